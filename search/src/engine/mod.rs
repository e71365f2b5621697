//! The query engine.
//!
//! Takes a bundle's entry file and whichever other files its holder feeds; gives
//! the results of a search, or the numbers of the files it needs for them. Does
//! no input or output (sans-I/O): the same code runs natively against files and
//! in the browser, and the same bundle and query give the same results there.

mod distance;
mod evaluate;
mod filter;
#[cfg(all(test, feature = "write"))]
mod hostile;
mod near;
mod passage;
mod phrase;
mod plan;
mod present;
mod query;
mod rank;
mod repair;
mod results;
mod sorted;
mod store;
mod terms;
mod words;

pub use filter::FacetCounts;
pub use passage::{Passage, passage};
pub use query::{Atom, Clause, Filter, MAX_ATOMS, MAX_CHARS, Query};
pub use results::{
    Grouping, Hit, MAX_LIMIT, Marks, Outcome, Reason, Replacement, Request, Results, Sort,
    Translation,
};
pub use words::How;

use std::cell::RefCell;

use crate::analysis::Analyser;
use crate::bundle::entry::Entry;
use crate::bundle::words::WordEntry;
use crate::bundle::{self, BundleError, FileId, FileKind, columns};
use evaluate::Matches;
use filter::DocFlags;
use plan::Plan;
use present::{as_written, group, hit, marks, missing_words, replacements};
use rank::Ranking;
use store::{Fetch, Store};
use terms::TermTable;

/// A bundle that is being searched.
#[derive(Debug)]
pub struct Engine {
    store: Store,
    /// What the last search found, while cards are missing.
    found: RefCell<Option<Box<Found>>>,
}

/// What a search found, before anything is shown of it.
#[derive(Debug)]
struct Found {
    request: Request,
    plan: Plan,
    terms: TermTable,
    matches: Matches,
    ranking: Ranking,
    is_cut: bool,
    is_begun: bool,
    /// Filters whose value no page has, as written.
    unknown_filters: Vec<String>,
}

impl Engine {
    /// Opens a bundle by the plain bytes of its entry file.
    ///
    /// # Errors
    /// When the bytes are no entry file, or one of a newer format.
    pub fn open(entry: &[u8]) -> Result<Self, BundleError> {
        Ok(Self {
            store: Store::new(Entry::read(entry)?),
            found: RefCell::default(),
        })
    }

    /// Feeds the plain (inflated) bytes of a file that was needed.
    ///
    /// # Errors
    /// When they are not the bytes of that file, or the bundle has no such file.
    pub fn feed(&mut self, id: FileId, plain: Vec<u8>) -> Result<(), BundleError> {
        self.store.feed(id, plain)
    }

    /// Feeds a file that is not checked, as a fuzzer does.
    #[cfg(fuzzing)]
    pub fn feed_unchecked(&mut self, id: FileId, plain: Vec<u8>) {
        self.store.keep(id, plain);
    }

    /// The name of a file in the folder of the bundle.
    ///
    /// # Errors
    /// When the bundle has no such file.
    pub fn file_name(&self, id: FileId) -> Result<String, BundleError> {
        let (kind, number) = self.store.place(id)?;
        Ok(self.store.entry.hash.name(kind, number))
    }

    /// How many documents the bundle has.
    #[must_use]
    pub fn docs(&self) -> u32 {
        self.store.entry.docs()
    }

    /// Names of the facets, as filters and counts use them.
    pub fn facets(&self) -> impl Iterator<Item = &str> {
        self.store.entry.facets.iter().map(|f| f.name.as_str())
    }

    /// Names of the columns, as sorting uses them.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.store.entry.columns.iter().map(String::as_str)
    }

    /// The first file of vocabulary: it and those after it are needed for words
    /// that no page has, no others.
    #[must_use]
    pub fn vocabulary(&self) -> FileId {
        self.store.entry.files.id(FileKind::Vocabulary, 0)
    }

    /// Plain bytes of the files that are held.
    #[must_use]
    pub fn loaded_bytes(&self) -> usize {
        self.store.loaded_bytes()
    }

    /// Searches. The same request, asked again after its files were fed, gets
    /// further each time and ends in `Ready`.
    ///
    /// # Errors
    /// When a file that was fed is damaged where its check could not tell.
    pub fn search(&self, request: &Request) -> Result<Outcome<Results>, BundleError> {
        let mut fetch = Fetch::new(&self.store);
        let before = self.found.take();
        let found = match before.filter(|found| found.request == *request) {
            Some(found) => Some(found),
            None => self.find(&mut fetch, request)?,
        };
        let results = match &found {
            Some(found) => Some(present(&mut fetch, found)?),
            None => None,
        };
        match (fetch.missing()?, results) {
            (None, Some(results)) => Ok(Outcome::Ready(results)),
            (missing, _) => {
                self.found.replace(found);
                Ok(Outcome::Need(missing.unwrap_or_default()))
            }
        }
    }

    /// What `request` finds; None when a file is missing, which `fetch` notes.
    fn find(
        &self,
        fetch: &mut Fetch<'_>,
        request: &Request,
    ) -> Result<Option<Box<Found>>, BundleError> {
        let entry = fetch.entry();
        let own = own_space(entry, request.language.as_deref());

        // What the query alone tells to fetch, all in one trip.
        let fields: Vec<&str> = self.facets().collect();
        let query = Query::parse(&request.query, &fields);
        let mut plan = Plan::new(&query, entry);
        plan.complete(fetch, own)?;
        let allowed = filter::allowed(fetch, &query.filters)?;
        let unknown_filters = filter::unknown(fetch, &query.filters)?;
        let none = DocFlags::all(entry.docs(), false);
        filter::count(fetch, &request.facets, &none)?;
        let column = sort_column(fetch, &request.sort)?;
        let mut terms = TermTable::default();
        terms.load(fetch, plan.keys())?;
        if fetch.misses_any() {
            return Ok(None);
        }

        // Words that no page has, and phrases.
        let is_begun = plan.is_begun();
        plan.leave_out_begun(&terms);
        plan.leave_out_parts(&terms);
        plan.repair(fetch, &terms, own)?;
        terms.load(fetch, plan.keys())?;
        if fetch.misses_any() {
            return Ok(None);
        }
        let matches = Matches::of(&plan, &terms, fetch)?;
        if fetch.misses_any() {
            return Ok(None);
        }

        let is_empty =
            plan.clauses.is_empty() && plan.excluded.is_empty() && query.filters.is_empty();
        let mut ranking = match is_empty {
            true => Ranking::default(),
            false => {
                let reader = (request.language.as_deref(), own);
                Ranking::of((&plan, &matches), &allowed, entry, reader)
            }
        };
        near::weigh(fetch, &plan, &terms, &mut ranking)?;
        if fetch.misses_any() {
            // What will be shown is mostly what is best already: both in one trip.
            for ranked in ranking.docs.iter().take(request.limit) {
                fetch.file(entry.card(ranked.doc).0);
            }
            return Ok(None);
        }
        if let Some(column) = column {
            let is_descending = matches!(request.sort, Sort::Descending(_));
            ranking.sort_by_column(&column, is_descending);
        }
        Ok(Some(Box::new(Found {
            request: request.clone(),
            plan,
            terms,
            matches,
            ranking,
            is_cut: query.is_cut,
            is_begun,
            unknown_filters,
        })))
    }

    /// Words of the pages that begin with `prefix`, the most common first, each as it stands
    /// among `seen`, the words of the results, else as pages write it; of a longer beginning
    /// those that are written with marks or in another script stand in results alone. Of the
    /// forms of a word there is one, and none of the word that is typed already; words of
    /// other languages are given when the reader's own has none.
    ///
    /// # Errors
    /// When a file that was fed is damaged where its check could not tell.
    pub fn complete(
        &self,
        prefix: &str,
        language: Option<&str>,
        limit: usize,
        seen: &[&str],
    ) -> Result<Outcome<Vec<String>>, BundleError> {
        let mut fetch = Fetch::new(&self.store);
        let analyser = Analyser::for_language(language.unwrap_or_default());
        let key = analyser.fold(prefix);
        if key.is_empty() {
            return Ok(Outcome::Ready(Vec::new()));
        }
        let mut found = words::completions(&mut fetch, prefix, &key)?;
        if let Some(missing) = fetch.missing()? {
            return Ok(Outcome::Need(missing));
        }
        bundle::words::sort(&mut found, true);
        let own = own_space(fetch.entry(), language);
        let is_own = |found: &WordEntry| own.is_some_and(|own| found.spaces >> own & 1 == 1);
        if found.iter().any(is_own) {
            found.retain(is_own);
        }
        let seen_as = |word: &str| seen.iter().find(|seen| analyser.fold(seen) == word);
        let mut stems = vec![analyser.stem(&key).into_owned()];
        let mut words = Vec::new();
        for found in found {
            let stem = analyser.stem(&found.word).into_owned();
            if words.len() == limit || stems.contains(&stem) {
                continue;
            }
            let written = seen_as(&found.word).map(|seen| (*seen).to_owned());
            if let Some(written) = written.or_else(|| found.into_written()) {
                stems.push(stem);
                words.push(written);
            }
        }
        Ok(Outcome::Ready(words))
    }

    /// The best passage of a page for a search, given the page's language and
    /// its text blocks (paragraphs, list items, headings) in reading order. None
    /// when no block has a word.
    #[must_use]
    pub fn passage(&self, marks: &Marks, language: &str, blocks: &[&str]) -> Option<Passage> {
        let entry = &self.store.entry;
        let page = entry.languages.iter().find(|page| page.tag == language)?;
        let space = entry.spaces.get(usize::from(page.space))?;
        passage::passage(marks, page.space, space.analyser?, blocks)
    }
}

/// What is shown of what was found. Of no use when a file is missing, which
/// `fetch` notes.
fn present(fetch: &mut Fetch<'_>, found: &Found) -> Result<Results, BundleError> {
    let Found {
        request,
        plan,
        terms,
        matches,
        ranking,
        ..
    } = found;
    let entry = fetch.entry();
    let as_asked = (request.grouping, request.language.as_deref());
    let groups = group(&ranking.docs, entry, as_asked);
    let mut listed = DocFlags::all(entry.docs(), false);
    for (first, _) in &groups {
        listed.set(first.doc, true);
    }
    let shown = groups
        .iter()
        .skip(request.offset)
        .take(request.limit.min(MAX_LIMIT));
    let mut hits = Vec::new();
    for (first, others) in shown {
        hits.extend(hit(fetch, first, others, (plan, terms, matches))?);
    }
    Ok(Results {
        replaced: as_written(replacements(plan), &hits),
        hits,
        total: groups.len(),
        clauses: plan.clauses.len(),
        matched: ranking.matched,
        missing: [&found.unknown_filters[..], &missing_words(plan, matches)].concat(),
        facets: filter::count(fetch, &request.facets, &listed)?,
        is_cut: found.is_cut,
        is_begun: found.is_begun,
        unknown_analysers: unknown_analysers(entry),
        marks: marks(plan, terms),
    })
}

/// The numbers to sort by; None when the order is by relevance, or the bundle
/// has no such column, or `fetch` notes that its file is missing.
fn sort_column(
    fetch: &mut Fetch<'_>,
    sort: &Sort,
) -> Result<Option<Vec<Option<i64>>>, BundleError> {
    let (Sort::Ascending(name) | Sort::Descending(name)) = sort else {
        return Ok(None);
    };
    let entry = fetch.entry();
    let column = entry.columns.iter().position(|column| column == name);
    match column.and_then(|column| fetch.block(FileKind::Column, column as u32)) {
        Some(plain) => columns::read(plain, entry.docs()).map(Some),
        None => Ok(None),
    }
}

/// The space of the reader's language.
fn own_space(entry: &Entry, language: Option<&str>) -> Option<u8> {
    let analyser = Analyser::for_language(language?);
    let space = entry
        .spaces
        .iter()
        .position(|space| space.analyser == Some(analyser));
    space.and_then(|space| u8::try_from(space).ok())
}

fn unknown_analysers(entry: &Entry) -> Vec<String> {
    let mut unknown = Vec::new();
    for space in &entry.spaces {
        if space.analyser.is_none() {
            unknown.push(space.name.clone());
        }
    }
    unknown
}
