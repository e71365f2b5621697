//! Where a type holds words: the form of its translations, which hold those and nothing else.

use std::{collections::BTreeMap, sync::LazyLock};

use serde_json::{Map, Value, json};

use super::{EntityKind, Id, InFiles, InList, NOT_APPLICABLE, UNKNOWN, VisitType};

/// Words that every original of a kind must have, and so must its translations: what it is called in lists.
const NEEDED: [&str; 2] = ["title", "summary"];

/// What the name of an item is called, where it is an id.
const ID: &str = "id";

/// Where a type holds words that a translation would hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Nowhere.
    Nothing,
    /// It is words.
    Prose,
    /// It is words, or a number, which is the same in every language.
    ProseOrNumber,
    /// It may be left out.
    Optional(Box<Shape>),
    /// It may be unknown, or not apply.
    Known(Box<Shape>),
    /// In each item of a list.
    List(Box<Shape>),
    /// In some of its fields.
    Fields(Vec<FieldShape>),
}

/// Where a field holds words.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldShape {
    /// Its name in a file.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Does it name its item among those of a list?
    pub is_key: bool,
    /// Where in it.
    pub shape: Shape,
}

impl FieldShape {
    /// Does it stand in a translation?
    pub fn is_translated(&self) -> bool {
        self.is_key || self.shape.holds_words()
    }

    /// Is a text the name of an item? Pictures are named by their files, all else by ids.
    fn is_named(&self, text: &str) -> bool {
        self.name != ID || Id::new(text).is_some()
    }

    /// The schema of what must be there.
    fn needed_schema(&self) -> Value {
        if self.is_key && self.name == ID {
            json!({ "type": "string", "format": "id" })
        } else {
            json!({ "type": "string" })
        }
    }

    /// Must a translation have it?
    fn is_needed(&self, is_top: bool) -> bool {
        self.is_key || (is_top && self.shape == Shape::Prose && NEEDED.contains(&self.name))
    }
}

/// How a value fits a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It holds words alone.
    Words,
    /// It holds other fields of the original too.
    AndMore,
    /// Something in it is neither.
    Not,
}

impl Shape {
    /// Where the records of a kind hold words.
    pub fn of(kind: EntityKind) -> &'static Self {
        static SHAPES: LazyLock<BTreeMap<EntityKind, Shape>> = LazyLock::new(|| {
            let shape = |kind: EntityKind| (kind, kind.visit(OfKind));
            EntityKind::ALL.into_iter().map(shape).collect()
        });
        &SHAPES[&kind]
    }

    /// Does it hold words at all?
    pub fn holds_words(&self) -> bool {
        *self != Self::Nothing
    }

    /// The shape of a struct.
    pub fn of_fields(fields: Vec<FieldShape>) -> Self {
        if fields.iter().any(|field| field.shape.holds_words()) {
            Self::Fields(fields)
        } else {
            Self::Nothing
        }
    }

    /// The shape of what may be left out.
    pub(super) fn or_left_out(self) -> Self {
        self.within(Self::Optional)
    }

    /// The shape of what may be unknown.
    pub(super) fn or_not_known(self) -> Self {
        self.within(Self::Known)
    }

    /// The shape of a list.
    pub(super) fn in_list(self) -> Self {
        self.within(Self::List)
    }

    fn within(self, outer: fn(Box<Self>) -> Self) -> Self {
        if self.holds_words() {
            outer(self.into())
        } else {
            Self::Nothing
        }
    }

    /// The field of this name, in a struct.
    pub fn field(&self, name: &str) -> Option<&FieldShape> {
        match self {
            Self::Fields(fields) => fields.iter().find(|field| field.name == name),
            Self::Nothing
            | Self::Prose
            | Self::ProseOrNumber
            | Self::Optional(_)
            | Self::Known(_)
            | Self::List(_) => None,
        }
    }

    /// How a value fits what a translation holds of it. What is left out or null has no words.
    pub fn fit(&self, value: &Value, is_top: bool) -> Fit {
        let worst = |fits: &mut dyn Iterator<Item = Fit>| fits.max().unwrap_or(Fit::Words);
        match (self, value) {
            (Self::Nothing, _) | (Self::ProseOrNumber, Value::Number(_)) => Fit::AndMore,
            (Self::Prose | Self::ProseOrNumber, Value::String(_)) | (_, Value::Null) => Fit::Words,
            (Self::Known(_), Value::String(word)) if is_no_value(word) => Fit::Words,
            (Self::Optional(shape) | Self::Known(shape), value) => shape.fit(value, false),
            (Self::List(shape), Value::Array(items)) => {
                worst(&mut items.iter().map(|item| shape.fit(item, false)))
            }
            (Self::Fields(fields), Value::Object(values)) => {
                let has = |field: &FieldShape| {
                    let text = values.get(field.name).and_then(Value::as_str);
                    text.is_some_and(|text| field.is_named(text))
                };
                let mut needed = fields.iter().filter(|field| field.is_needed(is_top));
                if !needed.all(has) {
                    return Fit::Not;
                }
                worst(
                    &mut values.iter().map(|(key, value)| match self.field(key) {
                        Some(field) if field.is_key => Fit::Words,
                        Some(field) => field.shape.fit(value, false),
                        None => Fit::Not,
                    }),
                )
            }
            (Self::Prose | Self::ProseOrNumber | Self::List(_) | Self::Fields(_), _) => Fit::Not,
        }
    }

    /// Takes out of a value what a translation doesn't hold, but leaves what no field is called.
    pub fn leave_words(&self, value: &mut Value) {
        match (self, value) {
            (Self::Optional(shape) | Self::Known(shape), value) => shape.leave_words(value),
            (Self::List(shape), Value::Array(items)) => {
                items.iter_mut().for_each(|item| shape.leave_words(item));
            }
            (Self::Fields(_), Value::Object(values)) => {
                values.retain(|key, _| self.field(key).is_none_or(FieldShape::is_translated));
                for (key, value) in values.iter_mut() {
                    if let Some(field) = self.field(key) {
                        field.shape.leave_words(value);
                    }
                }
            }
            (Self::ProseOrNumber, value) if value.is_number() => *value = Value::Null,
            (
                Self::Nothing | Self::Prose | Self::ProseOrNumber | Self::List(_) | Self::Fields(_),
                _,
            ) => {}
        }
    }

    /// The JSON Schema of what a translation holds of it.
    pub(super) fn schema(&self, is_top: bool) -> Value {
        match self {
            Self::Nothing => json!({ "type": "null" }),
            Self::Prose | Self::ProseOrNumber => json!({ "type": ["string", "null"] }),
            Self::Optional(shape) => shape.schema(false),
            Self::Known(shape) => json!({ "anyOf": [
                { "enum": [UNKNOWN, NOT_APPLICABLE] },
                shape.schema(false),
            ] }),
            Self::List(shape) => json!({
                "type": ["array", "null"],
                "items": shape.schema(false),
            }),
            Self::Fields(fields) => {
                let translated = || fields.iter().filter(|field| field.is_translated());
                let schema = |field: &FieldShape| {
                    let mut schema = if field.is_needed(is_top) {
                        field.needed_schema()
                    } else {
                        field.shape.schema(false)
                    };
                    schema["description"] = field.doc.into();
                    (field.name.to_owned(), schema)
                };
                let needed = translated().filter(|field| field.is_needed(is_top));
                json!({
                    "type": ["object", "null"],
                    "properties": translated().map(schema).collect::<Map<_, _>>(),
                    "required": needed.map(|field| field.name).collect::<Vec<_>>(),
                    "additionalProperties": false,
                })
            }
        }
    }
}

/// Does a word say that there is no value?
pub(crate) fn is_no_value(word: &str) -> bool {
    [UNKNOWN, NOT_APPLICABLE].contains(&word)
}

struct OfKind;

impl VisitType for OfKind {
    type Out = Shape;

    fn in_files<T: InFiles>(self) -> Shape {
        T::shape()
    }

    fn in_list<T: InList>(self) -> Shape {
        T::shape()
    }
}
