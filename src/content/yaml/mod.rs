//! YAML into types of the model, with every error of a document, each at its field.
//!
//! `serde` stops at the first error of a type. So when a document does not deserialise, its value is
//! validated against the JSON Schema of the same type, which reports them all.

mod amounts;
mod amounts_in_words;
mod care;
mod codes;
mod cut_values;
mod dates;
mod escapes;
mod forms;
mod guards;
mod index;
mod key_names;
mod legible;
mod malformed;
mod moments;
mod numbers;
mod otherwise;
mod partly;
mod periods;
mod plain_words;
mod problems;
mod renamed;
mod slips;
mod synonyms;
mod taken_out;
mod two_readings;
mod unknown_keys;
mod weight;
mod wording;

pub(crate) use amounts::{
    currency as currency_meant, in_plain_signs, is_between_digits, is_multiplier,
    meant as amount_meant,
};
pub use care::Care;
pub(crate) use care::{care, names_in, of_broken_list as care_of_items, taken_down};
pub(crate) use dates::month_of;
pub(crate) use index::FieldIndex;
pub(crate) use legible::{Legible, of as legible};
pub(crate) use partly::partly;
pub(crate) use renamed::as_written;
pub(crate) use synonyms::language as language_meant;
pub(crate) use taken_out::without;
pub(crate) use wording::{in_place_of_an_id, language_behind, language_help, slug};

use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use serde::de::DeserializeOwned;

use crate::{
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath, Place, Step},
    model::{EntityKind, Language, SchemaOf, schema_for, validator},
};

/// What is probably not meant as it is read, in the data that are a part of a file's text.
pub(crate) fn misread(file: &Arc<str>, text: &str, data: Range<usize>) -> Vec<Diagnostic> {
    let mut findings = two_readings::told(file, text, data.clone());
    findings.extend(codes::cut_in_braces(file, text, data.clone()));
    if [" #", "\t#", ": !", ": &", "- !", "- &", "\\", ": ["]
        .iter()
        .any(|sign| text[data.clone()].contains(sign))
    {
        findings.extend(cut_values::told(file, text, data));
    }
    findings
}

/// What to write where a field of a document says in other words that nobody knows; nothing where these words
/// may stand.
pub(crate) fn may_be_unknown(document: SchemaOf, path: &FieldPath) -> bool {
    forms::may_be_unknown(&compiled(document).schema, &path.0)
}

/// A text as YAML: as it is, where that can be, else in quotation marks.
pub(crate) fn as_scalar(text: &str) -> String {
    let is_plain = text.starts_with(char::is_alphabetic)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !text.contains([',', '[', ']', '{', '}', '\n']);
    let read = serde_yaml::from_str::<serde_json::Value>(text);
    let is_text = read.is_ok_and(|value| value.is_string());
    if is_plain && is_text {
        text.to_owned()
    } else {
        slips::doubled(text)
    }
}

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
    if let Some(at) = malformed::too_deep(yaml.text) {
        return Err(vec![malformed::nested(yaml, at)]);
    }
    if let Some(excess) = weight::of_entry(yaml.text) {
        return Err(vec![malformed::excessive(yaml, excess)]);
    }
    serde_yaml::from_str(yaml.text).or_else(|error| {
        let value = to_json(yaml).map_err(|finding| malformed::of_all_keys(yaml, finding))?;
        if value.is_string()
            && let Some(finding) = malformed::no_group(yaml)
        {
            return Err(vec![finding]);
        }
        // A no-break space before a key is a part of its name for YAML.
        let is_indented = |key: &String| key.starts_with(char::is_whitespace);
        if value
            .as_object()
            .is_some_and(|group| group.keys().any(is_indented))
            && let Some(finding) = malformed::indented_otherwise(yaml)
        {
            return Err(vec![finding]);
        }
        from_json(&value, yaml, &FieldPath::default(), document)
            .map_err(|findings| or_as_serde_says(findings, yaml, &error))
    })
}

/// The shortest item of a list of this kind, with what it must say.
pub(crate) fn first_line(kind: EntityKind, id: &str, language: &Language) -> String {
    let schema = &compiled(SchemaOf::Entity(kind)).schema;
    let at = |key: &str| [Step::Key(key.to_owned())];
    let keys = forms::keys_at(schema, &[]).into_iter();
    let needed = keys.filter(|key| forms::is_required(schema, &at(key)));
    let parts = needed.map(|key| match key.as_str() {
        "id" => format!("id: {id}"),
        key if forms::is_by_language(schema, &at(key)) => format!("{key}: {{{language}: …}}"),
        key => format!("{key}: …"),
    });
    format!("- {{{}}}", parts.collect::<Vec<_>>().join(", "))
}

/// What is said of the fields of a translation that guard people and are empty. Those stand in its original
/// alone, and are heard all the same.
pub(crate) fn empty_guards(value: &serde_json::Value, yaml: Yaml<'_>) -> Vec<Diagnostic> {
    let paths = guards::empty_within(value, &FieldPath::default()).into_iter();
    let told = paths.filter_map(|path| guards::empty(&path, Place::value(yaml.file, path.clone())));
    told.collect()
}

/// The references in data that are not sound, where they can be read at all.
pub(crate) fn references(yaml: Yaml<'_>, document: SchemaOf) -> Vec<(FieldPath, Key)> {
    let Some(value) = bounded(yaml) else {
        return Vec::new();
    };
    let schema = compiled(document);
    let (value, keys) =
        renamed::document(&value, yaml, &schema).unwrap_or_else(|| (value, Vec::new()));
    let mut found = forms::references(&schema.schema, &value, &FieldPath::default());
    for (path, _) in &mut found {
        renamed::path_as_written(path, &keys);
    }
    found
}

/// Data that need not be sound, if they are YAML and no more than an entry can hold. Nothing is built before it
/// is weighed.
pub(crate) fn bounded(yaml: Yaml<'_>) -> Option<serde_json::Value> {
    let is_bounded =
        malformed::too_deep(yaml.text).is_none() && weight::of_entry(yaml.text).is_none();
    let value = is_bounded.then(|| to_json(yaml).ok()).flatten();
    value.filter(|value| weight::values_in(value) <= weight::MOST_VALUES)
}

/// What became of a list of documents.
pub(crate) struct List<T> {
    /// Items that are sound, and where they stand.
    pub sound: Vec<(FieldPath, T)>,
    /// The ids of items that are not sound.
    pub broken: Vec<String>,
    /// What such items refer to.
    pub references: Vec<(FieldPath, Key)>,
    /// All words of such items that may name another entry.
    pub words: BTreeSet<String>,
    /// What such items say of who may see them, by their ids.
    pub care: Vec<(String, Care)>,
    /// Are there items of which not even the id can be read?
    pub has_nameless: bool,
    /// What is wrong.
    pub findings: Vec<Diagnostic>,
}

impl<T> List<T> {
    fn unreadable(text: &str, finding: Diagnostic) -> Self {
        Self {
            sound: Vec::new(),
            broken: Vec::new(),
            references: Vec::new(),
            words: names_in(text),
            care: care::of_broken_list(text),
            has_nameless: true,
            findings: vec![finding],
        }
    }
}

/// Reads a list of documents of a kind. One bad item hides no other.
pub(crate) fn read_list<T: DeserializeOwned>(yaml: Yaml<'_>, document: SchemaOf) -> List<T> {
    let mut list = List {
        sound: Vec::new(),
        broken: Vec::new(),
        references: Vec::new(),
        words: BTreeSet::new(),
        care: Vec::new(),
        has_nameless: false,
        findings: Vec::new(),
    };
    if let Some(at) = malformed::too_deep(yaml.text) {
        return List::unreadable(yaml.text, malformed::nested(yaml, at));
    }
    if let Some(excess) = weight::of_list(yaml.text) {
        return List::unreadable(yaml.text, malformed::excessive(yaml, excess));
    }
    let at = |index| FieldPath::default().then_item(index);
    let mut unexplained = 0;
    let mut unread = Vec::new();
    if let Ok(items) = serde_yaml::from_str::<Vec<T>>(yaml.text) {
        list.sound = items
            .into_iter()
            .enumerate()
            .map(|(index, item)| (at(index), item))
            .collect();
        return list;
    }
    let items = match to_json(yaml) {
        Ok(serde_json::Value::Array(items)) => items,
        Ok(serde_json::Value::Null) => Vec::new(),
        Ok(other) => return List::unreadable(yaml.text, not_a_list(yaml, document, &other)),
        Err(finding) => {
            list = List::unreadable(yaml.text, finding.clone());
            let Some(legible) = legible(yaml.text) else {
                return list;
            };
            let read = Yaml {
                text: &legible.text,
                ..yaml
            };
            let Ok(serde_json::Value::Array(items)) = to_json(read) else {
                return list;
            };
            list.findings = malformed::of_all_keys(yaml, finding);
            unread = legible.unread;
            items
        }
    };
    for (index, item) in items.into_iter().enumerate() {
        if unread.contains(&at(index)) {
            continue;
        }
        let id = item.get("id").and_then(|id| id.as_str()).map(str::to_owned);
        let read = if list.findings.len() < MOST_EXPLAINED {
            from_json(&item, yaml, &at(index), document)
        } else {
            T::deserialize(&item).map_err(|_| Vec::new())
        };
        match read {
            Ok(item) => list.sound.push((at(index), item)),
            Err(findings) => {
                unexplained += usize::from(findings.is_empty());
                if !findings.is_empty() && weight::values_in(&item) <= weight::MOST_VALUES {
                    let schema = &compiled(document).schema;
                    let references = forms::references(schema, &item, &at(index));
                    list.references.extend(references);
                }
                list.has_nameless |= id.is_none();
                let care = care::of_value(&item);
                list.words.extend(care.words.iter().cloned());
                list.care.extend(id.clone().map(|id| (id, care)));
                list.broken.extend(id);
                list.findings.extend(findings);
            }
        }
    }
    if unexplained > 0 {
        list.findings.push(and_more_items(yaml, unexplained));
    }
    list
}

/// What is wrong with a list is explained up to so many findings; a program that writes a wrong list
/// writes it wrong throughout.
const MOST_EXPLAINED: usize = 1_000;

fn and_more_items(yaml: Yaml<'_>, unexplained: usize) -> Diagnostic {
    Diagnostic::new(
        Code::WrongType,
        Place::file(yaml.file),
        format!("{unexplained} more items of this list have errors"),
    )
    .with_help("mend those that are shown; the next check shows more")
}

fn not_a_list(yaml: Yaml<'_>, document: SchemaOf, value: &serde_json::Value) -> Diagnostic {
    let example = if matches!(document, SchemaOf::Withdrawal) {
        "- {entry: \"practice:night-buses\", date: 2026-11-20, reason: …}"
    } else {
        "- id: …"
    };
    Diagnostic::new(
        Code::WrongType,
        Place::value(yaml.file, FieldPath::default()),
        format!(
            "this file must hold a list of {}, not {}",
            document.plural(),
            wording::kind_of(value)
        ),
    )
    .with_help(format!(
        "begin each item on a line of its own with `{example}`"
    ))
}

/// The value of a text, where it is YAML at all.
pub(crate) fn to_json(yaml: Yaml<'_>) -> Result<serde_json::Value, Diagnostic> {
    let value: serde_yaml::Value =
        serde_yaml::from_str(yaml.text).map_err(|error| malformed::malformed(yaml, &error))?;
    // JSON has no such numbers, and would say that nothing stands there.
    if let Some(path) = numbers::endless(&value) {
        let place = Place::value(yaml.file, path);
        return Err(numbers::not_in_digits(place));
    }
    serde_json::to_value(value).map_err(|_| {
        Diagnostic::new(
            Code::MalformedYaml,
            Place::value(yaml.file, FieldPath::default()),
            "a key of this YAML is not text",
        )
    })
}

/// Reads a document from its value; `at` is where that stands in the YAML.
pub(crate) fn from_json<T: DeserializeOwned>(
    value: &serde_json::Value,
    yaml: Yaml<'_>,
    at: &FieldPath,
    document: SchemaOf,
) -> Result<T, Vec<Diagnostic>> {
    // An empty front matter is a mapping in which everything is missing.
    let empty = serde_json::Value::Object(serde_json::Map::new());
    let value = match value {
        serde_json::Value::Null => &empty,
        value => value,
    };
    let values = weight::values_in(value);
    if values > weight::MOST_VALUES {
        let place = Place::value(yaml.file, at.clone());
        return Err(vec![malformed::too_many(place, values)]);
    }
    let schema = &*compiled(document);
    let findings = problems::explain_all(
        schema.validator.iter_errors(value),
        value,
        problems::Document {
            schema: &schema.schema,
            file: yaml.file,
            at,
        },
    );
    if !findings.is_empty() {
        let renamed = renamed::told(value, &findings, yaml, at, schema);
        return Err(findings.into_iter().chain(renamed).collect());
    }
    let mut track = serde_path_to_error::Track::new();
    T::deserialize(serde_path_to_error::Deserializer::new(value, &mut track)).map_err(|error| {
        let track = track.path();
        let path =
            problems::path_of(&track).map_or_else(|| at.clone(), |path| at.clone().then(&path));
        let written = value.pointer(&problems::pointer_of(&track));
        if let Some(year) = written.and_then(numbers::whole) {
            let place = Place::value(yaml.file, path);
            let message = format!("the full stop behind `{year}` makes another number of it");
            return vec![
                Diagnostic::new(Code::BadDate, place, message)
                    .with_help(format!("write `{year}`"))
                    .fixed_by(year),
            ];
        }
        vec![Diagnostic::new(
            Code::WrongType,
            Place::value(yaml.file, path),
            if error.to_string().contains("expected i") || error.to_string().contains("expected u")
            {
                "this number is too large or too small".to_owned()
            } else {
                error.to_string()
            },
        )]
    })
}

/// What is wrong with the parts that can be read of a text that is no YAML, held to the schema of a document.
pub(crate) fn of_legible(
    yaml: Yaml<'_>,
    legible: &Legible,
    value: &serde_json::Value,
    document: SchemaOf,
) -> Vec<Diagnostic> {
    let read = from_json::<serde_json::Value>(value, yaml, &FieldPath::default(), document);
    let mut findings = read.err().unwrap_or_default();
    findings.retain(|finding| {
        let fields = finding.place.spot.fields();
        let is_of_unread = fields.iter().any(|path| {
            let mut unread = legible.unread.iter();
            unread.any(|unread| path.0.starts_with(&unread.0) || unread.0.starts_with(&path.0))
        });
        let is_doubtful = match fields {
            [FieldPath(steps)] => match (&steps[..], finding.code) {
                ([.., Step::Key(key)], Code::MissingKey) => legible.may_hold(yaml.text, key),
                ([Step::Key(key)], Code::UnknownKey) => legible.doubtful.contains(key),
                _ => false,
            },
            _ => false,
        };
        !is_of_unread && !is_doubtful
    });
    findings
}

/// What to write where a field of a document is empty.
pub(crate) fn remedy_for_empty(document: SchemaOf, path: &FieldPath) -> String {
    problems::remedy_for_empty(&compiled(document).schema, path)
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
        vec![malformed::malformed(yaml, error)]
    } else {
        findings
    }
}
