//! The page of a hub: what it does, for whom, and what its cities have tried.

use serde::Serialize;
use tera::Value;

use super::{
    super::{
        facets::Facet,
        jsonld,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext, Shown, TimeView},
    },
    ask::{AskView, ask, questions},
    city::{NameView, other_names},
    material::{NoteView, PictureView, QuoteView, designations, pictures, quotes},
    review::{ReviewView, WordsView, banner, review, words},
    source::{SourceNote, source_notes},
    topic::{ManyCards, country, of_facet},
};
use crate::{
    catalogue::{Item, Text},
    diagnostics::Diagnostic,
    model::{Contact, ContactVia, EntityKind, Hub, Prose, Record},
};

#[derive(Serialize)]
struct HubView {
    name: String,
    name_lang: Option<String>,
    other_names: Vec<NameView>,
    text_lang: Option<String>,
    summary: Option<Prose>,
    network: Option<LinkView>,
    region: String,
    countries: Shown<Vec<Value>>,
    launched: Shown<TimeView>,
    mandate: Vec<Prose>,
    languages: Shown<Vec<Value>>,
    topics: Vec<LinkView>,
    cities: Vec<LinkView>,
    practices: ManyCards,
    quotes: Vec<QuoteView>,
    banners: Vec<String>,
    words: Option<WordsView>,
    body: String,
    pictures: Vec<PictureView>,
    questions: Vec<String>,
    ask: Option<AskView>,
    /// To the network, with the questions, where there is nobody at the hub.
    letter: Option<AskView>,
    designations: Vec<NoteView>,
    sources: Vec<SourceNote>,
    review: Option<ReviewView>,
}

/// Whom to put questions to where there is nobody at the hub: the network.
fn letter(item: &Item, hub: &Hub, questions: &[String], ctx: &PageContext<'_>) -> Option<AskView> {
    let is_nobody_there = hub.contact.via == ContactVia::None && !questions.is_empty();
    is_nobody_there
        .then(|| ask(item, &Contact::default(), &[], None, questions, ctx))
        .flatten()
}

/// The page of a hub.
pub(super) fn view(
    item: &Item,
    text: &Text,
    hub: &Hub,
    ctx: &PageContext<'_>,
) -> Result<(Head, Value), Diagnostic> {
    let link = ctx.link(&item.key);
    let (name, name_lang) = link.map_or_else(Default::default, |link| (link.name, link.lang));
    let questions = questions(&text.record, ctx);
    let all_cities = ctx.plan.lists.of_kind(EntityKind::City, ctx.language);
    let cities = all_cities.iter().filter(|key| {
        let record = ctx.edition.item(key).map(|item| &*item.original().record);
        matches!(record, Some(Record::City(city))
            if city.hub.as_ref().is_some_and(|one| one.id() == &item.key.id))
    });
    let view = HubView {
        other_names: other_names(&hub.name, &name, ctx),
        text_lang: ctx.foreign(&text.language),
        summary: hub.summary.clone(),
        network: ctx.link_to(&hub.network),
        region: hub.region.to_string(),
        countries: Shown::of(&hub.countries, |all| {
            all.iter().map(|one| country(*one, ctx)).collect()
        }),
        launched: ctx.known_time(&hub.launched),
        mandate: hub.mandate.clone(),
        languages: Shown::of(&hub.languages, |languages| {
            let languages = languages.iter();
            languages
                .map(|language| ctx.coded("language", language.as_str()))
                .collect()
        }),
        topics: ctx.links_to(&hub.topics),
        cities: ctx.links_of(cities),
        practices: of_facet(Facet::Hub, item.key.id.as_str(), ctx)?,
        quotes: quotes(&hub.quotes, ctx),
        banners: banner(item, ctx).into_iter().collect(),
        words: words(item, text, ctx),
        body: ctx.body(text),
        pictures: pictures(text, ctx),
        letter: letter(item, hub, &questions, ctx),
        ask: ask(item, &hub.contact, &[], None, &questions, ctx),
        questions,
        designations: designations(&hub.designations, ctx),
        sources: source_notes(&hub.sources, ctx),
        review: review(item, ctx),
        name: name.clone(),
        name_lang,
    };
    let head = Head {
        title: Some(name),
        description: hub.summary.as_ref().map(Prose::to_string),
        data: Some(jsonld::hub(item, hub, ctx)),
        kind: PageKind::Article,
    };
    Ok((head, Value::from_serializable(&view)))
}
