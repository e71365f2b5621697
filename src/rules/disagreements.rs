//! Figures that disagree are shown as a discrepancy (rule R35), and what is told of an untested practice has
//! gaps (rule R36).

use super::{at_value, letters::plain};
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{
        CostBand, Discrepancy, EntityKind, EvidenceLevel, Fact, OutcomesMeasured, Part,
        PracticeStatus, Record, walk,
    },
};

/// Two facts of one label, at one time, have one value.
pub(super) fn are_recorded(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let facts = text.record.facts();
    for (index, fact) in facts.iter().enumerate() {
        let Some(other) = facts[..index].iter().find(|other| disagree(fact, other)) else {
            continue;
        };
        if is_recorded(catalogue, item, fact, other) {
            continue;
        }
        let path = FieldPath::key("facts").then_item(index).then_key("value");
        let message = format!(
            "“{}” is {} here and {} above",
            fact.label, fact.value, other.value
        );
        findings.push(
            at_value(Code::FactsDisagree, text, path, message).with_help(
                "correct the one or the other; if the sources disagree, write both down in \
             `content/discrepancies/` and link to it from the text",
            ),
        );
    }
}

fn disagree(one: &Fact, other: &Fact) -> bool {
    let label = |fact: &Fact| {
        let plain = plain(&fact.label);
        let words = plain.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    // What one of them leaves open may be what the other says.
    let is_same_unit = one.unit == other.unit || one.unit.is_none() || other.unit.is_none();
    let is_same_time =
        one.as_of == other.as_of || one.as_of.is_unknown() || other.as_of.is_unknown();
    one.value.to_string() != other.value.to_string()
        && is_same_unit
        && is_same_time
        && label(one) == label(other)
}

/// Is there a discrepancy that the entry links to and that has one of the values, or that has both?
fn is_recorded(catalogue: &Catalogue, item: &Item, one: &Fact, other: &Fact) -> bool {
    let mentioned = catalogue.mentioned_by(&item.key).iter();
    let has = |key: &Key, fact: &Fact| {
        let item = catalogue.item(key);
        let discrepancy = item.and_then(|item| item.original().record.downcast::<Discrepancy>());
        let mut values = discrepancy.into_iter().flat_map(|one| &one.values);
        values.any(|value| {
            let (value, of_fact) = (value.value.to_string(), fact.value.to_string());
            let mut words = value.split(|c: char| !c.is_alphanumeric());
            value == of_fact || words.any(|word| word == of_fact)
        })
    };
    let mut linked = mentioned.filter(|key| key.kind == EntityKind::Discrepancy);
    if linked.any(|key| has(key, one) || has(key, other)) {
        return true;
    }
    let ids = catalogue.ids(EntityKind::Discrepancy);
    let mut keys = ids
        .filter_map(crate::model::Id::new)
        .map(|id| Key::new(EntityKind::Discrepancy, id));
    keys.any(|key| has(&key, one) && has(&key, other))
}

/// Of a plan, or of what only its own people tell, not everything is known.
pub(super) fn nobody_knows_everything(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let Record::Practice(practice) = &*text.record else {
        return;
    };
    let level = practice.evidence.level;
    if level > EvidenceLevel::E1
        || practice.status == PracticeStatus::Unknown
        || practice.cost.band == CostBand::Unknown
        || practice.evidence.outcomes_measured == OutcomesMeasured::Unknown
    {
        return;
    }
    let mut has_gaps = false;
    walk(&**practice, &mut |_, part| {
        has_gaps |= part == Part::Unknown;
    });
    if !has_gaps {
        let path = FieldPath::key("evidence").then_key("level");
        let message = format!(
            "nothing is unknown in this entry, and its evidence is {}",
            level.name()
        );
        findings.push(at_value(Code::NothingUnknown, text, path, message).with_help(
            "let a second reader compare it with its sources, and write `unknown` where they are silent; \
             if they do say it all, say so under `accepted`",
        ));
    }
}
