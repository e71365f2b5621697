//! The names that a catalogue knows: of places, organisations, people, subjects and sources.

use std::collections::HashSet;

use super::{
    super::letters::plain,
    words::{is_given_name, words},
};
use crate::{catalogue::Catalogue, model::Record};

/// All known names, so cut that a part of one is recognised, in either script and with any ending.
#[derive(Default)]
pub(in super::super) struct KnownNames {
    /// Two words that follow each other in a name.
    pairs: HashSet<(String, String)>,
    /// Names of one word, and surnames.
    single: HashSet<String>,
}

impl KnownNames {
    pub(in super::super) fn of(catalogue: &Catalogue) -> Self {
        let mut known = Self::default();
        for item in catalogue.items() {
            let record = &*item.original().record;
            // Whom a title or a subject names has no record by that.
            let is_a_title = |name: &str| match record {
                Record::Source(source) => source.title.value().is_some_and(|title| title == name),
                Record::Topic(_) => true,
                _ => false,
            };
            for name in record.names() {
                known.add(name, is_a_title(name));
            }
        }
        known
    }

    #[cfg(test)]
    pub(super) fn of_names<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut known = Self::default();
        for name in names {
            known.add(name, false);
        }
        known
    }

    /// Adds a name; of a title, without the people in it.
    fn add(&mut self, name: &str, is_a_title: bool) {
        let all = words(name);
        let plain: Vec<String> = all.iter().map(|word| word.plain(name)).collect();
        if is_a_title && plain.iter().any(|word| is_given_name(word)) {
            return;
        }
        let stems: Vec<String> = plain.iter().map(|word| stem(word)).collect();
        self.pairs.extend(stems.windows(2).map(pair));
        // Without what stands between in small letters, and without initials.
        let main = all.iter().zip(&stems);
        let main: Vec<String> = main
            .filter(|(word, stem)| word.is_capitalised && stem.chars().count() > 1)
            .map(|(_, stem)| stem.clone())
            .collect();
        self.pairs.extend(main.windows(2).map(pair));
        match stems.as_slice() {
            [only] => {
                self.single.insert(only.clone());
            }
            // The surname, as far as this is a person's name; of other names it does no harm.
            [.., last] if stems.len() <= super::LONGEST => {
                self.single.insert(last.clone());
            }
            _ => {}
        }
    }

    /// Which of these words, which follow each other, belong to a known name.
    pub(super) fn among(&self, words: &[String]) -> Vec<bool> {
        let stems: Vec<String> = words.iter().map(|word| stem(word)).collect();
        let mut known: Vec<bool> = stems
            .iter()
            .map(|stem| self.single.contains(stem))
            .collect();
        for (at, two) in stems.windows(2).enumerate() {
            if self.pairs.contains(&pair(two)) {
                known[at] = true;
                known[at + 1] = true;
            }
        }
        known
    }
}

fn pair(two: &[String]) -> (String, String) {
    (two[0].clone(), two[1].clone())
}

/// A word without the endings that cases and articles give to names: Kumanovo, Kumanova and Kumanovë are
/// one, and so are Elbasan and Elbasanit.
fn stem(word: &str) -> String {
    const ENDINGS: [&str; 12] = [
        "ovite", "ata", "ite", "ot", "ta", "to", "it", "in", "om", "em", "oj", "es",
    ];
    const SHORTEST: usize = 4;
    let word = plain(word);
    let mut stem = word.as_str();
    if let Some(rest) = ENDINGS.iter().find_map(|ending| stem.strip_suffix(ending))
        && rest.len() >= SHORTEST
    {
        stem = rest;
    }
    while let Some(rest) = stem.strip_suffix(['a', 'e', 'i', 'o', 'u'])
        && rest.len() >= SHORTEST - 1
    {
        stem = rest;
    }
    stem.to_owned()
}
