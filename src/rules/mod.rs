//! What must hold for the catalogue as a whole. One rule, one function, one code (or two that go
//! together), one pair of fixtures.
//!
//! Takes: a [`Catalogue`]. Gives: findings. Never: changes the catalogue.

mod aliases;
mod attachments;
mod closed_files;
mod consent;
mod dates;
mod empty;
mod figures;
mod fingerprints;
mod lengths;
mod links;
mod pictures;
mod placeholders;
mod plans;
mod precision;
mod private_numbers;
mod quotes;
mod references;
mod reserved;
mod sensitivity;
mod site;
mod sources;
mod topics;
mod translations;
mod unreferred;

pub(crate) use consent::{ConsentOf, Subject, consents};
pub(crate) use lengths::room_on_the_brief;
pub(crate) use quotes::quotes_from;

use std::{collections::BTreeMap, ops::Range};

use rayon::prelude::*;

use crate::{
    catalogue::{Catalogue, Item, Text},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::Date,
};

/// A rule for one entry, which may look at the rest of the catalogue.
type Rule = fn(&Catalogue, &Item, &mut Vec<Diagnostic>);
/// The same, for a rule whose answer depends on the day.
type RuleOfTheDay = fn(&Catalogue, Date, &Item, &mut Vec<Diagnostic>);

const RULES: [Rule; 21] = [
    aliases::can_be_addresses,
    attachments::can_be_published,
    closed_files::pictures_are_spoken_of,
    dates::are_in_order,
    empty::nothing_required_is,
    figures::are_those_of_their_words,
    fingerprints::are_of_the_documents,
    lengths::fit_the_brief,
    links::lead_somewhere,
    pictures::exist_and_are_described,
    placeholders::are_filled_in,
    plans::have_no_results,
    precision::words_keep_to_it,
    private_numbers::are_nowhere,
    quotes::stand_in_their_sources,
    references::resolve,
    reserved::ids_are_not,
    sensitivity::high_is_never_public,
    sources::are_listed,
    topics::are_not_broader_in_a_circle,
    translations::are_up_to_date,
];

const RULES_OF_THE_DAY: [RuleOfTheDay; 3] = [
    closed_files::are_for_no_one_else,
    consent::addresses_have,
    consent::pictures_have,
];

/// What is wrong with a catalogue, entry by entry.
#[derive(Debug, Default)]
pub struct Checked {
    /// Entries with findings.
    of_entries: BTreeMap<Key, Vec<Diagnostic>>,
    of_site: Vec<Diagnostic>,
}

impl Checked {
    /// All findings.
    pub fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.of_entries.values().flatten().chain(&self.of_site)
    }
}

/// Checks every rule on every entry, as of `today`.
pub fn check(catalogue: &Catalogue, today: Date) -> Checked {
    let all: Vec<&Item> = catalogue.items().collect();
    Checked {
        of_entries: check_entries(&all, catalogue, today).collect(),
        of_site: check_site(catalogue),
    }
}

/// The same, from what is known of an earlier catalogue on the same day. As long as entries look to
/// each other as they did, only those that were written anew need to be checked.
pub fn check_after(
    catalogue: &Catalogue,
    today: Date,
    before: &Catalogue,
    known: &Checked,
) -> Checked {
    let rewritten = catalogue.rewritten_since(before);
    if !catalogue.has_outline_of(before, &rewritten) {
        return check(catalogue, today);
    }
    let mut of_entries = known.of_entries.clone();
    of_entries.retain(|key, _| rewritten.binary_search(key).is_err());
    let items: Vec<&Item> = rewritten
        .iter()
        .filter_map(|key| catalogue.item(key))
        .collect();
    of_entries.extend(check_entries(&items, catalogue, today));
    Checked {
        of_entries,
        of_site: check_site(catalogue),
    }
}

fn check_entries<'a>(
    items: &'a [&Item],
    catalogue: &'a Catalogue,
    today: Date,
) -> impl Iterator<Item = (Key, Vec<Diagnostic>)> {
    let checked: Vec<_> = items
        .par_iter()
        .filter_map(|item| {
            let mut findings = Vec::new();
            for rule in RULES {
                rule(catalogue, item, &mut findings);
            }
            for rule in RULES_OF_THE_DAY {
                rule(catalogue, today, item, &mut findings);
            }
            (!findings.is_empty()).then(|| (item.key.clone(), findings))
        })
        .collect();
    checked.into_iter()
}

fn check_site(catalogue: &Catalogue) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    site::references_resolve(catalogue, &mut findings);
    fingerprints::have_a_source(catalogue, &mut findings);
    unreferred::are_told_of(catalogue, &mut findings);
    findings
}

/// A finding about some words, a part of the value of a field.
fn at_words(
    code: Code,
    text: &Text,
    path: FieldPath,
    value: &str,
    words: Range<usize>,
    message: impl Into<String>,
) -> Diagnostic {
    let path = text.origin.item.clone().then(&path);
    let place = Place::words(&text.origin.file, path, value, words);
    Diagnostic::new(code, place, message)
}

/// A finding about a field of a text.
fn at_value(code: Code, text: &Text, path: FieldPath, message: impl Into<String>) -> Diagnostic {
    let path = text.origin.item.clone().then(&path);
    Diagnostic::new(code, Place::value(&text.origin.file, path), message)
}
