//! Organisations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Designation, Entity, EntityKind, Id, Known, Localised, Ref, Source, Visibility,
    Walk, WebAddress, facets::vocabulary,
};

vocabulary! {
    /// What kind of organisation it is.
    OrgKind {
        /// A municipality.
        Municipality = "municipality",
        /// A network of cities.
        CityNetwork = "city_network",
        /// A regional hub.
        RegionalHub = "regional_hub",
        /// A national government.
        NationalGovernment = "national_government",
        /// An agency of the United Nations.
        UnAgency = "un_agency",
        /// An international organisation.
        InternationalOrg = "international_org",
        /// A non-governmental organisation.
        Ngo = "ngo",
        /// A university.
        University = "university",
        /// A business.
        Business = "business",
        /// A cooperative.
        Cooperative = "cooperative",
        /// A medium.
        Media = "media",
        /// An embassy.
        Embassy = "embassy",
        /// A fund.
        Fund = "fund",
        /// Another kind.
        Other = "other",
    }
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its id.
    pub id: Id,
    /// Who may see it. Where left out: those who can see an entry that refers to it.
    #[serde(
        default,
        deserialize_with = "super::guard::said",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Visibility")]
    pub visibility: Option<Visibility>,
    /// Its names by language.
    pub name: Localised,
    /// Its acronym.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acronym: Option<String>,
    /// What kind of organisation it is.
    pub kind: OrgKind,
    /// Its address on the web.
    #[serde(default)]
    pub url: Known<WebAddress>,
    /// Anything to add.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources it appears in, at least one.
    pub sources: Vec<Ref<Source>>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Entity for Organisation {
    const KIND: EntityKind = EntityKind::Organisation;
}
