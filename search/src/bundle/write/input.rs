//! What the writer takes: an index in plain structs.

use std::fmt;

use crate::analysis::Analyser;
use crate::bundle::Card;

/// An index to be written. Documents are numbered by their place in `docs`.
pub struct BundleInput<'a> {
    /// All documents. Neighbours should share language, topics and cities:
    /// every structure gets smaller by it.
    pub docs: Vec<Document>,
    /// One term space per analyser, in the order that breaks ties.
    pub spaces: Vec<TermSpace<'a>>,
    /// Properties by whose values results are filtered and counted.
    pub facets: Vec<Facet>,
    /// Numbers by which results can be sorted.
    pub columns: Vec<Column>,
}

/// A document: one page in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// What a result shows of it.
    pub card: Card,
    /// BCP 47 tag of its language. The analyser of that language must be among
    /// the spaces.
    pub language: String,
    /// Translations of one entry have one number.
    pub group: u32,
    /// Whether it is ranked lower, being overdue or superseded.
    pub demoted: bool,
}

/// The terms and words of one analyser.
pub struct TermSpace<'a> {
    /// The analyser that made them.
    pub analyser: Analyser,
    /// Its terms, strictly ascending in byte order.
    pub terms: Box<dyn Iterator<Item = TermPostings> + 'a>,
    /// Its words, strictly ascending in byte order. Each must be a key of the
    /// analyser whose stem is among the terms.
    pub words: Box<dyn Iterator<Item = Word> + 'a>,
}

/// A word of the documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Word {
    /// Folded, not stemmed.
    pub word: String,
    /// How many documents have it.
    pub docs: u32,
    /// How most of them have it, with marks and in its script; empty when that is
    /// as it is folded.
    pub written: String,
}

/// A term and the documents it is in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TermPostings {
    /// The term.
    pub term: String,
    /// Its documents, strictly ascending; at least one.
    pub postings: Vec<Posting>,
}

/// A document that a term is in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Posting {
    /// Number of the document.
    pub doc: u32,
    /// What the term adds to the document's score; finite and not negative.
    pub impact: f32,
    /// Where the term stands in the document, ascending; may be empty.
    pub positions: Vec<u32>,
}

/// A facet: a property and the documents with each of its values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facet {
    /// Name, as in a filter: `city`.
    pub name: String,
    /// Values, strictly ascending, with their documents, strictly ascending.
    pub values: Vec<(String, Vec<u32>)>,
}

/// A number for each document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// Name, as in a request to sort: `reviewed`.
    pub name: String,
    /// The number of each document; within ±2⁶¹.
    pub values: Vec<Option<i64>>,
}

/// Why an index can't be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteError<E> {
    /// More documents, spaces or values than the format can hold.
    TooMany(&'static str),
    /// Strings or documents that must ascend do not.
    Unsorted(String),
    /// A document number without a document.
    UnknownDocument(u32),
    /// An impact that is negative or no number.
    BadImpact(String),
    /// A string that is longer than the format can hold.
    TooLong(String),
    /// A page's language whose analyser has no term space.
    NoSpaceFor(String),
    /// Something has not one value for each document.
    WrongCount(String),
    /// The receiver of the files failed.
    Sink(E),
}

impl<E: fmt::Display> fmt::Display for WriteError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany(what) => write!(f, "too many {what} for a search bundle"),
            Self::Unsorted(at) => write!(f, "the index is not in order at `{at}`"),
            Self::UnknownDocument(doc) => {
                write!(f, "the index names document {doc}, which is not there")
            }
            Self::BadImpact(term) => write!(f, "the impact of `{term}` is not a positive number"),
            Self::TooLong(text) => write!(f, "`{text}` is too long for a search bundle"),
            Self::NoSpaceFor(tag) => write!(f, "no term space for pages in `{tag}`"),
            Self::WrongCount(name) => write!(f, "`{name}` needs one value for each document"),
            Self::Sink(error) => {
                write!(f, "a file of the search bundle could not be kept: {error}")
            }
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for WriteError<E> {}
