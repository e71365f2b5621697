//! What is said to be confirmed was confirmed by somebody, on a day.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Date, Verification, says_something},
};

pub(super) fn has_a_day_and_a_role(
    _: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let Some(review) = text.record.review() else {
        return;
    };
    let mut report = |field: &str, message: String, help: &str| {
        let path = FieldPath::key("review").then_key(field);
        findings.push(at_value(Code::NotConfirmed, text, path, message).with_help(help));
    };
    let is_by_others = match review.verification {
        Verification::CityConfirmed | Verification::IndependentlyChecked => true,
        Verification::Desk | Verification::SourceChecked => false,
    };
    let name = review.verification.name();
    if is_by_others && review.verified_on.is_none() {
        report(
            "verification",
            format!("`{name}` doesn't say when"),
            "add `verified_on` with the day, or write `verification: source_checked`",
        );
    }
    let by = review.verified_by_role.as_deref();
    if is_by_others && !by.is_some_and(says_something) {
        report(
            "verification",
            format!("`{name}` doesn't say by whom"),
            "add `verified_by_role` with the function of who did it, not the name; or write \
             `verification: source_checked`",
        );
    }
    let Some(day) = review.verified_on else {
        return;
    };
    if day > today {
        report(
            "verified_on",
            format!("{day} has not come yet"),
            "write the day on which it was confirmed",
        );
    }
    if review.created.is_some_and(|created| day < created) {
        report(
            "verified_on",
            "this was confirmed before it was written".into(),
            "look at `created` and `verified_on`; one of them is wrong",
        );
    }
}
