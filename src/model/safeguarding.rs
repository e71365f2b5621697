//! Care for the people an entry speaks of: who may see it, whom to contact, pictures of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Consent, Date, Known, Language, Mailbox, Prose, TargetGroup, Telephone, Visibility, Walk,
    facets::vocabulary,
};

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Safeguarding {
    /// Who may see it.
    #[serde(
        deserialize_with = "super::guard::said",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Visibility")]
    pub visibility: Option<Visibility>,
    /// How much harm the page could do.
    #[serde(
        deserialize_with = "super::guard::said",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Sensitivity")]
    pub sensitivity: Option<Sensitivity>,
    /// The vulnerable groups it speaks of.
    #[serde(
        deserialize_with = "super::guard::listed",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub groups: Vec<TargetGroup>,
    /// Why it needs care.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// How exactly the place may be shown.
    #[serde(
        deserialize_with = "super::guard::said",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "GeoPrecision")]
    pub geo_precision: Option<GeoPrecision>,
    /// What was left out on purpose and why. Seen by the hub's staff alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[walk(staff)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Contact {
    /// Through whom; the hub where left out.
    pub via: ContactVia,
    /// The contact's function, not a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Prose>,
    /// A mailbox of that function. It needs consent, and is seen by members alone unless the consent
    /// says `scope: public`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Mailbox>,
    /// The telephone of an office, with the country: `+389 31 475 000`. It needs consent as a mailbox
    /// does, and is seen by members alone unless the consent says `scope: public`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Telephone>,
    /// The languages spoken there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// What they are willing to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub willing: Option<Known<Vec<Willing>>>,
    /// The consent to be named here; needed with `email` or `phone`. Seen by the hub's staff alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[walk(staff)]
    pub consent: Option<Consent>,
    /// In an edition: do other audiences see an address that this one doesn't?
    #[serde(skip)]
    pub is_known_to_others: bool,
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            via: ContactVia::Hub,
            role: None,
            email: None,
            phone: None,
            languages: Vec::new(),
            willing: None,
            consent: None,
            is_known_to_others: false,
        }
    }
}

/// A picture beside the entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// The file, beside the entry.
    #[walk(key)]
    pub file: String,
    /// What the picture shows, for those who can't see it.
    pub alt: Prose,
    /// Who made it.
    pub credit: Prose,
    /// Its licence.
    pub licence: String,
    /// Can people be recognised?
    pub people_identifiable: bool,
    /// Does it show children?
    pub children: bool,
    /// The consent of those shown; needed where people can be recognised. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[walk(staff)]
    pub consent: Option<Consent>,
    /// The last day on which it may be shown.
    #[serde(
        default,
        deserialize_with = "super::guard::said",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Date")]
    pub expires: Option<Date>,
}
