//! What stands around every page: the site's name, its navigation, its footer.

use serde::Serialize;
use tera::Value;

use super::{
    addresses,
    data::kinds,
    lists::Lists,
    page_context::{LinkView, PageContext},
};
use crate::model::{EntityKind, Localised};

/// The kinds whose lists stand in the navigation; those of the others stand in the footer.
const IN_NAVIGATION: [EntityKind; 3] = [EntityKind::City, EntityKind::Topic, EntityKind::Event];

/// The site as a whole, as templates see it.
#[derive(Serialize)]
struct SiteView {
    title: String,
    title_lang: Option<String>,
    tagline: String,
    tagline_lang: Option<String>,
    network: Option<LinkView>,
    hubs: Vec<LinkView>,
    home: String,
    browse: String,
    feed: String,
    news: String,
    /// The page of open data, if there are any.
    data: Option<String>,
    navigation: Vec<Section>,
    lists: Vec<Section>,
    pages: Vec<LinkView>,
    languages: usize,
    /// That the words of the language are a draft, if they are.
    words_draft: Option<Value>,
}

/// A part of the site.
#[derive(Serialize)]
struct Section {
    id: &'static str,
    name: Value,
    href: String,
}

/// What stands around this page.
pub(super) fn around(ctx: &PageContext<'_>) -> Value {
    ctx.plan.site_frame.get(ctx, make)
}

fn make(ctx: &PageContext<'_>) -> Value {
    let (edition, language) = (ctx.edition, ctx.language);
    let site = edition.site();
    let best = |texts: &Localised| {
        texts
            .best(language, edition.default_language())
            .map(|(language, text)| (text.clone(), ctx.foreign(language)))
            .unwrap_or_default()
    };
    let (title, title_lang) = best(&site.title);
    let (tagline, tagline_lang) = best(&site.tagline);
    let has_list = |kind: &EntityKind| !ctx.plan.lists.of_kind(*kind, language).is_empty();
    let list = |kind: EntityKind| Section {
        id: kind.plural(),
        name: ctx.word(&format!("nav_{}", kind.plural())),
        href: ctx.href(&addresses::index(kind, 1, language)),
    };
    let practices = list(EntityKind::Practice);
    let browse = practices.href.clone();
    let others = IN_NAVIGATION.into_iter().filter(has_list).map(list);
    let pages = ctx.plan.lists.of_kind(EntityKind::Page, language);
    Value::from_serializable(&SiteView {
        title,
        title_lang,
        tagline,
        tagline_lang,
        network: site.network.as_ref().and_then(|one| ctx.link_to(one)),
        hubs: ctx.links_to(&site.hubs),
        home: ctx.href(&addresses::home(language)),
        browse,
        feed: ctx.href(&addresses::feed(language)),
        news: ctx.href(&addresses::news(language)),
        data: kinds(edition)
            .next()
            .map(|_| ctx.href(&addresses::open_data(language))),
        navigation: std::iter::once(practices).chain(others).collect(),
        lists: Lists::KINDS
            .into_iter()
            .filter(|kind| !IN_NAVIGATION.contains(kind) && has_list(kind))
            .map(list)
            .collect(),
        pages: ctx.links_of(pages),
        languages: edition.languages().len(),
        words_draft: ctx.theme.draft_note(language),
    })
}
