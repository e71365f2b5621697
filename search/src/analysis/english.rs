//! Stemming English words: the Snowball algorithm "English", also called Porter2.
//!
//! Takes a folded key; gives its stem, as the algorithm is described
//! (<https://snowballstem.org/algorithms/english/stemmer.html>), but for
//! apostrophes, which no key has. A key with letters of another script is no
//! English word, and its own stem. A test compares with the code that Snowball
//! generates, which the browser does not get: it weighs three times as much.

use std::borrow::Cow;

use super::rules::{ENGLISH_2, ENGLISH_3, ENGLISH_4, ENGLISH_WORDS};

/// Beginnings that the first region follows, whatever their vowels say.
const BEGINNINGS: &str = "arsen commun emerg gener inter later organ past univers";
/// Before these eed is no ending,
const BEFORE_EED: &str = "succ proc exc";
/// and before these ing is none.
const BEFORE_ING: &str = "inn out cann herr earr even";

/// The stem of `key`.
pub(crate) fn stem(key: &str) -> Cow<'_, str> {
    if !key.is_ascii() {
        return Cow::Borrowed(key);
    }
    let mut word = key.to_owned();
    match ENGLISH_WORDS.find(key) {
        Some(rule) if rule.suffix == key => rule.apply(&mut word),
        _ => strip(&mut word),
    }
    Cow::Owned(word)
}

/// Strips a word that the algorithm knows no exception for. Most endings go from
/// its regions only, R1 and R2, which begin at `first` and `second`.
fn strip(word: &mut String) {
    let mut beginnings = BEGINNINGS.split(' ');
    let first = match beginnings.find(|beginning| word.starts_with(beginning)) {
        Some(beginning) => beginning.len(),
        None => region(word.as_bytes(), 0),
    };
    let second = region(word.as_bytes(), first);

    strip_plural(word);
    strip_past(word, first);
    // Step 1c.
    let before_last = word.len().saturating_sub(2);
    if word.ends_with('y') && before_last > 0 && !is_vowel(word.as_bytes(), before_last) {
        word.pop();
        word.push('i');
    }
    // Steps 2, 3 and 4.
    for (table, region) in &[
        (&ENGLISH_2, first),
        (&ENGLISH_3, first),
        (&ENGLISH_4, second),
    ] {
        if let Some(rule) = table.find(word) {
            let left = word.strip_suffix(rule.suffix).unwrap_or_default();
            let last = left.bytes().last();
            let is_after = |letters: &[u8]| last.is_some_and(|last| letters.contains(&last));
            let fits = match rule.suffix {
                "li" => is_after(b"cdeghkmnrt"),
                "ogi" => is_after(b"l"),
                "ion" => is_after(b"st"),
                "ative" => left.len() >= second,
                _ => true,
            };
            if fits && left.len() >= *region {
                rule.apply(word);
            }
        }
    }
    strip_last(word, first, second);
}

/// Step 1a.
fn strip_plural(word: &mut String) {
    let stripped = match word.as_bytes() {
        [.., b's', b's', b'e', b's'] | [_, _, .., b'i', b'e', b'd' | b's'] => 2,
        [.., b'i', b'e', b'd' | b's'] => 1,
        [.., b's' | b'u', b's'] => 0,
        [left @ .., _, b's'] if has_vowel(left) => 1,
        _ => 0,
    };
    word.truncate(word.len() - stripped);
}

/// Step 1b.
fn strip_past(word: &mut String, first: usize) {
    let base = word.strip_suffix("ly").unwrap_or(word);
    if let Some(left) = base.strip_suffix("eed") {
        if left.len() >= first && !is_listed(left, BEFORE_EED) {
            word.truncate(left.len() + "ee".len());
        }
        return;
    }
    let left = base.strip_suffix("ed").or_else(|| base.strip_suffix("ing"));
    let Some(left) = left.filter(|left| has_vowel(left.as_bytes())) else {
        return;
    };
    let end = left.len();
    if word.ends_with("ing") {
        if is_listed(left, BEFORE_ING) {
            return;
        }
        if end == 2 && left.ends_with('y') && !is_vowel(left.as_bytes(), 0) {
            word.truncate(1);
            word.push_str("ie");
            return;
        }
    }
    word.truncate(end);
    match word.as_bytes() {
        [b'a' | b'e' | b'o', one, other] if is_double(*one, *other) => {}
        [.., one, other] if is_double(*one, *other) => word.truncate(end - 1),
        [.., b'a', b't'] | [.., b'b', b'l'] | [.., b'i', b'z'] => word.push('e'),
        left if end == first && ends_short(left) => word.push('e'),
        _ => {}
    }
}

/// Step 5.
fn strip_last(word: &mut String, first: usize, second: usize) {
    let end = word.len().saturating_sub(1);
    let goes = match word.as_bytes() {
        [left @ .., b'e'] => end >= second || end >= first && !ends_short(left),
        [.., b'l', b'l'] => end >= second,
        _ => false,
    };
    if goes {
        word.truncate(end);
    }
}

/// Where what follows the first consonant after a vowel begins, from `from` on.
fn region(word: &[u8], from: usize) -> usize {
    let ends_before = |end: &usize| is_vowel(word, end - 2) && !is_vowel(word, end - 1);
    let mut ends = from + 2..=word.len();
    ends.find(ends_before).unwrap_or(word.len())
}

/// Whether the letter at `at` is a vowel. A y is one after a consonant only.
fn is_vowel(word: &[u8], at: usize) -> bool {
    match word.get(at) {
        Some(b'y') => at > 0 && !is_vowel(word, at - 1),
        letter => letter.is_some_and(|letter| b"aeiou".contains(letter)),
    }
}

fn has_vowel(word: &[u8]) -> bool {
    (0..word.len()).any(|at| is_vowel(word, at))
}

/// Whether `word` ends in a short syllable.
fn ends_short(word: &[u8]) -> bool {
    let end = word.len();
    let is_closed = end > 1 && is_vowel(word, end - 2) && !is_vowel(word, end - 1);
    match word {
        [.., b'p', b'a', b's', b't'] => true,
        [.., b'w' | b'x' | b'y'] if end > 2 => false,
        _ => is_closed && (end == 2 || !is_vowel(word, end - 3)),
    }
}

fn is_double(one: u8, other: u8) -> bool {
    one == other && b"bdfgmnprt".contains(&one)
}

fn is_listed(word: &str, list: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}

#[cfg(test)]
mod tests {
    use super::super::rules::RuleTable;
    use super::*;
    use proptest::prelude::*;

    fn by_snowball(key: &str) -> String {
        let stemmer = frostem::Stemmer::new(frostem::Algorithm::English);
        stemmer.stem(key).into_owned()
    }

    #[test]
    fn words_of_a_text() {
        let want = "polici for public space die hope dri sky exceed inning herring universiti";
        let words = "policies for public spaces dying hoping dried skies exceedingly innings herring universities";
        for (word, want) in words.split(' ').zip(want.split(' ')) {
            assert_eq!(stem(word), want);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(50_000))]

        #[test]
        fn stems_are_those_of_snowball(
            root in "[a-z0-9]{0,4}|[bdlnrsty]?[aeiouy]{1,2}[a-z]{0,3}",
            parts in proptest::collection::vec(proptest::sample::select(parts()), 0..4),
        ) {
            let key = root + &parts.concat();
            prop_assert_eq!(stem(&key), by_snowball(&key));
        }
    }

    /// Whatever the algorithm has a rule for.
    fn parts() -> Vec<&'static str> {
        let tables = [&ENGLISH_WORDS, &ENGLISH_2, &ENGLISH_3, &ENGLISH_4];
        let suffixes = tables.into_iter().flat_map(RuleTable::suffixes);
        let own = "y s ss us ied ies sses ed eed ing edly eedly ingly e l ll at bl iz tt w x past";
        let listed = [BEGINNINGS, BEFORE_EED, BEFORE_ING, own];
        suffixes
            .chain(listed.iter().flat_map(|list| list.split(' ')))
            .collect()
    }
}
