//! Compound words: what joins words into one, and what splits one into parts.
//!
//! Takes characters; answers whether they join or separate. Never allocates.

use super::form::is_acronym;
use super::letters::is_capital;
use super::number::is_digits;

/// A compound of more parts than this gives its parts only.
pub(crate) const MAX_PARTS: usize = 8;

/// How a word stands in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordKind {
    /// A word by itself.
    Single,
    /// A whole compound (`COVID-19`, `12.05.2024`); its parts follow it.
    Whole,
    /// A part of a compound.
    Part,
}

/// Hyphens that make a compound of the words on their two sides: hyphen-minus,
/// hyphen, non-breaking hyphen.
pub(crate) const HYPHENS: [&str; 3] = ["-", "\u{2010}", "\u{2011}"];

/// Signs that make one word of short words or acronyms on their two sides.
pub(crate) const JOINING_SIGNS: [&str; 3] = ["/", "*", "&"];
/// Letters of a word that a sign joins to any other.
const SHORT: usize = 2;

/// Whether a sign joins these words (I/O, AC/DC, O*NET, R&D); cities/towns are two.
pub(crate) fn are_joined(before: &str, after: &str) -> bool {
    let is_short = |word: &str| word.chars().count() <= SHORT;
    is_short(before)
        || is_acronym(before) && is_acronym(after)
        || is_short(after) && is_digits(before)
}

/// Whether a point joins a small letter to a number (16.a); a sentence begins with a large one.
pub(crate) fn is_numbered_letter(number: &str, letter: &str) -> bool {
    is_digits(number) && letter.chars().count() == 1 && !letter.chars().any(is_capital)
}

/// Whether an acronym has this ending in some case: EU-a, NATO-om, KiM-u.
pub(crate) fn is_ending_of(acronym: &str, ending: &str) -> bool {
    let letters = ending.chars().count();
    is_acronym(acronym)
        && !ending.chars().any(is_capital)
        && !is_digits(ending)
        && (letters <= SHORT || ENDINGS.split(' ').any(|one| one == ending))
}

/// Longer endings that languages of the region give to acronyms.
const ENDINGS: &str = "ova ove ovi ovo ovu ovih ovim ovima ovog ovom jem ima ama ite ata ute ve \
                       ова ове ови ово ову ових овим овима овог овом јем има ама ите ата";

/// Characters which UAX 29 keeps inside a word (classes `MidLetter`, `MidNum`,
/// `MidNumLet`, `ExtendNumLet`) and which split it into parts here. Apostrophes
/// are of these classes too, but belong to their word.
pub(crate) fn is_inner_separator(c: char) -> bool {
    match c {
        '\'' => false,
        _ if c.is_ascii() => c.is_ascii_punctuation(),
        '\u{B7}'
        | '\u{387}'
        | '\u{55F}'
        | '\u{5F4}'
        | '\u{589}'
        | '\u{60C}'
        | '\u{66C}'
        | '\u{2024}'
        | '\u{2027}'
        | '\u{202F}'
        | '\u{203F}'
        | '\u{2040}'
        | '\u{2044}'
        | '\u{2054}'
        | '\u{FE13}'
        | '\u{FE33}'
        | '\u{FE34}'
        | '\u{FE4D}'..='\u{FE4F}'
        | '\u{FF0C}'
        | '\u{FF0E}'
        | '\u{FF1A}'
        | '\u{FF1B}'
        | '\u{FF3F}' => true,
        _ => false,
    }
}
