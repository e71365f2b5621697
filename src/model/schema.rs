//! JSON Schema of every entity, from the same Rust types, for editors and for reporting every
//! error of a file that does not deserialise.

use schemars::{JsonSchema, Schema, generate::SchemaSettings, transform::RecursiveTransform};
use serde_json::Value;

use super::{
    Country, Date, Edtf, EntityKind, EntryName, Id, InFiles, InList, Language, Mailbox, Site,
    Telephone, TranslatedFields, TranslationHead, VisitType, WebAddress, Withdrawal,
};

/// A kind of document that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SchemaOf {
    /// `content/site.yaml`.
    Site,
    /// An entry, or one item of a list.
    Entity(EntityKind),
    /// A translation of an entry.
    Translation(EntityKind),
    /// An item of `content/withdrawn.yaml`.
    Withdrawal,
}

impl SchemaOf {
    /// Every document that has a schema.
    pub fn all() -> impl Iterator<Item = Self> {
        let entities = EntityKind::ALL.into_iter().map(Self::Entity);
        let translations = EntityKind::ALL
            .into_iter()
            .filter(|kind| matches!(kind.layout(), super::kind::Layout::Folder(_)))
            .map(Self::Translation);
        [Self::Site, Self::Withdrawal]
            .into_iter()
            .chain(entities)
            .chain(translations)
    }

    /// Its name: `site`, `practice`, `practice-translation`.
    pub fn name(self) -> String {
        match self {
            Self::Site => "site".into(),
            Self::Entity(kind) => kind.name().into(),
            Self::Translation(kind) => format!("{kind}-translation"),
            Self::Withdrawal => "withdrawal".into(),
        }
    }

    /// What a list of them is called.
    pub fn plural(self) -> String {
        match self {
            Self::Site => "sites".into(),
            Self::Entity(kind) => kind.plural().into(),
            Self::Translation(kind) => format!("translations of {}", kind.plural()),
            Self::Withdrawal => "withdrawals".into(),
        }
    }
}

/// The JSON Schema (draft 2020-12) of a kind of document.
pub fn schema_for(document: SchemaOf) -> Value {
    match document {
        SchemaOf::Site => schema::<Site>(),
        SchemaOf::Withdrawal => schema::<Withdrawal>(),
        SchemaOf::Entity(kind) => kind.visit(OfEntity),
        SchemaOf::Translation(kind) => TranslatedFields::schema(kind, schema::<TranslationHead>()),
    }
}

struct OfEntity;

impl VisitType for OfEntity {
    type Out = Value;

    fn in_files<T: InFiles>(self) -> Value {
        schema::<T>()
    }

    fn in_list<T: InList>(self) -> Value {
        schema::<T>()
    }
}

fn schema<T: JsonSchema>() -> Value {
    let schema: Schema = SchemaSettings::draft2020_12()
        .with_transform(RecursiveTransform(bound_integers))
        .into_generator()
        .into_root_schema_for::<T>();
    schema.to_value()
}

/// Says how large the integers of a format may be, as the types that read them have it.
fn bound_integers(schema: &mut Schema) {
    let (least, most): (Value, Value) = match schema.get("format").and_then(Value::as_str) {
        Some("int16") => (i16::MIN.into(), i16::MAX.into()),
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("int64") => (i64::MIN.into(), i64::MAX.into()),
        Some("uint32") => (u32::MIN.into(), u32::MAX.into()),
        Some("uint64") => (u64::MIN.into(), u64::MAX.into()),
        _ => return,
    };
    schema.insert("minimum".into(), least);
    schema.insert("maximum".into(), most);
}

/// A form that a text must have, which JSON Schema calls a format.
#[derive(Clone, Copy, Debug)]
pub struct TextFormat {
    /// Its name in a schema.
    pub name: &'static str,
    /// What it is, with its article.
    pub what: &'static str,
    /// How it is written.
    pub written: &'static str,
    /// Has a text this form? The very function that the type parses with.
    pub is_sound: fn(&str) -> bool,
}

/// Every format of this model.
#[rustfmt::skip]
pub const FORMATS: [TextFormat; 9] = [
    TextFormat { name: "id", what: "an id", written: "small letters a to z, digits and single hyphens, 80 at most", is_sound: |text| Id::new(text).is_some() },
    TextFormat { name: "date", what: "a date", written: "a whole date, such as 2026-11-21", is_sound: |text| Date::parse(text).is_some() },
    TextFormat { name: "edtf", what: "a date", written: "as much as is known: 2023, 2023-03 or 2023-03-15", is_sound: |text| Edtf::parse(text).is_some() },
    TextFormat { name: "language", what: "a language", written: "a tag, such as mk or sr-Latn", is_sound: |text| Language::parse(text).is_some() },
    TextFormat { name: "country", what: "a country", written: "two capital letters, such as MK", is_sound: |text| Country::parse(text).is_some() },
    TextFormat { name: "entry", what: "the kind and id of an entry", written: "both, such as city:elbasan", is_sound: |text| EntryName::parse(text).is_some() },
    TextFormat { name: "mailbox", what: "an e-mail address", written: "all of it, such as office@example.org", is_sound: |text| Mailbox::parse(text).is_some() },
    TextFormat { name: "telephone", what: "a telephone number with its country", written: "the country first, such as +389 31 000 000", is_sound: |text| Telephone::parse(text).is_some() },
    TextFormat { name: "web-address", what: "an address", written: "all of it, such as https://example.org/call", is_sound: |text| WebAddress::parse(text).is_ok() },
];

/// A schema and every part that can stand for it: references are followed, alternatives all taken.
pub(crate) fn alternatives<'a>(root: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let mut all = vec![schema];
    let mut next = 0;
    while next < all.len() {
        let schema = all[next];
        next += 1;
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str)
            && let Some(target) = root.pointer(reference.trim_start_matches('#'))
        {
            all.push(target);
        }
        for keyword in ["anyOf", "oneOf", "allOf"] {
            all.extend(
                schema
                    .get(keyword)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten(),
            );
        }
    }
    all
}

/// A validator for a kind of document. It knows the formats of this model.
pub fn validator(document: SchemaOf) -> jsonschema::Validator {
    FORMATS
        .iter()
        .fold(jsonschema::options(), |options, format| {
            options.with_format(format.name, format.is_sound)
        })
        .should_validate_formats(true)
        .build(&schema_for(document))
        .expect("the schemas of the model are valid")
}
