//! Sources that disagree, and notes that must travel with a name.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Entity, EntityKind, EntryName, FactValue, Id, Language, Localised, Media, Prose,
    Ref, Safeguarding, Source, Translation, Walk,
};

/// Two sources, or two places in one, that disagree. The site shows both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Discrepancy {
    /// The language of this file, where its name doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// What they disagree about.
    pub about: Prose,
    /// What each says; at least two.
    pub values: Vec<DiscrepancyValue>,
    /// How this knowledge base deals with it.
    pub handling: Prose,
    /// Who may see it, and what care it needs.
    #[serde(default)]
    pub safeguarding: Safeguarding,
    /// How its words came about.
    #[serde(default)]
    pub translation: Translation,
    /// Earlier addresses, which lead here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Pictures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Media>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Discrepancy {
    /// The entries whose kind and id it says in what it is about: `practice:night-buses`.
    pub(crate) fn named(&self) -> impl Iterator<Item = EntryName> + '_ {
        let ends = |c: char| c.is_whitespace() || "()[]`'\"“”„«»,;".contains(c);
        let words = [&self.about, &self.handling].into_iter();
        let words = words.flat_map(move |prose| prose.split(ends));
        words.filter_map(|word| EntryName::parse(word.trim_end_matches(['.', ':', '!', '?'])))
    }
}

/// So many values it takes to disagree.
pub const LEAST_VALUES: usize = 2;

impl Entity for Discrepancy {
    const KIND: EntityKind = EntityKind::Discrepancy;
}

/// What one source says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct DiscrepancyValue {
    /// What it says.
    pub value: FactValue,
    /// Which source.
    pub source: Ref<Source>,
    /// Where in the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<Prose>,
}

/// A note that must travel with a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Designation {
    /// Its id.
    pub id: Id,
    /// The note by language.
    pub text: Localised,
    /// Regular expressions for the names that call for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub triggers: Vec<String>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Entity for Designation {
    const KIND: EntityKind = EntityKind::Designation;
}
