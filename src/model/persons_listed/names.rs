//! Does a cell name one person?

use super::super::mailbox::words::{is_given_name, is_institution};

/// The most words of a name.
const MOST_WORDS: usize = 5;

/// Is it what could be the name of one person, or a part of it, by its letters?
pub(super) fn may_be_name(cell: &str) -> bool {
    let words = words(cell);
    let is_named = words.iter().any(|word| is_given_name(word));
    !words.is_empty()
        && is_of_letters(cell)
        && (is_named || words.iter().all(|word| begins_high(word)))
        && !words.iter().any(|word| is_institution(word))
}

/// The same, of two words at least, or of one that is a given name.
pub(super) fn is_whole_name(cell: &str) -> bool {
    may_be_name(cell) && (words(cell).len() > 1 || has_given_name(cell))
}

/// The same, with a given name that is known.
pub(super) fn has_given_name(cell: &str) -> bool {
    may_be_name(cell) && words(cell).iter().any(|word| is_given_name(word))
}

/// Does it hold nothing that no name has?
fn is_of_letters(cell: &str) -> bool {
    let is_of_name = |c: char| c.is_alphabetic() || c.is_whitespace() || "-.,'’".contains(c);
    cell.chars().all(is_of_name) && words(cell).len() <= MOST_WORDS
}

fn begins_high(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn words(cell: &str) -> Vec<&str> {
    let words = cell.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’');
    words.filter(|word| !word.is_empty()).collect()
}
