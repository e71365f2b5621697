//! Columns: one number for each document, for sorting.
//!
//! Takes the plain bytes of a column; gives its numbers. A document without a
//! number sorts last, whichever way the sort goes.

use super::BundleError;
use super::file::{FileKind, payload};

/// The numbers of all documents, None where a document has none.
pub(crate) fn read(plain: &[u8], docs: u32) -> Result<Vec<Option<i64>>, BundleError> {
    let mut cursor = payload(FileKind::Column, plain);
    let smallest = cursor.i64();
    let numbers = (0..cursor.affords(docs as usize))
        .map(|_| {
            let above = cursor.u64().checked_sub(1)?;
            Some(smallest.saturating_add(i64::try_from(above).unwrap_or(i64::MAX)))
        })
        .collect();
    cursor.sound(numbers)
}

/// Writes the payload of a column.
#[cfg(feature = "write")]
pub(crate) fn write(out: &mut Vec<u8>, values: &[Option<i64>]) {
    let smallest = values.iter().flatten().min().copied().unwrap_or(0);
    super::bytes::put_i64(out, smallest);
    for value in values {
        let above = value.map_or(0, |value| (value - smallest) as u64 + 1);
        super::bytes::put_u64(out, above);
    }
}
