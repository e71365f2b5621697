//! Splitting a text into words.
//!
//! Takes any text; gives the words by the default word boundaries of Unicode
//! (UAX 29, section 4), numbers included, with byte ranges and positions.
//! Hyphenated words, and words with punctuation inside, give the whole and the
//! parts. Never folds or drops letters: that is `fold`.

use std::ops::Range;

use super::compound::{HYPHENS, MAX_PARTS, WordKind, is_inner_separator};
use super::segment::{Segments, is_word};

/// A word of a text, as it is written there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Byte range in the text, on character boundaries.
    pub range: Range<usize>,
    /// Ordinal of the word; a whole compound has that of its first part.
    pub position: u32,
    /// Whether the word stands alone, or is a compound or part of one.
    pub kind: WordKind,
}

/// The words of `text`, in order. A whole compound comes before its parts.
#[must_use]
pub fn tokenise(text: &str) -> Words<'_> {
    Words {
        segments: Segments::new(text),
        ready: Vec::new().into_iter(),
        next_position: 0,
    }
}

/// Iterator over the words of a text; made by [`tokenise`].
pub struct Words<'a> {
    segments: Segments<'a>,
    ready: std::vec::IntoIter<Word>,
    next_position: u32,
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        if let Some(word) = self.ready.next() {
            return Some(word);
        }
        let parts = self.next_compound()?;
        self.ready = self.words(&parts).into_iter();
        self.ready.next()
    }
}

impl<'a> Words<'a> {
    /// The parts of the next word; one part when it is not a compound.
    fn next_compound(&mut self) -> Option<Vec<Range<usize>>> {
        let (start, segment) = self.segments.find(|(_, segment)| is_word(segment))?;
        let mut parts = Vec::new();
        split_inside(start, segment, &mut parts);
        while let Some((start, segment)) = self.hyphenated() {
            split_inside(start, segment, &mut parts);
        }
        Some(parts)
    }

    /// The word that follows directly on one hyphen; consumes both.
    fn hyphenated(&mut self) -> Option<(usize, &'a str)> {
        let mut ahead = self.segments.clone();
        let (_, hyphen) = ahead.next()?;
        if !HYPHENS.contains(&hyphen) {
            return None;
        }
        let word = ahead.next().filter(|(_, segment)| is_word(segment))?;
        self.segments = ahead;
        Some(word)
    }

    /// The words that these parts are.
    fn words(&mut self, parts: &[Range<usize>]) -> Vec<Word> {
        let mut words = Vec::new();
        let first = self.next_position;
        if let ([start, .., end], true) = (parts, parts.len() <= MAX_PARTS) {
            words.push(Word {
                range: start.start..end.end,
                position: first,
                kind: WordKind::Whole,
            });
        }
        let kind = if parts.len() == 1 {
            WordKind::Single
        } else {
            WordKind::Part
        };
        for range in parts {
            words.push(Word {
                range: range.clone(),
                position: self.next_position,
                kind,
            });
            self.next_position = self.next_position.saturating_add(1);
        }
        words
    }
}

/// Appends the parts of one UAX 29 word that starts at `start`.
fn split_inside(start: usize, segment: &str, parts: &mut Vec<Range<usize>>) {
    let mut from = 0;
    let separators = segment
        .char_indices()
        .filter(|(_, c)| is_inner_separator(*c));
    for (end, separator) in separators.chain([(segment.len(), '\0')]) {
        if segment.get(from..end).is_some_and(is_word) {
            parts.push(start + from..start + end);
        }
        from = end + separator.len_utf8();
    }
}
