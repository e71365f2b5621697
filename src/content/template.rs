//! What templates and examples leave for an author to write over: `TODO`, `Lorem ipsum`, an address at
//! `example.org`, the title «New practice».

use std::{ops::Range, sync::LazyLock};

use aho_corasick::AhoCorasick;

/// Something that is still to be written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unwritten {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is, as the predicate of a sentence.
    pub what: &'static str,
    /// What to do about it.
    pub remedy: &'static str,
}

const NOTES: [&str; 3] = ["TODO", "FIXME", "TBD"];
const FILLERS: [&str; 8] = [
    "lorem ipsum",
    "dolor sit amet",
    "here to enter text",
    "click to add",
    // What a word processor says in other languages of the region, behind a word with a capital letter.
    "или допрете тука",
    "или додирните овде",
    "ili dodirnite ovd",
    "ose prekni këtu",
];
/// Names of hosts that are kept for examples (RFC 2606), without their endings.
const EXAMPLE: &str = "example.";
const ENDINGS: [&str; 4] = ["org", "com", "net", "edu"];
/// Titles that say no more than the kind of an entry.
const TITLES: [&str; 16] = [
    "new practice",
    "new city",
    "new event",
    "new call",
    "new page",
    "new source",
    "new transfer",
    "untitled",
    "untitled document",
    "нова практика",
    "без наслов",
    "praktikë e re",
    "pa titull",
    "нова пракса",
    "nova praksa",
    "bez naslova",
];

/// Does a text begin as `carsija new` leaves those that are still to be written?
pub(crate) fn is_unwritten(text: &str) -> bool {
    text.starts_with("TODO")
}

/// All that is still to be written over in a text. Filler that goes on is one thing.
pub(crate) fn unwritten(text: &str) -> Vec<Unwritten> {
    let mut all: Vec<Unwritten> = Vec::new();
    let mut from = 0;
    // Each look goes over all that is left.
    for _ in 0..MOST_TOLD {
        let Some(mut one) = first_unwritten(&text[from..]) else {
            break;
        };
        one.range = from + one.range.start..from + one.range.end;
        from = one.range.end;
        match all.last_mut() {
            Some(last)
                if last.what == FILLER
                    && one.what == FILLER
                    && text[last.range.end..one.range.start].trim().is_empty() =>
            {
                last.range.end = one.range.end;
            }
            _ => all.push(one),
        }
    }
    all
}

/// So many in one text are told.
const MOST_TOLD: usize = 20;
const FILLER: &str = "is filler, which says nothing";

static FILLER_FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| in_any_case(&FILLERS));

fn first_unwritten(text: &str) -> Option<Unwritten> {
    let notes = NOTES.iter().filter_map(|note| {
        let mut places = text.match_indices(note);
        let (at, _) = places.find(|(at, _)| is_word(text, *at..at + note.len()))?;
        Some(Unwritten {
            range: at..at + note.len(),
            what: "stands where something is still to be written",
            remedy: "write it, and take this word out",
        })
    });
    let filler = FILLER_FINDER.as_ref().and_then(|finder| finder.find(text));
    let filler = filler.map(|found| Unwritten {
        range: found.range(),
        what: FILLER,
        remedy: "write the text that belongs here, or take it out",
    });
    let address = example_address(text).map(|range| Unwritten {
        range,
        what: "is an address for examples, and nobody is there",
        remedy: "write the right one, or take it out",
    });
    let all = notes.chain(filler).chain(address);
    all.min_by_key(|one| one.range.start)
}

/// Does a title say no more than what kind of an entry it is of?
pub(crate) fn is_no_title(title: &str) -> bool {
    let title = title.trim().trim_end_matches('.').to_lowercase();
    TITLES.contains(&title.as_str())
}

/// The first address at `example.org` or the like, with all that belongs to it.
fn example_address(text: &str) -> Option<Range<usize>> {
    static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| in_any_case(&[EXAMPLE]));
    let places = FINDER.iter().flat_map(|finder| finder.find_iter(text));
    for (at, from) in places.map(|place| (place.start(), place.end())) {
        let rest = &text[from..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric());
        let ending = &rest[..end.unwrap_or(rest.len())];
        let is_known = ENDINGS
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known));
        let is_whole = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        // `example.org.mk` is somebody's.
        let mut after = rest[ending.len()..].chars();
        let goes_on = after.next() == Some('.') && after.next().is_some_and(char::is_alphanumeric);
        if is_known && is_whole && !goes_on {
            let is_end = |c: char| c.is_whitespace() || "<>()[]\"'“”„«»,;|".contains(c);
            let start = text[..at].rfind(is_end).map_or(0, |end| {
                end + text[end..].chars().next().map_or(0, char::len_utf8)
            });
            let length = text[at..].find(is_end).unwrap_or(text.len() - at);
            let address = text[start..at + length].trim_end_matches(['.', ':', '!', '?', '*', '_']);
            return Some(start..start + address.len());
        }
    }
    None
}

/// What finds these words with small letters or capital ones.
fn in_any_case(words: &[&str]) -> Option<AhoCorasick> {
    let mut finder = AhoCorasick::builder();
    finder.ascii_case_insensitive(true).build(words).ok()
}

fn is_word(text: &str, at: Range<usize>) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    !text[..at.start].ends_with(is_part) && !text[at.end..].starts_with(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_templates_leave_is_found() {
        for (text, found) in [
            ("Ask them (TODO).", Some("TODO")),
            ("Lorem Ipsum dolor", Some("Lorem Ipsum")),
            ("Write to name@example.org.", Some("name@example.org")),
            (
                "„https://www.Example.com/a“",
                Some("https://www.Example.com/a"),
            ),
            ("example.org", Some("example.org")),
            ("Date: TBD, see example.net", Some("TBD")),
            ("TODOR wrote", None),
            ("my-example.org, example.org.mk", None),
            ("For example. Organise it.", None),
        ] {
            let one = unwritten(text).into_iter().next();
            assert_eq!(one.map(|one| &text[one.range]), found, "{text}");
        }
        let all = unwritten("TODO: Lorem ipsum dolor sit amet, see example.org and TODO");
        let all: Vec<_> = all.into_iter().map(|one| one.range).collect();
        assert_eq!(all, [0..4, 6..32, 38..49, 54..58]);
        assert!(is_no_title("New practice") && is_no_title("Нова практика."));
        assert!(!is_no_title("New practices in schools"));
    }
}
