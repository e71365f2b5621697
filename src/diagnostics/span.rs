//! Some bytes of a text, and where a person finds them.

use std::{ops::Range, sync::Arc};

/// Some bytes of a file, and where a person finds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The bytes.
    pub bytes: Range<usize>,
    /// The line of the first, from 1.
    pub line: usize,
    /// The character in that line, from 1.
    pub column: usize,
}

/// Where the lines of a text begin, so that each place in it is found at once: a text may have as
/// many findings as it has lines.
pub struct Lines {
    text: Arc<str>,
    starts: Vec<usize>,
    /// How many characters stand before every so many bytes; nothing where each has one byte.
    characters: Vec<usize>,
}

/// So many bytes are counted at most to find a column.
const STRIDE: usize = 1024;

impl Lines {
    /// The lines of a text.
    pub fn of(text: Arc<str>) -> Self {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        let mut characters = Vec::new();
        if !text.is_ascii() {
            let mut count = 0;
            for chunk in text.as_bytes().chunks(STRIDE) {
                characters.push(count);
                count += first_bytes(chunk);
            }
        }
        Self {
            starts: std::iter::once(0).chain(starts).collect(),
            characters,
            text,
        }
    }

    /// The text.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The span of some bytes; they are clamped to the text, and to whole characters.
    pub fn span(&self, bytes: Range<usize>) -> Span {
        let text = &self.text;
        let start = text.floor_char_boundary(bytes.start);
        let end = text.ceil_char_boundary(bytes.end.max(start).min(text.len()));
        let line = self.starts.partition_point(|line| *line <= start);
        let line_start = self.starts[line - 1];
        let mark = text[line_start..start].starts_with('\u{feff}');
        Span {
            bytes: start..end,
            line,
            column: self.before(start) - self.before(line_start) - usize::from(mark) + 1,
        }
    }

    /// How many characters stand before a byte.
    fn before(&self, at: usize) -> usize {
        let Some(known) = self.characters.get(at / STRIDE) else {
            return match self.characters.last() {
                // The very end of a text that fills its last stride.
                Some(last) => last + first_bytes(&self.text.as_bytes()[at - STRIDE..at]),
                None => at,
            };
        };
        known + first_bytes(&self.text.as_bytes()[at - at % STRIDE..at])
    }
}

/// How many characters begin among these bytes.
fn first_bytes(bytes: &[u8]) -> usize {
    const CONTINUATION: u8 = 0b1000_0000;
    const MARK: u8 = 0b1100_0000;
    bytes
        .iter()
        .filter(|byte| **byte & MARK != CONTINUATION)
        .count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_characters_not_bytes() {
        let text = "наслов: Чаршија\r\nград: x\n";
        let at = text.find("x\n").unwrap();
        let span = Lines::of(text.into()).span(at..at + 1);
        assert_eq!((span.line, span.column), (2, 7));
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        assert_eq!(Lines::of("\u{feff}a: b".into()).span(3..4).column, 1);
    }

    #[test]
    fn long_lines_are_counted_whole() {
        for text in [
            "č".repeat(5 * STRIDE),
            "č".repeat(STRIDE / 2),
            "x".repeat(STRIDE),
        ] {
            let lines = Lines::of(text.as_str().into());
            for at in [0, 2, STRIDE - 2, STRIDE, text.len()] {
                let column = text[..at].chars().count() + 1;
                assert_eq!(lines.span(at..at).column, column, "{at}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_bytes_of_any_text_have_a_span(
            text in "\\PC{0,40}\n\\PC{0,40}",
            start in 0usize..200,
            len in 0usize..200,
        ) {
            let span = Lines::of(text.as_str().into()).span(start..start + len);
            prop_assert!(text.get(span.bytes).is_some());
        }
    }
}
