//! Who may reuse a text, and when it was last looked at.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Known, Walk, Wording, facets::vocabulary, known::UNKNOWN};

vocabulary! {
    /// On what ground the words are used.
    RightsUse {
        /// In our own words, with short quotes.
        OwnWordsPlusShortQuotes = "own_words_plus_short_quotes",
        /// A copy under a licence.
        LicensedCopy = "licensed_copy",
        /// With permission.
        Permission = "permission",
    }
}

/// Rights in a source or an entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Rights {
    /// An SPDX licence id, `unknown` or `all-rights-reserved`.
    pub licence: String,
    /// Who holds the rights.
    pub holder: Known<String>,
    /// On what ground the words are used.
    #[serde(rename = "use")]
    pub ground: RightsUse,
    /// Anything to add.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Wording>,
}

impl Default for Rights {
    fn default() -> Self {
        Self {
            licence: UNKNOWN.into(),
            holder: Known::Unknown,
            ground: RightsUse::OwnWordsPlusShortQuotes,
            note: None,
        }
    }
}

vocabulary! {
    /// How well an entry has been checked.
    Verification {
        /// At the desk.
        Desk = "desk",
        /// Against its sources.
        SourceChecked = "source_checked",
        /// By the city.
        CityConfirmed = "city_confirmed",
        /// Independently.
        IndependentlyChecked = "independently_checked",
    }
}

/// When an entry was written and checked, and when it is due again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// When it was first written; as `updated` where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Date>,
    /// When it was last changed.
    pub updated: Date,
    /// How well it has been checked.
    #[serde(default = "at_the_desk")]
    pub verification: Verification,
    /// When it was checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<Date>,
    /// Who checked it, as a function, not a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_by_role: Option<String>,
    /// When it must be looked at again; a year after `updated` where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// What changed when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changelog: Vec<ChangelogItem>,
}

fn at_the_desk() -> Verification {
    Verification::Desk
}

/// A line of an entry's history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct ChangelogItem {
    /// When.
    pub date: Date,
    /// What.
    pub note: String,
}

/// Months until the next review of an entry that is still running, and of one that is over.
const MONTHS_TO_REVIEW: i32 = 12;
const MONTHS_TO_REVIEW_WHEN_OVER: i32 = 36;

impl Review {
    /// When it must be looked at again: as stated, else `updated` and a year, or three years for
    /// what is over.
    pub fn due(&self, is_over: bool) -> Date {
        let months = if is_over {
            MONTHS_TO_REVIEW_WHEN_OVER
        } else {
            MONTHS_TO_REVIEW
        };
        self.due.unwrap_or_else(|| self.updated.plus_months(months))
    }
}
