//! The facets by which practices are sorted, and which practices share which value.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Edition,
    freshness::{Freshness, due},
};
use crate::{
    catalogue::Item,
    content::Key,
    model::{City, Country, EntityKind, Hub, Id, MOST_LEVELS, Practice, Record, Ref, Topic},
};

/// A respect in which practices are alike or differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each variant says what it is")]
pub enum Facet {
    Topic,
    City,
    Country,
    Hub,
    Label,
    Evidence,
    Status,
    Cost,
    TargetGroup,
    Prevention,
    Language,
    Freshness,
}

impl Facet {
    /// All of them, in the order in which they are shown.
    pub(crate) const ALL: [Self; 12] = [
        Self::Topic,
        Self::City,
        Self::Country,
        Self::Hub,
        Self::Label,
        Self::Evidence,
        Self::Status,
        Self::Cost,
        Self::TargetGroup,
        Self::Prevention,
        Self::Language,
        Self::Freshness,
    ];

    /// As used in addresses, and in message names after `facet_`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::City => "city",
            Self::Country => "country",
            Self::Hub => "hub",
            Self::Label => "label",
            Self::Evidence => "evidence",
            Self::Status => "status",
            Self::Cost => "cost",
            Self::TargetGroup => "for",
            Self::Prevention => "prevention",
            Self::Language => "language",
            Self::Freshness => "freshness",
        }
    }

    /// The kind of entry that its values name, if they do.
    pub(crate) const fn names(self) -> Option<EntityKind> {
        match self {
            Self::Topic => Some(EntityKind::Topic),
            Self::City => Some(EntityKind::City),
            Self::Hub => Some(EntityKind::Hub),
            Self::Country
            | Self::Label
            | Self::Evidence
            | Self::Status
            | Self::Cost
            | Self::TargetGroup
            | Self::Prevention
            | Self::Language
            | Self::Freshness => None,
        }
    }

    /// The message that names a value of this facet.
    pub(crate) fn message(self, value: &str) -> String {
        let prefix = match self {
            Self::Country => "country",
            Self::Label => "label",
            Self::Evidence => "evidence",
            Self::Status => "status",
            Self::Cost => "cost",
            Self::TargetGroup => "group",
            Self::Prevention => "prevention",
            Self::Language => "language",
            Self::Freshness => "freshness",
            Self::Topic | Self::City | Self::Hub => self.name(),
        };
        format!("{prefix}_{}", value.replace('-', "_"))
    }

    /// Where the list of a value stands: `city-elbasan`, `cost-5k-25k`.
    pub(crate) fn slug(self, value: &str) -> String {
        let value = value.to_ascii_lowercase().replace('_', "-");
        format!("{}-{value}", self.name())
    }
}

/// A value that a target group, a city … has where the sources don't say.
const UNKNOWN: &str = "unknown";

/// The values of one practice, facet by facet.
pub(crate) fn values(item: &Item, practice: &Practice, edition: &Edition) -> Vec<(Facet, String)> {
    let mut values = Vec::new();
    let mut add = |facet, value: &str| values.push((facet, value.to_owned()));
    for topic in with_broader(&practice.topics, edition) {
        add(Facet::Topic, topic.as_str());
    }
    for city in practice.cities.items() {
        add(Facet::City, city.id().as_str());
    }
    if practice.cities.is_unknown() {
        add(Facet::City, UNKNOWN);
    }
    for country in countries(practice, edition) {
        add(Facet::Country, country.as_str());
    }
    if let Some(hub) = hub(practice, edition) {
        add(Facet::Hub, hub.id().as_str());
    }
    add(Facet::Label, practice.evidence.level.label().name());
    add(Facet::Evidence, practice.evidence.level.name());
    add(Facet::Status, practice.status.name());
    add(Facet::Cost, practice.cost.band().name());
    for group in practice.target_groups.items() {
        add(Facet::TargetGroup, group.name());
    }
    if practice.target_groups.is_unknown() {
        add(Facet::TargetGroup, UNKNOWN);
    }
    if let Some(level) = practice.prevention_level {
        add(Facet::Prevention, level.name());
    }
    for text in item.texts() {
        add(Facet::Language, text.language.as_str());
    }
    if let Some(due) = due(item) {
        add(Facet::Freshness, Freshness::on(edition.today(), due).name());
    }
    values
}

/// Topics, and the broader ones that these are part of, as far up as a thesaurus may reach.
pub(crate) fn with_broader<'a>(of: &'a [Ref<Topic>], edition: &'a Edition) -> BTreeSet<&'a Id> {
    let mut topics = BTreeSet::new();
    for topic in of {
        let mut next = Some(topic);
        for _ in 0..MOST_LEVELS {
            // A topic met before ends the way up, so that a circle of topics does too.
            let Some(topic) = next.filter(|topic| topics.insert(topic.id())) else {
                break;
            };
            next = match edition
                .item(&Key::of(topic))
                .map(|item| &*item.original().record)
            {
                Some(Record::Topic(topic)) => topic.broader.as_ref(),
                _ => None,
            };
        }
    }
    topics
}

/// The countries of a practice: those stated and those of its cities.
pub(crate) fn countries(practice: &Practice, edition: &Edition) -> Vec<Country> {
    let mut countries = practice.countries.clone();
    for city in practice.cities.items() {
        if let Some(city) = city_of(city, edition)
            && !countries.contains(&city.country)
        {
            countries.push(city.country);
        }
    }
    countries
}

/// The hub of a practice: as stated, else that of its first city that has one.
pub(crate) fn hub<'a>(practice: &'a Practice, edition: &'a Edition) -> Option<&'a Ref<Hub>> {
    practice.hub.as_ref().or_else(|| {
        let cities = practice.cities.items().iter();
        cities
            .filter_map(|city| city_of(city, edition)?.hub.as_ref())
            .next()
    })
}

/// The record of a city, in its original language.
pub(crate) fn city_of<'a>(city: &Ref<City>, edition: &'a Edition) -> Option<&'a City> {
    edition.item(&Key::of(city))?.original().record.downcast()
}

/// Which practices share which value; practices by their place in the list of all.
#[derive(Debug, Default)]
pub(crate) struct FacetTable(BTreeMap<Facet, BTreeMap<String, Vec<usize>>>);

impl FacetTable {
    /// The table of these practices, in their order.
    pub(crate) fn of<'a>(
        practices: impl Iterator<Item = (&'a Item, &'a Practice)>,
        edition: &Edition,
    ) -> Self {
        let mut table: BTreeMap<Facet, BTreeMap<String, Vec<usize>>> = BTreeMap::new();
        for (index, (item, practice)) in practices.enumerate() {
            for (facet, value) in values(item, practice, edition) {
                let shared = table.entry(facet).or_default().entry(value).or_default();
                // A value can stand twice in a list of the record.
                if shared.last() != Some(&index) {
                    shared.push(index);
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
