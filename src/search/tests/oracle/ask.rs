//! A query of the browser's language, asked of the index itself.
//!
//! Takes a parsed query; gives tantivy queries that mean the same as the engine of the bundle makes
//! of it, and the terms to mark in passages. Words that no page has are replaced by words like them.

use std::collections::BTreeSet;

use carsija_search::{
    analysis::{WordKind, tokenise},
    engine::{Atom, Query as Parsed},
};
use tantivy::{
    Term,
    query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, PhraseQuery, Query, TermQuery},
    schema::IndexRecordOption,
};

use super::vocabulary::Vocabulary;
use crate::search::{Index, schema::Space, texts::TextPart};

/// What a word is worth that begins with the word asked for, or is like it, beside the word itself.
const STAND_IN: f32 = 0.6;

type Boxed = Box<dyn Query>;

/// A query as tantivy takes it.
#[derive(Default)]
pub(in crate::search) struct Asked {
    /// What pages should match: all of these, or as many as any page does.
    pub(in crate::search) clauses: Vec<Boxed>,
    /// What pages must not match.
    pub(in crate::search) excluded: Vec<Boxed>,
    /// What pages must have, whatever else they match.
    pub(in crate::search) filters: Vec<Boxed>,
    /// Terms to mark: the space, the term, and the clauses it belongs to, as bits.
    pub(in crate::search) marks: Vec<((u8, String), u32)>,
    /// Words that no page has, with those taken in their place.
    pub(in crate::search) replaced: Vec<(String, Vec<String>)>,
    /// Words and phrases that no page has, and nothing like them.
    pub(in crate::search) missing: Vec<String>,
}

impl Index {
    /// Parses a query as the browser does.
    pub(in crate::search) fn parse(&self, query: &str) -> Parsed {
        let facets = self.fields.facets.iter();
        let names: Vec<&str> = facets.map(|(field, _)| field.name()).collect();
        Parsed::parse(query, &names)
    }

    /// What to ask tantivy for a query.
    pub(in crate::search) fn asked(&self, query: &Parsed) -> tantivy::Result<Asked> {
        let mut asked = Asked::default();
        let Some(segment) = self.segment() else {
            return Ok(asked);
        };
        let spaces = self.fields.spaces.iter().zip(&self.vocabularies);
        let vocabularies = spaces
            .map(|(space, vocabulary)| Vocabulary::open(segment, space, vocabulary))
            .collect::<tantivy::Result<Vec<_>>>()?;
        let asker = Asker {
            spaces: &self.fields.spaces,
            vocabularies: &vocabularies,
        };
        for (clause, bit) in query.clauses.iter().zip(0u32..) {
            let mut atoms = asker.atoms(&clause.alternatives)?;
            if atoms.iter().all(|atom| !atom.is_known) {
                for (atom, written) in atoms.iter_mut().zip(&clause.alternatives) {
                    asker.replace(atom, written, &mut asked)?;
                }
            }
            for term in atoms.iter_mut().flat_map(|atom| atom.marks.drain(..)) {
                asked.marks.push((term, 1u32.checked_shl(bit).unwrap_or(0)));
            }
            asked
                .clauses
                .push(best_of(atoms.into_iter().map(|atom| atom.query)));
        }
        for atom in asker.atoms(&query.excluded)? {
            asked.excluded.push(atom.query);
        }
        self.add_filters(query, &mut asked);
        Ok(asked)
    }

    /// Values of one field are alternatives; fields are not.
    fn add_filters(&self, query: &Parsed, asked: &mut Asked) {
        for (facet, field) in &self.fields.facets {
            let of_field = query.filters.iter().filter(|one| one.field == facet.name());
            let (excluded, wanted): (Vec<_>, Vec<_>) = of_field.partition(|one| one.is_excluded);
            let value = |value: &str| {
                let written = Term::from_field_text(*field, value);
                let lower = Term::from_field_text(*field, &value.to_ascii_lowercase());
                let either = [written, lower]
                    .map(|term| Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Boxed);
                Box::new(BooleanQuery::union(either.into())) as Boxed
            };
            asked
                .excluded
                .extend(excluded.iter().map(|one| value(&one.value)));
            if !wanted.is_empty() {
                let values = wanted.iter().map(|one| value(&one.value)).collect();
                asked.filters.push(Box::new(BooleanQuery::union(values)));
            }
        }
    }
}

impl Asked {
    /// The query for the pages that match at least so many clauses.
    pub(in crate::search) fn with_at_least(&self, matched: usize) -> Boxed {
        let clauses = self.clauses.iter();
        let clauses = clauses.map(|clause| (Occur::Should, clause.box_clone()));
        let mut all: Vec<(Occur, Boxed)> = Vec::new();
        if self.clauses.is_empty() {
            all.push((Occur::Must, unscored(Box::new(tantivy::query::AllQuery))));
        } else {
            let clauses = clauses.collect();
            let clauses = BooleanQuery::with_minimum_required_clauses(clauses, matched);
            all.push((Occur::Must, Box::new(clauses)));
        }
        let filters = self.filters.iter();
        all.extend(filters.map(|filter| (Occur::Must, unscored(filter.box_clone()))));
        let excluded = self.excluded.iter();
        all.extend(excluded.map(|query| (Occur::MustNot, query.box_clone())));
        Box::new(BooleanQuery::new(all))
    }
}

/// A query that adds nothing to a score.
fn unscored(query: Boxed) -> Boxed {
    Box::new(tantivy::query::ConstScoreQuery::new(query, 0.0))
}

fn best_of(queries: impl IntoIterator<Item = Boxed>) -> Boxed {
    Box::new(DisjunctionMaxQuery::new(queries.into_iter().collect()))
}

fn all_of(queries: Vec<Boxed>) -> Boxed {
    Box::new(BooleanQuery::intersection(queries))
}

/// A word or a phrase with its meaning.
struct AskedAtom {
    query: Boxed,
    is_known: bool,
    marks: Vec<(u8, String)>,
}

/// Asks for words in all spaces.
struct Asker<'a> {
    spaces: &'a [Space],
    vocabularies: &'a [Vocabulary],
}

impl Asker<'_> {
    fn spaces(&self) -> impl Iterator<Item = (u8, &Space, &Vocabulary)> {
        let spaces = self.spaces.iter().zip(self.vocabularies);
        (0..)
            .zip(spaces)
            .map(|(number, (space, words))| (number, space, words))
    }

    fn atoms(&self, atoms: &[Atom]) -> tantivy::Result<Vec<AskedAtom>> {
        atoms.iter().map(|atom| self.atom(atom)).collect()
    }

    fn atom(&self, atom: &Atom) -> tantivy::Result<AskedAtom> {
        match atom {
            Atom::Word { text, is_prefix } => self.compound(text, *is_prefix),
            Atom::Phrase(text) => self.phrase(text),
        }
    }

    /// A word, or all parts of a compound.
    fn compound(&self, text: &str, is_prefix: bool) -> tantivy::Result<AskedAtom> {
        let whole = self.word(text, is_prefix)?;
        let parts: Vec<&str> = tokenise(text)
            .filter(|word| word.kind == WordKind::Part)
            .filter_map(|word| text.get(word.range))
            .collect();
        let Some(last) = parts.len().checked_sub(1) else {
            return Ok(whole);
        };
        let parts = parts.iter().enumerate();
        let parts = parts
            .map(|(place, part)| self.word(part, is_prefix && place == last))
            .collect::<tantivy::Result<Vec<_>>>()?;
        let mut marks = whole.marks;
        marks.extend(parts.iter().flat_map(|part| part.marks.iter().cloned()));
        Ok(AskedAtom {
            is_known: whole.is_known || parts.iter().all(|part| part.is_known),
            query: best_of([
                whole.query,
                all_of(parts.into_iter().map(|part| part.query).collect()),
            ]),
            marks,
        })
    }

    fn word(&self, text: &str, is_prefix: bool) -> tantivy::Result<AskedAtom> {
        let mut meanings = Meanings::default();
        for (number, space, vocabulary) in self.spaces() {
            let key = space.analyser.fold(text);
            if key.is_empty() {
                continue;
            }
            let term = space.analyser.stem(&key).into_owned();
            meanings.add(number, space, vocabulary, &term, 1.0)?;
            if is_prefix {
                for word in vocabulary.completions(&key) {
                    let term = space.analyser.stem(&word).into_owned();
                    meanings.add(number, space, vocabulary, &term, STAND_IN)?;
                }
            }
        }
        Ok(meanings.into_atom())
    }

    /// Puts words in the place of one that no page has.
    fn replace(
        &self,
        atom: &mut AskedAtom,
        written: &Atom,
        asked: &mut Asked,
    ) -> tantivy::Result<()> {
        let (Atom::Word { text, .. } | Atom::Phrase(text)) = written;
        let mut meanings = Meanings::default();
        let mut words = Vec::new();
        if matches!(written, Atom::Word { .. }) {
            for (number, space, vocabulary) in self.spaces() {
                let key = space.analyser.fold(text);
                if key.is_empty() {
                    continue;
                }
                let mut found = vocabulary.completions(&key);
                if found.is_empty() {
                    found = vocabulary.like(&key);
                }
                for word in found {
                    let term = space.analyser.stem(&word).into_owned();
                    meanings.add(number, space, vocabulary, &term, STAND_IN)?;
                    if !words.contains(&word) {
                        words.push(word);
                    }
                }
            }
        }
        if words.is_empty() {
            asked.missing.push(text.clone());
        } else {
            asked.replaced.push((text.clone(), words));
            *atom = meanings.into_atom();
        }
        Ok(())
    }

    fn phrase(&self, text: &str) -> tantivy::Result<AskedAtom> {
        let mut queries: Vec<Boxed> = Vec::new();
        let mut marks = Vec::new();
        let mut is_known = false;
        for (number, space, vocabulary) in self.spaces() {
            let tokens = space.analyser.tokens(text);
            let terms: Vec<(usize, String)> = tokens
                .filter(|token| token.kind != WordKind::Whole)
                .map(|token| (token.position as usize, token.term))
                .collect();
            let mut has_all = !terms.is_empty();
            for (_, term) in &terms {
                has_all &= !vocabulary.fields_with(term)?.is_empty();
            }
            if !has_all {
                continue;
            }
            is_known = true;
            for field in space.parts {
                let in_field = |term: &str| Term::from_field_text(field, term);
                queries.push(match terms.as_slice() {
                    [(_, term)] => {
                        Box::new(TermQuery::new(in_field(term), IndexRecordOption::WithFreqs))
                    }
                    terms => Box::new(PhraseQuery::new_with_offset(
                        terms
                            .iter()
                            .map(|(place, term)| (*place, in_field(term)))
                            .collect(),
                    )),
                });
            }
            marks.extend(terms.into_iter().map(|(_, term)| (number, term)));
        }
        Ok(AskedAtom {
            query: best_of(queries),
            is_known,
            marks,
        })
    }
}

/// The terms that a word can stand for.
#[derive(Default)]
struct Meanings {
    queries: Vec<Boxed>,
    terms: BTreeSet<(u8, String)>,
}

impl Meanings {
    /// Adds a term of a space, if any page has it and it isn't there yet: what it is worth is added
    /// up over the parts of a page.
    fn add(
        &mut self,
        number: u8,
        space: &Space,
        vocabulary: &Vocabulary,
        term: &str,
        worth: f32,
    ) -> tantivy::Result<()> {
        let key = (number, term.to_owned());
        if self.terms.contains(&key) {
            return Ok(());
        }
        let parts = vocabulary.fields_with(term)?.into_iter();
        let parts: Vec<Boxed> = parts
            .map(|part| {
                let term = Term::from_field_text(space.parts[part], term);
                let term = TermQuery::new(term, IndexRecordOption::WithFreqs);
                let weight = TextPart::ALL[part].weight();
                Box::new(BoostQuery::new(Box::new(term), weight)) as Boxed
            })
            .collect();
        if !parts.is_empty() {
            let sum = Box::new(BooleanQuery::union(parts));
            self.queries.push(Box::new(BoostQuery::new(sum, worth)));
            self.terms.insert(key);
        }
        Ok(())
    }

    fn into_atom(self) -> AskedAtom {
        AskedAtom {
            is_known: !self.terms.is_empty(),
            query: best_of(self.queries),
            marks: self.terms.into_iter().collect(),
        }
    }
}
