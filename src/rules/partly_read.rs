//! What can be read of an entry that is not sound is held to those rules that need no more than that: one mistake
//! hides no other, and makes none up.

use rayon::prelude::*;

use super::{
    Rule, RuleOfTheDay, RuleOfWords, Watch, confirmation, costs, counts, dates, days_to_come,
    designations, empty, evidence, figures, lengths, licences, loaded, names, placeholders, places,
    plans, private_numbers, prose, quotes, repeated, returnees, rights, roles, scripts,
    sensitivity, sources, traits, units,
};
use crate::{
    catalogue::{Catalogue, Item},
    content::{PartlyRead, as_written},
    diagnostics::{Code, Diagnostic, FieldPath, Severity},
    model::Date,
};

/// Rules, each with the fields that must be read whole, or not be there at all.
const RULES: [(Rule, &[&str]); 21] = [
    (costs::are_whole, &["cost", "amount"]),
    (costs::have_sound_parts, &[]),
    (dates::are_in_order, &[]),
    (empty::nothing_required_is, &[]),
    (
        evidence::outcomes_are_those_measured,
        &["brief.results", "evidence", "result"],
    ),
    (figures::are_those_of_their_words, &["facts"]),
    (lengths::fit_the_brief, &[]),
    (licences::are_known, &[]),
    (placeholders::are_filled_in, &[]),
    (places::are_no_more_exact_than_a_city, &["safeguarding"]),
    (plans::have_no_results, &["brief", "evidence", "status"]),
    (private_numbers::are_nowhere, &["contact"]),
    (
        quotes::stand_in_their_sources,
        &["facts", "quotes", "sources"],
    ),
    (repeated::items_are_not, &[]),
    (
        returnees::are_kept_apart,
        &["quotes", "target_groups", "topics"],
    ),
    (rights::allow_the_quotes, &["quotes", "sources"]),
    (roles::are_dated, &["quotes", "sources"]),
    (scripts::are_those_of_the_language, &["lang"]),
    (sensitivity::high_is_never_public, &["safeguarding"]),
    (sources::are_listed, &["facts", "quotes", "sources"]),
    (units::stand_beside_values, &["facts"]),
];

const RULES_OF_THE_DAY: [(RuleOfTheDay, &[&str]); 4] = [
    (confirmation::has_a_day_and_a_role, &["review", "evidence"]),
    (days_to_come::are_no_slips, &[]),
    (
        evidence::is_earned,
        &[
            "brief.results",
            "evidence",
            "facts",
            "lead",
            "partners",
            "result",
            "sources",
        ],
    ),
    (
        sensitivity::elevated_is_looked_at,
        &["review", "safeguarding"],
    ),
];

const RULES_OF_WORDS: [(RuleOfWords, &[&str]); 6] = [
    (
        counts::of_few_are_not_told,
        &["sources", "facts", "target_groups", "topics"],
    ),
    (designations::are_listed_where_named, &["designations"]),
    (loaded::are_replaced, &[]),
    (names::are_of_known_people, &["quotes", "contact"]),
    (roles::are_not_told_in_the_present, &["sources"]),
    (traits::are_of_nobody_named, &[]),
];

/// Tells what can be told of entries that are not sound.
pub(super) fn keep_what_they_can(
    catalogue: &Catalogue,
    today: Date,
    findings: &mut Vec<Diagnostic>,
) {
    let all: Vec<(Item, &PartlyRead)> = catalogue.partly_read().collect();
    if all.is_empty() {
        return;
    }
    let watch = Watch::new(catalogue, today);
    let told: Vec<Vec<Diagnostic>> = all
        .par_iter()
        .map(|(item, read)| told(&watch, item, read))
        .collect();
    findings.extend(told.into_iter().flatten());
}

fn told(watch: &Watch<'_>, item: &Item, partly: &PartlyRead) -> Vec<Diagnostic> {
    let unread = &partly.unread;
    let is_read = |needed: &&[&str]| {
        let mut needed = needed.iter().map(|field| {
            let keys = field.split('.');
            keys.fold(FieldPath::default(), FieldPath::then_key)
        });
        !needed.any(|field| unread.iter().any(|path| is_within(path, &field)))
    };
    let mut findings = Vec::new();
    for (rule, _) in RULES.iter().filter(|(_, needed)| is_read(needed)) {
        rule(watch.catalogue, item, &mut findings);
    }
    for (rule, _) in RULES_OF_THE_DAY
        .iter()
        .filter(|(_, needed)| is_read(needed))
    {
        rule(watch.catalogue, watch.today, item, &mut findings);
    }
    let passages = prose::passages(item);
    for (rule, _) in RULES_OF_WORDS.iter().filter(|(_, needed)| is_read(needed)) {
        rule(watch, item, &passages, &mut findings);
    }
    let is_accepted = |code: Code| {
        let accepted = item.original().record.accepted().iter();
        let mut accepted = accepted.filter_map(|one| Code::from_id(one.code.trim()));
        !is_read(&&["accepted"][..]) || accepted.any(|one| one == code)
    };
    findings.retain(|finding| {
        let fields = finding.place.spot.fields();
        let is_of_unread = fields
            .iter()
            .any(|path| unread.iter().any(|unread| is_within(path, unread)));
        let is_weighed = finding.code.severity() == Severity::Warning && is_accepted(finding.code);
        !is_of_unread && !is_weighed
    });
    let at_written = |finding| as_written(finding, &partly.written);
    findings.into_iter().map(at_written).collect()
}

/// Is one of two fields within the other?
fn is_within(one: &FieldPath, other: &FieldPath) -> bool {
    one.0.starts_with(&other.0) || other.0.starts_with(&one.0)
}
