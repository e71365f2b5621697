//! Texts analysed beforehand, on all cores, so that the one thread that feeds tantivy only copies
//! terms.
//!
//! Takes texts and an analyser; gives the terms with their places in one string, and a tokenizer
//! that reads them back. The control characters before a term say how many places it stands after
//! the term before: as many as the sum of their codes.

use std::ops::Range;

use carsija_search::analysis::{WordKind, tokenise};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::vocabulary::Memory;
use crate::content::BLOCK_END;

/// The largest code of a character between terms.
const LARGEST: u8 = 0x1f;
/// So many places lie between two texts, so that no phrase spans them.
const GAP: usize = 100;

/// The terms of one part of a page.
#[derive(Default)]
pub(super) struct Terms {
    encoded: String,
    /// The place of the last of them.
    last: usize,
}

impl Terms {
    fn push(&mut self, term: &str, place: usize) {
        let mut steps = place - self.last;
        while steps > usize::from(LARGEST) {
            self.encoded.push(char::from(LARGEST));
            steps -= usize::from(LARGEST);
        }
        // There are no more than `LARGEST` left, so it fits.
        self.encoded.push(char::from(steps as u8));
        self.encoded.push_str(term);
        self.last = place;
    }

    /// The string that [`EncodedTokenizer`] reads.
    pub(super) fn into_string(self) -> String {
        self.encoded
    }
}

/// Writes the words of one page in one space.
pub(super) struct PageWriter<'m> {
    memory: &'m mut Memory,
    /// The number of the page.
    page: u32,
    /// Where the next text begins.
    next: usize,
}

impl<'m> PageWriter<'m> {
    /// Writes a page with the analyser of a memory, and notes there what words it has. Pages come in
    /// the order of their numbers.
    pub(super) fn new(page: u32, memory: &'m mut Memory) -> Self {
        Self {
            memory,
            page,
            next: 0,
        }
    }

    /// Appends the terms of some text to a part.
    pub(super) fn write(&mut self, part: &mut Terms, text: &str) {
        for block in text.split(BLOCK_END) {
            let mut start = self.next;
            for run in runs(block) {
                let text = &block[run.range];
                let mut positions = 0;
                if run.is_plain {
                    self.push(part, text, start, WordKind::Single);
                    positions = 1;
                } else {
                    for word in tokenise(text) {
                        let position = word.position as usize;
                        positions = position + 1;
                        if let Some(written) = text.get(word.range) {
                            self.push(part, written, start + position, word.kind);
                        }
                    }
                }
                start += positions;
            }
        }
    }

    fn push(&mut self, part: &mut Terms, written: &str, place: usize, kind: WordKind) {
        if let Some(term) = self.memory.note(written, self.page, kind) {
            part.push(term, place);
            self.next = place + GAP;
        }
    }
}

/// A part of a text between blanks.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    range: Range<usize>,
    /// Is it a word of nothing but letters? Else it is anything, and may hold blanks.
    is_plain: bool,
}

/// Cuts a text where no word can span the cut: before and after words of letters alone between blanks,
/// which most are, and of which nothing has to be found out.
fn runs(text: &str) -> impl Iterator<Item = Run> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let bytes = text.as_bytes();
        let is_blank = |at: usize| matches!(bytes.get(at), None | Some(b' ' | b'\n'));
        while rest < bytes.len() && is_blank(rest) {
            rest += 1;
        }
        let start = rest;
        let mut odd_until = start;
        while rest < bytes.len() {
            let from = rest;
            let letters = text[from..].find(|c| !is_letter(c));
            let end = letters.map_or(bytes.len(), |letters| from + letters);
            let is_stop = matches!(
                bytes.get(end),
                Some(b',' | b'.' | b';' | b':' | b'!' | b'?')
            );
            let after = end + usize::from(is_stop);
            if end > from && is_blank(after) {
                if odd_until > start {
                    // What is odd comes first; the word comes next.
                    break;
                }
                rest = after;
                return Some(Run {
                    range: from..end,
                    is_plain: true,
                });
            }
            while !is_blank(rest) {
                rest += 1;
            }
            odd_until = rest;
            while rest < bytes.len() && is_blank(rest) {
                rest += 1;
            }
        }
        (odd_until > start).then_some(Run {
            range: start..odd_until,
            is_plain: false,
        })
    })
}

/// Is it a letter of the region's languages, which only other letters, signs and apostrophes can join?
fn is_letter(c: char) -> bool {
    let is_common =
        c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' if !matches!(c, '×' | '÷'));
    is_common || matches!(c, '\u{400}'..='\u{45f}' | '\u{48a}'..='\u{52f}')
}

/// Reads what [`Terms`] wrote.
#[derive(Clone, Default)]
pub(super) struct EncodedTokenizer {
    token: Token,
}

/// The terms of a string, read one by one.
pub(super) struct EncodedStream<'a> {
    rest: &'a str,
    token: &'a mut Token,
}

impl Tokenizer for EncodedTokenizer {
    type TokenStream<'a> = EncodedStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> EncodedStream<'a> {
        self.token = Token {
            position: 0,
            ..Token::default()
        };
        EncodedStream {
            rest: text,
            token: &mut self.token,
        }
    }
}

impl TokenStream for EncodedStream<'_> {
    fn advance(&mut self) -> bool {
        let is_step = |byte: &u8| *byte <= LARGEST;
        let bytes = self.rest.as_bytes();
        let steps = bytes.iter().take_while(|byte| is_step(byte)).count();
        let length = bytes[steps..].iter().take_while(|byte| !is_step(byte));
        let end = steps + length.count();
        if end == 0 {
            return false;
        }
        let skipped = bytes[..steps].iter().map(|byte| usize::from(*byte));
        self.token.position += skipped.sum::<usize>();
        self.token.text.clear();
        self.token.text.push_str(&self.rest[steps..end]);
        self.rest = &self.rest[end..];
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

#[cfg(test)]
mod tests {
    use carsija_search::analysis::Analyser;

    use super::*;

    /// The words of a text with their places, cut into runs before or not.
    fn words_of(text: &str, is_cut: bool) -> Vec<(String, usize)> {
        let whole = || {
            vec![Run {
                range: 0..text.len(),
                is_plain: false,
            }]
        };
        let all = if is_cut {
            runs(text).collect()
        } else {
            whole()
        };
        let (mut words, mut start) = (Vec::new(), 0);
        for run in all {
            let text = &text[run.range];
            if run.is_plain {
                words.push((text.to_owned(), start));
                start += 1;
                continue;
            }
            let found: Vec<_> = tokenise(text).collect();
            let place = |word: &carsija_search::analysis::Word| start + word.position as usize;
            words.extend(
                found
                    .iter()
                    .map(|word| (text[word.range.clone()].to_owned(), place(word))),
            );
            start = found.last().map_or(start, |word| place(word) + 1);
        }
        words
    }

    proptest::proptest! {
        #[test]
        fn a_text_in_runs_has_the_same_words(
            text in "([a-zA-Zžшј]{1,5}|[0-9]{1,3}|[ \n]|, |\\. |[-'’.,:/&+#§(\u{ad}\u{200b}\u{a0}\u{202f}\u{301}い])*"
        ) {
            proptest::prop_assert_eq!(words_of(&text, true), words_of(&text, false));
        }
    }

    #[test]
    fn words_of_letters_are_runs_of_their_own() {
        let found: Vec<_> = runs("The Šid town, 1 250 people; C++ and U.N. end.")
            .map(|run| (run.range.len(), run.is_plain))
            .collect();
        let plain = |length| (length, true);
        assert_eq!(found[..3], [plain(3), plain(4), plain(4)]);
        assert_eq!(found[3], (5, false));
        assert_eq!(
            found[4..],
            [plain(6), (3, false), plain(3), (4, false), plain(3)]
        );
    }

    #[test]
    fn terms_come_back_at_their_places() {
        let mut memory = Memory::new(Analyser::for_language("en"));
        let mut writer = PageWriter::new(0, &mut memory);
        let (mut title, mut body) = (Terms::default(), Terms::default());
        writer.write(&mut title, "COVID-19");
        writer.write(&mut body, "Safer streets\n\nfor all");
        let read = |terms: Terms| {
            let mut tokenizer = EncodedTokenizer::default();
            let text = terms.into_string();
            let mut stream = tokenizer.token_stream(&text);
            let mut tokens = Vec::new();
            while stream.advance() {
                tokens.push((stream.token.text.clone(), stream.token.position));
            }
            tokens
        };
        let at = |word: &str, place| (word.to_owned(), place);
        assert_eq!(read(title), [at("covid19", 0), at("covid", 0), at("19", 1)]);
        assert_eq!(
            read(body),
            [
                at("safe", 101),
                at("street", 102),
                at("for", 202),
                at("all", 203)
            ]
        );
    }
}
