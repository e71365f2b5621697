//! A regional hub of the network.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Contact, Country, Designation, Edtf, Entity, EntityKind, Known, Language,
    Localised, Media, Organisation, Prose, Quote, Ref, Review, Safeguarding, Source, Topic,
    Translation, Walk,
};

/// A regional hub.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Hub {
    /// The language of this file, where its name doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// Its names by language.
    pub name: Localised,
    /// In one or two sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Prose>,
    /// The network it belongs to.
    pub network: Ref<Organisation>,
    /// The region it serves.
    pub region: Prose,
    /// The countries it serves.
    #[serde(default)]
    pub countries: Known<Vec<Country>>,
    /// When it was launched.
    #[serde(default)]
    pub launched: Known<Edtf>,
    /// What it does.
    pub mandate: Vec<Prose>,
    /// The languages it works in.
    #[serde(default)]
    pub languages: Known<Vec<Language>>,
    /// The topics it works on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Ref<Topic>>,
    /// Quotes from the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
    /// Pictures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Media>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// Whom to ask.
    #[serde(default)]
    pub contact: Contact,
    /// Who may see it, and what care it needs.
    #[serde(default)]
    pub safeguarding: Safeguarding,
    /// The sources it rests on, at least one.
    pub sources: Vec<Ref<Source>>,
    /// When it was written, and when it is due for review.
    pub review: Review,
    /// How its words came about.
    #[serde(default)]
    pub translation: Translation,
    /// Earlier addresses, which lead here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Entity for Hub {
    const KIND: EntityKind = EntityKind::Hub;
}
