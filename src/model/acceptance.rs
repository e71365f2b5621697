//! Warnings that a person has weighed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Walk};

/// A warning that a person has weighed and lets stand. It settles the warnings of its code on the
/// entry that it stands on, and no others. Seen by the hub's staff alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// The code of the warning, such as `W0607`.
    pub code: String,
    /// Why it may stand.
    pub reason: String,
    /// Who weighed it, as a function, not a name.
    pub role: String,
    /// When.
    pub date: Date,
}
