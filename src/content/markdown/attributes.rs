//! The anchor that an author gives a heading: `## What it costs {#costs}`.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::Events;

/// Takes the attributes out of the words of headings and gives them to the headings. `text` is what the
/// events were read from. Whatever else stands in braces is the author's words.
pub(super) fn take<'a>(text: &'a str, events: Events<'a>) -> Events<'a> {
    if !text.contains('}') {
        return events;
    }
    let mut taken: Events<'a> = Vec::with_capacity(events.len());
    let mut start = None;
    for (event, range) in events {
        match event {
            Event::Start(Tag::Heading { .. }) => start = Some(taken.len()),
            Event::End(TagEnd::Heading(_)) => {
                if let Some(start) = start.take() {
                    take_one(text, &mut taken, start);
                }
            }
            _ => {}
        }
        taken.push((event, range));
    }
    taken
}

/// The same for the heading that begins at `start` and is the last of the events.
fn take_one<'a>(text: &'a str, events: &mut Events<'a>, start: usize) {
    let Some(found) = find(text, &events[start..]) else {
        return;
    };
    while let Some((_, range)) = events[start + 1..].last() {
        if range.start < found.words_end {
            break;
        }
        events.pop();
    }
    if let Some((Event::Text(words), range)) = events[start + 1..].last_mut()
        && range.end > found.words_end
    {
        range.end = found.words_end;
        *words = CowStr::Borrowed(&text[range.clone()]);
    }
    if let Event::Start(Tag::Heading { id, .. }) = &mut events[start].0 {
        *id = found.id.map(CowStr::Borrowed);
    }
}

/// Attributes at the end of a heading.
struct Found<'a> {
    id: Option<&'a str>,
    /// Where the words before them end.
    words_end: usize,
}

fn find<'a>(text: &'a str, heading: &[(Event<'_>, Range<usize>)]) -> Option<Found<'a>> {
    let [(_, whole), (_, first), ..] = heading else {
        return None;
    };
    let end = heading.last()?.1.end;
    let content = text.get(first.start..end)?;
    let (before, inside) = content.strip_suffix('}')?.rsplit_once('{')?;
    let is_escaped = (before.len() - before.trim_end_matches('\\').len()) % 2 == 1;
    // A backslash before the first character of the content is not part of it.
    let is_escaped = is_escaped || before.is_empty() && text[..first.start].ends_with('\\');
    if is_escaped || inside.contains(['}', '<', '>', '\\', '\n', '\r']) {
        return None;
    }
    let id = id_in(inside)?;
    let mut words = before.trim_end();
    if text[whole.start..].starts_with('#') {
        words = without_closing_marks(words);
    }
    let words_end = first.start + words.len();
    let open = first.start + before.len();
    let are_words = heading[1..].iter().all(|(event, range)| {
        let is_cut = range.start < words_end && range.end > words_end;
        match event {
            Event::Text(_) | Event::SoftBreak => {
                let is_whole = !matches!(event, Event::Text(words) if words.len() != range.len());
                !is_cut || is_whole
            }
            _ => range.end <= open,
        }
    });
    are_words.then_some(Found { id, words_end })
}

/// The anchor among attributes, if there is one; nothing where these are no attributes.
fn id_in(inside: &str) -> Option<Option<&str>> {
    let (mut id, mut is_meant) = (None, false);
    for part in inside.split_whitespace() {
        let class = part.strip_prefix('.');
        if let Some(name) = part.strip_prefix('#').filter(|name| !name.is_empty()) {
            id = Some(name);
            is_meant = true;
        } else if class.is_some_and(|name| name.starts_with(char::is_alphabetic)) {
            is_meant = true;
        } else if !part.split_once('=').is_some_and(|(key, _)| is_key(key)) {
            return None;
        }
    }
    is_meant.then_some(id)
}

fn is_key(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// The words of a heading without the `##` that may end it.
fn without_closing_marks(words: &str) -> &str {
    let before = words.trim_end_matches('#');
    if before.is_empty() || before.ends_with([' ', '\t']) {
        before.trim_end()
    } else {
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{end_of, plain_text, read};

    /// The words of the first heading, and its anchor.
    fn read_heading(text: &str) -> (String, Option<String>) {
        let events = take(text, read(text, 32));
        let Some((Event::Start(Tag::Heading { level, id, .. }), _)) = events.first() else {
            panic!("no heading in {text:?}");
        };
        let end = end_of(&events, 0, TagEnd::Heading(*level));
        (
            plain_text(&events[..end]),
            id.as_ref().map(ToString::to_string),
        )
    }

    #[test]
    fn attributes_are_taken_from_the_words() {
        for (text, words, id) in [
            (
                "## What it costs {#Costs_2}",
                "What it costs",
                Some("Costs_2"),
            ),
            (
                "## Трошоци {#трошоци .wide lang=mk}",
                "Трошоци",
                Some("трошоци"),
            ),
            ("## A ## {#a--b}", "A", Some("a--b")),
            ("## A {#what's} ##", "A", Some("what's")),
            ("A *b*{#c}\n---", "A b", Some("c")),
            ("A\nb {#c}\n===", "A b", Some("c")),
            ("## A {.wide}", "A", None),
            ("## {#a}", "", Some("a")),
        ] {
            assert_eq!(
                read_heading(text),
                (words.into(), id.map(Into::into)),
                "{text}"
            );
        }
    }

    #[test]
    fn other_braces_are_words() {
        for words in [
            "The set {1, 2}",
            "Price {see below}",
            "{x}",
            "A {}",
            "A {#}",
            "A {.5}",
            "A {# b}",
            "A {#1, 2}",
            "A {a=b}",
        ] {
            let (found, id) = read_heading(&format!("## {words}"));
            assert_eq!((found.as_str(), id), (words, None));
        }
        assert_eq!(read_heading("## A \\{#b}"), ("A {#b}".into(), None));
        assert_eq!(read_heading("## \\{#b}"), ("{#b}".into(), None));
        assert_eq!(read_heading("## A {#b\\}"), ("A {#b}".into(), None));
        assert_eq!(read_heading("## `{#b}`"), ("{#b}".into(), None));
        assert_eq!(read_heading("Set {x}\n---"), ("Set {x}".into(), None));
    }
}
