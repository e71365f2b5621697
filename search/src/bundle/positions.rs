//! Positions: where in its documents a term stands.
//!
//! The positions of all terms form one stream, cut into files of equal length.
//! Takes the part of the stream that holds one group of a term's documents;
//! gives the positions in each. Never knows which documents those are.

use std::ops::RangeInclusive;

use super::BundleError;
use super::bytes::Cursor;
use super::file::{FileKind, HEADER, payload};

/// The files (by number among the files of positions) that hold these bytes of
/// the stream; `length` is not zero.
pub(crate) fn segments(start: u64, length: u32, segment: u32) -> RangeInclusive<u32> {
    let segment = u64::from(segment.max(1));
    let last = start.saturating_add(u64::from(length).saturating_sub(1));
    let number = |at: u64| u32::try_from(at / segment).unwrap_or(u32::MAX);
    number(start)..=number(last)
}

/// The part of the stream's bytes `start..start + length` that stands in
/// segment `number`, whose file is `plain`.
pub(crate) fn slice(
    plain: &[u8],
    number: u32,
    start: u64,
    length: u32,
    segment: u32,
) -> Result<&[u8], BundleError> {
    payload(FileKind::Positions, plain).sound(())?;
    let stream_start = u64::from(number) * u64::from(segment);
    let from = start.saturating_sub(stream_start);
    let to = start
        .saturating_add(u64::from(length))
        .saturating_sub(stream_start)
        .min(u64::from(segment));
    let bytes = plain.get(HEADER..).unwrap_or_default();
    let range = from as usize..to as usize;
    bytes.get(range).ok_or(BundleError::Truncated)
}

/// Reads the positions in `count` documents.
pub(crate) fn read(bytes: &[u8], count: usize) -> Result<Vec<Vec<u32>>, BundleError> {
    let mut cursor = Cursor::new(bytes);
    let docs = (0..cursor.affords(count))
        .map(|_| {
            let mut last = 0u32;
            (0..cursor.count())
                .map(|_| {
                    last = last.saturating_add(cursor.u32());
                    last
                })
                .collect()
        })
        .collect();
    cursor.sound(docs)
}

/// Appends the positions in one document, in ascending order, to the stream.
#[cfg(feature = "write")]
pub(crate) fn write(out: &mut Vec<u8>, positions: &[u32]) {
    super::bytes::put_length(out, positions.len());
    let mut last = 0;
    for position in positions {
        super::bytes::put_u32(out, position - last);
        last = *position;
    }
}

#[cfg(all(test, feature = "write"))]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_put_together_from_the_segments_it_spans() {
        let mut stream = Vec::new();
        let docs = [vec![0, 5, 5, 900], vec![], vec![70_000], vec![1, 2, 3]];
        for positions in &docs {
            write(&mut stream, positions);
        }
        let (segment, length) = (4u32, stream.len() as u32);
        let mut glued = Vec::new();
        for number in segments(0, length, segment) {
            let mut file = super::super::file::begin(FileKind::Positions);
            let from = (number * segment) as usize;
            file.extend(&stream[from..stream.len().min(from + segment as usize)]);
            glued.extend(slice(&file, number, 0, length, segment).unwrap());
        }
        assert_eq!(glued, stream);
        assert_eq!(read(&glued, docs.len()).unwrap(), docs);
        assert_eq!(read(&glued[..3], docs.len()), Err(BundleError::Truncated));
    }
}
