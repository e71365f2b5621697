//! From a ranking to results that can be shown.
//!
//! Takes ranked documents, the plan and what matched; gives hits with cards and
//! reasons, and what to tell the reader of words that were not found. Never
//! changes the order.

use super::evaluate::Matches;
use super::plan::{Plan, PlannedAtom};
use super::rank::Ranked;
use super::results::{Grouping, Hit, Marks, Reason, Replacement, Translation};
use super::sorted::SortedMap;
use super::store::Fetch;
use super::terms::TermTable;
use super::words::How;
use crate::analysis::{Analyser, tokenise};
use crate::bundle::entry::Entry;
use crate::bundle::{BundleError, cards};

/// Puts pages of one entry together, in the place of the first of them. The one in the reader's `language` stands
/// for them all, be it that another has more of the query.
pub(crate) fn group<'r>(
    docs: &'r [Ranked],
    entry: &Entry,
    (grouping, language): (Grouping, Option<&str>),
) -> Vec<(&'r Ranked, Vec<&'r Ranked>)> {
    // Groups have numbers below that of documents.
    let mut places: Vec<Option<usize>> = vec![None; entry.groups.len()];
    let mut groups: Vec<(&Ranked, Vec<&Ranked>)> = Vec::new();
    let own = entry
        .languages
        .iter()
        .position(|page| language == Some(page.tag.as_str()));
    for ranked in docs {
        let number = match grouping {
            Grouping::ByEntry => entry.groups.get(ranked.doc as usize).copied(),
            Grouping::None => Some(ranked.doc),
        };
        let place = number.and_then(|number| places.get_mut(number as usize));
        match place {
            Some(Some(place)) => {
                if let Some((first, others)) = groups.get_mut(*place) {
                    let at = entry.doc_languages.get(ranked.doc as usize);
                    let is_own = at.is_some_and(|at| own == Some(usize::from(*at)));
                    others.push(match is_own {
                        true => std::mem::replace(first, ranked),
                        false => ranked,
                    });
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
    let is_own = |atom: &PlannedAtom| {
        atom.keys().iter().any(|key| {
            let docs = terms.list(key);
            own_space == Some(key.1) && docs.binary_search_by_key(&first.doc, |w| w.doc).is_ok()
        })
    };
    let mut reasons = Vec::new();
    for (clause, docs) in plan.clauses.iter().zip(&matches.clauses) {
        let at = docs.binary_search_by_key(&first.doc, |scored| scored.doc);
        let scored = at.ok().and_then(|at| docs.get(at));
        let reason = scored.and_then(|scored| matches.reasons.get(scored.reason as usize));
        let Some(reason) = reason else {
            continue;
        };
        let is_foreign = own_space != Some(reason.space) && !clause.atoms.iter().any(is_own);
        if reason.how > How::Completion || is_foreign {
            reasons.push(Reason {
                written: reason.written.clone(),
                word: reason.word.clone(),
                how: reason.how,
                is_foreign,
            });
        }
    }
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
    let mut missing = plan.left_out.clone();
    for (clause, docs) in plan.clauses.iter().zip(&matches.clauses) {
        if docs.is_empty() {
            missing.extend(clause.atoms.iter().map(|atom| atom.text().to_owned()));
        }
    }
    missing
}

/// Words that were searched as other words.
pub(crate) fn replacements(plan: &Plan) -> Vec<Replacement> {
    let mut replaced = Vec::new();
    for atom in plan.atoms() {
        let compound = match atom {
            PlannedAtom::Word(compound) => compound,
            PlannedAtom::Phrase { repaired, .. } => {
                for word in repaired {
                    replaced.push(Replacement {
                        written: word.written.clone(),
                        words: vec![word.word.clone()],
                        how: word.how,
                    });
                }
                continue;
            }
        };
        for word in compound.words() {
            let mut how = How::Exact;
            let mut words: Vec<String> = Vec::new();
            for found in &word.variants {
                let is_unfinished = found.how == How::Completion && word.is_prefix;
                if found.how == How::Exact || is_unfinished {
                    continue;
                }
                how = how.max(found.how);
                if words.last() != Some(&found.word) {
                    words.push(found.word.clone());
                }
            }
            if !words.is_empty() {
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

/// The words in the place of others as results write them, where they stand in what is shown of these.
pub(crate) fn as_written(mut replaced: Vec<Replacement>, hits: &[Hit]) -> Vec<Replacement> {
    for word in replaced.iter_mut().flat_map(|one| &mut one.words) {
        let written = hits.iter().find_map(|hit| {
            let analyser = Analyser::for_language(&hit.language);
            let texts = [&hit.card.title, &hit.card.summary];
            texts.into_iter().find_map(|text| {
                let written = tokenise(text).filter_map(|word| text.get(word.range));
                let mut same = written.filter(|written| analyser.fold(written) == *word);
                same.next()
            })
        });
        if let Some(written) = written {
            *word = written.to_owned();
        }
    }
    replaced
}

/// The terms of the query that the bundle has, with their clauses.
pub(crate) fn marks(plan: &Plan, terms: &TermTable) -> Marks {
    let mut marked = SortedMap::new();
    let minor = plan.clauses.iter().map(|clause| clause.function_spaces);
    // Where there is nothing else they are what is meant.
    let all_minor = minor.fold(u32::MAX, |all, spaces| all & spaces);
    for (number, clause) in plan.clauses.iter().enumerate() {
        let bit = 1u32.checked_shl(number as u32).unwrap_or(0);
        let minor = clause.function_spaces & !all_minor;
        for atom in &clause.atoms {
            for key in atom.keys() {
                if terms.get(&key).is_some() && minor >> key.1 & 1 == 0 {
                    marked.update(key, |bits: &mut u32| *bits |= bit);
                }
            }
        }
    }
    Marks { terms: marked }
}
