//! Pages that are not entries, such as *about* and *method*.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Designation, Entity, EntityKind, Id, Language, Media, Prose, Ref, Safeguarding,
    Translation, Walk,
};

/// A page that is not an entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The language of this file, where its name doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// What it is called, in at most 90 characters.
    pub title: Prose,
    /// What it is about, in at most 280 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Prose>,
    /// The template it is shown by, if not by `page.html`: `wide` is `page-wide.html` of the site or its theme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<Id>,
    /// Its place in the footer's list of pages; lower comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<i32>,
    /// Who may see it.
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

impl Entity for Page {
    const KIND: EntityKind = EntityKind::Page;
}
