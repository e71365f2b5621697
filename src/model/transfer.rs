//! Transfers: a city that learned from another. Failures are entries too.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, City, Designation, Edtf, Entity, EntityKind, Evidence, Known, Language, Media,
    Practice, Prose, Ref, Review, Safeguarding, Source, Translation, Walk, facets::vocabulary,
};

vocabulary! {
    /// How the two practices relate.
    TransferRelation {
        /// Inspired by it.
        InspiredBy = "inspired_by",
        /// Adapted from it.
        AdaptedFrom = "adapted_from",
        /// The same again.
        Replicated = "replicated",
        /// Made together.
        CoDeveloped = "co_developed",
    }
}

vocabulary! {
    /// How far the transfer has come.
    TransferStage {
        /// There is interest.
        Interest = "interest",
        /// They are in contact.
        Contact = "contact",
        /// It is being studied.
        Studying = "studying",
        /// It is being adapted.
        Adapting = "adapting",
        /// It is being tried out.
        Piloting = "piloting",
        /// It is in place.
        Implemented = "implemented",
        /// It has lasted.
        Sustained = "sustained",
        /// It was stopped.
        Stopped = "stopped",
        /// It was not pursued.
        NotPursued = "not_pursued",
    }
}

vocabulary! {
    /// What helped.
    TransferSupport {
        /// A document.
        Document = "document",
        /// A call.
        Call = "call",
        /// A study visit.
        StudyVisit = "study_visit",
        /// Mentoring.
        Mentoring = "mentoring",
        /// Training.
        Training = "training",
        /// Funding.
        Funding = "funding",
        /// The hub's help.
        HubFacilitation = "hub_facilitation",
        /// An exchange of staff.
        StaffExchange = "staff_exchange",
        /// Something else.
        Other = "other",
    }
}

vocabulary! {
    /// Who confirms it.
    Confirmation {
        /// The city it came from.
        From = "from",
        /// The city it went to.
        To = "to",
        /// The hub.
        Hub = "hub",
    }
}

/// A city that learned from another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// The language of this file, where its name doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// What was transferred.
    pub practice: Ref<Practice>,
    /// From which city.
    pub from: Known<Ref<City>>,
    /// To which city.
    pub to: Ref<City>,
    /// How the two practices relate.
    pub relation: TransferRelation,
    /// How far it has come.
    pub stage: TransferStage,
    /// When that held.
    pub stage_as_of: Edtf,
    /// When it began.
    #[serde(default)]
    pub started: Known<Edtf>,
    /// What helped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<TransferSupport>,
    /// What was kept.
    #[serde(default)]
    pub kept: Known<Vec<Prose>>,
    /// What was changed, and why.
    #[serde(default)]
    pub changed: Known<Vec<Change>>,
    /// What was dropped, and why.
    #[serde(default)]
    pub dropped: Known<Vec<Change>>,
    /// What came of it.
    #[serde(default)]
    pub result: Known<Evidence>,
    /// Why it was stopped or not pursued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped_because: Option<Prose>,
    /// What was learned.
    #[serde(default)]
    pub lessons: Known<Prose>,
    /// Who confirms it.
    pub confirmed_by: Vec<Confirmation>,
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

impl Entity for Transfer {
    const KIND: EntityKind = EntityKind::Transfer;
}

/// What was changed, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// What.
    pub what: Prose,
    /// Why.
    pub why: Prose,
}
