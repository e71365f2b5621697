//! Does a cell name one person?

use super::super::{
    mailbox::words::{is_given_name, is_institution},
    plain_letters,
};

/// The most words of a name.
const MOST_WORDS: usize = 5;
/// Words for many people together, in small Latin letters without accents.
const TOGETHER: [&str; 40] = [
    "adult",
    "adults",
    "all",
    "boys",
    "children",
    "class",
    "elderly",
    "girls",
    "grade",
    "group",
    "groups",
    "men",
    "other",
    "others",
    "people",
    "pupils",
    "students",
    "total",
    "women",
    "youth",
    "deca",
    "djeca",
    "grupa",
    "grupi",
    "grupe",
    "klasa",
    "mladi",
    "odeljenje",
    "oddelenie",
    "odrasli",
    "razred",
    "vozrasni",
    "zene",
    "femije",
    "gra",
    "te",
    "rritur",
    "klase",
    "ukupno",
    "vkupno",
];

/// Is it what could be the name of one person, or a part of it, by its letters?
pub(super) fn may_be_name(cell: &str) -> bool {
    is_named(cell, |_| true)
}

/// The same, of two words at least, or of one that is a given name.
pub(super) fn is_whole_name(cell: &str) -> bool {
    is_named(cell, |words| {
        words.len() > 1 || words.iter().any(|word| is_given_name(word))
    })
}

/// The same, with a given name that is known.
pub(super) fn has_given_name(cell: &str) -> bool {
    is_named(cell, |words| words.iter().any(|word| is_given_name(word)))
}

/// Does it name an institution?
pub(super) fn is_office(cell: &str) -> bool {
    words(cell).any(is_institution)
}

/// Does one of those whom a cell names bear a name of this kind?
fn is_named(cell: &str, is: impl Fn(&[&str]) -> bool) -> bool {
    let bare = bare(cell);
    if is_office(&bare) {
        return false;
    }
    // What begins with a count are people together, unless one is named: `12 Albanians`, `1 Ana Petrova`.
    let is_counted = begins_with_count(cell);
    let has_digits = cell.contains(|c: char| c.is_ascii_digit());
    bare.split(is_between_people).any(|who| {
        let words: Vec<&str> = words(who).collect();
        let has_given = words.iter().any(|word| is_given_name(word));
        let is_enough = has_given || !is_counted && (!has_digits || words.len() > 1);
        !words.is_empty()
            && words.len() <= MOST_WORDS
            && (has_given
                || words
                    .iter()
                    .all(|word| begins_high(word) && !is_together(word)))
            && is_enough
            && is(&words)
    })
}

/// A cell without what stands beside a name: numbers and what they count, brackets, marks.
fn bare(cell: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for c in cell.chars() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => continue,
            _ => {}
        }
        kept.push(if "()[]{}".contains(c) { ' ' } else { c });
    }
    // A name may stand in brackets alone.
    if words(&kept).next().is_none() {
        kept = cell.replace(['(', ')', '[', ']', '{', '}'], " ");
    }
    let mut is_behind_number = false;
    let mut words = Vec::new();
    for word in kept.split_whitespace() {
        let has_digit = word.contains(|c: char| c.is_ascii_digit());
        let is_counted =
            is_behind_number && word.starts_with(char::is_lowercase) && !is_given_name(word);
        is_behind_number = has_digit;
        // Only the digits of a word go where they touch a name: `1.Ana`.
        if has_digit {
            let letters = word.trim_start_matches(|c: char| !c.is_alphabetic());
            let letters = letters.trim_end_matches(|c: char| !c.is_alphabetic());
            let is_name = letters.chars().count() > 2 && letters.chars().all(char::is_alphabetic);
            words.extend(is_name.then(|| letters.to_owned()));
        } else if !is_counted {
            words.push(word.to_owned());
        }
    }
    words.join(" ")
}

fn begins_with_count(cell: &str) -> bool {
    let behind = cell
        .trim_start()
        .trim_start_matches(|c: char| c.is_ascii_digit());
    behind.len() < cell.trim_start().len() && behind.starts_with(char::is_whitespace)
}

fn is_between_people(c: char) -> bool {
    "&/+;|".contains(c)
}

fn is_together(word: &str) -> bool {
    TOGETHER.contains(&&*plain_letters(word))
}

fn begins_high(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn words(cell: &str) -> impl Iterator<Item = &str> {
    let words = cell.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’');
    words.filter(|word| word.contains(char::is_alphabetic))
}
