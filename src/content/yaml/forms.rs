//! What a schema allows at a path, in words.

use serde_json::Value;

use crate::{
    content::Key,
    diagnostics::{FieldPath, Step},
    model::{EntityKind, FORMATS, Id, NOT_APPLICABLE, REFERS_TO, UNKNOWN, alternatives},
};

/// So many words of a vocabulary are listed; more are only said to be there.
const MOST_LISTED: usize = 6;

/// The keys that a document of this schema can have at a path.
pub(super) fn keys_at(schema: &Value, steps: &[Step]) -> Vec<String> {
    let mut keys: Vec<String> = subschemas(schema, steps)
        .into_iter()
        .filter_map(|schema| schema.get("properties")?.as_object())
        .flat_map(|properties| properties.keys().cloned())
        .collect();
    keys.dedup();
    keys
}

/// The forms that a value at a path can have: `a list`, `a date`, `` `unknown` `` …
pub(super) fn forms_at(schema: &Value, steps: &[Step]) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    let mut choices: Vec<String> = Vec::new();
    for schema in subschemas(schema, steps) {
        if let Some(options) = schema.get("enum").and_then(Value::as_array) {
            choices.extend(options.iter().map(super::wording::word));
        } else if let Some(option) = schema.get("const") {
            choices.push(super::wording::word(option));
        } else if let Some(format) = format_in_words(schema) {
            forms.push(format.to_owned());
        } else if let Some(types) = schema.get("type") {
            let types = types
                .as_array()
                .map_or_else(|| vec![types], |types| types.iter().collect());
            forms.extend(
                types
                    .into_iter()
                    .filter_map(type_in_words)
                    .map(str::to_owned),
            );
        }
    }
    // A bare year is a date too, and a whole number a number.
    if forms
        .iter()
        .any(|form| form == "a date" || form == "a number")
    {
        forms.retain(|form| form != "a whole number");
    }
    if choices.len() > MOST_LISTED {
        forms.push("one of the words allowed here".into());
    } else {
        forms.extend(choices.iter().map(|choice| format!("`{choice}`")));
    }
    let mut seen = Vec::new();
    forms.retain(|form| {
        let is_new = !seen.contains(form);
        seen.push(form.clone());
        is_new
    });
    forms
}

/// Can a value at this path be `unknown`?
pub(super) fn may_be_unknown(schema: &Value, steps: &[Step]) -> bool {
    subschemas(schema, steps).into_iter().any(|schema| {
        schema["const"] == UNKNOWN
            || schema["enum"]
                .as_array()
                .is_some_and(|options| options.contains(&UNKNOWN.into()))
    })
}

/// Must there be a value at this path?
pub(super) fn is_required(schema: &Value, steps: &[Step]) -> bool {
    let Some((Step::Key(key), parent)) = steps.split_last() else {
        return false;
    };
    subschemas(schema, parent).into_iter().any(|schema| {
        schema["required"]
            .as_array()
            .is_some_and(|keys| keys.contains(&key.as_str().into()))
    })
}

/// The kind of entry that is named at this path.
pub(super) fn kind_named_at(schema: &Value, steps: &[Step]) -> Option<EntityKind> {
    let all = subschemas(schema, steps).into_iter();
    let mut names = all.filter_map(|schema| schema.get(REFERS_TO)?.as_str());
    names.find_map(EntityKind::from_name)
}

/// Are the keys at this path languages?
pub(super) fn is_by_language(schema: &Value, steps: &[Step]) -> bool {
    subschemas(schema, steps)
        .into_iter()
        .any(|schema| schema["propertyNames"]["format"] == "language")
}

/// What a field means, in the first sentence of its description.
pub(super) fn meaning_at(schema: &Value, steps: &[Step]) -> Option<String> {
    let text = subschemas(schema, steps)
        .into_iter()
        .find_map(|schema| schema.get("description")?.as_str())?
        .replace('\n', " ");
    let end = text.find(". ").map_or(text.len(), |end| end + 1);
    Some(text[..end].to_owned())
}

/// Every part of a schema that can govern the value at a path: references are followed,
/// alternatives all taken.
pub(super) fn subschemas<'a>(root: &'a Value, steps: &[Step]) -> Vec<&'a Value> {
    steps.iter().fold(alternatives(root, root), |found, step| {
        stepped(root, &found, step)
    })
}

/// Every part of a schema that can govern what is one step on from what is governed by these.
fn stepped<'a>(root: &'a Value, from: &[&'a Value], step: &Step) -> Vec<&'a Value> {
    let governing = from.iter().filter_map(|schema| match step {
        Step::Key(key) => schema
            .get("properties")
            .and_then(|properties| properties.get(key))
            .or_else(|| {
                schema
                    .get("additionalProperties")
                    .filter(|rest| rest.is_object())
            }),
        Step::Item(_) => schema.get("items"),
    });
    governing
        .flat_map(|schema| alternatives(root, schema))
        .collect()
}

/// The references in a value of this schema, whatever else is wrong with it: where each stands, and what it
/// names.
pub(super) fn references(root: &Value, value: &Value, at: &FieldPath) -> Vec<(FieldPath, Key)> {
    let mut found = Vec::new();
    gather(root, &alternatives(root, root), value, at, &mut found);
    found
}

fn gather(
    root: &Value,
    schemas: &[&Value],
    value: &Value,
    at: &FieldPath,
    found: &mut Vec<(FieldPath, Key)>,
) {
    let mut next = |step: Step, value: &Value| {
        let schemas = stepped(root, schemas, &step);
        let mut at = at.clone();
        at.0.push(step);
        gather(root, &schemas, value, &at, found);
    };
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                next(Step::Key(key.clone()), value);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                next(Step::Item(index), value);
            }
        }
        Value::String(id) => {
            let kinds = schemas
                .iter()
                .filter_map(|schema| schema.get(REFERS_TO)?.as_str());
            let kind = kinds.filter_map(EntityKind::from_name).next();
            let is_said_otherwise = [UNKNOWN, NOT_APPLICABLE].contains(&id.as_str());
            if let (Some(kind), Some(id), false) = (kind, Id::new(id), is_said_otherwise) {
                found.push((at.clone(), Key::new(kind, id)));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A format of this model; those of numbers say no more than their type.
fn format_in_words(schema: &Value) -> Option<&'static str> {
    let name = schema.get("format")?.as_str()?;
    let format = FORMATS.iter().find(|format| format.name == name)?;
    Some(format.what)
}

fn type_in_words(name: &Value) -> Option<&'static str> {
    Some(match name.as_str()? {
        "array" => "a list",
        "boolean" => "`true` or `false`",
        "integer" => "a whole number",
        "number" => "a number",
        "object" => "a group of keys",
        "string" => "text",
        _ => return None,
    })
}
