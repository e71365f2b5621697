//! What to search for when a word is not in the index.
//!
//! Takes such a word; gives words that are there, by the first of these steps
//! that finds any: words that begin with it, words one typing error away (two
//! from eight letters on), words with most trigrams in common. The reader's own
//! language comes first within each step. Never touches words that are known.

use super::distance::{Trigrams, alike_lengths, edit_distance};
use super::store::Fetch;
use super::words::{How, SpaceKey, Variant, Word};
use crate::bundle::BundleError;
use crate::bundle::words::{LONGEST, for_each_in_vocabulary, length_class};

/// Words used in place of an unknown one, at most.
const MAX_REPAIRS: usize = 8;
/// Candidates this much farther than the nearest are left out. Typing errors
/// count a thousand each, so that one rules out two; similarity in thousandths.
const NEARLY_AS_NEAR: u32 = 150;
const ERROR_RANK: u32 = 1000;
/// A word has to have this many letters to be repaired.
const MIN_REPAIRED: usize = 3;
/// From this many letters on a word may have two typing errors.
const TWO_ERRORS_FROM: usize = 8;
/// What is tried after completion, in this order. Similarities are in
/// thousandths.
const STEPS: [Step; 4] = [
    Step::Typos(1),
    Step::Typos(2),
    Step::Similar(600),
    Step::Similar(500),
];
/// What a match counts by number of typing errors, beside one of the word.
const TYPO_FACTORS: [f32; 3] = [1.0, 0.6, 0.4];
/// What a match of an equal word would count, were it found by similarity.
const SIMILAR_FACTOR: f32 = 0.5;

/// A way to find words that are like an unknown one.
#[derive(Clone, Copy)]
enum Step {
    /// Words at most this many typing errors away.
    Typos(usize),
    /// Words with at least this share of trigrams in common.
    Similar(u32),
}

/// A candidate and how near it is: the smaller the nearer.
struct Candidate {
    rank: u32,
    factor: f32,
    word: String,
    weight: u8,
}

/// Adds words in place of `word`, which is unknown. `own` is the space of the
/// reader's language. Stops where a file is missing, which `fetch` notes.
pub(crate) fn repair(
    fetch: &mut Fetch<'_>,
    word: &mut Word,
    own: Option<u8>,
) -> Result<(), BundleError> {
    if !word.is_prefix && word.complete(fetch)? || fetch.missing().is_some() {
        return Ok(());
    }
    let (first, others): (Vec<SpaceKey>, Vec<SpaceKey>) = word
        .keys
        .iter()
        .filter(|in_space| in_space.key.chars().count() >= MIN_REPAIRED)
        .cloned()
        .partition(|in_space| own.is_none_or(|own| in_space.space == own));
    for step in STEPS {
        for spaces in [&first, &others] {
            let mut added = Vec::new();
            for in_space in spaces {
                added.extend(match step {
                    Step::Typos(errors) => typos(fetch, in_space, errors)?,
                    Step::Similar(enough) => similar(fetch, in_space, enough)?,
                });
            }
            let is_done = !added.is_empty() || fetch.missing().is_some();
            word.add(added);
            if is_done {
                return Ok(());
            }
        }
    }
    Ok(())
}

fn typos(
    fetch: &mut Fetch<'_>,
    in_space: &SpaceKey,
    max: usize,
) -> Result<Vec<Variant>, BundleError> {
    let letters: Vec<char> = in_space.key.chars().collect();
    if max > 1 && letters.len() < TWO_ERRORS_FROM {
        return Ok(Vec::new());
    }
    let lengths = letters.len().saturating_sub(max)..=letters.len() + max;
    let mut candidates = Vec::new();
    for_each_word(
        fetch,
        in_space.space,
        lengths,
        |word, weight, its_letters| {
            if let Some(distance) = edit_distance(&letters, its_letters, max) {
                candidates.push(Candidate {
                    rank: distance as u32 * ERROR_RANK,
                    factor: TYPO_FACTORS.get(distance).copied().unwrap_or(0.0),
                    word: word.to_owned(),
                    weight,
                });
            }
        },
    )?;
    Ok(best(in_space, candidates, How::Typo))
}

fn similar(
    fetch: &mut Fetch<'_>,
    in_space: &SpaceKey,
    enough: u32,
) -> Result<Vec<Variant>, BundleError> {
    let letters: Vec<char> = in_space.key.chars().collect();
    let trigrams = Trigrams::of(&letters);
    let mut candidates = Vec::new();
    let lengths = alike_lengths(letters.len(), enough);
    for_each_word(
        fetch,
        in_space.space,
        lengths,
        |word, weight, its_letters| {
            let dice = trigrams.dice(its_letters);
            if dice >= enough {
                candidates.push(Candidate {
                    rank: 1000u32.saturating_sub(dice),
                    factor: SIMILAR_FACTOR * dice as f32 / 1000.0,
                    word: word.to_owned(),
                    weight,
                });
            }
        },
    )?;
    Ok(best(in_space, candidates, How::Similar))
}

/// The nearest candidates, and those nearly as near; of equally near ones the
/// more common.
fn best(in_space: &SpaceKey, mut candidates: Vec<Candidate>, how: How) -> Vec<Variant> {
    candidates.sort_unstable_by(|a, b| {
        let by_weight = || b.weight.cmp(&a.weight);
        let by_word = || a.word.cmp(&b.word);
        a.rank.cmp(&b.rank).then_with(by_weight).then_with(by_word)
    });
    let nearest = candidates.first().map_or(0, |first| first.rank);
    candidates
        .iter()
        .take(MAX_REPAIRS)
        .take_while(|candidate| candidate.rank - nearest < NEARLY_AS_NEAR)
        .map(|candidate| in_space.variant(&candidate.word, how, candidate.factor))
        .collect()
}

/// Calls `each` with every word of a space that has a length in `lengths`.
fn for_each_word(
    fetch: &mut Fetch<'_>,
    space: u8,
    lengths: std::ops::RangeInclusive<usize>,
    mut each: impl FnMut(&str, u8, &[char]),
) -> Result<(), BundleError> {
    let Some(directory) = fetch.directory() else {
        return Ok(());
    };
    let classes = length_class(*lengths.start())..=length_class(*lengths.end()).min(LONGEST);
    let mut letters = Vec::new();
    for (number, file) in (0..).zip(&directory.vocabulary) {
        if file.space != space || !classes.contains(&file.length) {
            continue;
        }
        let id = fetch.entry().vocabulary_id(number);
        let Some(plain) = fetch.file(id) else {
            continue;
        };
        for_each_in_vocabulary(plain, |word, weight| {
            letters.clear();
            letters.extend(word.chars());
            if lengths.contains(&letters.len()) {
                each(word, weight, &letters);
            }
        })?;
    }
    Ok(())
}
