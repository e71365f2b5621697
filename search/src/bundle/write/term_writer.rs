//! Writing terms, postings and positions.
//!
//! Takes the terms of every space as sorted streams; merges them into one
//! sequence of blocks, each with the words of its range before them. Long posting
//! lists go to files of their own, highest impacts first; positions go to one
//! stream. Holds one term at a time.

use std::iter::Peekable;

use super::blocks::BlockWriter;
use super::input::{Posting, TermPostings, WriteError};
use super::output::Output;
use super::sizes::Sizes;
use super::word_writer::WordWriter;
use crate::bundle::block_index::BlockIndex;
use crate::bundle::bytes::{put_length, put_u64};
use crate::bundle::file::{self, FileKind, HEADER};
use crate::bundle::positions;
use crate::bundle::postings::{self, Chunk, Scale};
use crate::bundle::terms::{POSITION_GROUP, StoredPostings, StoredTerm, write_body};

type Terms<'a> = Box<dyn Iterator<Item = TermPostings> + 'a>;

/// Writes the terms of all spaces, which are numbered by their order, and the
/// words with them; gives the index of their blocks.
pub(crate) fn write_terms<E>(
    spaces: Vec<Terms<'_>>,
    words: &mut WordWriter<'_>,
    docs: u32,
    sizes: &Sizes,
    output: &mut Output<'_, E>,
) -> Result<BlockIndex, WriteError<E>> {
    let mut spaces: Vec<Peekable<Terms<'_>>> = spaces.into_iter().map(Iterator::peekable).collect();
    let mut blocks = BlockWriter::new(FileKind::Terms, sizes.terms);
    let mut long_lists = LongLists::new();
    let mut stream = PositionStream::new(sizes.positions);
    let mut block_start = 0;
    while let Some((space, term)) = next_term(&mut spaces) {
        check(&term, docs)?;
        if blocks.is_full() {
            let (end, _) = blocks.first_key(&term.term, space);
            blocks.preamble = preamble(words.write_below(Some(&end), output)?, block_start);
            blocks.flush(output)?;
        }
        let start = stream.length;
        let position_groups = stream.append(&term.postings, output)?;
        let max = term.postings.iter().map(|p| p.impact).fold(0.0, f32::max);
        let scale = Scale::above(max);
        let coded: Vec<(u32, u8)> = term
            .postings
            .iter()
            .map(|posting| (posting.doc, scale.code(posting.impact)))
            .collect();
        let mut inline = Vec::new();
        postings::write_inline(&mut inline, &coded);
        let chunks = match inline.len() > sizes.inline_postings {
            true => long_lists.append(coded, sizes, output)?,
            false => Vec::new(),
        };
        let stored = StoredTerm {
            count: term.postings.len() as u32,
            scale,
            postings: match chunks.is_empty() {
                true => StoredPostings::Inline(&inline),
                false => StoredPostings::Chunks(&chunks),
            },
            position_groups: &position_groups,
        };
        if blocks.at_start() {
            block_start = start;
        }
        blocks.push(output, &term.term, space, |out| {
            out.push(space);
            write_body(out, &stored);
        })?;
    }
    blocks.preamble = preamble(words.write_below(None, output)?, block_start);
    blocks.flush(output)?;
    long_lists.flush(output)?;
    stream.flush(output)?;
    Ok(blocks.index)
}

/// What stands before the terms of a block: its words, and where its positions
/// begin.
fn preamble(mut words: Vec<u8>, positions_start: u64) -> Vec<u8> {
    let mut preamble = Vec::new();
    put_length(&mut preamble, words.len());
    preamble.append(&mut words);
    put_u64(&mut preamble, positions_start);
    preamble
}

/// The least next term of all spaces; of equal ones, that of the first space.
fn next_term(spaces: &mut [Peekable<Terms<'_>>]) -> Option<(u8, TermPostings)> {
    let mut least: Option<(usize, String)> = None;
    for (number, terms) in spaces.iter_mut().enumerate() {
        if let Some(next) = terms.peek()
            && least.as_ref().is_none_or(|(_, term)| next.term < *term)
        {
            least = Some((number, next.term.clone()));
        }
    }
    let (number, _) = least?;
    let term = spaces.get_mut(number)?.next()?;
    Some((number as u8, term))
}

fn check<E>(term: &TermPostings, docs: u32) -> Result<(), WriteError<E>> {
    let ascending = term.postings.is_sorted_by(|a, b| a.doc < b.doc)
        && term.postings.iter().all(|p| p.positions.is_sorted());
    if !ascending || term.postings.is_empty() {
        return Err(WriteError::Unsorted(term.term.clone()));
    }
    if let Some(posting) = term.postings.iter().find(|p| p.doc >= docs) {
        return Err(WriteError::UnknownDocument(posting.doc));
    }
    let good = |posting: &Posting| posting.impact.is_finite() && posting.impact >= 0.0;
    match term.postings.iter().all(good) {
        true => Ok(()),
        false => Err(WriteError::BadImpact(term.term.clone())),
    }
}

/// Files of chunks of long posting lists.
struct LongLists {
    plain: Vec<u8>,
}

impl LongLists {
    fn new() -> Self {
        Self {
            plain: file::begin(FileKind::Postings),
        }
    }

    fn append<E>(
        &mut self,
        mut coded: Vec<(u32, u8)>,
        sizes: &Sizes,
        output: &mut Output<'_, E>,
    ) -> Result<Vec<Chunk>, WriteError<E>> {
        if coded.len() > sizes.chunk {
            coded.sort_by_key(|(doc, code)| (std::cmp::Reverse(*code), *doc));
        }
        let mut chunks = Vec::new();
        for chunk in coded.chunks_mut(sizes.chunk.max(1)) {
            let max_code = chunk.iter().map(|(_, code)| *code).max().unwrap_or(0);
            chunk.sort_by_key(|(doc, _)| *doc);
            let mut bytes = Vec::new();
            postings::write_chunk(&mut bytes, chunk);
            if self.plain.len() + bytes.len() > sizes.postings {
                self.flush(output)?;
            }
            chunks.push(Chunk {
                file: output.sent(FileKind::Postings),
                offset: self.plain.len() as u32,
                count: chunk.len() as u32,
                max_code,
            });
            self.plain.append(&mut bytes);
        }
        Ok(chunks)
    }

    fn flush<E>(&mut self, output: &mut Output<'_, E>) -> Result<(), WriteError<E>> {
        output.send_begun(FileKind::Postings, &mut self.plain)
    }
}

/// The stream of positions, cut into files of `segment` bytes.
struct PositionStream {
    segment: usize,
    plain: Vec<u8>,
    length: u64,
}

impl PositionStream {
    fn new(segment: usize) -> Self {
        Self {
            segment: segment.max(1),
            plain: file::begin(FileKind::Positions),
            length: 0,
        }
    }

    /// Appends the positions of a term; gives the bytes of each group of its
    /// documents, or none when it has no positions at all.
    fn append<E>(
        &mut self,
        list: &[Posting],
        output: &mut Output<'_, E>,
    ) -> Result<Vec<u32>, WriteError<E>> {
        if list.iter().all(|posting| posting.positions.is_empty()) {
            return Ok(Vec::new());
        }
        let mut groups = Vec::new();
        for group in list.chunks(POSITION_GROUP) {
            let mut bytes = Vec::new();
            for posting in group {
                positions::write(&mut bytes, &posting.positions);
            }
            groups.push(bytes.len() as u32);
            self.length += bytes.len() as u64;
            self.plain.append(&mut bytes);
            while self.plain.len() - HEADER >= self.segment {
                let rest = self.plain.split_off(HEADER + self.segment);
                self.flush(output)?;
                self.plain.extend(rest);
            }
        }
        Ok(groups)
    }

    fn flush<E>(&mut self, output: &mut Output<'_, E>) -> Result<(), WriteError<E>> {
        output.send_begun(FileKind::Positions, &mut self.plain)
    }
}
