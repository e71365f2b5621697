//! Lists of practices: all of them, or those that share a value, with the way to all the others.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        addresses,
        facet_lists::facet_lists,
        facets::Facet,
        jsonld,
        lists::{pages, practices_per_page},
        page::{Head, PageKind, page},
        page_context::PageContext,
        plan::Output,
    },
    gist,
    index::{Pager, title},
    material::{NoteView, notes_on_all},
    section,
};
use crate::{
    content::Key,
    diagnostics::Diagnostic,
    escape,
    model::{EntityKind, Id},
};

/// Fewer practices than these are looked through faster than narrowed.
const FILTERED_FROM: usize = 12;

#[derive(Serialize)]
struct BrowseView {
    title: String,
    /// What the list is limited to.
    chosen: Option<Chosen>,
    all: String,
    count: usize,
    total: usize,
    cards: Vec<Value>,
    pager: Pager,
    facets: Vec<Value>,
    /// On the names in the cards, and of the cities and countries in the filters.
    designations: Vec<NoteView>,
}

#[derive(Serialize)]
struct Chosen {
    facet: Value,
    value: String,
    /// The same as the search filters by it: `city=elbasan`.
    filter: String,
    lang: Option<String>,
    /// The page of the city, topic or hub that it names.
    profile: Option<String>,
}

/// Renders a page of a list of practices.
pub(in super::super) fn browse(
    value: Option<&(Facet, String)>,
    number: usize,
    output: &Output,
    ctx: &PageContext<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let plan = ctx.plan;
    let all = plan.lists.of_kind(EntityKind::Practice, ctx.language);
    let shared = value.map(|(facet, value)| plan.facets.practices(*facet, value));
    let count = shared.map_or(all.len(), <[usize]>::len);
    let per_page = practices_per_page(&plan.lists, value.is_some(), ctx.edition);
    let start = per_page.saturating_mul(number.saturating_sub(1)).min(count);
    let end = count.min(start + per_page);
    let keys: Vec<&Key> = match shared {
        Some(practices) => {
            let places = practices[start..end].iter();
            places.map(|place| plan.lists.practice(*place)).collect()
        }
        None => all[start..end].iter().collect(),
    };
    let cards = plan.cards.cards(keys.iter().copied(), ctx)?;
    let chosen = value.map(|(facet, value)| chosen(*facet, value, ctx));
    let name = match &chosen {
        Some(chosen) => Value::from(ctx.message(
            "browse_title",
            [
                ("facet", FluentValue::from(chosen.facet.to_string())),
                ("value", FluentValue::from(chosen.value.clone())),
            ],
        )),
        None => ctx.word("nav_practices"),
    };
    let slug = value.map(|(facet, value)| facet.slug(value));
    let facets = if all.len() < FILTERED_FROM {
        Vec::new()
    } else {
        facet_lists(value, ctx)?
    };
    let cities = plan.lists.of_kind(EntityKind::City, ctx.language).iter();
    let names_cities = matches!(value, Some((Facet::City | Facet::Country, _)));
    let named = cities.filter(|_| !facets.is_empty() || names_cities);
    let view = BrowseView {
        designations: notes_on_all(named.chain(keys.iter().copied()), ctx),
        title: name.to_string(),
        chosen,
        all: ctx.href(&addresses::browse(None, 1, ctx.language)),
        count,
        total: all.len(),
        cards,
        pager: Pager::new(number, pages(count, per_page), |page| {
            ctx.href(&addresses::browse(slug.as_deref(), page, ctx.language))
        }),
        facets,
    };
    let head = Head {
        title: Some(title(&name, number, ctx)),
        description: match value {
            Some(_) => gist::practices(&view.title, count, keys, ctx),
            None => ctx.word("intro_practices").as_str().map(ToOwned::to_owned),
        },
        data: Some(jsonld::list(ctx)),
        kind: PageKind::Website,
    };
    let section = section(EntityKind::Practice);
    page(ctx, output, "browse.html", section, &head, &view)
}

fn chosen(facet: Facet, value: &str, ctx: &PageContext<'_>) -> Chosen {
    let (name, lang) = value_name(facet, value, ctx);
    Chosen {
        facet: ctx.term("facet", facet.name()),
        value: name,
        filter: format!("{}={}", facet.name(), escape::fragment(value)),
        lang,
        profile: profile(facet, value)
            .and_then(|key| ctx.link(&key))
            .and_then(|link| link.href),
    }
}

/// The entry that a value names, if it names one.
fn profile(facet: Facet, value: &str) -> Option<Key> {
    Some(Key::new(facet.names()?, Id::new(value)?))
}

/// What a value is called, and in which language if that isn't the page's.
pub(in super::super) fn value_name(
    facet: Facet,
    value: &str,
    ctx: &PageContext<'_>,
) -> (String, Option<String>) {
    let entry = profile(facet, value).and_then(|key| ctx.link(&key));
    match entry {
        Some(link) => (link.name, link.lang),
        None => {
            let id = facet.message(value);
            let word = ctx.theme.word(&id, ctx.language);
            word.map_or_else(|| (value.to_owned(), None), |word| ctx.apart(&word))
        }
    }
}
