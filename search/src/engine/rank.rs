//! From matches to an ordered list.
//!
//! Takes the documents of each clause; gives those that have enough of what was
//! asked, best first: pages in the reader's language before others, then by
//! score, overdue ones lowered. A word that a page lacks costs its weight, and
//! the weight of a word is its rarity. Equal scores keep the order of documents,
//! as tantivy does. Never reads a file.

use super::evaluate::Matches;
use super::filter::DocFlags;
use super::plan::Plan;
use crate::bundle::entry::Entry;

/// What the score of a page is multiplied by when it is overdue or superseded.
const DEMOTED_FACTOR: f32 = 0.7;
/// Beside the best page, one must cover at least so much of the query.
const ENOUGH: f32 = 0.36;
/// A page in the reader's language that covers less than this, beside the best,
/// stands with those in other languages.
const MUCH: f32 = 0.6;
/// The weight of a function word, and the least of any other.
const FUNCTION_WEIGHT: f32 = 0.01;
const LEAST_WEIGHT: f32 = 0.5;

/// A document in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ranked {
    pub(crate) doc: u32,
    pub(crate) score: f32,
    /// 0 in the reader's language and script, 1 in the language, 2 in another.
    pub(crate) distance: u8,
}

/// The documents that have enough of a query.
#[derive(Debug, Default)]
pub(crate) struct Ranking {
    pub(crate) docs: Vec<Ranked>,
    /// How many clauses at most one of them matches, function words not looked at.
    pub(crate) matched: usize,
}

/// What a document has of a query.
#[derive(Debug, Clone, Copy, Default)]
struct Cover {
    /// The weight of the clauses that it matches.
    weight: f32,
    score: f32,
    /// How many clauses it matches or need not match.
    count: u8,
    /// How many of those that it must match.
    required: u8,
}

impl Ranking {
    /// Ranks what is left by the filters (`allowed`) and not excluded, for a
    /// reader of `language`, whose words are in space `own`. A query without
    /// clauses matches every document.
    pub(crate) fn of(
        (plan, matches): (&Plan, &Matches),
        allowed: &DocFlags,
        entry: &Entry,
        (language, own): (Option<&str>, Option<u8>),
    ) -> Self {
        let mut open = allowed.clone();
        for scored in &matches.excluded {
            open.set(scored.doc, false);
        }
        let weights = Weights::of(plan, matches, entry, own);
        let covers = weights.covers(plan, matches, entry);
        let is_open = |doc: &u32| open.has(*doc);
        let (mut best, mut required) = (0.0f32, 0);
        for (doc, cover) in (0..).zip(&covers).filter(|(doc, _)| is_open(doc)) {
            best = best.max(cover.weight / weights.total(entry, doc));
            required = required.max(cover.required);
        }
        if best <= 0.0 && !matches.clauses.is_empty() {
            return Self::default();
        }
        let mut distances = Vec::new();
        for page in &entry.languages {
            distances.push(language.map_or(0, |own| language_distance(own, &page.tag)));
        }
        let mut ranking = Self::default();
        for (doc, cover) in (0..).zip(&covers).filter(|(doc, _)| is_open(doc)) {
            let share = match matches.clauses.is_empty() {
                true => 1.0,
                false => cover.weight / weights.total(entry, doc) / best,
            };
            let is_by_chance = cover.weight < weights.least(entry, doc);
            if share < ENOUGH || cover.required < required || is_by_chance {
                continue;
            }
            let mut score = cover.score * share * share;
            if entry.demoted.binary_search(&doc).is_ok() {
                score *= DEMOTED_FACTOR;
            }
            let page_language = entry.doc_languages.get(doc as usize).copied();
            let distance = page_language.and_then(|at| distances.get(usize::from(at)));
            let distance = distance.copied().unwrap_or(u8::MAX);
            ranking.matched = ranking.matched.max(usize::from(cover.count));
            ranking.docs.push(Ranked {
                doc,
                score,
                distance: match share < MUCH && language.is_some() {
                    true => distance.max(2),
                    false => distance,
                },
            });
        }
        sort(&mut ranking.docs, &|_| 0);
        ranking
    }

    /// Puts the best documents in order anew, which have other scores now.
    pub(crate) fn replace_first(&mut self, mut docs: Vec<Ranked>) {
        sort(&mut docs, &|_| 0);
        for (slot, ranked) in self.docs.iter_mut().zip(docs) {
            *slot = ranked;
        }
    }

    /// Sorts by a number of each document; those without come last, equal ones
    /// stay by relevance.
    pub(crate) fn sort_by_column(&mut self, column: &[Option<i64>], descending: bool) {
        sort(&mut self.docs, &|doc| {
            let number = column.get(doc as usize).copied().flatten();
            match number {
                Some(number) if descending => !number,
                Some(number) => number,
                None => i64::MAX,
            }
        });
    }
}

/// Sorts by a number of each document, then by relevance.
fn sort(docs: &mut [Ranked], number: &dyn Fn(u32) -> i64) {
    docs.sort_unstable_by_key(|ranked| (number(ranked.doc), ranked.key()));
}

impl Ranked {
    /// Smaller for what comes first: the nearer language, the higher score, the
    /// lower number. Scores are not below zero, so their bits are in their order.
    fn key(&self) -> (u8, u32, u32) {
        (self.distance, !self.score.to_bits(), self.doc)
    }
}

/// What the clauses of a query weigh, in each space.
struct Weights {
    /// For each clause: its weight, and the spaces where it is a function word.
    clauses: Vec<(f32, u32)>,
    /// For each space the sum; one for pages of no space.
    totals: Vec<f32>,
    /// The spaces in which all of them are function words, a bit each.
    minor_spaces: u32,
}

impl Weights {
    fn of(plan: &Plan, matches: &Matches, entry: &Entry, own: Option<u8>) -> Self {
        let mut clauses = Vec::new();
        for (clause, docs) in plan.clauses.iter().zip(&matches.clauses) {
            let mut spaces = clause.function_spaces;
            // Who reads English means no Croatian sea by "more".
            if own.is_some_and(|own| spaces >> own & 1 == 1) {
                spaces = u32::MAX;
            }
            let weight = match docs.len() {
                0 => 0.0,
                found => rarity(entry.docs() as usize, found).max(LEAST_WEIGHT),
            };
            clauses.push((weight, spaces));
        }
        let minor = clauses.iter().map(|(_, spaces)| *spaces);
        let mut weights = Self {
            minor_spaces: minor.fold(u32::MAX, |all, spaces| all & spaces),
            clauses,
            totals: Vec::new(),
        };
        for space in 0..entry.spaces.len() {
            let of_clauses = weights.clauses.iter();
            let total = of_clauses
                .map(|clause| weight_in(clause, space as u8))
                .sum();
            weights.totals.push(total);
        }
        weights
    }

    /// What all clauses weigh for a document; more than nothing.
    fn total(&self, entry: &Entry, doc: u32) -> f32 {
        let space = usize::from(space_of(entry, doc));
        let total = self.totals.get(space).copied().unwrap_or_default();
        total.max(f32::MIN_POSITIVE)
    }

    /// What a document must cover: function words alone are no answer to a query that has others.
    fn least(&self, entry: &Entry, doc: u32) -> f32 {
        match self.minor_spaces >> space_of(entry, doc) & 1 {
            1 => 0.0,
            _ => LEAST_WEIGHT,
        }
    }

    fn covers(&self, plan: &Plan, matches: &Matches, entry: &Entry) -> Vec<Cover> {
        let mut covers = vec![Cover::default(); entry.doc_languages.len()];
        for (doc, cover) in (0..).zip(&mut covers) {
            let space = space_of(entry, doc);
            let minor = self.clauses.iter();
            let minor = minor.filter(|(_, spaces)| spaces >> space & 1 == 1);
            cover.count = minor.count() as u8;
        }
        let clauses = plan.clauses.iter().zip(&self.clauses);
        for ((clause, weight), docs) in clauses.zip(&matches.clauses) {
            for scored in docs {
                let Some(cover) = covers.get_mut(scored.doc as usize) else {
                    continue;
                };
                let space = space_of(entry, scored.doc);
                cover.weight += weight_in(weight, space);
                cover.score += scored.score;
                cover.count += u8::from(weight.1 >> space & 1 == 0);
                cover.required += u8::from(clause.is_required);
            }
        }
        covers
    }
}

fn weight_in((weight, spaces): &(f32, u32), space: u8) -> f32 {
    match spaces >> space & 1 == 1 && *weight > 0.0 {
        true => FUNCTION_WEIGHT,
        false => *weight,
    }
}

/// The space of the words of a document's language.
pub(crate) fn space_of(entry: &Entry, doc: u32) -> u8 {
    let language = entry.doc_languages.get(doc as usize).copied();
    let language = language.and_then(|at| entry.languages.get(usize::from(at)));
    language.map_or(0, |language| language.space)
}

/// About the binary logarithm of how many times fewer documents have a word than
/// there are, and one more: right at powers of two and straight between them, so
/// that it is the same on every machine.
fn rarity(docs: usize, found: usize) -> f32 {
    let ratio = 1.0 + docs as f32 / found.max(1) as f32;
    let bits = ratio.to_bits();
    let exponent = (bits >> 23) as f32 - 127.0;
    exponent + f32::from_bits(bits & 0x007F_FFFF | 0x3F80_0000) - 1.0
}

/// How far a page's language is from the reader's: same tag, same primary
/// subtag (another script or region), another language.
fn language_distance(own: &str, page: &str) -> u8 {
    let (own_primary, page_primary) = (primary(own), primary(page));
    match () {
        () if own.eq_ignore_ascii_case(page) => 0,
        () if own_primary.eq_ignore_ascii_case(page_primary) => 1,
        () => 2,
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}
