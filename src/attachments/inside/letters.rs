//! Pictures that a text holds in letters (Base64, RFC 4648).
//!
//! Takes: a text. Gives: the bytes of each that begins as a picture does. Never: reads a text more often than its length
//! allows, however many beginnings lie in each other.

use std::borrow::Cow;

use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};

use super::places;

/// So many times its own length a text is read, at most, for pictures written in letters.
const READINGS: usize = 8;
/// How JPEG, PNG, WebP, GIF, TIFF, drawings and BMP begin in Base64.
const SIGNS: [&str; 9] = [
    "/9j/",
    "iVBORw0KGgo",
    "UklGR",
    "R0lGOD",
    "SUkqA",
    "TU0AK",
    "PHN2Zy",
    "PD94bWwg",
    "Qk",
];
/// Fewer bytes show nobody.
const LEAST_BYTES: usize = 256;

/// Hands over the bytes of each picture in a text, until one stops it. Gives: whether all were read.
pub(super) fn each(text: &str, mut picture: impl FnMut(&[u8]) -> Option<()>) -> Option<bool> {
    let text = &without_escapes(text);
    let mut left = text.len().saturating_mul(READINGS);
    for sign in SIGNS {
        let starts = places(text.as_bytes(), sign.as_bytes());
        let is_start = |at: &usize| {
            let before = text.as_bytes()[..*at].last();
            before.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'+')
        };
        for at in starts.filter(is_start) {
            let (bytes, length) = read_letters(&text[at..]);
            let Some(less) = left.checked_sub(length) else {
                return Some(false);
            };
            left = less;
            if bytes.len() >= LEAST_BYTES {
                picture(&bytes)?;
            }
        }
    }
    Some(true)
}

/// A text without what JSON and addresses write for the signs of Base64: `\\/`, `%2F`, `%2B`.
fn without_escapes(text: &str) -> Cow<'_, str> {
    if !text.contains(['\\', '%']) {
        return text.into();
    }
    let mut plain = text.replace("\\/", "/");
    for (written, sign) in [("%2F", "/"), ("%2f", "/"), ("%2B", "+"), ("%2b", "+")] {
        plain = plain.replace(written, sign);
    }
    plain.into()
}

/// The bytes that these letters stand for, with the blanks and ends of lines that stand between them, and how much was read.
fn read_letters(text: &str) -> (Vec<u8>, usize) {
    let mut letters = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((byte, behind)) = rest.split_first() {
        rest = behind;
        match byte {
            byte if byte.is_ascii_alphanumeric() || b"+/".contains(byte) => letters.push(*byte),
            byte if byte.is_ascii_whitespace() => {}
            // An end of a line as XML writes it.
            b'&' if behind.starts_with(b"#") => {
                let end = behind.iter().position(|byte| *byte == b';');
                rest = &behind[end.map_or(behind.len(), |end| end + 1)..];
            }
            b'\\' if behind.starts_with(b"n") => rest = &behind[1..],
            _ => break,
        }
    }
    if letters.len() % 4 == 1 {
        letters.pop();
    }
    let bytes = STANDARD_NO_PAD.decode(&letters).unwrap_or_default();
    (bytes, text.len() - rest.len())
}
