//! People returned under readmission are not taken for people who return from conflict zones.

use super::{at_value, sensitivity::groups};
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Record, TargetGroup},
};

/// The two topics that must not be mixed up.
const READMISSION: &str = "readmission-returnees";
const CONFLICT: &str = "conflict-zone-returnees";
/// Beginnings of words by which a source speaks of the one and of the other.
const OF_READMISSION: [&str; 7] = [
    "readmi",
    "asylum",
    "реадмис",
    "азил",
    "azil",
    "ripranim",
    "deport",
];
const OF_CONFLICT: [&str; 11] = [
    "conflict",
    "war zone",
    "fighter",
    "syria",
    "iraq",
    "конфликт",
    "сукоб",
    "сириј",
    "sukob",
    "siri",
    "konflikt",
];

pub(super) fn are_kept_apart(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let record = &*text.record;
    let mut named = Vec::new();
    for (index, topic) in record.topics().iter().enumerate() {
        let path = FieldPath::key("topics").then_item(index);
        match topic.id().as_str() {
            READMISSION => named.push((path, false)),
            CONFLICT => named.push((path, true)),
            _ => {}
        }
    }
    for (path, group) in groups(record) {
        match group {
            TargetGroup::ReadmissionReturnees => named.push((path, false)),
            TargetGroup::ConflictZoneReturnees => named.push((path, true)),
            _ => {}
        }
    }
    let Some((_, first)) = named.first() else {
        return;
    };
    if let Some((path, _)) = named.iter().find(|(_, other)| other != first)
        && !is_of_both(record)
    {
        findings.push(
            at_value(
                Code::ReturneesMixed,
                text,
                path.clone(),
                "people returned under readmission and people from conflict zones stand here together",
            )
            .with_help(
                "keep the one that the source speaks of; if a source speaks of both, quote where it does",
            ),
        );
    }
}

/// Does the entry quote a source that speaks of both?
fn is_of_both(record: &Record) -> bool {
    let quotes = record.quotes().iter().map(|quote| quote.text.as_str());
    let facts = record
        .facts()
        .iter()
        .filter_map(|fact| fact.verbatim.as_deref());
    quotes.chain(facts).any(|words| {
        let words = words.to_lowercase();
        let speaks_of = |stems: &[&str]| stems.iter().any(|stem| words.contains(stem));
        speaks_of(&OF_READMISSION) && speaks_of(&OF_CONFLICT)
    })
}
