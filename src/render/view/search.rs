//! The page that searches, and the names of what it filters by.

use serde::Serialize;
use serde_json::{Map, json};

use super::{
    super::{
        collation::Collation,
        facets::{Facet, ValueOrder},
        page::{Head, PageKind, page},
        page_context::PageContext,
        plan::Output,
    },
    browse::value_name,
    index::{TopicEntry, topics},
};
use crate::{diagnostics::Diagnostic, model::EntityKind};

#[derive(Serialize)]
struct SearchView {
    /// Where a reader finds a way who doesn't search.
    topics: Vec<TopicEntry>,
}

/// A facet with the names of its values, in the order in which they are shown.
#[derive(Serialize)]
struct FacetNames {
    name: String,
    /// The language of its name, if it isn't the reader's.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    /// Is this the order of a vocabulary, which a reader expects whatever the counts?
    ordered: bool,
    values: Vec<ValueName>,
}

/// A value, its name, and the language of the name if it isn't the page's.
type ValueName = (String, String, Option<String>);

/// Renders the page.
pub(in super::super) fn search(
    output: &Output,
    ctx: &PageContext<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let head = Head {
        title: Some(ctx.word("search_label").to_string()),
        description: Some(ctx.word("find_about").to_string()),
        data: None,
        kind: PageKind::Website,
    };
    let view = SearchView {
        topics: topics(ctx),
    };
    page(ctx, output, "search.html", "search", &head, &view)
}

/// What facets and their values are called, as JSON.
pub(in super::super) fn facet_names(ctx: &PageContext<'_>) -> Vec<u8> {
    let collation = Collation::of(ctx.language);
    let mut facets = Map::new();
    let mut add = |name: &str, ordered, values| {
        let (title, lang) = ctx.apart(&ctx.term("facet", name));
        let names = FacetNames {
            name: title,
            lang,
            ordered,
            values,
        };
        facets.insert(name.to_owned(), json!(names));
    };
    for facet in Facet::named() {
        let is_ordered = match facet.order() {
            ValueOrder::Listed(_) | ValueOrder::ListedBackwards(_) => true,
            ValueOrder::Entries(_) | ValueOrder::Common | ValueOrder::CommonOf(_) => false,
        };
        // Of freshness all values, so that this file is the same every day.
        let names_all = facet == Facet::Freshness || !facet.is_browsable();
        let values = match (facet.names(), facet.closed_list()) {
            (Some(kind), _) => profiles(facet, kind, ctx),
            (None, Some(names)) if names_all => vocabulary(facet, names, ctx),
            (None, _) => browsed(facet, &collation, ctx),
        };
        add(facet.name(), is_ordered, values);
    }
    json!(facets).to_string().into_bytes()
}

/// The values of a closed list that have a name, in its order.
fn vocabulary(facet: Facet, values: &[&str], ctx: &PageContext<'_>) -> Vec<ValueName> {
    let name = |value: &&str| {
        let word = ctx.theme.word(&facet.message(value), ctx.language)?;
        let (name, lang) = ctx.apart(&word);
        Some(((*value).to_owned(), name, lang))
    };
    values.iter().filter_map(name).collect()
}

/// All entries that a facet names, in the order of their list, and that none is known.
fn profiles(facet: Facet, kind: EntityKind, ctx: &PageContext<'_>) -> Vec<ValueName> {
    let keys = ctx.plan.lists.of_kind(kind, ctx.language).iter();
    let mut values: Vec<ValueName> = keys
        .filter_map(|key| {
            let link = ctx.link(key)?;
            Some((key.id.to_string(), link.name, link.lang))
        })
        .collect();
    values.extend(vocabulary(facet, &["unknown"], ctx));
    values
}

/// The values that some practice has: vocabularies in their own order, others by name.
fn browsed(facet: Facet, collation: &Collation, ctx: &PageContext<'_>) -> Vec<ValueName> {
    let counts = ctx.plan.facets.counts(facet);
    let mut values: Vec<ValueName> = counts
        .map(|(value, _)| {
            let (name, lang) = value_name(facet, value, ctx);
            (value.to_owned(), name, lang)
        })
        .collect();
    values.sort_by(|(one, name, _), (other, other_name, _)| {
        let by_rank = facet.rank(one).cmp(&facet.rank(other));
        by_rank.then_with(|| collation.compare(name, other_name))
    });
    values
}
