//! Where a text's words come from: written so, or translated, by whom and from what.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    Date, EntityKind, Language, Walk,
    facets::vocabulary,
    shape::{Fit, Shape},
};

vocabulary! {
    /// Original words, or what kind of translation.
    TranslationKind {
        /// Written in this language.
        Original = "original",
        /// Translated officially.
        Official = "official",
        /// Translated unofficially.
        Unofficial = "unofficial",
        /// Translated by machine, reviewed by a person.
        MachineReviewed = "machine_reviewed",
        /// Translated by machine, reviewed by nobody.
        MachineUnreviewed = "machine_unreviewed",
        /// Converted from another script of the same language.
        ScriptConversion = "script_conversion",
    }
}

impl TranslationKind {
    /// Must a reader be told that these may not be the author's words?
    pub const fn needs_a_note(self) -> bool {
        matches!(
            self,
            Self::Unofficial | Self::MachineReviewed | Self::MachineUnreviewed
        )
    }
}

/// How the words of a file came about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Original words, or what kind of translation.
    pub kind: TranslationKind,
    /// The language of the file that this was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Language>,
    /// The version of the text that was translated, in 16 hexadecimal digits; `carsija serve` tells
    /// them beside the page. When the original changes, the page says that its translation is out of
    /// date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_hash: Option<String>,
    /// Who translated it, as a function, not a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_role: Option<String>,
    /// When a native reader reviewed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_on: Option<Date>,
}

impl Default for Translation {
    fn default() -> Self {
        Self {
            kind: TranslationKind::Original,
            of: None,
            of_hash: None,
            by_role: None,
            reviewed_on: None,
        }
    }
}

/// What a file that holds a translation says of itself, beside its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslationHead {
    /// The language of this file, where its name doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// What kind of translation this is, and of which text.
    pub translation: Translation,
    /// When this translation was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Date>,
}

impl TranslationHead {
    /// The names of its fields.
    const FIELDS: [&str; 3] = ["lang", "translation", "updated"];
}

/// The front matter of a file that holds a translation: what it says of itself, and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct TranslatedFields {
    /// What it says of itself.
    pub head: TranslationHead,
    /// Its words, in the shape of the original.
    pub words: Value,
    /// Does it hold fields that stand in the original alone?
    pub has_more: bool,
}

impl TranslatedFields {
    /// The fields of a translation of an entry of this kind; `None` where they are none.
    pub fn read(kind: EntityKind, mut fields: Value) -> Option<Self> {
        let fields = fields.as_object_mut()?;
        let head: Map<_, _> = TranslationHead::FIELDS
            .iter()
            .filter_map(|name| fields.shift_remove_entry(*name))
            .collect();
        if head.get("translation").is_some_and(Value::is_array) {
            // `serde` would take the items of a list for the fields, in order.
            return None;
        }
        let head = serde_json::from_value(Value::Object(head)).ok()?;
        let words = Value::Object(std::mem::take(fields));
        let fit = Shape::of(kind).fit(&words, true);
        (fit != Fit::Not).then_some(Self {
            head,
            words,
            has_more: fit == Fit::AndMore,
        })
    }

    /// Takes out of the fields of a translation those that stand in the original alone.
    pub fn leave_words(kind: EntityKind, fields: &mut Value) {
        let Some(all) = fields.as_object_mut() else {
            return;
        };
        let head: Vec<_> = TranslationHead::FIELDS
            .iter()
            .filter_map(|name| all.shift_remove_entry(*name))
            .collect();
        Shape::of(kind).leave_words(fields);
        if let Some(all) = fields.as_object_mut() {
            all.extend(head);
        }
    }

    /// The JSON Schema of the translations of a kind.
    pub(super) fn schema(kind: EntityKind, mut head: Value) -> Value {
        let mut words = Shape::of(kind).schema(true);
        for list in ["properties", "required"] {
            match (&mut head[list], words[list].take()) {
                (Value::Object(of_head), Value::Object(of_words)) => of_head.extend(of_words),
                (Value::Array(of_head), Value::Array(of_words)) => of_head.extend(of_words),
                _ => {}
            }
        }
        head["title"] = format!("A translation of {}", kind.with_article()).into();
        head
    }
}
