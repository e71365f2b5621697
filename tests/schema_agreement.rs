//! The types that read the content and the JSON Schema that editors are given agree on what is
//! right: whatever one accepts, the other accepts too.

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::LazyLock,
};

use anyhow::{Context as _, ensure};
use carsija::{
    content::cut_front_matter,
    model::{
        Date, EntityKind, Id, InFiles, InList, Layout, SchemaOf, Site, Takes, TranslatedFields,
        VisitType, Withdrawal, schema_for, validator,
    },
    scaffold::{self, NewEntry},
};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use support::Tree;

/// How many changed documents are tried.
const CASES: u32 = 5000;
/// How often a document is changed at most.
const CHANGES: usize = 4;

#[test]
fn every_kind_of_document_has_an_example() {
    let kinds: BTreeSet<_> = DOCUMENTS.iter().map(|(kind, _)| kind.name()).collect();
    let all: BTreeSet<_> = SchemaOf::all().map(SchemaOf::name).collect();
    assert_eq!(kinds, all);
}

#[test]
fn both_accept_what_is_right() {
    for (kind, document) in DOCUMENTS.iter() {
        let verdict = verdict(*kind, document);
        assert!(
            verdict.schema.is_none() && verdict.json.is_none(),
            "{kind:?}: {verdict:?}"
        );
    }
}

#[test]
fn neither_takes_a_list_of_values_for_a_mapping() {
    for (kind, document) in DOCUMENTS.iter() {
        let mut pointers = Vec::new();
        collect(document, String::new(), &mut pointers);
        for pointer in pointers.iter().filter(|pointer| !pointer.is_empty()) {
            let mut changed = document.clone();
            let value = changed.pointer_mut(pointer).expect("it was found there");
            if let Value::Object(map) = value {
                let values = map.values().cloned().collect();
                *value = Value::Array(values);
                let verdict = verdict(*kind, &changed);
                assert!(verdict.agrees(), "{kind:?}: {verdict:#?}\n{changed:#}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(CASES) })]

    #[test]
    fn both_judge_alike_what_is_changed(
        document in any::<prop::sample::Index>(),
        changes in prop::collection::vec(any::<(prop::sample::Index, Change)>(), 1..=CHANGES),
    ) {
        let (kind, document) = document.get(&DOCUMENTS);
        let mut changed = document.clone();
        for (place, change) in changes {
            apply(*kind, &mut changed, place, &change);
        }
        let verdict = verdict(*kind, &changed);
        prop_assert!(verdict.agrees(), "{kind:?}: {verdict:#?}\n{changed:#}");
    }
}

/// What each has against a document; nothing where it accepts it.
#[derive(Debug)]
struct Verdict {
    schema: Option<String>,
    json: Option<String>,
    yaml: Option<String>,
}

impl Verdict {
    /// What the schema accepts is read. What it refuses is not, but that YAML lets a text be
    /// written as `2026`, and JSON a mapping as a list.
    fn agrees(&self) -> bool {
        if self.schema.is_none() {
            self.json.is_none() && self.yaml.is_none()
        } else {
            self.json.is_some() || self.yaml.is_some()
        }
    }
}

fn verdict(kind: SchemaOf, document: &Value) -> Verdict {
    let schema = VALIDATORS[&kind.name()]
        .validate(document)
        .err()
        .map(|error| format!("{}: {error}", error.instance_path()));
    let (json, yaml) = read_as(kind, document);
    Verdict { schema, json, yaml }
}

/// How the types of the model read a document, from JSON and from YAML.
fn read_as(kind: SchemaOf, document: &Value) -> (Option<String>, Option<String>) {
    match kind {
        SchemaOf::Site => read::<Site>(document),
        SchemaOf::Withdrawal => read::<Withdrawal>(document),
        SchemaOf::Entity(kind) => kind.visit(OfEntity(document)),
        SchemaOf::Translation(kind) => read_translation(kind, document),
    }
}

fn read<T: DeserializeOwned>(document: &Value) -> (Option<String>, Option<String>) {
    let yaml = serde_yaml::to_string(document).map_err(|error| error.to_string());
    let from_yaml = yaml.and_then(|yaml| {
        serde_yaml::from_str::<T>(&yaml)
            .map_err(|error| error.to_string())
            .map(drop)
    });
    (
        T::deserialize(document)
            .err()
            .map(|error| error.to_string()),
        from_yaml.err(),
    )
}

struct OfEntity<'a>(&'a Value);

impl VisitType for OfEntity<'_> {
    type Out = (Option<String>, Option<String>);

    fn in_files<T: InFiles>(self) -> Self::Out {
        read::<T>(self.0)
    }

    fn in_list<T: InList>(self) -> Self::Out {
        read::<T>(self.0)
    }
}

/// How a translation of a kind is read: it holds words, and nothing besides.
fn read_translation(kind: EntityKind, document: &Value) -> (Option<String>, Option<String>) {
    let verdict = |fields: Value| match TranslatedFields::read(kind, fields) {
        Some(read) if read.has_more => Some("more than words".to_owned()),
        Some(_) => None,
        None => Some("no translation".to_owned()),
    };
    let yaml = serde_yaml::to_string(document).map_err(|error| error.to_string());
    let from_yaml = yaml
        .and_then(|yaml| serde_yaml::from_str::<Value>(&yaml).map_err(|error| error.to_string()));
    (
        verdict(document.clone()),
        from_yaml.map_or_else(Some, verdict),
    )
}

// ---- Changes ----

/// A change to a value somewhere in a document.
#[derive(Clone, Debug)]
enum Change {
    /// It is gone.
    Removed,
    /// It is another, of any type.
    Replaced(Value),
    /// It is a word of some vocabulary.
    Word(prop::sample::Index),
    /// It is written otherwise: with a letter more, or in capitals.
    Misspelt,
    /// It stands alone in a list.
    InAList,
    /// It is in a mapping of its own.
    InAMapping,
    /// A mapping has one key more, one that the schema knows; a list one item more.
    Added(prop::sample::Index, Value),
    /// A mapping has one key more that nobody knows.
    Unknown,
}

impl Arbitrary for Change {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let any_index = any::<prop::sample::Index>;
        prop_oneof![
            2 => Just(Self::Removed),
            4 => any_value().prop_map(Self::Replaced),
            3 => any_index().prop_map(Self::Word),
            1 => Just(Self::Misspelt),
            1 => Just(Self::InAList),
            1 => Just(Self::InAMapping),
            4 => (any_index(), any_value()).prop_map(|(key, value)| Self::Added(key, value)),
            1 => Just(Self::Unknown),
        ]
        .boxed()
    }
}

/// Values that authors write, and some that only a machine would.
fn any_value() -> impl Strategy<Value = Value> {
    let words = prop::sample::select(vec![
        "",
        " ",
        "x",
        "unknown",
        "not_applicable",
        "Unknown",
        "true",
        "7",
        "null",
        "~",
        "2026",
        "2026-02",
        "2026-11-21",
        "2026-02-30",
        "2026-2-3",
        "2026-1X",
        "2026?",
        "-0001",
        "en",
        "mk",
        "sr-Latn",
        "sr",
        "EN",
        "zz-Zzzz-ZZ",
        "MK",
        "mk2",
        "XK",
        "kumanovo",
        "Kumanovo",
        "https://example.org/",
        "https://ana:secret@example.org/",
        "www.example.org",
        "//example.org",
        "javascript:alert(1)",
        "mailto:office@example.org",
        "tel:+38931475600",
        "a b.pdf",
        "#a",
        "16.6",
        "a: b",
        "čaršija",
        "\n",
    ]);
    let leaf = prop_oneof![
        6 => words.prop_map(Value::from),
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => prop::sample::select(vec![0_i64, 1, -1, 12, 2026, i64::MAX, i64::MIN, 1 << 33, 70_000])
            .prop_map(Value::from),
        1 => Just(Value::from(u64::MAX)),
        // To a schema, `1.0` is an integer; to the types it isn't.
        1 => prop::sample::select(vec![-2.5, 0.1, 12.5]).prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        let keys = prop::sample::select(vec![
            "en", "mk", "id", "kind", "of", "start", "end", "source", "as_of", "text", "value",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(keys, inner, 0..3).prop_map(|map| map
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect()),
        ]
    })
}

fn apply(kind: SchemaOf, document: &mut Value, place: prop::sample::Index, change: &Change) {
    let mut pointers = Vec::new();
    collect(document, String::new(), &mut pointers);
    let pointer = place.get(&pointers);
    if let Change::Removed = change {
        remove(document, pointer);
        return;
    }
    let Some(value) = document.pointer_mut(pointer) else {
        return;
    };
    let old = value.take();
    *value = match (change, old) {
        // A document is a mapping: anything else is refused before it is read.
        (Change::Replaced(_) | Change::InAList, old) if pointer.is_empty() => old,
        (Change::Replaced(new), _) => new.clone(),
        (Change::Word(word), Value::String(_)) => word.get(&WORDS[&kind.name()]).as_str().into(),
        (Change::Misspelt, Value::String(old)) if old.len() % 2 == 0 => format!("{old}x").into(),
        (Change::Misspelt, Value::String(old)) => old.to_uppercase().into(),
        (Change::InAList, old) => json!([old]),
        (Change::InAMapping, old) => json!({ "value": old }),
        (Change::Added(key, new), Value::Object(mut old)) => {
            old.insert(key.get(&KEYS[&kind.name()]).clone(), new.clone());
            Value::Object(old)
        }
        (Change::Added(_, new), Value::Array(mut old)) => {
            old.push(new.clone());
            Value::Array(old)
        }
        (Change::Unknown, Value::Object(mut old)) => {
            old.insert("nobody-knows".into(), Value::Bool(true));
            Value::Object(old)
        }
        (_, old) => old,
    };
}

/// The places of all values of a document (JSON Pointer, RFC 6901).
fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{pointer}/{key}"), pointers);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                collect(value, format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
    pointers.push(pointer);
}

fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else {
        return;
    };
    match document.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.shift_remove(&name.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(items)) => {
            let _ = name.parse().map(|index: usize| items.remove(index));
        }
        _ => {}
    }
}

// ---- What there is to change ----

static VALIDATORS: LazyLock<BTreeMap<String, jsonschema::Validator>> = LazyLock::new(|| {
    SchemaOf::all()
        .map(|kind| (kind.name(), validator(kind)))
        .collect()
});

/// All keys that each schema names.
static KEYS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    of_schemas(|key, value, found| {
        if let ("properties", Some(properties)) = (key, value.as_object()) {
            found.extend(properties.keys().cloned());
        }
    })
});

/// All words that each schema names.
static WORDS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    of_schemas(|key, value, found| match (key, value) {
        ("enum", Value::Array(words)) => {
            found.extend(words.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        ("const", Value::String(word)) => {
            found.insert(word.clone());
        }
        _ => {}
    })
});

fn of_schemas(find: impl Fn(&str, &Value, &mut BTreeSet<String>)) -> BTreeMap<String, Vec<String>> {
    fn walk(
        value: &Value,
        find: &impl Fn(&str, &Value, &mut BTreeSet<String>),
        found: &mut BTreeSet<String>,
    ) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    find(key, value, found);
                    walk(value, find, found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, find, found)),
            _ => {}
        }
    }
    SchemaOf::all()
        .map(|kind| {
            let mut found = BTreeSet::from(["unknown".to_owned()]);
            walk(&schema_for(kind), &find, &mut found);
            (kind.name(), found.into_iter().collect())
        })
        .collect()
}

/// Sound documents of every kind.
static DOCUMENTS: LazyLock<Vec<(SchemaOf, Value)>> =
    LazyLock::new(|| documents().expect("the examples are sound"));

fn documents() -> anyhow::Result<Vec<(SchemaOf, Value)>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut documents = translations();
    documents.push((
        SchemaOf::Withdrawal,
        json!({"entry": "city:x", "date": "2026-11-28", "reason": "x", "page": false}),
    ));
    for folder in ["tests/diagnostics/base/content", "content"] {
        documents.extend(documents_of(&support::tree(&here.join(folder))?)?);
    }
    documents.extend(documents_of(&scaffolded()?)?);
    ensure!(!documents.is_empty());
    Ok(documents)
}

/// What `init` and `new` write.
fn scaffolded() -> anyhow::Result<Tree> {
    let today = Date::parse(support::DAY).context("a date")?;
    let mut files = scaffold::new_site(today);
    for kind in EntityKind::ALL {
        let (place, text) = scaffold::new_entry(&NewEntry {
            kind,
            id: Id::new("x").context("an id")?,
            answers: answers(kind),
            lang: "en".into(),
            site_lang: "en".into(),
            today,
        });
        let (scaffold::Destination::File(file) | scaffold::Destination::List(file)) = place;
        files.retain(|(other, _)| *other != file);
        files.push((file, text));
    }
    let in_content = |(file, text): (String, String)| {
        Some((file.strip_prefix("content/")?.to_owned(), text.into_bytes()))
    };
    Ok(files.into_iter().filter_map(in_content).collect())
}

/// An answer to every question that `new` asks.
fn answers(kind: EntityKind) -> Map<String, Value> {
    let mut answers = Map::new();
    for question in scaffold::questions(kind) {
        let one: Value = match &question.takes {
            Takes::Choice(words) => words[0].as_str().into(),
            Takes::Formatted(formats) => match formats[0].name {
                "country" => "MK".into(),
                "web-address" => "https://example.org/".into(),
                _ => "2023-03-15".into(),
            },
            _ => "x".into(),
        };
        match &question.path[..] {
            [list, field] if question.is_of_item() => {
                let items = answers.entry(list.clone()).or_insert_with(|| json!([{}]));
                items[0][field] = one;
            }
            path if question.repeats => scaffold::put(&mut answers, path, json!([one])),
            path => scaffold::put(&mut answers, path, one),
        }
    }
    answers
}

/// The documents in the files of a content folder.
fn documents_of(content: &Tree) -> anyhow::Result<Vec<(SchemaOf, Value)>> {
    let mut documents = Vec::new();
    for (file, bytes) in content {
        let Ok(text) = str::from_utf8(bytes) else {
            continue;
        };
        let read = |text: &str| -> anyhow::Result<Value> {
            let value: Value = serde_yaml::from_str(text).with_context(|| file.clone())?;
            Ok(value)
        };
        if file == "site.yaml" {
            documents.push((SchemaOf::Site, read(text)?));
        } else if let Some(kind) = EntityKind::from_list(file) {
            let items = read(text)?.as_array().cloned().unwrap_or_default();
            documents.extend(items.into_iter().map(|item| (SchemaOf::Entity(kind), item)));
        } else if let Some(kind) = folder_of(file)
            && let Ok(parts) = cut_front_matter(text)
        {
            let value = read(&text[parts.yaml])?;
            let is_translation = value.pointer("/translation/kind").is_some();
            let kind = if is_translation {
                SchemaOf::Translation(kind)
            } else {
                SchemaOf::Entity(kind)
            };
            documents.push((kind, value));
        }
    }
    Ok(documents)
}

fn folder_of(file: &str) -> Option<EntityKind> {
    file.ends_with(".md")
        .then(|| EntityKind::from_folder(file.split('/').next()?))?
}

/// The least that a translation of each kind says; the words that it must have are found by asking.
fn translations() -> Vec<(SchemaOf, Value)> {
    let brief =
        json!({ "problem": "x", "approach": "x", "results": "unknown", "takes": "unknown" });
    EntityKind::ALL
        .into_iter()
        .filter(|kind| matches!(kind.layout(), Layout::Folder(_)))
        .map(|kind| {
            let kind = SchemaOf::Translation(kind);
            let mut document = Map::new();
            document.insert(
                "translation".into(),
                json!({ "kind": "unofficial", "of": "en" }),
            );
            let schema = schema_for(kind);
            let required = schema.get("required").and_then(Value::as_array);
            for key in required.into_iter().flatten().filter_map(Value::as_str) {
                let words = if key == "brief" {
                    brief.clone()
                } else {
                    "x".into()
                };
                document.entry(key).or_insert(words);
            }
            (kind, Value::Object(document))
        })
        .collect()
}
