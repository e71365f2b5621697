//! The facets with their values, as they stand beside every list of practices.

use std::sync::Arc;

use serde::Serialize;
use tera::Value;

use super::{
    addresses,
    collation::Collation,
    facets::Facet,
    page::bare_context,
    page_context::PageContext,
    view::{list_of, value_name},
};
use crate::diagnostics::Diagnostic;

/// The most values of a facet shown where there is another way to all of them.
const SHOWN_AT_ONCE: usize = 12;

/// All facets that some practice has a value of.
pub(super) type FacetLists = Arc<[FacetList]>;

/// A facet: what a template sees of it, and how it looks where none of its values is chosen.
pub(super) struct FacetList {
    facet: Facet,
    view: Value,
    html: Result<Value, Diagnostic>,
}

/// A facet with its values.
#[derive(Serialize)]
struct FacetView {
    id: &'static str,
    name: Value,
    values: Vec<ValueView>,
    /// The list of all cities, topics …, where not all are here.
    all: Option<String>,
}

/// A value with the number of practices that have it.
#[derive(Serialize)]
struct ValueView {
    id: String,
    name: String,
    lang: Option<String>,
    href: String,
    count: usize,
}

/// All facets as HTML. They are the same on every list of a language, but for the value that the
/// list is of.
pub(super) fn facet_lists(
    chosen: Option<&(Facet, String)>,
    ctx: &PageContext<'_>,
) -> Result<Vec<Value>, Diagnostic> {
    let lists = ctx.plan.facet_lists.get(ctx, all);
    lists
        .iter()
        .map(|list| match chosen {
            Some((facet, value)) if *facet == list.facet => html(&list.view, Some(value), ctx),
            _ => list.html.clone(),
        })
        .collect()
}

fn all(ctx: &PageContext<'_>) -> FacetLists {
    let collation = Collation::of(ctx.language);
    Facet::browsable()
        .map(|facet| (facet, of_facet(facet, &collation, ctx)))
        .filter(|(_, view)| !view.values.is_empty())
        .map(|(facet, view)| {
            let view = Value::from_serializable(&view);
            let html = html(&view, None, ctx);
            FacetList { facet, view, html }
        })
        .collect()
}

fn html(view: &Value, chosen: Option<&str>, ctx: &PageContext<'_>) -> Result<Value, Diagnostic> {
    let mut context = bare_context(ctx);
    context.insert_value("facet", view.clone());
    context.insert("chosen", &chosen);
    ctx.theme.part("facet.html", &context)
}

fn of_facet(facet: Facet, collation: &Collation, ctx: &PageContext<'_>) -> FacetView {
    let mut values = values(facet, collation, ctx);
    // Where there is a list of all cities or topics, the most common ones will do here.
    let index = facet
        .names()
        .map(|kind| addresses::index(kind, 1, ctx.language));
    let all = index.filter(|_| values.len() > SHOWN_AT_ONCE).map(|index| {
        values.truncate(SHOWN_AT_ONCE);
        ctx.href(&index)
    });
    FacetView {
        id: facet.name(),
        name: ctx.term("facet", facet.name()),
        values,
        all,
    }
}

/// The values of a facet that some practice has: vocabularies in their own order, names by how
/// many practices have them.
fn values(facet: Facet, collation: &Collation, ctx: &PageContext<'_>) -> Vec<ValueView> {
    let mut values: Vec<_> = ctx
        .plan
        .facets
        .counts(facet)
        .map(|(value, count)| {
            let (name, lang) = value_name(facet, value, ctx);
            let view = ValueView {
                id: value.to_owned(),
                name,
                lang,
                href: list_of(facet, value, ctx),
                count,
            };
            (facet.rank(value), view)
        })
        .collect();
    values.sort_by(|(rank, one), (other_rank, other)| {
        rank.cmp(other_rank)
            .then(other.count.cmp(&one.count))
            .then_with(|| collation.compare(&one.name, &other.name))
    });
    values.into_iter().map(|(_, view)| view).collect()
}
