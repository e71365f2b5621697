//! Compound words: what joins words into one, and what splits one into parts.
//!
//! Takes characters; answers whether they join or separate. Never allocates.

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
