//! The source that an answer is: a letter, of which nothing is kept but who wrote it, when, and what they
//! agreed to.

use super::quoted;
use crate::model::{Date, Language};

/// A letter that answers a question.
#[derive(Clone, Debug)]
pub struct LetterAnswer {
    /// Its id as a source.
    pub id: String,
    /// Its language.
    pub language: Language,
    /// Its date.
    pub on: Date,
    /// The function of whoever wrote it.
    pub role: String,
    /// Did they agree that their words are quoted?
    pub may_quote: bool,
    /// Their name, if they agreed that it is published.
    pub name: Option<String>,
}

/// The letter as an item of the list of sources, read on a day.
pub fn letter(letter: &LetterAnswer, today: Date) -> String {
    let mut item = format!("- id: {}\n  title: unknown\n", letter.id);
    if let Some(name) = &letter.name {
        item += &format!("  authors: [{}]\n", quoted(name));
    }
    item += "  publisher: not_applicable\n  kind: letter\n  perspective: [city]\n";
    item += &format!("  published: {}\n  lang: {}\n", letter.on, letter.language);
    item += "  url: not_applicable\n";
    item += &format!("  consulted: {today}\n  letter:\n");
    item += &format!("    role: {}\n", quoted(&letter.role));
    item += &format!(
        "    may_quote: {}\n    may_name: {}\n",
        letter.may_quote,
        letter.name.is_some()
    );
    item
}
