//! The home page of a language.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        jsonld,
        page::{Head, PageKind, page},
        page_context::{LinkView, PageContext},
        plan::Output,
    },
    ask::questions,
    index::{CityEntry, TopicEntry, cities, topics},
    map::{MapView, map},
    material::{NoteView, notes_on_all},
};
use crate::{
    catalogue::Item,
    content::Key,
    diagnostics::Diagnostic,
    model::{Call, CallState, Date, EntityKind, Event, Known},
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
    designations: Vec<NoteView>,
    map: Option<MapView>,
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
    entry: LinkView,
}

/// Renders the home page.
pub(in super::super) fn home(
    output: &Output,
    ctx: &PageContext<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let plan = ctx.plan;
    let practices = plan.lists.of_kind(EntityKind::Practice, ctx.language);
    let events = plan.lists.of_kind(EntityKind::Event, ctx.language);
    let cities_of_site = plan.lists.of_kind(EntityKind::City, ctx.language);
    let ahead = ahead(events, ctx);
    let others = events.iter().filter(|key| !ahead.contains(key));
    let named = ahead
        .iter()
        .copied()
        .chain(practices.iter().take(PRACTICES));
    let named = named.chain(others.clone().take(EVENTS));
    let view = HomeView {
        designations: notes_on_all(named.chain(cities_of_site), ctx),
        calls: plan.cards.cards(ahead.iter().copied(), ctx)?,
        practices: plan.cards.cards(practices.iter().take(PRACTICES), ctx)?,
        practice_count: practices.len(),
        events: plan.cards.cards(others.take(EVENTS), ctx)?,
        topics: with_practices(topics(ctx)),
        cities: cities(&cities_of_site[..cities_of_site.len().min(CITIES)], ctx),
        city_count: cities_of_site.len(),
        map: map(cities_of_site, ctx),
        questions: open_questions(ctx),
        question_count: question_count(ctx),
        drafts: drafts(ctx),
    };
    let head = Head {
        title: None,
        description: site_description(ctx),
        data: Some(jsonld::site(ctx)),
        kind: PageKind::Website,
    };
    page(ctx, output, "home.html", "home", &head, &view)
}

fn drafts(ctx: &PageContext<'_>) -> Option<String> {
    let edition = ctx.edition;
    let is_one =
        |item: &Item| item.is_written_in(ctx.language) && item.text(ctx.language).is_draft();
    let count = edition.items().filter(|item| is_one(item)).count();
    let drafts = edition.site().drafts.as_ref();
    let has_lists = drafts.is_some_and(|one| one.shown && one.lists.contains(ctx.language));
    match count {
        0 if has_lists => Some(ctx.message("home_drafts_lists", [])),
        0 => None,
        count => Some(ctx.message("home_drafts", [("n", FluentValue::from(count))])),
    }
}

fn site_description(ctx: &PageContext<'_>) -> Option<String> {
    let tagline = &ctx.edition.site().tagline;
    let best = tagline.best(ctx.language, ctx.edition.default_language());
    best.map(|(_, text)| text.clone())
}

/// Calls that can still be answered and events that have not ended, what comes first first.
fn ahead<'k>(events: &'k [Key], ctx: &PageContext<'_>) -> Vec<&'k Key> {
    let today = ctx.edition.today();
    let mut ahead: Vec<_> = events
        .iter()
        .filter_map(|key| {
            let record = &ctx.edition.item(key)?.original().record;
            let (first, last) = match record.downcast::<Call>() {
                Some(call) => answerable(call, ctx.edition.today())?,
                None => days(record.downcast()?)?,
            };
            (today <= last).then_some((first, key))
        })
        .collect();
    ahead.sort();
    ahead.into_iter().map(|(_, key)| key).take(EVENTS).collect()
}

/// The day by which a call stands among what is ahead, and the last; nothing where that isn't known. One that
/// opens later stands there by its first day, and one that is always open stands last.
fn answerable(call: &Call, today: Date) -> Option<(Date, Date)> {
    let last = match call.closes {
        Known::NotApplicable => Date::MAX,
        Known::Value(_) | Known::Unknown => call.closes_on()?,
    };
    let is_to_come = call.state(today) == CallState::ToCome;
    let first = call.opens_on().filter(|_| is_to_come);
    Some((first.unwrap_or(last), last))
}

/// The first and the last day of an event, or its deadline twice.
fn days(event: &Event) -> Option<(Date, Date)> {
    if let Some(deadline) = event.deadline {
        return Some((deadline, deadline));
    }
    let date = *event.date.value()?;
    let last = event.end.unwrap_or(date);
    Some((Date(date.earliest()), Date(last.latest())))
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
fn question_count(ctx: &PageContext<'_>) -> usize {
    let practices = ctx.plan.lists.of_kind(EntityKind::Practice, ctx.language);
    practices
        .iter()
        .filter_map(|key| ctx.edition.item(key))
        .map(|item| questions(&item.text(ctx.language).record, ctx).len())
        .sum()
}

/// The last question of each of the first practices: those of its author come last, and are the
/// most telling.
fn open_questions(ctx: &PageContext<'_>) -> Vec<QuestionView> {
    let keys = ctx.plan.lists.of_kind(EntityKind::Practice, ctx.language);
    keys.iter()
        .filter_map(|key| {
            let item = ctx.edition.item(key)?;
            let text = item.text(ctx.language);
            let mut entry = ctx.link(key)?;
            entry.href = entry.href.map(|href| format!("{href}#part_questions"));
            let of_author = text.record.questions().first();
            Some(QuestionView {
                lang: of_author.and_then(|words| ctx.foreign(item.language_of(text, words))),
                text: of_author
                    .map(ToString::to_string)
                    .or_else(|| questions(&text.record, ctx).pop())?,
                entry,
            })
        })
        .take(QUESTIONS)
        .collect()
}
