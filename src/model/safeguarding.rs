//! Care for the people an entry speaks of: who may see it, whom to contact, consent to pictures.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Known, Language, TargetGroup, Visibility, facets::vocabulary};

vocabulary! {
    /// How much harm a page could do.
    Sensitivity {
        /// Little.
        Low = "low",
        /// Some: public only after a second look.
        Elevated = "elevated",
        /// Much: never public.
        High = "high",
    }
}

vocabulary! {
    /// How exactly a place may be shown.
    GeoPrecision {
        /// The country.
        Country = "country",
        /// The region.
        Region = "region",
        /// The city.
        City = "city",
    }
}

/// Who may see an entry, and what care it needs. What is left out is taken from `defaults` in
/// `site.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Safeguarding {
    /// Who may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// How much harm the page could do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Sensitivity>,
    /// The vulnerable groups it speaks of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<TargetGroup>,
    /// Why it needs care.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// How exactly the place may be shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_precision: Option<GeoPrecision>,
    /// What was left out on purpose and why. Seen by the hub's staff alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub omitted: Option<String>,
    /// Who looked at it with these eyes, as a function, not a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewed_by_role: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewed_on: Option<Date>,
}

vocabulary! {
    /// Whom a reader turns to.
    ContactVia {
        /// The regional hub.
        Hub = "hub",
        /// The city itself.
        City = "city",
        /// The organisation in the lead.
        Organisation = "organisation",
        /// Nobody.
        None = "none",
    }
}

vocabulary! {
    /// What a contact is willing to do.
    Willing {
        /// Speak on the telephone.
        Call = "call",
        /// Host a visit.
        VisitHost = "visit_host",
        /// Be a mentor.
        Mentor = "mentor",
        /// Share documents.
        Documents = "documents",
    }
}

/// Whom a reader can ask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Contact {
    /// Through whom; the hub where left out.
    pub via: ContactVia,
    /// The contact's function, not a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// A mailbox of that function. Seen by members alone; needs consent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The languages spoken there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// What they are willing to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub willing: Option<Known<Vec<Willing>>>,
    /// The consent to be named here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            via: ContactVia::Hub,
            role: None,
            email: None,
            languages: Vec::new(),
            willing: None,
            consent: None,
        }
    }
}

vocabulary! {
    /// How consent was given.
    ConsentKind {
        /// In writing.
        Written = "written",
        /// By word of mouth, noted down.
        VerbalRecorded = "verbal_recorded",
        /// Not needed: a public function.
        PublicFunction = "public_function",
        /// Not needed: no people are shown.
        NotNeededNoPeople = "not_needed_no_people",
        /// Refused.
        Refused = "refused",
        /// Not known.
        Unknown = "unknown",
    }
}

/// A consent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// How it was given.
    pub kind: ConsentKind,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Where it is kept.
    #[serde(default, rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// A picture beside the entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// The file, beside the entry.
    pub file: String,
    /// What the picture shows, for those who can't see it.
    pub alt: String,
    /// Who made it.
    pub credit: String,
    /// Its licence.
    pub licence: String,
    /// Can people be recognised?
    pub people_identifiable: bool,
    /// Does it show children?
    pub children: bool,
    /// The consent of those shown. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
    /// When it must come down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Date>,
}
