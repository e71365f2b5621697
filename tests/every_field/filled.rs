//! A document with every field that its schema knows.

use carsija::model::{SchemaOf, schema_for};
use serde_json::{Map, Value, json};

/// How many items a list of groups of fields has.
pub const ITEMS: usize = 3;
/// The languages of the made site; the first is its own.
pub const LANGUAGES: [&str; 2] = ["en", "mk"];

/// Where something stands in a document.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The fields that lead to it, without the numbers of items: `quotes.text`.
    pub field: &'a str,
    /// The number of the item in the list of groups around it.
    pub item: usize,
    /// What form it must have (`id`, `web-address` …), where it is no free text.
    pub form: Option<&'a str>,
    /// What its schema says of it, and of the fields around it.
    pub says: &'a str,
}

/// What stands in a field.
pub enum Filling {
    /// This value, whatever the schema allows.
    Value(Value),
    /// Nothing: the field is left out.
    Nothing,
}

/// Says what stands in the places of a document.
pub trait Fill {
    /// What stands in a field, whatever the schema says; `None` to follow the schema.
    fn field(&mut self, place: &Place<'_>) -> Option<Filling>;
    /// The text that stands in a place.
    fn text(&mut self, place: &Place<'_>) -> String;
}

/// A document of this kind with all its fields.
pub fn filled(document: SchemaOf, fill: &mut dyn Fill) -> Value {
    let root = schema_for(document);
    let place = Place {
        field: "",
        item: 0,
        form: None,
        says: "",
    };
    let mut filler = Filler { root: &root, fill };
    filler.value(&root, &place).unwrap_or_default()
}

struct Filler<'a> {
    root: &'a Value,
    fill: &'a mut dyn Fill,
}

impl Filler<'_> {
    fn value(&mut self, schema: &Value, place: &Place<'_>) -> Option<Value> {
        if let Some(reference) = schema["$ref"].as_str() {
            let root = self.root;
            return self.value(root.pointer(reference.trim_start_matches('#'))?, place);
        }
        if let Some(value) = schema.get("const") {
            return Some(value.clone());
        }
        if let Some(choice) = choice(schema) {
            return self.value(choice, place);
        }
        if let Some(word) = schema["enum"].get(0) {
            return Some(word.clone());
        }
        match of_type(schema)? {
            "object" => Some(self.object(schema, place)),
            "array" => Some(self.list(&schema["items"], place)),
            "string" => {
                let form = schema["format"].as_str();
                Some(self.fill.text(&Place { form, ..*place }).into())
            }
            "boolean" => Some(json!(false)),
            _ => Some(json!(1)),
        }
    }

    fn object(&mut self, schema: &Value, place: &Place<'_>) -> Value {
        let mut fields = Map::new();
        for (key, schema) in schema["properties"].as_object().into_iter().flatten() {
            let field = match place.field {
                "" => key.clone(),
                above => format!("{above}.{key}"),
            };
            let says = format!(
                "{} {}",
                place.says,
                schema["description"].as_str().unwrap_or_default()
            );
            let below = Place {
                field: &field,
                says: &says,
                ..*place
            };
            let value = match self.fill.field(&below) {
                Some(Filling::Nothing) => None,
                Some(Filling::Value(value)) => Some(value),
                None => self.value(schema, &below),
            };
            fields.extend(value.map(|value| (key.clone(), value)));
        }
        if schema["additionalProperties"].is_object() {
            for language in LANGUAGES {
                let value = self.value(&schema["additionalProperties"], place);
                fields.extend(value.map(|value| (language.to_owned(), value)));
            }
        }
        Value::Object(fields)
    }

    fn list(&mut self, items: &Value, place: &Place<'_>) -> Value {
        let numbers = if is_group(self.root, items) {
            0..ITEMS
        } else {
            place.item..place.item + 1
        };
        numbers
            .filter_map(|item| self.value(items, &Place { item, ..*place }))
            .collect()
    }
}

/// Of several forms that a value can have, the one that says most: not `null`, not `unknown`, rather a
/// text than a number.
fn choice(schema: &Value) -> Option<&Value> {
    if let Some(forms) = schema["oneOf"].as_array() {
        return forms.first();
    }
    let forms = schema["anyOf"].as_array()?;
    forms.iter().rfind(|form| form["type"] != "null")
}

fn of_type(schema: &Value) -> Option<&str> {
    match &schema["type"] {
        Value::Array(types) => types
            .iter()
            .filter_map(Value::as_str)
            .find(|one| *one != "null"),
        one => one.as_str(),
    }
}

/// Are these items groups of fields?
fn is_group(root: &Value, items: &Value) -> bool {
    let reference = items["$ref"]
        .as_str()
        .map(|one| one.trim_start_matches('#'));
    let schema = reference.and_then(|pointer| root.pointer(pointer));
    schema.unwrap_or(items).get("properties").is_some()
}
