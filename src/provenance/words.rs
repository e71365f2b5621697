//! A text as words and the marks between them.
//!
//! Two texts are the same here if a reader would say that one quotes the other to the letter:
//! typesetting doesn't count, letters and their case do.

use std::{iter::Peekable, ops::Range, str::CharIndices};

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The word itself, in Unicode's normal form KC (a ligature is its letters).
    pub text: String,
    /// The punctuation between the word before and this one. Quotation marks and apostrophes are
    /// left out, dashes are all alike, spaces don't count.
    pub before: String,
    /// Its bytes in the text.
    pub span: Range<usize>,
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut marks = String::new();
    let mut chars = text.char_indices().peekable();
    while let Some(&(start, c)) = chars.peek() {
        if is_of_word(c) {
            let end = end_of_word(&mut chars, text.len());
            let visible = text[start..end].chars().filter(|c| !is_invisible(*c));
            words.push(Word {
                text: visible.nfkc().collect(),
                before: std::mem::take(&mut marks),
                span: start..end,
            });
        } else {
            chars.next();
            add_mark(c, &mut marks);
        }
    }
    words
}

/// Goes to the end of a word, past what is invisible inside it.
fn end_of_word(chars: &mut Peekable<CharIndices<'_>>, text_end: usize) -> usize {
    while chars
        .next_if(|(_, c)| is_of_word(*c) || is_invisible(*c))
        .is_some()
    {}
    chars.peek().map_or(text_end, |(at, _)| *at)
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Soft hyphens, and what joins or keeps apart without being seen.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

fn add_mark(c: char, marks: &mut String) {
    match c {
        '"' | '\'' | '`' | '´' | '′' | '″' | '«' | '»' | '‹' | '›' | '\u{2018}'..='\u{201f}' =>
            {}
        '\u{2010}'..='\u{2015}' | '\u{2212}' => marks.push('-'),
        '…' => marks.push_str("..."),
        c if c.is_whitespace() || is_invisible(c) => {}
        c => marks.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        words(text)
            .iter()
            .map(|word| format!("{}{}|", word.before, word.text))
            .collect()
    }

    #[test]
    fn typesetting_does_not_count() {
        for same in [
            "It’s “new” – all of it",
            "It's \"new\" -  all\n of it",
            "It`s «new» — all\u{a0}of it",
            "It\u{200b}'s new\u{2011}all of\u{ad} it",
        ] {
            assert_eq!(shown(same), "It|s|new|-all|of|it|", "{same}");
        }
        assert_eq!(shown("coop\u{ad}eration"), shown("cooperation"));
        assert_eq!(shown("ﬁrst … s\u{30c}kola"), shown("first... škola"));
    }

    #[test]
    fn letters_case_and_punctuation_do() {
        assert_ne!(shown("The city"), shown("the city"));
        assert_ne!(shown("skola"), shown("škola"));
        assert_ne!(shown("one, two"), shown("one two"));
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "«Да» — 1.244";
        let spans: Vec<_> = words(text)
            .into_iter()
            .map(|word| &text[word.span])
            .collect();
        assert_eq!(spans, ["Да", "1", "244"]);
    }
}
