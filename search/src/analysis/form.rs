//! Words as they were written: which form of a term a page has.
//!
//! Takes a word; gives its form: lower case, one script, marks kept, so that
//! `voda` and `vođa`, whose keys are the same, are two and `вода` is `voda`. An
//! index names a form of a term in a sequence of its own beside the terms, so
//! that pages with the word as it was typed come before those with other forms.

use std::ops::RangeInclusive;

use super::Analyser;
use super::fold::transliterate;
use super::letters::{bare, is_capital, small};
use super::lexicon::PLACES;
use super::segment::is_in_word;

/// Stands between a term, a key of it and a form of the key. No key has it.
const JOINER: char = '=';
/// Stands before the form of an acronym.
const CAPITALS: char = '^';
/// So many capitals make an acronym.
const ACRONYM: RangeInclusive<usize> = 2..=6;

/// Bytes of the longest name that an index can hold.
const LONGEST: usize = 255;

/// Whether a word is written in capitals, as acronyms are; dots don't count.
#[must_use]
pub fn is_acronym(word: &str) -> bool {
    let letters = || word.chars().filter(|c| *c != '.');
    ACRONYM.contains(&letters().count()) && letters().all(is_capital)
}

/// The form of a word. That of an acronym begins with a sign of its own.
pub(crate) fn form(word: &str) -> String {
    let mut form = String::new();
    if is_acronym(word) {
        form.push(CAPITALS);
    }
    for c in word.chars().filter(|c| is_in_word(*c)) {
        let c = small(c);
        form.push_str(match c {
            // These lose their marks in a key, where they meet c, d, s and z.
            'ћ' => "ć",
            'ђ' => "đ",
            'ч' => "č",
            'ш' => "š",
            'ж' => "ž",
            'џ' => "dž",
            '\u{400}'..'\u{530}' => {
                let letter = bare(c).letter;
                match transliterate(letter) {
                    Some(latin) => latin.trim_end_matches('\u{30C}'),
                    None => "",
                }
            }
            _ => {
                form.push(c);
                continue;
            }
        });
    }
    form
}

/// The name, among the terms, of those pages that have a key of a term.
pub(crate) fn key_of_term(term: &str, key: &str) -> String {
    let mut name = String::from(term);
    name.push(JOINER);
    name.push_str(key);
    name
}

/// The name, among the terms, of those pages that have a form of a key of a term.
pub(crate) fn form_of_term(term: &str, key: &str, form: &str) -> String {
    let mut name = key_of_term(term, key);
    name.push(JOINER);
    name.push_str(form);
    name
}

/// What an index notes of a word that it meets: the name of its form of a key of a term;
/// of an acronym also that of the form in small letters. The forms of the name of a place
/// are one.
#[must_use]
pub fn noted_forms(term: &str, key: &str, word: &str) -> Vec<String> {
    if PLACES.find(key).is_some() {
        return Vec::new();
    }
    let mut noted = vec![form_of_term(term, key, &form(word))];
    if is_acronym(word) {
        let form = form(word);
        noted.push(form_of_term(term, key, form.trim_start_matches(CAPITALS)));
    }
    noted.retain(|name| name.len() <= LONGEST);
    noted
}

/// Term, key and form by their name.
#[must_use]
pub fn split_form(name: &str) -> Option<(&str, &str, &str)> {
    let (term, rest) = name.split_once(JOINER)?;
    let (key, form) = rest.split_once(JOINER)?;
    Some((term, key, form))
}

/// What is worth keeping of what [`noted_forms`] noted of one term: forms and keys that not
/// all its pages have. Names and documents ascend.
#[must_use]
pub fn kept_forms(noted: &[(String, Vec<u32>)]) -> Vec<(String, Vec<u32>)> {
    let union = |lists: &mut dyn Iterator<Item = &Vec<u32>>| {
        let mut all: Vec<u32> = lists.flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let all = union(&mut noted.iter().map(|(_, docs)| docs));
    let key = |name: &str| split_form(name).map(|(_, key, _)| key.to_owned());
    let mut kept = Vec::new();
    for forms in noted.chunk_by(|one, other| key(&one.0) == key(&other.0)) {
        let Some((term, key, _)) = forms.first().and_then(|(name, _)| split_form(name)) else {
            continue;
        };
        let of_key = union(&mut forms.iter().map(|(_, docs)| docs));
        if of_key != all {
            kept.push((key_of_term(term, key), of_key.clone()));
        }
        for (name, docs) in forms {
            if *docs != of_key {
                kept.push((name.clone(), docs.clone()));
            }
        }
    }
    kept.sort_unstable();
    kept
}

impl Analyser {
    /// The names under which a bundle may have the pages with `word` as it is
    /// written, the nearest first; `term` and `key` are what the word becomes. The name of
    /// a place has none.
    pub(crate) fn names_of_forms(term: &str, key: &str, word: &str) -> Vec<String> {
        match PLACES.find(key) {
            Some(_) => Vec::new(),
            None => vec![form_of_term(term, key, &form(word)), key_of_term(term, key)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_meet_and_marks_stay() {
        for (word, want) in [
            ("Voda", "voda"),
            ("Вода", "voda"),
            ("vođa", "vođa"),
            ("Вођа", "vođa"),
            ("куће", "kuće"),
            ("Чаршија", "čaršija"),
            ("љубав", "ljubav"),
            ("UN", "^un"),
            ("U.N", "^un"),
            ("ЕУ", "^eu"),
            ("ŠĐ", "^šđ"),
            ("Un", "un"),
            ("kadın", "kadın"),
        ] {
            assert_eq!(form(word), want, "{word}");
        }
    }

    #[test]
    fn forms_that_all_pages_have_are_not_kept() {
        let noted = |names: &[(&str, &[u32])]| -> Vec<String> {
            let noted: Vec<_> = names
                .iter()
                .map(|(name, docs)| ((*name).to_owned(), docs.to_vec()))
                .collect();
            kept_forms(&noted)
                .into_iter()
                .map(|(name, _)| name)
                .collect()
        };
        assert_eq!(noted(&[("a=a=a", &[1, 2])]), Vec::<String>::new());
        assert_eq!(
            noted(&[
                ("vod=voda=voda", &[1]),
                ("vod=voda=vođa", &[2]),
                ("vod=vode=vode", &[3])
            ]),
            ["vod=voda", "vod=voda=voda", "vod=voda=vođa", "vod=vode"]
        );
    }
}
