//! Which documents match, and how well.
//!
//! Takes a plan whose terms are all loaded; gives for every clause the documents
//! that match it with their scores. Never ranks and never fetches cards.

use super::phrase::find_phrase;
use super::plan::{Plan, PlannedAtom};
use super::store::Fetch;
use super::terms::TermTable;
use super::words::{CompoundWord, How, Word};
use crate::bundle::BundleError;
use crate::bundle::postings::Weighted;

/// A document that matches, what the match is worth, and which term of
/// [`Matches::reasons`] made it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scored {
    pub(crate) doc: u32,
    pub(crate) score: f32,
    pub(crate) reason: u32,
}

/// A term by which documents match.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TermReason {
    /// As written in the query.
    pub(crate) written: String,
    /// The word of the bundle that it stands for, folded.
    pub(crate) word: String,
    pub(crate) how: How,
    pub(crate) space: u8,
}

/// What a query matches.
#[derive(Debug, Default)]
pub(crate) struct Matches {
    /// For each clause its documents, in order.
    pub(crate) clauses: Vec<Vec<Scored>>,
    /// Documents that must not match, in order.
    pub(crate) excluded: Vec<Scored>,
    pub(crate) reasons: Vec<TermReason>,
}

impl Matches {
    /// Evaluates `plan`. When a file of positions is missing `fetch` notes it,
    /// and what is given is of no use.
    pub(crate) fn of(
        plan: &Plan,
        terms: &TermTable,
        fetch: &mut Fetch<'_>,
    ) -> Result<Self, BundleError> {
        let mut matches = Self::default();
        for clause in &plan.clauses {
            let docs = matches.any_of(&clause.atoms, terms, fetch)?;
            matches.clauses.push(docs);
        }
        matches.excluded = matches.any_of(&plan.excluded, terms, fetch)?;
        Ok(matches)
    }

    fn any_of(
        &mut self,
        atoms: &[PlannedAtom],
        terms: &TermTable,
        fetch: &mut Fetch<'_>,
    ) -> Result<Vec<Scored>, BundleError> {
        let mut all = Vec::new();
        for atom in atoms {
            all.extend(self.atom(atom, terms, fetch)?);
        }
        Ok(best_of_each(all))
    }

    fn atom(
        &mut self,
        atom: &PlannedAtom,
        terms: &TermTable,
        fetch: &mut Fetch<'_>,
    ) -> Result<Vec<Scored>, BundleError> {
        match atom {
            PlannedAtom::Word(compound) => Ok(self.compound(compound, terms)),
            PlannedAtom::Phrase {
                text, in_spaces, ..
            } => {
                let mut all = Vec::new();
                for phrase in in_spaces {
                    let found = find_phrase(fetch, terms, phrase)?;
                    let space = phrase.terms.first().map_or(0, |((_, space), _)| *space);
                    let reason = self.reason(text, text, How::Exact, space);
                    all.extend(found.iter().map(|weighted| Scored {
                        doc: weighted.doc,
                        score: weighted.impact,
                        reason,
                    }));
                }
                Ok(best_of_each(all))
            }
        }
    }

    /// A compound matches as a whole, or in all its parts.
    fn compound(&mut self, compound: &CompoundWord, terms: &TermTable) -> Vec<Scored> {
        let mut whole = self.word(&compound.whole, terms);
        let mut parts = compound.parts.iter();
        let Some(first) = parts.next() else {
            return whole;
        };
        let mut in_all = self.word(first, terms);
        for part in parts {
            let docs = self.word(part, terms);
            in_all = intersect(&in_all, &docs);
        }
        weigh_below(&whole, &mut in_all);
        whole.extend(in_all);
        best_of_each(whole)
    }

    fn word(&mut self, word: &Word, terms: &TermTable) -> Vec<Scored> {
        let (mut itself, mut begun) = (Vec::new(), Vec::new());
        for variant in &word.variants {
            let list = terms.list(&variant.key);
            if list.is_empty() {
                continue;
            }
            let (_, space) = variant.key;
            let reason = self.reason(&word.text, &variant.word, variant.how, space);
            let forms = variant.forms.iter().map(|form| terms.list(form));
            let forms: Vec<&[Weighted]> = forms.filter(|form| !form.is_empty()).collect();
            let into = match variant.how {
                How::Completion => &mut begun,
                How::Exact | How::Typo | How::Similar => &mut itself,
            };
            let nearest = variant
                .forms
                .first()
                .map_or(&[][..], |form| terms.list(form));
            let is_meant = |doc: u32| {
                let has = nearest.binary_search_by_key(&doc, |w| w.doc).is_ok();
                !variant.is_form_alone || nearest.is_empty() || has
            };
            let list = list.iter().filter(|weighted| is_meant(weighted.doc));
            into.extend(list.map(|weighted| Scored {
                doc: weighted.doc,
                score: weighted.impact * variant.factor * form_factor(&forms, weighted.doc),
                reason,
            }));
        }
        weigh_below(&itself, &mut begun);
        itself.append(&mut begun);
        best_of_each(itself)
    }

    fn reason(&mut self, written: &str, word: &str, how: How, space: u8) -> u32 {
        self.reasons.push(TermReason {
            written: written.to_owned(),
            word: word.to_owned(),
            how,
            space,
        });
        self.reasons.len() as u32 - 1
    }
}

/// What a match counts in a page that has the word in other forms alone, beside
/// one as it was typed; with more than one list of forms, for each that lacks it.
const OTHER_FORM: f32 = 0.35;
const OTHER_MARKS: f32 = 0.5;

/// What a match in a document counts by the forms of the word: lists of documents,
/// the nearest form first. Where no list tells pages apart all count alike.
fn form_factor(forms: &[&[Weighted]], doc: u32) -> f32 {
    let has = |list: &&[Weighted]| list.binary_search_by_key(&doc, |w| w.doc).is_ok();
    match forms {
        [nearest, ..] if has(nearest) => 1.0,
        [_, key] if has(key) => OTHER_MARKS,
        [] => 1.0,
        _ => OTHER_FORM,
    }
}

/// A whole word before a beginning, and before its parts: where pages have the word
/// itself, others count less than the least of them.
fn weigh_below(itself: &[Scored], others: &mut [Scored]) {
    let score = |scored: &Scored| scored.score;
    let least = itself.iter().map(score).reduce(f32::min);
    let most = others.iter().map(score).fold(0.0, f32::max);
    let Some(least) = least.filter(|least| *least < most) else {
        return;
    };
    for scored in others {
        scored.score *= BELOW * least / most;
    }
}

/// The best of the others counts so much beside the least with the word.
const BELOW: f32 = 0.9;

/// Documents in both lists, with the sum of their scores.
fn intersect(one: &[Scored], other: &[Scored]) -> Vec<Scored> {
    let mut in_both = Vec::new();
    let mut other = other.iter().peekable();
    for scored in one {
        while other.next_if(|next| next.doc < scored.doc).is_some() {}
        if let Some(second) = other.next_if(|next| next.doc == scored.doc) {
            in_both.push(Scored {
                score: scored.score + second.score,
                ..*scored
            });
        }
    }
    in_both
}

/// The best match of each document, the first of equals, in order of documents.
fn best_of_each(all: Vec<Scored>) -> Vec<Scored> {
    if all.is_sorted_by(|a, b| a.doc < b.doc) {
        return all;
    }
    let mut best: Vec<Option<Scored>> = Vec::new();
    for scored in all {
        let doc = scored.doc as usize;
        if doc >= best.len() {
            best.resize(doc + 1, None);
        }
        if let Some(slot) = best.get_mut(doc)
            && slot.is_none_or(|before| scored.score > before.score)
        {
            *slot = Some(scored);
        }
    }
    let mut in_order = Vec::new();
    for scored in best.into_iter().flatten() {
        in_order.push(scored);
    }
    in_order
}
