//! Posting lists: the documents of a term, and how much it says about each.
//!
//! Takes pieces of lists as blocks hold them; gives documents with impacts.
//! An impact (Anh & Moffat, "Pruned query evaluation using pre-computed
//! impacts", SIGIR 2006) is a share of the term's largest, in 255 steps. Long
//! lists are cut into chunks, highest impacts first.

use super::bytes::Cursor;
use super::docset;
use super::{BundleError, Damage};

/// Steps of an impact; the largest of a term has this code.
pub(crate) const STEPS: u8 = 255;

/// A document and what the term's presence in it is worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Weighted {
    pub(crate) doc: u32,
    pub(crate) impact: f32,
}

/// The largest impact of a term, as the upper sixteen bits of a number whose
/// sign is left out (IEEE 754 binary32: eight bits of exponent and eight of
/// fraction).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scale(pub(crate) u16);

impl Scale {
    pub(crate) fn read(cursor: &mut Cursor<'_>) -> Self {
        let low = cursor.byte();
        let scale = Self(u16::from_le_bytes([low, cursor.byte()]));
        cursor.expect(scale.value().is_finite(), Damage::Impacts);
        scale
    }

    pub(crate) fn value(self) -> f32 {
        f32::from_bits(u32::from(self.0) << 15)
    }

    pub(crate) fn impact(self, code: u8) -> f32 {
        self.value() * f32::from(code) / f32::from(STEPS)
    }
}

/// A piece of a posting list in a postings file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Chunk {
    /// Number of the file among the postings files.
    pub(crate) file: u32,
    /// Bytes from the start of the file.
    pub(crate) offset: u32,
    pub(crate) count: u32,
    /// The largest impact in the chunk.
    pub(crate) max_code: u8,
}

/// Reads `count` postings of a list that stands with its term: gaps between
/// documents, then impacts. A single posting has the term's largest impact.
pub(crate) fn read_inline(
    cursor: &mut Cursor<'_>,
    count: usize,
    docs: u32,
    scale: Scale,
) -> Vec<Weighted> {
    let set = docset::read_gaps(cursor, count, docs);
    let codes = match count {
        1 => &[STEPS],
        _ => cursor.take(count),
    };
    weighted(&set, codes, scale).collect()
}

/// Reads a chunk of a long list; `plain` is its file.
pub(crate) fn read_chunk(
    plain: &[u8],
    chunk: Chunk,
    docs: u32,
    scale: Scale,
    out: &mut Vec<Weighted>,
) -> Result<(), BundleError> {
    let mut cursor = Cursor::new(plain);
    cursor.take(chunk.offset as usize);
    let count = cursor.affords(chunk.count as usize);
    let set = docset::read(&mut cursor, count, docs);
    let codes = cursor.take(count);
    out.extend(weighted(&set, codes, scale));
    cursor.sound(())
}

fn weighted(set: &[u32], codes: &[u8], scale: Scale) -> impl Iterator<Item = Weighted> {
    set.iter().zip(codes).map(move |(doc, code)| Weighted {
        doc: *doc,
        impact: scale.impact(*code),
    })
}

/// Passes over an inline list without keeping it.
pub(crate) fn skip_inline(cursor: &mut Cursor<'_>, count: usize) {
    for _ in 0..cursor.affords(count) {
        cursor.u64();
    }
    if count > 1 {
        cursor.take(count);
    }
}

#[cfg(feature = "write")]
impl Scale {
    /// The smallest scale not below `max`.
    pub(crate) fn above(max: f32) -> Self {
        let bits = max.to_bits();
        let up = u32::from(bits & 0x7FFF != 0);
        Self(u16::try_from((bits >> 15) + up).unwrap_or(u16::MAX))
    }

    /// The nearest step for `impact`, which is not below zero.
    pub(crate) fn code(self, impact: f32) -> u8 {
        if self.value() > 0.0 {
            // A float to integer cast saturates, so this stays within the steps.
            (impact / self.value() * f32::from(STEPS)).round() as u8
        } else {
            0
        }
    }
}

/// Writes postings in document order as they stand with their term.
#[cfg(feature = "write")]
pub(crate) fn write_inline(out: &mut Vec<u8>, postings: &[(u32, u8)]) {
    let set: Vec<u32> = postings.iter().map(|(doc, _)| *doc).collect();
    docset::write_gaps(out, &set);
    if set.len() > 1 {
        out.extend(postings.iter().map(|(_, code)| *code));
    }
}

/// Writes postings in document order as a chunk of a postings file.
#[cfg(feature = "write")]
pub(crate) fn write_chunk(out: &mut Vec<u8>, postings: &[(u32, u8)]) {
    let set: Vec<u32> = postings.iter().map(|(doc, _)| *doc).collect();
    docset::write(out, &set);
    out.extend(postings.iter().map(|(_, code)| *code));
}
