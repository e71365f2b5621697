//! A plan has no results yet.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{EvidenceLevel, OutcomesMeasured, Record, Transfer, TransferStage, is_no_answer},
};

pub(super) fn have_no_results(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    let practice = match &*original.record {
        Record::Practice(practice) => practice,
        Record::Transfer(transfer) => {
            findings.extend(untried(transfer).map(|message| {
                at_value(
                    Code::PlanWithResults,
                    original,
                    FieldPath::key("result"),
                    message,
                )
                .with_help("write `result: unknown`, or a stage that says what was done")
            }));
            return;
        }
        _ => return,
    };
    if !practice.status.is_intention() {
        return;
    }
    let status = practice.status.name();
    let evidence = &practice.evidence;
    let mut report = |text, path: [&str; 2], message: String, help: &str| {
        let path = FieldPath::key(path[0]).then_key(path[1]);
        findings.push(at_value(Code::PlanWithResults, text, path, message).with_help(help));
    };
    if evidence.level != EvidenceLevel::E0 {
        report(
            original,
            ["evidence", "level"],
            format!("a practice that is `{status}` has no evidence beyond E0"),
            "write `level: E0`, or a status that says what was done",
        );
    }
    let is_measured = matches!(
        evidence.outcomes_measured,
        OutcomesMeasured::Yes | OutcomesMeasured::Partly
    );
    if is_measured || !evidence.outcomes.is_empty() {
        let field = if evidence.outcomes.is_empty() {
            "outcomes_measured"
        } else {
            "outcomes"
        };
        report(
            original,
            ["evidence", field],
            format!("a practice that is `{status}` has no outcomes to measure"),
            "take the outcomes out, or write a status that says what was done",
        );
    }
    // What its original doesn't tell, no translation can.
    let results = practice.brief.results.value();
    // Of what says that nothing is known, another rule tells.
    if results.is_some_and(|results| !is_no_answer(results.as_str())) {
        report(
            original,
            ["brief", "results"],
            format!("a practice that is `{status}` has no results"),
            "write `results: unknown`, or a status that says what was done",
        );
    }
}

/// What is wrong with a transfer that has a result before anybody tried anything.
fn untried(transfer: &Transfer) -> Option<String> {
    let is_untried = match transfer.stage {
        TransferStage::Interest
        | TransferStage::Contact
        | TransferStage::Studying
        | TransferStage::NotPursued => true,
        TransferStage::Adapting
        | TransferStage::Piloting
        | TransferStage::Implemented
        | TransferStage::Sustained
        | TransferStage::Stopped => false,
    };
    let has_result = transfer.result.value().is_some();
    let stage = transfer.stage.name();
    (is_untried && has_result).then(|| format!("a transfer that is `{stage}` has no results"))
}
