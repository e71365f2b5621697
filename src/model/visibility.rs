//! Who may see a thing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who may see a thing; also the name of the edition made for them. Ordered from open to closed.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// Everyone.
    #[default]
    Public,
    /// Members of the network.
    Members,
    /// The hub's own staff.
    Internal,
}

impl Visibility {
    /// May a reader of the `audience` edition see what is marked so?
    pub fn is_open_to(self, audience: Self) -> bool {
        self <= audience
    }

    /// As written in YAML and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Members => "members",
            Self::Internal => "internal",
        }
    }
}

super::walk::nothing_in!(Visibility);
