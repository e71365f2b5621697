//! Mailboxes of single people.
//!
//! Takes: a text. Gives: where mailboxes stand in it that no function is named by, also those that are written so
//! that machines pass them over: `ana (at) example [dot] org`.

use std::ops::Range;

use super::plain::Plain;
use crate::model::mailbox::words::is_functional;

/// What stands in the place of an `@`.
const AT: [&str; 12] = [
    "(at)", "[at]", "{at}", "( at )", "[ at ]", "{ at }", "(@)", "[@]", "{@}", "(kod)", "(кај)",
    "(ат)",
];
/// A word in the place of an `@`, where another stands in that of a dot.
const AT_WORD: &str = " at ";
const DOT_WORD: &str = " dot ";
/// What stands in the place of a dot, between blanks or without.
const DOT: [&str; 14] = [
    "(dot)",
    "[dot]",
    "{dot}",
    "( dot )",
    "[ dot ]",
    "(.)",
    "[.]",
    "(tačka)",
    "[tačka]",
    "(точка)",
    "[точка]",
    "(pika)",
    "[pika]",
    DOT_WORD,
];
/// The fewest letters of what names one person: its initials.
const FEWEST_LETTERS: usize = 2;

/// The mailboxes in a text that look like one person's.
pub(super) fn personal(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, mark) in marks(text) {
        if let Some(range) = around(text, at, mark)
            && found.last().is_none_or(|last| last.end <= range.start)
            && is_personal(&text[range.clone()], &[])
        {
            found.push(range);
        }
    }
    found
}

/// May there be a mailbox in it?
pub(super) fn may_have(text: &str) -> bool {
    text.bytes().any(|b| b"@%&([{".contains(&b))
        || [DOT_WORD, " DOT "].iter().any(|dot| text.contains(dot))
        || !text.is_ascii() && text.contains(is_like_sign)
}

/// Is it a character that is read as a sign of a mailbox, though it is another: in a circle, small, or as wide as an
/// ideogram?
fn is_like_sign(c: char) -> bool {
    matches!(c, 'ⓐ' | 'Ⓐ' | '🅐' | '🄰' | '\u{fe50}'..='\u{fe6b}' | '\u{ff00}'..='\u{ff60}')
}

/// Is a mailbox, as written, one person's? `names` are words that name none.
pub(super) fn is_personal(mailbox: &str, names: &[&str]) -> bool {
    let plain = Plain::of(mailbox);
    let mailbox = plain.as_ref().map_or(mailbox, |plain| &plain.text);
    let Some((at, mark)) = marks(mailbox).next() else {
        return false;
    };
    let local = mailbox[..at].trim();
    let mut domain = mailbox[at + mark..].trim().to_lowercase();
    for dot in DOT {
        if domain.contains(dot) {
            domain = domain.replace(dot, ".");
        }
    }
    domain.retain(|c| !c.is_whitespace());
    let letters = local.chars().filter(|c| c.is_alphabetic()).count();
    letters >= FEWEST_LETTERS && !is_functional(local, &domain, names)
}

/// The places of what parts the two halves of a mailbox, each with its length.
fn marks(text: &str) -> impl Iterator<Item = (usize, usize)> {
    text.match_indices(['@', '(', '[', '{', ' '])
        .filter_map(|(at, mark)| {
            let is_here = |word: &str| begins(&text[at..], word);
            match mark {
                "@" => {
                    let is_in_brackets = text[..at].ends_with(['(', '[', '{'])
                        && text[at + 1..].starts_with([')', ']', '}']);
                    (!is_in_brackets).then_some((at, 1))
                }
                " " => {
                    let behind = || &text[at..text.floor_char_boundary(at + NEAR)];
                    let is_word = is_here(AT_WORD) && behind().to_lowercase().contains(DOT_WORD);
                    is_word.then_some((at, AT_WORD.len()))
                }
                _ => {
                    let mark = AT.iter().find(|word| is_here(word));
                    mark.map(|word| (at, word.len()))
                }
            }
        })
}

fn begins(text: &str, word: &str) -> bool {
    let near = text.as_bytes().get(..word.len());
    near.is_some_and(|near| near.eq_ignore_ascii_case(word.as_bytes()))
}

fn is_of_mailbox(c: char) -> bool {
    c.is_alphanumeric() || "._%+-'".contains(c)
}

/// The mailbox around its mark.
fn around(text: &str, at: usize, mark: usize) -> Option<Range<usize>> {
    // One blank at most: more of them part two columns.
    let end = text[..at].strip_suffix(' ').map_or(at, str::len);
    let start = text[..end].trim_end_matches(is_of_mailbox).len();
    let start = end
        - text[start..end]
            .trim_start_matches(['.', '-', '\'', '_'])
            .len();
    let behind = at + mark;
    let from = behind + usize::from(text[behind..].starts_with(' '));
    let end_of_domain = from + domain(&text[from..])?;
    // A name and a password in an address of the web are another mistake.
    let is_password = text[..start].ends_with(':') && {
        let near = &text[text.floor_char_boundary(start.saturating_sub(NEAR))..start];
        let word = near.rsplit(char::is_whitespace).next();
        word.is_some_and(|word| word.contains("//"))
    };
    (start < end && !is_password).then_some(start..end_of_domain)
}

/// How far the rest of an address is looked for, in bytes.
const NEAR: usize = 256;

/// How long the domain is with which a text begins.
fn domain(text: &str) -> Option<usize> {
    let mut end = 0;
    let mut labels = 0;
    let mut last = "";
    loop {
        let rest = &text[end..];
        let dot = if labels == 0 { Some(0) } else { dot(rest) };
        let Some(dot) = dot else { break };
        let label = &rest[dot..];
        let len = label
            .find(|c: char| !c.is_alphanumeric() && c != '-')
            .unwrap_or(label.len());
        let label = label[..len].trim_end_matches('-');
        if label.is_empty() {
            break;
        }
        last = label;
        end += dot + label.len();
        labels += 1;
    }
    let is_sound = labels > 1
        && last.chars().count() > 1
        && last.chars().all(|c| c.is_alphabetic() || c == '-')
        || last.starts_with("xn--");
    is_sound.then_some(end)
}

/// How long the dot is with which a text begins, with blanks around it where it is a word.
fn dot(text: &str) -> Option<usize> {
    if text.starts_with('.') {
        return Some(1);
    }
    let blank = usize::from(text.starts_with(' '));
    let word = DOT.iter().find(|dot| {
        let at = if dot.starts_with(' ') { 0 } else { blank };
        let near = text.get(at..at + dot.len());
        near.is_some_and(|near| near.eq_ignore_ascii_case(dot))
    })?;
    let len = if word.starts_with(' ') { 0 } else { blank } + word.len();
    Some(len + usize::from(text[len..].starts_with(' ') && !word.ends_with(' ')))
}
