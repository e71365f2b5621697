//! What is asked of the engine, and what it answers.

use super::filter::FacetCounts;
use super::sorted::SortedMap;
use super::terms::TermKey;
use super::words::How;
use crate::bundle::{Card, FileId};

/// A search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What the reader typed: any string.
    pub query: String,
    /// BCP 47 tag of the language whose pages come first.
    pub language: Option<String>,
    /// Results to pass over.
    pub offset: usize,
    /// Results to give, at most [`MAX_LIMIT`].
    pub limit: usize,
    /// Order of the results.
    pub sort: Sort,
    /// Facets whose values are counted.
    pub facets: Vec<String>,
    /// Whether pages of one group (translations of one entry) are one result.
    pub grouping: Grouping,
}

/// Results given at a time, at most.
pub const MAX_LIMIT: usize = 100;

impl Request {
    /// The first ten results for `query`, one for each group, by relevance.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            language: None,
            offset: 0,
            limit: 10,
            sort: Sort::Relevance,
            facets: Vec::new(),
            grouping: Grouping::ByEntry,
        }
    }
}

/// The order of results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sort {
    /// Reader's language first, then best matches first.
    Relevance,
    /// Smallest number of a column first.
    Ascending(String),
    /// Largest number of a column first.
    Descending(String),
}

/// Whether translations are results of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// One result for each entry; its other pages are named with it.
    ByEntry,
    /// One result for each page.
    None,
}

/// The answer to a search: results, or files without which there are none.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome<T> {
    /// The answer.
    Ready(T),
    /// Fetch these files, feed them, and ask the same again.
    Need(Vec<FileId>),
}

/// The results of a search.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Results {
    /// The results asked for, best first.
    pub hits: Vec<Hit>,
    /// How many results there are in all.
    pub total: usize,
    /// Words and phrases (clauses) of the query.
    pub clauses: usize,
    /// How many of them each result matches; fewer than `clauses` when no page
    /// matches all.
    pub matched: usize,
    /// Words and phrases that no page has, as written.
    pub missing: Vec<String>,
    /// Words that were replaced because no page has them.
    pub replaced: Vec<Replacement>,
    /// Counts for the facets asked for.
    pub facets: Vec<FacetCounts>,
    /// Whether a part of the query was passed over because it is too long.
    pub is_cut: bool,
    /// Whether the unfinished word is too short to stand for those that begin with
    /// it. Where no page has it as it is, it is left out of the query.
    pub is_begun: bool,
    /// Analysers of the bundle that this build does not carry: words of their
    /// languages are not found.
    pub unknown_analysers: Vec<String>,
    /// What to mark in the pages.
    pub marks: Marks,
}

/// A word that was searched as other words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// As written.
    pub written: String,
    /// The words in its place, nearest first; as results write them, else folded.
    pub words: Vec<String>,
    /// How they were found.
    pub how: How,
}

/// One result.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Number of the document in the bundle.
    pub doc: u32,
    /// What to show of its page.
    pub card: Card,
    /// BCP 47 tag of the page.
    pub language: String,
    /// Whether it is ranked lower, being overdue or superseded.
    pub is_demoted: bool,
    /// The sum of the impacts of what matched, with all factors.
    pub score: f32,
    /// Other pages of the same entry that match, the better first; one that was better than the page of the reader
    /// stands in the place of that.
    pub also: Vec<Translation>,
    /// Why it matched where that isn't obvious.
    pub reasons: Vec<Reason>,
}

/// Another page of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Number of the document in the bundle.
    pub doc: u32,
    /// BCP 47 tag of the page.
    pub language: String,
}

/// Why a result matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The word as written in the query.
    pub written: String,
    /// The word of the page, folded.
    pub word: String,
    /// How the one stands for the other.
    pub how: How,
    /// Whether the word is of another language than the page: the label of a
    /// topic, the name of a city.
    pub is_foreign: bool,
}

/// What to mark in pages: terms in their spaces, each with the clauses of the
/// query that it belongs to (bit `n` for clause `n`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    pub(crate) terms: SortedMap<TermKey, u32>,
}

impl Marks {
    /// The marks for terms in spaces, by the spaces' numbers, each with its clauses.
    #[must_use]
    pub fn new(terms: impl IntoIterator<Item = ((u8, String), u32)>) -> Self {
        let mut marks = Self::default();
        for ((space, term), clauses) in terms {
            marks.terms.add((term, space), clauses);
        }
        marks
    }

    /// The clauses that `term` of `space` belongs to.
    pub(crate) fn clauses_of(&self, space: u8, term: &str) -> u32 {
        let key = (term.to_owned(), space);
        self.terms.get(&key).copied().unwrap_or(0)
    }

    /// Whether there is nothing to mark.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}
