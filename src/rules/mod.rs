//! What must hold for the catalogue as a whole. One rule, one function, one code (or two that go
//! together), one pair of fixtures.
//!
//! Takes: a [`Catalogue`]. Gives: findings. Never: changes the catalogue.

mod aliases;
mod dates;
mod empty;
mod lengths;
mod links;
mod pictures;
mod placeholders;
mod plans;
mod references;
mod reserved;
mod sensitivity;
mod site;
mod sources;
mod topics;

use rayon::prelude::*;

use crate::{
    catalogue::{Catalogue, Item, Text},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
};

/// A rule for one entry, which may look at the rest of the catalogue.
type Rule = fn(&Catalogue, &Item, &mut Vec<Diagnostic>);

const RULES: [Rule; 13] = [
    aliases::can_be_addresses,
    dates::are_in_order,
    empty::nothing_required_is,
    lengths::fit_the_brief,
    links::lead_somewhere,
    pictures::exist_and_are_described,
    placeholders::are_filled_in,
    plans::have_no_results,
    references::resolve,
    reserved::ids_are_not,
    sensitivity::high_is_never_public,
    sources::are_listed,
    topics::are_not_broader_in_a_circle,
];

/// Checks every rule on every entry.
pub fn check(catalogue: &Catalogue) -> Vec<Diagnostic> {
    let items: Vec<&Item> = catalogue.items().collect();
    let mut findings: Vec<Diagnostic> = items
        .par_iter()
        .flat_map_iter(|item| {
            let mut findings = Vec::new();
            for rule in RULES {
                rule(catalogue, item, &mut findings);
            }
            findings
        })
        .collect();
    site::references_resolve(catalogue, &mut findings);
    findings
}

/// A finding about a field of a text.
fn at_value(code: Code, text: &Text, path: FieldPath, message: impl Into<String>) -> Diagnostic {
    let path = text.origin.item.clone().then(&path);
    Diagnostic::new(code, Place::value(&text.origin.file, path), message)
}
