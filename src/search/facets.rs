//! By what results can be filtered, counted and sorted.

use crate::{
    catalogue::{Item, Text},
    edition::{Edition, Facet, facets::Faceted},
    model::{Date, EvidenceLevel, Practice},
};

/// The values of an entry, by facet.
pub(super) fn values(item: &Item, edition: &Edition) -> Vec<(Facet, String)> {
    let subject = Faceted { item, edition };
    let facets = Facet::searchable(edition.audience());
    let mut values: Vec<_> = facets
        .flat_map(|facet| {
            let values = facet.values(&subject).into_iter();
            values.map(move |value| (facet, value))
        })
        .collect();
    values.sort();
    values.dedup();
    values
}

/// When an entry was last changed, in days since 1970.
pub(super) fn reviewed(text: &Text) -> Option<i64> {
    let Date(updated) = text.record.review()?.updated;
    let days = updated - jiff::civil::date(1970, 1, 1);
    Some(i64::from(days.get_days()))
}

/// How strong the evidence for a practice is, from 0 to 5.
pub(super) fn evidence(text: &Text) -> Option<i64> {
    let practice: &Practice = text.record.downcast()?;
    let level = practice.evidence.level;
    let place = EvidenceLevel::ALL.iter().position(|one| *one == level)?;
    i64::try_from(place).ok()
}
