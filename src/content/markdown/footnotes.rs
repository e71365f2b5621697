//! Footnotes, gathered at the end in the order of their first mention, with links both ways.

use std::collections::{BTreeMap, HashMap, HashSet};

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Events, html};
use crate::content::body::Heading;

/// Moves footnotes to the end. Their anchors are none of the headings'.
pub(super) fn gather<'a>(events: Events<'a>, headings: &[Heading]) -> Events<'a> {
    let is_note = |event: &Event<'_>| matches!(event, Event::Start(Tag::FootnoteDefinition(_)));
    if !events.iter().any(|(event, _)| is_note(event)) {
        return events;
    }
    let (mut text, mut notes) = apart(events);
    let mut numbers = Numbers::new(&text, &notes, headings);
    text = numbered(text, &mut numbers);
    // A note may mention another; notes that nobody mentions come last, so that none is lost.
    let mut written: Events<'_> = Vec::new();
    let mut number = 1;
    loop {
        let name = numbers
            .by_number(number)
            .or_else(|| notes.keys().next().cloned());
        let Some(name) = name else { break };
        numbers.of(&name);
        if let Some(note) = notes.remove(&name) {
            let mut note = numbered(note, &mut numbers);
            let anchor = numbers.anchor(number);
            if numbers.mentioned.contains(&name) {
                add_way_back(&mut note, &anchor);
            }
            written.push((html(format!("<li id=\"fn-{anchor}\">")), 0..0));
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

/// The text without its notes, and the notes by their names. A note may stand in another.
fn apart(events: Events<'_>) -> (Events<'_>, BTreeMap<String, Events<'_>>) {
    let mut text: Events<'_> = Vec::with_capacity(events.len());
    let mut notes: BTreeMap<String, Events<'_>> = BTreeMap::new();
    let mut open: Vec<String> = Vec::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(name)) => {
                notes.entry(name.to_string()).or_default();
                open.push(name.into_string());
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                open.pop();
            }
            event => match open.last().and_then(|name| notes.get_mut(name)) {
                Some(note) => note.push((event, range)),
                None => text.push((event, range)),
            },
        }
    }
    (text, notes)
}

/// The way back ends the last paragraph, and has no line of its own.
fn add_way_back(note: &mut Events<'_>, anchor: &str) {
    let back = html(format!(
        " <a href=\"#fnref-{anchor}\" class=\"footnote-back\">↩</a>"
    ));
    let end = note
        .iter()
        .rposition(|(event, _)| matches!(event, Event::End(TagEnd::Paragraph)))
        .filter(|end| *end + 1 == note.len());
    note.insert(end.unwrap_or(note.len()), (back, 0..0));
}

#[derive(Default)]
struct Numbers {
    /// The notes in the order of their first mention.
    order: Vec<String>,
    /// The number of each.
    known: HashMap<String, usize>,
    /// Notes with a mention that they can lead back to.
    mentioned: HashSet<String>,
    /// Notes whose first mention is written.
    written: HashSet<String>,
    /// Anchors of headings that look like those of notes.
    taken: HashSet<String>,
}

impl Numbers {
    fn new(text: &Events<'_>, notes: &BTreeMap<String, Events<'_>>, headings: &[Heading]) -> Self {
        let all = notes.values().chain([text]).flatten();
        let mentioned = all.filter_map(|(event, _)| match event {
            Event::FootnoteReference(name) => Some(name.to_string()),
            _ => None,
        });
        let taken = headings.iter().map(|heading| heading.id.to_string());
        Self {
            mentioned: mentioned.collect(),
            taken: taken.filter(|id| id.starts_with("fn")).collect(),
            ..Self::default()
        }
    }

    /// The number of a note.
    fn of(&mut self, name: &str) -> usize {
        if let Some(number) = self.known.get(name) {
            return *number;
        }
        self.order.push(name.to_owned());
        self.known.insert(name.to_owned(), self.order.len());
        self.order.len()
    }

    fn by_number(&self, number: usize) -> Option<String> {
        self.order.get(number - 1).cloned()
    }

    /// What follows `fn-` and `fnref-` in the anchors of a note: its number, or that with another that no
    /// heading has.
    fn anchor(&self, number: usize) -> String {
        let is_free = |anchor: &String| {
            ["fn", "fnref"]
                .iter()
                .all(|of| !self.taken.contains(&format!("{of}-{anchor}")))
        };
        let mut others = (2..).map(|other| format!("{number}-{other}"));
        Some(number.to_string())
            .filter(is_free)
            .or_else(|| others.find(is_free))
            .unwrap_or_default()
    }
}

fn numbered<'a>(events: Events<'a>, numbers: &mut Numbers) -> Events<'a> {
    events
        .into_iter()
        .map(|(event, range)| match event {
            Event::FootnoteReference(name) => {
                let number = numbers.of(&name);
                let anchor = numbers.anchor(number);
                // Only the first mention can be the one that the note leads back to.
                let id = if numbers.written.insert(name.to_string()) {
                    format!(" id=\"fnref-{anchor}\"")
                } else {
                    String::new()
                };
                let mark = format!(
                    "<sup class=\"footnote-reference\"{id}><a href=\"#fn-{anchor}\">{number}</a></sup>"
                );
                (html(mark), range)
            }
            event => (event, range),
        })
        .collect()
}
