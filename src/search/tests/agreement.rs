//! The engine of the bundle against tantivy, on the very index that the bundle was made of.

use std::collections::{BTreeMap, BTreeSet};

use carsija_search::{
    bundle::{ENTRY_NAME, open_stored},
    engine::{Engine, Grouping, MAX_LIMIT, Outcome, Request},
};

use super::{
    bundle_of,
    corpus::{self, random::Random},
    edition_of,
};
use crate::{
    catalogue::Address,
    edition::Edition,
    search::{Index, SearchPage, blocks},
};

const ENTRIES: u64 = 1500;
/// Queries of each kind.
const QUERIES: usize = 400;
/// Results that are compared by rank.
const TOP: usize = 10;
/// Of the first results, at least this share must be the same.
const OVERLAP: f64 = 0.98;
/// At least this share of queries must have the same first result.
const FIRST: f64 = 0.99;

struct Both {
    edition: Edition,
    index: Index,
    files: BTreeMap<Address, Vec<u8>>,
    engine: Engine,
}

impl Both {
    fn new() -> Self {
        let edition = edition_of(&corpus::make(ENTRIES));
        let mut index = Index::of(&edition).unwrap();
        // tantivy knows nothing of age and kind.
        for page in &mut index.pages {
            page.is_demoted = false;
            page.weight = 1.0;
        }
        // Nor of the forms in which a word is written.
        index.forget_forms();
        let files = bundle_of(&index);
        let entry = &files[&Address::new(format!("search/{ENTRY_NAME}"))];
        let engine = Engine::open(&open_stored(entry).unwrap()).unwrap();
        Self {
            edition,
            index,
            files,
            engine,
        }
    }

    /// What the engine finds, the best first.
    fn by_engine(&mut self, query: &str, most: usize) -> Vec<(f32, u32)> {
        let mut found = Vec::new();
        loop {
            let request = Request {
                grouping: Grouping::None,
                offset: found.len(),
                limit: MAX_LIMIT,
                ..Request::new(query)
            };
            let results = loop {
                match self.engine.search(&request).unwrap() {
                    Outcome::Ready(results) => break results,
                    Outcome::Need(needed) => {
                        for id in needed {
                            let name = self.engine.file_name(id).unwrap();
                            let address = Address::new(format!("search/{name}"));
                            let plain = open_stored(&self.files[&address]).unwrap();
                            self.engine.feed(id, plain).unwrap();
                        }
                    }
                }
            };
            found.extend(results.hits.iter().map(|hit| (hit.score, hit.doc)));
            if found.len() >= results.total.min(most) {
                return found;
            }
        }
    }

    /// What tantivy finds, the best first, and how far two scores may be apart that the bundle can't
    /// tell from each other.
    fn by_tantivy(&self, query: &str) -> (Vec<(f32, u32)>, f32) {
        let parsed = self.index.parse(query);
        let asked = self.index.asked(&parsed).unwrap();
        let all = asked.clauses.len();
        let found = (1..=all)
            .rev()
            .map(|matched| self.index.scored(&asked, matched).unwrap())
            .find(|found| !found.is_empty());
        let found = found.unwrap_or_else(|| match all {
            0 => self.index.scored(&asked, 0).unwrap(),
            _ => Vec::new(),
        });
        // An impact is a 255th of the largest of its term, which is rounded up.
        let mut step = 0.0;
        for clause in &parsed.clauses {
            let alone = carsija_search::engine::Query {
                clauses: vec![clause.clone()],
                ..Default::default()
            };
            let alone = self.index.asked(&alone).unwrap();
            let best = self.index.scored(&alone, 1).unwrap();
            step += best.first().map_or(0.0, |(score, _)| score * 1.01 / 255.0);
        }
        (found, step)
    }

    fn a_page(&self, random: &mut Random) -> &SearchPage {
        &self.index.pages[random.pick(self.index.pages.len())]
    }

    /// Some words that stand one after the other on a page.
    fn words(&self, random: &mut Random, count: usize) -> Vec<String> {
        loop {
            let blocks = blocks(self.a_page(random), &self.edition);
            if blocks.is_empty() {
                continue;
            }
            let words: Vec<&str> = blocks[random.pick(blocks.len())]
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .collect();
            if words.len() >= count {
                let start = random.pick(words.len() - count + 1);
                let some = words[start..start + count].iter();
                return some.map(|word| (*word).to_owned()).collect();
            }
        }
    }

    /// A word of some page. What several weigh together is the engine's own affair.
    /// What function words weigh is too.
    fn word(&self, random: &mut Random) -> String {
        loop {
            let word = self.words(random, 1).remove(0);
            let mut spaces = self.index.fields.spaces.iter().map(|space| space.analyser);
            if !spaces.any(|analyser| analyser.is_function_word(&analyser.fold(&word))) {
                return word + " ";
            }
        }
    }

    /// A filter that some page passes.
    fn filter(&self, random: &mut Random) -> String {
        let page = self.a_page(random);
        let (field, value) = &page.values[random.pick(page.values.len())];
        let sign = if random.pick(5) == 0 { "-" } else { "" };
        format!("{sign}{}:{value}", field.name())
    }
}

#[test]
fn words_are_ranked_as_tantivy_ranks_them() {
    let mut both = Both::new();
    let mut random = Random::new(7);
    let (mut shared, mut compared, mut same_first) = (0, 0, 0);
    for _ in 0..QUERIES * 2 {
        let query = both.word(&mut random);
        let (wanted, step) = both.by_tantivy(&query);
        let found = both.by_engine(&query, TOP);
        let scores: BTreeMap<u32, f32> = wanted.iter().map(|(score, doc)| (*doc, *score)).collect();
        let first = wanted
            .first()
            .unwrap_or_else(|| panic!("nothing for {query:?}"));
        let last = wanted[wanted.len().min(TOP) - 1];
        let is_near = |doc: u32, (score, _): (f32, u32)| {
            scores.get(&doc).is_some_and(|own| *own >= score - step)
        };
        compared += wanted.len().min(TOP);
        let found_first = found
            .first()
            .unwrap_or_else(|| panic!("nothing for {query:?}"));
        same_first += usize::from(is_near(found_first.1, *first));
        let top = found.iter().take(TOP);
        shared += top.filter(|(_, doc)| is_near(*doc, last)).count();
    }
    let overlap = f64::from(shared as u32) / f64::from(compared as u32);
    let first = f64::from(same_first as u32) / f64::from(QUERIES as u32 * 2);
    println!("overlap of the first {TOP}: {overlap:.4}; same first: {first:.4}");
    assert!(overlap >= OVERLAP, "{overlap}");
    assert!(first >= FIRST, "{first}");
}

/// The two must find the same pages.
fn compare_sets(both: &mut Both, query: &str) {
    let (wanted, _) = both.by_tantivy(query);
    let found = both.by_engine(query, usize::MAX);
    let set = |pages: Vec<(f32, u32)>| pages.into_iter().map(|(_, doc)| doc).collect();
    let (wanted, found): (BTreeSet<u32>, BTreeSet<u32>) = (set(wanted), set(found));
    let differing: Vec<_> = wanted.symmetric_difference(&found).take(5).collect();
    assert!(
        differing.is_empty(),
        "{query:?}: tantivy has {}, the engine {}; they differ in {differing:?}",
        wanted.len(),
        found.len()
    );
}

#[test]
fn beginnings_phrases_and_filters_find_what_tantivy_finds() {
    let mut both = Both::new();
    let mut random = Random::new(11);
    for number in 0..QUERIES {
        let word = both.words(&mut random, 1).remove(0);
        let letters = 3 + random.pick(3);
        let beginning: String = word.chars().take(letters).collect();
        // Of what begins with a letter or two only the most common is taken, by rounded counts.
        let spaces = &both.index.fields.spaces;
        if spaces
            .iter()
            .all(|space| space.analyser.fold(&beginning).chars().count() >= 3)
        {
            compare_sets(&mut both, &beginning);
        }
        let length = 2 + random.pick(2);
        let phrase = both.words(&mut random, length).join(" ");
        compare_sets(&mut both, &format!("\"{phrase}\""));
        let (filter, other) = (both.filter(&mut random), both.filter(&mut random));
        let words = both.word(&mut random);
        compare_sets(&mut both, &format!("{filter} {words}"));
        compare_sets(&mut both, &format!("{filter} {other}"));
        let unwanted = both.words(&mut random, 1).remove(0);
        compare_sets(&mut both, &format!("{words} -{unwanted}"));
        if number % 4 == 0 {
            let one = both.words(&mut random, 1).remove(0);
            compare_sets(&mut both, &format!("{one} OR {unwanted} "));
        }
    }
}
