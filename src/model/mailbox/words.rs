//! Does a mailbox belong to a function, by the words before its `@`?

use std::{collections::HashSet, sync::LazyLock};

use super::super::plain_letters;

/// Words that name a function, an office, a matter or a place, in the languages of the region, in Latin letters
/// without marks. An address made of such words alone belongs to no single person.
static KNOWN: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words_of(include_str!("../mailbox_words.txt")));
/// Words for institutions, and what they are in short, behind which a name of theirs stands.
static INSTITUTIONS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words_of(include_str!("../institution_words.txt")));
/// For whom institutions are named, whole.
static NAMESAKES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("../namesake_words.txt").lines();
    lines.filter(|line| !line.starts_with('#')).collect()
});
/// Given names of people.
static GIVEN_NAMES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words_of(include_str!("../given_names.txt")));
/// Little words that stand between others also where all are written as one: `kancelarijazamlade`.
const BETWEEN: [&str; 12] = [
    "za", "i", "e", "te", "na", "of", "for", "and", "dhe", "per", "the", "de",
];
/// A shorter word is known only where it stands by itself.
const SHORTEST: usize = 3;
/// No word is longer.
const LONGEST: usize = 24;

/// Is every word of a mailbox known: of a function, a name that names no person, or a part of its own domain?
pub(crate) fn is_functional(local: &str, domain: &str, names: &[&str]) -> bool {
    let local = local.to_lowercase();
    let domain = domain.to_lowercase();
    let names: Vec<String> = names.iter().map(|name| letters(name)).collect();
    let (labels, _) = domain.rsplit_once('.').unwrap_or((&domain, ""));
    let labels: Vec<&str> = labels.split('.').collect();
    let whole = letters(&local);
    let is_name = |word: &str| {
        names.iter().any(|name| name == word)
            || labels
                .iter()
                .any(|label| *label == word || letters(label) == word)
    };
    if whole.is_empty() {
        return false;
    }
    if is_name(&whole) || labels.contains(&&*local) {
        return true;
    }
    let is_known = |word: &str| KNOWN.contains(word) || is_name(word);
    let is_of_function = |word: &str| {
        is_known(word)
            || parts(word, &is_known).is_some()
            || labels.iter().any(|label| are_initials(word, label))
    };
    let mut words = local
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    let unknown: Vec<&str> = words.clone().filter(|word| !is_of_function(word)).collect();
    unknown.is_empty() || words.next().is_some_and(is_institution) && !name_a_person(&unknown)
}

fn words_of(list: &'static str) -> HashSet<&'static str> {
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_ascii_whitespace)
        .collect()
}

/// Is it a word for an institution, or what one is in short?
pub(crate) fn is_institution(word: &str) -> bool {
    INSTITUTIONS.contains(&*plain_letters(word))
}

/// Are they a given name and a surname: `ana.petrova`? One alone may be whom an institution is named for, and so may be
/// those whose names many bear: `goce.delcev`.
fn name_a_person(words: &[&str]) -> bool {
    let names: Vec<&str> = words
        .iter()
        .filter(|word| !is_institution(word))
        .copied()
        .collect();
    names.len() > 1
        && names.iter().any(|word| is_given_name(word))
        && !NAMESAKES.contains(&*plain_letters(&names.join(" ")))
}

/// Is it a given name of people?
pub(crate) fn is_given_name(word: &str) -> bool {
    GIVEN_NAMES.contains(&*plain_letters(word))
}

/// Is it such a word, in either script and with whatever marks?
pub(crate) fn is_known(word: &str) -> bool {
    KNOWN.contains(&*plain_letters(word))
}

fn letters(text: &str) -> String {
    let lower = text.to_lowercase();
    lower.chars().filter(|c| c.is_alphabetic()).collect()
}

/// Are these the first letters of the words that the label of a domain is made of?
fn are_initials(word: &str, label: &str) -> bool {
    let parts = parts(&letters(label), &|part| KNOWN.contains(part));
    parts.is_some_and(|initials| initials == word)
}

/// The first letters of the known words that a joined word is made of whole.
fn parts(word: &str, is_known: &dyn Fn(&str) -> bool) -> Option<String> {
    const LONGEST_JOINED: usize = 64;
    if !word.is_ascii() || word.len() > LONGEST_JOINED {
        return None;
    }
    // For each place, the first letters of the words up to there.
    let mut up_to: Vec<Option<String>> = vec![None; word.len() + 1];
    up_to[0] = Some(String::new());
    for start in 0..word.len() {
        let Some(before) = up_to[start].clone() else {
            continue;
        };
        for end in start + 1..=word.len().min(start + LONGEST) {
            let part = &word[start..end];
            let is_between = start > 0 && end < word.len() && BETWEEN.contains(&part);
            let is_word = part.len() >= SHORTEST && !BETWEEN.contains(&part) && is_known(part);
            if up_to[end].is_none() && (is_between || is_word) {
                let first = if is_between { "" } else { &part[..1] };
                up_to[end] = Some(format!("{before}{first}"));
            }
        }
    }
    up_to.pop().flatten()
}
