//! Lays the words of a translation over the fields of its original.

use serde_json::Value;

use crate::model::Record;

/// The record in the words of the translation; `None` if the two don't fit together.
pub(crate) fn overlay(original: &Record, words: &Value) -> Option<Record> {
    let mut fields = serde_json::to_value(original).ok()?;
    lay(&mut fields, words);
    if let Some(fields) = fields.as_object_mut() {
        // They stand on the entry as a whole.
        fields.remove("accepted");
        fields.remove("lang");
        fields.remove("updated");
    }
    Record::from_fields(original.kind(), fields)
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
