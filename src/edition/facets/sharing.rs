//! Which practices share which value of a facet.

use std::collections::BTreeMap;

use super::{Facet, Faceted};
use crate::{catalogue::Item, edition::Edition};

/// Which practices share which value; practices by their place in the list of all.
#[derive(Debug, Default)]
pub(crate) struct FacetTable(BTreeMap<Facet, BTreeMap<String, Vec<usize>>>);

impl FacetTable {
    /// The table of these practices, in their order.
    pub(crate) fn of<'a>(practices: impl Iterator<Item = &'a Item>, edition: &Edition) -> Self {
        let mut table: BTreeMap<Facet, BTreeMap<String, Vec<usize>>> = BTreeMap::new();
        for (index, item) in practices.enumerate() {
            let subject = Faceted { item, edition };
            for facet in Facet::browsable() {
                for value in facet.values(&subject) {
                    let shared = table.entry(facet).or_default().entry(value).or_default();
                    // A value can stand twice in a list of the record.
                    if shared.last() != Some(&index) {
                        shared.push(index);
                    }
                }
            }
        }
        Self(table)
    }

    /// The practices that share a value.
    pub(crate) fn practices(&self, facet: Facet, value: &str) -> &[usize] {
        self.0
            .get(&facet)
            .and_then(|values| values.get(value))
            .map_or(&[], Vec::as_slice)
    }

    /// The values of a facet that some practice has, and how many have it.
    pub(crate) fn counts(&self, facet: Facet) -> impl Iterator<Item = (&str, usize)> {
        let values = self.0.get(&facet).into_iter().flatten();
        values.map(|(value, practices)| (value.as_str(), practices.len()))
    }

    /// Every value of every facet.
    pub(crate) fn all(&self) -> impl Iterator<Item = (Facet, &str, &[usize])> {
        self.0.iter().flat_map(|(facet, values)| {
            values
                .iter()
                .map(|(value, practices)| (*facet, value.as_str(), practices.as_slice()))
        })
    }
}
