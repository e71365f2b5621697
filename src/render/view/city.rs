//! The page of a city: what it has done, what it offers and seeks.

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
    gist,
    material::{NoteView, PictureView, QuoteView, designations, pictures, quotes},
    review::{ReviewView, WordsView, banner, review, words},
    source::{Mentions, SourceNote, mentions, source_notes},
    topic::{ManyCards, of_facet},
    transfer::{TransferNote, transfer_notes},
};
use crate::{
    catalogue::{Item, Text},
    content::Key,
    diagnostics::Diagnostic,
    model::{City, EntityKind, Localised, Membership, Population, Prose, Structure},
};

#[derive(Serialize)]
struct CityView {
    name: String,
    name_lang: Option<String>,
    other_names: Vec<NameView>,
    /// The language of the text, if it isn't the page's.
    text_lang: Option<String>,
    summary: Option<Prose>,
    country: Value,
    subdivision: Shown<String>,
    official_languages: Shown<Vec<Value>>,
    population: Shown<PopulationView>,
    membership: Shown<MembershipView>,
    hub: Option<LinkView>,
    wikidata: Option<String>,
    structures: Shown<Vec<StructureView>>,
    officials: Vec<OfficialView>,
    priorities: Vec<PriorityView>,
    offers: Vec<LinkView>,
    seeks: Vec<LinkView>,
    quotes: Vec<QuoteView>,
    practices: ManyCards,
    events: Vec<Value>,
    /// What takes place there, to subscribe to.
    calendar: Option<String>,
    mentions: Vec<Mentions>,
    transfers: Vec<TransferNote>,
    banners: Vec<String>,
    words: Option<WordsView>,
    body: String,
    pictures: Vec<PictureView>,
    questions: Vec<String>,
    ask: Option<AskView>,
    designations: Vec<NoteView>,
    sources: Vec<SourceNote>,
    review: Option<ReviewView>,
}

/// A name in other languages; several may share it.
#[derive(Serialize)]
pub(super) struct NameView {
    name: String,
    lang: String,
    languages: Vec<Value>,
}

#[derive(Serialize)]
struct PopulationView {
    value: String,
    as_of: Shown<TimeView>,
    source: Option<LinkView>,
}

#[derive(Serialize)]
struct MembershipView {
    network: Option<LinkView>,
    since: Shown<TimeView>,
    source: Option<LinkView>,
}

#[derive(Serialize)]
struct StructureView {
    name: String,
    kind: Option<Prose>,
    since: Shown<TimeView>,
    source: Option<LinkView>,
}

/// Who held an office, as of a source's date (rule R24).
#[derive(Serialize)]
struct OfficialView {
    person: Option<LinkView>,
    role: String,
    as_of: TimeView,
    source: Option<LinkView>,
}

#[derive(Serialize)]
struct PriorityView {
    topic: Option<LinkView>,
    text: String,
    source: Option<LinkView>,
}

/// The names of something but for the one shown, each with its language.
pub(super) fn other_names(names: &Localised, shown: &str, ctx: &PageContext<'_>) -> Vec<NameView> {
    let mut others: Vec<NameView> = Vec::new();
    for (language, name) in names.0.iter().filter(|(_, name)| *name != shown) {
        let called = ctx.coded("language", language.as_str());
        match others.iter_mut().find(|other| other.name == *name) {
            Some(other) => other.languages.push(called),
            None => others.push(NameView {
                name: name.clone(),
                lang: language.to_string(),
                languages: vec![called],
            }),
        }
    }
    others
}

/// The page of a city.
pub(super) fn view(
    item: &Item,
    text: &Text,
    city: &City,
    ctx: &PageContext<'_>,
) -> Result<(Head, Value), Diagnostic> {
    let link = ctx.link(&item.key);
    let (name, name_lang) = link.map_or_else(Default::default, |link| (link.name, link.lang));
    let questions = questions(&text.record, ctx);
    let hub = city
        .hub
        .as_ref()
        .or_else(|| ctx.edition.site().hubs.first());
    let events = item.mentioned_by().iter();
    let events = events.filter(|key| key.kind == EntityKind::Event);
    let view = CityView {
        other_names: other_names(&city.names, &name, ctx),
        text_lang: ctx.foreign(&text.language),
        summary: city.summary.clone(),
        country: ctx.coded("country", city.country.as_str()),
        subdivision: Shown::of(&city.subdivision, Clone::clone),
        official_languages: Shown::of(&city.official_languages, |languages| {
            let languages = languages.iter();
            languages
                .map(|language| ctx.coded("language", language.as_str()))
                .collect()
        }),
        population: Shown::of(&city.population, |one| population(one, ctx)),
        membership: Shown::of(&city.membership, |one| membership(one, ctx)),
        hub: city.hub.as_ref().and_then(|hub| ctx.link_to(hub)),
        wikidata: city.wikidata.clone(),
        structures: Shown::of(&city.structures, |all| structures(all, ctx)),
        officials: officials(city, ctx),
        priorities: priorities(city, ctx),
        offers: ctx.links_to(&city.offers),
        seeks: ctx.links_to(&city.seeks),
        quotes: quotes(&city.quotes, ctx),
        practices: of_facet(Facet::City, item.key.id.as_str(), ctx)?,
        events: ctx.plan.cards.cards(events, ctx)?,
        calendar: ctx.calendar(Some(&item.key)),
        mentions: mentions(
            item,
            &[
                EntityKind::Practice,
                EntityKind::Event,
                EntityKind::Transfer,
                EntityKind::Hub,
            ],
            ctx,
        ),
        transfers: transfer_notes(item, ctx),
        banners: banner(item, ctx).into_iter().collect(),
        words: words(item, text, ctx),
        body: ctx.body(text),
        pictures: pictures(text, ctx),
        ask: ask(
            item,
            &city.contact,
            hub.map(Key::of).as_slice(),
            hub.and_then(|hub| ctx.link(&Key::of(hub))),
            &questions,
            ctx,
        ),
        questions,
        designations: designations(&city.designations, ctx),
        sources: source_notes(&city.sources, ctx),
        review: review(item, ctx),
        name: name.clone(),
        name_lang,
    };
    let head = Head {
        description: city.summary.as_ref().map(Prose::to_string).or_else(|| {
            let practices = ctx.plan.facets.practices(Facet::City, item.key.id.as_str());
            let shown = practices
                .iter()
                .map(|index| ctx.plan.lists.practice(*index));
            gist::practices(&name, practices.len(), shown, ctx)
        }),
        data: Some(jsonld::city(item, city, ctx)),
        kind: PageKind::Article,
        title: Some(name),
    };
    Ok((head, Value::from_serializable(&view)))
}

fn population(population: &Population, ctx: &PageContext<'_>) -> PopulationView {
    PopulationView {
        value: ctx.number(&population.value),
        as_of: ctx.known_time(&population.as_of),
        source: ctx.link_to(&population.source),
    }
}

fn membership(membership: &Membership, ctx: &PageContext<'_>) -> MembershipView {
    MembershipView {
        network: ctx.link_to(&membership.network),
        since: ctx.known_time(&membership.since),
        source: ctx.link_to(&membership.source),
    }
}

fn structures(structures: &[Structure], ctx: &PageContext<'_>) -> Vec<StructureView> {
    let structures = structures.iter();
    structures
        .map(|one| StructureView {
            name: one.name.to_string(),
            kind: one.kind.clone(),
            since: ctx.known_time(&one.since),
            source: ctx.link_to(&one.source),
        })
        .collect()
}

fn officials(city: &City, ctx: &PageContext<'_>) -> Vec<OfficialView> {
    let officials = city.officials.iter();
    officials
        .map(|one| OfficialView {
            person: ctx.link_to(&one.person),
            role: one.role.to_string(),
            as_of: ctx.time(one.as_of),
            source: ctx.link_to(&one.source),
        })
        .collect()
}

fn priorities(city: &City, ctx: &PageContext<'_>) -> Vec<PriorityView> {
    let priorities = city.priorities.iter();
    priorities
        .map(|one| PriorityView {
            topic: ctx.link_to(&one.topic),
            text: one.text.to_string(),
            source: ctx.link_to(&one.source),
        })
        .collect()
}
