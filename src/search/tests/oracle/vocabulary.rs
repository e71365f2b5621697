//! The words of an index: which are there, which begin with some letters, and which are like a word
//! that isn't there.

use std::sync::Arc;

use carsija_search::analysis::Analyser;
use tantivy::{SegmentReader, index::InvertedIndexReader, schema::Field};

use crate::search::{schema::Space, vocabulary};

/// Words that a beginning stands for, at most.
const COMPLETIONS: usize = 4096;
/// Words that a short beginning stands for: the most common ones.
const SHORT_COMPLETIONS: usize = 32;
/// A beginning of fewer letters is short.
const SHORT: usize = 3;
/// Words taken in place of an unknown one, at most.
const LIKE: usize = 8;
/// From this many letters on a word may have two typing errors.
const TWO_ERRORS_FROM: usize = 8;
/// Words that share this much of their trigrams (Dice) are alike; where there are none, this much.
const ALIKE: [f64; 2] = [0.6, 0.5];

/// The words of one space.
pub(super) struct Vocabulary {
    analyser: Analyser,
    words: Vec<Counted>,
    parts: Vec<(Field, Arc<InvertedIndexReader>)>,
}

/// A word and the number of pages that have it.
type Counted = (String, u32);

impl Vocabulary {
    /// Opens the words of a space.
    pub(super) fn open(
        segment: &SegmentReader,
        space: &Space,
        vocabulary: &vocabulary::Vocabulary,
    ) -> tantivy::Result<Self> {
        let parts = space.parts.iter();
        let parts = parts.map(|field| Ok((*field, segment.inverted_index(*field)?)));
        Ok(Self {
            analyser: space.analyser,
            words: vocabulary
                .words
                .iter()
                .map(|word| (word.word.clone(), word.docs))
                .collect(),
            parts: parts.collect::<tantivy::Result<_>>()?,
        })
    }

    /// The fields in which a term stands.
    pub(super) fn fields_with(&self, term: &str) -> tantivy::Result<Vec<usize>> {
        let mut fields = Vec::new();
        for (place, (_, part)) in self.parts.iter().enumerate() {
            if part.terms().get(term)?.is_some() {
                fields.push(place);
            }
        }
        Ok(fields)
    }

    /// The words that begin with these letters, in byte order; of very many the most common.
    pub(super) fn completions(&self, prefix: &str) -> Vec<String> {
        let most = if prefix.chars().count() < SHORT {
            SHORT_COMPLETIONS
        } else {
            COMPLETIONS
        };
        let start = self.words.partition_point(|(word, _)| **word < *prefix);
        let from = self.words[start..].iter();
        let beginning = from.take_while(|(word, _)| word.starts_with(prefix));
        let longer = beginning.filter(|(word, _)| word.len() > prefix.len());
        let mut found: Vec<Counted> = longer.cloned().collect();
        found.sort_by(|(a, of_a), (b, of_b)| of_b.cmp(of_a).then_with(|| a.cmp(b)));
        let mut words: Vec<String> = found.into_iter().take(most).map(|(word, _)| word).collect();
        words.sort_unstable();
        words
    }

    /// Words that an unknown word may have been meant to be: those with one typing error, else (in
    /// long words) two, else those with many letters in common; the likest first.
    pub(super) fn like(&self, unknown: &str) -> Vec<String> {
        let most = usize::from(unknown.chars().count() >= TWO_ERRORS_FROM) + 1;
        let mut mistyped: Vec<(usize, std::cmp::Reverse<u32>, String)> = Vec::new();
        let mut alike: Vec<(u32, std::cmp::Reverse<u32>, String)> = Vec::new();
        let own = Trigrams::of(unknown);
        let length = unknown.chars().count();
        for (word, pages) in &self.words {
            if self.analyser.is_function_word(word) {
                continue;
            }
            let commonness = std::cmp::Reverse(*pages);
            if word.chars().count().abs_diff(length) <= most {
                let errors = strsim::damerau_levenshtein(unknown, word);
                if errors <= most {
                    mistyped.push((errors, commonness, word.clone()));
                    continue;
                }
            }
            if mistyped.is_empty() {
                let similarity = own.dice(&Trigrams::of(word));
                if similarity >= ALIKE[1] {
                    let difference = (1000.0 * (1.0 - similarity)) as u32;
                    alike.push((difference, commonness, word.clone()));
                }
            }
        }
        mistyped.sort();
        if let Some((fewest, ..)) = mistyped.first() {
            let fewest = *fewest;
            let nearest = mistyped
                .into_iter()
                .filter(|(errors, ..)| *errors == fewest);
            return nearest.take(LIKE).map(|(.., word)| word).collect();
        }
        alike.sort();
        let enough =
            |(difference, ..): &(u32, _, _)| f64::from(*difference) <= 1000.0 * (1.0 - ALIKE[0]);
        if alike.first().is_some_and(enough) {
            alike.retain(enough);
        }
        let alike = alike.into_iter().take(LIKE);
        alike.map(|(.., word)| word).collect()
    }
}

/// The groups of three letters of a word, padded on both sides.
struct Trigrams(Vec<[char; 3]>);

impl Trigrams {
    fn of(word: &str) -> Self {
        let padded: Vec<char> = "  "
            .chars()
            .chain(word.chars())
            .chain("  ".chars())
            .collect();
        let mut trigrams: Vec<[char; 3]> = padded
            .windows(3)
            .map(|three| [three[0], three[1], three[2]])
            .collect();
        trigrams.sort_unstable();
        trigrams.dedup();
        Self(trigrams)
    }

    /// How much of both is in both (Dice's coefficient).
    fn dice(&self, other: &Self) -> f64 {
        let shared = self
            .0
            .iter()
            .filter(|one| other.0.binary_search(one).is_ok());
        2.0 * shared.count() as f64 / (self.0.len() + other.0.len()) as f64
    }
}
