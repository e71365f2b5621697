//! Which block of a sorted sequence holds a key.
//!
//! Takes the first keys of the blocks (from the entry file); gives the number of
//! the block that holds a key, if any does, or of those that hold keys with a
//! prefix. Never looks into a block.

use std::ops::Range;

use super::Damage;
use super::bytes::Cursor;
use super::front::FrontReader;

/// A key of the term sequence: terms in byte order, a term's spaces in order.
/// Sequences without spaces use space 0.
pub(crate) type Key<'a> = (&'a [u8], u8);

/// First keys of the blocks of one sequence; each block is a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct BlockIndex {
    /// At or below the first key of its block, above the last of the one before.
    pub(crate) firsts: Vec<(Vec<u8>, u8)>,
}

impl BlockIndex {
    pub(crate) fn read(cursor: &mut Cursor<'_>) -> Self {
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
        Self { firsts }
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
    pub(crate) fn locate(&self, key: Key<'_>) -> Option<u32> {
        self.count(&|first| first <= key).checked_sub(1)
    }

    /// The blocks that may hold keys beginning with `prefix`.
    pub(crate) fn locate_prefix(&self, prefix: &[u8]) -> Range<u32> {
        let from = self.count(&|(first, _)| first <= prefix).saturating_sub(1);
        let to = self.count(&|(first, _)| first <= prefix || first.starts_with(prefix));
        from..to
    }

    /// How many blocks have a first key of which `is_before` holds.
    fn count(&self, is_before: &dyn Fn(Key<'_>) -> bool) -> u32 {
        let is_before = |(first, space): &(Vec<u8>, u8)| is_before((first, *space));
        self.firsts.partition_point(is_before) as u32
    }

    /// How many files the blocks are.
    pub(crate) fn files(&self) -> u32 {
        self.firsts.len() as u32
    }
}

#[cfg(all(test, feature = "write"))]
mod tests {
    use super::*;

    fn index(firsts: &[(&str, u8)]) -> BlockIndex {
        BlockIndex {
            firsts: firsts
                .iter()
                .map(|(key, space)| (key.as_bytes().to_vec(), *space))
                .collect(),
        }
    }

    #[test]
    fn keys_are_found_in_the_block_they_belong_to() {
        let index = index(&[("", 0), ("ba", 0), ("ba", 2), ("d", 0)]);
        let locate = |key: &str, space| index.locate((key.as_bytes(), space)).unwrap();
        assert_eq!(locate("a", 1), 0);
        assert_eq!(locate("ba", 1), 1);
        assert_eq!(locate("ba", 2), 2);
        assert_eq!(locate("c", 0), 2);
        assert_eq!(locate("zz", 0), 3);
        let prefix = |p: &str| index.locate_prefix(p.as_bytes());
        assert_eq!(prefix("b"), 0..3);
        assert_eq!(prefix("ba"), 2..3, "the last block that begins at or below");
        assert_eq!(prefix("z"), 3..4);
        assert_eq!(prefix(""), 0..4);
    }

    #[test]
    fn an_index_comes_back() {
        let index = index(&[("", 0), ("čar", 0), ("čar", 2), ("ш", 0)]);
        let mut out = Vec::new();
        index.write(&mut out);
        let mut cursor = Cursor::new(&out);
        assert_eq!(BlockIndex::read(&mut cursor), index);
        assert!(cursor.is_sound());
    }
}
