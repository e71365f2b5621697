//! Topics: the thesaurus (SKOS concepts in one scheme).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Acceptance, Designation, Entity, EntityKind, Id, Localised, Ref, Visibility, Walk};

/// A subject.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its id.
    pub id: Id,
    /// Who may see it. Everyone where left out: topics are the site's vocabulary.
    #[serde(
        default,
        deserialize_with = "super::guard::said",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Visibility")]
    pub visibility: Option<Visibility>,
    /// Its name by language (`skos:prefLabel`).
    pub label: Localised,
    /// Other words for it by language, for the search (`skos:altLabel`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<Localised<Vec<String>>>,
    /// What it means (`skos:definition`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<Localised>,
    /// How to use it (`skos:scopeNote`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope_note: Option<Localised>,
    /// The wider topic that it is part of (`skos:broader`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broader: Option<Ref<Topic>>,
    /// Topics beside it (`skos:related`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Ref<Topic>>,
    /// Codes of other schemes (`skos:relatedMatch`).
    #[serde(default, rename = "match", skip_serializing_if = "Option::is_none")]
    pub matches: Option<TopicMatch>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

/// How many topics may stand above each other, each part of the next. A thesaurus that people find
/// their way in has three or four levels; what walks or draws the tree may rely on this many at most.
pub const MOST_LEVELS: usize = 16;

impl Entity for Topic {
    const KIND: EntityKind = EntityKind::Topic;
}

/// Codes of other schemes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct TopicMatch {
    /// Targets of the UN's Sustainable Development Goals.
    pub sdg: Vec<String>,
    /// Sector codes of IATI.
    pub iati: Vec<String>,
}
