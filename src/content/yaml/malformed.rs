//! What is wrong with a text that is not YAML, or breaks a limit.

use std::ops::Range;

use serde::de::IgnoredAny;

use super::{
    Yaml,
    index::second_key,
    slips,
    weight::{self, Excess, MOST_VALUES},
};
use crate::diagnostics::{Code, Diagnostic, Place};

/// How many brackets may be open at once, or lists begun on one line. The parser's time grows with the
/// square of them.
const BRACKETS: usize = 128;

/// The first bracket, or beginning of a list, of a text that opens too many of them.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            // A field, or an item of a list file: neither can stand inside of brackets.
            b'\n' if begins_anew(&text[at + 1..]) => open = 0,
            _ => {}
        }
        if open > BRACKETS {
            return Some(at);
        }
    }
    too_many_begun(text)
}

fn begins_anew(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_alphabetic()) || rest.starts_with("- ")
}

/// The first line that begins too many lists in lists: `- - - - x`.
fn too_many_begun(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.split_ascii_whitespace();
        let marks = words.take_while(|word| ["-", "?", ":"].contains(word));
        if marks.count() > BRACKETS {
            return Some(start);
        }
        start += line.len();
    }
    None
}

/// The finding for a text with too many brackets open.
pub(super) fn nested(yaml: Yaml<'_>, at: usize) -> Diagnostic {
    let at = yaml.offset + at;
    too_deep_at(Place::bytes(yaml.file, at..at + 1))
}

/// The finding for a text that comes to too much.
pub(super) fn excessive(yaml: Yaml<'_>, excess: Excess) -> Diagnostic {
    match excess {
        Excess::Values(values) => too_many(Place::file(yaml.file), values),
        // Where the text isn't YAML in the first place, that is to be said.
        Excess::Aliases => match serde_yaml::from_str::<IgnoredAny>(yaml.text) {
            Err(error) => malformed(yaml, &error),
            Ok(_) => {
                let at = yaml.offset + weight::first_alias(yaml.text).unwrap_or(0);
                too_deep_at(Place::bytes(yaml.file, at..at + 1))
            }
        },
    }
}

/// The finding for an entry with too many values.
pub(super) fn too_many(place: Place, values: usize) -> Diagnostic {
    Diagnostic::new(
        Code::TooMuch,
        place,
        format!("this entry holds {values} values; {MOST_VALUES} are allowed"),
    )
    .with_help("split it, or put a table into a file beside the entry and link to it")
}

fn too_deep_at(place: Place) -> Diagnostic {
    Diagnostic::new(
        Code::TooDeep,
        place,
        "this YAML is nested too deeply, or its aliases repeat too much",
    )
    .with_help("write the values out plainly, without `&` and `*`")
}

/// The finding for what the parser says.
pub(super) fn malformed(yaml: Yaml<'_>, error: &serde_yaml::Error) -> Diagnostic {
    let said = error.to_string();
    let reason = said.split(" at line ").next().unwrap_or(&said);
    let at = error
        .location()
        .map_or(0, |location| byte_of(yaml.text, location.index()));
    let place = |range: Range<usize>| {
        Place::bytes(
            yaml.file,
            yaml.offset + range.start..yaml.offset + range.end,
        )
    };
    let line = at..yaml.text[at..]
        .find('\n')
        .map_or(yaml.text.len(), |end| at + end);
    if reason.contains("limit exceeded") {
        return too_deep_at(place(line));
    }
    if let Some(key) = duplicate_key(reason).filter(|key| !key.contains("\\u{a0}")) {
        let range = second_key(yaml.text).unwrap_or(line);
        let message = format!("the key `{key}` stands twice");
        return Diagnostic::new(Code::DuplicateKey, place(range), message)
            .with_help("keep one of the two");
    }
    if reason.contains("more than one document") {
        let cut = yaml.text.find("\n---").map_or(line, |at| at + 1..at + 4);
        let message = "this line cuts the file in two";
        let finding = Diagnostic::new(Code::MalformedYaml, place(cut), message);
        return finding.with_help("take the line `---` out").fixed_by("");
    }
    if ["u128", "i128", "expected any YAML value"]
        .iter()
        .any(|word| reason.contains(word))
    {
        let message = "this number has more digits than a number can have here";
        return Diagnostic::new(Code::WrongType, place(line), message)
            .with_help("put it in quotes if it is not meant as a number");
    }
    if let Some(slip) = slips::probable(yaml.text, at, reason) {
        let finding = Diagnostic::new(Code::MalformedYaml, place(slip.range), slip.message);
        let finding = finding.with_help(slip.help);
        return match slip.fix {
            Some((range, write)) => finding.fixed_at(place(range).spot, write),
            None => finding,
        };
    }
    Diagnostic::new(
        Code::MalformedYaml,
        place(line),
        format!("this is not valid YAML: {reason}"),
    )
    .with_help_if(remedy(yaml.text, at, reason))
}

/// `yaml_serde` counts bytes; clamp to the text and to whole characters all the same.
fn byte_of(text: &str, index: usize) -> usize {
    let mut at = index.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn duplicate_key(reason: &str) -> Option<&str> {
    let rest = reason
        .split_once("duplicate entry with key ")
        .or_else(|| reason.split_once("duplicate field "))
        .map(|(_, rest)| rest)?;
    Some(rest.trim_matches(['"', '`']))
}

fn remedy(text: &str, at: usize, reason: &str) -> Option<String> {
    let start = text[..at].rfind('\n').map_or(0, |start| start + 1);
    let line = text[start..].lines().next().unwrap_or("");
    let says = |words: &str| reason.contains(words);
    let help = if line.contains('\t') || says("cannot start any token") && text.contains('\t') {
        "indent with spaces; YAML does not allow tabs"
    } else if says("mapping values are not allowed") {
        "put quotes around a text that has `: ` in it: `title: \"One: two\"`"
    } else if says("quoted scalar") || says("unexpected end of stream") {
        "a quotation mark that was opened is never closed"
    } else if says("',' or ']'") {
        "a `[` that was opened is never closed, or a comma is missing"
    } else if says("',' or '}'") {
        "a `{` that was opened is never closed, or a comma is missing"
    } else {
        return None;
    };
    Some(help.into())
}
