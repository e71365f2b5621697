//! «Will it fit us?»: what a practice needs and what speaks against it, line by line, for a reader to answer.
//! Nothing here judges a city.

use serde::Serialize;
use tera::Value;

use super::super::page_context::PageContext;
use crate::model::{Known, Practice, Prose};

/// Lines of the check-list that are asked in the same words.
#[derive(Serialize)]
pub(super) struct FitGroup {
    /// What is asked of each.
    title: Value,
    items: Vec<String>,
}

/// The check-list of a practice: what must be there first, its mandate, partners and data, and what it is not
/// for. What isn't known of it is among its questions.
pub(super) fn check_list(practice: &Practice, ctx: &PageContext<'_>) -> Vec<FitGroup> {
    let needs = &practice.requirements;
    let elsewhere = practice.transferability.as_ref();
    let list = |known: Option<&Known<Vec<Prose>>>| -> Vec<String> {
        let items = known.map_or(&[][..], Known::items);
        items.iter().map(ToString::to_string).collect()
    };
    let mandate = needs.mandate.as_ref().and_then(Known::value);
    let groups = [
        (
            "preconditions",
            list(elsewhere.map(|one| &one.preconditions)),
        ),
        ("mandate", mandate.iter().map(ToString::to_string).collect()),
        ("partners", list(needs.partners_needed.as_ref())),
        ("data", list(needs.data_needed.as_ref())),
        ("not_if", list(elsewhere.map(|one| &one.not_if))),
    ];
    let groups = groups.into_iter().filter(|(_, items)| !items.is_empty());
    groups
        .map(|(name, items)| FitGroup {
            title: ctx.term("fit", name),
            items,
        })
        .collect()
}
