//! What is wrong with a text that is not YAML, or breaks a limit.

use std::ops::Range;

use serde::de::IgnoredAny;

use super::{
    Yaml,
    index::second_key,
    legible, plain_words, slips,
    weight::{self, Excess, MOST_VALUES},
};
use crate::diagnostics::{Code, Diagnostic, Place, Spot};

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
    let place = |range: Range<usize>| place(yaml, range);
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
    if ["u128", "i128", "expected any YAML value"]
        .iter()
        .any(|word| reason.contains(word))
    {
        let message = "this number has more digits than a number can have here";
        return Diagnostic::new(Code::WrongType, place(line), message)
            .with_help("put it in quotes if it is not meant as a number");
    }
    if let Some(slip) = slips::probable(yaml.text, at, reason) {
        return of_slip(yaml, slip);
    }
    let (message, help) = plain_words::said(reason);
    Diagnostic::new(Code::MalformedYaml, place(line), message).with_help(help)
}

/// The finding for a text that is no YAML, and one for each other part of it that is none by itself.
pub(super) fn of_all_keys(yaml: Yaml<'_>, first: Diagnostic) -> Vec<Diagnostic> {
    const MOST: usize = 20;
    let Some(legible) = legible::of(yaml.text) else {
        return vec![first];
    };
    let line_of = |finding: &Diagnostic| match &finding.place.spot {
        Spot::Bytes(bytes) => yaml.text[..bytes.start.saturating_sub(yaml.offset)]
            .matches('\n')
            .count(),
        _ => 0,
    };
    let mut told = Vec::new();
    let mut findings = Vec::new();
    // Where a quotation mark is not closed, the parser takes the lines below for a part of the text: of those it says
    // something only without that part.
    let is_open = |bytes: &Range<usize>| {
        let marks = yaml.text[bytes.clone()].matches('"');
        !marks.count().is_multiple_of(2)
    };
    let open: Vec<_> = legible.surely_broken().filter(|one| is_open(one)).collect();
    if open.is_empty() {
        told.push(line_of(&first));
        findings.push(first.clone());
    } else {
        let text = legible::without(yaml.text, &open);
        if let Err(error) = serde_yaml::from_str::<serde_yaml::Value>(&text) {
            let rest = Yaml {
                text: &text,
                ..yaml
            };
            let finding = malformed(rest, &error);
            told.push(line_of(&finding));
            findings.push(finding);
        }
    }
    for bytes in legible.surely_broken() {
        let start = yaml.text[..bytes.start]
            .rfind('\n')
            .map_or(0, |end| end + 1);
        let part = Yaml {
            text: &yaml.text[start..bytes.end],
            offset: yaml.offset + start,
            ..yaml
        };
        if findings.len() >= MOST {
            break;
        }
        let before = yaml.text[..start].matches('\n').count();
        let lines = before..before + part.text.lines().count();
        if told.iter().any(|line| lines.contains(line)) {
            continue;
        }
        if let Err(error) = serde_yaml::from_str::<serde_yaml::Value>(part.text) {
            let finding = malformed(part, &error);
            let line = line_of(&finding);
            let is_apart = start == 0 || !is_moved(&finding);
            let is_told = matches!(finding.code, Code::MalformedYaml | Code::DuplicateKey);
            if is_apart && is_told {
                told.push(line);
                findings.push(finding);
            }
        }
    }
    if findings.is_empty() {
        findings.push(first);
    }
    findings
}

/// Is it mended by other blanks before a line? Where that belongs, the lines above tell, of which a part knows nothing.
fn is_moved(finding: &Diagnostic) -> bool {
    finding
        .fix
        .as_ref()
        .is_some_and(|fix| fix.write.trim().is_empty())
}

/// The finding for data that are one text and no keys.
pub(super) fn no_group(yaml: Yaml<'_>) -> Option<Diagnostic> {
    slips::of_text(yaml.text).map(|slip| of_slip(yaml, slip))
}

/// The finding for data in which lines begin with blanks that are none for YAML.
pub(super) fn indented_otherwise(yaml: Yaml<'_>) -> Option<Diagnostic> {
    slips::of_indents(yaml.text).map(|slip| of_slip(yaml, slip))
}

fn of_slip(yaml: Yaml<'_>, slip: slips::Slip) -> Diagnostic {
    let place = |range| place(yaml, range);
    let finding = Diagnostic::new(Code::MalformedYaml, place(slip.range), slip.message);
    let finding = finding.with_help(slip.help);
    match slip.fix {
        Some((range, write)) => finding.fixed_at(place(range).spot, write),
        None => finding,
    }
}

fn place(yaml: Yaml<'_>, range: Range<usize>) -> Place {
    Place::bytes(
        yaml.file,
        yaml.offset + range.start..yaml.offset + range.end,
    )
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

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn finding(text: &str) -> Diagnostic {
        let yaml = Yaml {
            text,
            offset: 0,
            file: &"content/pages/page.md".into(),
        };
        let error = serde_yaml::from_str::<Value>(text).unwrap_err();
        malformed(yaml, &error)
    }

    fn mended(text: &str) -> Option<String> {
        let fix = finding(text).fix?;
        let Spot::Bytes(bytes) = fix.spot else {
            return None;
        };
        let mut mended = text.to_owned();
        mended.replace_range(bytes, &fix.write);
        Some(mended)
    }

    #[test]
    fn no_key_is_lost_when_a_text_is_mended() {
        for (text, right) in [
            (" title: Page\nsummary: S\n", "title: Page\nsummary: S\n"),
            (
                "  title: Page\n  geo:\n    lat: 1\norder: 1\n",
                "title: Page\ngeo:\n  lat: 1\norder: 1\n",
            ),
            (
                "title: Page\n...\nsummary: S\n",
                "title: Page\n\nsummary: S\n",
            ),
            (
                "title: Page\n----\nsummary: S\n",
                "title: Page\n\nsummary: S\n",
            ),
            (
                "title: Page\n---\nsummary: S\n",
                "title: Page\n\nsummary: S\n",
            ),
            ("title- Page\nsummary: S\n", "title: Page\nsummary: S\n"),
            (
                "title: Page\nsummary: *not\n",
                "title: Page\nsummary: \"*not\"\n",
            ),
            (
                "title: 'Page',\nsummary: S\n",
                "title: 'Page'\nsummary: S\n",
            ),
            (r#"title: "a\qb""#, r"title: 'a\qb'"),
            (
                r#"title: "Bus \"N1\" takes 50\%""#,
                r#"title: 'Bus "N1" takes 50\%'"#,
            ),
            (r#"title: "a\qb" # mine"#, r"title: 'a\qb' # mine"),
        ] {
            assert_eq!(mended(text).as_deref(), Some(right), "{text}");
        }
        for text in [
            "title: Page summary: S\n",
            "title: Page\ntopics: - one\n- two\n",
            r#"title: "one\ntwo 50\%""#,
            "title: Page\nsummary: |x\n  Text\n",
        ] {
            assert_eq!(mended(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_that_goes_on_is_no_key() {
        let goes_on = finding("results: First line\n    second: line\n");
        assert!(goes_on.fix.is_none(), "{}", goes_on.message);
        assert!(
            goes_on.message.starts_with("a colon"),
            "{}",
            goes_on.message
        );
        assert_eq!(
            mended("title: Page\n  summary: S\n").as_deref(),
            Some("title: Page\nsummary: S\n")
        );
        let text = "brief:\n\u{a0}\u{a0}problem: A\n\u{a0}\u{a0}approach: B\n";
        let yaml = Yaml {
            text,
            offset: 0,
            file: &"content/pages/page.md".into(),
        };
        let found = indented_otherwise(yaml).and_then(|finding| finding.fix);
        assert!(found.is_some_and(|fix| fix.write.starts_with("  problem: A\n")));
    }

    #[test]
    fn every_key_that_is_no_yaml_is_told() {
        for (text, lines) in [
            ("title: @page\nsummary: `S`\norder: 1\n", &[0, 1][..]),
            ("title: @page\nsummary: \"S\norder: %1\n", &[0, 1, 2]),
            ("title:Page\nsummary: a: b\nlead: c\n", &[0, 1]),
            ("title: a\n  x: b\nsummary: c\n", &[1]),
            (
                "title: 'It's so'\nbrief:\n  problem: @x\n  takes: y\n",
                &[0, 2],
            ),
        ] {
            let yaml = Yaml {
                text,
                offset: 0,
                file: &"content/pages/page.md".into(),
            };
            let found = of_all_keys(yaml, finding(text));
            let found = found.iter().map(|finding| match &finding.place.spot {
                Spot::Bytes(bytes) => text[..bytes.start].matches('\n').count(),
                _ => usize::MAX,
            });
            assert_eq!(found.collect::<Vec<_>>(), lines, "{text}");
        }
    }

    #[test]
    fn every_error_is_told_in_plain_words_with_a_remedy() {
        for text in [
            "a: *b\n",
            "a: &\n",
            "a: !<x S\n",
            "a: \"\\q\"\n",
            "a: b\n---\nc: d\n",
            "<<<<<<< HEAD\na: b\n",
            "%TAG x\na: b\n",
            "@x\na: b\n",
            "a: b\n]\n",
            "a: [[b]\nc: d\n",
            "a: [\"b, c]\n",
            "a: {\nb: c\n",
            "a: |0\n  b\n",
            "a:\n- b\n  c: d\n",
            "a\nb: c\n",
            ": a\nb: c\n",
            "\"a: b\n",
            "{\na: b\nc: d\n}\n",
            "<a>b</a>\nc: d\n",
            "| a | b |\n| c | d |\n",
            "a:\n  -\n b\n",
            "a: ,b\n",
            "a: \"\n",
            "<<: *b\na: c\n",
            "a: b\n  c\n   d: e\n",
            "a: \u{7}\n",
            "a: b\n\tc: d\n",
            "a:\n  - b\n - c\n",
        ] {
            let finding = finding(text);
            assert!(finding.help.is_some(), "{text}: {}", finding.message);
            for word in ["YAML:", "scalar", "token", "mapping", "anchor", "expected"] {
                assert!(
                    !finding.message.contains(word),
                    "{text}: {}",
                    finding.message
                );
            }
        }
    }

    #[test]
    fn an_apostrophe_before_a_short_year_stays() {
        for (text, right) in [
            ("a: '90s buses run\n", Some("\"'90s buses run\"")),
            ("a: 'Night buses run\n", Some("\"Night buses run\"")),
            ("a: '25\n", None),
        ] {
            let fix = finding(text).fix.map(|fix| fix.write);
            assert_eq!(fix.as_deref(), right, "{text}");
        }
    }
}
