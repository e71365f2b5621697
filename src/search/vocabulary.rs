//! The words of one space as they are written: how many pages have each, and which pages have each of
//! their forms.
//!
//! Takes the words of pages one by one, into memories that know what a word becomes; gives what a
//! bundle says of them. They are gathered here and not by tantivy, which would look up and encode the
//! name of a form anew for every page that has it: here a page costs a number.

use std::collections::BTreeMap;

use carsija_search::{
    analysis::{Analyser, WordKind, is_acronym, kept_forms, noted_forms, split_form},
    bundle::write::Word,
};
use foldhash::fast::RandomState;
use indexmap::IndexMap;

/// What words of a space become, and which pages have them, as far as one thread has seen. Pages repeat
/// their words, so nearly all are known already.
pub(super) struct Memory {
    analyser: Analyser,
    /// By how they are written.
    words: IndexMap<String, Known, RandomState>,
}

/// What a word becomes, and where it stands.
struct Known {
    key: String,
    term: String,
    /// The pages in which somebody wrote it as one word.
    single: Pages,
    /// The pages that have it as a whole compound.
    whole: Pages,
}

/// Numbers of pages that ascend, as the steps between them (LEB128): nearly all take one byte.
#[derive(Default)]
struct Pages {
    /// One more than the last of them.
    end: u32,
    steps: Vec<u8>,
}

impl Pages {
    /// Adds a page, unless it is the last already.
    fn push(&mut self, page: u32) {
        let mut step = page + 1 - self.end;
        if step == 0 {
            return;
        }
        self.end = page + 1;
        while step >= 0x80 {
            self.steps.push(0x80 | (step & 0x7f) as u8);
            step >>= 7;
        }
        self.steps.push(step as u8);
    }

    fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The numbers, as they were added.
    fn numbers(&self) -> impl Iterator<Item = u32> {
        let (mut end, mut step, mut bits) = (0, 0, 0);
        self.steps.iter().filter_map(move |byte| {
            step |= u32::from(byte & 0x7f) << bits;
            bits += 7;
            if byte & 0x80 != 0 {
                return None;
            }
            end += std::mem::take(&mut step);
            bits = 0;
            Some(end - 1)
        })
    }
}

impl Memory {
    /// Knows no word yet.
    pub(super) fn new(analyser: Analyser) -> Self {
        Self {
            analyser,
            words: IndexMap::default(),
        }
    }

    /// Notes that a page has a word, and gives the word's term; none where nothing is left of it. A page
    /// never comes after one with a higher number.
    pub(super) fn note(&mut self, written: &str, page: u32, kind: WordKind) -> Option<&str> {
        let place = match self.words.get_index_of(written) {
            Some(place) => place,
            None => self.learn(written),
        };
        let known = &mut self.words[place];
        if known.key.is_empty() {
            return None;
        }
        match kind {
            WordKind::Whole => known.whole.push(page),
            WordKind::Single | WordKind::Part => known.single.push(page),
        }
        Some(&known.term)
    }

    /// The place of a word that was not known.
    fn learn(&mut self, written: &str) -> usize {
        let key = self.analyser.fold(written);
        let known = Known {
            term: self.analyser.stem(&key).into_owned(),
            key,
            single: Pages::default(),
            whole: Pages::default(),
        };
        self.words.insert_full(written.to_owned(), known).0
    }
}

/// What a bundle says of the words of a space.
pub(super) struct Vocabulary {
    /// The words, folded and not stemmed, with the number of pages that have them and how most write
    /// them, in byte order. Compounds are not among them: they are found by their parts, and nobody
    /// wrote `httpsciogov`.
    pub(super) words: Vec<Word>,
    /// The forms that tell the pages of a term apart, with these pages, in byte order.
    pub(super) forms: Vec<(String, Vec<u32>)>,
}

impl Vocabulary {
    /// What memories of one space have seen together.
    pub(super) fn of(memories: &[&Memory]) -> Self {
        let known = memories.iter().flat_map(|memory| &memory.words);
        let (mut words, mut forms) = (Vec::new(), Vec::new());
        let mut ways = Ways::new();
        for (written, known) in known.filter(|(_, known)| !known.key.is_empty()) {
            if !known.single.is_empty() {
                words.push((known.key.clone(), [&known.single]));
                let way = match is_acronym(written) {
                    true => written.clone(),
                    false => written.to_lowercase(),
                };
                let pages = known.single.numbers().count();
                *ways.entry(&known.key).or_default().entry(way).or_default() += pages;
            }
            for name in noted_forms(&known.term, &known.key, written) {
                forms.push((name, [&known.single, &known.whole]));
            }
        }
        words.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        forms.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        let words = united(&words).map(|(word, pages)| (word, pages.len() as u32));
        let of_terms = forms.chunk_by(|(one, _), (other, _)| term(one) == term(other));
        Self {
            words: words
                .map(|(word, docs)| Word {
                    docs,
                    written: otherwise(&word, &ways),
                    word,
                })
                .collect(),
            forms: of_terms
                .flat_map(|noted| kept_forms(&united(noted).collect::<Vec<_>>()))
                .collect(),
        }
    }
}

/// How words are written, by their keys, with about how many pages write them so.
type Ways<'a> = BTreeMap<&'a str, BTreeMap<String, usize>>;

/// How most pages write a word; empty where that is as it is folded.
fn otherwise(word: &str, ways: &Ways<'_>) -> String {
    let most = ways.get(word).and_then(|ways| {
        let first_of_equals = ways.iter().rev();
        first_of_equals.max_by_key(|(_, pages)| **pages)
    });
    most.map(|(way, _)| way.as_str())
        .filter(|way| *way != word)
        .unwrap_or_default()
        .to_owned()
}

/// All pages of each name. The same names stand together.
fn united<const N: usize>(
    named: &[(String, [&Pages; N])],
) -> impl Iterator<Item = (String, Vec<u32>)> {
    let same = named.chunk_by(|(one, _), (other, _)| one == other);
    same.filter_map(|same| {
        let lists = same.iter().flat_map(|(_, pages)| pages);
        let mut pages: Vec<u32> = lists.flat_map(|pages| pages.numbers()).collect();
        // Stable, as it is fast where parts are in order already.
        pages.sort();
        pages.dedup();
        Some((same.first()?.0.clone(), pages))
    })
}

fn term(name: &str) -> &str {
    split_form(name).map_or(name, |(term, ..)| term)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_come_back() {
        let numbers = [0, 0, 1, 127, 128, 300, 300, 1 << 20];
        let mut pages = Pages::default();
        numbers.iter().for_each(|page| pages.push(*page));
        let back: Vec<u32> = pages.numbers().collect();
        assert_eq!(back, [0, 1, 127, 128, 300, 1 << 20]);
    }

    #[test]
    fn words_are_listed_as_most_pages_write_them() {
        let mut memory = Memory::new(Analyser::for_language("sq"));
        for (page, word) in [(0, "Këshilli"), (1, "këshilli"), (1, "keshilli"), (2, "BE")] {
            memory.note(word, page, WordKind::Single);
        }
        let written: Vec<_> = Vocabulary::of(&[&memory])
            .words
            .into_iter()
            .map(|word| word.written)
            .collect();
        assert_eq!(written, ["BE", "këshilli"]);
    }

    #[test]
    fn memories_are_united() {
        let english = Analyser::for_language("en");
        let (mut one, mut other) = (Memory::new(english), Memory::new(english));
        for (page, word) in [(0, "Streets"), (0, "streets"), (2, "street")] {
            assert_eq!(one.note(word, page, WordKind::Single), Some("street"));
        }
        assert!(other.note("streets", 1, WordKind::Single).is_some());
        assert!(one.note("COVID-19", 2, WordKind::Whole).is_some());
        assert_eq!(one.note("'", 2, WordKind::Single), None);
        let vocabulary = Vocabulary::of(&[&one, &other]);
        let word = |word: &str, docs| Word {
            word: word.to_owned(),
            docs,
            written: String::new(),
        };
        assert_eq!(vocabulary.words, [word("street", 1), word("streets", 2)]);
        let form = |name: &str, pages: &[u32]| (name.to_owned(), pages.to_vec());
        assert_eq!(
            vocabulary.forms,
            [form("street=street", &[2]), form("street=streets", &[0, 1])]
        );
    }
}
