//! Quotes: what someone in a public function said, word for word.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Language, Person, Prose, Ref, Source, TranslationKind, Walk};

/// Words quoted from a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The words exactly as in the source; `[...]` only where something is cut.
    pub text: String,
    /// The language of these words; the source's where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// Who said it.
    pub speaker: Ref<Person>,
    /// In which function, as of when: `Mayor of Kumanovo, March 2023`.
    pub role_as_of: Prose,
    /// Which source has it.
    pub source: Ref<Source>,
    /// Where in the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<Prose>,
    /// Are these the speaker's own words, or a translation? As the source where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation_kind: Option<TranslationKind>,
}
