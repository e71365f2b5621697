//! Blocks of terms: front-coded, each term with its postings or where they are.
//!
//! Takes the plain bytes of a block; gives what it says of one term in one
//! space. The words that stand before the terms are passed over. Terms of all
//! spaces stand in one sequence, by term and then by space, since the languages
//! of a region share most of their folded words: one block answers for all of
//! them. Never reads positions, only where they are.

use super::block_index::Key;
use super::bytes::Cursor;
use super::file::{FileKind, payload};
use super::front::FrontReader;
use super::postings::{self, Chunk, Scale, Weighted};
use super::{BundleError, Damage};

/// Documents of a term whose positions form one group, which can be read alone.
pub(crate) const POSITION_GROUP: usize = 256;

/// What a block says of one term.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TermEntry {
    /// Number of documents the term is in.
    pub(crate) count: u32,
    pub(crate) scale: Scale,
    pub(crate) postings: TermPostings,
    /// Where the positions begin in the stream of positions.
    pub(crate) positions_start: u64,
    /// Bytes of positions of each group of documents, in document order; empty
    /// when the term has none.
    pub(crate) position_groups: Vec<u32>,
}

/// Where the documents of a term are.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TermPostings {
    /// Here, in document order.
    Inline(Vec<Weighted>),
    /// In these chunks, highest impacts first.
    Chunks(Vec<Chunk>),
}

/// Looks up `keys`, which ascend, in one pass over a block; calls `found` with
/// the place of each key that is there.
pub(crate) fn find(
    plain: &[u8],
    docs: u32,
    keys: &[Key<'_>],
    mut found: impl FnMut(usize, TermEntry),
) -> Result<(), BundleError> {
    let mut cursor = payload(FileKind::Terms, plain);
    cursor.sized();
    let mut positions_start = cursor.u64();
    let mut front = FrontReader::default();
    let mut wanted = keys.iter().enumerate().peekable();
    for _ in 0..cursor.count() {
        let term = front.read(&mut cursor);
        let key = (term, cursor.byte());
        while wanted.next_if(|(_, next)| **next < key).is_some() {}
        let Some((place, next)) = wanted.peek() else {
            break;
        };
        let (place, keep) = (*place, **next == key);
        let entry = read_entry(&mut cursor, docs, keep, positions_start);
        let positions = entry.position_groups.iter().map(|group| u64::from(*group));
        positions_start = positions_start.saturating_add(positions.sum());
        if keep {
            found(place, entry);
        }
    }
    cursor.sound(())
}

/// Reads what follows a term in its block; a short list only to `keep` it.
fn read_entry(cursor: &mut Cursor<'_>, docs: u32, keep: bool, positions_start: u64) -> TermEntry {
    let head = cursor.u32();
    let count = head >> 1;
    cursor.expect((1..=docs).contains(&count), Damage::Documents);
    let scale = Scale::read(cursor);
    let postings = if head & 1 == 1 {
        TermPostings::Chunks(read_chunks(cursor, count))
    } else if keep {
        TermPostings::Inline(postings::read_inline(cursor, count as usize, docs, scale))
    } else {
        postings::skip_inline(cursor, count as usize);
        TermPostings::Inline(Vec::new())
    };
    TermEntry {
        count,
        scale,
        postings,
        positions_start,
        position_groups: read_position_groups(cursor, count as usize),
    }
}

fn read_chunks(cursor: &mut Cursor<'_>, count: u32) -> Vec<Chunk> {
    let mut file = 0u32;
    let mut total = 0u32;
    let list = (0..cursor.count())
        .map(|_| {
            file = file.saturating_add(cursor.u32());
            let chunk = Chunk {
                file,
                offset: cursor.u32(),
                count: cursor.u32(),
                max_code: cursor.byte(),
            };
            total = total.saturating_add(chunk.count);
            chunk
        })
        .collect();
    cursor.expect(total == count, Damage::Documents);
    list
}

/// The total length of a term's positions; when it has more than one group of
/// documents, the length of each group follows.
fn read_position_groups(cursor: &mut Cursor<'_>, count: usize) -> Vec<u32> {
    let total = cursor.u32();
    if total == 0 {
        return Vec::new();
    }
    let groups = count.div_ceil(POSITION_GROUP);
    if groups == 1 {
        return vec![total];
    }
    (0..cursor.affords(groups)).map(|_| cursor.u32()).collect()
}

/// A term as its block stores it.
#[cfg(feature = "write")]
pub(crate) struct StoredTerm<'a> {
    pub(crate) count: u32,
    pub(crate) scale: Scale,
    pub(crate) postings: StoredPostings<'a>,
    pub(crate) position_groups: &'a [u32],
}

#[cfg(feature = "write")]
pub(crate) enum StoredPostings<'a> {
    /// Coded by [`postings::write_inline`].
    Inline(&'a [u8]),
    Chunks(&'a [Chunk]),
}

/// Writes what follows a term in its block.
#[cfg(feature = "write")]
pub(crate) fn write_body(out: &mut Vec<u8>, term: &StoredTerm<'_>) {
    use super::bytes::{put_length, put_u32, put_u64};
    let is_long = matches!(term.postings, StoredPostings::Chunks(_));
    put_u32(out, term.count << 1 | u32::from(is_long));
    out.extend(term.scale.0.to_le_bytes());
    match term.postings {
        StoredPostings::Inline(bytes) => out.extend_from_slice(bytes),
        StoredPostings::Chunks(chunks) => {
            put_length(out, chunks.len());
            let mut last = 0;
            for chunk in chunks {
                put_u32(out, chunk.file - last);
                put_u32(out, chunk.offset);
                put_u32(out, chunk.count);
                out.push(chunk.max_code);
                last = chunk.file;
            }
        }
    }
    let total = term.position_groups.iter().map(|g| u64::from(*g)).sum();
    put_u64(out, total);
    if total > 0 && term.position_groups.len() > 1 {
        for group in term.position_groups {
            put_u32(out, *group);
        }
    }
}
