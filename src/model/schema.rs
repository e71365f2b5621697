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

/// A validator for a kind of document. It knows the formats of this model (`id`, `date`, `edtf`,
/// `language`, `country`, `entry`, `mailbox`, `telephone`, `web-address`) by the very functions that the
/// types parse with.
pub fn validator(document: SchemaOf) -> jsonschema::Validator {
    jsonschema::options()
        .with_format("id", |text: &str| Id::new(text).is_some())
        .with_format("date", |text: &str| Date::parse(text).is_some())
        .with_format("edtf", |text: &str| Edtf::parse(text).is_some())
        .with_format("language", |text: &str| Language::parse(text).is_some())
        .with_format("country", |text: &str| Country::parse(text).is_some())
        .with_format("entry", |text: &str| EntryName::parse(text).is_some())
        .with_format("mailbox", |text: &str| Mailbox::parse(text).is_some())
        .with_format("telephone", |text: &str| Telephone::parse(text).is_some())
        .with_format("web-address", |text: &str| WebAddress::parse(text).is_ok())
        .should_validate_formats(true)
        .build(&schema_for(document))
        .expect("the schemas of the model are valid")
}
