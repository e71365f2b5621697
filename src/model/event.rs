//! Events, news, publications, calls and visits.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, City, Date, Designation, Edtf, Entity, EntityKind, Fact, Known, Language, Media,
    Organisation, Prose, Quote, Ref, Review, Rights, Safeguarding, Source, Topic, Translation,
    Walk, facets::vocabulary,
};

vocabulary! {
    /// What kind of note it is.
    EventKind {
        /// An event.
        Event = "event",
        /// A piece of news or context.
        News = "news",
        /// A publication.
        Publication = "publication",
        /// A call with a deadline.
        Call = "call",
        /// A visit.
        Visit = "visit",
    }
}

/// An event, a piece of news, a publication, a call or a visit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The language of this file, where its name doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// What kind of note it is.
    pub kind: EventKind,
    /// What it is called, in at most 90 characters.
    pub title: Prose,
    /// What it is about, in at most 280 characters.
    pub summary: Prose,
    /// When it was, as exactly as known, or `unknown`.
    pub date: Known<Edtf>,
    /// How that date is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_basis: Option<Prose>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Edtf>,
    /// Where it was.
    #[serde(default)]
    pub place: Known<EventPlace>,
    /// Who organised it.
    #[serde(default)]
    pub organisers: Known<Vec<Ref<Organisation>>>,
    /// One to five topics, by id.
    pub topics: Vec<Ref<Topic>>,
    /// Facts from the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// Quotes from the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
    /// Pictures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Media>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// For a call: the last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// Who may see it, and what care it needs.
    #[serde(default)]
    pub safeguarding: Safeguarding,
    /// The sources it rests on, at least one.
    pub sources: Vec<Ref<Source>>,
    /// When it was written, and when it is due for review.
    pub review: Review,
    /// Who may reuse it.
    #[serde(default)]
    pub rights: Rights,
    /// How its words came about.
    #[serde(default)]
    pub translation: Translation,
    /// Questions to the city.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Prose>,
    /// Earlier addresses, which lead here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Entity for Event {
    const KIND: EntityKind = EntityKind::Event;
}

/// Where something was.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct EventPlace {
    /// A city of this knowledge base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<Ref<City>>,
    /// The place in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Prose>,
    /// Was it on the internet?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub online: bool,
}
