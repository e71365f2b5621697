//! A plan has no results yet.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{EvidenceLevel, Known, Record},
};

pub(super) fn have_no_results(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let Record::Practice(practice) = &*text.record else {
        return;
    };
    if !practice.status.is_intention() {
        return;
    }
    let status = practice.status.name();
    if practice.evidence.level != EvidenceLevel::E0 {
        findings.push(
            at_value(
                Code::PlanWithResults,
                text,
                FieldPath::key("evidence").then_key("level"),
                format!("a practice that is `{status}` has no evidence beyond E0"),
            )
            .with_help("write `level: E0`, or a status that says what was done"),
        );
    }
    if matches!(practice.brief.results, Known::Value(_)) {
        findings.push(
            at_value(
                Code::PlanWithResults,
                text,
                FieldPath::key("brief").then_key("results"),
                format!("a practice that is `{status}` has no results"),
            )
            .with_help("write `results: unknown`, or a status that says what was done"),
        );
    }
}
