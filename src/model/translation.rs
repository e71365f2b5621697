//! Where a text's words come from: written so, or translated, by whom and from what.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Language, Walk, facets::vocabulary};

vocabulary! {
    /// Original words, or what kind of translation.
    TranslationKind {
        /// Written in this language.
        Original = "original",
        /// Translated officially.
        Official = "official",
        /// Translated unofficially.
        Unofficial = "unofficial",
        /// Translated by machine, reviewed by a person.
        MachineReviewed = "machine_reviewed",
        /// Translated by machine, reviewed by nobody.
        MachineUnreviewed = "machine_unreviewed",
        /// Converted from another script of the same language.
        ScriptConversion = "script_conversion",
    }
}

impl TranslationKind {
    /// Must a reader be told that these may not be the author's words?
    pub const fn needs_a_note(self) -> bool {
        matches!(
            self,
            Self::Unofficial | Self::MachineReviewed | Self::MachineUnreviewed
        )
    }
}

/// How the words of a file came about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Original words, or what kind of translation.
    pub kind: TranslationKind,
    /// The language of the file that this was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Language>,
    /// The version of the text that was translated, in 16 hexadecimal digits; `carsija serve` tells
    /// them beside the page. When the original changes, the page says that its translation is out of
    /// date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_hash: Option<String>,
    /// Who translated it, as a function, not a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_role: Option<String>,
    /// When a native reader reviewed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_on: Option<Date>,
}

impl Default for Translation {
    fn default() -> Self {
        Self {
            kind: TranslationKind::Original,
            of: None,
            of_hash: None,
            by_role: None,
            reviewed_on: None,
        }
    }
}
