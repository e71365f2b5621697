//! The best passage of a page for a query.
//!
//! Takes the text blocks of a page, which the holder has fetched, and what to
//! mark; gives the stretch of one block in which most of the query stands close
//! together, and the words to mark in it. Never fetches a page.

use std::ops::Range;

use super::results::Marks;
use crate::analysis::{Analyser, WordKind};

/// Words that a passage spans, at most.
const WINDOW: usize = 36;
/// Words shown before the first that is marked.
const LEAD: usize = 8;
/// Worth of a clause that a window matches, beside that of one more mark.
const CLAUSE_WORTH: u32 = 16;
/// More marks than this make a passage no better.
const MAX_COUNTED_MARKS: u32 = 6;
/// Worth of two marked words of different clauses side by side.
const ADJACENT_WORTH: u32 = 4;

/// A stretch of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Number of the text block.
    pub block: usize,
    /// Bytes of the block's text, on character boundaries.
    pub range: Range<usize>,
    /// Bytes of the block's text to mark, inside `range`, in order.
    pub marks: Vec<Range<usize>>,
}

/// A word of a block.
struct PageWord {
    range: Range<usize>,
    clauses: u32,
}

/// The best passage of `blocks`, the text blocks of a page in reading order,
/// for a page whose words are in `space`. Without any mark it is the beginning
/// of the first block that has words; None when none has.
#[must_use]
pub fn passage(marks: &Marks, space: u8, analyser: Analyser, blocks: &[&str]) -> Option<Passage> {
    let mut best: Option<(u32, Passage)> = None;
    for (number, text) in blocks.iter().enumerate() {
        let words = page_words(marks, space, analyser, text);
        if words.is_empty() {
            continue;
        }
        let (worth, at) = best_window(&words);
        let is_better = best.as_ref().is_none_or(|(before, _)| worth > *before);
        if is_better {
            let passage = cut(number, text, &words, at);
            best = Some((worth, passage));
        }
    }
    best.map(|(_, passage)| passage)
}

/// The words of a block; a compound counts as its parts, marked with it.
fn page_words(marks: &Marks, space: u8, analyser: Analyser, text: &str) -> Vec<PageWord> {
    let mut words = Vec::new();
    let mut compound: Option<PageWord> = None;
    for token in analyser.tokens(text) {
        let mut clauses = marks.clauses_of(space, &token.term);
        if token.kind == WordKind::Whole {
            compound = Some(PageWord {
                range: token.range,
                clauses,
            });
            continue;
        }
        if let Some(whole) = &compound
            && token.range.end <= whole.range.end
        {
            clauses |= whole.clauses;
        }
        words.push(PageWord {
            range: token.range,
            clauses,
        });
    }
    words
}

/// The first of the best windows: its worth, and the number of its first marked
/// word.
fn best_window(words: &[PageWord]) -> (u32, usize) {
    let mut best = (0, 0);
    for (start, first) in words.iter().enumerate() {
        if first.clauses == 0 {
            continue;
        }
        let (mut clauses, mut marks, mut adjacent, mut before) = (0u32, 0, 0, 0);
        for word in words.iter().skip(start).take(WINDOW - LEAD) {
            let is_marked = word.clauses != 0;
            marks += u32::from(is_marked);
            adjacent += u32::from(is_marked && before != 0 && before != word.clauses);
            clauses |= word.clauses;
            before = word.clauses;
        }
        let matched = clauses.count_ones();
        let worth = matched * CLAUSE_WORTH
            + marks.min(MAX_COUNTED_MARKS)
            + adjacent.min(matched) * ADJACENT_WORTH;
        if worth > best.0 {
            best = (worth, start);
        }
    }
    best
}

/// Cuts the passage around the window that begins with word `at`.
fn cut(block: usize, text: &str, words: &[PageWord], at: usize) -> Passage {
    let mut first = at;
    while first > at.saturating_sub(LEAD) && !begins_sentence(text, words, first) {
        first -= 1;
    }
    while first > 0 && continues(text, words, first) {
        first -= 1;
    }
    let mut last = (first + WINDOW).min(words.len()) - 1;
    while continues(text, words, last + 1) {
        last += 1;
    }
    let start = match first {
        0 => 0,
        _ => words.get(first).map_or(0, |word| word.range.start),
    };
    let end = match last + 1 == words.len() {
        true => text.len(),
        false => words.get(last).map_or(text.len(), |word| word.range.end),
    };
    let mut marks = Vec::new();
    for word in words.get(first..=last).unwrap_or_default() {
        if word.clauses != 0 {
            marks.push(word.range.clone());
        }
    }
    Passage {
        block,
        range: start..end,
        marks,
    }
}

/// Whether nothing parts word `at` from the one before (24,000; half-time).
fn continues(text: &str, words: &[PageWord], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let (Some(before), Some(word)) = (before, words.get(at)) else {
        return false;
    };
    let between = text.get(before.range.end..word.range.start);
    between.is_some_and(|between| !between.contains(char::is_whitespace))
}

/// Whether a sentence ends between word `at` and the one before.
fn begins_sentence(text: &str, words: &[PageWord], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let (Some(before), Some(word)) = (before, words.get(at)) else {
        return at == 0;
    };
    let between = text.get(before.range.end..word.range.start);
    let ends_sentence = |c| matches!(c, '.' | '!' | '?' | '…' | '؟');
    between.is_some_and(|between| between.chars().any(ends_sentence))
}
