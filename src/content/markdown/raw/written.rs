//! Characters that raw HTML writes by name or number.

use super::super::{HOLE, STRAY};
use crate::escape;

/// The value of an attribute, as it is written, between double quotes.
pub(super) fn quoted(value: &str) -> String {
    without_marks(value)
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// An address as it is written in HTML, with the characters that are written by name or number. Other
/// names stay: an address that holds one is not what its author meant, and never more than its letters.
pub(super) fn decoded(address: &str) -> String {
    const NAMES: [(&str, char); 5] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&apos;", '\''),
    ];
    let mut out = String::with_capacity(address.len());
    let mut rest = address;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let named = NAMES.iter().find(|(name, _)| rest.starts_with(name));
        if let Some((name, c)) = named {
            out.push(*c);
            rest = &rest[name.len()..];
        } else if let Some((number, length)) = by_number(rest) {
            out.push(char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER));
            rest = &rest[length..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// The character that `&#…;` at the start means, and how long that is.
fn by_number(text: &str) -> Option<(u32, usize)> {
    let after = text.strip_prefix("&#")?;
    let (digits, radix) = match after.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (after, 10),
    };
    let end = digits
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(digits.len());
    (end > 0).then_some(())?;
    // A number too large for 32 bits is no character.
    let number = u32::from_str_radix(&digits[..end], radix).unwrap_or(u32::MAX);
    let semicolon = usize::from(digits[end..].starts_with(';'));
    Some((number, text.len() - digits.len() + end + semicolon))
}

/// Raw HTML in which no number of a character (`&#1;`, `&#x2`) means one that HTML forbids, the marks of a
/// hole among them, which only we may make. The number is spoilt, not taken out, so that nothing around it
/// closes up to another. (Of those from 128 to 159, browsers make letters and quotation marks.)
pub(super) fn without_marks(text: &str) -> String {
    let mut parts = text.split("&#");
    let mut safe = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        safe.push_str("&#");
        let whole = format!("&#{part}");
        let is_spoilt = by_number(&whole)
            .and_then(|(number, _)| char::from_u32(number))
            .is_some_and(|c| c.is_ascii() && escape::is_forbidden(c));
        if is_spoilt {
            safe.push(char::REPLACEMENT_CHARACTER);
        }
        safe.push_str(part);
    }
    safe.replace([HOLE.0, HOLE.1, STRAY], "")
}
