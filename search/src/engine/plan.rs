//! A query laid out over the term spaces of a bundle.
//!
//! Takes a parsed query; gives for each of its words and phrases the terms to
//! look up. Knows no documents.

use super::query::{Atom, Query};
use super::repair::{repair, split};
use super::store::Fetch;
use super::terms::{TermKey, TermTable};
use super::words::{CompoundWord, How, Word};
use crate::analysis::{WordKind, tokenise};
use crate::bundle::BundleError;
use crate::bundle::entry::Entry;

/// A query with the terms of its words.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) clauses: Vec<PlannedClause>,
    pub(crate) excluded: Vec<PlannedAtom>,
    /// Parts of compounds that no page has, as written.
    pub(crate) left_out: Vec<String>,
}

/// Alternatives with their terms.
#[derive(Debug)]
pub(crate) struct PlannedClause {
    pub(crate) atoms: Vec<PlannedAtom>,
    /// The spaces in which it is a function word, a bit each.
    pub(crate) function_spaces: u32,
    /// Who quotes words means them: pages without are left out where others have them.
    pub(crate) is_required: bool,
}

impl PlannedClause {
    fn new(atoms: Vec<PlannedAtom>) -> Self {
        let mut function_spaces = u32::MAX;
        for atom in &atoms {
            function_spaces &= match atom {
                PlannedAtom::Word(compound) => compound.whole.function_spaces(),
                PlannedAtom::Phrase { .. } => 0,
            };
        }
        let is_phrase = |atom: &PlannedAtom| matches!(atom, PlannedAtom::Phrase { .. });
        Self {
            function_spaces,
            is_required: atoms.iter().any(is_phrase),
            atoms,
        }
    }

    /// Whether the bundle has what one of the alternatives can't match without.
    fn is_known(&self, terms: &TermTable) -> bool {
        self.atoms.iter().any(|atom| atom.is_known(terms))
    }
}

/// A word or a phrase with its terms.
#[derive(Debug)]
pub(crate) enum PlannedAtom {
    Word(CompoundWord),
    /// The phrase in each space.
    Phrase {
        text: String,
        in_spaces: Vec<SpacePhrase>,
        /// Words that were put in the place of others.
        repaired: Vec<RepairedWord>,
    },
}

/// A word of a phrase that no page has, and the one in its place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RepairedWord {
    pub(crate) written: String,
    pub(crate) word: String,
    pub(crate) how: How,
}

/// A phrase as one space knows it.
#[derive(Debug)]
pub(crate) struct SpacePhrase {
    /// Terms with their places in the phrase; at least one.
    pub(crate) terms: Vec<(TermKey, u32)>,
}

impl Plan {
    pub(crate) fn new(query: &Query, entry: &Entry) -> Self {
        let atoms = |atoms: &[Atom]| {
            let mut planned = Vec::new();
            for atom in atoms {
                planned.push(PlannedAtom::new(atom, entry));
            }
            planned
        };
        let mut clauses = Vec::new();
        for clause in &query.clauses {
            clauses.push(PlannedClause::new(atoms(&clause.alternatives)));
        }
        Self {
            clauses,
            excluded: atoms(&query.excluded),
            left_out: Vec::new(),
        }
    }

    /// Adds to unfinished words what they may be the beginning of. `own` is the space of the
    /// reader's language.
    pub(crate) fn complete(
        &mut self,
        fetch: &mut Fetch<'_>,
        own: Option<u8>,
    ) -> Result<(), BundleError> {
        for atom in self.clauses.iter_mut().flat_map(|clause| &mut clause.atoms) {
            if let PlannedAtom::Word(compound) = atom {
                for word in compound.words_mut().filter(|word| word.is_prefix) {
                    word.complete(fetch, own)?;
                }
            }
        }
        Ok(())
    }

    /// Whether a word is unfinished and too short to stand for those that begin
    /// with it.
    pub(crate) fn is_begun(&self) -> bool {
        self.atoms().any(PlannedAtom::is_begun)
    }

    /// Leaves out what asks for nothing yet: a word that is hardly begun, unless
    /// the bundle has it as it is.
    pub(crate) fn leave_out_begun(&mut self, terms: &TermTable) {
        let asks = |atom: &PlannedAtom| !atom.is_begun() || atom.is_known(terms);
        self.clauses.retain(|clause| clause.atoms.iter().any(asks));
    }

    /// Leaves out parts that no page has of a compound of words, where pages have others
    /// (counter-extremism), in clauses that have no known word at all. Part of a number
    /// or a date would be another one.
    pub(crate) fn leave_out_parts(&mut self, terms: &TermTable) {
        let clauses = self.clauses.iter_mut();
        let unknown = clauses.filter(|clause| !clause.is_known(terms));
        for atom in unknown.flat_map(|clause| &mut clause.atoms) {
            let PlannedAtom::Word(compound) = atom else {
                continue;
            };
            let is_of_letters = !compound.whole.text.contains(char::is_numeric);
            let has_any = compound.parts.iter().any(|part| part.tells(terms));
            if is_of_letters && has_any {
                let unknown = compound.parts.iter().filter(|part| !part.is_known(terms));
                self.left_out.extend(unknown.map(|part| part.text.clone()));
                compound.parts.retain(|part| part.is_known(terms));
            }
        }
    }

    /// Finds words in place of those that are unknown, in clauses that have no
    /// known word at all. `own` is the space of the reader's language.
    pub(crate) fn repair(
        &mut self,
        fetch: &mut Fetch<'_>,
        terms: &TermTable,
        own: Option<u8>,
    ) -> Result<(), BundleError> {
        let last = self.clauses.len();
        for (number, clause) in (1..).zip(&mut self.clauses) {
            if clause.is_known(terms) {
                continue;
            }
            for atom in &mut clause.atoms {
                match atom {
                    PlannedAtom::Word(compound) => {
                        let is_whole = compound.parts.is_empty();
                        for word in compound.essential_mut() {
                            if word.is_known(terms) {
                                continue;
                            }
                            // A beginning is what is typed last.
                            let is_begun = number == last && !word.is_prefix && word.has_letters();
                            if is_begun && word.complete(fetch, own)? {
                                continue;
                            }
                            if fetch.misses_any() {
                                return Ok(());
                            }
                            repair(fetch, word, own)?;
                        }
                        let is_repaired = compound.whole.is_repaired();
                        if is_whole && !is_repaired && !compound.whole.is_known(terms) {
                            let parts = split(fetch, &compound.whole, own)?;
                            for part in parts.into_iter().flat_map(|(one, two)| [one, two]) {
                                compound.parts.push(Word::new(&part, false, fetch.entry()));
                            }
                        }
                    }
                    PlannedAtom::Phrase {
                        text,
                        in_spaces,
                        repaired,
                    } => {
                        for word in tokenise(text).filter(|word| word.kind != WordKind::Whole) {
                            let written = text.get(word.range).unwrap_or_default();
                            let mut word = Word::new(written, false, fetch.entry());
                            if !word.is_known(terms) {
                                repair(fetch, &mut word, own)?;
                                put_in_place(&word, in_spaces, repaired);
                            }
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// The words and phrases of all clauses.
    pub(crate) fn atoms(&self) -> impl Iterator<Item = &PlannedAtom> {
        self.clauses.iter().flat_map(|clause| &clause.atoms)
    }

    /// Every term of the query, and the forms of those that are typed out.
    pub(crate) fn keys(&self) -> Vec<TermKey> {
        let mut keys = Vec::new();
        for atom in self.atoms().chain(&self.excluded) {
            keys.append(&mut atom.keys());
        }
        for atom in self.atoms() {
            if let PlannedAtom::Word(compound) = atom {
                for variant in compound.words().flat_map(|word| &word.variants) {
                    keys.extend(variant.forms.iter().cloned());
                }
            }
        }
        keys
    }
}

impl PlannedAtom {
    fn new(atom: &Atom, entry: &Entry) -> Self {
        match atom {
            Atom::Word { text, is_prefix } => {
                Self::Word(CompoundWord::new(text, *is_prefix, entry))
            }
            Atom::Phrase(text) => Self::Phrase {
                text: text.clone(),
                in_spaces: phrase_in_spaces(text, entry),
                repaired: Vec::new(),
            },
        }
    }

    /// Its terms.
    pub(crate) fn keys(&self) -> Vec<TermKey> {
        let mut keys = Vec::new();
        match self {
            Self::Word(compound) => {
                for word in compound.words() {
                    keys.extend(word.variants.iter().map(|variant| variant.key.clone()));
                }
            }
            Self::Phrase { in_spaces, .. } => {
                for phrase in in_spaces {
                    keys.extend(phrase.terms.iter().map(|(key, _)| key.clone()));
                }
            }
        }
        keys
    }

    fn is_begun(&self) -> bool {
        match self {
            Self::Word(compound) => compound.whole.is_prefix && compound.whole.is_short,
            Self::Phrase { .. } => false,
        }
    }

    /// As written.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Word(compound) => &compound.whole.text,
            Self::Phrase { text, .. } => text,
        }
    }

    /// Whether the bundle has the terms without which this can't match.
    pub(crate) fn is_known(&self, terms: &TermTable) -> bool {
        match self {
            Self::Word(compound) => {
                let by_parts = || compound.parts.iter().all(|part| part.is_known(terms));
                compound.whole.is_known(terms) || !compound.parts.is_empty() && by_parts()
            }
            Self::Phrase { in_spaces, .. } => in_spaces
                .iter()
                .any(|phrase| phrase.terms.iter().all(|(key, _)| terms.get(key).is_some())),
        }
    }
}

/// Puts the nearest that was found for a word in its place in the phrase of each space.
fn put_in_place(word: &Word, in_spaces: &mut [SpacePhrase], repaired: &mut Vec<RepairedWord>) {
    for (key, _) in in_spaces.iter_mut().flat_map(|phrase| &mut phrase.terms) {
        let mut of_space = word
            .variants
            .iter()
            .filter(|variant| variant.key.1 == key.1);
        // The word itself stands first.
        if of_space.next().is_some_and(|itself| itself.key == *key)
            && let Some(other) = of_space.next()
        {
            key.0.clone_from(&other.key.0);
            let put = RepairedWord {
                written: word.text.clone(),
                word: other.word.clone(),
                how: other.how,
            };
            if repaired.last() != Some(&put) {
                repaired.push(put);
            }
        }
    }
}

fn phrase_in_spaces(text: &str, entry: &Entry) -> Vec<SpacePhrase> {
    let mut phrases = Vec::new();
    for (space, described) in (0..).zip(&entry.spaces) {
        let Some(analyser) = described.analyser else {
            continue;
        };
        let mut terms = Vec::new();
        for token in analyser.tokens(text) {
            if token.kind != WordKind::Whole && terms.len() < MAX_PHRASE {
                terms.push(((token.term, space), token.position));
            }
        }
        if !terms.is_empty() {
            phrases.push(SpacePhrase { terms });
        }
    }
    phrases
}

/// Words of a phrase after this many are passed over.
const MAX_PHRASE: usize = 32;
