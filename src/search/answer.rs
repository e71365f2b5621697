//! The answer to a query: pages in the order in which a reader wants them, with passages.

use std::cmp::Ordering;

use carsija_search::engine::{Marks, Query, passage};
use tantivy::collector::TopDocs;

use super::{Index, Page, ask::Asked, scores::Statistics};
use crate::model::Language;

/// What the score of a page is multiplied by when it is overdue, or a plan of which nothing was
/// heard for long; as in the browser.
const DEMOTED: f32 = 0.7;

/// The order of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The reader's language first, then what matches best.
    Relevance,
    /// What was changed last first.
    Reviewed,
    /// The strongest evidence first.
    Evidence,
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The query, in the language of the search box.
    pub query: &'a str,
    /// The reader's language, whose pages come first.
    pub language: Option<&'a Language>,
    /// In which order to give the results.
    pub order: Order,
    /// How many results to give.
    pub limit: usize,
}

/// What is found.
#[derive(Debug, Default)]
pub struct Answer<'a> {
    /// The best results.
    pub hits: Vec<Hit<'a>>,
    /// How many results there are in all; pages of one entry are one.
    pub total: usize,
    /// Words and phrases of the query.
    pub clauses: usize,
    /// How many of them each result matches; fewer than `clauses` where no page matches all.
    pub matched: usize,
    /// Words that no page has, with those taken in their place, the likest first.
    pub replaced: Vec<(String, Vec<String>)>,
    /// Words and phrases that no page has, and nothing like them.
    pub missing: Vec<String>,
    /// Filters that no page passes: the field and the value.
    pub unmatched: Vec<(String, String)>,
    /// Was a part of the query passed over because it is too long?
    pub is_cut: bool,
}

/// A result.
#[derive(Debug)]
pub struct Hit<'a> {
    /// The page.
    pub page: &'a Page,
    /// What the match is worth.
    pub score: f32,
    /// Other languages in which pages of the entry match.
    pub also: Vec<&'a Language>,
    /// The best passage of the page: stretches of text, and whether each is to be marked.
    pub passage: Vec<(String, bool)>,
}

impl Index {
    /// Answers a question. `text` gives the text of a page, block by block.
    ///
    /// # Errors
    /// When the index can't be read.
    pub fn answer<'a>(
        &'a self,
        question: &Question<'_>,
        text: impl Fn(&Page) -> Vec<String>,
    ) -> anyhow::Result<Answer<'a>> {
        let query = self.parse(question.query);
        let asked = self.asked(&query)?;
        let is_empty =
            query.clauses.is_empty() && query.excluded.is_empty() && query.filters.is_empty();
        let mut answer = Answer {
            clauses: query.clauses.len(),
            is_cut: query.is_cut,
            ..Answer::default()
        };
        if !is_empty {
            let (matched, found) = self.with_most_clauses(&asked)?;
            answer.matched = matched;
            let groups = grouped(self.ranked(found, question));
            answer.total = groups.len();
            let marks = Marks::new(merged(asked.marks));
            let shown = groups.into_iter().take(question.limit);
            answer.hits = shown
                .map(|(best, score, also)| Hit {
                    page: best,
                    score,
                    also,
                    passage: self.passage(best, &marks, &text(best)),
                })
                .collect();
        }
        answer.unmatched = self.unmatched(&query);
        answer.replaced = asked.replaced;
        answer.missing = asked.missing;
        Ok(answer)
    }

    /// The pages that match the most clauses, with their scores, and how many these are.
    fn with_most_clauses(&self, asked: &Asked) -> anyhow::Result<(usize, Vec<(f32, u32)>)> {
        for matched in (1..=asked.clauses.len()).rev() {
            let found = self.scored(asked, matched)?;
            if !found.is_empty() {
                return Ok((matched, found));
            }
        }
        let found = if asked.clauses.is_empty() {
            self.scored(asked, 0)?
        } else {
            Vec::new()
        };
        Ok((0, found))
    }

    /// All pages that match so many clauses, the best first; of equals that with the lower number.
    pub(super) fn scored(&self, asked: &Asked, matched: usize) -> anyhow::Result<Vec<(f32, u32)>> {
        let Some(segment) = self.segment().filter(|_| !self.pages.is_empty()) else {
            return Ok(Vec::new());
        };
        let statistics = Statistics::of(&self.searcher, segment, &self.fields)?;
        let query = asked.with_at_least(matched);
        let collector = TopDocs::with_limit(self.pages.len()).order_by_score();
        let found =
            self.searcher
                .search_with_statistics_provider(&*query, &collector, &statistics)?;
        let found = found.into_iter();
        Ok(found.map(|(score, at)| (score, at.doc_id)).collect())
    }

    /// Pages in the order asked for; by relevance, those in the reader's language come first, then
    /// what matches best, what is overdue lowered.
    fn ranked(&self, found: Vec<(f32, u32)>, question: &Question<'_>) -> Vec<(&Page, f32)> {
        let mut ranked: Vec<(&Page, f32, u32)> = found
            .into_iter()
            .map(|(score, number)| {
                let page = &self.pages[number as usize];
                let factor = if page.is_demoted { DEMOTED } else { 1.0 };
                (page, score * factor, number)
            })
            .collect();
        let distance = |page: &Page| {
            let own = question.language;
            own.map_or(0, |own| distance(own, &page.language))
        };
        ranked.sort_unstable_by(|a, b| {
            let by_order = match question.order {
                Order::Relevance => Ordering::Equal,
                Order::Reviewed => b.0.reviewed.cmp(&a.0.reviewed),
                Order::Evidence => b.0.evidence.cmp(&a.0.evidence),
            };
            by_order
                .then_with(|| distance(a.0).cmp(&distance(b.0)))
                .then_with(|| b.1.total_cmp(&a.1))
                .then_with(|| a.2.cmp(&b.2))
        });
        let ranked = ranked.into_iter();
        ranked.map(|(page, score, _)| (page, score)).collect()
    }

    /// The filters of a query whose value no page has.
    fn unmatched(&self, query: &Query) -> Vec<(String, String)> {
        let filters = query.filters.iter();
        filters
            .filter(|filter| {
                let lower = filter.value.to_ascii_lowercase();
                let mut values = self.values(&filter.field);
                !values.any(|value| value == filter.value || value == lower)
            })
            .map(|filter| (filter.field.clone(), filter.value.clone()))
            .collect()
    }

    /// The fields that filters can name.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.fields.facets.iter().map(|(field, _)| field.name())
    }

    /// The values of a field, of each page in turn.
    pub fn values(&self, field: &str) -> impl Iterator<Item = &str> {
        let values = self.pages.iter().flat_map(|page| &page.values);
        values
            .filter(move |(of, _)| of.name() == field)
            .map(|(_, value)| value.as_str())
    }

    fn passage(&self, page: &Page, marks: &Marks, blocks: &[String]) -> Vec<(String, bool)> {
        let analyser = carsija_search::analysis::Analyser::for_language(page.language.as_str());
        let mut spaces = (0..).zip(&self.fields.spaces);
        let space = spaces.find(|(_, space)| space.analyser == analyser);
        let blocks: Vec<&str> = blocks.iter().map(String::as_str).collect();
        let found = space.and_then(|(number, _)| passage(marks, number, analyser, &blocks));
        let Some(found) = found else {
            return Vec::new();
        };
        let text = blocks[found.block];
        let mut pieces = Vec::new();
        let mut add = |from: usize, to: usize, is_marked| {
            if from < to {
                pieces.push((text[from..to].to_owned(), is_marked));
            }
        };
        let mut at = found.range.start;
        for mark in found.marks {
            add(at, mark.start, false);
            add(mark.start, mark.end, true);
            at = mark.end;
        }
        add(at, found.range.end, false);
        pieces
    }
}

/// Terms with all their clauses.
fn merged(mut marks: Vec<((u8, String), u32)>) -> Vec<((u8, String), u32)> {
    marks.sort_unstable();
    marks.dedup_by(|next, first| {
        let is_same = next.0 == first.0;
        if is_same {
            first.1 |= next.1;
        }
        is_same
    });
    marks
}

type Group<'a> = (&'a Page, f32, Vec<&'a Language>);

/// One result for each entry: its best page, and the languages of the others.
fn grouped<'a>(ranked: Vec<(&'a Page, f32)>) -> Vec<Group<'a>> {
    let mut places = std::collections::BTreeMap::new();
    let mut groups: Vec<Group<'a>> = Vec::new();
    for (page, score) in ranked {
        match places.get(&page.group) {
            Some(place) => {
                let (.., also): &mut Group<'a> = &mut groups[*place];
                also.push(&page.language);
            }
            None => {
                places.insert(page.group, groups.len());
                groups.push((page, score, Vec::new()));
            }
        }
    }
    groups
}

/// How far the language of a page is from the reader's: the same, the same in another script, or
/// another.
fn distance(own: &Language, page: &Language) -> u8 {
    match () {
        () if own == page => 0,
        () if own.base() == page.base() => 1,
        () => 2,
    }
}
