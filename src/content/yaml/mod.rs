//! YAML into types of the model, with every error of a document, each at its field.
//!
//! `serde` stops at the first error of a type. So when a document does not deserialise, its value is
//! validated against the JSON Schema of the same type, which reports them all.

mod locate;

mod problems;

pub(crate) use problems::{language_help, slug};

pub(crate) use locate::locate;

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use serde::de::DeserializeOwned;

use crate::{
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{SchemaOf, schema_for, validator},
};

/// A YAML text, and where it stands in its file.
#[derive(Clone, Copy)]
pub(crate) struct Yaml<'a> {
    /// The text.
    pub text: &'a str,
    /// The byte of the file at which it begins.
    pub offset: usize,
    /// The file.
    pub file: &'a Arc<str>,
}

/// Reads a document of a kind.
pub(crate) fn read<T: DeserializeOwned>(
    yaml: Yaml<'_>,
    document: SchemaOf,
) -> Result<T, Vec<Diagnostic>> {
    serde_yaml::from_str(yaml.text).or_else(|error| {
        let value = to_json(yaml)?;
        from_json(value, yaml, &FieldPath::default(), document)
            .map_err(|findings| or_as_serde_says(findings, yaml, &error))
    })
}

/// What became of a list of documents.
pub(crate) struct List<T> {
    /// Items that are sound, and where they stand.
    pub sound: Vec<(FieldPath, T)>,
    /// The ids of items that are not, as far as they can be read.
    pub broken: Vec<String>,
    /// What is wrong.
    pub findings: Vec<Diagnostic>,
}

impl<T> List<T> {
    fn unreadable(findings: Vec<Diagnostic>) -> Self {
        Self {
            sound: Vec::new(),
            broken: Vec::new(),
            findings,
        }
    }
}

/// Reads a list of documents of a kind. One bad item hides no other.
pub(crate) fn read_list<T: DeserializeOwned>(yaml: Yaml<'_>, document: SchemaOf) -> List<T> {
    if let Ok(items) = serde_yaml::from_str::<Vec<T>>(yaml.text) {
        let sound = items
            .into_iter()
            .enumerate()
            .map(|(index, item)| (FieldPath::default().then_item(index), item))
            .collect();
        return List {
            sound,
            broken: Vec::new(),
            findings: Vec::new(),
        };
    }
    let items = match to_json(yaml) {
        Ok(serde_json::Value::Array(items)) => items,
        Ok(serde_json::Value::Null) => Vec::new(),
        Ok(other) => return List::unreadable(vec![not_a_list(yaml, document, &other)]),
        Err(findings) => return List::unreadable(findings),
    };
    let mut list = List::unreadable(Vec::new());
    for (index, item) in items.into_iter().enumerate() {
        let at = FieldPath::default().then_item(index);
        let id = item.get("id").and_then(|id| id.as_str()).map(str::to_owned);
        match from_json(item, yaml, &at, document) {
            Ok(item) => list.sound.push((at, item)),
            Err(findings) => {
                list.broken.extend(id);
                list.findings.extend(findings);
            }
        }
    }
    list
}

fn not_a_list(yaml: Yaml<'_>, document: SchemaOf, value: &serde_json::Value) -> Diagnostic {
    Diagnostic::new(
        Code::WrongType,
        Place::value(yaml.file, FieldPath::default()),
        format!(
            "this file must hold a list of {}, not {}",
            document.plural(),
            problems::kind_of(value)
        ),
    )
    .with_help("begin each item on a line of its own with `- id: …`")
}

/// The value of a text, where it is YAML at all.
pub(crate) fn to_json(yaml: Yaml<'_>) -> Result<serde_json::Value, Vec<Diagnostic>> {
    let value: serde_yaml::Value =
        serde_yaml::from_str(yaml.text).map_err(|error| vec![problems::malformed(yaml, &error)])?;
    serde_json::to_value(value).map_err(|_| {
        vec![Diagnostic::new(
            Code::MalformedYaml,
            Place::value(yaml.file, FieldPath::default()),
            "a key of this YAML is not text",
        )]
    })
}

/// Reads a document from its value; `at` is where that stands in the YAML.
pub(crate) fn from_json<T: DeserializeOwned>(
    value: serde_json::Value,
    yaml: Yaml<'_>,
    at: &FieldPath,
    document: SchemaOf,
) -> Result<T, Vec<Diagnostic>> {
    // An empty front matter is a mapping in which everything is missing.
    let value = match value {
        serde_json::Value::Null => serde_json::Value::Object(serde_json::Map::new()),
        value => value,
    };
    let schema = compiled(document);
    let findings: Vec<_> = schema
        .validator
        .iter_errors(&value)
        .flat_map(|error| problems::explain(&error, &schema.schema, yaml.file, at))
        .collect();
    if !findings.is_empty() {
        return Err(findings);
    }
    let mut track = serde_path_to_error::Track::new();
    T::deserialize(serde_path_to_error::Deserializer::new(&value, &mut track)).map_err(|error| {
        let path = problems::path_of(&track.path())
            .map_or_else(|| at.clone(), |path| at.clone().then(&path));
        vec![Diagnostic::new(
            Code::WrongType,
            Place::value(yaml.file, path),
            error.to_string(),
        )]
    })
}

struct Compiled {
    schema: serde_json::Value,
    validator: jsonschema::Validator,
}

/// The schema of a kind of document, compiled once for the process.
fn compiled(document: SchemaOf) -> Arc<Compiled> {
    static COMPILED: LazyLock<Mutex<HashMap<SchemaOf, Arc<Compiled>>>> =
        LazyLock::new(Mutex::default);
    COMPILED
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .entry(document)
        .or_insert_with(|| {
            Arc::new(Compiled {
                schema: schema_for(document),
                validator: validator(document),
            })
        })
        .clone()
}

/// What the schema found; where that is nothing, what `serde` said of the text itself.
fn or_as_serde_says(
    findings: Vec<Diagnostic>,
    yaml: Yaml<'_>,
    error: &serde_yaml::Error,
) -> Vec<Diagnostic> {
    if findings.is_empty() {
        vec![problems::malformed(yaml, error)]
    } else {
        findings
    }
}
