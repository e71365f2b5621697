//! Which letters the codes of a font stand for (ISO 32000-2, sections 9.6.5 and 9.10.3).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::pdf::syntax::{PdfToken, name, next, value},
    document::PdfDocument,
    glyphs,
};

/// The most codes of a font, counted as often as its table names them.
const MOST: usize = 65_536;
/// So many codes in a row that nothing translates are more than a sign for a list, if they differ.
const MOST_IN_ROW: usize = 4;
const MOST_ALIKE: usize = 2;

/// The letters of a font, by code.
pub(super) struct Letters {
    by_code: BTreeMap<u32, String>,
    /// How many bytes a code has.
    width: usize,
    /// What becomes of a code that isn't among them.
    otherwise: Otherwise,
    /// So many codes are still taken.
    room: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Otherwise {
    /// It is the letter itself, as in most fonts of Latin letters.
    Itself,
    /// Nobody knows.
    Untold,
}

/// The codes in a row that nothing translates.
#[derive(Default)]
pub(super) struct Untold {
    row: Vec<u32>,
    /// Were there enough of them to be words?
    pub are_words: bool,
}

impl Untold {
    fn add(&mut self, code: u32) {
        self.row.push(code);
        if self.row.len() > MOST_IN_ROW && !self.are_words {
            let different: BTreeSet<&u32> = self.row.iter().collect();
            self.are_words = different.len() > MOST_ALIKE;
        }
    }

    fn end(&mut self) {
        self.row.clear();
    }
}

impl Letters {
    /// Those of a font of which nothing is known.
    pub(super) fn latin() -> Self {
        Self::new(Otherwise::Itself)
    }

    fn new(otherwise: Otherwise) -> Self {
        Self {
            by_code: BTreeMap::new(),
            width: 1,
            otherwise,
            room: MOST,
        }
    }

    /// Those of the font with this dictionary: by the table that programs add so that words can be copied, and, where
    /// that gives other digits, by what the letters are called.
    pub(super) fn of_font(font: &[u8], document: &PdfDocument<'_>) -> Vec<Self> {
        let table = value(font, b"ToUnicode");
        let table = table.and_then(|table| document.streams_at(table).next());
        let table = table.map(Self::of);
        let subtype = value(font, b"Subtype").and_then(name).unwrap_or_default();
        if subtype == b"Type0" {
            return vec![table.unwrap_or_else(|| Self::of_encoding(font))];
        }
        let (named, is_said) = Self::by_names(font, subtype == b"Type3", document);
        match table {
            None => vec![named],
            Some(mut table) => {
                let differs = |code| {
                    named.letter(code).is_some_and(is_digit)
                        && named.letter(code) != table.letter(code)
                };
                let differs = is_said && (0..=0xff).any(differs);
                if differs {
                    return vec![table, named];
                }
                // What the table leaves out is called something, too.
                if is_said {
                    table.otherwise = named.otherwise;
                    for (code, letter) in named.by_code {
                        table.by_code.entry(code).or_insert(letter);
                    }
                }
                vec![table]
            }
        }
    }

    /// By the name of an encoding of two bytes.
    fn of_encoding(font: &[u8]) -> Self {
        let encoding = value(font, b"Encoding").and_then(name).unwrap_or_default();
        let is_unicode = encoding
            .windows(3)
            .any(|part| matches!(part, b"UCS" | b"UTF"));
        Self {
            width: 2,
            ..Self::new(if is_unicode {
                Otherwise::Itself
            } else {
                Otherwise::Untold
            })
        }
    }

    /// By what an encoding calls the letters; says whether it does.
    fn by_names(font: &[u8], is_drawn: bool, document: &PdfDocument<'_>) -> (Self, bool) {
        let mut letters = Self::new(if is_drawn {
            Otherwise::Untold
        } else {
            Otherwise::Itself
        });
        let Some(encoding) = value(font, b"Encoding") else {
            return (letters, false);
        };
        let Some(encoding) = document.resolve(encoding).pop() else {
            return (letters, false);
        };
        let list = value(encoding, b"Differences").and_then(|list| document.resolve(list).pop());
        let mut rest = match list.and_then(next) {
            Some((PdfToken::Open, rest)) => rest,
            _ => &[],
        };
        let mut code = 0_u32;
        while let Some((token, behind)) = next(rest) {
            match token {
                PdfToken::Word(word) => {
                    let number = std::str::from_utf8(word).ok();
                    code = number.and_then(|word| word.parse().ok()).unwrap_or(code);
                }
                PdfToken::Name(glyph) => {
                    // An empty text is one that nobody knows.
                    let letter = glyphs::letter(&glyph).map_or(String::new(), String::from);
                    letters.by_code.insert(code, letter);
                    code = code.saturating_add(1);
                }
                _ => break,
            }
            rest = behind;
            if letters.by_code.len() >= MOST {
                break;
            }
        }
        (letters, true)
    }

    /// Reads the table of a font.
    fn of(table: &[u8]) -> Self {
        let mut letters = Self::new(Otherwise::Untold);
        let text = String::from_utf8_lossy(table);
        for part in sections(&text, "beginbfchar", "endbfchar") {
            let words: Vec<&str> = strings(part).collect();
            for pair in words.chunks_exact(2) {
                letters.put(pair[0], 0, meant(pair[1], 0));
            }
        }
        for part in sections(&text, "beginbfrange", "endbfrange") {
            letters.add_ranges(part);
        }
        letters
    }

    fn letter(&self, code: u32) -> Option<String> {
        match self.by_code.get(&code) {
            Some(letter) if letter.is_empty() => None,
            Some(letter) => Some(letter.clone()),
            None if self.otherwise == Otherwise::Untold => None,
            None => char::from_u32(code)
                .filter(|c| !c.is_control())
                .map(String::from),
        }
    }

    /// Adds to a text what some codes stand for.
    pub(super) fn read(&self, codes: &[u8], text: &mut String, untold: &mut Untold) {
        for code in codes.chunks(self.width) {
            let code = code
                .iter()
                .fold(0, |code, byte| code << 8 | u32::from(*byte));
            match self.letter(code) {
                Some(letter) => {
                    text.push_str(&letter);
                    if !letter.trim().is_empty() {
                        untold.end();
                    }
                }
                None if self.otherwise == Otherwise::Itself && is_blank(code) => text.push(' '),
                None => {
                    text.push(' ');
                    untold.add(code);
                }
            }
        }
    }

    /// About how many letters some codes are.
    pub(super) fn count(&self, codes: &[u8]) -> usize {
        codes.len().div_ceil(self.width)
    }

    fn add_ranges(&mut self, mut part: &str) {
        while let Some((first, rest)) = string(part)
            && let Some((last, rest)) = string(rest)
        {
            let count = code(last).saturating_sub(code(first)).saturating_add(1);
            let rest = rest.trim_start();
            if let Some(list) = rest.strip_prefix('[') {
                let (list, behind) = list.split_once(']').unwrap_or((list, ""));
                for (more, letter) in (0..).zip(strings(list)) {
                    self.put(first, more, meant(letter, 0));
                }
                part = behind;
            } else if let Some((letter, behind)) = string(rest) {
                for more in (0..count).take(self.room) {
                    self.put(first, more, meant(letter, more));
                }
                part = behind;
            } else {
                return;
            }
        }
    }

    fn put(&mut self, first: &str, more: u32, letter: String) {
        self.width = (digits(first).len() / 2).clamp(1, 4);
        let Some(room) = self.room.checked_sub(1) else {
            return;
        };
        self.room = room;
        self.by_code
            .insert(code(first).saturating_add(more), letter);
    }
}

fn is_digit(letter: String) -> bool {
    letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_digit())
}

/// Is a code that is no letter a blank, or the end of a line?
fn is_blank(code: u32) -> bool {
    matches!(code, 0 | 9..=13 | 0x7f)
}

/// What a string says that is no code of a font (ISO 32000-2, section 7.9.2.2).
pub(super) fn of_string(string: &[u8]) -> String {
    match string {
        [0xFE, 0xFF, units @ ..] => {
            let units = units
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            of_units(units)
        }
        [0xEF, 0xBB, 0xBF, text @ ..] => String::from_utf8_lossy(text).into_owned(),
        text => text.iter().copied().map(char::from).collect(),
    }
}

fn of_units(units: impl Iterator<Item = u16>) -> String {
    let letters = char::decode_utf16(units);
    letters
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// The letters that hexadecimal digits stand for, the last of them moved on by so many.
fn meant(written: &str, more: u32) -> String {
    let digits = digits(written);
    let units = digits.as_bytes().chunks(4).map(|unit| {
        let unit = std::str::from_utf8(unit).unwrap_or_default();
        u16::from_str_radix(unit, 16).unwrap_or(0)
    });
    let mut text = of_units(units);
    if more > 0
        && let Some(last) = text.pop()
    {
        text.extend(char::from_u32(u32::from(last).saturating_add(more)));
    }
    // Fonts of symbols have their letters among those of private use, in the same order.
    let text: String = text
        .chars()
        .map(|c| match c {
            '\u{f020}'..='\u{f07e}' => char::from_u32(u32::from(c) - 0xf000).unwrap_or(c),
            c => c,
        })
        .collect();
    let is_told = |c: char| !matches!(c, '\0' | '\u{e000}'..='\u{f8ff}' | '\u{fffd}');
    if text.contains(is_told) {
        text
    } else {
        String::new()
    }
}

fn sections<'a>(text: &'a str, begin: &str, end: &str) -> impl Iterator<Item = &'a str> {
    let parts = text.split(begin).skip(1);
    parts.map(move |part| part.split(end).next().unwrap_or(part))
}

/// The strings of hexadecimal digits in a text.
fn strings(mut text: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let (found, rest) = string(text)?;
        text = rest;
        Some(found)
    })
}

/// The next string of hexadecimal digits, with what stands behind it.
fn string(text: &str) -> Option<(&str, &str)> {
    text.split_once('<')?.1.split_once('>')
}

fn digits(written: &str) -> String {
    written.chars().filter(char::is_ascii_hexdigit).collect()
}

fn code(written: &str) -> u32 {
    u32::from_str_radix(&digits(written), 16).unwrap_or(0)
}
