//! Facets: the documents that have each value of a property.
//!
//! Takes the bytes of a block of values, which stand in byte order; gives
//! the documents of one value, or all values with the documents they share with
//! a set of results.

use super::bytes::Cursor;
use super::docset;
use super::front::FrontReader;
use super::{BundleError, Damage};

/// Documents a block of values may name in all, for each document there is: a
/// bound on the work that a damaged block can ask for.
const MAX_VALUES_PER_DOC: usize = 64;

/// The documents with `value`; None when the block does not have it.
pub(crate) fn find(block: &[u8], docs: u32, value: &str) -> Result<Option<Vec<u32>>, BundleError> {
    let mut found = None;
    for_each(block, docs, &mut |name, set| {
        if name == value {
            found = Some(set);
        }
    })?;
    Ok(found)
}

/// Calls `each` with every value of a block and its documents.
pub(crate) fn for_each(
    block: &[u8],
    docs: u32,
    each: &mut dyn FnMut(&str, Vec<u32>),
) -> Result<(), BundleError> {
    let mut cursor = Cursor::new(block);
    let mut front = FrontReader::default();
    let mut budget = (docs as usize).saturating_mul(MAX_VALUES_PER_DOC);
    for _ in 0..cursor.count() {
        let value = front.read(&mut cursor);
        let value = cursor.text(value);
        let count = cursor.length();
        cursor.expect(count <= budget, Damage::Documents);
        budget = budget.saturating_sub(count);
        let set = docset::read(&mut cursor, count, docs);
        if !cursor.is_sound() {
            break;
        }
        each(value, set);
    }
    cursor.sound(())
}
