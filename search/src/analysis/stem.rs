//! Stemming a folded key.
//!
//! Takes a key and a scheme; gives the stem that the inflected forms of a word
//! share. Never sees unfolded text. Schemes for the languages of the region are
//! Carsija's own (light suffix stripping with fleeting vowels, measured on
//! lemma-annotated text); the rest is Snowball.

use std::borrow::Cow;

use super::lexicon;
use super::rules::{self, RuleTable};
use super::snowball::Snowball;

/// Which stemming a language gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StemScheme {
    /// Bosnian, Croatian, Montenegrin and Serbian.
    Bcs,
    Macedonian,
    Albanian,
    Turkish,
    Snowball(Snowball),
    /// The key is the term.
    None,
}

impl StemScheme {
    /// What a key becomes that no rule gets right: the name of a place, an irregular word.
    fn known(self, key: &str) -> Option<&'static str> {
        let own = match self {
            Self::Bcs => lexicon::BCS.find(key),
            Self::Macedonian => lexicon::MACEDONIAN.find(key),
            Self::Albanian => lexicon::ALBANIAN.find(key),
            #[cfg(feature = "english")]
            Self::Snowball(Snowball::English) => lexicon::ENGLISH.find(key),
            Self::None => return None,
            _ => None,
        };
        own.or_else(|| lexicon::PLACES.find(key))
    }
}

/// Shorter words are their own stem.
const MIN_STEMMED: usize = 4;
/// Shorter words keep their fleeting vowels.
const MIN_FLEETING: usize = 5;
/// Letters before the j of an ending; njega is a word.
const MIN_SOFT: usize = 3;
/// Shorter stems keep a last c or l.
const MIN_HARDENED: usize = 5;
const BCS_PASSES: usize = 2;
const MACEDONIAN_PASSES: usize = 2;
const TURKISH_PASSES: usize = 4;
/// The superlative prefix goes from Bosnian … Serbian words longer than this,
const BCS_SUPERLATIVE_OVER: usize = 5;
/// and from Macedonian words longer than this.
const MACEDONIAN_SUPERLATIVE_OVER: usize = 6;

/// Whether a table names `key` or a form of it.
pub(crate) fn is_known(scheme: StemScheme, key: &str) -> bool {
    scheme.known(key).is_some()
}

/// The stem of `key`.
pub(crate) fn stem(scheme: StemScheme, key: &str) -> Cow<'_, str> {
    if let Some(word) = scheme.known(key) {
        return Cow::Borrowed(word);
    }
    if let StemScheme::Snowball(language) = scheme {
        return match key.chars().count() < MIN_STEMMED {
            true => Cow::Borrowed(key),
            false => language.stem(key),
        };
    }
    let letters_only = key.bytes().all(|b| b.is_ascii_lowercase());
    if key.len() < MIN_STEMMED || !letters_only || scheme == StemScheme::None {
        return Cow::Borrowed(key);
    }
    let mut word = key.to_owned();
    match scheme {
        StemScheme::Bcs => bcs(&mut word),
        StemScheme::Macedonian => macedonian(&mut word),
        StemScheme::Albanian => albanian(&mut word),
        StemScheme::Turkish => turkish(&mut word),
        StemScheme::Snowball(_) | StemScheme::None => {}
    }
    Cow::Owned(word)
}

fn bcs(word: &mut String) {
    // Ijekavian meets ekavian (mlijeko, mleko; mjesto, mesto).
    to_ekavian(word, "ije");
    to_ekavian(word, "je");
    drop_superlative(word, BCS_SUPERLATIVE_OVER);
    apply(word, &rules::BCS, BCS_PASSES);
    drop_last_l(word);
    drop_fleeting(word, b"a", b"nkclrvmst");
    harden(word, "c");
}

fn macedonian(word: &mut String) {
    drop_superlative(word, MACEDONIAN_SUPERLATIVE_OVER);
    apply(word, &rules::MACEDONIAN, MACEDONIAN_PASSES);
    drop_fleeting(word, b"eo", b"nkclrv");
    drop_fleeting(word, b"a", b"r");
    harden(word, "ic");
}

fn albanian(word: &mut String) {
    apply(word, &rules::ALBANIAN, 1);
    apply(word, &rules::ALBANIAN_SECOND, 1);
    drop_fleeting(word, b"e", b"rl");
    replace_last(word, 'q', 'k');
}

fn turkish(word: &mut String) {
    apply(word, &rules::TURKISH, TURKISH_PASSES);
    // Final devoicing: a stem is written with b, d, g before a vowel only.
    replace_last(word, 'b', 'p');
    replace_last(word, 'd', 't');
    replace_last(word, 'g', 'k');
}

fn apply(word: &mut String, table: &RuleTable, passes: usize) {
    for _ in 0..passes {
        let Some(rule) = table.find(word) else { return };
        rule.apply(word);
    }
}

/// Leaves the e of each `yat` that stands between two consonants, but for an ending after a soft
/// consonant (nasiljem, srednjeg, kraljevi) or of a comparative (novijeg), which is no yat.
fn to_ekavian(word: &mut String, yat: &str) {
    let mut start = 1;
    while start < word.len() {
        let bytes = word.as_bytes();
        let rest = bytes.get(start..).unwrap_or_default();
        let before = bytes.get(start - 1);
        let after = rest.get(yat.len());
        if rest.starts_with(yat.as_bytes())
            && before.is_some_and(is_consonant)
            && after.is_some_and(is_consonant)
            && !is_soft_ending(bytes, start)
        {
            word.drain(start..start + yat.len() - "e".len());
        }
        start += 1;
    }
}

/// Whether an ending begins at `start`: with the j of lj or nj, or that of a comparative.
fn is_soft_ending(word: &[u8], start: usize) -> bool {
    let rest = word.get(start..).unwrap_or_default();
    let is_soft = start >= MIN_SOFT && matches!(word.get(start - 1), Some(b'l' | b'n'));
    let is_comparative = matches!(rest, b"ijeg" | b"ijega" | b"ijem" | b"ijemu");
    rest == b"jem"
        || start >= MIN_SOFT && is_comparative
        || is_soft && (rest.starts_with(b"jev") || matches!(rest, b"jeg" | b"jega" | b"jemu"))
}

fn drop_superlative(word: &mut String, over: usize) {
    if word.len() > over && word.starts_with("naj") {
        word.drain(.."naj".len());
    }
}

/// Drops the vowel between two consonants at the end of a stem, which comes
/// and goes with inflection (pazar, pazara; opasan, opasna).
fn drop_fleeting(word: &mut String, vowels: &[u8], last: &[u8]) {
    if word.len() < MIN_FLEETING {
        return;
    }
    if let [.., before, vowel, after] = word.as_bytes()
        && is_consonant(before)
        && vowels.contains(vowel)
        && last.contains(after)
    {
        let last = word.pop();
        word.pop();
        word.extend(last);
    }
}

/// Drops the l that participles and stems before lj have (zaposlen, zaposliti; napravljen, napraviti).
fn drop_last_l(word: &mut String) {
    if word.len() >= MIN_HARDENED && word.ends_with('l') {
        word.pop();
    }
}

/// Takes back what the ending i makes of a stem's last k (učenik, učenici; odluka, odluci), where
/// the stem ends in `ending`. Short stems stay: too many are words of their own (luč, luk).
fn harden(word: &mut String, ending: &str) {
    if word.len() >= MIN_HARDENED && word.ends_with(ending) {
        replace_last(word, 'c', 'k');
    }
}

fn replace_last(word: &mut String, from: char, to: char) {
    if word.ends_with(from) {
        word.pop();
        word.push(to);
    }
}

fn is_consonant(letter: &u8) -> bool {
    letter.is_ascii_lowercase() && !b"aeiou".contains(letter)
}
