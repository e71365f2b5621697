//! What something cost is told with its currency, and in one size.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Cost, CostBand, Known, Record},
};

pub(super) fn are_whole(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let Record::Practice(practice) = &*text.record else {
        return;
    };
    let cost = &practice.cost;
    let mut report = |field: &str, message: String, help: String| {
        let path = FieldPath::key("cost").then_key(field);
        findings.push(at_value(Code::CostUnclear, text, path, message).with_help(help));
    };
    let examples = "`EUR`, `MKD`, `ALL`, `RSD`, `BAM`";
    let is_code = |code: &str| code.len() == 3 && code.bytes().all(|c| c.is_ascii_uppercase());
    if let Some(currency) = cost.currency.as_deref().filter(|code| !is_code(code)) {
        report(
            "currency",
            format!("`{currency}` is not the code of a currency"),
            format!("write its three capital letters: {examples}"),
        );
        return;
    }
    let Some(Known::Value(amount)) = cost.amount else {
        return;
    };
    if cost.currency.is_none() {
        report(
            "amount",
            "this amount has no currency".into(),
            format!("add `currency: …` beside it, with three capital letters: {examples}"),
        );
        return;
    }
    if amount < 0.0 {
        report(
            "amount",
            "nothing costs less than nothing".into(),
            "write the amount without `-`, or `unknown`".into(),
        );
        return;
    }
    if let Some(right) = contradicted(cost) {
        let (band, right) = (cost.band.name(), right.name());
        report(
            "band",
            format!("`{band}` is not the size of {amount} EUR"),
            format!("write `band: {right}`, or leave `band` out; or the amount is wrong"),
        );
    }
}

/// The size that an amount in euros has, where another is stated. Whoever says that nothing extra was spent may
/// have counted what was there already.
fn contradicted(cost: &Cost) -> Option<CostBand> {
    let is_stated = !matches!(cost.band, CostBand::Unknown | CostBand::NoneExtra);
    let of_amount = Cost {
        band: CostBand::Unknown,
        ..cost.clone()
    }
    .band();
    let is_other = of_amount != cost.band && of_amount != CostBand::Unknown;
    (is_stated && is_other).then_some(of_amount)
}
