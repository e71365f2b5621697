//! Mentions of notes among the words of a link or a picture: `[the act[^1]](act.md)`.
//!
//! The parser takes the brackets of a link that holds a mention for words. So such mentions are hidden from it
//! and shown again after what they stood in: no link can hold another.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::{Events, read};

/// Stands for each byte of a hidden mention: punctuation, as brackets are, and without a meaning of its own.
const FILLER: u8 = b',';

/// So many bytes after a mention may belong to the words of the same link: a paragraph of mentions alone is
/// read in good time.
const LONGEST: usize = 1_000;

/// A mention that is hidden.
pub(super) struct Mention {
    /// Where it stands in the text.
    range: Range<usize>,
    label: String,
}

/// Hides every mention that might stand in a link or a picture. Every byte keeps its place.
pub(super) fn hide(text: Cow<'_, str>, nesting: usize) -> (Cow<'_, str>, Vec<Mention>) {
    let may_have = text.contains("[^") && (text.contains("](") || text.contains("]["));
    if !may_have {
        return (text, Vec::new());
    }
    let mentions: Vec<Mention> = read(&text, nesting)
        .into_iter()
        .filter_map(|(event, range)| match event {
            Event::FootnoteReference(label) if is_within(&text, &range) => Some(Mention {
                range,
                label: label.into_string(),
            }),
            _ => None,
        })
        .collect();
    if mentions.is_empty() {
        return (text, mentions);
    }
    let mut bytes = text.as_bytes().to_vec();
    for mention in &mentions {
        bytes[mention.range.clone()].fill(FILLER);
    }
    let hidden = String::from_utf8_lossy(&bytes).into_owned();
    // One that would not be found again (in an address, perhaps) stays in sight, and so do all.
    if is_found(&hidden, &mentions, nesting) {
        (Cow::Owned(hidden), mentions)
    } else {
        (text, Vec::new())
    }
}

/// Does a bracket end after this mention that began before it, and an address or a label follow?
fn is_within(text: &str, mention: &Range<usize>) -> bool {
    let written = text.get(mention.clone()).unwrap_or_default();
    if !(written.starts_with("[^") && written.ends_with(']')) {
        return false;
    }
    let rest = &text.as_bytes()[mention.end..];
    let rest = &rest[..rest.len().min(LONGEST)];
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(byte) = rest.get(at) {
        match byte {
            b'\\' => at += 1,
            b'[' => depth += 1,
            b']' if depth == 0 => return matches!(rest.get(at + 1), Some(b'(' | b'[')),
            b']' => depth -= 1,
            b'\n' if rest.get(at + 1) == Some(&b'\n') => return false,
            _ => {}
        }
        at += 1;
    }
    false
}

fn is_found(hidden: &str, mentions: &[Mention], nesting: usize) -> bool {
    let mut sought = mentions.iter().peekable();
    for (event, range) in read(hidden, nesting) {
        if let Event::Text(words) = event {
            while sought.next_if(|it| holds(&words, &range, it)).is_some() {}
        }
    }
    sought.next().is_none()
}

fn holds(words: &str, range: &Range<usize>, mention: &Mention) -> bool {
    words.len() == range.len()
        && range.start <= mention.range.start
        && mention.range.end <= range.end
}

/// The events of a text with hidden mentions, with these in sight: in their places, or after the link or
/// picture that they stood in.
pub(super) fn show(events: Events<'_>, mentions: Vec<Mention>) -> Events<'_> {
    if mentions.is_empty() {
        return events;
    }
    let mut shown = Vec::with_capacity(events.len() + mentions.len());
    let mut mentions = mentions.into_iter().peekable();
    let (mut depth, mut late) = (0_usize, Vec::new());
    for (event, range) in events {
        match event {
            Event::Text(words) => {
                let mut start = range.start;
                let piece = |from: usize, to: usize| {
                    let words = &words[from - range.start..to - range.start];
                    (Event::Text(CowStr::from(words.to_owned())), from..to)
                };
                while let Some(mention) = mentions.next_if(|it| holds(&words, &range, it)) {
                    if start < mention.range.start {
                        shown.push(piece(start, mention.range.start));
                    }
                    start = mention.range.end;
                    let reference = Event::FootnoteReference(CowStr::from(mention.label));
                    let place = if depth > 0 { &mut late } else { &mut shown };
                    place.push((reference, mention.range));
                }
                if start == range.start {
                    shown.push((Event::Text(words), range));
                } else if start < range.end {
                    shown.push(piece(start, range.end));
                }
            }
            event => {
                match event {
                    Event::Start(Tag::Link { .. } | Tag::Image { .. }) => depth += 1,
                    Event::End(TagEnd::Link | TagEnd::Image) => depth = depth.saturating_sub(1),
                    _ => {}
                }
                shown.push((event, range));
                if depth == 0 {
                    shown.append(&mut late);
                }
            }
        }
    }
    shown
}
