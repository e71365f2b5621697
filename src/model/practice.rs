//! A practice: what a city did, does or plans, told so that another city can judge it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, City, Contact, Cost, Country, Designation, Edtf, Entity, EntityKind, Evidence,
    Fact, Hub, Known, Language, Media, Organisation, PracticeStatus, PreventionLevel, Prose, Quote,
    Ref, Review, Rights, Safeguarding, Source, TargetGroup, Time, Topic, Translation, Walk,
    WebAddress, facets::vocabulary,
};

/// What a city did, does or plans.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// The language of this file, where its name doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// What it is called, in at most 90 characters.
    pub title: Prose,
    /// What it is about, in at most 280 characters.
    pub summary: Prose,
    /// The cities, by id, or `unknown`.
    pub cities: Known<Vec<Ref<City>>>,
    /// The countries. Taken from the cities; needed only where these are unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// The regional hub that looks after it. Taken from the city where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<Ref<Hub>>,
    /// One to five topics, by id.
    pub topics: Vec<Ref<Topic>>,
    /// Whom it is for.
    #[serde(default)]
    pub target_groups: Known<Vec<TargetGroup>>,
    /// Whom its prevention turns to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevention_level: Option<PreventionLevel>,
    /// How far it has come.
    pub status: PracticeStatus,
    /// When the status held. The date of its newest source where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_as_of: Option<Edtf>,
    /// From when to when it ran.
    #[serde(default)]
    pub period: Known<Period>,
    /// Who leads it.
    #[serde(default)]
    pub lead: Known<Ref<Organisation>>,
    /// Who else has a part in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
    /// The brief: what fits on one page.
    pub brief: Brief,
    /// What is known of its effects.
    pub evidence: Evidence,
    /// What it costs.
    #[serde(default)]
    pub cost: Cost,
    /// How long it takes.
    #[serde(default)]
    pub time: Time,
    /// What it needs.
    #[serde(default)]
    pub requirements: Requirements,
    /// How it is carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Known<Delivery>>,
    /// What must be kept, and what can be changed, elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transferability: Option<Transferability>,
    /// What was learned.
    #[serde(default)]
    pub lessons: Known<Lessons>,
    /// Facts from the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// Quotes from the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
    /// Whom to ask.
    #[serde(default)]
    pub contact: Contact,
    /// Pictures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Media>,
    /// Who may see it, and what care it needs.
    #[serde(default)]
    pub safeguarding: Safeguarding,
    /// The sources it rests on, at least one.
    pub sources: Vec<Ref<Source>>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// Codes of international standards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standards: Option<Standards>,
    /// Practices that belong with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Ref<Practice>>,
    /// When it was written, and when it is due for review.
    pub review: Review,
    /// Who may reuse it.
    #[serde(default)]
    pub rights: Rights,
    /// How its words came about.
    #[serde(default)]
    pub translation: Translation,
    /// Questions to the city, beyond those that follow from what is unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Prose>,
    /// Earlier addresses, which lead here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Notes for the hub's staff alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[walk(staff)]
    pub internal_notes: Option<String>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Entity for Practice {
    const KIND: EntityKind = EntityKind::Practice;
}

/// A stretch of time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Edtf>,
    /// The end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Edtf>,
}

vocabulary! {
    /// The part that an organisation has.
    PartnerRole {
        /// Leads.
        Lead = "lead",
        /// Leads with others.
        CoLead = "co_lead",
        /// Funds.
        Funder = "funder",
        /// Carries out.
        Implementer = "implementer",
        /// Gives technical support.
        TechnicalSupport = "technical_support",
        /// Is host.
        Host = "host",
        /// Refers people.
        Referral = "referral",
        /// Evaluates.
        Evaluator = "evaluator",
        /// Speaks for it.
        Advocate = "advocate",
        /// The sources don't say.
        Unknown = "unknown",
    }
}

/// An organisation with a part in a practice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Which organisation.
    pub org: Ref<Organisation>,
    /// Its part.
    #[serde(default = "unknown_role")]
    pub role: PartnerRole,
    /// Anything to add.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
}

fn unknown_role() -> PartnerRole {
    PartnerRole::Unknown
}

/// What fits on one page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Brief {
    /// The problem, in at most 350 characters.
    pub problem: Prose,
    /// What was done about it, in at most 500 characters.
    pub approach: Prose,
    /// What came of it, in at most 350 characters; `unknown` if the sources don't say.
    pub results: Known<Prose>,
    /// What it takes, in at most 350 characters; `unknown` if the sources don't say.
    pub takes: Known<Prose>,
    /// What another city could do first, in at most 160 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_step: Option<Prose>,
}

/// What a practice needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Requirements {
    /// The legal power or council decision needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mandate: Option<Known<Prose>>,
    /// Staff, in full-time posts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff_fte: Option<Known<f64>>,
    /// Skills.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skills: Option<Known<Vec<Prose>>>,
    /// Partners.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partners_needed: Option<Known<Vec<Prose>>>,
    /// Data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_needed: Option<Known<Vec<Prose>>>,
    /// Materials to use.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<Material>,
    /// The least version that still is the practice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starter: Option<Known<Starter>>,
}

/// The least version of a practice that still is it: what a city could begin with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Starter {
    /// What it costs at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Prose>,
    /// Whom it takes at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff: Option<Prose>,
    /// What happens in the first month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_month: Option<Prose>,
}

/// Something to read or use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Material {
    /// What it is.
    pub label: Prose,
    /// Where it is: an address on the web, or the name of a file beside this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
    /// The name of the file beside this one that it is, in place of an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// What can be made with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Blueprint>,
    /// The language it is in, if it isn't this one's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// Its licence, such as `CC-BY-4.0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}

vocabulary! {
    /// What can be made with a material.
    Blueprint {
        /// The description of a post.
        JobDescription = "job_description",
        /// A protocol: who does what, when.
        Protocol = "protocol",
        /// A line of a budget.
        BudgetLine = "budget_line",
        /// A contract or an agreement.
        Contract = "contract",
        /// A training.
        Training = "training",
        /// A form.
        Form = "form",
        /// Another kind.
        Other = "other",
    }
}

/// How a practice is carried out (TIDieR items 6 to 12).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Delivery {
    /// In which form: face to face, in groups …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Prose>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Prose>,
    /// How often and how long.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dose: Option<Prose>,
    /// What is fitted to each person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tailoring: Option<Prose>,
    /// What was changed on the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modifications: Option<Prose>,
    /// How closely the plan was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fidelity: Option<Prose>,
}

/// What must be kept, and what can be changed, elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Transferability {
    /// Keep these, or it is a different practice.
    pub core: Known<Vec<Prose>>,
    /// These can be changed.
    pub adaptable: Known<Vec<Prose>>,
    /// These must be there first.
    pub preconditions: Known<Vec<Prose>>,
    /// Leave it alone if …
    pub not_if: Known<Vec<Prose>>,
}

/// What was learned.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Lessons {
    /// What worked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worked: Option<Prose>,
    /// What didn't.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub did_not_work: Option<Prose>,
    /// What they would change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub would_change: Option<Prose>,
}

/// Codes of international standards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Standards {
    /// Targets of the UN's Sustainable Development Goals, such as `16.6`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sdg_targets: Vec<String>,
    /// Sector codes of IATI (OECD DAC CRS), such as `15220`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub iati_sectors: Vec<String>,
}
