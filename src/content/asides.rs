//! What stands beside the words of a file, for whoever writes in it: comments in its data and in its text.
//!
//! No page shows them. Who can read the file reads them all the same.

use std::{ops::Range, sync::Arc};

use crate::{
    diagnostics::{Code, Diagnostic, Place},
    model::private_numbers,
};

/// Stands in the place of all that is no comment: nothing that belongs to a number.
const OTHER: u8 = b'"';

/// The private numbers and mailboxes in the comments of a file that everyone can read.
pub(super) fn told(
    file: &Arc<str>,
    text: &str,
    data: &Range<usize>,
    body: &Range<usize>,
) -> Vec<Diagnostic> {
    let comments = of_data(text, data).into_iter().chain(of_body(text, body));
    let alone = alone(text, comments);
    let found = alone.as_deref().map(private_numbers).unwrap_or_default();
    found
        .into_iter()
        .map(|(_, span)| {
            let message = "this comment holds what looks like the number or mailbox of one person, and everyone can \
                           read this repository";
            Diagnostic::new(Code::NotForThisRepository, Place::bytes(file, span), message).with_help(
                "take it out; what was committed once stays in the history, and `carsija explain E0850` says what to \
                 do about that",
            )
        })
        .collect()
}

/// The comments alone, each where it stands in the text; nothing where there are none.
fn alone(text: &str, comments: impl Iterator<Item = Range<usize>>) -> Option<String> {
    let mut comments = comments.peekable();
    comments.peek()?;
    let mut bytes = vec![OTHER; text.len()];
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n') {
        bytes[at] = byte;
    }
    for comment in comments {
        bytes[comment.clone()].copy_from_slice(text[comment].as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// What stands behind a `#` in YAML. One in a text of several lines is taken for a comment as well.
fn of_data(text: &str, data: &Range<usize>) -> Vec<Range<usize>> {
    let mut comments = Vec::new();
    let mut at = data.start;
    for line in text[data.clone()].split_inclusive('\n') {
        let begin = comment_of(line);
        let end = at + line.trim_end().len();
        comments.extend(
            begin
                .map(|place| at + place + 1..end)
                .filter(|range| !range.is_empty()),
        );
        at += line.len();
    }
    comments
}

/// Where in a line of YAML the `#` of a comment stands: behind a blank, and in no quotation.
fn comment_of(line: &str) -> Option<usize> {
    let mut before = ' ';
    let (mut in_double, mut in_single) = (false, false);
    line.char_indices().find_map(|(at, c)| {
        let is_comment = c == '#' && before.is_whitespace() && !in_double && !in_single;
        before = c;
        in_double ^= c == '"';
        in_single ^= c == '\'';
        is_comment.then_some(at)
    })
}

/// Comments of HTML, and what is written so that Markdown shows nothing of it: `[//]: # (…)`.
fn of_body(text: &str, body: &Range<usize>) -> Vec<Range<usize>> {
    const OPEN: &str = "<!--";
    const CLOSE: &str = "-->";
    let mut comments = Vec::new();
    let mut at = body.start;
    while let Some(found) = text[at..body.end].find(OPEN) {
        let start = at + found + OPEN.len();
        let end = text[start..body.end].find(CLOSE);
        let end = end.map_or(body.end, |end| start + end);
        comments.push(start..end);
        at = end;
    }
    let mut at = body.start;
    for line in text[body.clone()].split_inclusive('\n') {
        if let Some((label, _)) = line
            .split_once("]:")
            .filter(|(label, _)| label.trim_start().starts_with('['))
        {
            comments.push(at + label.len() + 2..at + line.trim_end().len());
        }
        at += line.len();
    }
    comments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_found_and_other_words_are_not() {
        for (text, expected) in [
            ("a: b # ask ana.ilievska@a.example\n---\n", 1),
            ("# 070 123\n# 456\n---\n", 0),
            ("# call 070 123 456\n---\n", 1),
            ("a: \"b # 070 123 456\"\n---\n", 0),
            ("a: b#070123456\n---\n", 0),
            ("a: 070 123 456\n---\n070 123 456", 0),
            ("---\n<!-- call 070 123 456 -->", 1),
            ("---\n<!-- call\n070 123 456", 1),
            ("---\n[//]: # (call 070 123 456)\n", 1),
            ("---\nWords <!-- nothing --> 070 123 456\n", 0),
            ("# office@a.example\n---\n", 0),
        ] {
            let cut = text.find("---").expect("a fence");
            let found = told(&"a.md".into(), text, &(0..cut), &(cut..text.len()));
            assert_eq!(found.len(), expected, "{text}");
        }
    }
}
