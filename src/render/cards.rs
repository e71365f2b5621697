//! Entries as they look in lists.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

use std::{collections::BTreeMap, sync::OnceLock};

use serde::Serialize;
use tera::Value;

use super::{
    deadline, facets,
    freshness::{Freshness, due, stale_since, status_as_of},
    lists::Lists,
    page::bare_context,
    page_context::{LinkView, Links, PageContext, Shown, TimeView},
};
use crate::{
    catalogue::Item,
    content::Key,
    diagnostics::Diagnostic,
    edition::Edition,
    model::{Call, Event, Known, Language, Practice, Record},
};

/// The depth of the pages on which lists stand.
const LIST_DEPTH: usize = 2;

/// Cards, rendered once for all lists of a language.
pub(super) struct Cards(BTreeMap<Language, Box<[OnceLock<Card>]>>);

type Card = Result<Value, Diagnostic>;

/// An entry as a list shows it.
#[derive(Serialize)]
pub(super) struct CardView {
    kind: &'static str,
    link: LinkView,
    /// What the language of its text is called, if it isn't the page's.
    language: Option<Value>,
    summary: String,
    /// The language of the summary, if it isn't the page's.
    summary_lang: Option<String>,
    pub place: Vec<LinkView>,
    pub label: Option<Value>,
    as_of: Option<TimeView>,
    /// For events and calls: what kind, when.
    pub event: Option<EventCard>,
    /// Is nothing known of its results, or of what became of it?
    pub results: &'static str,
    freshness: &'static str,
}

#[derive(Serialize)]
pub(super) struct EventCard {
    pub kind: Value,
    /// When it takes place; of a call its deadline says more.
    pub date: Option<Shown<TimeView>>,
    /// Until when one can answer, in a sentence.
    pub deadline: Option<String>,
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
    pub(super) fn card(&self, key: &Key, ctx: &PageContext<'_>) -> Card {
        let number = ctx.plan.lists.number_of(key);
        let room = number.and_then(|number| self.0.get(ctx.language)?.get(number));
        match room {
            Some(made) if ctx.depth() == LIST_DEPTH && ctx.links == Links::Relative => {
                let here = &ctx.anywhere();
                made.get_or_init(|| make(key, &PageContext { here, ..*ctx }))
                    .clone()
            }
            _ => make(key, ctx),
        }
    }

    /// The cards of entries, as HTML.
    pub(super) fn cards<'k>(
        &self,
        keys: impl IntoIterator<Item = &'k Key>,
        ctx: &PageContext<'_>,
    ) -> Result<Vec<Value>, Diagnostic> {
        keys.into_iter().map(|key| self.card(key, ctx)).collect()
    }
}

fn make(key: &Key, ctx: &PageContext<'_>) -> Card {
    let Some(view) = view(key, ctx) else {
        return Ok(Value::safe_string(""));
    };
    let mut context = bare_context(ctx);
    context.insert("card", &view);
    ctx.theme.part("card.html", &context)
}

/// What the card of an entry says; nothing for those of kinds that stand in no list of cards.
pub(super) fn view(key: &Key, ctx: &PageContext<'_>) -> Option<CardView> {
    let item = ctx.edition.item(key);
    item.zip(ctx.link(key)).and_then(|(item, link)| {
        let record = &item.text(ctx.language).record;
        match &**record {
            Record::Practice(practice) => Some(of_practice(item, practice, link, ctx)),
            Record::Event(event) => Some(of_event(item, event, link, ctx)),
            Record::Call(call) => Some(of_call(item, call, link, ctx)),
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
    })
}

fn language_name(item: &Item, ctx: &PageContext<'_>) -> Option<Value> {
    let language = &item.text(ctx.language).language;
    (language != ctx.language).then(|| ctx.coded("language", language.as_str()))
}

/// The language of words of an entry, if it isn't the page's.
fn language_of(words: &str, item: &Item, ctx: &PageContext<'_>) -> Option<String> {
    ctx.foreign(item.language_of(item.text(ctx.language), words))
}

fn of_practice(
    item: &Item,
    practice: &Practice,
    link: LinkView,
    ctx: &PageContext<'_>,
) -> CardView {
    let (edition, today) = (ctx.edition, ctx.edition.today());
    let cities = ctx.links_to(practice.cities.items());
    let place = if cities.is_empty() {
        let countries = facets::countries(practice, edition);
        let named = countries.iter().map(|country| LinkView {
            name: ctx.coded("country", country.as_str()).to_string(),
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
        language: language_name(item, ctx),
        link,
        summary_lang: language_of(&practice.summary, item, ctx),
        summary: practice.summary.to_string(),
        place,
        label: Some(ctx.term("label", practice.evidence.level.label().name())),
        as_of: status_as_of(practice, edition).map(|date| ctx.time(date)),
        event: None,
        results,
        freshness: due(item).map_or("current", |due| Freshness::on(today, due).name()),
    }
}

fn of_call(item: &Item, call: &Call, link: LinkView, ctx: &PageContext<'_>) -> CardView {
    CardView {
        kind: item.key.kind.name(),
        language: language_name(item, ctx),
        link,
        summary: call.summary.to_string(),
        summary_lang: language_of(&call.summary, item, ctx),
        place: ctx.links_to(&call.by),
        label: None,
        as_of: None,
        event: Some(EventCard {
            kind: ctx.word("kind_call"),
            date: None,
            deadline: deadline::of_call(call, ctx),
        }),
        results: "known",
        freshness: "current",
    }
}

fn of_event(item: &Item, event: &Event, link: LinkView, ctx: &PageContext<'_>) -> CardView {
    let place = match &event.place {
        Known::Value(place) => {
            let city = place.city.as_ref().and_then(|city| ctx.link_to(city));
            let text = place.text.as_ref().map(|text| LinkView {
                name: text.to_string(),
                lang: language_of(text, item, ctx),
                href: None,
            });
            city.or(text).into_iter().collect()
        }
        Known::Unknown | Known::NotApplicable => Vec::new(),
    };
    CardView {
        kind: item.key.kind.name(),
        language: language_name(item, ctx),
        link,
        summary_lang: language_of(&event.summary, item, ctx),
        summary: event.summary.to_string(),
        place,
        label: None,
        as_of: None,
        event: Some(EventCard {
            kind: ctx.term("event", event.kind.name()),
            date: Some(ctx.known_time(&event.date)),
            deadline: event.deadline.map(|day| deadline::of_day(day, ctx)),
        }),
        results: "known",
        freshness: "current",
    }
}
