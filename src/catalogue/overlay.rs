//! Lays the words of a translation over the fields of its original.

use serde_json::Value;

use crate::{content::is_same_file, model::Record};

/// The list of an entry's pictures. A picture has no id; what names it is its file.
const MEDIA: &str = "media";

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
                    Some(below) if key == MEDIA => lay_on_pictures(below, value),
                    Some(below) => lay(below, value),
                    // There is nothing that its words could be of.
                    None if key == MEDIA => {}
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

/// Words are laid over the pictures of the same file. A translation adds no picture and takes none away:
/// who is on it, and whether they agreed, stands in the original.
fn lay_on_pictures(base: &mut Value, over: &Value) {
    for picture in base.as_array_mut().into_iter().flatten() {
        let file = picture["file"].as_str().unwrap_or_default().to_owned();
        let mut words = over.as_array().into_iter().flatten();
        let words = words.find(|one| {
            let named = one["file"].as_str();
            named.is_some_and(|named| is_same_file(named, &file))
        });
        if let Some(alt) = words.and_then(|words| words.get("alt")) {
            picture["alt"] = alt.clone();
        }
    }
}
