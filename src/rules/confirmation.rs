//! What is said to be confirmed was confirmed by somebody, on a day; and by the city, where that is said.

use super::{
    at_value,
    of_the_city::{confirms_nothing, is_of_others},
};
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Date, Verification, says_who},
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
    if is_by_others && !by.is_some_and(says_who) {
        report(
            "verification",
            format!("`{name}` doesn't say by whom"),
            "add `verified_by_role` with the function of who did it, not the name; or write \
             `verification: source_checked`",
        );
    }
    let said = by.filter(|by| is_by_others && says_who(by));
    let is_by_city = review.verification == Verification::CityConfirmed;
    if let Some(by) = said.filter(|by| confirms_nothing(by)) {
        report(
            "verified_by_role",
            format!("`{by}` is nobody who has confirmed this, and `{name}` says that somebody did"),
            "write the function of who looked at it and confirmed it: a machine can't, and who is still to answer hasn't; \
             or write `verification: source_checked`",
        );
    } else if let Some(by) = said.filter(|by| is_by_city && is_of_others(by)) {
        report(
            "verified_by_role",
            format!("`{by}` is nobody of the city, and `{name}` says that the city confirmed it"),
            "write the function of who confirmed it at the city, such as `secretary of the municipality`; or \
             `verification: source_checked`, if others did",
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
    } else if is_by_others && day.plus_months(MONTHS_THAT_HOLD) < review.updated {
        report(
            "verified_on",
            format!(
                "this was confirmed on {day}, and last changed on {}: what it says now, nobody confirmed",
                review.updated
            ),
            "ask for it again, and write the day; or write `verification: source_checked`",
        );
    }
}

/// A confirmation holds so long for what is changed after it.
const MONTHS_THAT_HOLD: i32 = 24;
