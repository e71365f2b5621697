//! From a ranking to results that can be shown.
//!
//! Takes ranked documents, the plan and what matched; gives hits with cards and
//! reasons, and what to tell the reader of words that were not found. Never
//! changes the order.

use super::evaluate::Matches;
use super::plan::{Plan, PlannedAtom};
use super::rank::Ranked;
use super::results::{Grouping, Hit, Marks, Reason, Replacement, Translation};
use super::store::Fetch;
use super::terms::TermTable;
use super::words::How;
use crate::bundle::entry::Entry;
use crate::bundle::{BundleError, cards};

/// Puts pages of one entry together, in the place of the first of them.
pub(crate) fn group<'r>(
    docs: &'r [Ranked],
    entry: &Entry,
    grouping: Grouping,
) -> Vec<(&'r Ranked, Vec<&'r Ranked>)> {
    // Groups have numbers below that of documents.
    let mut places: Vec<Option<usize>> = vec![None; entry.groups.len()];
    let mut groups: Vec<(&Ranked, Vec<&Ranked>)> = Vec::new();
    for ranked in docs {
        let number = match grouping {
            Grouping::ByEntry => entry.groups.get(ranked.doc as usize).copied(),
            Grouping::None => Some(ranked.doc),
        };
        let place = number.and_then(|number| places.get_mut(number as usize));
        match place {
            Some(Some(place)) => {
                if let Some((_, others)) = groups.get_mut(*place) {
                    others.push(ranked);
                }
            }
            Some(place) => {
                *place = Some(groups.len());
                groups.push((ranked, Vec::new()));
            }
            None => {}
        }
    }
    groups
}

/// A result with its card; None when the card is missing, which `fetch` notes.
pub(crate) fn hit(
    fetch: &mut Fetch<'_>,
    first: &Ranked,
    others: &[&Ranked],
    (plan, terms, matches): (&Plan, &TermTable, &Matches),
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
    // What matches in the page's own language needs no explanation, whatever weighs more.
    let is_own = |clause: &[PlannedAtom]| {
        let mut keys = clause.iter().flat_map(PlannedAtom::keys);
        keys.any(|key| {
            let docs = terms.list(&key);
            own_space == Some(key.1) && docs.binary_search_by_key(&first.doc, |w| w.doc).is_ok()
        })
    };
    let clauses = plan.clauses.iter().zip(&matches.clauses);
    let reasons = clauses
        .filter_map(|(clause, docs)| {
            let at = docs.binary_search_by_key(&first.doc, |scored| scored.doc);
            let reason = docs.get(at.ok()?)?.reason;
            let reason = matches.reasons.get(reason as usize)?;
            Some(Reason {
                written: reason.written.clone(),
                word: reason.word.clone(),
                how: reason.how,
                is_foreign: own_space != Some(reason.space) && !is_own(clause),
            })
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
    let mut marked: Vec<((u8, String), u32)> = Vec::new();
    for (number, clause) in plan.clauses.iter().enumerate() {
        let bit = 1u32.checked_shl(number as u32).unwrap_or(0);
        for (term, space) in clause.iter().flat_map(PlannedAtom::keys) {
            marked.push(((space, term), bit));
        }
    }
    marked.sort_unstable();
    let mut marks = Marks::default();
    for of_term in marked.chunk_by(|one, other| one.0 == other.0) {
        let clauses = of_term.iter().fold(0, |all, (_, bit)| all | bit);
        if let Some(((space, term), _)) = of_term.first()
            && terms.get(&(term.clone(), *space)).is_some()
        {
            marks.terms.add((*space, term.clone()), clauses);
        }
    }
    marks
}
