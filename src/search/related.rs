//! Which practices belong together, by the words of their pages.

use std::collections::BTreeMap;

use super::Index;
use crate::content::Key;

/// The practices most related to each practice, the nearest first. Empty where there is no search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Related(BTreeMap<Key, Vec<Key>>);

impl Related {
    /// The practices related to a practice; `None` where this isn't known.
    pub fn to(&self, practice: &Key) -> Option<&[Key]> {
        self.0.get(practice).map(Vec::as_slice)
    }
}

impl Index {
    /// Which practices belong together.
    pub fn related(&self) -> Related {
        Related::default()
    }
}
