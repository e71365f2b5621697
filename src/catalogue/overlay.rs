//! Lays the words of a translation over the fields of its original.

use serde_json::Value;

use crate::model::{EntityKind, Record};

/// The record in the words of the translation; `None` if the two don't fit together.
pub(crate) fn overlay(original: &Record, words: &Value) -> Option<Record> {
    let mut fields = serde_json::to_value(original).ok()?;
    lay(&mut fields, words);
    if let Some(fields) = fields.as_object_mut() {
        fields.remove("lang");
        fields.remove("updated");
    }
    Some(match original.kind() {
        EntityKind::Practice => Record::Practice(serde_json::from_value(fields).ok()?),
        EntityKind::City => Record::City(serde_json::from_value(fields).ok()?),
        EntityKind::Hub => Record::Hub(serde_json::from_value(fields).ok()?),
        EntityKind::Event => Record::Event(serde_json::from_value(fields).ok()?),
        EntityKind::Transfer => Record::Transfer(serde_json::from_value(fields).ok()?),
        EntityKind::Discrepancy => Record::Discrepancy(serde_json::from_value(fields).ok()?),
        EntityKind::Page => Record::Page(serde_json::from_value(fields).ok()?),
        _ => return None,
    })
}

/// Groups of keys are laid over each other; items of lists that have an `id` are matched by it;
/// everything else is replaced.
fn lay(base: &mut Value, over: &Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                match base.get_mut(key) {
                    Some(below) => lay(below, value),
                    None => {
                        base.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(base), Value::Array(over))
            if !over.is_empty() && over.iter().all(|item| item.get("id").is_some()) =>
        {
            for item in base {
                if let Some(words) = over.iter().find(|words| words["id"] == item["id"]) {
                    lay(item, words);
                }
            }
        }
        (base, over) => *base = over.clone(),
    }
}
