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

/// Words that say whose an account is, in small letters: right before it, or before the word for it.
const OF_A_PERSON: [&str; 23] = [
    "my",
    "her",
    "his",
    "personal",
    "private",
    "моја",
    "мојата",
    "мој",
    "лична",
    "личната",
    "личен",
    "лични",
    "приватна",
    "приватната",
    "приватни",
    "moj",
    "lični",
    "licni",
    "lična",
    "licna",
    "privatni",
    "privatan",
    "personale",
];
/// Words for an account, and little ones that stand with them.
const ACCOUNT: [&str; 26] = [
    "account",
    "bank",
    "iban",
    "no",
    "number",
    "сметка",
    "сметката",
    "банкарска",
    "банкарската",
    "број",
    "на",
    "трансакциска",
    "рачун",
    "банковни",
    "račun",
    "racun",
    "bankovni",
    "broj",
    "tekući",
    "tekuci",
    "llogari",
    "llogaria",
    "bankare",
    "e",
    "br",
    "бр",
];
/// How far back words are looked for, in bytes.
const NEAR: usize = 96;

/// Does a text before an account say that it is one person's: `her account: `, `приватна сметка `, `llogaria
/// personale `?
pub(super) fn is_said_to_be_of_a_person(before: &str) -> bool {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(NEAR))..];
    let line = near
        .rsplit(['\n', ';'])
        .next()
        .unwrap_or(near)
        .to_lowercase();
    let mut words = line
        .rsplit(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    words
        .find(|word| !ACCOUNT.contains(word))
        .is_some_and(|word| OF_A_PERSON.contains(&word))
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
    use super::{in_text, is_said_to_be_of_a_person};

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

    #[test]
    fn whose_an_account_is_may_be_said_before_it() {
        for before in [
            "Pay it to her account: ",
            "Private account, IBAN ",
            "Приватна сметка: ",
            "лична банкарска сметка бр. ",
            "na moj račun broj ",
            "Llogari personale: ",
        ] {
            assert!(is_said_to_be_of_a_person(before), "{before}");
        }
        for before in [
            "",
            "Account of the municipality: ",
            "Donations to the private kindergarten, IBAN ",
            "Her office is open. Account: ",
            "Сметка на општината: ",
            "račun opštine broj ",
            "Llogaria e bashkisë: ",
            "Personal data are safe; IBAN ",
            "Жиро сметка ",
        ] {
            assert!(!is_said_to_be_of_a_person(before), "{before}");
        }
    }
}
