//! The words of an entry, each saying in which language it is where that isn't the page's.
//!
//! Takes: an entry, one of its texts, and the language of the page. Gives: the same with marks around every word
//! that a person wrote in another language (`borrowed.rs` makes elements of them): all words where there is no
//! text in that language, and those that a translation takes from its original. What says its language itself
//! (quotes, names of other entries, the review) and what is the same in every language (numbers, names of files,
//! links) stays as it is.

use std::{borrow::Cow, collections::HashSet, sync::Arc};

use super::borrowed::foreign;
use crate::{
    catalogue::{Item, Text},
    model::{Language, Part, PartMut, Record, walk, walk_mut},
};

/// The text that a reader of `language` gets, its words marked that are in another.
pub(super) fn for_reader<'a>(item: &'a Item, language: &Language) -> Cow<'a, Text> {
    let text = item.text(language);
    if text.language != *language {
        return Cow::Owned(marked(text, &text.language, |_| true));
    }
    let left = left_untranslated(item, text);
    if left.is_empty() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(marked(text, item.original_language(), |words| {
        left.contains(words)
    }))
}

/// How many of a translation's words stand in the language of the original still, of how many.
pub(super) fn left_of_all(item: &Item, text: &Text) -> (usize, usize) {
    let left = left_untranslated(item, text);
    let mut all = words_of(&text.record);
    // What sources say word for word is translated by nobody.
    if let Record::Discrepancy(one) = &*text.record {
        let said: HashSet<_> = one.values.iter().map(|one| one.value.to_string()).collect();
        all.retain(|words| !said.contains(*words));
    }
    let still = all.iter().filter(|words| left.contains(*words));
    (still.count(), all.len())
}

/// What a translation says in the words of its original.
fn left_untranslated<'a>(item: &'a Item, text: &'a Text) -> HashSet<&'a str> {
    let is_translated =
        text.language != *item.original_language() && text.record.translation().is_some();
    if !is_translated {
        return HashSet::new();
    }
    let originals: HashSet<_> = words_of(&item.original().record).into_iter().collect();
    let own = words_of(&text.record).into_iter();
    own.filter(|words| originals.contains(words) && item.language_of(text, words) != &text.language)
        .collect()
}

/// The words of a record that are of some language: a number is of none.
fn words_of(record: &Record) -> Vec<&str> {
    let mut all = Vec::new();
    walk(record, &mut |_, part| {
        if let Part::Prose(words) = part
            && words.contains(char::is_alphabetic)
        {
            all.push(words.as_str());
        }
    });
    all
}

fn marked(text: &Text, language: &Language, is_marked: impl Fn(&str) -> bool) -> Text {
    let mut record = (*text.record).clone();
    walk_mut(&mut record, &mut |_, part| match part {
        PartMut::Prose(words) => {
            if is_marked(words) {
                *words = foreign(words, language).into();
            }
        }
        PartMut::ForStaff(_) | PartMut::ByLanguage(_) => {}
    });
    Text {
        record: Arc::new(record),
        ..text.clone()
    }
}
