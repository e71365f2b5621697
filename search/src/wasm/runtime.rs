//! Calls of the runtime: bytes in, JSON out.
//!
//! An answer is an object with one of these members: `error` (a text), `need`
//! (files to fetch and feed before asking the same again, each `{id, name}`), or
//! what was asked for. Input is UTF-8 text, one value on a line, the one that a
//! reader types last, since only that may hold line breaks.

use std::ops::Range;

use super::json::Json;
use crate::bundle::{BundleError, FileId};
use crate::engine::{
    Engine, FacetCounts, Grouping, Hit, How, Marks, Outcome, Passage, Replacement, Request,
    Results, Sort,
};

/// Stands between the text blocks of a page.
const BLOCK_END: char = '\0';

/// A bundle that is being searched, and what to mark since the last search.
#[derive(Debug, Default)]
pub struct Runtime {
    engine: Option<Engine>,
    marks: Option<Marks>,
}

impl Runtime {
    /// A runtime without a bundle.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            engine: None,
            marks: None,
        }
    }

    /// Opens a bundle by the plain bytes of its entry file: `{docs, facets,
    /// columns, vocabulary}`. From the number `vocabulary` on files are needed for
    /// words that no page has, no others.
    pub fn open(&mut self, entry: &[u8]) -> Vec<u8> {
        match Engine::open(entry) {
            Ok(engine) => {
                let answer = write(|json| {
                    json.name("docs").number(engine.docs() as usize);
                    json.name("facets").array(engine.facets(), Json::string);
                    json.name("columns").array(engine.columns(), Json::string);
                    json.name("vocabulary")
                        .number(engine.vocabulary().0 as usize);
                });
                self.engine = Some(engine);
                answer
            }
            Err(error) => failed(&error),
        }
    }

    /// Feeds the plain bytes of a file that was needed: `{}`.
    pub fn feed(&mut self, file: u32, plain: Vec<u8>) -> Vec<u8> {
        let Some(engine) = &mut self.engine else {
            return no_bundle();
        };
        match engine.feed(FileId(file), plain) {
            Ok(()) => write(|_| ()),
            Err(error) => failed(&error),
        }
    }

    /// Searches. Lines: language, offset, limit, order (empty, `+column` or
    /// `-column`), grouping (`entry` or `page`), names of facets to count with
    /// blanks between them, query. Gives the results as [`Results`] has them,
    /// `marks` left out: they are kept for [`Runtime::passage`].
    pub fn search(&mut self, input: &[u8]) -> Vec<u8> {
        let Some(engine) = &self.engine else {
            return no_bundle();
        };
        let Ok(input) = std::str::from_utf8(input) else {
            return no_text();
        };
        match engine.search(&parse_request(input)) {
            Ok(Outcome::Need(files)) => need(engine, &files),
            Ok(Outcome::Ready(results)) => {
                let answer = write(|json| write_results(json, &results));
                self.marks = Some(results.marks);
                answer
            }
            Err(error) => failed(&error),
        }
    }

    /// Completes a word. Lines: language, limit, beginning, then the words that results
    /// show of it. Gives `{words}`.
    pub fn complete(&mut self, input: &[u8]) -> Vec<u8> {
        let Some(engine) = &self.engine else {
            return no_bundle();
        };
        let Ok(input) = std::str::from_utf8(input) else {
            return no_text();
        };
        let mut rest = input;
        let language = Some(line(&mut rest)).filter(|tag| !tag.is_empty());
        let limit = line(&mut rest).parse().unwrap_or(0);
        let prefix = line(&mut rest);
        let seen: Vec<&str> = rest.lines().collect();
        match engine.complete(prefix, language, limit, &seen) {
            Ok(Outcome::Need(files)) => need(engine, &files),
            Ok(Outcome::Ready(words)) => write(|json| {
                json.name("words")
                    .array(&words, |json, word| json.string(word));
            }),
            Err(error) => failed(&error),
        }
    }

    /// Chooses a passage for the last search. Lines: language of the page, then
    /// its text blocks with U+0000 between them. Gives `{block, start, end,
    /// marks}`, places in UTF-16 units of the block as JavaScript counts them;
    /// `{}` when no block has a word.
    pub fn passage(&mut self, input: &[u8]) -> Vec<u8> {
        let (Some(engine), Some(marks)) = (&self.engine, &self.marks) else {
            return no_bundle();
        };
        let Ok(input) = std::str::from_utf8(input) else {
            return no_text();
        };
        let mut text = input;
        let language = line(&mut text);
        let mut blocks = Vec::new();
        blocks.extend(text.split(BLOCK_END));
        let passage = engine.passage(marks, language, &blocks);
        write(|json| {
            if let Some(passage) = &passage {
                let text = blocks.get(passage.block).copied().unwrap_or_default();
                write_passage(json, passage, text);
            }
        })
    }
}

fn parse_request(mut input: &str) -> Request {
    let rest = &mut input;
    let language = Some(line(rest).to_owned()).filter(|tag| !tag.is_empty());
    let offset = line(rest).parse().unwrap_or(0);
    let limit = line(rest).parse().unwrap_or(0);
    let sort = match line(rest).split_at_checked(1) {
        Some(("+", column)) => Sort::Ascending(column.to_owned()),
        Some(("-", column)) => Sort::Descending(column.to_owned()),
        _ => Sort::Relevance,
    };
    let grouping = match line(rest) {
        "page" => Grouping::None,
        _ => Grouping::ByEntry,
    };
    let mut facets = Vec::new();
    facets.extend(line(rest).split_whitespace().map(str::to_owned));
    Request {
        language,
        offset,
        limit,
        sort,
        grouping,
        facets,
        query: rest.to_owned(),
    }
}

/// Takes the first line off a text.
fn line<'a>(text: &mut &'a str) -> &'a str {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    *text = rest;
    line
}

fn write(members: impl FnOnce(&mut Json)) -> Vec<u8> {
    let mut json = Json::default();
    json.object(members);
    json.into_bytes()
}

fn failed(error: &BundleError) -> Vec<u8> {
    write(|json| json.name("error").string(error.name()))
}

fn no_bundle() -> Vec<u8> {
    write(|json| json.name("error").string("no search index is open"))
}

fn no_text() -> Vec<u8> {
    write(|json| json.name("error").string("what is asked is no text"))
}

fn need(engine: &Engine, files: &[FileId]) -> Vec<u8> {
    write(|json| {
        json.name("need").array(files, |json, file| {
            json.object(|json| {
                json.name("id").number(file.0 as usize);
                match engine.file_name(*file) {
                    Ok(name) => json.name("name").string(&name),
                    Err(error) => json.name("error").string(error.name()),
                }
            });
        });
    })
}

fn write_results(json: &mut Json, results: &Results) {
    let texts = |json: &mut Json, list: &[String]| {
        json.array(list, |json, text| json.string(text));
    };
    json.name("hits").array(&results.hits, write_hit);
    json.name("total").number(results.total);
    json.name("clauses").number(results.clauses);
    json.name("matched").number(results.matched);
    texts(json.name("missing"), &results.missing);
    let replaced = |json: &mut Json, replacement: &Replacement| {
        json.object(|json| {
            json.name("written").string(&replacement.written);
            texts(json.name("words"), &replacement.words);
            json.name("how").string(how_name(replacement.how));
        });
    };
    json.name("replaced").array(&results.replaced, replaced);
    json.name("facets").array(&results.facets, write_facet);
    json.name("isCut").bool(results.is_cut);
    json.name("isBegun").bool(results.is_begun);
    texts(json.name("unknownAnalysers"), &results.unknown_analysers);
}

fn write_facet(json: &mut Json, facet: &FacetCounts) {
    json.object(|json| {
        json.name("field").string(&facet.field);
        json.name("values").array(&facet.values, |json, value| {
            json.object(|json| {
                json.name("value").string(&value.0);
                json.name("count").number(value.1 as usize);
            });
        });
    });
}

fn write_hit(json: &mut Json, hit: &Hit) {
    json.object(|json| {
        let card = &hit.card;
        json.name("doc").number(hit.doc as usize);
        json.name("url").string(&card.url);
        json.name("title").string(&card.title);
        json.name("summary").string(&card.summary);
        json.name("label").string(&card.label);
        json.name("city").string(&card.city);
        json.name("language").string(&hit.language);
        json.name("isDemoted").bool(hit.is_demoted);
        json.name("also").array(&hit.also, |json, also| {
            json.object(|json| {
                json.name("doc").number(also.doc as usize);
                json.name("language").string(&also.language);
            });
        });
        json.name("reasons").array(&hit.reasons, |json, reason| {
            json.object(|json| {
                json.name("written").string(&reason.written);
                json.name("word").string(&reason.word);
                json.name("how").string(how_name(reason.how));
                json.name("isForeign").bool(reason.is_foreign);
            });
        });
    });
}

fn how_name(how: How) -> &'static str {
    match how {
        How::Exact => "exact",
        How::Completion => "completion",
        How::Typo => "typo",
        How::Similar => "similar",
    }
}

fn write_passage(json: &mut Json, passage: &Passage, text: &str) {
    let units = |at: usize| {
        let before = text.get(..at).unwrap_or(text);
        before.chars().map(char::len_utf16).sum()
    };
    json.name("block").number(passage.block);
    json.name("start").number(units(passage.range.start));
    json.name("end").number(units(passage.range.end));
    let mark = |json: &mut Json, mark: &Range<usize>| {
        json.array([mark.start, mark.end], |json, at| json.number(units(at)));
    };
    json.name("marks").array(&passage.marks, mark);
}
