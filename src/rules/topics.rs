//! No topic is broader than itself, by any way round.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
};

pub(super) fn are_not_broader_in_a_circle(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let broader = |key: &Key| catalogue.item(key)?.broader();
    let mut seen = vec![item.key.clone()];
    while let Some(next) = seen.last().and_then(broader) {
        if next == item.key {
            let circle: Vec<_> = seen
                .iter()
                .chain([&item.key])
                .map(|key| format!("`{}`", key.id))
                .collect();
            findings.push(
                at_value(
                    Code::TopicCycle,
                    item.original(),
                    FieldPath::key("broader"),
                    format!(
                        "topics are broader than each other in a circle: {}",
                        circle.join(" → ")
                    ),
                )
                .with_help("take `broader` out of one of them"),
            );
            return;
        }
        if seen.contains(&next) {
            return;
        }
        seen.push(next);
    }
}
