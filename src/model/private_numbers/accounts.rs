//! Accounts at banks, as they are written for payments between countries (IBAN, ISO 13616).
//!
//! Whether one is a person's nobody can tell; that it is one, its check digits can.

use std::ops::Range;

/// How many letters and digits an account has, by country (SWIFT, «IBAN Registry»): in the region, among its
/// neighbours, and where many of its people live.
const LENGTHS: [(&str, usize); 32] = [
    ("AL", 28),
    ("AT", 20),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IT", 27),
    ("LU", 20),
    ("ME", 22),
    ("MK", 19),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("RS", 22),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("TR", 26),
    ("XK", 20),
];

/// The accounts in a text.
pub(super) fn in_text(text: &str) -> impl Iterator<Item = Range<usize>> {
    let starts = text.char_indices().filter(move |(at, c)| {
        c.is_ascii_uppercase() && !text[..*at].ends_with(char::is_alphanumeric)
    });
    starts.filter_map(|(at, _)| Some(at..at + account(&text[at..])?))
}

/// How long the account is with which a text begins, with the blanks between its groups.
fn account(text: &str) -> Option<usize> {
    let country = text.get(..2)?;
    let (_, length) = LENGTHS.iter().find(|(code, _)| *code == country)?;
    let mut read = String::with_capacity(*length);
    let mut before = ' ';
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if c.is_ascii_uppercase() || c.is_ascii_digit() {
            read.push(c);
        } else if c != ' ' && c != '\u{a0}' || before == c {
            break;
        }
        before = c;
        if read.len() == *length {
            end = at + 1;
            break;
        }
    }
    let is_whole = read.len() == *length && !text[end..].starts_with(char::is_alphanumeric);
    (is_whole && is_checked(&read)).then_some(end)
}

/// Is the rest right, with the country and the check digits behind all else and letters as numbers from ten on?
fn is_checked(account: &str) -> bool {
    const CHECK: usize = 4;
    const BASE: u32 = 36;
    let turned = account[CHECK..].chars().chain(account[..CHECK].chars());
    let rest = turned
        .filter_map(|c| c.to_digit(BASE))
        .fold(0, |rest, value| {
            let factor = if value < 10 { 10 } else { 100 };
            (rest * factor + value) % 97
        });
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::in_text;

    #[test]
    fn accounts_are_told_by_their_check_digits() {
        for (text, expected) in [
            (
                "Pay to MK07 2501 2000 0058 984.",
                &["MK07 2501 2000 0058 984"][..],
            ),
            ("IBAN RS35260005601001611379", &["RS35260005601001611379"]),
            (
                "AL47 2121 1009 0000 0002 3569 8741",
                &["AL47 2121 1009 0000 0002 3569 8741"],
            ),
            (
                "GB29NWBK60161331926819, XK051212012345678906",
                &["GB29NWBK60161331926819", "XK051212012345678906"],
            ),
            ("MK07 2501 2000 0058 985", &[]),
            ("MK072501200000589841", &[]),
            ("MK07  2501 2000 0058 984", &[]),
            ("XMK07250120000058984", &[]),
        ] {
            let found: Vec<_> = in_text(text).map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
