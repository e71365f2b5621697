//! Words of a translation that are still those of its original.

use super::{Text, misfits::listed};
use crate::{
    content::Entry,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::Language,
};

/// Languages in which the same sentence can be right.
const ALIKE: [&str; 4] = ["bs", "cnr", "hr", "sr"];
/// Languages whose short phrases are often the same: `соба за разговор`.
const NEAR: [&str; 3] = ["bg", "mk", "sr"];
/// So many words are no phrase.
const WORDS_OF_A_SENTENCE: usize = 6;
/// A word in small letters, and this long, is no part of a name.
const LEAST_LETTERS: usize = 3;

/// Can a text be the same in two languages, word for word?
pub(crate) fn can_be_the_same(one: &Language, other: &Language) -> bool {
    ALIKE.contains(&one.base()) && ALIKE.contains(&other.base())
}

/// What is told of the fields of a translation that say what the original says, word for word.
pub(super) fn told(
    original: &Text,
    entry: &Entry,
    fields: Vec<(FieldPath, String)>,
) -> Option<Diagnostic> {
    let (language, other) = (&entry.language, &original.language);
    if can_be_the_same(language, other) {
        return None;
    }
    let are_near = NEAR.contains(&language.base()) && NEAR.contains(&other.base());
    let fields = fields.into_iter();
    let to_be_translated = fields.filter(|(_, words)| is_to_be_translated(words, are_near));
    let paths: Vec<_> = to_be_translated.map(|(path, _)| path).collect();
    let first = paths.first()?;
    let message = format!(
        "these are the words of the original in `{other}`, and this file is in `{language}`: {}",
        listed(&paths)
    );
    let help = if paths.len() == 1 {
        format!("write it in `{language}`")
    } else {
        format!("write each of them in `{language}`")
    };
    let place = Place::value(&entry.origin.file, first.clone());
    Some(Diagnostic::new(Code::SaidTwice, place, message).with_help(help))
}

/// Are these words more than a name, a number or a term, which can be the same everywhere?
fn is_to_be_translated(words: &str, are_near: bool) -> bool {
    let all = || words.split_whitespace();
    let in_small_letters = |word: &&str| {
        word.starts_with(char::is_lowercase)
            && word.chars().filter(|c| c.is_alphabetic()).count() >= LEAST_LETTERS
    };
    let least = if are_near { WORDS_OF_A_SENTENCE } else { 2 };
    all().count() >= least && all().any(|word| in_small_letters(&word))
}
