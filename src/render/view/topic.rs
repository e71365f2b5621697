//! The page of a topic: what it means, and who has done what about it.

use serde::Serialize;
use tera::Value;

use super::{
    super::{
        addresses,
        facets::Facet,
        jsonld,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext},
    },
    gist,
    material::{NoteView, designations},
};
use crate::{
    catalogue::Item,
    content::Key,
    diagnostics::Diagnostic,
    model::{Country, EntityKind, Label, Localised, Record, Topic},
};

/// The most practices shown on a profile before it leads to the whole list.
const SHOWN_ON_A_PROFILE: usize = 40;

#[derive(Serialize)]
struct TopicView {
    name: String,
    name_lang: Option<String>,
    definition: Option<Phrase>,
    scope_note: Option<Phrase>,
    designations: Vec<NoteView>,
    other_words: Vec<String>,
    broader: Vec<LinkView>,
    narrower: Vec<LinkView>,
    related: Vec<LinkView>,
    groups: Vec<LabelGroup>,
    all: Option<String>,
    count: usize,
    events: Vec<Value>,
    cities: Vec<LinkView>,
    offering: Vec<LinkView>,
    seeking: Vec<LinkView>,
    sdg_targets: Vec<String>,
    feed: String,
}

/// Words and their language, if it isn't the page's.
#[derive(Serialize)]
pub(super) struct Phrase {
    text: String,
    lang: Option<String>,
}

/// Practices with the same label.
#[derive(Serialize)]
struct LabelGroup {
    label: Value,
    meaning: Value,
    cards: Vec<Value>,
    count: usize,
}

/// The first of many practices, and the way to the rest.
#[derive(Serialize)]
pub(super) struct ManyCards {
    cards: Vec<Value>,
    count: usize,
    /// The list of all of them, where they are not all here.
    all: Option<String>,
}

/// The practices that share a value.
pub(super) fn of_facet(
    facet: Facet,
    value: &str,
    ctx: &PageContext<'_>,
) -> Result<ManyCards, Diagnostic> {
    let plan = ctx.plan;
    let practices = plan.facets.practices(facet, value);
    let shown = practices.iter().take(SHOWN_ON_A_PROFILE);
    let keys = shown.map(|index| plan.lists.practice(*index));
    Ok(ManyCards {
        cards: plan.cards.cards(keys, ctx)?,
        count: practices.len(),
        all: (practices.len() > SHOWN_ON_A_PROFILE).then(|| list_of(facet, value, ctx)),
    })
}

/// The list of the practices that share a value.
pub(in super::super) fn list_of(facet: Facet, value: &str, ctx: &PageContext<'_>) -> String {
    let slug = facet.slug(value);
    ctx.href(&addresses::browse(Some(&slug), 1, ctx.language))
}

/// A text in the best language for the reader.
pub(super) fn phrase(texts: &Localised, ctx: &PageContext<'_>) -> Option<Phrase> {
    let (language, text) = texts.best(ctx.language, ctx.edition.default_language())?;
    Some(Phrase {
        text: text.clone(),
        lang: ctx.foreign(language),
    })
}

/// The page of a topic.
pub(super) fn view(
    item: &Item,
    topic: &Topic,
    ctx: &PageContext<'_>,
) -> Result<(Head, Value), Diagnostic> {
    let link = ctx.link(&item.key);
    let (name, name_lang) = link.map_or_else(Default::default, |link| (link.name, link.lang));
    let id = item.key.id.as_str();
    let practices = ctx.plan.facets.practices(Facet::Topic, id);
    let mentioned = |kind| {
        item.mentioned_by()
            .iter()
            .filter(move |key| key.kind == kind)
    };
    let narrower = mentioned(EntityKind::Topic).filter(|key| {
        record(key, ctx).is_some_and(|record| {
            matches!(record, Record::Topic(one)
                if one.broader.as_ref().is_some_and(|broader| broader.id() == &item.key.id))
        })
    });
    let cities_that = |has: &dyn Fn(&crate::model::City) -> bool| -> Vec<LinkView> {
        let cities = mentioned(EntityKind::City)
            .filter(|key| matches!(record(key, ctx), Some(Record::City(city)) if has(city)));
        ctx.links_of(cities)
    };
    let is_this =
        |topics: &[crate::model::Ref<Topic>]| topics.iter().any(|topic| topic.id() == &item.key.id);
    let view = TopicView {
        definition: topic
            .definition
            .as_ref()
            .and_then(|texts| phrase(texts, ctx)),
        scope_note: topic
            .scope_note
            .as_ref()
            .and_then(|texts| phrase(texts, ctx)),
        designations: designations(&topic.designations, ctx),
        other_words: topic
            .alt
            .as_ref()
            .and_then(|words| words.0.get(ctx.language))
            .cloned()
            .unwrap_or_default(),
        broader: topic
            .broader
            .iter()
            .filter_map(|one| ctx.link_to(one))
            .collect(),
        narrower: ctx.links_of(narrower),
        related: ctx.links_to(&topic.related),
        groups: groups(practices, ctx)?,
        all: (practices.len() > SHOWN_ON_A_PROFILE).then(|| list_of(Facet::Topic, id, ctx)),
        count: practices.len(),
        events: ctx.plan.cards.cards(
            mentioned(EntityKind::Call).chain(mentioned(EntityKind::Event)),
            ctx,
        )?,
        cities: cities(practices, ctx),
        offering: cities_that(&|city| is_this(&city.offers)),
        seeking: cities_that(&|city| is_this(&city.seeks)),
        sdg_targets: topic
            .matches
            .as_ref()
            .map_or_else(Vec::new, |codes| codes.sdg.clone()),
        feed: ctx.href(&addresses::topic_feed(&item.key.id, ctx.language)),
        name: name.clone(),
        name_lang,
    };
    let head = Head {
        description: view
            .definition
            .as_ref()
            .map(|phrase| phrase.text.clone())
            .or_else(|| {
                let shown = practices
                    .iter()
                    .map(|index| ctx.plan.lists.practice(*index));
                gist::practices(&name, practices.len(), shown, ctx)
            }),
        data: Some(jsonld::topic(item, topic, ctx)),
        kind: PageKind::Article,
        title: Some(name),
    };
    Ok((head, Value::from_serializable(&view)))
}

fn record<'a>(key: &Key, ctx: &PageContext<'a>) -> Option<&'a Record> {
    Some(&ctx.edition.item(key)?.original().record)
}

/// Practices by label, the best proven first; of each label, no more than a profile shows.
fn groups(practices: &[usize], ctx: &PageContext<'_>) -> Result<Vec<LabelGroup>, Diagnostic> {
    let plan = ctx.plan;
    let mut groups = Vec::new();
    for label in Label::ALL.iter().rev() {
        let labelled: Vec<usize> = {
            let sharing = plan.facets.practices(Facet::Label, label.name());
            let is_labelled = |index: &&usize| sharing.binary_search(index).is_ok();
            practices.iter().filter(is_labelled).copied().collect()
        };
        if labelled.is_empty() {
            continue;
        }
        let shown = labelled.iter().take(SHOWN_ON_A_PROFILE);
        let keys = shown.map(|index| plan.lists.practice(*index));
        groups.push(LabelGroup {
            label: ctx.term("label", label.name()),
            meaning: ctx.word(&format!("label_{}_meaning", label.name())),
            cards: plan.cards.cards(keys, ctx)?,
            count: labelled.len(),
        });
    }
    Ok(groups)
}

/// The cities of these practices, in the reader's order.
fn cities(practices: &[usize], ctx: &PageContext<'_>) -> Vec<LinkView> {
    let plan = ctx.plan;
    let has_one = |key: &&Key| {
        let sharing = plan.facets.practices(Facet::City, key.id.as_str());
        sharing
            .iter()
            .any(|index| practices.binary_search(index).is_ok())
    };
    let all = plan.lists.of_kind(EntityKind::City, ctx.language);
    ctx.links_of(all.iter().filter(has_one))
}

/// A country and what it is called.
pub(super) fn country(country: Country, ctx: &PageContext<'_>) -> Value {
    ctx.coded("country", country.as_str())
}
