//! Headings with anchors that are stable and readable in any script.

use std::{collections::BTreeSet, fmt::Write as _};

use pulldown_cmark::{Event, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization as _;

use super::{Events, Writer, end_of, escaped, html, level_on_page, plain_text};
use crate::content::body::Heading;

/// Gives every heading its anchor and notes it in the body.
pub(super) fn anchor<'a>(writer: &mut Writer<'a>, events: Events<'a>) -> Events<'a> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut anchored = Vec::with_capacity(events.len());
    for at in 0..events.len() {
        let (event, range) = &events[at];
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                let end = end_of(&events, at, TagEnd::Heading(*level));
                let text = plain_text(&events[at..end]);
                let wanted = id.as_deref().map_or_else(|| slug(&text), slug);
                let id = unique(wanted, &mut taken);
                let level = level_on_page(*level);
                anchored.push((html(format!("<h{level} id=\"{}\">", escaped(&id))), range.clone()));
                writer.body.headings.push(Heading {
                    level,
                    id: id.into(),
                    text: text.into(),
                });
            }
            Event::End(TagEnd::Heading(level)) => {
                anchored.push((html(format!("</h{}>\n", level_on_page(*level))), range.clone()));
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                super::sanitise::report(writer, text, range.clone());
                writer.has_html = true;
                anchored.push((event.clone(), range.clone()));
            }
            event => anchored.push((event.clone(), range.clone())),
        }
    }
    anchored
}

/// An anchor made of words: letters and digits of any script in lower case (NFC), hyphens between.
pub fn slug(words: &str) -> String {
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
    if slug.is_empty() { "section".into() } else { slug }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn unique(wanted: String, taken: &mut BTreeSet<String>) -> String {
    let mut id = wanted.clone();
    let mut number = 2;
    while !taken.insert(id.clone()) {
        id.clone_from(&wanted);
        let _ = write!(id, "-{number}");
        number += 1;
    }
    id
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn anchors_are_readable_in_every_script() {
        assert_eq!(slug("What we don’t know"), "what-we-don-t-know");
        assert_eq!(slug("Што не знаеме?"), "што-не-знаеме");
        assert_eq!(slug("Çfarë nuk dimë"), "çfarë-nuk-dimë");
        assert_eq!(slug("İlk adım"), "i\u{307}lk-adım");
        assert_eq!(slug("…"), "section");
    }
}
