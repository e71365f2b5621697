//! Text analysis: from running text to index terms.
//!
//! Takes a text or a word in a known language; gives tokens with their folded
//! key, their term, byte range and position. `term = stem(fold(word))`.
//! The generator indexes with it and the browser queries with it, so both meet
//! in the same terms. Never looks at anything but the text it is given; never
//! fails: every string has an analysis.

mod compound;
#[cfg(feature = "english")]
mod english;
mod fold;
mod form;
mod function_words;
mod language;
mod letters;
mod lexicon;
mod number;
mod rules;
mod segment;
mod snowball;
mod stem;
mod tokenise;

pub use compound::WordKind;
pub use form::{is_acronym, kept_forms, noted_forms, split_form};
pub use language::Analyser;
pub use tokenise::{Word, Words, tokenise};

use std::ops::Range;

/// The longest key or term, in characters; what is longer is cut.
pub const MAX_KEY_CHARS: usize = 60;

/// A word of a text as an analyser sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The folded, unstemmed word: what completion and typo repair work on.
    pub key: String,
    /// The folded and stemmed word: what the index is keyed by.
    pub term: String,
    /// Byte range in the text, on character boundaries.
    pub range: Range<usize>,
    /// Ordinal of the word in the text; a compound has that of its first part.
    pub position: u32,
    /// Whether the word stands alone, or is a compound or part of one.
    pub kind: WordKind,
}

impl Analyser {
    /// The tokens of `text`, in order of position; a compound word comes
    /// before its parts. Words that fold to nothing are left out.
    pub fn tokens(self, text: &str) -> impl Iterator<Item = Token> + '_ {
        tokenise(text).filter_map(move |word| {
            let key = self.fold(text.get(word.range.clone())?);
            if key.is_empty() {
                return None;
            }
            let term = self.stem(&key).into_owned();
            Some(Token {
                key,
                term,
                range: word.range,
                position: word.position,
                kind: word.kind,
            })
        })
    }

    /// The term of one word: `stem(fold(word))`.
    #[must_use]
    pub fn term(self, word: &str) -> String {
        self.stem(&self.fold(word)).into_owned()
    }
}
