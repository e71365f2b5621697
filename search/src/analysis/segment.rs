//! Cutting a text at the default word boundaries of Unicode (UAX 29, section 4.1).
//!
//! Takes any text; gives its segments, which together are the text: words, and
//! what stands between them one character at a time. Flags and sequences of
//! emoji, which are no words, are not kept together (rules 3c, 15 and 16 are
//! left out), nor are blanks (3d). The table of characters is here instead of a
//! library's because the browser gets it: packed, it weighs a third. A test
//! derives it anew and compares.

use std::sync::OnceLock;

/// The runs of characters of one class, from the first character on: how long
/// each is (LEB128), and the class of each. Apart they are smaller when deflated.
static RUN_LENGTHS: &[u8] = include_bytes!("word_break_lengths.bin");
static RUN_CLASSES: &[u8] = include_bytes!("word_break_classes.bin");

/// Set in the class of a character that is a letter or a number by itself. One
/// that extends what is before it is neither.
const IN_WORD: u8 = 0x80;
const OTHER: u8 = 0;
const CR: u8 = 1;
const NEWLINE: u8 = 2;
/// Also format characters and the zero-width joiner.
const EXTEND: u8 = 3;
const LETTER: u8 = 4;
const HEBREW: u8 = 5;
const NUMERIC: u8 = 6;
const KATAKANA: u8 = 7;
const EXTEND_NUM_LET: u8 = 8;
const MID_LETTER: u8 = 9;
const MID_NUM: u8 = 10;
const MID_NUM_LET: u8 = 11;
const SINGLE_QUOTE: u8 = 12;
const DOUBLE_QUOTE: u8 = 13;

/// Classes of the characters that most texts have, and runs for the others.
struct Classes {
    common: [u8; COMMON],
    /// Each with the character after its end.
    runs: Vec<(u32, u8)>,
}

/// Latin, Greek and Cyrillic.
const COMMON: usize = 0x530;

fn classes() -> &'static Classes {
    static CLASSES: OnceLock<Classes> = OnceLock::new();
    CLASSES.get_or_init(|| {
        let mut runs = Vec::new();
        let mut lengths = RUN_LENGTHS.iter();
        let mut end = 0;
        for class in RUN_CLASSES {
            end += number(&mut lengths);
            runs.push((end, *class));
        }
        let mut common = [OTHER; COMMON];
        for (code, class) in (0..).zip(&mut common) {
            *class = class_in(&runs, code);
        }
        Classes { common, runs }
    })
}

/// Little-endian base 128.
fn number(bytes: &mut std::slice::Iter<'_, u8>) -> u32 {
    let mut value = 0;
    for (place, byte) in (0..).zip(bytes) {
        value |= u32::from(byte & 0x7F) << (7 * place);
        if byte & 0x80 == 0 {
            break;
        }
    }
    value
}

fn class_in(runs: &[(u32, u8)], code: u32) -> u8 {
    let at = runs.partition_point(|(end, _)| *end <= code);
    runs.get(at).map_or(OTHER, |(_, class)| *class)
}

fn class(c: char) -> u8 {
    let classes = classes();
    let common = classes.common.get(c as usize).copied();
    common.unwrap_or_else(|| class_in(&classes.runs, u32::from(c)))
}

/// Whether a character is a letter or a number.
pub(crate) fn is_in_word(c: char) -> bool {
    class(c) & IN_WORD != 0
}

/// Whether a segment has a letter or a number.
pub(crate) fn is_word(segment: &str) -> bool {
    segment.chars().any(is_in_word)
}

/// The segments of a text, each with the byte it begins at.
#[derive(Clone)]
pub(crate) struct Segments<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Segments<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The whole text.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// The class of the character at byte `at`, and where the next begins.
    fn look(&self, at: usize) -> Option<(u8, usize)> {
        let c = self.text.get(at..)?.chars().next()?;
        Some((class(c) & !IN_WORD, at + c.len_utf8()))
    }

    /// Past the characters at `at` that extend what is before them (rule 4).
    fn extended(&self, mut at: usize) -> usize {
        while let Some((EXTEND, next)) = self.look(at) {
            at = next;
        }
        at
    }

    /// Where the segment at byte `at` ends.
    fn end(&self, at: usize) -> Option<usize> {
        let (mut last, mut at) = self.look(at)?;
        // Rules 3, 3a and 3b.
        if last == CR || last == NEWLINE {
            let line_feed = self
                .text
                .get(at..)
                .is_some_and(|rest| rest.starts_with('\n'));
            return Some(at + usize::from(last == CR && line_feed));
        }
        loop {
            at = self.extended(at);
            let Some((next, after)) = self.look(at) else {
                return Some(at);
            };
            if joins(last, next) {
                (last, at) = (next, after);
                continue;
            }
            let beyond = self.look(self.extended(after));
            match beyond {
                Some((beyond, end)) if joins_across(last, next, beyond) => {
                    (last, at) = (beyond, end);
                }
                // Rule 7a.
                _ if last == HEBREW && next == SINGLE_QUOTE => {
                    return Some(self.extended(after));
                }
                _ => return Some(at),
            }
        }
    }
}

impl<'a> Iterator for Segments<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        self.at = self.end(start)?;
        Some((start, self.text.get(start..self.at)?))
    }
}

fn is_letter(class: u8) -> bool {
    class == LETTER || class == HEBREW
}

/// Whether there is no boundary between two characters: rules 5, 8, 9, 10, 13,
/// 13a and 13b.
fn joins(last: u8, next: u8) -> bool {
    let is_alphanumeric = |class| is_letter(class) || class == NUMERIC;
    let is_any = |class| is_alphanumeric(class) || class == KATAKANA || class == EXTEND_NUM_LET;
    is_alphanumeric(last) && is_alphanumeric(next)
        || last == KATAKANA && next == KATAKANA
        || is_any(last) && next == EXTEND_NUM_LET
        || last == EXTEND_NUM_LET && is_any(next)
}

/// Whether a character between two others joins them: rules 6, 7, 7b, 7c, 11
/// and 12.
fn joins_across(last: u8, middle: u8, beyond: u8) -> bool {
    let is_common = middle == MID_NUM_LET || middle == SINGLE_QUOTE;
    is_letter(last) && is_letter(beyond) && (is_common || middle == MID_LETTER)
        || last == NUMERIC && beyond == NUMERIC && (is_common || middle == MID_NUM)
        || last == HEBREW && beyond == HEBREW && middle == DOUBLE_QUOTE
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    /// The class of a character, from how the library cuts texts with it.
    fn derived(c: char) -> u8 {
        let is_one = |before: &str, after: &str| {
            let text = format!("{before}{c}{after}");
            text.split_word_bounds().count() == 1
        };
        let class = match () {
            () if is_one("", "\n") => CR,
            () if !is_one("", "\u{301}") => NEWLINE,
            () if is_one("-", "") => EXTEND,
            () if is_one("a", "") && is_one("ア", "") => EXTEND_NUM_LET,
            () if is_one("ア", "") => KATAKANA,
            () if is_one("1,", "") => NUMERIC,
            () if is_one("", "\"א") => HEBREW,
            () if is_one("a", "") => LETTER,
            () if is_one("א", "") => SINGLE_QUOTE,
            () if is_one("a", "a") && is_one("1", "1") => MID_NUM_LET,
            () if is_one("a", "a") => MID_LETTER,
            () if is_one("1", "1") => MID_NUM,
            () if is_one("א", "א") => DOUBLE_QUOTE,
            () => OTHER,
        };
        match c.is_alphanumeric() && class != EXTEND {
            true => class | IN_WORD,
            false => class,
        }
    }

    fn put(out: &mut Vec<u8>, mut number: u32) {
        while number >= 0x80 {
            out.push(number as u8 | 0x80);
            number >>= 7;
        }
        out.push(number as u8);
    }

    /// With `UPDATE=1` in the environment it writes the table.
    #[test]
    fn the_table_is_what_the_library_does() {
        let class_at = |code| char::from_u32(code).map_or(OTHER, derived);
        let all: Vec<u8> = (0..=u32::from(char::MAX)).map(class_at).collect();
        let (mut lengths, mut classes) = (Vec::new(), Vec::new());
        for run in all.chunk_by(u8::eq) {
            put(&mut lengths, run.len() as u32);
            classes.push(run[0]);
        }
        for (name, packed, committed) in [
            ("lengths", lengths, RUN_LENGTHS),
            ("classes", classes, RUN_CLASSES),
        ] {
            if std::env::var_os("UPDATE").is_some() {
                let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/analysis");
                std::fs::write(format!("{folder}/word_break_{name}.bin"), &packed).unwrap();
            }
            assert!(
                packed == committed,
                "run this test with UPDATE=1, then build anew"
            );
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn texts_are_cut_as_the_library_cuts_them(
            text in "([aZ9č_'\".,:;·א\u{5F4}アあ中\u{301}\u{AD}\u{200D}\r\n\u{85}-]|[\u{1}-\u{24F}]|[\u{2E80}-\u{9FFF}]|[Ѐ-௿])*",
        ) {
            // Blanks and pictographs are the library's alone to keep together.
            let is_apart = |c: &char| !c.is_whitespace() || matches!(c, '\r' | '\n' | '\u{85}');
            let text: String = text.chars().filter(|c| is_apart(c) && !"©®〰〽㊗㊙".contains(*c)).collect();
            let want: Vec<_> = text.split_word_bound_indices().collect();
            prop_assert_eq!(Segments::new(&text).collect::<Vec<_>>(), want);
        }
    }
}
