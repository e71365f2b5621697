//! The page of an event, a piece of news, a publication, a call or a visit.

use serde::Serialize;
use tera::Value;

use super::{
    super::{
        calendar::is_to_come,
        deadline, jsonld,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext, Shown, TimeView},
    },
    ask::questions,
    material::{FactView, NoteView, PictureView, QuoteView, designations, facts, pictures, quotes},
    review::{ReviewView, WordsView, banner, review, words},
    source::{Mentions, SourceNote, mentions, source_notes},
};
use crate::{
    catalogue::{Item, Text},
    model::{Event, EventPlace, Prose},
};

#[derive(Serialize)]
struct EventView {
    title: String,
    summary: String,
    kind: Value,
    date: Shown<TimeView>,
    date_basis: Option<Prose>,
    end: Option<TimeView>,
    place: Shown<PlaceView>,
    organisers: Shown<Vec<LinkView>>,
    topics: Vec<LinkView>,
    /// Until when one can answer, in a sentence.
    deadline: Option<String>,
    /// What puts it into the reader's calendar, if it is to come.
    calendar: Option<String>,
    banners: Vec<String>,
    words: Option<WordsView>,
    text_lang: Option<String>,
    body: String,
    facts: Vec<FactView>,
    quotes: Vec<QuoteView>,
    pictures: Vec<PictureView>,
    questions: Vec<String>,
    mentions: Vec<Mentions>,
    designations: Vec<NoteView>,
    sources: Vec<SourceNote>,
    review: Option<ReviewView>,
}

#[derive(Serialize)]
struct PlaceView {
    city: Option<LinkView>,
    text: Option<Prose>,
    is_online: bool,
}

/// The page of an event.
pub(super) fn view(
    item: &Item,
    text: &Text,
    event: &Event,
    ctx: &PageContext<'_>,
) -> (Head, Value) {
    let place = |place: &EventPlace| PlaceView {
        city: place.city.as_ref().and_then(|city| ctx.link_to(city)),
        text: place.text.clone(),
        is_online: place.online,
    };
    let view = EventView {
        title: event.title.to_string(),
        summary: event.summary.to_string(),
        kind: ctx.term("event", event.kind.name()),
        date: ctx.known_time(&event.date),
        date_basis: event.date_basis.clone(),
        end: event.end.map(|date| ctx.time(date)),
        place: Shown::of(&event.place, place),
        organisers: Shown::of(&event.organisers, |all| ctx.links_to(all)),
        topics: ctx.links_to(&event.topics),
        deadline: event.deadline.map(|day| deadline::of_day(day, ctx)),
        calendar: is_to_come(item, ctx.edition)
            .then(|| ctx.calendar(Some(&item.key)))
            .flatten(),
        banners: banner(item, ctx).into_iter().collect(),
        words: words(item, text, ctx),
        text_lang: ctx.foreign(&text.language),
        body: ctx.body(text),
        facts: facts(&event.facts, ctx),
        quotes: quotes(&event.quotes, ctx),
        pictures: pictures(text, ctx),
        questions: questions(&text.record, ctx),
        mentions: mentions(item, &[], ctx),
        designations: designations(&event.designations, ctx),
        sources: source_notes(&event.sources, ctx),
        review: review(item, ctx),
    };
    let head = Head {
        title: Some(event.title.to_string()),
        description: Some(event.summary.to_string()),
        data: Some(jsonld::event(text, event, ctx)),
        kind: PageKind::Article,
    };
    (head, Value::from_serializable(&view))
}
