//! Which cities have practices on which topics, as a table.

use std::cmp::Reverse;

use serde::Serialize;

use super::super::{
    addresses,
    facets::Facet,
    page_context::{LinkView, PageContext},
};
use crate::{content::Key, model::EntityKind};

/// The most rows and columns: more are not seen at once. Those with the most practices are shown.
const TOPICS: usize = 20;
const CITIES: usize = 12;
/// The radius of the largest dot, of which the box around it is 20 high.
const LARGEST: f64 = 9.0;

/// Topics and cities, and how many practices each pair has.
#[derive(Serialize)]
pub(super) struct MatrixView {
    cities: Vec<LinkView>,
    rows: Vec<RowView>,
    /// Are there more topics or cities with practices than these?
    is_cut: bool,
}

#[derive(Serialize)]
struct RowView {
    topic: LinkView,
    cells: Vec<Option<CellView>>,
}

/// The practices of a city on a topic.
#[derive(Serialize)]
struct CellView {
    count: usize,
    /// How large the dot is, in a box of 20 by 20.
    radius: String,
    /// Where they are listed.
    href: Option<String>,
}

/// The table; `None` where there are not two topics and two cities to compare.
pub(super) fn matrix(ctx: &PageContext<'_>) -> Option<MatrixView> {
    let (topics, more_topics) = with_most(EntityKind::Topic, Facet::Topic, TOPICS, ctx);
    let (cities, more_cities) = with_most(EntityKind::City, Facet::City, CITIES, ctx);
    if topics.len() < 2 || cities.len() < 2 {
        return None;
    }
    let facets = &ctx.plan.facets;
    let shared = |topic: &Key, city: &Key| {
        let of_topic = facets.practices(Facet::Topic, topic.id.as_str());
        let of_city = facets.practices(Facet::City, city.id.as_str());
        let (fewer, more) = if of_city.len() < of_topic.len() {
            (of_city, of_topic)
        } else {
            (of_topic, of_city)
        };
        fewer
            .iter()
            .filter(|one| more.binary_search(one).is_ok())
            .count()
    };
    let counts: Vec<Vec<usize>> = topics
        .iter()
        .map(|topic| cities.iter().map(|city| shared(topic, city)).collect())
        .collect();
    let most = counts.iter().flatten().copied().max().unwrap_or(1).max(1);
    let cell = |count: usize, topic: &Key, city: &Key| CellView {
        count,
        radius: format!("{:.1}", LARGEST * (count as f64 / most as f64).sqrt()),
        href: ctx.edition.site().search.then(|| {
            let search = ctx.href(&addresses::search(ctx.language));
            format!("{search}?topic={}&city={}", topic.id, city.id)
        }),
    };
    let rows = topics.iter().zip(&counts).filter_map(|(topic, counts)| {
        let cells = counts.iter().zip(&cities);
        let cells = cells.map(|(count, city)| (*count > 0).then(|| cell(*count, topic, city)));
        Some(RowView {
            topic: ctx.link(topic)?,
            cells: cells.collect(),
        })
    });
    Some(MatrixView {
        rows: rows.collect(),
        cities: ctx.links_of(&cities),
        is_cut: more_topics || more_cities,
    })
}

/// The entries of a kind that have the most practices, in the order of their list; and whether there are more.
fn with_most(
    kind: EntityKind,
    facet: Facet,
    most: usize,
    ctx: &PageContext<'_>,
) -> (Vec<Key>, bool) {
    let count = |key: &Key| ctx.plan.facets.practices(facet, key.id.as_str()).len();
    let all = ctx
        .plan
        .lists
        .of_kind(kind, ctx.language)
        .iter()
        .enumerate();
    let mut all: Vec<_> = all.filter(|(_, key)| count(key) > 0).collect();
    all.sort_by_key(|(place, key)| (Reverse(count(key)), *place));
    let is_cut = all.len() > most;
    all.truncate(most);
    all.sort_by_key(|(place, _)| *place);
    (
        all.into_iter().map(|(_, key)| key.clone()).collect(),
        is_cut,
    )
}
