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
            PlannedAtom::Phrase { text, in_spaces } => {
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
        whole.extend(in_all);
        best_of_each(whole)
    }

    fn word(&mut self, word: &Word, terms: &TermTable) -> Vec<Scored> {
        let mut all = Vec::new();
        for variant in &word.variants {
            let list = terms.list(&variant.key);
            if list.is_empty() {
                continue;
            }
            let (_, space) = variant.key;
            let reason = self.reason(&word.text, &variant.word, variant.how, space);
            all.extend(list.iter().map(|weighted| Scored {
                doc: weighted.doc,
                score: weighted.impact * variant.factor,
                reason,
            }));
        }
        best_of_each(all)
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
