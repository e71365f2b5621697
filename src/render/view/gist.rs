//! What a page is about in a sentence, for search engines and messengers, where nobody wrote one.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

use fluent_bundle::FluentValue;

use super::super::page_context::PageContext;
use crate::{
    catalogue::Item,
    content::Key,
    model::{Person, Record, Source},
};

/// How many practices are named.
const NAMED: usize = 3;

/// How many practices something has, and what the first of these are called.
pub(super) fn practices<'k>(
    of: &str,
    count: usize,
    shown: impl IntoIterator<Item = &'k Key>,
    ctx: &PageContext<'_>,
) -> Option<String> {
    let shown: Vec<&Key> = shown.into_iter().take(NAMED).collect();
    let names: Vec<String> = ctx
        .links_of(shown)
        .into_iter()
        .map(|link| link.name)
        .collect();
    let word = ctx.message("count_practices", [("n", FluentValue::from(count))]);
    let count = ctx.number(count);
    (!names.is_empty()).then(|| format!("{of}. {count} {word}: {}", names.join("; ")))
}

/// What an item of a list is, in a few words: those beside its name in the list of all.
pub(super) fn of_item(item: &Item, ctx: &PageContext<'_>) -> Option<String> {
    match &*item.text(ctx.language).record {
        Record::Organisation(one) => Some(ctx.term("organisation", one.kind.name()).to_string()),
        Record::Person(person) => function(person, item, ctx),
        Record::Source(source) => Some(published(source, ctx)),
        Record::Hub(hub) => {
            let language = item.language_of(item.text(ctx.language), &hub.region);
            Some(ctx.said(&hub.region, language))
        }
        Record::Practice(_)
        | Record::City(_)
        | Record::Event(_)
        | Record::Call(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Designation(_) => None,
    }
}

fn function(person: &Person, item: &Item, ctx: &PageContext<'_>) -> Option<String> {
    let function = person.function.first()?;
    Some(ctx.message(
        "role_as_of",
        [
            ("role", FluentValue::from(ctx.worded(&function.role, item))),
            ("date", FluentValue::from(ctx.date(function.as_of))),
        ],
    ))
}

fn published(source: &Source, ctx: &PageContext<'_>) -> String {
    let kind = ctx.term("source", source.kind.name()).to_string();
    let publisher = source.publisher.value().cloned();
    let date = source.published.value().map(|date| ctx.date(*date));
    let parts: Vec<String> = [Some(kind), publisher, date]
        .into_iter()
        .flatten()
        .collect();
    parts.join(" · ")
}
