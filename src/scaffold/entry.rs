//! The text of a new entry: valid as it is, closed to the public until its author opens it. Its fields, and what
//! stands above them, follow from the form of its kind.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::{Destination, example::example};
use crate::model::{Date, EntityKind, Field, Id, Layout, Takes, UNKNOWN, form};

/// What must be known to begin an entry.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// Its kind.
    pub kind: EntityKind,
    /// Its id.
    pub id: Id,
    /// What is known of its fields, by their names.
    pub answers: Map<String, Value>,
    /// The language of its words.
    pub lang: String,
    /// The language of the site, in which the file's name need not say so.
    pub site_lang: String,
    /// The day it is begun.
    pub today: Date,
}

/// The widest line of a comment, in characters.
const WIDTH: usize = 98;

/// Where a new entry goes, and its text.
pub fn new_entry(entry: &NewEntry) -> (Destination, String) {
    let mut fields = String::new();
    for field in form(entry.kind) {
        write_field(&field, entry, &mut fields);
    }
    match entry.kind.layout() {
        Layout::List(file) => (
            Destination::List(format!("content/{file}")),
            as_item(&fields, ""),
        ),
        Layout::Folder(folder) => {
            let ending = if entry.lang == entry.site_lang {
                String::new()
            } else {
                format!(".{}", entry.lang)
            };
            let file = format!("content/{folder}/{}{ending}.md", entry.id);
            let text = format!("---\n{fields}---\n\nTODO: the whole text, in Markdown.\n");
            (Destination::File(file), text)
        }
    }
}

/// A text in YAML, in quotes and in one line.
pub fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Writes a field of the entry, with what it means above it; nothing where it may stay away, but for an example.
fn write_field(field: &Field, entry: &NewEntry, out: &mut String) {
    if field.name == "safeguarding" {
        comment(
            "Who may see it. Write `public` when it is ready to be read by everyone.",
            out,
        );
        out.push_str("safeguarding:\n  visibility: internal\n");
    } else if let Some(value) = value(field, entry.answers.get(&field.name), entry) {
        if field.name != "id" {
            comment(&explained(field), out);
        }
        let _ = writeln!(out, "{}:{value}", field.name);
    } else if let Some(example) = example(&field.name, entry) {
        for line in example.lines() {
            comment(line, out);
        }
    }
}

/// What a field means, and which words it takes.
fn explained(field: &Field) -> String {
    let (choices, of_these) = match &field.takes {
        Takes::Choice(words) => (&words[..], "One of"),
        Takes::Several(item) => match &**item {
            Takes::Choice(words) => (&words[..], "Some of"),
            _ => (&[][..], ""),
        },
        _ => (&[][..], ""),
    };
    if choices.is_empty() {
        field.meaning.clone()
    } else {
        format!("{} {of_these}: {}.", field.meaning, choices.join(", "))
    }
}

/// The value of a field as it stands behind its colon; `None` where it may stay away.
fn value(field: &Field, answer: Option<&Value>, entry: &NewEntry) -> Option<String> {
    if let Some(answer) = answer {
        return Some(answered(&field.takes, answer, entry));
    }
    if field.is_unknown_by_itself || field.is_needed && field.may_be_unknown {
        return Some(format!(" {UNKNOWN}"));
    }
    // A summary can be left out, and shouldn't be.
    (field.is_needed || field.name == "summary").then(|| begun(field, entry))
}

/// What stands for an answer that is still to be written.
fn begun(field: &Field, entry: &NewEntry) -> String {
    let todo = quoted(&format!("TODO: {}", field.meaning));
    match &field.takes {
        Takes::Words | Takes::NumberOrWords | Takes::Other => format!(" {todo}"),
        Takes::WordsByLanguage => format!("\n  {}: {todo}", entry.lang),
        Takes::Formatted(formats) => match formats.first().map(|format| format.name) {
            Some("id") => format!(" {}", entry.id),
            Some("language") => format!(" {}", entry.lang),
            _ => format!(" {}", entry.today),
        },
        // The first word of a list claims the least.
        Takes::Choice(words) => match words.iter().find(|word| *word == UNKNOWN) {
            Some(unknown) => format!(" {unknown}"),
            None => format!(" {}", words.first().map_or(UNKNOWN, String::as_str)),
        },
        Takes::Constant(value) => format!(" {value}"),
        Takes::Several(item) if matches!(**item, Takes::Words) => format!("\n  - {todo}"),
        Takes::Several(_) | Takes::Entry(_) => " []".into(),
        Takes::Group(fields) => group(fields, &Map::new(), entry, true),
    }
}

fn answered(takes: &Takes, answer: &Value, entry: &NewEntry) -> String {
    match (takes, answer) {
        (Takes::WordsByLanguage, Value::String(words)) => {
            format!("\n  {}: {}", entry.lang, quoted(words))
        }
        (Takes::Words, Value::String(words)) => format!(" {}", quoted(words)),
        (Takes::Group(fields), Value::Object(answers)) => group(fields, answers, entry, true),
        (Takes::Several(item), Value::Array(items)) => match &**item {
            Takes::Group(fields) => {
                let items = items.iter().filter_map(Value::as_object);
                let items = items.map(|item| {
                    let fields = group(fields, item, entry, false);
                    as_item(&without_indent(&fields), "  ")
                });
                format!("\n{}", items.collect::<String>().trim_end())
            }
            one => {
                let items = items.iter().map(|item| answered(one, item, entry));
                let items: Vec<_> = items.map(|item| item.trim().to_owned()).collect();
                format!(" [{}]", items.join(", "))
            }
        },
        (_, Value::String(text)) => format!(" {}", scalar(text)),
        (_, other) => format!(" {other}"),
    }
}

/// Fields of a group, below its name.
fn group(
    fields: &[Field],
    answers: &Map<String, Value>,
    entry: &NewEntry,
    is_explained: bool,
) -> String {
    let mut lines = String::new();
    for field in fields {
        let Some(value) = value(field, answers.get(&field.name), entry) else {
            continue;
        };
        if is_explained {
            comment(&explained(field), &mut lines);
        }
        let _ = writeln!(lines, "{}:{value}", field.name);
    }
    let lines: String = lines.lines().map(|line| format!("\n  {line}")).collect();
    lines
}

fn without_indent(lines: &str) -> String {
    let lines = lines.lines().filter(|line| !line.is_empty());
    lines
        .map(|line| format!("{}\n", line.strip_prefix("  ").unwrap_or(line)))
        .collect()
}

/// Fields as an item of a list.
fn as_item(fields: &str, indent: &str) -> String {
    let lines = fields.lines().enumerate().map(|(number, line)| {
        let mark = if number == 0 { "- " } else { "  " };
        format!("{indent}{mark}{line}\n")
    });
    lines.collect()
}

/// A text that stands in YAML without quotes where it can.
fn scalar(text: &str) -> String {
    let is_plain = text
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let reads_the_same =
        || serde_yaml::from_str::<Value>(text).is_ok_and(|value| value.as_str() == Some(text));
    if is_plain && !text.is_empty() && reads_the_same() {
        text.to_owned()
    } else {
        quoted(text)
    }
}

fn comment(text: &str, out: &mut String) {
    let indent: String = text.chars().take_while(|c| *c == ' ').collect();
    let mut line = format!("# {indent}");
    for word in text.split_whitespace() {
        let is_begun = !line.ends_with(' ');
        if is_begun && line.chars().count() + 1 + word.chars().count() > WIDTH {
            let _ = writeln!(out, "{line}");
            line = format!("# {indent}");
        } else if is_begun {
            line.push(' ');
        }
        line.push_str(word);
    }
    let _ = writeln!(out, "{}", line.trim_end());
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        model::Record,
        scaffold::{put, questions},
    };

    /// The data of an entry with its examples no longer comments.
    fn with_examples(text: &str) -> String {
        let is_field = |line: &str| {
            let line = line.trim_start_matches(['-', ' ']);
            let (key, value) = line.split_once(':').unwrap_or_default();
            let is_key =
                !key.is_empty() && key.bytes().all(|c| c == b'_' || c.is_ascii_lowercase());
            is_key && (value.is_empty() || value.starts_with(' '))
        };
        let lines = text.lines().map(|line| match line.strip_prefix("# ") {
            Some(example) if is_field(example) => example,
            Some(_) | None => line,
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// An answer that fits.
    fn answer(takes: &Takes) -> Value {
        match takes {
            Takes::Formatted(formats) => match formats[0].name {
                "country" => "MK".into(),
                "web-address" => "https://city.example/".into(),
                _ => "2023-03-15".into(),
            },
            Takes::Choice(words) => words[0].as_str().into(),
            Takes::Entry(kind) => format!("some-{kind}").into(),
            Takes::NumberOrWords => 36.into(),
            _ => "Some words: and more".into(),
        }
    }

    fn filled(kind: EntityKind) -> NewEntry {
        let mut answers = Map::new();
        for question in questions(kind) {
            let one = answer(&question.takes);
            if question.is_of_item() {
                let list = answers
                    .entry(question.path[0].clone())
                    .or_insert_with(|| json!([{}, {}]));
                for item in list.as_array_mut().unwrap() {
                    item[&question.path[1]] = one.clone();
                }
            } else if question.repeats {
                put(&mut answers, &question.path, json!([one]));
            } else {
                put(&mut answers, &question.path, one);
            }
        }
        NewEntry {
            kind,
            id: Id::new("night-bus").unwrap(),
            answers,
            lang: "en".into(),
            site_lang: "en".into(),
            today: Date::parse("2026-11-21").unwrap(),
        }
    }

    /// The fields that a text holds, for a kind.
    fn record(kind: EntityKind, text: &str) -> Option<Record> {
        let data = text.split("---\n").nth(1).unwrap_or(text);
        let value: Value = serde_yaml::from_str(data).unwrap_or_else(|e| panic!("{e}\n{text}"));
        let fields = value.as_array().map_or(&value, |items| &items[0]);
        Record::from_fields(kind, fields.clone())
    }

    #[test]
    fn what_is_begun_is_sound_for_every_kind() {
        for kind in EntityKind::ALL {
            let (_, text) = new_entry(&filled(kind));
            assert!(record(kind, &text).is_some(), "{text}");
        }
    }

    #[test]
    fn the_examples_are_sound_wherever_they_stand() {
        for kind in EntityKind::ALL {
            let (_, text) = new_entry(&filled(kind));
            let text = match kind.layout() {
                Layout::Folder(_) => with_examples(&text),
                Layout::List(_) => {
                    let item: String = text
                        .lines()
                        .map(|line| format!("{}\n", &line[2..]))
                        .collect();
                    with_examples(&item)
                }
            };
            assert!(record(kind, &text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_looks_like_another_value_is_in_quotes() {
        for (text, written) in [
            ("elbasan", "elbasan"),
            ("2023", "\"2023\""),
            ("true", "\"true\""),
        ] {
            assert_eq!(scalar(text), written);
        }
    }
}
