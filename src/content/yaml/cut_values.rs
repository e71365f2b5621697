//! Texts that lose their end: behind a blank and `#`, YAML takes all for a remark.

use std::{ops::Range, sync::Arc};

use super::slips::doubled;
use crate::diagnostics::{Code, Diagnostic, Place};

/// Reports texts that go on with `#` and a word or number, as in `Night buses #1`. A remark has a blank behind
/// its sign, and is none of these.
pub(super) fn told(file: &Arc<str>, text: &str, data: Range<usize>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut start = data.start;
    let mut block: Option<usize> = None;
    for whole in text[data].split_inclusive('\n') {
        let line = whole.trim_end();
        let indent = line.len() - line.trim_start().len();
        let begin = start;
        start += whole.len();
        if line.trim_start().is_empty() || block.is_some_and(|block| indent > block) {
            continue;
        }
        block = is_block(line).then_some(indent);
        let Some(value) = value(line) else {
            continue;
        };
        if let Some(finding) = first_word(file, begin + line.len() - value.len(), value) {
            findings.push(finding);
            continue;
        }
        let Some(sign) = value.find(" #") else {
            continue;
        };
        let rest = &value[sign + 2..];
        let is_number = rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
        let is_word = rest.starts_with(char::is_alphanumeric);
        if !(is_word || is_number)
            || value.starts_with(['"', '\'', '[', '{', '#', '|', '>', '&', '*', '!'])
        {
            continue;
        }
        let right = doubled(value);
        let at = begin + line.len() - value.len();
        let place = Place::bytes(file, at + sign + 1..at + value.len());
        let message = format!(
            "from `#` on this is taken for a remark: the text is only `{}`",
            value[..sign].trim_end()
        );
        let finding = Diagnostic::new(Code::ValueCut, place, message).with_help(format!(
            "put quotation marks around the whole text: `{right}`"
        ));
        let spot = Place::bytes(file, at..at + value.len()).spot;
        findings.push(finding.fixed_at(spot, right));
    }
    findings
}

/// A text of which the first word is gone, since YAML takes it for a tag (`!`), a name (`&`) or a remark (`#`).
fn first_word(file: &Arc<str>, at: usize, value: &str) -> Option<Diagnostic> {
    let sign = value
        .chars()
        .next()
        .filter(|c| matches!(c, '!' | '&' | '#'))?;
    let word = value.split(' ').next().unwrap_or_default();
    let is_word = word[1..].starts_with(char::is_alphanumeric);
    let rest = value[word.len()..].trim_start();
    let is_text = match sign {
        '#' => true,
        _ => rest.starts_with(char::is_alphanumeric),
    };
    if !is_word || !is_text {
        return None;
    }
    let right = doubled(value);
    let gone = if sign == '#' { value } else { word };
    let place = Place::bytes(file, at..at + gone.len());
    let message = format!("`{gone}` is not read: a text may not begin with `{sign}`");
    let spot = Place::bytes(file, at..at + value.len()).spot;
    let finding = Diagnostic::new(Code::ValueCut, place, message);
    Some(
        finding
            .with_help(format!(
                "put quotation marks around the whole text: `{right}`"
            ))
            .fixed_at(spot, right),
    )
}

/// Does a text in lines of its own begin here?
fn is_block(line: &str) -> bool {
    let sign = line.rsplit([' ', ':']).next().unwrap_or_default();
    let sign = sign.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+'));
    matches!(sign, "|" | ">")
}

/// The value that stands behind a key or the sign of an item.
fn value(line: &str) -> Option<&str> {
    let inner = line.trim_start();
    let (key, value) = inner.split_once(": ").unwrap_or(("", inner));
    let is_key = !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || "-_ ".contains(c));
    if is_key {
        return Some(value.trim_start());
    }
    inner.strip_prefix("- ").map(str::trim_start)
}
