//! The words of an entry on a page of another language, each saying in which it is.
//!
//! Takes: the record of an entry that has no page of its own in that language, and the language of its words.
//! Gives: the same with marks around every word that a person wrote (`borrowed.rs` makes elements of them). What
//! says its language itself (quotes, names of other entries, the review) and what is the same in every language
//! (numbers, names of files, links) stays as it is.

use super::borrowed::foreign;
use crate::model::{Language, PartMut, Record, walk_mut};

/// The record with its words marked.
pub(super) fn marked(record: &Record, language: &Language) -> Record {
    let mut record = record.clone();
    walk_mut(&mut record, &mut |_, part| match part {
        PartMut::Prose(words) => *words = foreign(words, language).into(),
        PartMut::ForStaff(_) | PartMut::ByLanguage(_) => {}
    });
    record
}
