//! How fully a practice is described: the twelve items that a description must have for others to do the same
//! (TIDieR, Hoffmann et al., BMJ 2014;348:g1687), and which of them are here.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::super::page_context::PageContext;
use crate::model::{Delivery, Known, Practice};

/// How many items are described, and which are not.
#[derive(Serialize)]
pub(super) struct DescribedView {
    /// In words, with both numbers.
    count: String,
    missing: Vec<Value>,
}

/// The items, in the order of the list, and whether a practice describes them. Name, reason and procedure are
/// fields that every practice has.
fn items(practice: &Practice) -> [(&'static str, bool); 12] {
    let nothing = Delivery::default();
    let delivery = practice.delivery.as_ref().and_then(Known::value);
    let delivery = delivery.unwrap_or(&nothing);
    let skills = practice.requirements.skills.as_ref();
    let has_dose = delivery.dose.is_some() || practice.period.value().is_some();
    [
        ("name", true),
        ("why", true),
        ("materials", !practice.requirements.materials.is_empty()),
        ("procedures", true),
        ("provider", skills.is_some_and(|one| one.value().is_some())),
        ("mode", delivery.mode.is_some()),
        ("place", delivery.place.is_some()),
        ("dose", has_dose),
        ("tailoring", delivery.tailoring.is_some()),
        ("modifications", delivery.modifications.is_some()),
        // How closely it was meant to be kept to, and how closely it was: one field tells both.
        ("fidelity_planned", delivery.fidelity.is_some()),
        ("fidelity", delivery.fidelity.is_some()),
    ]
}

/// How fully a practice is described.
pub(super) fn described(practice: &Practice, ctx: &PageContext<'_>) -> DescribedView {
    let items = items(practice);
    let number = items.iter().filter(|(_, is_there)| *is_there).count();
    let missing = items.iter().filter(|(_, is_there)| !is_there);
    DescribedView {
        count: ctx.message(
            "described_count",
            [
                ("n", FluentValue::from(number)),
                ("all", FluentValue::from(items.len())),
            ],
        ),
        missing: missing
            .map(|(name, _)| ctx.term("described", name))
            .collect(),
    }
}

/// What is missing as one question; none where nothing is, or where all of it is asked for already.
pub(super) fn question(practice: &Practice, ctx: &PageContext<'_>) -> Option<String> {
    let is_asked = practice.delivery.as_ref().is_some_and(Known::is_unknown);
    let missing = items(practice)
        .into_iter()
        .filter(|(_, is_there)| !is_there);
    let missing: Vec<String> = missing
        .map(|(name, _)| ctx.term("described", name).to_string())
        .collect();
    if is_asked || missing.is_empty() {
        return None;
    }
    let comma = ctx.word("list_comma").to_string();
    let missing = FluentValue::from(missing.join(&format!("{comma} ")));
    Some(ctx.message("question_described", [("items", missing)]))
}
