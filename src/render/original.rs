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

/// The quotation marks of the region's languages, and those of typewriters.
const QUOTATION_MARKS: [(char, char); 4] = [('„', '“'), ('„', '”'), ('“', '”'), ('"', '"')];

/// The text that a reader of `language` gets, its words marked that are in another.
pub(super) fn for_reader<'a>(item: &'a Item, language: &Language) -> Cow<'a, Text> {
    let text = item.text(language);
    if text.language != *language {
        return Cow::Owned(marked(text, |words| foreign(words, &text.language)));
    }
    let left = left_untranslated(item, text);
    let phrases = phrases_of(item, text);
    if left.is_empty() && phrases.is_empty() {
        return Cow::Borrowed(text);
    }
    let of_original = item.original_language();
    let marked = marked(text, |words| {
        if left.contains(words) {
            foreign(words, of_original)
        } else {
            quotes_marked(words, &phrases, of_original)
        }
    });
    Cow::Owned(marked)
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

/// What the original quotes, where the words of a translation may quote it as it stands.
fn phrases_of<'a>(item: &'a Item, text: &Text) -> Vec<&'a str> {
    let is_translated =
        text.language != *item.original_language() && text.record.translation().is_some();
    if !is_translated {
        return Vec::new();
    }
    let words = words_of(&item.original().record).into_iter();
    words.flat_map(quoted_in).collect()
}

/// What words say between quotation marks. One word alone may be a name, which is of no language.
pub(super) fn quoted_in(words: &str) -> impl Iterator<Item = &str> {
    let between = words.split(['"', '“', '”']).skip(1).step_by(2);
    between.filter(|phrase| phrase.is_ascii() && phrase.contains(' ') && phrase.trim() == *phrase)
}

/// The words with marks around phrases of another language that they quote as they stand.
pub(super) fn quotes_marked(words: &str, phrases: &[&str], language: &Language) -> String {
    let mut marked = words.to_owned();
    for phrase in phrases.iter().filter(|phrase| words.contains(**phrase)) {
        for (open, close) in QUOTATION_MARKS {
            let quote = format!("{open}{phrase}{close}");
            marked = marked.replace(
                &quote,
                &format!("{open}{}{close}", foreign(phrase, language)),
            );
        }
    }
    marked
}

fn marked(text: &Text, mark: impl Fn(&str) -> String) -> Text {
    let mut record = (*text.record).clone();
    walk_mut(&mut record, &mut |_, part| match part {
        PartMut::Prose(words) => *words = mark(words).into(),
        PartMut::ForStaff(_) | PartMut::ByLanguage(_) => {}
    });
    Text {
        record: Arc::new(record),
        ..text.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::{super::borrowed::bare, *};

    #[test]
    fn what_is_quoted_as_it_stands_is_in_the_language_of_its_source() {
        let english = Language::parse("en").unwrap();
        let phrases: Vec<_> = quoted_in("section \"Future goals\", not “Blazevo”").collect();
        assert_eq!(phrases, ["Future goals"]);
        let marked = quotes_marked("делот „Future goals“", &phrases, &english);
        assert_eq!(
            marked,
            format!("делот „{}“", foreign("Future goals", &english))
        );
        assert_eq!(bare(&marked), "делот „Future goals“");
        assert_eq!(
            quotes_marked("Future goals", &phrases, &english),
            "Future goals"
        );
    }
}
