//! A small indexer for tests: documents in memory → a bundle in memory, and a
//! holder that feeds its files to the engine.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "each test uses a part of it, and may panic"
)]

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use carsija_search::analysis::{Analyser, kept_forms, noted_forms, split_form};
use carsija_search::bundle::write::{
    BundleInput, Column, Document, Facet, Posting, Sizes, Summary, TermPostings, TermSpace, Word,
    WriteError, Written, write_bundle,
};
use carsija_search::bundle::{BundleError, Card, ENTRY_NAME, FileId, open_stored};
use carsija_search::engine::{Engine, Outcome, Request, Results, Sort};

/// A made page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    pub language: String,
    pub title: String,
    pub text: String,
    /// Texts in other languages that it is found by as well.
    pub labels: Vec<(String, String)>,
    pub city: Option<String>,
    pub topics: Vec<String>,
    pub group: Option<u32>,
    pub reviewed: Option<i64>,
    pub demoted: bool,
}

impl Page {
    pub fn new(language: &str, text: &str) -> Self {
        Self {
            language: language.to_owned(),
            title: text.chars().take(40).collect(),
            text: text.to_owned(),
            ..Self::default()
        }
    }

    /// Texts with the analysers they are indexed with.
    pub fn texts(&self) -> Vec<(Analyser, &str)> {
        let own = (Analyser::for_language(&self.language), self.text.as_str());
        let labels = self
            .labels
            .iter()
            .map(|(tag, text)| (Analyser::for_language(tag), text.as_str()));
        std::iter::once(own).chain(labels).collect()
    }
}

/// What the impact of a term in a page is, for tests of order.
pub fn impact(pages: usize, df: usize, tf: usize) -> f32 {
    let idf = (1.0 + (pages as f32 - df as f32 + 0.5) / (df as f32 + 0.5)).ln();
    let tf = tf as f32;
    idf * tf * 2.2 / (tf + 1.2)
}

/// Gap between two texts of a page, so that no phrase spans them.
const TEXT_GAP: u32 = 100;

type Occurrences = BTreeMap<String, BTreeMap<u32, Vec<u32>>>;

/// The index of one analyser.
#[derive(Debug, Default, Clone)]
pub struct SpaceIndex {
    pub terms: Occurrences,
    pub words: BTreeMap<String, BTreeSet<u32>>,
    pub forms: BTreeMap<String, BTreeSet<u32>>,
}

/// Forms and terms in one order.
fn in_order(
    mut forms: Vec<TermPostings>,
    terms: impl Iterator<Item = TermPostings>,
) -> Box<dyn Iterator<Item = TermPostings>> {
    forms.extend(terms);
    forms.sort_by(|one, other| one.term.cmp(&other.term));
    Box::new(forms.into_iter())
}

impl SpaceIndex {
    /// The forms that a bundle keeps, as terms.
    fn kept_forms(&self) -> Vec<TermPostings> {
        let noted = self.forms.iter();
        let noted: Vec<(String, Vec<u32>)> = noted
            .map(|(name, docs)| (name.clone(), docs.iter().copied().collect()))
            .collect();
        let term = |name: &str| split_form(name).unwrap().0.to_owned();
        let of_terms = noted.chunk_by(|one, other| term(&one.0) == term(&other.0));
        let kept = of_terms.flat_map(kept_forms);
        let posting = |doc: u32| Posting {
            doc,
            impact: 1.0,
            positions: Vec::new(),
        };
        kept.map(|(term, docs)| TermPostings {
            term,
            postings: docs.into_iter().map(posting).collect(),
        })
        .collect()
    }
}

/// Indexes pages by analyser name, in order of first use.
pub fn index(pages: &[Page]) -> Vec<(Analyser, SpaceIndex)> {
    let mut spaces: Vec<(Analyser, SpaceIndex)> = Vec::new();
    for (doc, page) in (0u32..).zip(pages) {
        let mut next: BTreeMap<&str, u32> = BTreeMap::new();
        for (analyser, text) in page.texts() {
            let place = match spaces.iter().position(|(known, _)| *known == analyser) {
                Some(place) => place,
                None => {
                    spaces.push((analyser, SpaceIndex::default()));
                    spaces.len() - 1
                }
            };
            let space = &mut spaces[place].1;
            let base = *next.get(analyser.name()).unwrap_or(&0);
            let mut last = base;
            for token in analyser.tokens(text) {
                last = base + token.position;
                let written = &text[token.range.clone()];
                for form in noted_forms(&token.term, &token.key, written) {
                    space.forms.entry(form).or_default().insert(doc);
                }
                let docs = space.terms.entry(token.term).or_default();
                docs.entry(doc).or_default().push(last);
                space.words.entry(token.key).or_default().insert(doc);
            }
            next.insert(analyser.name(), last + TEXT_GAP);
        }
    }
    spaces
}

/// The writer's input for pages.
pub fn input(pages: &[Page]) -> BundleInput<'static> {
    let count = pages.len();
    let spaces = index(pages)
        .into_iter()
        .map(|(analyser, space)| TermSpace {
            analyser,
            terms: in_order(
                space.kept_forms(),
                space.terms.into_iter().map(move |(term, docs)| {
                    let df = docs.len();
                    TermPostings {
                        term,
                        postings: docs
                            .into_iter()
                            .map(|(doc, positions)| Posting {
                                doc,
                                impact: impact(count, df, positions.len()),
                                positions,
                            })
                            .collect(),
                    }
                }),
            ),
            words: Box::new(space.words.into_iter().map(|(word, docs)| Word {
                word,
                docs: docs.len() as u32,
                written: String::new(),
            })),
        })
        .collect();
    let facet = |name: &str, values: &dyn Fn(&Page) -> Vec<String>| {
        let mut docs: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (doc, page) in (0u32..).zip(pages) {
            for value in values(page) {
                docs.entry(value).or_default().push(doc);
            }
        }
        Facet {
            name: name.to_owned(),
            values: docs.into_iter().collect(),
        }
    };
    BundleInput {
        docs: (0u32..)
            .zip(pages)
            .map(|(doc, page)| Document {
                card: Card {
                    url: format!("{}/practices/{doc}.html", page.language),
                    title: page.title.clone(),
                    summary: page.text.chars().take(80).collect(),
                    label: "Practice".to_owned(),
                    city: page.city.clone().unwrap_or_default(),
                },
                language: page.language.clone(),
                group: page.group.unwrap_or(doc),
                demoted: page.demoted,
            })
            .collect(),
        spaces,
        facets: vec![
            facet("city", &|page| page.city.iter().cloned().collect()),
            facet("topic", &|page| {
                let topics: BTreeSet<_> = page.topics.iter().cloned().collect();
                topics.into_iter().collect()
            }),
        ],
        columns: vec![Column {
            name: "reviewed".to_owned(),
            values: pages.iter().map(|page| page.reviewed).collect(),
        }],
    }
}

/// A written bundle, files by name as stored.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Folder {
    pub files: BTreeMap<String, Vec<u8>>,
    pub summary: Summary,
}

pub fn write(input: BundleInput<'_>, sizes: &Sizes) -> Result<Folder, WriteError<Infallible>> {
    let mut files = Vec::new();
    let Written { hash, summary } = write_bundle(input, sizes, &mut |file| {
        files.push(file);
        Ok(())
    })?;
    let named = files
        .iter()
        .map(|file| (hash.name(file.kind, file.number), file.deflate()));
    Ok(Folder {
        files: named.collect(),
        summary,
    })
}

/// Sizes so small that everything is split.
pub fn tiny_sizes() -> Sizes {
    Sizes {
        terms: 120,
        inline_postings: 6,
        chunk: 3,
        postings: 24,
        cards: 200,
        completions: 60,
        vocabulary: 40,
        facets: 30,
        shared: 200,
        positions: 16,
    }
}

/// A bundle that is being searched.
pub struct Site {
    pub folder: Folder,
    pub engine: RefCell<Engine>,
    /// Names of the files that were fetched.
    pub fetched: RefCell<Vec<String>>,
    /// Trips that fetched them.
    pub trips: RefCell<usize>,
}

impl Site {
    pub fn of(pages: &[Page]) -> Self {
        Self::with_sizes(pages, &Sizes::default())
    }

    pub fn with_sizes(pages: &[Page], sizes: &Sizes) -> Self {
        Self::open(write(input(pages), sizes).expect("pages make a bundle")).expect("opens")
    }

    pub fn open(folder: Folder) -> Result<Self, BundleError> {
        let entry = folder.files.get(ENTRY_NAME).expect("an entry file");
        let engine = Engine::open(&open_stored(entry)?)?;
        Ok(Self {
            folder,
            engine: RefCell::new(engine),
            fetched: RefCell::default(),
            trips: RefCell::default(),
        })
    }

    /// Searches, fetching what is needed; None when a file is not there.
    pub fn try_search(&self, request: &Request) -> Result<Option<Results>, BundleError> {
        self.drive(|engine| engine.search(request))
    }

    pub fn drive<T>(
        &self,
        ask: impl Fn(&Engine) -> Result<Outcome<T>, BundleError>,
    ) -> Result<Option<T>, BundleError> {
        for _ in 0..20 {
            let outcome = ask(&self.engine.borrow())?;
            let ids = match outcome {
                Outcome::Ready(results) => return Ok(Some(results)),
                Outcome::Need(ids) => ids,
            };
            *self.trips.borrow_mut() += 1;
            for id in ids {
                if !self.fetch(id)? {
                    return Ok(None);
                }
            }
        }
        panic!("the engine asked for files twenty times");
    }

    fn fetch(&self, id: FileId) -> Result<bool, BundleError> {
        let name = self.engine.borrow().file_name(id)?;
        let Some(stored) = self.folder.files.get(&name) else {
            return Ok(false);
        };
        self.fetched.borrow_mut().push(name);
        self.engine.borrow_mut().feed(id, open_stored(stored)?)?;
        Ok(true)
    }

    pub fn search(&self, request: &Request) -> Results {
        let results = self.try_search(request).expect("a sound bundle");
        results.expect("every file is there")
    }

    /// All results for a query, every page on its own.
    pub fn query(&self, query: &str) -> Results {
        self.search(&everything(query))
    }

    /// Numbers of the documents a query finds, best first.
    pub fn docs(&self, query: &str) -> Vec<u32> {
        self.query(query).hits.iter().map(|hit| hit.doc).collect()
    }
}

/// A request for as many results as there can be, every page on its own.
pub fn everything(query: &str) -> Request {
    Request {
        limit: carsija_search::engine::MAX_LIMIT,
        grouping: carsija_search::engine::Grouping::None,
        ..Request::new(query)
    }
}

/// Pages of several languages and scripts, of no word to many, for what goes wrong in a bundle.
pub fn mixed_pages() -> Vec<Page> {
    let words = [
        "план",
        "safety",
        "plan",
        "bezbednost",
        "siguri",
        "COVID-19",
        "mladi",
    ];
    let tags = ["sr-Cyrl", "en", "sq", "bs", "mk"];
    (0..40)
        .map(|at: usize| Page {
            city: Some(format!("city{}", at % 7)),
            reviewed: Some(at as i64),
            demoted: at.is_multiple_of(5),
            ..Page::new(
                tags[at % 5],
                &(0..at)
                    .map(|n| words[n * at % 7])
                    .collect::<Vec<_>>()
                    .join(" "),
            )
        })
        .collect()
}

/// Words, a phrase, a filter, an unknown word, an alternative: asked of those pages.
pub fn mixed_requests() -> [Request; 5] {
    [
        "plan",
        "\"safety plan\"",
        "bezb -plan city:city1",
        "sigrui ",
        "COVID-19 OR план",
    ]
    .map(|query| Request {
        facets: vec!["city".into(), "topic".into()],
        sort: Sort::Descending("reviewed".into()),
        language: Some("bs".into()),
        ..everything(query)
    })
}
