//! The words that say that a number is nobody's own: a code of a registry or a budget, or a line that anybody may call
//! for help.
//!
//! Takes: what stands before a number, or what its column or row is called. Gives: whether it is such a number. Never:
//! takes one for that beside which somebody is named.

use std::ops::Range;

use super::super::{mailbox::words::is_given_name, plain_letters};

/// So many words before a number say what it is.
const NEAR: usize = 6;
/// So many bytes before it these are looked for in.
const NEAR_BYTES: usize = 192;
/// The most digits of one number: with the code of its country, parted without it, and in one piece.
const MOST_ABROAD: usize = 12;
const MOST_AT_HOME: usize = 10;
const MOST_OF_CODE: usize = 14;
/// Beginnings of words for codes, in small Latin letters without accents. To register, people call.
const CODES: [&str; 15] = [
    "code",
    "kodi",
    "kodov",
    "kodot",
    "sifr",
    "registar",
    "registersk",
    "barcode",
    "barkod",
    "inventar",
    "inventory",
    "maticn",
    "predmet",
    "catalog",
    "katalog",
];
/// The same, whole. One that stands before people, too, «at», is looked for as the name of a column alone.
const CODES_WHOLE: [&str; 10] = [
    "ean",
    "upc",
    "gtin",
    "cpv",
    "isbn",
    "issn",
    "sku",
    "registry",
    "regjistri",
    "regjistrit",
];
/// Beginnings of words for a budget, and of those for a part of it that has a code.
const BUDGETS: [&str; 3] = ["budget", "budzet", "buxhet"];
const PARTS_OF_BUDGET: [&str; 8] = [
    "line", "lini", "linj", "item", "stavk", "pozici", "zer", "konto",
];
/// Words of codes that are dialled, and of whom to call.
const DIALLED: [&str; 18] = [
    "area", "country", "call", "dial", "pozivn", "povik", "thirr", "kontakt", "contact", "telef",
    "phone", "mob", "tel", "gsm", "viber", "whatsapp", "celular", "parent",
];
/// Words for a line of help, whole; and beginnings of others, which are one beside the word for a line or a service.
const LINES: [&str; 6] = [
    "sos",
    "hotline",
    "helpline",
    "helplinja",
    "112",
    "hotlinija",
];
const URGENT: [&str; 8] = [
    "emergency",
    "emergjenc",
    "itna",
    "itni",
    "hitn",
    "urgent",
    "dezur",
    "krizn",
];
const SERVICES: [&str; 12] = [
    "line", "lini", "linj", "number", "broj", "numri", "numra", "service", "sluzb", "sherbim",
    "telefon", "pomos",
];

/// Does a text end with what says that the number behind it is one of these?
pub(super) fn is_behind_word_for_public(text: &str, number: &Range<usize>) -> bool {
    if !is_one_number(&text[number.clone()]) {
        return false;
    }
    let before = &text[..number.start];
    let begin = before.ceil_char_boundary(before.len().saturating_sub(NEAR_BYTES));
    let clause = last_clause(&before[begin..]);
    let behind = &text[number.end..];
    let next = words(&behind[..behind.floor_char_boundary(NEAR_BYTES)]).take(2);
    !clause.is_empty()
        && !next.clone().any(|word| is_given_name(&word))
        && (is_code(&clause) && !text[number.clone()].starts_with('+') || is_line_of_help(&clause))
}

/// Is it one number, and not several that follow each other: the last may be somebody's?
fn is_one_number(words: &str) -> bool {
    let digits = words.bytes().filter(u8::is_ascii_digit).count();
    let has_marks = words
        .trim_start_matches('+')
        .bytes()
        .any(|byte| !byte.is_ascii_digit());
    words
        .chars()
        .all(|c| c.is_ascii_digit() || " \u{a0}/-+".contains(c))
        && match (words.starts_with('+'), has_marks) {
            (true, _) => digits <= MOST_ABROAD,
            (false, true) => digits <= MOST_AT_HOME,
            (false, false) => digits <= MOST_OF_CODE,
        }
}

/// Is the column of a table called so: `Budget line`, `Шифра`, `EAN`?
pub(crate) fn names_codes(name: &str) -> bool {
    let words: Vec<_> = words(name).collect();
    is_code(&words) || words == ["kod"]
}

/// Is the row of a table, or what stands before a telephone, called so: `SOS линија`, `Emergency number`?
pub(crate) fn names_line_of_help(name: &str) -> bool {
    let all: Vec<_> = words(name).collect();
    all.len() <= NEAR && is_line_of_help(&all)
}

/// Is somebody named there?
pub(crate) fn names_someone(text: &str) -> bool {
    words(text).any(|word| is_given_name(&word))
}

fn is_code(clause: &[String]) -> bool {
    let has = |known: &[&str]| clause.iter().any(|word| begins_with_one(word, known));
    let is_whole = || {
        clause
            .iter()
            .any(|word| CODES_WHOLE.contains(&word.as_str()))
    };
    (has(&CODES) || is_whole() || has(&BUDGETS) && has(&PARTS_OF_BUDGET))
        && !clause
            .iter()
            .any(|word| begins_with_one(word, &DIALLED) || is_given_name(word))
}

fn is_line_of_help(clause: &[String]) -> bool {
    let has = |known: &[&str]| clause.iter().any(|word| begins_with_one(word, known));
    let is_line = clause.iter().any(|word| LINES.contains(&word.as_str()));
    // An emergency contact is somebody's mother.
    (is_line || has(&URGENT) && has(&SERVICES))
        && !has(&["kontakt", "contact"])
        && !clause.iter().any(|word| is_given_name(word))
}

fn begins_with_one(word: &str, known: &[&str]) -> bool {
    known.iter().any(|one| word.starts_with(one))
}

/// The last words of a text, up to where another sentence or another thing ends.
fn last_clause(before: &str) -> Vec<String> {
    let ends = |at: usize| before[at..].starts_with(|c: char| c.is_whitespace());
    let full_stop = before.rmatch_indices('.').find(|(at, _)| {
        let word = before[..*at].rsplit(|c: char| !c.is_alphabetic()).next();
        // A word in short goes on: `reg. no.`.
        ends(at + 1) && word.is_none_or(|word| word.chars().count() > 3 || word.is_empty())
    });
    let stop = full_stop.map_or(0, |(at, _)| at + 1);
    let clause = before[stop..]
        .rsplit([',', ';', '\n', '!', '?', '|'])
        .next();
    let all: Vec<_> = words(clause.unwrap_or_default()).collect();
    all[all.len().saturating_sub(NEAR)..].to_vec()
}

fn words(text: &str) -> impl Iterator<Item = String> + Clone {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(plain_letters)
}

#[cfg(test)]
mod tests {
    use super::super::private_numbers;

    #[test]
    fn codes_and_lines_of_help_are_nobodys_own() {
        for text in [
            "Code of the work: 061234567",
            "Registry number 061234567",
            "Регистарски број: 061 234 567",
            "Budget line 061234567",
            "Буџетска ставка 061234567",
            "Linja buxhetore 061234567",
            "Numri i regjistrit 061234567",
            "EAN 061234567",
            "Kodi 061234567",
            "SOS линија за жени: 070 141 700",
            "SOS telefon: 061 222 333",
            "Helpline 070 141 700",
            "Број за итни случаи: 070 141 700",
        ] {
            assert_eq!(private_numbers(text), [], "{text}");
        }
        for text in [
            "Call 061234567",
            "To register: 061 234 567",
            "Registration 061 234 567",
            "Регистрација: 061 234 567",
            "About the budget: 061 234 567",
            "Code 12, call 061 234 567",
            "Code of the house, Ana: 061 234 567",
            "Area code and number: 061 234 567",
            "Emergency contact: 070 123 456",
            "Prijave kod nastavnika 070 123 456",
            "The code is 12. 070 123 456",
            "Code 12 and 13, 070 123 456",
            "Registry number +389 70 123 456",
            "SOS линија, Ана: 070 141 700",
            "SOS линија: 070 141 700 (Ана)",
            "The SOS line is closed. 070 141 700",
            "The budget was spent. Telephone: 070 141 700",
            "Ана 070 141 700",
        ] {
            assert_eq!(private_numbers(text).len(), 1, "{text}");
        }
    }
}
