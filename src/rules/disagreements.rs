//! Figures that disagree are shown as a discrepancy (rule R35), and what is told of an untested practice has
//! gaps (rule R36).

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{
        CostBand, EntityKind, EvidenceLevel, Fact, OutcomesMeasured, Part, PracticeStatus, Record,
        walk,
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
    let label = |fact: &Fact| fact.label.trim().to_lowercase();
    one.value.to_string() != other.value.to_string()
        && one.unit == other.unit
        && one.as_of == other.as_of
        && label(one) == label(other)
}

/// Is there a discrepancy that the entry links to, or that has both values?
fn is_recorded(catalogue: &Catalogue, item: &Item, one: &Fact, other: &Fact) -> bool {
    let mentioned = catalogue.mentioned_by(&item.key).iter();
    let mut linked = mentioned.filter(|key| key.kind == EntityKind::Discrepancy);
    if linked.any(|key| catalogue.item(key).is_some()) {
        return true;
    }
    let has_both = |key: Key| {
        let item = catalogue.item(&key)?;
        let Record::Discrepancy(discrepancy) = &*item.original().record else {
            return None;
        };
        let has = |fact: &Fact| {
            let mut values = discrepancy.values.iter();
            values.any(|one| one.value.to_string() == fact.value.to_string())
        };
        Some(has(one) && has(other))
    };
    let ids = catalogue.ids(EntityKind::Discrepancy);
    let mut keys = ids
        .filter_map(crate::model::Id::new)
        .map(|id| Key::new(EntityKind::Discrepancy, id));
    keys.any(|key| has_both(key) == Some(true))
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
