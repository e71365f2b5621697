//! Quotation marks as the language has them.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::{Events, Markdown, is_among_words};

/// The marks around a quote, outer and inner: opening, closing.
struct Marks {
    double: (&'static str, &'static str),
    single: (&'static str, &'static str),
}

/// Marks by language: the delimiters of CLDR 48.
fn marks(language: &str) -> Marks {
    match language {
        "mk" | "de" | "hr" => Marks {
            double: ("„", "“"),
            single: ("‚", "‘"),
        },
        "sr" | "cnr" => Marks {
            double: ("„", "”"),
            single: ("’", "’"),
        },
        "bs" => Marks {
            double: ("„", "”"),
            single: ("‘", "’"),
        },
        _ => Marks {
            double: ("“", "”"),
            single: ("‘", "’"),
        },
    }
}

/// Sets the marks of the language wherever they are read: in the text, in its list of contents, and in what is
/// said of a picture.
pub(super) fn set<'a>(markdown: Markdown<'_>, mut events: Events<'a>) -> Events<'a> {
    let marks = marks(markdown.language.base());
    let mut is_open = false;
    let mut is_code = false;
    for (event, range) in &mut events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Text(_) if is_code => {}
            Event::Text(text) => {
                if let Some(mark) = localised(markdown.text, &marks, is_open, text, range) {
                    *text = CowStr::Borrowed(mark);
                } else if marks.double.0 == LOW && text.contains(COMMAS) {
                    *text = with_low_marks(text).into();
                }
                is_open = is_open_after(&marks, is_open, text);
            }
            Event::Start(tag) if !is_among_words(tag.to_end()) => is_open = false,
            _ => {}
        }
    }
    events
}

/// The mark that opens a quote in most languages of the region.
const LOW: &str = "„";
/// What those type for it whose keyboard has no key for it.
const COMMAS: &str = ",,";

/// The text with an opening mark for two commas before a word.
fn with_low_marks(text: &str) -> String {
    let mut right = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(COMMAS) {
        right.push_str(before);
        let is_begin = right.is_empty() || right.ends_with([' ', '(']);
        let is_mark = is_begin && after.starts_with(char::is_alphabetic);
        right.push_str(if is_mark { LOW } else { COMMAS });
        rest = after;
    }
    right.push_str(rest);
    right
}

/// Is a quote open behind some words?
fn is_open_after(marks: &Marks, is_open: bool, words: &str) -> bool {
    let last = words
        .chars()
        .rev()
        .find(|c| matches!(c, '„' | '“' | '”'))
        .map(String::from);
    last.map_or(is_open, |mark| mark == LOW || mark == marks.double.0)
}

/// What a typewriter's quotation mark becomes; `None` for all other text, also for marks that the
/// author set.
fn localised(
    source: &str,
    marks: &Marks,
    is_open: bool,
    text: &str,
    range: &Range<usize>,
) -> Option<&'static str> {
    match (source.get(range.clone())?, text) {
        ("\"", "“") if ends_words(source, range) => {
            // Behind a number stands the sign for inches.
            let is_inch = !is_open && source[..range.start].ends_with(|c: char| c.is_ascii_digit());
            Some(if is_inch { "\"" } else { marks.double.1 })
        }
        ("\"", "“") => Some(marks.double.0),
        ("\"", "”") => Some(marks.double.1),
        ("'", "‘") => Some(marks.single.0),
        // The same character closes a quote and stands for a letter left out; the latter is far
        // more common, and ’ in every language.
        _ => None,
    }
}

/// Does a mark stand behind a word or what ends a sentence, and before none? There it opens nothing.
fn ends_words(source: &str, mark: &Range<usize>) -> bool {
    let before = source[..mark.start].chars().next_back();
    let after = source[mark.end..].chars().next();
    before.is_some_and(|c| c.is_alphanumeric() || ".,;:!?…)]*_".contains(c))
        && after.is_none_or(|c| !c.is_alphanumeric())
}
