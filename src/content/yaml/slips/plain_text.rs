//! Text among data: a colon that makes a key of it, and a line without a key.

use std::{collections::BTreeSet, sync::LazyLock};

use serde_json::Value;

use super::{Slip, line::Line, quotes::doubled};
use crate::{
    content::yaml::forms::keys_at,
    model::{EntityKind, SchemaOf, schema_for},
};

/// A colon in a text without quotation marks.
pub(super) fn colon_in_text(line: &Line<'_>, reason: &str) -> Option<Slip> {
    let value = line.value()?;
    let is_plain = !value.starts_with(['"', '\'', '[', '{', '|', '>', '&', '*']);
    let has_colon = value.contains(": ") || value.ends_with(':');
    let is_meant = is_plain && has_colon && reason.contains("mapping values are not allowed");
    if let Some(second) = second_key(value).filter(|_| is_meant) {
        return Some(Slip {
            range: line.part(value),
            message: "two keys stand in one line".into(),
            help: format!(
                "begin a new line before `{second}:`; if all of it is one text, put quotation marks around it"
            ),
            fix: None,
        });
    }
    is_meant.then(|| {
        let bare = value
            .trim_start_matches(['“', '„', '«'])
            .trim_end_matches(['”', '“', '»']);
        let is_quoted = value.starts_with(['“', '„', '«']) && value.ends_with(['”', '“', '»']);
        let right = doubled(if is_quoted { bare } else { value });
        Slip {
            range: line.part(value),
            message: "a colon and a blank stand in a text that has no quotation marks around it"
                .into(),
            help: format!("put quotation marks around the whole text: `{right}`"),
            fix: Some((line.part(value), right)),
        }
    })
}

/// A second key in a line: `period` in `ongoing, period: 2023`, `summary` in `Buses summary: They run`.
fn second_key(value: &str) -> Option<&str> {
    let (before, _) = value.split_once(": ")?;
    let (words, key) = before.rsplit_once(' ')?;
    let is_word = !key.is_empty() && key.bytes().all(|c| c.is_ascii_lowercase() || c == b'_');
    (is_word && (words.ends_with(',') || KEYS.contains(key))).then_some(key)
}

/// The keys of all kinds of entries, at the margin.
static KEYS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let of_kind = |kind| keys_at(&schema_for(SchemaOf::Entity(kind)), &[]);
    EntityKind::ALL.into_iter().flat_map(of_kind).collect()
});

/// Is this the name of a key, at the margin or in a group, of some kind of entry?
pub(super) fn is_key_of_entries(name: &str) -> bool {
    fn add_keys(schema: &Value, keys: &mut BTreeSet<String>) {
        match schema {
            Value::Object(parts) => {
                let named = parts.get("properties").and_then(Value::as_object);
                keys.extend(named.into_iter().flat_map(|named| named.keys().cloned()));
                parts.values().for_each(|part| add_keys(part, keys));
            }
            Value::Array(items) => items.iter().for_each(|item| add_keys(item, keys)),
            _ => {}
        }
    }
    static ALL: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let mut keys = BTreeSet::new();
        for kind in EntityKind::ALL {
            add_keys(&schema_for(SchemaOf::Entity(kind)), &mut keys);
        }
        keys
    });
    ALL.contains(name)
}

/// A line that is neither key nor item, and is not indented as the text above would have it.
pub(super) fn stray_text(lines: &[Line<'_>], at: usize) -> Option<Slip> {
    // A key and a word or two are no sentence.
    const MOST_WORDS: usize = 3;
    let line = &lines[at];
    let is_text = !line.begins_group()
        && !line
            .text
            .starts_with(['-', '#', '[', '{', ']', '}', '"', '\'']);
    if line.text.is_empty() || !is_text || line.value().is_some() {
        return None;
    }
    let above = lines[..at]
        .iter()
        .rev()
        .find(|above| above.begins_group())?;
    let (key, rest) = above.key()?;
    if line.width() > above.width() {
        return None;
    }
    let width = above.width() + 2;
    if line.text.starts_with("//") || line.text.starts_with("<!--") {
        return Some(Slip {
            range: line.range(),
            message: "this is no remark: among data a remark begins with `#`".into(),
            help: "begin the line with `# `, or take it out".into(),
            fix: None,
        });
    }
    let word = line.text.split(' ').next().unwrap_or_default();
    let is_word = word.bytes().all(|c| c.is_ascii_lowercase() || c == b'_') && !word.is_empty();
    let is_block = rest.trim_end().ends_with(['|', '>', '-']);
    let help = if is_block {
        format!("begin each line of the text below `{key}` with {width} blanks")
    } else if is_word && line.width() == 0 && line.text.split(' ').count() <= MOST_WORDS {
        let value = line.text[word.len()..].trim();
        let right = if value.is_empty() {
            format!("{word}:")
        } else {
            format!("{word}: {value}")
        };
        format!(
            "if `{word}` is a key, write `{right}`; if this goes on with the text of `{key}`, begin it with {width} \
             blanks"
        )
    } else {
        format!(
            "if this goes on with the text of `{key}`, begin it with {width} blanks; a text of its own stands \
             below the second line `---`"
        )
    };
    Some(Slip {
        range: line.range(),
        message: "this line has no key, and begins too far left to belong to the one above".into(),
        help,
        fix: None,
    })
}
