//! Grave accents that stand for apostrophes or quotation marks, and make code of the words between them:
//! `` 5`000 and 6`000 ``.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{Code, Events, Writer};
use crate::content::markdown::is_among_words;

/// Reports, once for each paragraph, a stretch of code that begins or ends where nobody begins or ends one.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    let mut is_told = false;
    for (event, range) in events {
        match event {
            Event::Code(_) if !is_told => is_told = told(writer, range),
            Event::End(end) if !is_among_words(*end) => is_told = false,
            _ => {}
        }
    }
}

/// Tells of a stretch of code; `false` where it is one.
fn told(writer: &mut Writer<'_>, range: &Range<usize>) -> bool {
    let text = writer.markdown.text;
    let Some(code) = text.get(range.clone()) else {
        return false;
    };
    let accents = code.len() - code.trim_start_matches('`').len();
    let Some(inner) = code.get(accents..code.len().saturating_sub(accents)) else {
        return false;
    };
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_behind = is_letter(text[..range.start].chars().next_back());
    let is_before = is_letter(text[range.end..].chars().next());
    let begins = is_letter(inner.chars().next());
    let ends = is_letter(inner.chars().next_back());
    let is_apostrophe = is_behind && begins && (is_before && ends || inner.contains(' '));
    // Of two quotations, what stands between them.
    let is_between = is_behind && inner.starts_with(char::is_whitespace)
        || is_before && inner.ends_with(char::is_whitespace);
    let is_closed = |(at, _): (usize, &str)| is_letter(inner[..at].chars().next_back());
    let is_quoted =
        accents == 2 && !inner.contains('`') && inner.match_indices("''").any(is_closed);
    if !(is_apostrophe || is_between || is_quoted) {
        return false;
    }
    let message = "the grave accents around these words are gone, and the words are shown as code";
    let help = if is_apostrophe {
        "write apostrophes in their place: `'`"
    } else {
        "write quotation marks in their place, before and behind the words: `\"…\"`"
    };
    let finding = writer.slip(Code::SignsTaken, range.clone(), message, help.to_owned());
    let is_plain = is_apostrophe && is_before && ends && accents == 1;
    writer.findings.push(match is_plain {
        true => finding.fixed_by(format!("'{inner}'")),
        false => finding,
    });
    true
}
