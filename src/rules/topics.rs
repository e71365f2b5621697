//! No topic is broader than itself, by any way round, or stands under more topics than a reader follows.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::MOST_LEVELS,
};

pub(super) fn have_an_end_above(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let broader = |key: &Key| catalogue.item(key)?.broader();
    let mut seen = vec![item.key.clone()];
    // No further than the limit: a walk to the end from each topic would take time with the square
    // of a chain.
    while let Some(next) = seen.last().and_then(broader) {
        if next == item.key {
            findings.push(circle(item, &seen));
            return;
        }
        if seen.contains(&next) {
            return;
        }
        if seen.len() == MOST_LEVELS {
            findings.push(too_deep(item));
            return;
        }
        seen.push(next);
    }
}

fn circle(item: &Item, seen: &[Key]) -> Diagnostic {
    let circle: Vec<_> = seen
        .iter()
        .chain([&item.key])
        .map(|key| format!("`{}`", key.id))
        .collect();
    at_value(
        Code::TopicCycle,
        item.original(),
        FieldPath::key("broader"),
        format!(
            "topics are broader than each other in a circle: {}",
            circle.join(" → ")
        ),
    )
    .with_help("take `broader` out of one of them")
}

fn too_deep(item: &Item) -> Diagnostic {
    at_value(
        Code::TopicsTooDeep,
        item.original(),
        FieldPath::key("broader"),
        format!(
            "`{}` stands under {MOST_LEVELS} or more topics, each part of the next",
            item.key.id
        ),
    )
    .with_help(format!(
        "take `broader` out of it, or out of a topic above it: {MOST_LEVELS} levels are allowed, and \
         readers follow three or four"
    ))
}
