//! The words of one space as they are written: how many pages have each, and which pages have each of
//! their forms.
//!
//! Takes the words of pages one by one, into memories that know what a word becomes; gives what a
//! bundle says of them. They are gathered here and not by tantivy, which would look up and encode the
//! name of a form anew for every page that has it: here a page costs a number.

use carsija_search::analysis::{Analyser, WordKind, kept_forms, noted_forms, split_form};
use foldhash::fast::RandomState;
use indexmap::IndexMap;

/// What words of a space become, and which pages have them, as far as one thread has seen. Pages repeat
/// their words, so nearly all are known already.
pub(super) struct Memory {
    analyser: Analyser,
    /// By how they are written.
    words: IndexMap<String, Known, RandomState>,
}

/// What a word becomes, and where it stands. Numbers of pages ascend.
struct Known {
    key: String,
    term: String,
    /// The pages in which somebody wrote it as one word.
    single: Vec<u32>,
    /// The pages that have it as a whole compound.
    whole: Vec<u32>,
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
        let pages = match kind {
            WordKind::Whole => &mut known.whole,
            WordKind::Single | WordKind::Part => &mut known.single,
        };
        if pages.last() != Some(&page) {
            pages.push(page);
        }
        Some(&known.term)
    }

    /// The place of a word that was not known.
    fn learn(&mut self, written: &str) -> usize {
        let key = self.analyser.fold(written);
        let known = Known {
            term: self.analyser.stem(&key).into_owned(),
            key,
            single: Vec::new(),
            whole: Vec::new(),
        };
        self.words.insert_full(written.to_owned(), known).0
    }
}

/// What a bundle says of the words of a space.
pub(super) struct Vocabulary {
    /// The words, folded and not stemmed, with the number of pages that have them, in byte order.
    /// Compounds are not among them: they are found by their parts, and nobody wrote `httpsciogov`.
    pub(super) words: Vec<(String, u32)>,
    /// The forms that tell the pages of a term apart, with these pages, in byte order.
    pub(super) forms: Vec<(String, Vec<u32>)>,
}

impl Vocabulary {
    /// What memories of one space have seen together.
    pub(super) fn of(memories: &[&Memory]) -> Self {
        let known = memories.iter().flat_map(|memory| &memory.words);
        let (mut words, mut forms) = (Vec::new(), Vec::new());
        for (written, known) in known.filter(|(_, known)| !known.key.is_empty()) {
            if !known.single.is_empty() {
                words.push((known.key.clone(), [&*known.single, &[]]));
            }
            let pages = [&*known.single, &*known.whole];
            let noted = noted_forms(&known.term, &known.key, written);
            forms.extend(noted.into_iter().map(|name| (name, pages)));
        }
        let words = united(words);
        let forms = united(forms);
        let of_terms = forms.chunk_by(|(one, _), (other, _)| term(one) == term(other));
        Self {
            words: words
                .into_iter()
                .map(|(word, pages)| (word, pages.len() as u32))
                .collect(),
            forms: of_terms.flat_map(kept_forms).collect(),
        }
    }
}

/// All pages of each name, in byte order of the names.
fn united(mut named: Vec<(String, [&[u32]; 2])>) -> Vec<(String, Vec<u32>)> {
    named.sort_unstable();
    let same = named.chunk_by(|(one, _), (other, _)| one == other);
    let united = same.filter_map(|same| {
        let mut pages: Vec<u32> = same.iter().flat_map(|(_, pages)| pages.concat()).collect();
        // Stable, as it is fast where parts are in order already.
        pages.sort();
        pages.dedup();
        Some((same.first()?.0.clone(), pages))
    });
    united.collect()
}

fn term(name: &str) -> &str {
    split_form(name).map_or(name, |(term, ..)| term)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let word = |word: &str, pages| (word.to_owned(), pages);
        assert_eq!(vocabulary.words, [word("street", 1), word("streets", 2)]);
        let form = |name: &str, pages: &[u32]| (name.to_owned(), pages.to_vec());
        assert_eq!(
            vocabulary.forms,
            [form("street=street", &[2]), form("street=streets", &[0, 1])]
        );
    }
}
