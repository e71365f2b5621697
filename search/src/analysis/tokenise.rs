//! Splitting a text into words.
//!
//! Takes any text; gives the words by the default word boundaries of Unicode
//! (UAX 29, section 4), numbers included, with byte ranges and positions.
//! Hyphenated words, and words with punctuation inside, give the whole and the
//! parts, and so do numbers, acronyms and short words with signs (`1 250 000`,
//! `AC/DC`, `C++`, `§ 12`). An acronym is without the ending that a hyphen joins
//! to it. Never folds or drops letters: that is `fold`.

use std::ops::Range;

use super::compound::{
    HYPHENS, JOINING_SIGNS, MAX_PARTS, WordKind, are_joined, is_ending_of, is_inner_separator,
    is_numbered_letter,
};
use super::fold::{SECTION, is_sign};
use super::number::{self, is_digits, is_group_blank};
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
        let compound = self.next_compound()?;
        self.ready = self.words(&compound).into_iter();
        self.ready.next()
    }
}

/// A word and its parts.
struct Compound {
    /// None where the parts are words of their own.
    whole: Option<Range<usize>>,
    parts: Vec<Range<usize>>,
}

impl<'a> Words<'a> {
    /// The next word with its parts; one part when it is not a compound.
    fn next_compound(&mut self) -> Option<Compound> {
        let is_start = |segment: &str| segment.starts_with(SECTION) || is_word(segment);
        let (mut start, mut segment) = self.segments.find(|(_, segment)| is_start(segment))?;
        let section = start;
        let is_section = segment.starts_with(SECTION);
        if is_section {
            match self.number_of_section() {
                Some(number) => (start, segment) = number,
                None => return self.next_compound(),
            }
        }
        let mut parts = Vec::new();
        split_inside(start, segment, &mut parts);
        if self.joins_blanks(&parts) {
            return Some(Compound { whole: None, parts });
        }
        let mut end = start + segment.len();
        while let Some((start, segment)) = self.joined(segment) {
            split_inside(start, segment, &mut parts);
            end = start + segment.len();
        }
        self.add_thousands(&mut parts);
        let (first, last) = (&parts.first()?.clone(), parts.last()?);
        let mut whole = first.start..last.end;
        if is_section {
            whole.start = section;
        } else if last.end >= end {
            // No narrow blank stands between.
            whole.end += self.signs();
        }
        if let [first, ending] = parts.as_slice()
            && is_ending_of(self.text(first), self.text(ending))
        {
            return Some(Compound {
                whole: None,
                parts: vec![first.clone()],
            });
        }
        let is_letter = |part: &Range<usize>| self.text(part).chars().count() == 1;
        let is_dotted = self.text(&whole).chars().any(|c| c == '.') && parts.iter().all(is_letter);
        if parts.len() > 1
            && is_dotted
            && !self.text(first).bytes().all(|byte| byte.is_ascii_digit())
        {
            // U.N., d.o.o., e.g.: one word.
            parts = vec![whole.clone()];
        }
        let is_compound = parts.len() > 1 || parts.first() != Some(&whole);
        Some(Compound {
            whole: (is_compound && parts.len() <= MAX_PARTS).then_some(whole),
            parts,
        })
    }

    fn text(&self, range: &Range<usize>) -> &'a str {
        self.segments.text().get(range.clone()).unwrap_or_default()
    }

    /// Whether these parts are words that a narrow blank parts, and no number.
    fn joins_blanks(&self, parts: &[Range<usize>]) -> bool {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else {
            return false;
        };
        let whole = self.text(&(first.start..last.end));
        whole.chars().any(|c| c == '\u{202F}') && number::spelling(whole).is_none()
    }

    /// The number after the sign of a section, be there a blank or not; consumes both.
    fn number_of_section(&mut self) -> Option<(usize, &'a str)> {
        let mut ahead = self.segments.clone();
        let mut next = ahead.next()?;
        if next.1.chars().all(is_group_blank) {
            next = ahead.next()?;
        }
        let number = Some(next).filter(|(_, segment)| is_digits(segment))?;
        self.segments = ahead;
        Some(number)
    }

    /// The word that follows directly on one hyphen, or on another sign that joins it to `before`;
    /// consumes both.
    fn joined(&mut self, before: &str) -> Option<(usize, &'a str)> {
        let mut ahead = self.segments.clone();
        let (_, sign) = ahead.next()?;
        let word = ahead.next().filter(|(_, segment)| is_word(segment))?;
        let is_joined = HYPHENS.contains(&sign)
            || JOINING_SIGNS.contains(&sign) && are_joined(before, word.1)
            || sign == "." && is_numbered_letter(before, word.1);
        if !is_joined {
            return None;
        }
        self.segments = ahead;
        Some(word)
    }

    /// Adds groups of thousands after blanks to a number (1 250 000).
    fn add_thousands(&mut self, parts: &mut Vec<Range<usize>>) {
        let is_first = |part: &Range<usize>| {
            let text = self.text(part);
            is_digits(text) && text.chars().count() <= 3 && !text.starts_with('0')
        };
        if parts.len() != 1 || !parts.iter().all(is_first) {
            return;
        }
        loop {
            let mut ahead = self.segments.clone();
            let blank = ahead
                .next()
                .filter(|(_, blank)| blank.chars().all(is_group_blank));
            let group = ahead.next().filter(|_| blank.is_some());
            let is_group = |group: &str| is_digits(group) && group.chars().count() == 3;
            match group {
                Some((start, group)) if is_group(group) => parts.push(start..start + group.len()),
                _ => return,
            }
            self.segments = ahead;
        }
    }

    /// Bytes of the signs that follow directly as part of a word (C++, C#); consumes them.
    fn signs(&mut self) -> usize {
        let mut length = 0;
        loop {
            let mut ahead = self.segments.clone();
            match ahead.next() {
                Some((_, sign)) if sign.chars().all(is_sign) => length += sign.len(),
                Some((_, word)) if is_word(word) => return 0,
                _ => return length,
            }
            self.segments = ahead;
        }
    }

    /// The words that a compound is.
    fn words(&mut self, compound: &Compound) -> Vec<Word> {
        let mut words = Vec::new();
        let first = self.next_position;
        words.extend(compound.whole.clone().map(|range| Word {
            range,
            position: first,
            kind: WordKind::Whole,
        }));
        let is_part = compound.whole.is_some() || compound.parts.len() > MAX_PARTS;
        let kind = match is_part {
            true => WordKind::Part,
            false => WordKind::Single,
        };
        for range in &compound.parts {
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
