//! The answer to a query: pages in the order in which a reader wants them, with passages. The engine is
//! that of the browser, asked of the same files.

use carsija_search::engine::{
    Engine, Hit as Found, MAX_LIMIT, Outcome, Query, Request, Results, Sort,
};

use super::{SearchPage, bundle::Bundle};
use crate::model::Language;

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
pub struct SearchRequest<'a> {
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
pub struct SearchResults<'a> {
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
    /// Has its last word hardly begun, so that it stands for no other?
    pub is_begun: bool,
}

/// A result.
#[derive(Debug)]
pub struct Hit<'a> {
    /// The page.
    pub page: &'a SearchPage,
    /// What the match is worth.
    pub score: f32,
    /// Other languages in which pages of the entry match.
    pub also: Vec<&'a Language>,
    /// The best passage of the page: stretches of text, and whether each is to be marked.
    pub passage: Vec<(String, bool)>,
}

impl Bundle {
    /// Answers a question. `text` gives the text of a page, block by block.
    ///
    /// # Errors
    /// When a file of the bundle can't be read.
    pub fn answer<'a>(
        &'a self,
        question: &SearchRequest<'_>,
        text: impl Fn(&SearchPage) -> Vec<String>,
    ) -> anyhow::Result<SearchResults<'a>> {
        let names: Vec<&str> = self.fields().collect();
        let query = self.with_ids(question.query);
        let unmatched = self.unmatched(&Query::parse(&query, &names));
        if self.pages.is_empty() {
            return Ok(SearchResults {
                unmatched,
                ..SearchResults::default()
            });
        }
        let mut engine = Engine::open(&self.entry()?)?;
        let mut request = Request {
            language: question.language.map(Language::to_string),
            sort: match question.order {
                Order::Relevance => Sort::Relevance,
                Order::Reviewed => Sort::Descending("reviewed".into()),
                Order::Evidence => Sort::Descending("evidence".into()),
            },
            ..Request::new(&query)
        };
        let mut answer = SearchResults {
            unmatched,
            ..SearchResults::default()
        };
        loop {
            request.offset = answer.hits.len();
            request.limit = (question.limit - request.offset).min(MAX_LIMIT);
            let results = self.results(&mut engine, &request)?;
            let hits = results.hits.iter();
            let hits = hits.map(|found| self.hit(found, &results, &engine, &text));
            answer.hits.extend(hits);
            let is_done = results.hits.is_empty() || answer.hits.len() >= question.limit;
            if is_done || answer.hits.len() >= results.total {
                answer.total = results.total;
                answer.clauses = results.clauses;
                answer.matched = results.matched;
                answer.replaced = results
                    .replaced
                    .into_iter()
                    .map(|one| (one.written, one.words))
                    .collect();
                answer.missing = results.missing;
                answer.is_cut = results.is_cut;
                answer.is_begun = results.is_begun;
                return Ok(answer);
            }
        }
    }

    fn results(&self, engine: &mut Engine, request: &Request) -> anyhow::Result<Results> {
        loop {
            match engine.search(request)? {
                Outcome::Ready(results) => return Ok(results),
                Outcome::Need(files) => {
                    for id in files {
                        let plain = self.file(&engine.file_name(id)?)?;
                        engine.feed(id, plain)?;
                    }
                }
            }
        }
    }

    fn hit<'a>(
        &'a self,
        found: &Found,
        results: &Results,
        engine: &Engine,
        text: impl Fn(&SearchPage) -> Vec<String>,
    ) -> Hit<'a> {
        let page = &self.pages[found.doc as usize];
        let also = found.also.iter();
        Hit {
            page,
            score: found.score,
            also: also
                .map(|other| &self.pages[other.doc as usize].language)
                .collect(),
            passage: passage(engine, results, page, &text(page)),
        }
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
}

/// The best passage of a page: stretches of text, and whether each is to be marked.
fn passage(
    engine: &Engine,
    results: &Results,
    page: &SearchPage,
    blocks: &[String],
) -> Vec<(String, bool)> {
    let blocks: Vec<&str> = blocks.iter().map(String::as_str).collect();
    let found = engine.passage(&results.marks, page.language.as_str(), &blocks);
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
