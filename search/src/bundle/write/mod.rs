//! Writing a bundle.
//!
//! Takes an index in plain structs, terms as sorted streams; gives files, one
//! at a time, to a sink. Holds one block of each kind in memory. The same input
//! gives the same bytes. Never does input or output.

mod blocks;
mod input;
mod output;
mod sizes;
mod term_writer;
mod word_writer;

pub use input::{
    BundleInput, Column, Document, Facet, Posting, TermPostings, TermSpace, Word, WriteError,
};
pub use output::{KindSummary, OutputFile, Summary};
pub use sizes::Sizes;

use std::collections::BTreeMap;

use super::docset::{self, MAX_DOCS};
use super::entry::{Entry, FacetField, MAX_SPACES, PageLanguage, Space};
use super::file::{self, BundleHash, FileKind};
use super::{cards::CardWriter, columns};
use crate::analysis::Analyser;
use blocks::BlockWriter;
use output::Output;
use word_writer::WordWriter;

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What the files are named by.
    pub hash: BundleHash,
    /// How many there are.
    pub summary: Summary,
}

/// Writes `input` as a bundle, giving each file to `sink` as soon as it is
/// finished; the entry file comes last.
///
/// # Errors
/// When the input is not in order or does not fit the format, or the sink fails.
pub fn write_bundle<E>(
    input: BundleInput<'_>,
    sizes: &Sizes,
    sink: &mut dyn FnMut(OutputFile) -> Result<(), E>,
) -> Result<Written, WriteError<E>> {
    let BundleInput {
        docs,
        spaces,
        facets,
        columns,
    } = input;
    if docs.len() > MAX_DOCS as usize {
        return Err(WriteError::TooMany("documents"));
    }
    if spaces.len() > MAX_SPACES {
        return Err(WriteError::TooMany("analysers"));
    }
    let doc_count = docs.len() as u32;
    let mut output = Output::new(sink, sizes.shared);
    let outline = Outline::of(&docs, &spaces)?;

    let card_ends = write_cards(&docs, sizes, &mut output)?;
    drop(docs);
    let names: Vec<_> = spaces.iter().map(|space| space.analyser.name()).collect();
    let (terms, words) = spaces
        .into_iter()
        .map(|space| (space.terms, space.words))
        .unzip();
    let mut words = WordWriter::new(words, sizes);
    let terms = term_writer::write_terms(terms, &mut words, doc_count, sizes, &mut output)?;
    let words = words.finish(&mut output)?;
    let vocabulary_ends = output.end_shared(FileKind::Vocabulary)?;
    let facets = write_facets(facets, doc_count, sizes, &mut output)?;
    let facet_ends = output.end_shared(FileKind::Facets)?;
    let columns = write_columns(columns, doc_count, &mut output)?;
    let entry = Entry {
        spaces: names.into_iter().map(space_of).collect(),
        languages: outline.languages,
        doc_languages: outline.doc_languages,
        demoted: outline.demoted,
        groups: outline.groups,
        terms,
        completions: words.completions,
        card_ends,
        facets,
        facet_ends,
        columns,
        position_segment: sizes.positions as u32,
        vocabulary: words.vocabulary,
        vocabulary_ends,
        hash: output.hash(),
        files: output.counts(),
    };
    output.send(FileKind::Entry, entry.write())?;
    Ok(Written {
        hash: entry.hash,
        summary: output.summary,
    })
}

fn space_of(name: &'static str) -> Space {
    Space {
        name: name.to_owned(),
        analyser: Analyser::by_name(name),
    }
}

/// What the entry file says of the documents.
struct Outline {
    languages: Vec<PageLanguage>,
    doc_languages: Vec<u8>,
    demoted: Vec<u32>,
    groups: Vec<u32>,
}

impl Outline {
    fn of<E>(docs: &[Document], spaces: &[TermSpace<'_>]) -> Result<Self, WriteError<E>> {
        let mut outline = Self {
            languages: Vec::new(),
            doc_languages: Vec::with_capacity(docs.len()),
            demoted: Vec::new(),
            groups: numbered(docs.iter().map(|doc| doc.group)),
        };
        for (number, doc) in (0..).zip(docs) {
            let known = outline
                .languages
                .iter()
                .position(|language| language.tag == doc.language);
            let language = match known {
                Some(at) => at,
                None => {
                    let analyser = Analyser::for_language(&doc.language);
                    let space = spaces.iter().position(|s| s.analyser == analyser);
                    outline.languages.push(PageLanguage {
                        tag: doc.language.clone(),
                        space: space.ok_or_else(|| WriteError::NoSpaceFor(doc.language.clone()))?
                            as u8,
                    });
                    outline.languages.len() - 1
                }
            };
            let language = u8::try_from(language).ok().filter(|l| *l < u8::MAX);
            let language = language.ok_or(WriteError::TooMany("languages"))?;
            outline.doc_languages.push(language);
            if doc.demoted {
                outline.demoted.push(number);
            }
        }
        Ok(outline)
    }
}

/// Writes the cards; gives the first document after each file.
fn write_cards<E>(
    docs: &[Document],
    sizes: &Sizes,
    output: &mut Output<'_, E>,
) -> Result<Vec<u32>, WriteError<E>> {
    let mut ends = Vec::new();
    let mut cards = CardWriter::default();
    for (end, doc) in (1..).zip(docs) {
        cards.push(&doc.card);
        if cards.len() >= sizes.cards || end as usize == docs.len() {
            output.send(FileKind::Cards, cards.take())?;
            ends.push(end);
        }
    }
    Ok(ends)
}

fn write_facets<E>(
    facets: Vec<Facet>,
    docs: u32,
    sizes: &Sizes,
    output: &mut Output<'_, E>,
) -> Result<Vec<FacetField>, WriteError<E>> {
    let mut fields = Vec::new();
    let mut first_block = 0;
    if facets.len() > usize::from(u8::MAX) {
        return Err(WriteError::TooMany("facets"));
    }
    for facet in facets {
        let mut blocks = BlockWriter::new(FileKind::Facets, sizes.facets);
        for (value, set) in &facet.values {
            check_set(set, docs, value)?;
            blocks.push(output, value, 0, |out| {
                super::bytes::put_length(out, set.len());
                docset::write(out, set);
            })?;
        }
        blocks.flush(output)?;
        let count = blocks.index.files();
        fields.push(FacetField {
            name: facet.name,
            first_block,
            blocks: blocks.index,
        });
        first_block += count;
    }
    Ok(fields)
}

fn check_set<E>(set: &[u32], docs: u32, name: &str) -> Result<(), WriteError<E>> {
    if !set.is_sorted_by(|a, b| a < b) {
        return Err(WriteError::Unsorted(name.to_owned()));
    }
    match set.last() {
        Some(last) if *last >= docs => Err(WriteError::UnknownDocument(*last)),
        _ => Ok(()),
    }
}

fn write_columns<E>(
    columns: Vec<Column>,
    docs: u32,
    output: &mut Output<'_, E>,
) -> Result<Vec<String>, WriteError<E>> {
    let mut names = Vec::new();
    if columns.len() > usize::from(u8::MAX) {
        return Err(WriteError::TooMany("columns"));
    }
    let allowed = -(1i64 << 61)..=1 << 61;
    for column in columns {
        let in_range = column.values.iter().flatten().all(|v| allowed.contains(v));
        if column.values.len() != docs as usize || !in_range {
            return Err(WriteError::WrongCount(column.name));
        }
        let mut plain = file::begin(FileKind::Column);
        columns::write(&mut plain, &column.values);
        output.send(FileKind::Column, plain)?;
        names.push(column.name);
    }
    Ok(names)
}

/// Groups numbered from 0 in the order in which they first come.
fn numbered(groups: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut numbers = BTreeMap::new();
    groups
        .map(|group| {
            let next = numbers.len() as u32;
            *numbers.entry(group).or_insert(next)
        })
        .collect()
}
