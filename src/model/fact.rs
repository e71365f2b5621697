//! Facts: a value, where it is from, and the very words it rests on.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::{Edtf, Id, Known, Prose, Ref, Source, Walk, facets::vocabulary, private_numbers};

vocabulary! {
    /// How exact a value is.
    ValueQualifier {
        /// Exactly so.
        Exact = "exact",
        /// At least.
        AtLeast = "at_least",
        /// At most.
        AtMost = "at_most",
        /// About.
        Approx = "approx",
        /// A range.
        Range = "range",
        /// A ratio.
        Ratio = "ratio",
    }
}

/// A fact from a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its id within the entry, by which translations find it.
    #[walk(key)]
    pub id: Id,
    /// What the value is of.
    pub label: Prose,
    /// The value: a number or a few words.
    pub value: FactValue,
    /// The unit, such as `families`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Prose>,
    /// How exact it is.
    #[serde(default = "exact")]
    pub qualifier: ValueQualifier,
    /// When it held.
    #[serde(default)]
    pub as_of: Known<Edtf>,
    /// Which source says so.
    pub source: Ref<Source>,
    /// Where in the source: heading, paragraph or page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<Prose>,
    /// The exact words of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verbatim: Option<String>,
    /// The sum, if the number is ours: `59+10+11`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Prose>,
}

fn exact() -> ValueQualifier {
    ValueQualifier::Exact
}

/// A number or a few words. What belongs to one person, such as a telephone, is words, also where it is written as
/// a number, so that it is looked at as all words are.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum FactValue {
    /// A whole number.
    Whole(i64),
    /// A number.
    Number(f64),
    /// Words.
    Text(Prose),
}

impl<'de> Deserialize<'de> for FactValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, rename = "FactValue")]
        enum Written {
            Whole(i64),
            Number(#[serde(deserialize_with = "super::known::finite")] f64),
            Text(Prose),
        }
        let value = match Written::deserialize(deserializer)? {
            Written::Whole(value) => Self::Whole(value),
            Written::Number(value) => Self::Number(value),
            Written::Text(words) => Self::Text(words),
        };
        let written = value.to_string();
        Ok(if private_numbers(&written).is_empty() {
            value
        } else {
            Self::Text(written.into())
        })
    }
}

impl fmt::Display for FactValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(value) => value.fmt(f),
            Self::Number(value) => value.fmt(f),
            Self::Text(value) => value.fmt(f),
        }
    }
}
