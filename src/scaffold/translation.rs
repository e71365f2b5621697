//! The text of a translation: each word of the original as a comment above the place for its
//! translation. Lines that begin with `#|` are the program's own; every other line is the
//! translator's, and stays as it is when the original has changed.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::Value;

use crate::model::{Language, NOT_APPLICABLE, UNKNOWN};

/// How the program's own lines begin.
const OWN: &str = "#|";
/// What says which version to record, below the one that is recorded.
const LATER: &str = "when all is brought up to date: write of_hash:";
/// What stands before the field in a line that tells what the original said before.
const WAS: &str = "was ";
/// The widest line of a comment, in characters.
const WIDTH: usize = 96;
/// How many characters a text has, at most, that is written in the line of its field.
const SHORT: usize = 60;
/// Fields that are about a translation, and no part of it.
const NOT_WORDS: [&str; 3] = ["lang", "translation", "updated"];
/// Keys that name an item, the same in every language.
const THE_SAME: [&str; 2] = ["id", "file"];
/// What stands for a value that is not known, or does not arise.
const NO_WORDS: [&str; 2] = [UNKNOWN, NOT_APPLICABLE];

/// What is translated.
#[derive(Clone, Debug)]
pub struct OriginalText {
    /// The words of its fields, as a translation would hold them.
    pub words: Value,
    /// Its text, in Markdown.
    pub body: String,
    /// Its language.
    pub language: Language,
    /// The version of both.
    pub hash: String,
}

/// A translation to fill in.
pub fn new_translation(original: &OriginalText) -> String {
    let mut yaml = format!(
        "translation:\n  # official, unofficial, machine_reviewed or machine_unreviewed\n  kind: unofficial\n  of: {}\n  of_hash: {}\n",
        original.language, original.hash
    );
    for (key, value) in fields(&original.words) {
        field(key, value, key, 0, &mut yaml);
    }
    let body = if original.body.trim().is_empty() {
        ""
    } else {
        comment("body", &original.body, "", &mut yaml);
        "TODO: the text.\n"
    };
    format!("---\n{yaml}---\n{body}")
}

/// A translation again, beside its original as it is now: what was said of the original is brought up to
/// date and shows what it was, what is new in it is added below the fields as a comment. `None` if nothing
/// has changed. The recorded version stays until the translator has looked; then what was goes.
pub fn refreshed(translation: &str, original: &OriginalText) -> Option<String> {
    let now = texts(original);
    let is_recorded = |line: &str| recorded(line).is_some_and(|hash| hash == original.hash);
    let is_done = translation.lines().any(is_recorded);
    let has_version = !only_told(translation);
    let mut seen = Vec::new();
    let mut out = String::new();
    let mut fences = 0;
    let mut lines = translation.lines().peekable();
    while let Some(line) = lines.next() {
        if line.trim_end() == "---" && fences < 2 {
            fences += 1;
            if fences == 2 {
                added(&now, &seen, &mut out);
            }
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        let Some((path, first)) = own_line(line).filter(|_| fences == 1) else {
            let _ = writeln!(out, "{line}");
            let says_version = recorded(line).is_some() && !is_recorded(line);
            let lacks_version = !has_version && line.starts_with("translation:");
            if fences == 1 && (says_version || lacks_version) {
                let _ = writeln!(out, "{indent}{OWN} {LATER} {}", original.hash);
            }
            continue;
        };
        let mut before = first.to_owned();
        // Below a line without words stand those of the original, as it has them.
        let (between, has_lines) = if first.is_empty() {
            ('\n', true)
        } else {
            (' ', false)
        };
        while let Some(more) = lines.peek().and_then(|line| continued(line, has_lines)) {
            before.push(between);
            before.push_str(more);
            lines.next();
        }
        let before = before.trim_matches('\n').to_owned();
        if let Some(field) = path.strip_prefix(WAS) {
            if !is_done {
                comment(&format!("{WAS}{field}"), &before, indent, &mut out);
            }
        } else if !LATER.starts_with(path) {
            told_again(path, &before, &now, indent, &mut out);
            seen.push(path.to_owned());
        }
    }
    (!out.lines().eq(translation.lines())).then_some(out)
}

/// The field that a line of the program's own begins to tell of, and what it says.
fn own_line(line: &str) -> Option<(&str, &str)> {
    let rest = line.trim_start().strip_prefix(OWN)?.strip_prefix(' ')?;
    let (path, text) = rest.split_once(':')?;
    (!path.starts_with(' ')).then(|| (path, text.trim()))
}

/// What a line goes on to say; an empty one does where the original's own lines are told.
fn continued(line: &str, has_lines: bool) -> Option<&str> {
    let more = line.trim_start().strip_prefix(OWN)?;
    if has_lines && more.trim().is_empty() {
        return Some("");
    }
    let more = more.strip_prefix("  ")?;
    Some(if has_lines {
        more.strip_prefix(' ').unwrap_or(more).trim_end()
    } else {
        more.trim()
    })
}

/// Does the version stand in lines of the program's own alone?
fn only_told(translation: &str) -> bool {
    let own = |line: &&str| line.trim_start().starts_with(OWN);
    translation
        .lines()
        .filter(|line| !own(line))
        .all(|line| !line.contains("of_hash:"))
}

/// The version that a line records.
fn recorded(line: &str) -> Option<&str> {
    let hash = line.trim_start().strip_prefix("of_hash:")?;
    Some(hash.split('#').next()?.trim().trim_matches(['"', '\'']))
}

/// What was said of a field of the original, as it is now; with what it was, if that differs.
fn told_again(
    path: &str,
    before: &str,
    now: &BTreeMap<String, String>,
    indent: &str,
    out: &mut String,
) {
    match now.get(path) {
        Some(text) => {
            comment(path, text, indent, out);
            if !says_the_same(text, before) {
                comment(&format!("{WAS}{path}"), before, indent, out);
            }
        }
        None => comment(&format!("{WAS}{path}"), before, indent, out),
    }
}

/// The fields of the original that the translation doesn't tell of.
fn added(now: &BTreeMap<String, String>, seen: &[String], out: &mut String) {
    for (path, text) in now.iter().filter(|(path, _)| !seen.contains(path)) {
        comment(path, text, "", out);
    }
}

/// The words of the original, by the path of their field.
fn texts(original: &OriginalText) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for (key, value) in fields(&original.words) {
        gather(value, key.to_owned(), &mut texts);
    }
    if !original.body.trim().is_empty() {
        texts.insert("body".to_owned(), original.body.clone());
    }
    texts
}

fn gather(value: &Value, path: String, texts: &mut BTreeMap<String, String>) {
    match value {
        Value::String(text) if !NO_WORDS.contains(&text.as_str()) => {
            texts.insert(path, text.clone());
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                gather(item, item_path(&path, number, item), texts);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields
                .iter()
                .filter(|(key, _)| !THE_SAME.contains(&&***key))
            {
                gather(value, format!("{path}.{key}"), texts);
            }
        }
        _ => {}
    }
}

/// The path of an item: by its id, so that it is found again in another order.
fn item_path(list: &str, number: usize, item: &Value) -> String {
    match item["id"].as_str() {
        Some(id) => format!("{list}[{id}]"),
        None => format!("{list}[{}]", number + 1),
    }
}

fn fields(words: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let fields = words.as_object().into_iter().flatten();
    fields
        .map(|(key, value)| (&**key, value))
        .filter(|(key, value)| !NOT_WORDS.contains(key) && has_words(value))
}

/// Is there anything in it to translate?
fn has_words(value: &Value) -> bool {
    match value {
        Value::String(text) => !NO_WORDS.contains(&&**text),
        Value::Array(items) => items.iter().any(has_words),
        Value::Object(fields) => fields
            .iter()
            .any(|(key, value)| !THE_SAME.contains(&&**key) && has_words(value)),
        _ => false,
    }
}

fn field(key: &str, value: &Value, path: &str, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::String(text) if THE_SAME.contains(&key) || NO_WORDS.contains(&&**text) => {
            let _ = writeln!(out, "{indent}{key}: {value}");
        }
        Value::String(text) => {
            comment(path, text, &indent, out);
            let _ = writeln!(out, "{indent}{key}: {}", place_for(text, &indent));
        }
        Value::Array(items) if !items.is_empty() => {
            let _ = writeln!(out, "{indent}{key}:");
            for (number, item) in items.iter().enumerate() {
                list_item(item, &item_path(path, number, item), depth + 1, out);
            }
        }
        Value::Object(fields) if !fields.is_empty() => {
            let _ = writeln!(out, "{indent}{key}:");
            for (key, value) in fields {
                field(key, value, &format!("{path}.{key}"), depth + 1, out);
            }
        }
        Value::Array(_) | Value::Object(_) | Value::Null => {}
        Value::Bool(_) | Value::Number(_) => {
            let _ = writeln!(out, "{indent}{key}: {value}");
        }
    }
}

/// Where the words go. Below `>-` no sign in them means anything to YAML, so that nobody has to think of
/// quotation marks; a short text that has none of these signs is likely to have none in translation.
fn place_for(original: &str, indent: &str) -> String {
    let is_plain = original.chars().count() <= SHORT
        && !original.contains([
            ':', '#', '"', '\'', '[', ']', '{', '}', '&', '*', '!', '|', '>', '%', '@', '`',
        ]);
    if is_plain {
        "TODO".into()
    } else {
        format!(">-\n{indent}  TODO")
    }
}

fn list_item(item: &Value, path: &str, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match item {
        Value::String(text) => {
            comment(path, text, &indent, out);
            let _ = writeln!(out, "{indent}- {}", place_for(text, &indent));
        }
        Value::Object(fields) => {
            let mut block = String::new();
            for (key, value) in fields {
                field(key, value, &format!("{path}.{key}"), depth + 1, &mut block);
            }
            // A dash of its own line needs no care about which field comes first.
            let _ = write!(out, "{indent}-\n{block}");
        }
        other => {
            let _ = writeln!(out, "{indent}- {other}");
        }
    }
}

/// Words of the original, as lines of the program's own: a text of several lines as it is written, so that
/// its paragraphs and lists can be told apart; else wrapped.
fn comment(path: &str, text: &str, indent: &str, out: &mut String) {
    let text = text.trim_matches('\n');
    let mut line = format!("{indent}{OWN} {path}:");
    if !text.contains('\n') {
        wrapped(text, indent, &mut line, out);
        let _ = writeln!(out, "{line}");
        return;
    }
    let _ = writeln!(out, "{line}");
    for written in text.lines().map(str::trim_end) {
        let gap = if written.is_empty() { "" } else { "   " };
        let _ = writeln!(out, "{indent}{OWN}{gap}{written}");
    }
}

/// Words after what stands in the line, and in lines below it.
fn wrapped(text: &str, indent: &str, line: &mut String, out: &mut String) {
    for word in text.split_whitespace() {
        if line.chars().count() + 1 + word.chars().count() > WIDTH {
            let _ = writeln!(out, "{line}");
            *line = format!("{indent}{OWN}   ");
        }
        line.push(' ');
        line.push_str(word);
    }
}

/// Are the words the same, however their lines are set? Anchors are no words.
fn says_the_same(one: &str, other: &str) -> bool {
    let words = |text: &str| {
        let words = text
            .split_whitespace()
            .filter(|word| !word.starts_with("{#"));
        words.collect::<Vec<_>>().join(" ")
    };
    words(one) == words(other)
}

/// A text in Markdown with the anchor of each heading, which a translation keeps: links from elsewhere lead to
/// it, whatever the heading is called there. `anchors` are those of its headings, in order.
pub fn with_anchors(body: &str, anchors: &[&str]) -> String {
    let mut is_code = false;
    let mut anchors = anchors.iter();
    let mut lines = Vec::new();
    for line in body.lines() {
        is_code ^= line.starts_with("```") || line.starts_with("~~~");
        let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
        let is_heading = !is_code && (1..=6).contains(&hashes) && line[hashes..].starts_with(' ');
        match is_heading.then(|| anchors.next()) {
            Some(Some(anchor)) if !line.contains("{#") => {
                lines.push(format!("{line} {{#{anchor}}}"));
            }
            // A heading more than there are anchors: which is whose can't be told.
            Some(None) => return body.to_owned(),
            Some(Some(_)) | None => lines.push(line.to_owned()),
        }
    }
    if anchors.next().is_some() {
        return body.to_owned();
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn original(problem: &str) -> OriginalText {
        OriginalText {
            words: json!({
                "title": "A council",
                "brief": {"problem": problem, "results": "unknown"},
                "facts": [{"id": "seats", "label": "Seats"}],
                "questions": ["Who pays?"],
                "lang": "en"
            }),
            body: "The text.\n\nMore.\n".into(),
            language: Language::parse("en").unwrap(),
            hash: "0123456789abcdef".into(),
        }
    }

    #[test]
    fn the_original_stands_beside_every_field() {
        assert_eq!(
            new_translation(&original("Crime: theft.")),
            "---
translation:
  # official, unofficial, machine_reviewed or machine_unreviewed
  kind: unofficial
  of: en
  of_hash: 0123456789abcdef
#| title: A council
title: TODO
brief:
  #| brief.problem: Crime: theft.
  problem: >-
    TODO
  results: \"unknown\"
facts:
  -
    id: \"seats\"
    #| facts[seats].label: Seats
    label: TODO
questions:
  #| questions[1]: Who pays?
  - TODO
#| body:
#|   The text.
#|
#|   More.
---
TODO: the text.
"
        );
    }

    #[test]
    fn what_has_not_changed_is_left_alone() {
        let one = original(&"Crime and fear of it, in all streets. ".repeat(9));
        assert_eq!(refreshed(&new_translation(&one), &one), None);
    }

    #[test]
    fn a_refreshed_translation_loses_no_word_and_shows_what_changed() {
        let text = new_translation(&original("Crime."))
            .replace("problem: TODO", "problem: Криминал. # да се провери")
            .replace("TODO: the text.", "Текст.\n\n---\n\n#| body: не е наше");
        let mut now = original("Fear of crime.");
        now.hash = "fedcba9876543210".into();
        now.words["questions"] = json!(["Who pays?", "Since when?"]);
        let again = refreshed(&text, &now).unwrap();
        for kept in text.lines().filter(|line| !line.contains(OWN)) {
            assert!(again.lines().any(|line| line == kept), "{kept}");
        }
        assert!(again.contains(
            "  #| brief.problem: Fear of crime.\n  #| was brief.problem: Crime.\n  problem: Криминал. # да се провери\n"
        ));
        assert!(again.contains("#| questions[2]: Since when?\n---\nТекст."));
        assert!(again.ends_with("Текст.\n\n---\n\n#| body: не е наше\n"));
        assert!(again.contains("  of_hash: 0123456789abcdef\n  #| when all is brought up to date: write of_hash: fedcba9876543210\n"));
        // Once more changes nothing; what was goes when the translator has looked.
        assert_eq!(refreshed(&again, &now), None);
        let done = again.replace("of_hash: 0123456789abcdef", "of_hash: fedcba9876543210");
        let done = refreshed(&done, &now).unwrap();
        assert!(!done.contains("#| was") && !done.contains("#| when"));
        assert_eq!(refreshed(&done, &now), None);
    }

    #[test]
    fn a_translation_without_comments_is_given_them() {
        let text = "---\ntranslation: {kind: unofficial}\ntitle: Совет\n---\nТекст.\n";
        let again = refreshed(text, &original("Crime.")).unwrap();
        assert!(again.contains("#| title: A council\n"));
        assert!(again.starts_with("---\ntranslation: {kind: unofficial}\n#| when all is brought up to date: write of_hash: 0123456789abcdef\ntitle: Совет\n#| body:"));
        assert_eq!(refreshed(&again, &original("Crime.")), None);
    }

    #[test]
    fn a_text_is_told_as_it_is_written() {
        let mut one = original("Crime.");
        one.body = "## Why\n\n- one\n  - two\n\nThe end.\n".into();
        let text = new_translation(&one);
        let told = "#| body:\n#|   ## Why\n#|\n#|   - one\n#|     - two\n#|\n#|   The end.\n---\n";
        assert!(text.contains(told), "{text}");
        assert_eq!(refreshed(&text, &one), None);
        one.body = "## Why\n\nAll new.\n".into();
        one.hash = "fedcba9876543210".into();
        let again = refreshed(&text, &one).unwrap();
        let was = told.replace("#| body:", "#| was body:");
        assert!(
            again.contains(&format!("#| body:\n#|   ## Why\n#|\n#|   All new.\n{was}")),
            "{again}"
        );
        assert_eq!(refreshed(&again, &one), None);
    }

    #[test]
    fn anchors_are_told_where_they_can_be() {
        let body = "# One\n\n```\n# no heading\n```\n\n## Two {#second}\n";
        assert_eq!(
            with_anchors(body, &["one", "second"]),
            "# One {#one}\n\n```\n# no heading\n```\n\n## Two {#second}"
        );
        assert_eq!(with_anchors(body, &["one"]), body);
        assert_eq!(with_anchors(body, &["one", "two", "three"]), body);
    }
}
