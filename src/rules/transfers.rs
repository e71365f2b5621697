//! A transfer says who confirms it, why it ended, and what was kept or changed (rule R27).

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Confirmation, Record, TransferRelation, TransferStage, says_something},
};

pub(super) fn are_told_whole(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let Record::Transfer(transfer) = &*text.record else {
        return;
    };
    let mut report = |field: &str, message: String, help: &str| {
        findings.push(
            at_value(Code::TransferUntold, text, FieldPath::key(field), message).with_help(help),
        );
    };
    let stage = transfer.stage.name();
    match transfer.stage {
        TransferStage::Implemented | TransferStage::Sustained => {
            if !transfer.confirmed_by.contains(&Confirmation::To) {
                report(
                    "confirmed_by",
                    format!("a transfer that is `{stage}` is confirmed by the city it went to"),
                    "add `to` to `confirmed_by` once that city has confirmed it, or write an earlier `stage`",
                );
            }
        }
        TransferStage::Stopped | TransferStage::NotPursued => {
            let because = transfer.stopped_because.as_deref();
            if !because.is_some_and(says_something) {
                report(
                    "stage",
                    format!("a transfer that is `{stage}` doesn't say why"),
                    "add `stopped_because`, in the words of who knows",
                );
            }
        }
        TransferStage::Interest
        | TransferStage::Contact
        | TransferStage::Studying
        | TransferStage::Adapting
        | TransferStage::Piloting => {}
    }
    let is_told = transfer.kept.value().is_some_and(|kept| !kept.is_empty())
        || transfer
            .changed
            .value()
            .is_some_and(|changed| !changed.is_empty());
    let relation = transfer.relation;
    if matches!(
        relation,
        TransferRelation::AdaptedFrom | TransferRelation::Replicated
    ) && !is_told
    {
        report(
            "relation",
            format!("`{}` doesn't say what was kept or changed", relation.name()),
            "list it under `kept` or `changed`, or write `relation: inspired_by`",
        );
    }
}
