//! Footnotes, gathered at the end in the order of their first mention, with links both ways.

use std::collections::{BTreeMap, HashMap};

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Events, html};

/// Moves footnotes to the end.
pub(super) fn gather(events: Events<'_>) -> Events<'_> {
    let mut text: Events<'_> = Vec::with_capacity(events.len());
    let mut notes: BTreeMap<String, Events<'_>> = BTreeMap::new();
    let mut open: Option<String> = None;
    for (event, range) in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(name)) => {
                notes.entry(name.to_string()).or_default();
                open = Some(name.into_string());
            }
            Event::End(TagEnd::FootnoteDefinition) => open = None,
            event => match open.as_ref().and_then(|name| notes.get_mut(name)) {
                Some(note) => note.push((event, range)),
                None => text.push((event, range)),
            },
        }
    }
    if notes.is_empty() {
        return text;
    }
    let mut numbers = Numbers::default();
    let mut text = numbered(text, &mut numbers);
    // A note may mention another; notes that nobody mentions come last, so that none is lost.
    let mut written: Events<'_> = Vec::new();
    let mut number = 1;
    loop {
        let name = numbers
            .by_number(number)
            .or_else(|| notes.keys().next().cloned());
        let Some(name) = name else { break };
        let number_of_note = numbers.mention(&name).0;
        if let Some(note) = notes.remove(&name) {
            let mut note = numbered(note, &mut numbers);
            let back = html(format!(
                " <a href=\"#fnref-{number_of_note}\" class=\"footnote-back\">↩</a>"
            ));
            // The way back ends the last paragraph, and has no line of its own.
            let end = note
                .iter()
                .rposition(|(event, _)| matches!(event, Event::End(TagEnd::Paragraph)))
                .filter(|end| *end + 1 == note.len());
            note.insert(end.unwrap_or(note.len()), (back, 0..0));
            written.push((html(format!("<li id=\"fn-{number_of_note}\">")), 0..0));
            written.extend(note);
            written.push((html("</li>\n"), 0..0));
        }
        number += 1;
    }
    text.push((html("<section class=\"footnotes\"><ol>\n"), 0..0));
    text.extend(written);
    text.push((html("</ol></section>\n"), 0..0));
    text
}

#[derive(Default)]
struct Numbers {
    /// The notes in the order of their first mention.
    order: Vec<String>,
    /// The number of each, and how often it has been mentioned.
    known: HashMap<String, (usize, usize)>,
}

impl Numbers {
    /// The number of a note, and how often it has been mentioned before.
    fn mention(&mut self, name: &str) -> (usize, usize) {
        if let Some((number, mentions)) = self.known.get_mut(name) {
            *mentions += 1;
            return (*number, *mentions - 1);
        }
        self.order.push(name.to_owned());
        let number = self.order.len();
        self.known.insert(name.to_owned(), (number, 1));
        (number, 0)
    }

    fn by_number(&self, number: usize) -> Option<String> {
        self.order.get(number - 1).cloned()
    }
}

fn numbered<'a>(events: Events<'a>, numbers: &mut Numbers) -> Events<'a> {
    events
        .into_iter()
        .map(|(event, range)| match event {
            Event::FootnoteReference(name) => {
                let (number, before) = numbers.mention(&name);
                // Only the first mention can be the one that the note leads back to.
                let id = if before == 0 {
                    format!(" id=\"fnref-{number}\"")
                } else {
                    String::new()
                };
                let mark = format!(
                    "<sup class=\"footnote-reference\"{id}><a href=\"#fn-{number}\">{number}</a></sup>"
                );
                (html(mark), range)
            }
            event => (event, range),
        })
        .collect()
}
