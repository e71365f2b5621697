//! What must hold for the catalogue as a whole. One rule, one function, one code (or two that go
//! together), one pair of fixtures.
//!
//! Takes: a [`Catalogue`]. Gives: findings. Never: changes the catalogue.

mod accepted;
mod addresses;
mod aliases;
mod alphabet;
mod answered;
mod arithmetic;
mod astray;
mod attachments;
mod called;
mod characters;
mod children;
mod closed_files;
mod confirmation;
mod consent;
mod costs;
mod counts;
mod dates;
mod days_to_come;
mod designations;
mod disagreements;
mod empty;
mod evidence;
mod figures;
mod fingerprints;
mod lengths;
mod letters;
mod licences;
mod links;
mod loaded;
mod markup_in_fields;
mod names;
mod names_by_language;
mod of_the_city;
mod own_words;
mod partly_read;
mod pictures;
mod placeholders;
mod places;
mod plans;
mod private_numbers;
mod prose;
mod quotes;
mod references;
mod remains;
mod repeated;
mod repository;
mod reserved;
mod returnees;
mod rights;
mod roles;
mod said_otherwise;
mod same_names;
mod scan;
mod scripts;
mod sensitivity;
mod site;
mod sources;
mod standards;
mod topics;
mod traits;
mod transfers;
mod translations;
mod units;
mod unreferred;
mod unshown;
mod withdrawn_names;

pub(crate) use accepted::settle;
pub(crate) use called::name_the_ids;
pub(crate) use consent::{ConsentOf, Subject, consents, is_near_its_end};
pub(crate) use lengths::room_on_the_brief;
pub(crate) use quotes::quotes_from;

use std::{borrow::Cow, collections::BTreeMap, ops::Range, sync::OnceLock};

use rayon::prelude::*;

use self::{designations::Triggers, prose::Passage};
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

/// The same, for a rule that looks for words in what an entry says.
type RuleOfWords = fn(&Watch<'_>, &Item, &[Passage<'_>], &mut Vec<Diagnostic>);

const RULES: [Rule; 45] = [
    answered::no_more_than_agreed,
    addresses::lead_to_files,
    aliases::can_be_addresses,
    attachments::can_be_published,
    children::are_not_denied,
    costs::are_whole,
    costs::have_sound_parts,
    dates::are_in_order,
    designations::triggers_are_expressions,
    disagreements::are_recorded,
    disagreements::nobody_knows_everything,
    empty::nothing_required_is,
    evidence::outcomes_are_those_measured,
    figures::are_those_of_their_words,
    fingerprints::are_of_the_documents,
    lengths::fit_the_brief,
    licences::are_known,
    links::lead_somewhere,
    links::stay_for_readers,
    pictures::exist_and_are_described,
    placeholders::are_filled_in,
    places::are_no_more_exact_than_a_city,
    plans::have_no_results,
    places_are_not_told,
    private_numbers::are_nowhere,
    quotes::stand_in_their_sources,
    references::resolve,
    repeated::items_are_not,
    reserved::ids_are_not,
    returnees::are_kept_apart,
    rights::allow_the_quotes,
    roles::are_dated,
    sensitivity::high_is_never_public,
    sensitivity::vulnerable_groups_raise_it,
    scripts::are_those_of_the_language,
    sources::are_listed,
    standards::codes_are_known,
    topics::have_an_end_above,
    transfers::are_told_whole,
    translations::are_named_as_such,
    translations::are_up_to_date,
    translations::have_texts_of_their_own,
    translations::by_machine_are_decided_on,
    units::stand_beside_values,
    withdrawn_names::are_in_no_text,
];

const RULES_OF_THE_DAY: [RuleOfTheDay; 10] = [
    closed_files::are_for_no_one_else,
    closed_files::pictures_are_spoken_of,
    consent::addresses_have,
    consent::pictures_have,
    consent::wishes_have,
    accepted::are_warnings,
    confirmation::has_a_day_and_a_role,
    days_to_come::are_no_slips,
    evidence::is_earned,
    sensitivity::elevated_is_looked_at,
];

const RULES_OF_WORDS: [RuleOfWords; 8] = [
    counts::of_few_are_not_told,
    counts::of_households_name_no_origin,
    designations::are_listed_where_named,
    loaded::are_replaced,
    names::are_of_known_people,
    places::are_not_pinned_down,
    roles::are_not_told_in_the_present,
    traits::are_of_nobody_named,
];

/// What rules that look for words know of the whole catalogue; made once for a check.
struct Watch<'a> {
    catalogue: &'a Catalogue,
    today: Date,
    triggers: Triggers,
    names: OnceLock<names::KnownNames>,
}

impl<'a> Watch<'a> {
    fn new(catalogue: &'a Catalogue, today: Date) -> Self {
        Self {
            catalogue,
            today,
            triggers: Triggers::of(catalogue),
            names: OnceLock::new(),
        }
    }

    /// The names that the catalogue knows; gathered when one is first asked for.
    fn names(&self) -> &names::KnownNames {
        let known = || names::KnownNames::of(self.catalogue);
        self.names.get_or_init(known)
    }
}

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
        of_site: check_site(catalogue, today),
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
        of_site: check_site(catalogue, today),
    }
}

fn check_entries<'a>(
    items: &'a [&Item],
    catalogue: &'a Catalogue,
    today: Date,
) -> impl Iterator<Item = (Key, Vec<Diagnostic>)> {
    let watch = Watch::new(catalogue, today);
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
            let passages = prose::passages(item);
            for rule in RULES_OF_WORDS {
                rule(&watch, item, &passages, &mut findings);
            }
            (!findings.is_empty()).then(|| (item.key.clone(), findings))
        })
        .collect();
    checked.into_iter()
}

fn check_site(catalogue: &Catalogue, today: Date) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    site::is_sound(catalogue, &mut findings);
    repository::is_for_everyone(catalogue, today, &mut findings);
    designations::are_in_no_name_of_the_site(catalogue, &mut findings);
    remains::lead_somewhere(catalogue, &mut findings);
    partly_read::keep_what_they_can(catalogue, today, &mut findings);
    fingerprints::have_a_source(catalogue, &mut findings);
    same_names::are_no_two(catalogue, &mut findings);
    repeated::entries_are_not(catalogue, &mut findings);
    astray::are_told_of(catalogue, &mut findings);
    unreferred::are_told_of(catalogue, &mut findings);
    unshown::are_told_of(catalogue, &mut findings);
    translations::by_machine_are_counted(catalogue, &mut findings);
    names_by_language::are_counted(catalogue, &mut findings);
    findings
}

/// The name of a file as the address of a link or picture: one with a blank or brackets in it stands between `<` and
/// `>`.
fn as_address(name: &str) -> Cow<'_, str> {
    if name.contains([' ', '(', ')']) {
        Cow::Owned(format!("<{name}>"))
    } else {
        Cow::Borrowed(name)
    }
}

/// What was probably meant is looked for up to so many findings of an entry: each time all names are
/// compared, and an entry may have as many mistakes as there are names.
const MOST_REMEDIES: usize = 100;

/// What to do about the next finding of an entry, where there are not too many already.
fn remedy_for_next<T>(findings: &[Diagnostic], find: impl FnOnce() -> Option<T>) -> Option<T> {
    (findings.len() < MOST_REMEDIES).then(find).flatten()
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

/// An entry that may not say in which city it was doesn't say so in its words.
fn places_are_not_told(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    findings.extend(catalogue.told_places(item));
}

/// A finding about the id of an entry, which may be the name of its file.
fn at_id(code: Code, item: &Item, message: impl Into<String>) -> Diagnostic {
    let text = item.original();
    if text.origin.item.0.is_empty() {
        Diagnostic::new(code, Place::file(&text.origin.file), message)
    } else {
        at_value(code, text, FieldPath::key("id"), message)
    }
}

/// A finding about a field of a text.
fn at_value(code: Code, text: &Text, path: FieldPath, message: impl Into<String>) -> Diagnostic {
    let path = text.origin.item.clone().then(&path);
    Diagnostic::new(code, Place::value(&text.origin.file, path), message)
}
