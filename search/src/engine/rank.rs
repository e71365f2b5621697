//! From matches to an ordered list.
//!
//! Takes the documents of each clause; gives those that match the most clauses,
//! best first: pages in the reader's language before others, then by score,
//! overdue ones lowered. Equal scores keep the order of documents, as tantivy
//! does. Never reads a file.

use super::evaluate::{Matches, Scored};
use super::filter::DocFlags;
use crate::bundle::entry::Entry;

/// What the score of a page is multiplied by when it is overdue or superseded.
const DEMOTED_FACTOR: f32 = 0.7;

/// A document in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ranked {
    pub(crate) doc: u32,
    pub(crate) score: f32,
    /// 0 in the reader's language and script, 1 in the language, 2 in another.
    pub(crate) distance: u8,
}

/// The documents that match the most clauses.
#[derive(Debug, Default)]
pub(crate) struct Ranking {
    pub(crate) docs: Vec<Ranked>,
    /// How many clauses they match.
    pub(crate) matched: usize,
}

impl Ranking {
    /// Ranks what is left by the filters (`allowed`) and not excluded, for a
    /// reader of `language`. A query without clauses matches every document.
    pub(crate) fn of(
        matches: &Matches,
        allowed: &DocFlags,
        entry: &Entry,
        language: Option<&str>,
    ) -> Self {
        let mut open = allowed.clone();
        for scored in &matches.excluded {
            open.set(scored.doc, false);
        }
        let mut counts = vec![0u8; entry.doc_languages.len()];
        let mut most = 0;
        for scored in matches.clauses.iter().flatten() {
            if let Some(count) = counts.get_mut(scored.doc as usize)
                && open.has(scored.doc)
            {
                *count = count.saturating_add(1);
                most = most.max(*count);
            }
        }
        if most == 0 && !matches.clauses.is_empty() {
            return Self::default();
        }
        let distances: Vec<u8> = entry
            .languages
            .iter()
            .map(|page| language.map_or(0, |own| language_distance(own, &page.tag)))
            .collect();
        let mut lists: Vec<&[Scored]> = matches.clauses.iter().map(Vec::as_slice).collect();
        let mut docs = Vec::new();
        for doc in open.iter() {
            if counts.get(doc as usize) != Some(&most) {
                continue;
            }
            let mut score = 0.0;
            for list in &mut lists {
                while let [scored, rest @ ..] = list
                    && scored.doc <= doc
                {
                    if scored.doc == doc {
                        score += scored.score;
                    }
                    *list = rest;
                }
            }
            if entry.demoted.binary_search(&doc).is_ok() {
                score *= DEMOTED_FACTOR;
            }
            let page_language = entry.doc_languages.get(doc as usize).copied();
            let distance = page_language.and_then(|at| distances.get(usize::from(at)));
            docs.push(Ranked {
                doc,
                score,
                distance: distance.copied().unwrap_or(u8::MAX),
            });
        }
        sort(&mut docs, &|_| 0);
        Self {
            docs,
            matched: usize::from(most),
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
