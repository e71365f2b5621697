//! Headings with anchors that are stable and readable in any script.

use std::{collections::HashMap, ops::Range};

use pulldown_cmark::{Event, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization as _;

use super::{Events, Writer, end_of, html, level_on_page, plain_text};
use crate::{content::body::Heading, diagnostics::Code, escape};

/// Gives every heading its anchor and notes it in the body. An anchor that an author gave stays as it is
/// written, in the form in which anchors are compared (NFC); the others give way to it.
pub(super) fn anchor<'a>(writer: &mut Writer<'a>, events: Events<'a>) -> Events<'a> {
    // Of two headings with the same anchor of their author's, the first has it.
    let given = given(&events);
    let mut anchors = Anchors(given.keys().map(|id| (id.clone(), 2)).collect());
    let mut anchored = Vec::with_capacity(events.len());
    for at in 0..events.len() {
        let (event, range) = &events[at];
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                let end = end_of(&events, at, TagEnd::Heading(*level));
                let text = plain_text(&events[at..end]);
                let own = id.as_ref().map(|id| id.nfc().collect::<String>());
                let id = match own {
                    Some(own) if given.get(&own) == Some(&at) => own,
                    Some(own) => {
                        report_twice(writer, id.as_deref().unwrap_or(&own), range);
                        anchors.unique(own)
                    }
                    None => anchors.unique(slug(&text)),
                };
                let level = level_on_page(*level);
                anchored.push((
                    html(format!("<h{level} id=\"{}\">", escape::html(&id))),
                    range.clone(),
                ));
                writer.body.headings.push(Heading {
                    level,
                    id: id.into(),
                    text: text.into(),
                });
            }
            Event::End(TagEnd::Heading(level)) => {
                anchored.push((
                    html(format!("</h{}>\n", level_on_page(*level))),
                    range.clone(),
                ));
            }
            event => anchored.push((event.clone(), range.clone())),
        }
    }
    anchored
}

/// Anchors that authors gave, and the first heading that each was given to.
fn given(events: &Events<'_>) -> HashMap<String, usize> {
    let mut given = HashMap::new();
    for (at, (event, _)) in events.iter().enumerate() {
        if let Event::Start(Tag::Heading { id: Some(id), .. }) = event {
            given.entry(id.nfc().collect()).or_insert(at);
        }
    }
    given
}

fn report_twice(writer: &mut Writer<'_>, id: &str, heading: &Range<usize>) {
    let written = format!("#{id}");
    let start = writer.markdown.text[heading.clone()].rfind(&written);
    let at = start.map_or(heading.clone(), |at| {
        heading.start + at..heading.start + at + written.len()
    });
    writer.report(
        Code::AnchorTwice,
        at,
        format!("another heading above has the anchor `{written}` already"),
        Some(format!(
            "give this one another, such as `{{{written}-2}}`, and look at the links that lead here"
        )),
    );
}

/// An anchor made of words: letters and digits of any script in lower case (NFC), hyphens between.
pub(crate) fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    for c in words.nfc().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() || (is_mark(c) && !slug.is_empty()) {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    while slug.ends_with('-') {
        slug.pop();
    }
    if slug.is_empty() {
        "section".into()
    } else {
        slug
    }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Anchors given so far, each with the number that its next namesake tries first.
#[derive(Default)]
struct Anchors(HashMap<String, usize>);

impl Anchors {
    /// The anchor wanted, or the first of `wanted-2`, `wanted-3` … that is free.
    fn unique(&mut self, wanted: String) -> String {
        let Some(next) = self.0.get(&wanted).copied() else {
            self.0.insert(wanted.clone(), 2);
            return wanted;
        };
        let (number, id) = (next..)
            .map(|number| (number, format!("{wanted}-{number}")))
            .find(|(_, id)| !self.0.contains_key(id))
            .expect("numbers never end");
        self.0.insert(wanted, number + 1);
        self.0.insert(id.clone(), 2);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::{Anchors, slug};

    #[test]
    fn namesakes_are_numbered() {
        let mut anchors = Anchors::default();
        let given = ["a", "a", "a-2", "a"].map(|wanted| anchors.unique(wanted.into()));
        assert_eq!(given, ["a", "a-2", "a-2-2", "a-3"]);
    }

    #[test]
    fn anchors_are_readable_in_every_script() {
        assert_eq!(slug("What we don’t know"), "what-we-don-t-know");
        assert_eq!(slug("Што не знаеме?"), "што-не-знаеме");
        assert_eq!(slug("Çfarë nuk dimë"), "çfarë-nuk-dimë");
        assert_eq!(slug("İlk adım"), "i\u{307}lk-adım");
        assert_eq!(slug("…"), "section");
    }
}
