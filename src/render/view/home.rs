//! The home page of a language.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        jsonld,
        page::{Head, PageKind, page},
        plan::Output,
        reader::{Link, Reader},
    },
    ask::questions,
    index::{CityEntry, TopicEntry, cities, topics},
};
use crate::{
    catalogue::Item,
    content::Key,
    diagnostics::Diagnostic,
    model::{Edtf, EntityKind, Event},
};

/// How many practices and how many events the home page shows.
const PRACTICES: usize = 6;
const EVENTS: usize = 4;
/// How many cities it lists; the rest are a step away.
const CITIES: usize = 12;
/// How many questions it shows, no more than one of each practice.
const QUESTIONS: usize = 6;

#[derive(Serialize)]
struct HomeView {
    practices: Vec<Value>,
    practice_count: usize,
    /// Calls that are open and events to come, the next first.
    calls: Vec<Value>,
    events: Vec<Value>,
    topics: Vec<TopicEntry>,
    cities: Vec<CityEntry>,
    city_count: usize,
    questions: Vec<QuestionView>,
    question_count: usize,
    /// That words of this language were translated by machine and reviewed by nobody, if any were.
    drafts: Option<String>,
}

/// Something that isn't known, and the practice that leaves it open.
#[derive(Serialize)]
struct QuestionView {
    text: String,
    lang: Option<String>,
    entry: Link,
}

/// Renders the home page.
pub(in super::super) fn home(output: &Output, reader: &Reader<'_>) -> Result<Vec<u8>, Diagnostic> {
    let plan = reader.plan;
    let practices = plan.lists.of_kind(EntityKind::Practice, reader.language);
    let events = plan.lists.of_kind(EntityKind::Event, reader.language);
    let cities_of_site = plan.lists.of_kind(EntityKind::City, reader.language);
    let ahead = ahead(events, reader);
    let others = events.iter().filter(|key| !ahead.contains(key));
    let view = HomeView {
        calls: plan.cards.cards(ahead.iter().copied(), reader)?,
        practices: plan.cards.cards(practices.iter().take(PRACTICES), reader)?,
        practice_count: practices.len(),
        events: plan.cards.cards(others.take(EVENTS), reader)?,
        topics: with_practices(topics(reader)),
        cities: cities(&cities_of_site[..cities_of_site.len().min(CITIES)], reader),
        city_count: cities_of_site.len(),
        questions: open_questions(reader),
        question_count: question_count(reader),
        drafts: drafts(reader),
    };
    let head = Head {
        title: None,
        description: site_description(reader),
        data: Some(jsonld::site(reader)),
        kind: PageKind::Website,
    };
    page(reader, output, "home.html", "home", &head, &view)
}

fn drafts(reader: &Reader<'_>) -> Option<String> {
    let edition = reader.edition;
    let is_one =
        |item: &Item| item.is_written_in(reader.language) && item.text(reader.language).is_draft();
    let count = edition.items().filter(|item| is_one(item)).count();
    let drafts = edition.site().drafts.as_ref();
    let has_lists = drafts.is_some_and(|one| one.shown && one.lists.contains(reader.language));
    match count {
        0 if has_lists => Some(reader.message("home_drafts_lists", [])),
        0 => None,
        count => Some(reader.message("home_drafts", [("n", FluentValue::from(count))])),
    }
}

fn site_description(reader: &Reader<'_>) -> Option<String> {
    let tagline = &reader.edition.site().tagline;
    let best = tagline.best(reader.language, reader.edition.default_language());
    best.map(|(_, text)| text.clone())
}

/// Calls that can still be answered and events that have not ended, what comes first first.
fn ahead<'k>(events: &'k [Key], reader: &Reader<'_>) -> Vec<&'k Key> {
    let today = Edtf::from(reader.edition.today()).latest();
    let mut ahead: Vec<_> = events
        .iter()
        .filter_map(|key| {
            let event: &Event = reader.edition.item(key)?.original().record.downcast()?;
            let (first, last) = match event.deadline.map(|day| Edtf::from(day).latest()) {
                Some(due) => (due, due),
                None => {
                    let date = *event.date.value()?;
                    (date.earliest(), event.end.unwrap_or(date).latest())
                }
            };
            (today <= last).then_some((first, key))
        })
        .collect();
    ahead.sort();
    ahead.into_iter().map(|(_, key)| key).take(EVENTS).collect()
}

/// Topics that some practice is on, with those above them; of the others no reader of a first page
/// has any use.
fn with_practices(topics: Vec<TopicEntry>) -> Vec<TopicEntry> {
    topics
        .into_iter()
        .filter_map(TopicEntry::with_practices)
        .collect()
}

/// How many questions the practices leave open.
fn question_count(reader: &Reader<'_>) -> usize {
    let practices = reader
        .plan
        .lists
        .of_kind(EntityKind::Practice, reader.language);
    practices
        .iter()
        .filter_map(|key| reader.edition.item(key))
        .map(|item| questions(&item.text(reader.language).record, reader).len())
        .sum()
}

/// The last question of each of the first practices: those of its author come last, and are the
/// most telling.
fn open_questions(reader: &Reader<'_>) -> Vec<QuestionView> {
    let keys = reader
        .plan
        .lists
        .of_kind(EntityKind::Practice, reader.language);
    keys.iter()
        .filter_map(|key| {
            let text = reader.edition.item(key)?.text(reader.language);
            let mut entry = reader.link(key)?;
            entry.href = entry.href.map(|href| format!("{href}#part_questions"));
            let of_author = text.record.questions().first();
            Some(QuestionView {
                lang: of_author.and_then(|_| reader.foreign(&text.language)),
                text: of_author
                    .map(ToString::to_string)
                    .or_else(|| questions(&text.record, reader).pop())?,
                entry,
            })
        })
        .take(QUESTIONS)
        .collect()
}
