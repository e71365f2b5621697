//! Writes the bundle of a made site and prints what it weighs and what searches
//! cost: `cargo run --release --example measure [PAGES [FOLDER]]`. With a folder it
//! leaves the files there.
//!
//! The site is bilingual in the way of the region (Serbian in two scripts,
//! Macedonian, Albanian, English), its words follow Zipf's law over a made
//! vocabulary, and everything about it is the same in every run.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measuring tool prints, and its data is its own"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::Instant;

use carsija_search::bundle::open_stored;
use carsija_search::bundle::write::Sizes;
use carsija_search::engine::Request;
use support::{Page, Site, input, write};

const WORDS_PER_PAGE: usize = 420;
const VOCABULARY: usize = 60_000;
const LANGUAGES: [&str; 5] = ["en", "sr-Latn", "sr-Cyrl", "mk", "sq"];
const CITIES: usize = 40;
const TOPICS: usize = 30;

/// A linear congruential generator (Knuth, MMIX).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % bound
    }

    /// A rank by Zipf's law, roughly: uniform in the logarithm.
    fn zipf(&mut self, bound: usize) -> usize {
        let share = self.below(1 << 20) as f64 / f64::from(1 << 20);
        ((bound as f64).powf(share) - 1.0) as usize
    }
}

/// A made word: syllables by rank, short ones first.
fn word(language: usize, rank: usize) -> String {
    const ONSETS: [&str; 16] = [
        "b", "v", "g", "d", "z", "k", "l", "m", "n", "p", "r", "s", "t", "st", "pr", "š",
    ];
    const NUCLEI: [&str; 5] = ["a", "e", "i", "o", "u"];
    let mut rest = (rank + 20) * 5 + language;
    let mut word = String::new();
    while rest > 0 {
        word.push_str(ONSETS[rest % 16]);
        rest /= 16;
        word.push_str(NUCLEI[rest % 5]);
        rest /= 5;
    }
    let endings = ["", "t", "m", "ta", "n"];
    word.push_str(endings[rank % 5]);
    word
}

fn pages(count: usize) -> Vec<Page> {
    let mut random = Random(42);
    (0..count)
        .map(|at| {
            let language = at * LANGUAGES.len() / count;
            let city = random.below(CITIES);
            let mut words = Vec::with_capacity(WORDS_PER_PAGE);
            let topic = random.below(TOPICS);
            for _ in 0..WORDS_PER_PAGE {
                let rank = match random.below(4) {
                    // A quarter of a page's words belong to its topic.
                    0 => 400 + topic * 300 + random.zipf(300),
                    _ => random.zipf(VOCABULARY),
                };
                words.push(word(language, rank));
            }
            Page {
                title: words[..6].join(" "),
                labels: LANGUAGES
                    .iter()
                    .map(|tag| ((*tag).to_owned(), format!("city{city}")))
                    .collect(),
                city: Some(format!("city{city}")),
                topics: vec![format!("topic{topic:02}")],
                group: Some((at % (count / LANGUAGES.len()).max(1)) as u32),
                reviewed: Some(20_000 + random.below(1000) as i64),
                demoted: random.below(10) == 0,
                ..Page::new(LANGUAGES[language], &words.join(" "))
            }
        })
        .collect()
}

fn main() {
    let count = std::env::args().nth(1).and_then(|n| n.parse().ok());
    let pages = pages(count.unwrap_or(10_000));
    let start = Instant::now();
    let tokens: usize = pages
        .iter()
        .flat_map(Page::texts)
        .map(|(analyser, text)| analyser.tokens(text).count())
        .sum();
    println!("{tokens} tokens analysed in {:?}", start.elapsed());
    let start = Instant::now();
    let made = input(&pages);
    println!("indexed in {:?}", start.elapsed());
    let start = Instant::now();
    let folder = write(made, &Sizes::default()).unwrap();
    println!("written in {:?}", start.elapsed());
    println!(
        "{:<12} {:>6} {:>10} {:>10} {:>8}",
        "kind", "files", "plain", "stored", "largest"
    );
    for (kind, of_kind) in &folder.summary {
        let of_its_kind = folder.files.values().filter(|stored| {
            let plain = open_stored(stored).unwrap();
            plain[2] == *kind as u8
        });
        let stored: Vec<usize> = of_its_kind.map(Vec::len).collect();
        println!(
            "{:<12} {:>6} {:>10} {:>10} {:>8}",
            format!("{kind:?}"),
            of_kind.files,
            of_kind.plain,
            stored.iter().sum::<usize>(),
            stored.iter().max().unwrap(),
        );
    }
    let stored: usize = folder.files.values().map(Vec::len).sum();
    println!("{} files, {stored} bytes stored", folder.files.len());
    if let Some(path) = std::env::args().nth(2) {
        std::fs::create_dir_all(&path).unwrap();
        for (name, stored) in &folder.files {
            std::fs::write(format!("{path}/{name}"), stored).unwrap();
        }
    }
    let entry = folder.files["entry.bin"].len();
    let sample = |language: usize, rank: usize| word(language, rank);
    let queries = [
        ("one common word", format!("{} ", sample(1, 30))),
        ("one middling word", format!("{} ", sample(1, 700))),
        ("one rare word", format!("{} ", sample(4, 40_000))),
        (
            "unfinished, 3 letters",
            sample(1, 900).chars().take(3).collect(),
        ),
        (
            "unfinished, 5 letters",
            sample(1, 900).chars().take(5).collect(),
        ),
        (
            "two words",
            format!("{} {} ", sample(1, 30), sample(1, 700)),
        ),
        ("filtered", format!("{} city:city7 ", sample(1, 30))),
        ("phrase", format!("\"{}\"", pages[3000 % pages.len()].title)),
        ("typo", format!("{}x ", sample(1, 5000))),
    ];
    for (what, query) in queries {
        let site = Site::open(folder.clone()).unwrap();
        let request = Request {
            language: Some("sr-Latn".into()),
            limit: 5,
            ..Request::new(&query)
        };
        let results = site.search(&request);
        let bytes: usize = site
            .fetched
            .borrow()
            .iter()
            .map(|name| folder.files[name].len())
            .sum();
        let start = Instant::now();
        site.search(&request);
        println!(
            "{what:<22} {:>5} results, {} files + entry, {} bytes, {} trips + 1, {:?} warm",
            results.total,
            site.fetched.borrow().len(),
            bytes + entry,
            site.trips.borrow(),
            start.elapsed(),
        );
    }
}
