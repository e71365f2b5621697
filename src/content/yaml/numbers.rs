//! Numbers that YAML knows and that nobody can write in digits: `.inf`, `.nan`, `1e999`.

use serde_yaml::Value;

use crate::diagnostics::{Code, Diagnostic, FieldPath, Place};

/// Where the first of them stands.
pub(super) fn endless(value: &Value) -> Option<FieldPath> {
    look(value, &FieldPath::default())
}

/// The depth of a document is limited before it is read.
fn look(value: &Value, at: &FieldPath) -> Option<FieldPath> {
    match value {
        Value::Number(number) => {
            let is_endless = number.as_f64().is_some_and(|number| !number.is_finite());
            is_endless.then(|| at.clone())
        }
        Value::Sequence(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| look(item, &at.clone().then_item(index))),
        Value::Mapping(fields) => fields.iter().find_map(|(key, value)| {
            let at = key
                .as_str()
                .map_or_else(|| at.clone(), |key| at.clone().then_key(key));
            look(value, &at)
        }),
        Value::Tagged(tagged) => look(&tagged.value, at),
        Value::Null | Value::Bool(_) | Value::String(_) => None,
    }
}

/// What is told of it.
pub(super) fn not_in_digits(place: Place) -> Diagnostic {
    let message = "this is no number that can be written in digits";
    Diagnostic::new(Code::WrongType, place, message)
        .with_help("write the number in digits, or `unknown` where that is allowed")
}

/// The year of a number that is written as one with a full stop behind it: `2025.`.
pub(super) fn whole(value: &serde_json::Value) -> Option<String> {
    let number = value.as_f64().filter(|_| value.is_f64())?;
    let is_year = number.fract() == 0.0 && (1000.0..3000.0).contains(&number);
    is_year.then(|| number.to_string())
}
