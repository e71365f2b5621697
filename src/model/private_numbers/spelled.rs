//! Numbers whose digits are written in words, one by one: `nula sedam nula, jedan dva tri`.

use std::{ops::Range, sync::LazyLock};

use aho_corasick::AhoCorasick;

use super::{
    PrivateNumber, beside::Beside, persons::is_of_yugoslav_form, stretches,
    telephones::is_mobile_as_written,
};

/// What finds the zero that is in each of these: a text without it is not looked at.
static ZERO: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let zeros = ["nula", "нула", "zero", "Nula", "Нула", "Zero"];
    AhoCorasick::new(zeros).expect("a few words")
});
/// The digits in the languages of the region, and in English.
const DIGITS: [(char, &[&str]); 10] = [
    ('0', &["nula", "нула", "zero"]),
    ('1', &["jedan", "један", "еден", "një", "nje", "one"]),
    ('2', &["dva", "два", "dy", "two"]),
    ('3', &["tri", "три", "tre", "three"]),
    (
        '4',
        &["četiri", "cetiri", "четири", "katër", "kater", "four"],
    ),
    ('5', &["pet", "пет", "pesë", "pese", "five"]),
    ('6', &["šest", "sest", "шест", "gjashtë", "gjashte", "six"]),
    (
        '7',
        &["sedam", "седам", "седум", "shtatë", "shtate", "seven"],
    ),
    ('8', &["osam", "осам", "осум", "tetë", "tete", "eight"]),
    ('9', &["devet", "девет", "nëntë", "nente", "nine"]),
];
/// So many digits in words make a number of them.
const FEWEST_WORDS: usize = 3;
/// What may stand between two digits.
const BETWEEN: &str = " ,.-–/\u{a0}";

/// May there be one in it?
pub(super) fn may_be_in(text: &str) -> bool {
    ZERO.is_match(text)
}

pub(super) fn in_text(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let mut found = Vec::new();
    let mut series = Series::default();
    for word in stretches(text, char::is_alphanumeric) {
        let is_next = series.range.is_empty()
            || text[series.range.end..word.start]
                .chars()
                .all(|c| BETWEEN.contains(c));
        if !is_next {
            found.extend(std::mem::take(&mut series).number());
        }
        let words = &text[word.clone()];
        if words.bytes().all(|byte| byte.is_ascii_digit()) {
            series.push(words, 0, word);
        } else if let Some(digit) = digit(words) {
            series.push(digit.encode_utf8(&mut [0; 4]), 1, word);
        } else {
            found.extend(std::mem::take(&mut series).number());
        }
    }
    found.extend(series.number());
    found
}

fn digit(word: &str) -> Option<char> {
    const LONGEST: usize = 16;
    (word.len() <= LONGEST).then_some(())?;
    let word = word.to_lowercase();
    let known = DIGITS.iter().find(|(_, words)| words.contains(&&*word));
    known.map(|(digit, _)| *digit)
}

/// Digits that follow each other.
#[derive(Default)]
struct Series {
    digits: String,
    words: usize,
    range: Range<usize>,
}

impl Series {
    fn push(&mut self, digits: &str, words: usize, range: Range<usize>) {
        if self.range.is_empty() {
            self.range.start = range.start;
        }
        self.range.end = range.end;
        self.digits += digits;
        self.words += words;
    }

    fn number(self) -> Option<(PrivateNumber, Range<usize>)> {
        (self.words >= FEWEST_WORDS).then_some(())?;
        let number = if is_of_yugoslav_form(&self.digits) {
            PrivateNumber::OfAPerson
        } else if is_mobile_as_written(&self.digits, || Beside::Nothing) {
            PrivateNumber::MobileTelephone
        } else {
            return None;
        };
        Some((number, self.range))
    }
}
