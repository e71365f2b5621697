//! Data in which something is wrong, as far as they can be read: what is wrong is left out, and a stand-in stands
//! where something must.

use jsonschema::error::ValidationErrorKind;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{
    Yaml, bounded, compiled,
    forms::{may_be_unknown, subschemas},
    problems::path_at,
    renamed::{self, WrittenKeys},
};
use crate::{
    diagnostics::{FieldPath, Step},
    model::{SchemaOf, UNKNOWN},
};

/// So many times what is wrong is left out; each time may show what was wrong behind it.
const ROUNDS: usize = 8;

/// A document as far as it can be read.
pub(crate) struct Partly<T> {
    /// What can be read.
    pub read: T,
    /// The fields of which nothing can be said: those that are wrong, missing or not known.
    pub unread: Vec<FieldPath>,
    /// Keys that are written otherwise, and read all the same.
    pub written: WrittenKeys,
}

/// What can be read of a document; `None` where too little is left.
pub(crate) fn partly<T: DeserializeOwned>(yaml: Yaml<'_>, document: SchemaOf) -> Option<Partly<T>> {
    let value = bounded(yaml)?;
    let schema = compiled(document);
    let (mut value, written) =
        renamed::document(&value, yaml, &schema).unwrap_or_else(|| (value, Vec::new()));
    let mut unread = Vec::new();
    for _ in 0..ROUNDS {
        let mut wrong = Vec::new();
        let mut missing = Vec::new();
        for error in schema.validator.iter_errors(&value) {
            let path = path_at(&error);
            match error.kind() {
                ValidationErrorKind::Required { property } => {
                    missing.push(path.then_key(property.as_str()?));
                }
                ValidationErrorKind::AdditionalProperties { unexpected } => {
                    wrong.extend(unexpected.iter().map(|key| path.clone().then_key(key)));
                }
                _ => wrong.push(path),
            }
        }
        if wrong.is_empty() && missing.is_empty() {
            return Some(Partly {
                read: T::deserialize(&value).ok()?,
                unread,
                written,
            });
        }
        // From the end, so that no item of a list takes the place of another that is wrong, too.
        wrong.sort();
        for path in wrong.iter().rev() {
            take_out(&mut value, path)?;
        }
        // What was taken out may be missing now, and is filled in with the next round.
        if wrong.is_empty() {
            for path in &missing {
                put(&mut value, path, stand_in(&schema.schema, path)?)?;
            }
        }
        unread.extend(wrong.into_iter().map(of_list));
        unread.extend(missing);
    }
    None
}

/// The path itself; of an item of a list, that of the list, of which nothing is where it was.
fn of_list(mut path: FieldPath) -> FieldPath {
    let item = path.0.iter().position(|step| matches!(step, Step::Item(_)));
    path.0.truncate(item.unwrap_or(path.0.len()));
    path
}

/// Takes a value out of the document; what is gone with one around it stays so. `None` for the document as a whole.
fn take_out(document: &mut Value, path: &FieldPath) -> Option<()> {
    let (last, parent) = path.0.split_last()?;
    match (at(document, parent), last) {
        (Some(Value::Object(fields)), Step::Key(key)) => drop(fields.remove(key)),
        (Some(Value::Array(items)), Step::Item(index)) if *index < items.len() => {
            drop(items.remove(*index));
        }
        _ => {}
    }
    Some(())
}

fn put(document: &mut Value, path: &FieldPath, value: Value) -> Option<()> {
    let (Step::Key(key), parent) = path.0.split_last()? else {
        return None;
    };
    at(document, parent)?
        .as_object_mut()?
        .insert(key.clone(), value);
    Some(())
}

fn at<'a>(document: &'a mut Value, steps: &[Step]) -> Option<&'a mut Value> {
    steps.iter().try_fold(document, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Item(index) => value.get_mut(index),
    })
}

/// What can stand at a path where something must: `unknown` where that is an answer, else whatever has the form.
fn stand_in(schema: &Value, path: &FieldPath) -> Option<Value> {
    const DAY: &str = "2000-01-01";
    if may_be_unknown(schema, &path.0) {
        return Some(json!(UNKNOWN));
    }
    subschemas(schema, &path.0).into_iter().find_map(|schema| {
        if let Some(options) = schema.get("enum") {
            return options.get(0).cloned();
        }
        if let Some(option) = schema.get("const") {
            return Some(option.clone());
        }
        Some(match schema.get("type")?.as_str()? {
            "array" => json!([]),
            "boolean" => json!(false),
            "integer" | "number" => json!(1),
            "object" => Value::Object(Map::new()),
            _ => match schema.get("format") {
                Some(_) => json!(DAY),
                None => json!("…"),
            },
        })
    })
}
