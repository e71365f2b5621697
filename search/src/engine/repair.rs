//! What to search for when a word is not in the index.
//!
//! Takes such a word; gives words that are there, by the first of these steps
//! that finds any: words that begin with it, words one typing error away (two
//! from ten letters on), long words with most trigrams in common. The reader's own
//! language comes first within each step. Never touches words that are known, be it
//! to the bundle or to the reader's language, nor numbers and names of places:
//! those are words, and another one would be a wrong answer.

use std::ops::RangeInclusive;

use super::distance::{EQUAL, ERROR_RANK, Measure, Similarity, Typos, Walk, alike_lengths};
use super::store::Fetch;
use super::words::{How, SpaceKey, Variant, Word};
use crate::analysis::is_acronym;
use crate::bundle::entry::VocabularyBlock;
use crate::bundle::words::{LONGEST, for_each_in_vocabulary, length_class};
use crate::bundle::{BundleError, FileKind};

/// Words used in place of an unknown one, at most.
const MAX_REPAIRS: usize = 8;
/// Candidates this much farther than the nearest are left out; one typing error
/// rules out two.
const NEARLY_AS_NEAR: u32 = 150;
/// A word has to have this many letters to be repaired.
const MIN_REPAIRED: usize = 4;
/// … and so many to be repaired into another language: shorter ones are like something in any.
const MIN_REPAIRED_FOREIGN: usize = 6;
/// Shorter words begin as the words in their place do: their first letter is seldom wrong.
const MIN_OTHER_BEGINNING: usize = 6;
/// Letters that a word and the one in its place begin with, unless a finger slipped there.
const SAME_BEGINNING: usize = 2;
/// From this many letters on a word may have two typing errors, and one that has most trigrams
/// in common may stand for it.
const LONG: usize = 10;
/// One letter in the place of another makes another word of so short ones (dhunë, dhënë), where
/// no finger slips from one to the other.
const MAX_OTHER_VOWEL: usize = 7;
const MAX_OTHER_LETTER: usize = 6;
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

/// A candidate, the nearest and most common first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    rank: u32,
    rarity: u8,
    word: String,
}

/// Adds words in place of `word`, which is unknown. `own` is the space of the
/// reader's language. Stops where a file is missing, which `fetch` notes.
pub(crate) fn repair(
    fetch: &mut Fetch<'_>,
    word: &mut Word,
    own: Option<u8>,
) -> Result<(), BundleError> {
    // Each letter of an acronym stands for a word.
    let is_word = is_acronym(&word.text) || !word.has_letters();
    if is_word || word.keys.iter().any(|in_space| in_space.is_word_of(own)) {
        return Ok(());
    }
    for step in &STEPS {
        for are_others in [false, true] {
            let mut added = Vec::new();
            for in_space in &word.keys {
                let is_other = own.is_some_and(|own| in_space.space != own);
                let least = match is_other {
                    true => MIN_REPAIRED_FOREIGN,
                    false => MIN_REPAIRED,
                };
                if is_other != are_others || in_space.key.chars().count() < least {
                    continue;
                }
                match *step {
                    Step::Typos(errors) => added.extend(typos(fetch, in_space, errors)?),
                    // Not in other languages: all words that are somehow alike, of
                    // all languages, would cost too much to fetch.
                    Step::Similar(_) if is_other => {}
                    Step::Similar(enough) => added.extend(similar(fetch, in_space, enough)?),
                }
            }
            let is_done = !added.is_empty() || fetch.misses_any();
            word.add(added);
            if is_done {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// The two words that `word` becomes where a blank is missing (socialservices), as they are
/// written; none unless the reader's language has both. Of several, the two most alike in length.
pub(crate) fn split(
    fetch: &mut Fetch<'_>,
    word: &Word,
    own: Option<u8>,
) -> Result<Option<(String, String)>, BundleError> {
    let own = word
        .keys
        .iter()
        .find(|in_space| own == Some(in_space.space));
    let Some(in_space) = own.filter(|own| word.has_letters() && !own.is_word_of(Some(own.space)))
    else {
        return Ok(None);
    };
    let letters = letters(in_space);
    let written: Vec<char> = word.text.chars().collect();
    // Keys of other lengths than what is written can't be cut at the same place.
    if is_acronym(&word.text) || letters.len() != written.len() || letters.len() > MAX_SPLIT {
        return Ok(None);
    }
    let middle = letters.len() / 2;
    for distance in 0..middle {
        for at in [middle - distance, middle + distance] {
            let (Some((first, second)), Some((one, two))) =
                (letters.split_at_checked(at), written.split_at_checked(at))
            else {
                continue;
            };
            if first.len().min(second.len()) >= MIN_SPLIT
                && has_word(fetch, in_space, first)?
                && has_word(fetch, in_space, second)?
            {
                return Ok(Some((one.iter().collect(), two.iter().collect())));
            }
        }
    }
    Ok(None)
}

/// The fewest letters of a word that a missing blank has joined to another, and the most of both.
const MIN_SPLIT: usize = 4;
const MAX_SPLIT: usize = 30;

/// Whether a space has a word of these letters.
fn has_word(
    fetch: &mut Fetch<'_>,
    in_space: &SpaceKey,
    letters: &[char],
) -> Result<bool, BundleError> {
    let mut found = Vec::new();
    let mut measure = Typos::new(letters, 0);
    walk(
        fetch,
        in_space,
        length_class(letters.len()),
        &mut measure,
        &mut found,
    )?;
    Ok(!found.is_empty())
}

fn typos(
    fetch: &mut Fetch<'_>,
    in_space: &SpaceKey,
    max: usize,
) -> Result<Vec<Variant>, BundleError> {
    let letters = letters(in_space);
    if max > 1 && letters.len() < LONG {
        return Ok(Vec::new());
    }
    let mut candidates = Vec::new();
    for class in classes(letters.len().saturating_sub(max)..=letters.len() + max) {
        let mut measure = Typos::new(&letters, max);
        walk(fetch, in_space, class, &mut measure, &mut candidates)?;
    }
    candidates.retain(|candidate| {
        let other: Vec<char> = candidate.word.chars().collect();
        candidate.rank == 0 || is_slip(&letters, &other)
    });
    Ok(best(in_space, candidates, How::Typo, &|rank| {
        let factor = TYPO_FACTORS.get((rank / ERROR_RANK) as usize);
        factor.copied().unwrap_or(0.0)
    }))
}

fn similar(
    fetch: &mut Fetch<'_>,
    in_space: &SpaceKey,
    enough: u32,
) -> Result<Vec<Variant>, BundleError> {
    let letters = letters(in_space);
    if letters.len() < LONG {
        return Ok(Vec::new());
    }
    let mut candidates = Vec::new();
    // Beginning and end alone make no likeness (template, te).
    let lengths = alike_lengths(letters.len(), enough);
    let shortest = *lengths.start().max(&(letters.len() / 2 + 1));
    for class in classes(shortest..=*lengths.end()) {
        let length = (class < LONGEST).then_some(usize::from(class));
        let mut measure = Similarity::new(&letters, enough, length);
        walk(fetch, in_space, class, &mut measure, &mut candidates)?;
    }
    candidates.retain(|candidate| {
        let same = same_beginning(candidate.word.chars(), &letters);
        same == candidate.word.chars().count() || 3 * same >= 2 * letters.len()
    });
    Ok(best(in_space, candidates, How::Similar, &|rank| {
        SIMILAR_FACTOR * EQUAL.saturating_sub(rank) as f32 / EQUAL as f32
    }))
}

/// How many letters two words begin with together.
fn same_beginning(word: impl Iterator<Item = char>, letters: &[char]) -> usize {
    let pairs = word.zip(letters);
    pairs.take_while(|(one, other)| one == *other).count()
}

/// Whether a finger that slips may make `typed` of another word, which is one or two typing errors
/// away; else they are two words.
fn is_slip(typed: &[char], other: &[char]) -> bool {
    let same = same_beginning(other.iter().copied(), typed);
    let (Some(one), Some(two)) = (typed.get(same), other.get(same)) else {
        // The last letter is one too many, or missing.
        return same >= SAME_BEGINNING;
    };
    let is_swapped = typed.get(same + 1) == Some(two) && other.get(same + 1) == Some(one);
    let last = same.checked_sub(1).and_then(|last| typed.get(last));
    let is_doubled = last.is_some_and(|last| last == one || last == two);
    let is_near = are_neighbours(*one, *two);
    if typed.len() >= LONG || is_swapped || is_doubled {
        return same >= SAME_BEGINNING || is_swapped || is_doubled || is_near;
    }
    let is_replaced = typed.get(same + 1..) == other.get(same + 1..);
    match is_replaced {
        false => same >= SAME_BEGINNING,
        true if is_near => same > 0 || typed.len() >= MIN_OTHER_BEGINNING,
        true => {
            let are_vowels = is_vowel(*one) && is_vowel(*two);
            let longest = match are_vowels {
                true => MAX_OTHER_VOWEL,
                false => MAX_OTHER_LETTER,
            };
            same >= SAME_BEGINNING && typed.len() > longest
        }
    }
}

fn is_vowel(letter: char) -> bool {
    "aeiouy".contains(letter)
}

/// Letters beside each other on keyboards, row by row; y and z change places between them.
const ROWS: [&str; 6] = [
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "qazwsxedcrfvtgbyhnujmikolp",
];
/// Letters that sound alike, or are one in another alphabet.
const ALIKE: [&str; 9] = ["ck", "cs", "sz", "iy", "ij", "kq", "cq", "gj", "bv"];

/// Whether one of two letters is easily typed in the place of the other.
fn are_neighbours(one: char, other: char) -> bool {
    let is_pair = |row: &str| {
        let mut last = None;
        row.chars().any(|letter| {
            let before = last.replace(letter);
            let pair = (before, letter);
            pair == (Some(one), other) || pair == (Some(other), one)
        })
    };
    ROWS.into_iter().chain(ALIKE).any(is_pair)
}

/// The nearest candidates, and those nearly as near; of equally near ones the
/// more common. `factor` says what a match counts by its rank.
fn best(
    in_space: &SpaceKey,
    mut candidates: Vec<Candidate>,
    how: How,
    factor: &dyn Fn(u32) -> f32,
) -> Vec<Variant> {
    candidates.sort_unstable();
    let nearest = candidates.first().map_or(0, |first| first.rank);
    let mut variants = Vec::new();
    for Candidate { rank, word, .. } in candidates.iter().take(MAX_REPAIRS) {
        if rank - nearest < NEARLY_AS_NEAR {
            variants.push(in_space.written(word, word, how, factor(*rank)));
        }
    }
    variants
}

fn letters(in_space: &SpaceKey) -> Vec<char> {
    in_space.key.chars().collect()
}

/// The classes of words of these lengths.
fn classes(lengths: RangeInclusive<usize>) -> RangeInclusive<u8> {
    length_class(*lengths.start())..=length_class(*lengths.end())
}

/// Adds the words of one class of a space that are near enough.
fn walk(
    fetch: &mut Fetch<'_>,
    in_space: &SpaceKey,
    class: u8,
    measure: &mut dyn Measure,
    candidates: &mut Vec<Candidate>,
) -> Result<(), BundleError> {
    let entry = fetch.entry();
    let is_wanted =
        |block: &VocabularyBlock| block.space == in_space.space && block.length == class;
    for (number, _) in (0..)
        .zip(&entry.vocabulary)
        .filter(|(_, block)| is_wanted(block))
    {
        let Some(block) = fetch.shared(FileKind::Vocabulary, number)? else {
            continue;
        };
        let mut walk = Walk::new(measure);
        for_each_in_vocabulary(block, &mut |shared, word, weight| {
            if let (Some(rank), Ok(word)) = (walk.rank(shared, word), std::str::from_utf8(word))
                // Nobody looks for what every page has.
                && !in_space.analyser.is_function_word(word)
            {
                let rarity = u8::MAX - weight;
                let word = word.to_owned();
                candidates.push(Candidate { rank, rarity, word });
            }
        })?;
    }
    Ok(())
}
