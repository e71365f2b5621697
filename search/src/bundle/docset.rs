//! Sets of documents, compressed.
//!
//! Takes sorted document numbers; gives the smallest of three codings: gaps,
//! runs, or a bitmap. Never holds a number at or above the bundle's documents.

use super::Damage;
use super::bytes::Cursor;

/// No bundle has more documents; a reader's memory is bounded by it.
pub(crate) const MAX_DOCS: u32 = 1 << 20;

const GAPS: u8 = 0;
const RUNS: u8 = 1;
const BITMAP: u8 = 2;

/// Reads a set of `count` documents, each below `docs`.
pub(crate) fn read(cursor: &mut Cursor<'_>, count: usize, docs: u32) -> Vec<u32> {
    cursor.expect(count <= docs as usize, Damage::Documents);
    match cursor.byte() {
        GAPS => read_gaps(cursor, count, docs),
        RUNS => read_runs(cursor, count, docs),
        BITMAP => read_bitmap(cursor, count, docs),
        _ => {
            cursor.expect(false, Damage::Documents);
            Vec::new()
        }
    }
}

/// Reads `count` gaps: the first document, then for each the numbers skipped.
pub(crate) fn read_gaps(cursor: &mut Cursor<'_>, count: usize, docs: u32) -> Vec<u32> {
    let count = cursor.affords(count);
    let mut set = Vec::with_capacity(count);
    let mut next = 0u32;
    for _ in 0..count {
        let doc = next.saturating_add(cursor.u32());
        cursor.expect(doc < docs, Damage::Documents);
        set.push(doc);
        next = doc.saturating_add(1);
    }
    set
}

fn read_runs(cursor: &mut Cursor<'_>, count: usize, docs: u32) -> Vec<u32> {
    let mut set = Vec::new();
    let mut next = 0u32;
    while set.len() < count {
        let start = next.saturating_add(cursor.u32());
        let end = start.saturating_add(cursor.u32()).saturating_add(1);
        let fits = (end - start) as usize <= count - set.len();
        cursor.expect(end <= docs && fits, Damage::Documents);
        if !cursor.is_sound() {
            break;
        }
        set.extend(start..end);
        next = end;
    }
    set
}

fn read_bitmap(cursor: &mut Cursor<'_>, count: usize, docs: u32) -> Vec<u32> {
    let length = cursor.length();
    let bytes = cursor.take(length);
    let mut set = Vec::with_capacity(count.min(bytes.len().saturating_mul(8)));
    for (base, byte) in (0u32..).step_by(8).zip(bytes) {
        let mut bits = *byte;
        while bits != 0 {
            set.push(base.saturating_add(bits.trailing_zeros()));
            bits &= bits - 1;
        }
    }
    let is_within = set.last().is_none_or(|last| *last < docs);
    cursor.expect(set.len() == count && is_within, Damage::Documents);
    set
}

/// Writes a sorted set without duplicates.
#[cfg(feature = "write")]
pub(crate) fn write(out: &mut Vec<u8>, set: &[u32]) {
    let mut gaps = vec![GAPS];
    write_gaps(&mut gaps, set);
    let candidates = [gaps, runs(set), bitmap(set)];
    if let Some(smallest) = candidates.iter().min_by_key(|coded| coded.len()) {
        out.extend_from_slice(smallest);
    }
}

#[cfg(feature = "write")]
pub(crate) fn write_gaps(out: &mut Vec<u8>, set: &[u32]) {
    let mut next = 0;
    for doc in set {
        super::bytes::put_u32(out, doc - next);
        next = doc + 1;
    }
}

#[cfg(feature = "write")]
fn runs(set: &[u32]) -> Vec<u8> {
    let mut out = vec![RUNS];
    let mut next = 0;
    for run in set.chunk_by(|a, b| *b == a + 1) {
        if let [start, ..] = run {
            super::bytes::put_u32(&mut out, start - next);
            super::bytes::put_length(&mut out, run.len() - 1);
            next = start + run.len() as u32;
        }
    }
    out
}

#[cfg(feature = "write")]
fn bitmap(set: &[u32]) -> Vec<u8> {
    let length = set.last().map_or(0, |last| *last as usize / 8 + 1);
    let mut bits = vec![0u8; length];
    for doc in set {
        if let Some(byte) = bits.get_mut(*doc as usize / 8) {
            *byte |= 1 << (doc % 8);
        }
    }
    let mut out = vec![BITMAP];
    super::bytes::put_length(&mut out, length);
    out.extend(bits);
    out
}

#[cfg(all(test, feature = "write"))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn round_trip(set: &[u32], docs: u32) {
        let mut out = Vec::new();
        write(&mut out, set);
        let mut cursor = Cursor::new(&out);
        assert_eq!(read(&mut cursor, set.len(), docs), set);
        assert_eq!((cursor.remaining(), cursor.is_sound()), (0, true));
        for coded in [runs(set), bitmap(set)] {
            assert_eq!(read(&mut Cursor::new(&coded), set.len(), docs), set);
        }
    }

    #[test]
    fn each_coding_is_chosen_where_it_is_smallest() {
        for (set, coding) in [
            (vec![5, 900, 7000], GAPS),
            ((100..5000).collect(), RUNS),
            ((0..5000).filter(|n| n % 2 == 0).collect::<Vec<_>>(), BITMAP),
        ] {
            let mut out = Vec::new();
            write(&mut out, &set);
            assert_eq!(out[0], coding);
            round_trip(&set, 8000);
        }
    }

    proptest! {
        #[test]
        fn sets_come_back(set: BTreeSet<u16>) {
            let set: Vec<u32> = set.into_iter().map(u32::from).collect();
            round_trip(&set, 1 << 16);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes: Vec<u8>, count in 0..2000usize, docs in 0..3000u32) {
            let mut cursor = Cursor::new(&bytes);
            let set = read(&mut cursor, count, docs);
            if cursor.is_sound() {
                prop_assert_eq!(set.len(), count);
                prop_assert!(set.windows(2).all(|pair| pair[0] < pair[1]));
                prop_assert!(set.iter().all(|doc| *doc < docs));
            }
        }
    }
}
