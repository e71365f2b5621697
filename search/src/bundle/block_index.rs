//! Which block of a sorted sequence holds a key.
//!
//! Takes the first keys of the blocks (from the entry file); gives the block
//! that holds a key, if any does, or those that hold keys with a prefix. Never
//! looks into a block.

use std::ops::Range;

use super::Damage;
use super::bytes::Cursor;
use super::file::FileId;
use super::front::FrontReader;

/// A key of the term sequence: terms in byte order, a term's spaces in order.
/// Sequences without spaces use space 0.
pub(crate) type Key<'a> = (&'a [u8], u8);

/// First keys of the blocks of one sequence; block `n` is file `first_file + n`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct BlockIndex {
    pub(crate) first_file: u32,
    /// At or below the first key of its block, above the last of the one before.
    pub(crate) firsts: Vec<(Vec<u8>, u8)>,
}

impl BlockIndex {
    /// Reads the index of a sequence whose blocks begin at `first_file`.
    pub(crate) fn read(cursor: &mut Cursor<'_>, first_file: u32) -> Self {
        let count = cursor.count();
        let mut front = FrontReader::default();
        let mut firsts: Vec<(Vec<u8>, u8)> = Vec::with_capacity(count);
        for _ in 0..count {
            let key = front.read(cursor).to_vec();
            let first = (key, cursor.byte());
            let ascends = firsts.last().is_none_or(|last| *last < first);
            cursor.expect(ascends, Damage::Order);
            firsts.push(first);
        }
        Self { first_file, firsts }
    }

    #[cfg(feature = "write")]
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        super::bytes::put_length(out, self.firsts.len());
        let mut front = super::front::FrontWriter::default();
        for (key, space) in &self.firsts {
            // Separators are cut on character boundaries, so this loses nothing.
            front.write(out, &String::from_utf8_lossy(key));
            out.push(*space);
        }
    }

    /// The block that holds `key` if any does.
    pub(crate) fn locate(&self, key: Key<'_>) -> Option<FileId> {
        let after = self
            .firsts
            .partition_point(|(first, space)| (first.as_slice(), *space) <= key);
        after.checked_sub(1).map(|block| self.file(block))
    }

    /// The blocks that may hold keys beginning with `prefix`.
    pub(crate) fn locate_prefix(&self, prefix: &[u8]) -> impl Iterator<Item = FileId> + '_ {
        let from = self
            .firsts
            .partition_point(|(first, _)| first.as_slice() <= prefix)
            .saturating_sub(1);
        let to = self
            .firsts
            .partition_point(|(first, _)| first.as_slice() <= prefix || first.starts_with(prefix));
        (from..to).map(|block| self.file(block))
    }

    /// All blocks.
    pub(crate) fn files(&self) -> Range<u32> {
        self.first_file..self.first_file.saturating_add(self.firsts.len() as u32)
    }

    fn file(&self, block: usize) -> FileId {
        FileId(self.first_file.saturating_add(block as u32))
    }
}

#[cfg(all(test, feature = "write"))]
mod tests {
    use super::*;

    fn index(firsts: &[(&str, u8)]) -> BlockIndex {
        BlockIndex {
            first_file: 10,
            firsts: firsts
                .iter()
                .map(|(key, space)| (key.as_bytes().to_vec(), *space))
                .collect(),
        }
    }

    #[test]
    fn keys_are_found_in_the_block_they_belong_to() {
        let index = index(&[("", 0), ("ba", 0), ("ba", 2), ("d", 0)]);
        let locate = |key: &str, space| index.locate((key.as_bytes(), space)).unwrap().0;
        assert_eq!(locate("a", 1), 10);
        assert_eq!(locate("ba", 1), 11);
        assert_eq!(locate("ba", 2), 12);
        assert_eq!(locate("c", 0), 12);
        assert_eq!(locate("zz", 0), 13);
        let prefix = |p: &str| {
            index
                .locate_prefix(p.as_bytes())
                .map(|f| f.0)
                .collect::<Vec<_>>()
        };
        assert_eq!(prefix("b"), [10, 11, 12]);
        assert_eq!(prefix("ba"), [12], "the last block that begins at or below");
        assert_eq!(prefix("z"), [13]);
        assert_eq!(prefix(""), [10, 11, 12, 13]);
    }

    #[test]
    fn an_index_comes_back() {
        let index = index(&[("", 0), ("čar", 0), ("čar", 2), ("ш", 0)]);
        let mut out = Vec::new();
        index.write(&mut out);
        let mut cursor = Cursor::new(&out);
        assert_eq!(BlockIndex::read(&mut cursor, 10), index);
        assert!(cursor.is_sound());
    }
}
