//! The numbers by which states know single people.

use std::ops::Range;

use super::stretches;

/// How many digits a number of Yugoslav form has.
pub(super) const YUGOSLAV_DIGITS: usize = 13;

/// The numbers of Albanian form in a text.
pub(super) fn of_albanian_form(text: &str) -> impl Iterator<Item = Range<usize>> {
    stretches(text, char::is_alphanumeric).filter(|range| is_of_albanian_form(&text[range.clone()]))
}

fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or(0)
}

fn is_day(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

/// The number of the states that were Yugoslavia (JMBG, ЕМБГ): day, month, last three digits of the
/// year, region, order, and a check digit modulo 11.
pub(super) fn is_of_yugoslav_form(digits: &str) -> bool {
    const WEIGHTS: [u32; 12] = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    if digits.len() != YUGOSLAV_DIGITS {
        return false;
    }
    let year = number(&digits[4..7]);
    let is_date =
        is_day(number(&digits[..2]), number(&digits[2..4])) && (year >= 880 || year <= 99);
    let values = digits.chars().filter_map(|c| c.to_digit(10));
    let sum: u32 = WEIGHTS.iter().zip(values).map(|(a, b)| a * b).sum();
    let check = match 11 - sum % 11 {
        10 | 11 => 0,
        check => check,
    };
    is_date && number(&digits[12..]) == check
}

/// The years, by their last three digits, in which nobody was born who is written of: a day and an hour in one
/// piece would be read as such a date (`201911301200`).
const TOO_EARLY: Range<u32> = 880..920;

/// The same number where a program for tables took it for a sum, and the zero of its day is gone.
pub(super) fn has_lost_its_zero(digits: &str) -> bool {
    if digits.len() + 1 != YUGOSLAV_DIGITS {
        return false;
    }
    let whole = format!("0{digits}");
    is_of_yugoslav_form(&whole) && !TOO_EARLY.contains(&number(&whole[4..7]))
}

/// The number of Albania: a letter for the decade, a digit for the year, month (50 more for women) and
/// day, three digits, a letter.
fn is_of_albanian_form(word: &str) -> bool {
    let bytes = word.as_bytes();
    let [decade, digits @ .., check] = bytes else {
        return false;
    };
    if digits.len() != 8
        || !(b'A'..=b'T').contains(&decade.to_ascii_uppercase())
        || !check.is_ascii_alphabetic()
        || !digits.iter().all(u8::is_ascii_digit)
    {
        return false;
    }
    let month = number(&word[2..4]);
    let month = if month > 50 { month - 50 } else { month };
    is_day(number(&word[4..6]), month)
}
