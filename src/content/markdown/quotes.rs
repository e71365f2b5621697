//! Quotation marks as the language has them.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event};

use super::{Events, Markdown};

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
    for (event, range) in &mut events {
        if let Event::Text(text) = event
            && let Some(mark) = localised(markdown, text, range)
        {
            *text = CowStr::Borrowed(mark);
        }
    }
    events
}

/// What a typewriter's quotation mark becomes; `None` for all other text, also for marks that the
/// author set.
fn localised(markdown: Markdown<'_>, text: &str, range: &Range<usize>) -> Option<&'static str> {
    let typed = markdown.text.get(range.clone())?;
    let marks = marks(markdown.language.base());
    match (typed, text) {
        ("\"", "“") => Some(marks.double.0),
        ("\"", "”") => Some(marks.double.1),
        ("'", "‘") => Some(marks.single.0),
        // The same character closes a quote and stands for a letter left out; the latter is far
        // more common, and ’ in every language.
        _ => None,
    }
}
