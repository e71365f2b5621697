//! Versions as they were recorded when fewer words could be translated. A translation that records one is
//! still that of the words it was made from, as long as those are the same.

use serde_json::{Map, Value, json};

use super::{Text, digits};
use crate::model::EntityKind;

/// The fields that were hashed of a kind, in order; of some, so many of theirs.
const fn fields(kind: EntityKind) -> &'static [&'static str] {
    match kind {
        EntityKind::Practice => &[
            "title",
            "summary",
            "brief",
            "evidence limits harms",
            "facts id label",
            "requirements",
            "delivery",
            "transferability",
            "lessons",
            "questions",
            "media file alt",
        ],
        EntityKind::City => &["summary", "structures", "priorities", "media file alt"],
        EntityKind::Hub => &["summary", "region", "mandate", "media file alt"],
        EntityKind::Event => &[
            "title",
            "summary",
            "facts id label",
            "questions",
            "media file alt",
        ],
        EntityKind::Transfer => &[
            "kept",
            "changed",
            "dropped",
            "stopped_because",
            "lessons",
            "media file alt",
        ],
        EntityKind::Discrepancy => &["about", "handling", "media file alt"],
        EntityKind::Page => &["title", "summary", "media file alt"],
        EntityKind::Call
        | EntityKind::Topic
        | EntityKind::Organisation
        | EntityKind::Person
        | EntityKind::Source
        | EntityKind::Designation => &[],
    }
}

/// The hash that was recorded of a text.
pub(super) fn hash(text: &Text) -> String {
    let record = serde_json::to_value(&text.record).unwrap_or_default();
    let mut hashed = Map::new();
    hashed.insert("translation".into(), json!({ "kind": "original" }));
    for field in fields(text.record.kind()) {
        let mut names = field.split(' ');
        let name = names.next().unwrap_or_default();
        let within: Vec<_> = names.collect();
        match record.get(name) {
            Some(value) => {
                hashed.insert(name.into(), some_of(value, &within));
            }
            None if name == "priorities" => {
                hashed.insert(name.into(), json!([]));
            }
            None => {}
        }
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update(Value::Object(hashed).to_string().as_bytes());
    digits(hasher, text)
}

/// A value with these of its fields alone, or of those of its items; all of it where none is named.
fn some_of(value: &Value, names: &[&str]) -> Value {
    if names.is_empty() {
        return value.clone();
    }
    match value {
        Value::Array(items) => items.iter().map(|item| some_of(item, names)).collect(),
        Value::Object(fields) => {
            let of = |name: &&str| Some(((*name).to_owned(), fields.get(*name)?.clone()));
            Value::Object(names.iter().filter_map(of).collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}
