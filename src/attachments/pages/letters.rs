//! Which letters the codes of a font stand for (ISO 32000-2, section 9.10.3).

use std::collections::BTreeMap;

/// The most codes of a font, counted as often as its table names them.
const MOST: usize = 65_536;

/// The letters of a font, by code.
pub(super) struct Letters {
    by_code: BTreeMap<u32, char>,
    /// How many bytes a code has.
    width: usize,
    /// So many codes are still taken.
    room: usize,
}

impl Letters {
    /// Reads the table of a font.
    pub(super) fn of(table: &[u8]) -> Self {
        let mut letters = Self {
            by_code: BTreeMap::new(),
            width: 1,
            room: MOST,
        };
        let text = String::from_utf8_lossy(table);
        for part in sections(&text, "beginbfchar", "endbfchar") {
            let words: Vec<&str> = strings(part).collect();
            for pair in words.chunks_exact(2) {
                letters.add(pair[0], 0, pair[1]);
            }
        }
        for part in sections(&text, "beginbfrange", "endbfrange") {
            letters.add_ranges(part);
        }
        letters
    }

    /// Adds to a text what some codes stand for.
    pub(super) fn read(&self, codes: &[u8], text: &mut String) {
        for code in codes.chunks(self.width) {
            let code = code
                .iter()
                .fold(0, |code, byte| code << 8 | u32::from(*byte));
            text.extend(self.by_code.get(&code));
        }
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
                    self.add(first, more, letter);
                }
                part = behind;
            } else if let Some((letter, behind)) = string(rest) {
                let letter = code(letter.get(..4).unwrap_or(letter));
                for more in (0..count).take(self.room) {
                    self.put(first, more, char::from_u32(letter + more));
                }
                part = behind;
            } else {
                return;
            }
        }
    }

    fn add(&mut self, first: &str, more: u32, letter: &str) {
        self.put(
            first,
            more,
            char::from_u32(code(letter.get(..4).unwrap_or(letter))),
        );
    }

    fn put(&mut self, first: &str, more: u32, letter: Option<char>) {
        self.width = (first.len() / 2).clamp(1, 4);
        let Some(room) = self.room.checked_sub(1) else {
            return;
        };
        self.room = room;
        if let Some(letter) = letter {
            self.by_code
                .insert(code(first).saturating_add(more), letter);
        }
    }
}

/// What a string says that is no code of a font (ISO 32000-2, section 7.9.2.2).
pub(super) fn of_string(string: &[u8]) -> String {
    match string {
        [0xFE, 0xFF, units @ ..] => {
            let units = units
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            let letters = char::decode_utf16(units);
            letters
                .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        [0xEF, 0xBB, 0xBF, text @ ..] => String::from_utf8_lossy(text).into_owned(),
        text => text.iter().copied().map(char::from).collect(),
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

fn code(digits: &str) -> u32 {
    u32::from_str_radix(digits.trim(), 16).unwrap_or(0)
}
