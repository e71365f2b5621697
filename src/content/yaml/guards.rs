//! Fields that guard people, and are written without a value. Nobody knows what they were to say.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, FieldPath, Place, Step};

/// What to write into such a field, by its name.
const GUARDS: [(&str, &str); 6] = [
    (
        "visibility",
        "write who may see it (`public`, `members` or `internal`)",
    ),
    (
        "sensitivity",
        "write how much harm the page could do (`low`, `elevated` or `high`)",
    ),
    (
        "groups",
        "write which vulnerable groups it speaks of, such as `[children]`",
    ),
    (
        "geo_precision",
        "write how exactly the place may be shown (`country`, `region` or `city`)",
    ),
    (
        "expires",
        "write the last day on which it may be shown, such as 2027-06-30",
    ),
    (
        "until",
        "write the last day on which the consent holds, such as 2027-06-30",
    ),
];

/// The finding for an empty value, if the field at this path guards people.
pub(super) fn empty(path: &FieldPath, place: Place) -> Option<Diagnostic> {
    let Some(Step::Key(name)) = path.0.last() else {
        return None;
    };
    let (_, remedy) = GUARDS.iter().find(|(guard, _)| guard == name)?;
    let finding = Diagnostic::new(
        Code::EmptyField,
        place,
        format!("{} is empty", path.in_words()),
    );
    Some(finding.with_help(format!("{remedy}, or take the line out")))
}

/// Where a value has such fields that are empty.
pub(super) fn empty_within(value: &Value, at: &FieldPath) -> Vec<FieldPath> {
    match value {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, value)| {
                let path = at.clone().then_key(key);
                let is_guard = GUARDS.iter().any(|(guard, _)| guard == key);
                if value.is_null() && is_guard {
                    vec![path]
                } else {
                    empty_within(value, &path)
                }
            })
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(index, item)| empty_within(item, &at.clone().then_item(index)))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}
