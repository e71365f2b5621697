//! The engine against a plain scan of the texts: for words, prefixes, phrases,
//! compounds, exclusions, alternatives and filters both find the same pages.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use std::collections::BTreeSet;

use carsija_search::analysis::{Analyser, WordKind};
use carsija_search::engine::{Atom, Clause, Query};
use proptest::prelude::*;
use support::{Page, Site, impact, index, tiny_sizes};

/// Words as pages and queries write them, in several languages and scripts.
const WORDS: &[&str] = &[
    "план",
    "plan",
    "planovi",
    "плана",
    "planning",
    "plans",
    "безбедност",
    "bezbednosti",
    "безбедноста",
    "safety",
    "safe",
    "saves",
    "siguri",
    "sigurisë",
    "Elbasan",
    "Elbasanit",
    "општина",
    "opštini",
    "community",
    "communities",
    "COVID-19",
    "covid19",
    "e-mail",
    "email",
    "mail",
    "19",
    "don't",
    "мл.",
    "млади",
    "mladih",
    "riječ",
    "reč",
    "Ђукић",
    "Djukic",
    "a",
    "и",
    "2024",
    "12.05.2024",
    "best-practice",
    "practice",
    "best",
];
const LANGUAGES: &[&str] = &["en", "sr-Latn", "sr-Cyrl", "mk", "sq"];
const CITIES: &[&str] = &["elbasan", "ohrid", "novi sad"];

fn page() -> impl Strategy<Value = Page> {
    let text = prop::collection::vec(prop::sample::select(WORDS), 0..12);
    let label = prop::option::of((
        prop::sample::select(LANGUAGES),
        prop::collection::vec(prop::sample::select(WORDS), 1..3),
    ));
    let city = prop::option::of(prop::sample::select(CITIES));
    (prop::sample::select(LANGUAGES), text, label, city).prop_map(
        |(language, text, label, city)| Page {
            labels: label
                .map(|(tag, words)| (tag.to_owned(), words.join(" ")))
                .into_iter()
                .collect(),
            city: city.map(str::to_owned),
            ..Page::new(language, &text.join(" "))
        },
    )
}

fn operand() -> impl Strategy<Value = String> {
    let word = || prop::sample::select(WORDS);
    let phrase = prop::collection::vec(word(), 2..4).prop_map(|words| words.join(" "));
    prop_oneof![
        6 => word().prop_map(str::to_owned),
        3 => phrase.prop_map(|phrase| format!("\"{phrase}\"")),
        1 => word().prop_map(|word| format!("-{word}")),
        1 => word().prop_map(|word| format!("OR {word}")),
        1 => prop::sample::select(CITIES).prop_map(|city| format!("city:\"{city}\"")),
        1 => prop::sample::select(CITIES).prop_map(|city| format!("-city:\"{city}\"")),
    ]
}

fn query() -> impl Strategy<Value = String> {
    let end = prop_oneof![
        Just(" ".to_owned()),
        prop::sample::select(WORDS).prop_map(|word| {
            let start: String = word.chars().take(3).collect();
            format!(" {start}")
        }),
    ];
    (prop::collection::vec(operand(), 1..4), end)
        .prop_map(|(operands, end)| format!("{}{end}", operands.join(" ")))
}

/// The pages, seen without any index.
struct Scan<'p> {
    pages: &'p [Page],
}

impl Scan<'_> {
    fn analysers(&self) -> BTreeSet<&'static str> {
        let texts = self.pages.iter().flat_map(Page::texts);
        texts.map(|(analyser, _)| analyser.name()).collect()
    }

    /// Pages with a token for which `matches` holds.
    fn with_token(
        &self,
        matches: impl Fn(Analyser, &carsija_search::analysis::Token) -> bool,
    ) -> BTreeSet<usize> {
        let has = |page: &Page| {
            let mut texts = page.texts().into_iter();
            texts.any(|(analyser, text)| {
                analyser.tokens(text).any(|token| matches(analyser, &token))
            })
        };
        let pages = self.pages.iter().enumerate();
        pages
            .filter(|(_, page)| has(page))
            .map(|(at, _)| at)
            .collect()
    }

    fn simple(&self, word: &str, is_prefix: bool) -> BTreeSet<usize> {
        let mut terms: BTreeSet<(&str, String)> = BTreeSet::new();
        for name in self.analysers() {
            let analyser = Analyser::by_name(name).unwrap();
            let key = analyser.fold(word);
            if key.is_empty() {
                continue;
            }
            terms.insert((name, analyser.term(word)));
            if is_prefix {
                for (its, text) in self.pages.iter().flat_map(Page::texts) {
                    let tokens = its.tokens(text).filter(|token| token.key.starts_with(&key));
                    terms.extend(
                        tokens
                            .filter(|_| its == analyser)
                            .map(|token| (name, token.term)),
                    );
                }
            }
        }
        self.with_token(|analyser, token| terms.contains(&(analyser.name(), token.term.clone())))
    }

    fn word(&self, text: &str, is_prefix: bool) -> BTreeSet<usize> {
        let whole = self.simple(text, is_prefix);
        let tokens = Analyser::for_language("und").tokens(text);
        let parts: Vec<_> = tokens
            .filter(|token| token.kind == WordKind::Part)
            .collect();
        let last = parts.len().saturating_sub(1);
        let in_all = parts
            .iter()
            .enumerate()
            .map(|(at, part)| self.simple(&text[part.range.clone()], is_prefix && at == last))
            .reduce(|all, next| &all & &next);
        &whole | &in_all.unwrap_or_default()
    }

    fn phrase(&self, text: &str) -> BTreeSet<usize> {
        let has = |page: &Page| {
            page.texts().into_iter().any(|(analyser, of_page)| {
                let simple = |text: &str| -> Vec<String> {
                    let tokens = analyser.tokens(text).filter(|t| t.kind != WordKind::Whole);
                    tokens.map(|token| token.term).collect()
                };
                // A compound's whole may stand for a word: covid19, COVID-19.
                let words = simple(text);
                let places: Vec<(u32, String)> = analyser
                    .tokens(of_page)
                    .map(|t| (t.position, t.term))
                    .collect();
                !words.is_empty()
                    && places.iter().any(|(start, _)| {
                        (*start..).zip(&words).all(|(at, word)| {
                            places
                                .iter()
                                .any(|(place, term)| *place == at && term == word)
                        })
                    })
            })
        };
        let pages = self.pages.iter().enumerate();
        pages
            .filter(|(_, page)| has(page))
            .map(|(at, _)| at)
            .collect()
    }

    fn atom(&self, atom: &Atom) -> BTreeSet<usize> {
        match atom {
            Atom::Word { text, is_prefix } => self.word(text, *is_prefix),
            Atom::Phrase(text) => self.phrase(text),
        }
    }

    /// The share of a query that a page has, words weighed by their rarity, and
    /// how many of the clauses with a phrase. Function words alone are nothing to a
    /// query that has others.
    fn cover(&self, clauses: &[(&Clause, BTreeSet<usize>)], page: usize) -> (f32, usize) {
        let analyser = Analyser::for_language(&self.pages[page].language);
        let is_minor = |atom: &Atom| match atom {
            Atom::Word { text, .. } => analyser.is_function_word(&analyser.fold(text)),
            Atom::Phrase(_) => false,
        };
        let is_large = |clause: &Clause| !clause.alternatives.iter().all(is_minor);
        let mut large = clauses
            .iter()
            .filter(|(clause, _)| is_large(clause))
            .peekable();
        if large.peek().is_some() && !large.any(|(_, docs)| docs.contains(&page)) {
            return (0.0, 0);
        }
        let (mut has, mut all, mut quoted) = (0.0, 0.0, 0);
        for (clause, docs) in clauses.iter().filter(|(_, docs)| !docs.is_empty()) {
            let ratio = 1.0 + self.pages.len() as f32 / docs.len() as f32;
            let power = ratio.log2().floor();
            let weight = match is_large(clause) {
                false => 0.01,
                true => (power + ratio / power.exp2() - 1.0).max(0.5),
            };
            all += weight;
            if docs.contains(&page) {
                has += weight;
                let is_phrase = |atom: &Atom| matches!(atom, Atom::Phrase(_));
                quoted += usize::from(clause.alternatives.iter().any(is_phrase));
            }
        }
        (has / all.max(f32::MIN_POSITIVE), quoted)
    }

    /// The pages a query finds; None when a word of it is on no page, where the
    /// engine would look for others.
    fn query(&self, query: &Query) -> Option<BTreeSet<usize>> {
        let in_city = |city: &str| -> BTreeSet<usize> {
            let has = |page: &Page| page.city.as_deref() == Some(city);
            let pages = self.pages.iter().enumerate();
            pages
                .filter(|(_, page)| has(page))
                .map(|(at, _)| at)
                .collect()
        };
        let mut left: BTreeSet<usize> = (0..self.pages.len()).collect();
        let (unwanted, wanted): (Vec<_>, Vec<_>) =
            query.filters.iter().partition(|filter| filter.is_excluded);
        if !wanted.is_empty() {
            let any = wanted.iter().map(|filter| in_city(&filter.value));
            left = any.fold(BTreeSet::new(), |all, city| &all | &city);
        }
        for filter in unwanted {
            left = &left - &in_city(&filter.value);
        }
        for atom in &query.excluded {
            left = &left - &self.atom(atom);
        }
        let mut clauses = Vec::new();
        for clause in &query.clauses {
            let any = clause.alternatives.iter().map(|atom| self.atom(atom));
            let docs = any.fold(BTreeSet::new(), |all, docs| &all | &docs);
            let is_repaired = |atom: &Atom| match atom {
                Atom::Word { .. } => true,
                Atom::Phrase(text) => Analyser::for_language("und")
                    .tokens(text)
                    .filter(|token| token.kind != WordKind::Whole)
                    .any(|token| self.simple(&text[token.range], false).is_empty()),
            };
            if docs.is_empty() && clause.alternatives.iter().any(is_repaired) {
                return None;
            }
            clauses.push((clause, docs));
        }
        if clauses.is_empty() {
            return Some(left);
        }
        let covers: Vec<(f32, usize)> = (0..self.pages.len())
            .map(|doc| self.cover(&clauses, doc))
            .collect();
        let best = left.iter().map(|doc| covers[*doc].0).fold(0.0, f32::max);
        let quoted = left.iter().map(|doc| covers[*doc].1).max().unwrap_or(0);
        left.retain(|doc| {
            let (share, has) = covers[*doc];
            best > 0.0 && share / best >= 0.36 && has == quoted
        });
        Some(left)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_engine_finds_what_a_scan_of_the_texts_finds(
        pages in prop::collection::vec(page(), 1..24),
        queries in prop::collection::vec(query(), 1..12),
        is_tiny: bool,
    ) {
        let site = match is_tiny {
            true => Site::with_sizes(&pages, &tiny_sizes()),
            false => Site::of(&pages),
        };
        let scan = Scan { pages: &pages };
        for text in queries {
            let query = Query::parse(&text, &["city", "topic"]);
            let Some(want) = scan.query(&query) else { continue };
            let got: BTreeSet<usize> = site.docs(&text).into_iter().map(|doc| doc as usize).collect();
            prop_assert_eq!(got, want, "{}", text);
        }
    }

    #[test]
    fn the_order_is_that_of_the_impacts(
        pages in prop::collection::vec(
            prop::collection::vec(prop::sample::select(WORDS), 0..12)
                .prop_map(|words| Page::new("en", &words.join(" "))),
            1..40,
        ),
        words in prop::collection::vec(prop::sample::select(WORDS), 1..2),
    ) {
        let site = Site::of(&pages);
        let analyser = Analyser::for_language("en");
        let spaces = index(&pages);
        let terms: Vec<String> = words.iter().map(|word| analyser.term(word)).collect();
        prop_assume!(words.iter().all(|word| !word.contains(['-', '.'])));
        // Two spellings with one key.
        prop_assume!(words.iter().all(|word| analyser.fold(word) != "dukic"));
        prop_assume!(spaces.len() == 1);
        let space = &spaces[0].1;
        prop_assume!(terms.iter().all(|term| space.terms.contains_key(term)));
        let has = |doc: u32, word: &str| {
            let text = &pages[doc as usize].text;
            let mut tokens = analyser.tokens(text);
            tokens.any(|token| token.key == analyser.fold(word))
        };
        let score = |doc: u32| -> (f32, f32) {
            let of_terms = terms.iter().zip(&words).filter_map(|(term, word)| {
                let docs = &space.terms[term];
                // Where some page has the word as it is written, others count less.
                let is_written = docs.keys().any(|doc| has(*doc, word));
                let of = |doc: &u32| {
                    let impact = impact(pages.len(), docs.len(), docs.get(doc)?.len());
                    // A place is called one thing, however its name is bent.
                    let is_other = is_written && !has(*doc, word) && !term.starts_with("elbasan");
                    let counts = if is_other { 0.35 } else { 1.0 };
                    Some(impact * counts)
                };
                let largest = docs.keys().filter_map(of).fold(0.0, f32::max);
                Some((of(&doc)?, largest / 255.0))
            });
            of_terms.fold((0.0, 0.0), |sum, (impact, step)| (sum.0 + impact, sum.1 + step))
        };
        let docs = site.docs(&format!("{} ", words.join(" ")));
        for pair in docs.windows(2) {
            let ((first, step), (second, _)) = (score(pair[0]), score(pair[1]));
            prop_assert!(first >= second - step, "{first} before {second}");
        }
    }
}
