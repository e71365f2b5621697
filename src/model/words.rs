//! The words of an entry that its translations hold, taken from it by the walk.

use serde_json::{Map, Value};

use super::{
    Part, Record,
    kind::Layout,
    walk,
    walk::{At, StepAt},
};

/// The words of a record, in the shape of its translation, each item of a list with what names it; nothing
/// for what stands in lists.
pub(crate) fn words(record: &Record) -> Option<Value> {
    if !matches!(record.kind().layout(), Layout::Folder(_)) {
        return None;
    }
    let mut words = Value::Object(Map::new());
    each(record, &mut |at, text| put(&mut words, &at.steps(), text));
    Some(words)
}

/// Hands every word that a translation would hold to `hash`, with its place.
pub(crate) fn hash_words(record: &Record, hash: &mut dyn FnMut(&[u8])) {
    each(record, &mut |at, text| {
        for part in [at.path().to_string().as_str(), "\0", text, "\0"] {
            hash(part.as_bytes());
        }
    });
}

fn each(record: &Record, visit: &mut dyn FnMut(&At<'_>, &str)) {
    walk(record, &mut |at, part| match part {
        Part::Prose(words) => visit(at, words),
        Part::Reference(..)
        | Part::Unknown
        | Part::ForStaff
        | Part::Address(_)
        | Part::Text(_)
        | Part::Number(_) => {}
    });
}

/// Puts a text at the end of a way. Items that have no words before it are empty.
fn put(words: &mut Value, way: &[StepAt<'_>], text: &str) {
    let mut here = words;
    for step in way {
        here = match *step {
            StepAt::Key(name) => {
                if here.is_null() {
                    *here = Value::Object(Map::new());
                }
                &mut here[name]
            }
            StepAt::Item(index, key) => {
                if here.is_null() {
                    *here = Value::Array(Vec::new());
                }
                let Some(items) = here.as_array_mut() else {
                    return;
                };
                let empty = Value::Object(Map::new());
                items.resize(items.len().max(index + 1), empty);
                let item = &mut items[index];
                if let Some((name, key)) = key {
                    item[name] = key.into();
                }
                item
            }
        };
    }
    *here = text.into();
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::EntityKind;

    #[test]
    fn words_have_the_shape_of_a_translation() {
        let transfer = json!({
            "practice": "a", "from": "b", "to": "c", "relation": "replicated", "stage": "contact",
            "stage_as_of": "2024", "confirmed_by": [], "sources": ["s"], "review": {"updated": "2024-01-01"},
            "kept": ["one", "two"],
            "changed": [{"what": "x", "why": "y"}],
            "media": [{
                "file": "a.jpg", "alt": "A bus", "credit": "City", "licence": "CC0", "children": false,
                "people_identifiable": false
            }]
        });
        let record = Record::from_fields(EntityKind::Transfer, transfer).unwrap();
        assert_eq!(
            words(&record),
            Some(json!({
                "kept": ["one", "two"],
                "changed": [{"what": "x", "why": "y"}],
                "media": [{"file": "a.jpg", "alt": "A bus", "credit": "City"}],
            }))
        );
    }
}
