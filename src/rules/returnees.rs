//! People returned under readmission are not taken for people who return from conflict zones.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, groups},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{EntityKind, Record, TargetGroup},
};

/// The two topics that must not be mixed up.
const READMISSION: &str = "readmission-returnees";
const CONFLICT: &str = "conflict-zone-returnees";
/// The topic of what threatens a city.
const PREVENTION: &str = "prevention";
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

pub(super) fn are_kept_apart(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    stand_under_no_threat(catalogue, item, findings);
    let text = item.original();
    let record = &*text.record;
    let mut named = Vec::new();
    for (index, topic) in record.topics().iter().enumerate() {
        let path = FieldPath::key("topics").then_item(index);
        let mut wider = catalogue.with_broader(Key::of(topic));
        if let Some(is_of_conflict) = wider.find_map(|topic| match topic.id.as_str() {
            READMISSION => Some(false),
            CONFLICT => Some(true),
            _ => None,
        }) {
            named.push((path, is_of_conflict));
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

/// Who was sent back after an asylum claim is no matter of security: the topic stands under none.
fn stand_under_no_threat(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let key = &item.key;
    if key.kind != EntityKind::Topic || key.id.as_str() != READMISSION {
        return;
    }
    let mut wider = catalogue.with_broader(key.clone()).skip(1);
    if let Some(threat) = wider.find(|one| [CONFLICT, PREVENTION].contains(&one.id.as_str())) {
        let message = format!(
            "people returned under readmission stand under `{}` here",
            threat.id
        );
        let path = FieldPath::key("broader");
        findings.push(
            at_value(Code::ReturneesMixed, item.original(), path, message).with_help(
                "put the topic under another, such as `inclusion`, or take `broader` out",
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
