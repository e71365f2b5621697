//! By what results can be filtered, counted and sorted.

use crate::{
    catalogue::{Item, Text},
    edition::{Edition, Facet as PracticeFacet, facets, freshness},
    model::{Date, EvidenceLevel, Known, Practice, Record, Visibility},
};

/// A property that filters name: `city:elbasan`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    /// The kind of entry.
    Kind,
    /// A facet by which practices can be browsed; other entries have some of them as well.
    Browsed(PracticeFacet),
    /// Have outcomes been measured?
    Measured,
    /// How many months it took until there were results.
    Months,
    /// From whose side the sources tell it.
    Perspective,
    /// Has another city learned from it?
    Transfer,
    /// Who may see it; only where there are several answers.
    Visibility,
}

impl Field {
    /// The fields of an edition for this audience.
    pub(super) fn all(audience: Visibility) -> Vec<Self> {
        let mut fields = vec![Self::Kind];
        fields.extend(PracticeFacet::ALL.map(Self::Browsed));
        fields.extend([
            Self::Measured,
            Self::Months,
            Self::Perspective,
            Self::Transfer,
        ]);
        if audience == Visibility::Internal {
            fields.push(Self::Visibility);
        }
        fields
    }

    /// As filters and messages name it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Browsed(facet) => facet.name(),
            Self::Measured => "measured",
            Self::Months => "months",
            Self::Perspective => "perspective",
            Self::Transfer => "transfer",
            Self::Visibility => "visibility",
        }
    }
}

/// The values of an entry.
pub(super) fn values(item: &Item, edition: &Edition) -> Vec<(Field, String)> {
    let record = &*item.original().record;
    let mut values = vec![(Field::Kind, item.key.kind.name().to_owned())];
    match record.downcast() {
        Some(practice) => {
            let browsed = facets::values(item, practice, edition).into_iter();
            values.extend(browsed.map(|(facet, value)| (Field::Browsed(facet), value)));
            let mut add = |field, value: &str| values.push((field, value.to_owned()));
            add(Field::Measured, practice.evidence.outcomes_measured.name());
            if let Some(months) = &practice.time.months_to_results {
                add(Field::Months, months_in_words(months));
            }
            for source in &practice.sources {
                if let Some(source) = edition.record(source) {
                    for perspective in &source.perspective {
                        add(Field::Perspective, perspective.name());
                    }
                }
            }
            let is_learned_from = item
                .mentioned_by()
                .iter()
                .any(|by| by.kind == crate::model::EntityKind::Transfer);
            add(Field::Transfer, if is_learned_from { "yes" } else { "no" });
        }
        None => values.extend(of_others(item, record, edition)),
    }
    if edition.audience() == Visibility::Internal {
        let visibility = edition.visibility(&item.key).name().to_owned();
        values.push((Field::Visibility, visibility));
    }
    values.sort();
    values.dedup();
    values
}

/// The facets of practices that entries of other kinds have as well.
fn of_others(item: &Item, record: &Record, edition: &Edition) -> Vec<(Field, String)> {
    let mut values = Vec::new();
    let mut add = |facet, value: &str| values.push((Field::Browsed(facet), value.to_owned()));
    for topic in facets::with_broader(record.topics(), edition) {
        add(PracticeFacet::Topic, topic.as_str());
    }
    for city in record.cities() {
        add(PracticeFacet::City, city.id().as_str());
        if let Some(city) = facets::city_of(city, edition) {
            add(PracticeFacet::Country, city.country.as_str());
        }
    }
    match record {
        Record::City(city) => {
            add(PracticeFacet::City, item.key.id.as_str());
            add(PracticeFacet::Country, city.country.as_str());
            if let Some(hub) = &city.hub {
                add(PracticeFacet::Hub, hub.id().as_str());
            }
        }
        Record::Topic(_) => add(PracticeFacet::Topic, item.key.id.as_str()),
        Record::Hub(_) => add(PracticeFacet::Hub, item.key.id.as_str()),
        Record::Practice(_)
        | Record::Event(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => {}
    }
    for text in item.texts() {
        add(PracticeFacet::Language, text.language.as_str());
    }
    if let Some(due) = freshness::due(item) {
        let freshness = freshness::Freshness::on(edition.today(), due);
        add(PracticeFacet::Freshness, freshness.name());
    }
    values
}

/// In which span the first results came.
fn months_in_words(months: &Known<u32>) -> &'static str {
    match months {
        Known::Value(0..=6) => "to_6",
        Known::Value(7..=12) => "7_12",
        Known::Value(13..=24) => "13_24",
        Known::Value(_) => "over_24",
        Known::Unknown => "unknown",
        Known::NotApplicable => "not_applicable",
    }
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
