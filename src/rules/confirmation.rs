//! What is said to be confirmed was confirmed by somebody, on a day; and by the city, where that is said.

use super::{at_value, letters::plain};
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
    if review.verification == Verification::CityConfirmed && by.is_some_and(is_of_the_hub) {
        report(
            "verified_by_role",
            format!(
                "`{}` is nobody of the city, and `{name}` says that the city confirmed it",
                by.unwrap_or_default()
            ),
            "write the function of who confirmed it at the city; or `verification: source_checked`, if the hub did",
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
/// How the functions of those begin who write for the network, in small Latin letters without accents.
const OF_THE_HUB: [&str; 17] = [
    "hub",
    "hab",
    "edit",
    "urednik",
    "urednic",
    "redakt",
    "network",
    "mrez",
    "rrjet",
    "secretariat",
    "sekretarijat",
    "sekretariat",
    "author",
    "autor",
    "intern",
    "volunteer",
    "consultant",
];
/// How words for a city and those who act for it begin.
const OF_THE_CITY: [&str; 17] = [
    "city",
    "municip",
    "mayor",
    "town",
    "council",
    "grad",
    "opstin",
    "opcin",
    "komun",
    "bashki",
    "kryetar",
    "nacelnik",
    "nacalnik",
    "kabinet",
    "deput",
    "department",
    "oddel",
];

/// Does a function say that somebody writes for the hub, and nothing that they act for the city?
fn is_of_the_hub(role: &str) -> bool {
    let role = plain(role);
    let mut words = role.split(|c: char| !c.is_alphanumeric());
    let is_of = |begins: &[&str], word: &str| begins.iter().any(|begin| word.starts_with(begin));
    words.clone().any(|word| is_of(&OF_THE_HUB, word))
        && !words.any(|word| is_of(&OF_THE_CITY, word))
}

#[cfg(test)]
mod tests {
    use super::is_of_the_hub;

    #[test]
    fn a_city_is_told_from_its_hub() {
        for role in [
            "hub editor",
            "Уредник",
            "editor",
            "Editor of the network",
            "redaktor",
        ] {
            assert!(is_of_the_hub(role), "{role}");
        }
        for role in [
            "mayor",
            "Head of the city's internal audit",
            "градоначалник",
            "focal point of the municipality in the network",
            "head of the youth office",
            "kryetar i bashkisë",
        ] {
            assert!(!is_of_the_hub(role), "{role}");
        }
    }
}
