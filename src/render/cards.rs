//! Entries as they look in lists.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

use std::{collections::BTreeMap, sync::OnceLock};

use serde::Serialize;
use tera::Value;

use super::{
    facets,
    freshness::{Freshness, due, stale_since, status_as_of},
    lists::Lists,
    page::bare_context,
    reader::{Link, Links, Reader, Shown, Time},
};
use crate::{
    catalogue::Item,
    content::Key,
    diagnostics::Diagnostic,
    edition::Edition,
    model::{Event, Known, Language, Practice, Record},
};

/// The depth of the pages on which lists stand.
const LIST_DEPTH: usize = 2;

/// Cards, rendered once for all lists of a language.
pub(super) struct Cards(BTreeMap<Language, Box<[OnceLock<Card>]>>);

type Card = Result<Value, Diagnostic>;

/// An entry as a list shows it.
#[derive(Serialize)]
struct CardView {
    kind: &'static str,
    link: Link,
    /// What the language of its text is called, if it isn't the page's.
    language: Option<Value>,
    summary: String,
    place: Vec<Link>,
    label: Option<Value>,
    as_of: Option<Time>,
    /// For events: what kind, when.
    event: Option<EventCard>,
    /// Is nothing known of its results, or of what became of it?
    results: &'static str,
    freshness: &'static str,
}

#[derive(Serialize)]
struct EventCard {
    kind: Value,
    date: Shown<Time>,
    is_open: bool,
    deadline: Option<Time>,
}

impl Cards {
    /// Room for the cards of an edition; each is made when first asked for.
    pub(super) fn of(lists: &Lists, edition: &Edition) -> Self {
        let room = || (0..lists.carded()).map(|_| OnceLock::new()).collect();
        let languages = edition.languages().iter();
        Self(
            languages
                .map(|language| (language.clone(), room()))
                .collect(),
        )
    }

    /// The card of an entry, as HTML.
    pub(super) fn card(&self, key: &Key, reader: &Reader<'_>) -> Card {
        let number = reader.plan.lists.number_of(key);
        let room = number.and_then(|number| self.0.get(reader.language)?.get(number));
        match room {
            Some(made) if reader.depth() == LIST_DEPTH && reader.links == Links::Relative => {
                let here = &reader.anywhere();
                made.get_or_init(|| make(key, &Reader { here, ..*reader }))
                    .clone()
            }
            _ => make(key, reader),
        }
    }

    /// The cards of entries, as HTML.
    pub(super) fn cards<'k>(
        &self,
        keys: impl IntoIterator<Item = &'k Key>,
        reader: &Reader<'_>,
    ) -> Result<Vec<Value>, Diagnostic> {
        keys.into_iter().map(|key| self.card(key, reader)).collect()
    }
}

fn make(key: &Key, reader: &Reader<'_>) -> Card {
    let item = reader.edition.item(key);
    let view = item.zip(reader.link(key)).and_then(|(item, link)| {
        let record = &item.text(reader.language).record;
        match &**record {
            Record::Practice(practice) => Some(of_practice(item, practice, link, reader)),
            Record::Event(event) => Some(of_event(item, event, link, reader)),
            Record::City(_)
            | Record::Hub(_)
            | Record::Transfer(_)
            | Record::Discrepancy(_)
            | Record::Page(_)
            | Record::Topic(_)
            | Record::Organisation(_)
            | Record::Person(_)
            | Record::Source(_)
            | Record::Designation(_) => None,
        }
    });
    let Some(view) = view else {
        return Ok(Value::safe_string(""));
    };
    let mut context = bare_context(reader);
    context.insert("card", &view);
    reader.theme.part("card.html", &context)
}

fn language_name(item: &Item, reader: &Reader<'_>) -> Option<Value> {
    let language = &item.text(reader.language).language;
    (language != reader.language).then(|| reader.coded("language", language.as_str()))
}

fn of_practice(item: &Item, practice: &Practice, link: Link, reader: &Reader<'_>) -> CardView {
    let (edition, today) = (reader.edition, reader.edition.today());
    let cities = reader.links_to(practice.cities.items());
    let place = if cities.is_empty() {
        let countries = facets::countries(practice, edition);
        let named = countries.iter().map(|country| Link {
            name: reader.coded("country", country.as_str()).to_string(),
            lang: None,
            href: None,
        });
        named.collect()
    } else {
        cities
    };
    let results = if stale_since(practice, edition).is_some() {
        "outcome_unknown"
    } else if practice.status.is_intention() {
        "planned"
    } else if practice.brief.results.is_unknown() {
        "unknown"
    } else {
        "known"
    };
    CardView {
        kind: item.key.kind.name(),
        language: language_name(item, reader),
        link,
        summary: practice.summary.to_string(),
        place,
        label: Some(reader.term("label", practice.evidence.level.label().name())),
        as_of: status_as_of(practice, edition).map(|date| reader.time(date)),
        event: None,
        results,
        freshness: due(item).map_or("current", |due| Freshness::on(today, due).name()),
    }
}

fn of_event(item: &Item, event: &Event, link: Link, reader: &Reader<'_>) -> CardView {
    let place = match &event.place {
        Known::Value(place) => {
            let city = place.city.as_ref().and_then(|city| reader.link_to(city));
            let text = place.text.as_ref().map(|text| Link {
                name: text.to_string(),
                lang: None,
                href: None,
            });
            city.or(text).into_iter().collect()
        }
        Known::Unknown | Known::NotApplicable => Vec::new(),
    };
    CardView {
        kind: item.key.kind.name(),
        language: language_name(item, reader),
        link,
        summary: event.summary.to_string(),
        place,
        label: None,
        as_of: None,
        event: Some(EventCard {
            kind: reader.term("event", event.kind.name()),
            date: reader.known_time(&event.date),
            is_open: event
                .deadline
                .is_some_and(|day| day >= reader.edition.today()),
            deadline: event.deadline.map(|day| reader.time(day)),
        }),
        results: "known",
        freshness: "current",
    }
}
