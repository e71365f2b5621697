//! Where the values of facets come from: for each facet a function of an entry.
//!
//! Practices have all of them; entries of other kinds have what they have in common with practices.

use std::collections::BTreeSet;

use super::Faceted;
use crate::{
    content::Key,
    edition::{
        Edition,
        freshness::{self, Freshness},
    },
    model::{
        Call, City, Country, Entity, EntityKind, FactValue, Hub, Id, Known, MOST_LEVELS, Practice,
        PreventionLevel, Record, Ref, Topic,
    },
};

/// A value that a target group, a city … has where the sources don't say.
const UNKNOWN: &str = "unknown";
/// In which span the first results came.
pub(super) const MONTHS: &[&str] = &[
    "to_6",
    "7_12",
    "13_24",
    "over_24",
    UNKNOWN,
    "not_applicable",
];
/// How many people live in a city: a reader looks for cities of the size of theirs.
pub(super) const PEOPLE: &[&str] = &[
    "under_20k",
    "20k_50k",
    "50k_100k",
    "100k_250k",
    "250k_1m",
    "over_1m",
    UNKNOWN,
];
/// Has another city learned from it?
pub(super) const LEARNED_FROM: &[&str] = &["yes", "no"];

/// Values, as addresses and filters write them.
type Values = Vec<String>;

impl<'a> Faceted<'a> {
    fn record(&self) -> &'a Record {
        &self.item.original().record
    }

    fn practice(&self) -> Option<&'a Practice> {
        self.record().downcast()
    }

    /// Its own id, if it is what values of a facet name.
    fn itself<T: Entity>(&self) -> Option<String> {
        (self.item.key.kind == T::KIND).then(|| self.item.key.id.to_string())
    }

    fn of_practice(&self, value: impl FnOnce(&'a Practice) -> Option<&'static str>) -> Values {
        let value = self.practice().and_then(value);
        value.map(ToOwned::to_owned).into_iter().collect()
    }
}

pub(super) fn kind(of: &Faceted<'_>) -> Values {
    vec![of.item.key.kind.name().to_owned()]
}

pub(super) fn topics(of: &Faceted<'_>) -> Values {
    let topics = with_broader(of.record().topics(), of.edition).into_iter();
    let topics = topics.map(Id::to_string);
    topics.chain(of.itself::<Topic>()).collect()
}

pub(super) fn cities(of: &Faceted<'_>) -> Values {
    let cities = of
        .record()
        .cities()
        .into_iter()
        .map(|city| city.id().to_string());
    let unknown = of
        .practice()
        .filter(|practice| practice.cities.is_unknown());
    cities
        .chain(unknown.map(|_| UNKNOWN.to_owned()))
        .chain(of.itself::<City>())
        .collect()
}

pub(super) fn country(of: &Faceted<'_>) -> Values {
    if let Some(practice) = of.practice() {
        let countries = countries(practice, of.edition).into_iter();
        return countries
            .map(|country| country.as_str().to_owned())
            .collect();
    }
    let cities = of.record().cities().into_iter();
    let cities = cities.filter_map(|city| city_of(city, of.edition));
    let cities = cities.chain(of.record().downcast::<City>());
    let call = of.record().downcast::<Call>();
    let of_call = call.and_then(|call| call.countries.as_ref());
    cities
        .map(|city| &city.country)
        .chain(of_call.into_iter().flat_map(Known::items))
        .map(|country| country.as_str().to_owned())
        .collect()
}

pub(super) fn people(of: &Faceted<'_>) -> Values {
    let cities = of.record().cities().into_iter();
    let cities = cities.filter_map(|city| city_of(city, of.edition));
    cities
        .chain(of.record().downcast::<City>())
        .map(|city| size(city).to_owned())
        .collect()
}

/// The span in which the number of a city's people lies.
fn size(city: &City) -> &'static str {
    let people = match city.population.value().map(|people| &people.value) {
        Some(FactValue::Whole(people)) => *people,
        // A fraction of a person makes no difference to the span.
        #[allow(
            clippy::cast_possible_truncation,
            reason = "it stops at the largest number"
        )]
        Some(FactValue::Number(people)) => *people as i64,
        Some(FactValue::Text(_)) | None => return UNKNOWN,
    };
    match people {
        ..20_000 => "under_20k",
        20_000..50_000 => "20k_50k",
        50_000..100_000 => "50k_100k",
        100_000..250_000 => "100k_250k",
        250_000..1_000_000 => "250k_1m",
        1_000_000.. => "over_1m",
    }
}

pub(super) fn hubs(of: &Faceted<'_>) -> Values {
    let hub = match of.practice() {
        Some(practice) => hub(practice, of.edition),
        None => of
            .record()
            .downcast::<City>()
            .and_then(|city| city.hub.as_ref()),
    };
    let hub = hub.map(|hub| hub.id().to_string()).into_iter();
    hub.chain(of.itself::<Hub>()).collect()
}

pub(super) fn label(of: &Faceted<'_>) -> Values {
    of.of_practice(|practice| Some(practice.evidence.level.label().name()))
}

pub(super) fn evidence(of: &Faceted<'_>) -> Values {
    of.of_practice(|practice| Some(practice.evidence.level.name()))
}

pub(super) fn status(of: &Faceted<'_>) -> Values {
    of.of_practice(|practice| Some(practice.status.name()))
}

pub(super) fn cost(of: &Faceted<'_>) -> Values {
    of.of_practice(|practice| Some(practice.cost.band().name()))
}

pub(super) fn paid_by(of: &Faceted<'_>) -> Values {
    let practice = of.practice();
    let paid_by = practice.and_then(|practice| practice.cost.paid_by.as_ref());
    paid_by.map_or_else(Vec::new, |paid_by| known(paid_by, |by| by.name()))
}

pub(super) fn target_groups(of: &Faceted<'_>) -> Values {
    let practice = of.practice();
    practice.map_or_else(Vec::new, |practice| {
        known(&practice.target_groups, |group| group.name())
    })
}

pub(super) fn prevention(of: &Faceted<'_>) -> Values {
    of.of_practice(|practice| practice.prevention_level.map(PreventionLevel::name))
}

pub(super) fn languages(of: &Faceted<'_>) -> Values {
    let texts = of.item.texts();
    texts.map(|text| text.language.to_string()).collect()
}

pub(super) fn freshness(of: &Faceted<'_>) -> Values {
    let due = freshness::due(of.item).into_iter();
    due.map(|due| Freshness::on(of.edition.today(), due).name().to_owned())
        .collect()
}

pub(super) fn measured(of: &Faceted<'_>) -> Values {
    of.of_practice(|practice| Some(practice.evidence.outcomes_measured.name()))
}

pub(super) fn months(of: &Faceted<'_>) -> Values {
    of.of_practice(|practice| {
        let months = practice.time.months_to_results.as_ref()?;
        Some(match months {
            Known::Value(0..=6) => "to_6",
            Known::Value(7..=12) => "7_12",
            Known::Value(13..=24) => "13_24",
            Known::Value(_) => "over_24",
            Known::Unknown => UNKNOWN,
            Known::NotApplicable => "not_applicable",
        })
    })
}

pub(super) fn perspectives(of: &Faceted<'_>) -> Values {
    let sources = of.practice().map_or(&[][..], |practice| &practice.sources);
    let sources = sources
        .iter()
        .filter_map(|source| of.edition.record(source));
    sources
        .flat_map(|source| &source.perspective)
        .map(|perspective| perspective.name().to_owned())
        .collect()
}

pub(super) fn transfer(of: &Faceted<'_>) -> Values {
    of.of_practice(|_| {
        let mut by = of.item.mentioned_by().iter();
        let is_learned_from = by.any(|by| by.kind == EntityKind::Transfer);
        Some(if is_learned_from { "yes" } else { "no" })
    })
}

pub(super) fn visibility(of: &Faceted<'_>) -> Values {
    vec![of.edition.visibility(&of.item.key).name().to_owned()]
}

/// The names of what is known, or that it is not.
fn known<T>(values: &Known<Vec<T>>, name: impl Fn(&T) -> &'static str) -> Values {
    let names = values.items().iter().map(name);
    let unknown = values.is_unknown().then_some(UNKNOWN);
    names.chain(unknown).map(ToOwned::to_owned).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_is_of_a_size_if_its_people_were_counted() {
        let city = |population: &str| -> City {
            let text = format!(
                "names: {{en: A}}\ncountry: AL\nsources: [a]\nreview: {{updated: 2026-01-10}}\n\
                 population: {population}\n"
            );
            serde_yaml::from_str(&text).unwrap()
        };
        for (population, expected) in [
            ("{value: 19999, source: a}", "under_20k"),
            ("{value: 20000, source: a}", "20k_50k"),
            ("{value: 1000000.5, source: a}", "over_1m"),
            ("{value: about a million, source: a}", UNKNOWN),
            ("unknown", UNKNOWN),
        ] {
            assert_eq!(size(&city(population)), expected, "{population}");
        }
    }
}
