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

/// Beginnings that are written in two ways, the British one first.
const SPELLINGS: &str = "colour>color labour>labor neighbour>neighbor harbour>harbor favour>favor \
    honour>honor behaviour>behavior endeavour>endeavor humour>humor rumour>rumor vapour>vapor \
    flavour>flavor parlour>parlor saviour>savior centred>centered centring>centering centre>center theatre>theater metre>meter \
    litre>liter fibre>fiber programme>program defence>defense offence>offense licence>license \
    practise>practice catalogue>catalog dialogue>dialog ageing>aging judgement>judgment \
    acknowledgement>acknowledgment enrolment>enrollment fulfil>fulfill skilful>skillful \
    traveller>traveler travelling>traveling travelled>traveled modelling>modeling \
    counsellor>counselor counselling>counseling cancelled>canceled labelled>labeled \
    labelling>labeling grey>gray tyre>tire cheque>check aluminium>aluminum paediatric>pediatric buses>bus gases>gas";
/// Endings with z, which others write with s.
const WITH_Z: &str =
    "ize ized izes izing izer izers ization izations yze yzed yzes yzing yzer yzers";
/// Letters before such an ending.
const BEFORE_Z: usize = 3;

/// The stem of `key`, in one spelling (organize, organise).
pub(crate) fn stem(key: &str) -> Cow<'_, str> {
    if !key.is_ascii() {
        return Cow::Borrowed(key);
    }
    match one_spelling(key) {
        Some(word) => Cow::Owned(porter(&word).into_owned()),
        None => porter(key),
    }
}

/// A word in the spelling that its stem is made of; None where it has it.
fn one_spelling(key: &str) -> Option<String> {
    // Acronyms have plurals that the algorithm takes for words (NGOs, SMEs, PDFs).
    if let Some(acronym) = plural_of_acronym(key) {
        return Some(acronym.to_owned());
    }
    let mut endings = WITH_Z.split(' ');
    let ending =
        endings.find(|ending| key.ends_with(ending) && key.len() >= ending.len() + BEFORE_Z);
    if let Some(ending) = ending {
        let start = key.get(..key.len() - ending.len())?;
        return Some([start, &ending.replace('z', "s")].concat());
    }
    let mut pairs = SPELLINGS
        .split_whitespace()
        .filter_map(|pair| pair.split_once('>'));
    pairs.find_map(|(british, american)| {
        let end = key.strip_prefix(british)?;
        Some([american, end].concat())
    })
}

/// Four letters of which none but perhaps the third is a vowel, and an s.
fn plural_of_acronym(key: &str) -> Option<&str> {
    let acronym = key.strip_suffix('s')?;
    let [first, second, _] = acronym.as_bytes() else {
        return None;
    };
    let is_one = |letter: &u8| !b"aeiouyh".contains(letter);
    (is_one(first) && is_one(second) && (first != &b's' || second == &b'm') && second != &b'r')
        .then_some(acronym)
}

/// The stem of a word, as the algorithm has it.
fn porter(key: &str) -> Cow<'_, str> {
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
            assert_eq!(porter(word), want);
        }
    }

    #[test]
    fn a_word_has_one_stem_however_it_is_spelled() {
        for (one, other) in [
            ("organise", "organize"),
            ("organisation", "organizations"),
            ("analysed", "analyzed"),
            ("neighbourhood", "neighborhood"),
            ("labour", "labor"),
            ("programmes", "program"),
            ("centred", "centered"),
            ("theatres", "theater"),
            ("ngos", "ngo"),
            ("smes", "sme"),
        ] {
            // Three letters are not stemmed.
            let of = |word: &str| match word.len() {
                0..4 => word.to_owned(),
                _ => stem(word).into_owned(),
            };
            assert_eq!(of(one), of(other), "{one} {other}");
        }
        assert_ne!(stem("organize"), stem("organs"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(50_000))]

        #[test]
        fn stems_are_those_of_snowball(
            root in "[a-z0-9]{0,4}|[bdlnrsty]?[aeiouy]{1,2}[a-z]{0,3}",
            parts in proptest::collection::vec(proptest::sample::select(parts()), 0..4),
        ) {
            let key = root + &parts.concat();
            prop_assert_eq!(porter(&key), by_snowball(&key));
        }
    }

    #[test]
    fn words_with_a_stem_of_their_own_are_those_of_snowball() {
        let words = ENGLISH_WORDS.rules();
        for (word, stem) in words {
            assert_eq!(porter(word), by_snowball(word), "{word}");
            assert_eq!(porter(stem), by_snowball(stem), "{stem}, of {word}");
        }
    }

    /// Whatever the algorithm has a rule for.
    fn parts() -> Vec<&'static str> {
        let tables = [&ENGLISH_WORDS, &ENGLISH_2, &ENGLISH_3, &ENGLISH_4];
        let rules = tables.into_iter().flat_map(RuleTable::rules);
        let suffixes = rules.map(|(suffix, _)| suffix);
        let own = "y s ss us ied ies sses ed eed ing edly eedly ingly e l ll at bl iz tt w x past";
        let listed = [BEGINNINGS, BEFORE_EED, BEFORE_ING, own];
        suffixes
            .chain(listed.iter().flat_map(|list| list.split(' ')))
            .collect()
    }
}
