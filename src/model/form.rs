//! The form of a kind: its fields as a person fills them in, made from its schema.

use serde_json::Value;

use super::{
    EntityKind, FORMATS, Moment, NOT_APPLICABLE, REFERS_TO, SchemaOf, TextFormat, UNKNOWN,
    schema::alternatives, schema_for,
};

/// A field, as a person fills it in.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its key.
    pub name: String,
    /// What it says: its description.
    pub meaning: String,
    /// Must it be there?
    pub is_needed: bool,
    /// Can it say `unknown`?
    pub may_be_unknown: bool,
    /// Does it say `unknown` where it is left out?
    pub is_unknown_by_itself: bool,
    /// What it takes.
    pub takes: Takes,
}

/// What a field takes.
#[derive(Clone, Debug)]
pub enum Takes {
    /// Words.
    Words,
    /// Words by language.
    WordsByLanguage,
    /// A number or words.
    NumberOrWords,
    /// A text in one of these forms.
    Formatted(Vec<TextFormat>),
    /// One of these words.
    Choice(Vec<String>),
    /// An entry of this kind, by id.
    Entry(EntityKind),
    /// This value and no other.
    Constant(Value),
    /// A list of such.
    Several(Box<Takes>),
    /// Fields of its own.
    Group(Vec<Field>),
    /// Anything else.
    Other,
}

/// A day, or a moment with its zone: the one format that JSON Schema itself knows.
const MOMENT: TextFormat = TextFormat {
    name: "date-time",
    what: "a date",
    written: "2026-05-31, or with hour and zone 2026-05-31T12:00:00+02:00",
    is_sound: |text| Moment::parse(text).is_some(),
};

/// The form of a kind: its fields, in the order of its type.
pub fn form(kind: EntityKind) -> Vec<Field> {
    let schema = schema_for(SchemaOf::Entity(kind));
    fields(&schema, &schema)
}

fn fields(root: &Value, group: &Value) -> Vec<Field> {
    let properties = group["properties"].as_object();
    let needed = group["required"].as_array();
    properties
        .into_iter()
        .flatten()
        .map(|(name, schema)| Field {
            name: name.clone(),
            meaning: schema["description"]
                .as_str()
                .unwrap_or_default()
                .replace('\n', " "),
            is_needed: needed.is_some_and(|needed| needed.contains(&name.as_str().into())),
            may_be_unknown: alternatives(root, schema).into_iter().any(is_unknown),
            is_unknown_by_itself: schema["default"] == UNKNOWN,
            takes: takes(root, schema),
        })
        .collect()
}

/// Is this the part of a schema that stands for what is not known?
fn is_unknown(schema: &Value) -> bool {
    schema["enum"] == serde_json::json!([UNKNOWN, NOT_APPLICABLE])
}

fn takes(root: &Value, schema: &Value) -> Takes {
    let mut parts = alternatives(root, schema);
    parts.retain(|part| !is_unknown(part));
    let text = |part: &Value, key: &str| part[key].as_str().map(str::to_owned);
    let has_type = |part: &Value, name: &str| {
        part["type"] == name
            || part["type"]
                .as_array()
                .is_some_and(|types| types.contains(&name.into()))
    };
    let find_map =
        |find: &dyn Fn(&Value) -> Option<Takes>| parts.iter().find_map(|part| find(part));

    if let Some(entry) = find_map(&|part| {
        let kind = EntityKind::from_name(part[REFERS_TO].as_str()?)?;
        Some(Takes::Entry(kind))
    }) {
        return entry;
    }
    let constants = parts.iter().filter_map(|part| part.get("const"));
    let listed = parts.iter().filter_map(|part| part["enum"].as_array());
    let choices: Vec<&Value> = constants.chain(listed.flatten()).collect();
    match choices[..] {
        [] => {}
        [only] if !only.is_string() => return Takes::Constant(only.clone()),
        _ => {
            let words = choices.iter().filter_map(|choice| choice.as_str());
            return Takes::Choice(words.map(str::to_owned).collect());
        }
    }
    let formats: Vec<TextFormat> = parts
        .iter()
        .filter_map(|part| text(part, "format"))
        .filter_map(|name| {
            let mut all = FORMATS.into_iter().chain([MOMENT]);
            all.find(|format| format.name == name)
        })
        .collect();
    if !formats.is_empty() {
        return Takes::Formatted(formats);
    }
    if let Some(list) = find_map(&|part| {
        let items = part.get("items")?;
        Some(Takes::Several(Box::new(takes(root, items))))
    }) {
        return list;
    }
    let is_words = parts.iter().any(|part| has_type(part, "string"));
    let is_number = parts.iter().any(|part| has_type(part, "number"));
    let is_by_language = |part: &&&Value| part["propertyNames"]["format"] == "language";
    match (is_words, is_number) {
        (true, true) => Takes::NumberOrWords,
        (true, false) => Takes::Words,
        _ if parts.iter().any(|part| is_by_language(&part)) => Takes::WordsByLanguage,
        _ => find_map(&|part| {
            part.get("properties")?;
            Some(Takes::Group(fields(root, part)))
        })
        .unwrap_or(Takes::Other),
    }
}
