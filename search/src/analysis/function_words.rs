//! Words that a sentence needs and a search does not: articles, prepositions,
//! conjunctions, pronouns, auxiliary verbs.
//!
//! Takes a folded key and the name of its analyser; answers whether it is one.
//! Never judges by how often a word stands in some pages: small sites would
//! have none.

/// A line for each analyser: its name, then the keys.
const TABLE: &str = include_str!("rules/function_words.txt");

/// Whether `key` is a function word where the analyser called `name` makes it.
pub(crate) fn is_function_word(name: &str, key: &str) -> bool {
    TABLE.split('\n').any(|line| {
        let mut words = line.split(' ');
        words.next() == Some(name) && words.any(|word| word == key)
    })
}
