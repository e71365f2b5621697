//! The numbers by which states know single people.

use std::ops::Range;

use super::{
    beside::{self, Beside},
    stretches,
};

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
    // Between marks it is written as somebody writes it, with its zero.
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain || digits.len() + 1 != YUGOSLAV_DIGITS {
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

/// How many digits the numbers of persons have, where their word stands before them.
const DIGITS_BEHIND_WORD: std::ops::RangeInclusive<usize> = 10..=13;

/// Does the word for the number of a person stand before it? A slip in its digits makes it nobody else's. In Croatia
/// firms and towns have numbers of the same form.
pub(super) fn is_labelled(text: &str, range: &Range<usize>, digits: &str) -> bool {
    let before = &text[..range.start];
    DIGITS_BEHIND_WORD.contains(&digits.len())
        && (beside::is_behind_word_for_person(before)
            || is_of_croatian_form(digits) && beside::is_behind_croatian_word_for_person(before))
}

/// The number of Croatia (OIB): eleven digits, the last of which checks the others (ISO 7064, MOD 11,10).
fn is_of_croatian_form(digits: &str) -> bool {
    const DIGITS: usize = 11;
    let mut values = digits.chars().filter_map(|c| c.to_digit(10));
    let product = values.by_ref().take(DIGITS - 1).fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    digits.len() == DIGITS && values.next() == Some((11 - product) % 10)
}

/// The years, by their last two digits, in which those were born in this century and in the last who are written of.
/// The seconds that computers count begin with those between.
const OF_THIS_CENTURY: Range<u32> = 0..10;
const OF_THE_LAST: Range<u32> = 25..100;

/// The number of Bulgaria (EGN), in one piece: year, month (40 more in this century), day, three digits, and a check
/// digit modulo 11. One in some hundred numbers of so many digits would be one: words beside it that speak of
/// something else count.
pub(super) fn is_of_bulgarian_form(text: &str, range: &Range<usize>) -> bool {
    const WEIGHTS: [u32; 9] = [2, 4, 8, 5, 10, 9, 7, 3, 6];
    let digits = &text[range.clone()];
    if digits.len() != WEIGHTS.len() + 1 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let (year, month) = (number(&digits[..2]), number(&digits[2..4]));
    let (month, is_lived) = match month.checked_sub(40) {
        Some(month) => (month, OF_THIS_CENTURY.contains(&year)),
        None => (month, OF_THE_LAST.contains(&year)),
    };
    let values = digits.chars().filter_map(|c| c.to_digit(10));
    let sum: u32 = WEIGHTS.iter().zip(values).map(|(a, b)| a * b).sum();
    is_lived
        && is_day(number(&digits[4..6]), month)
        && number(&digits[9..]) == sum % 11 % 10
        && beside::of(text, range) == Beside::Nothing
}

#[cfg(test)]
mod tests {
    use super::super::{PrivateNumber, private_numbers};

    fn kinds(text: &str) -> Vec<PrivateNumber> {
        let found = private_numbers(text).into_iter();
        found.map(|(kind, _)| kind).collect()
    }

    #[test]
    fn numbers_of_persons_are_known_by_their_word_and_their_check_digit() {
        for text in [
            "EMBG 0101990450007",
            "JMBG br. 0101990710009",
            "Ana0101990450006",
            "ЕГН: 8431592612",
            "EGN 7501020018",
            "(7501020018)",
            "Ana Anić, OIB: 69435151530",
            "nula jedan nula jedan devet devet nula četiri pet nula nula nula šest",
        ] {
            assert_eq!(kinds(text), [PrivateNumber::OfAPerson], "{text}");
        }
        for text in ["7501020019", "8431592612", "69435151530", "ref 7501020018"] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }
}
