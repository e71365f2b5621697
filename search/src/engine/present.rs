//! From a ranking to results that can be shown.
//!
//! Takes ranked documents, the plan and what matched; gives hits with cards and
//! reasons, and what to tell the reader of words that were not found. Never
//! changes the order.

use std::collections::BTreeMap;

use super::evaluate::{Matches, TermReason};
use super::plan::{Plan, PlannedAtom};
use super::rank::Ranked;
use super::results::{Grouping, Hit, Marks, Reason, Replacement, Translation};
use super::store::Fetch;
use super::terms::{TermKey, TermTable};
use super::words::How;
use crate::bundle::entry::Entry;
use crate::bundle::{BundleError, cards};

/// Puts pages of one entry together, in the place of the first of them.
pub(crate) fn group<'r>(
    docs: &'r [Ranked],
    entry: &Entry,
    grouping: Grouping,
) -> Vec<(&'r Ranked, Vec<&'r Ranked>)> {
    let mut places = BTreeMap::new();
    let mut groups: Vec<(&Ranked, Vec<&Ranked>)> = Vec::new();
    for ranked in docs {
        let number = entry.groups.get(ranked.doc as usize);
        let place = match (grouping, number) {
            (Grouping::ByEntry, Some(number)) => *places.entry(*number).or_insert(groups.len()),
            _ => groups.len(),
        };
        match groups.get_mut(place) {
            Some((_, others)) => others.push(ranked),
            None => groups.push((ranked, Vec::new())),
        }
    }
    groups
}

/// A result with its card; None when the card is missing, which `fetch` notes.
pub(crate) fn hit(
    fetch: &mut Fetch<'_>,
    first: &Ranked,
    others: &[&Ranked],
    reasons: &[TermReason],
) -> Result<Option<Hit>, BundleError> {
    let entry = fetch.entry();
    let (file, place) = entry.card(first.doc);
    let Some(plain) = fetch.file(file) else {
        return Ok(None);
    };
    let page = |doc: u32| {
        let language = entry.doc_languages.get(doc as usize).copied();
        language.and_then(|at| entry.languages.get(usize::from(at)))
    };
    let tag = |doc| page(doc).map(|page| page.tag.clone()).unwrap_or_default();
    let own_space = page(first.doc).map(|page| page.space);
    let matched = first.reasons.iter().flatten();
    let reasons = matched
        .filter_map(|at| reasons.get(*at as usize))
        .map(|reason| Reason {
            written: reason.written.clone(),
            word: reason.word.clone(),
            how: reason.how,
            is_foreign: own_space != Some(reason.space),
        })
        .filter(|reason| reason.how > How::Completion || reason.is_foreign)
        .collect();
    Ok(Some(Hit {
        doc: first.doc,
        card: cards::read(plain, place)?,
        language: tag(first.doc),
        is_demoted: entry.demoted.binary_search(&first.doc).is_ok(),
        score: first.score,
        also: others
            .iter()
            .map(|other| Translation {
                doc: other.doc,
                language: tag(other.doc),
            })
            .collect(),
        reasons,
    }))
}

/// Clauses that no page matches, as written.
pub(crate) fn missing_words(plan: &Plan, matches: &Matches) -> Vec<String> {
    let clauses = plan.clauses.iter().zip(&matches.clauses);
    clauses
        .filter(|(_, docs)| docs.is_empty())
        .flat_map(|(clause, _)| clause.iter().map(|atom| atom.text().to_owned()))
        .collect()
}

/// Words that were searched as other words.
pub(crate) fn replacements(plan: &Plan) -> Vec<Replacement> {
    let mut replaced = Vec::new();
    for atom in plan.clauses.iter().flatten() {
        let PlannedAtom::Word(compound) = atom else {
            continue;
        };
        for word in compound.words() {
            let found = word.variants.iter().filter(|variant| {
                variant.how > How::Completion || variant.how == How::Completion && !word.is_prefix
            });
            let how = found.clone().map(|variant| variant.how).max();
            let mut words: Vec<String> = found.map(|variant| variant.word.clone()).collect();
            words.dedup();
            if let Some(how) = how {
                replaced.push(Replacement {
                    written: word.text.clone(),
                    words,
                    how,
                });
            }
        }
    }
    replaced
}

/// The terms of the query that the bundle has, with their clauses.
pub(crate) fn marks(plan: &Plan, terms: &TermTable) -> Marks {
    let mut marks = Marks::default();
    for (number, clause) in plan.clauses.iter().enumerate() {
        let bit = 1u32.checked_shl(number as u32).unwrap_or(0);
        let mut mark = |(term, space): &TermKey| {
            if terms.get(&(term.clone(), *space)).is_some() {
                *marks.terms.entry((*space, term.clone())).or_default() |= bit;
            }
        };
        for atom in clause {
            match atom {
                PlannedAtom::Word(compound) => {
                    let variants = compound.words().flat_map(|word| &word.variants);
                    variants.for_each(|variant| mark(&variant.key));
                }
                PlannedAtom::Phrase { in_spaces, .. } => {
                    let places = in_spaces.iter().flat_map(|phrase| &phrase.terms);
                    places.for_each(|(key, _)| mark(key));
                }
            }
        }
    }
    marks
}
