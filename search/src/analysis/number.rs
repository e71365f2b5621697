//! Numbers that are written with signs between their digits.
//!
//! Takes a word; gives one spelling for a number, a date, a range: `1.250.000`,
//! `1 250 000` and `1250000` are one, `12.5.2024` and `2024-05-12` are one, and
//! `2.0` is not 20. Never takes a word with letters.

use std::ops::RangeInclusive;

use super::compound::HYPHENS;

/// Digits in a group of thousands.
const GROUP: usize = 3;
/// Longer numbers are left as they are.
const LONGEST: usize = 40;

/// The digit of a character, be it of full width.
fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '\u{FF10}'..='\u{FF19}' => char::from_u32(u32::from(c) - 0xFF10 + u32::from('0')),
        _ => None,
    }
}

/// Whether a word is written with digits alone.
pub(crate) fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| digit(c).is_some())
}

/// Blanks that part the groups of a large number.
pub(crate) fn is_group_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}')
}

/// A sign between digits, in one spelling.
fn sign(c: char) -> Option<char> {
    match c {
        '.' | ',' | ':' | '/' => Some(c),
        '\'' | '’' => Some('\''),
        _ if is_group_blank(c) => Some(' '),
        _ if HYPHENS.iter().any(|hyphen| hyphen.starts_with(c)) => Some('-'),
        _ => None,
    }
}

/// The one spelling of a number that has signs between its digits; None for any other word.
pub(crate) fn spelling(word: &str) -> Option<String> {
    if word.len() > LONGEST {
        return None;
    }
    let (mut groups, mut signs) = (vec![String::new()], String::new());
    for c in word.chars() {
        let last = groups.last_mut()?;
        if let Some(digit) = digit(c) {
            last.push(digit);
        } else {
            if last.is_empty() {
                return None;
            }
            signs.push(sign(c)?);
            groups.push(String::new());
        }
    }
    if signs.is_empty() || groups.last()?.is_empty() {
        return None;
    }
    date(&groups, &signs)
        .or_else(|| large(&groups, &signs))
        .or_else(|| Some(joined(&groups, &signs)))
}

/// A date, as ISO 8601 has it.
fn date(groups: &[String], signs: &str) -> Option<String> {
    let [first, month, last] = groups else {
        return None;
    };
    let (year, day) = match signs {
        "--" if first.len() == 4 => (first, last),
        ".." | "//" | "--" if last.len() == 4 => (last, first),
        _ => return None,
    };
    let is_in = |range: RangeInclusive<usize>, text: &str| {
        text.len() <= 2 && text.parse().is_ok_and(|number| range.contains(&number))
    };
    let mut date = year.clone();
    for part in [month, day] {
        date.push_str(if part.len() < 2 { "-0" } else { "-" });
        date.push_str(part);
    }
    (is_in(1..=12, month) && is_in(1..=31, day)).then_some(date)
}

/// A number whose thousands are parted, be it with decimals.
fn large(groups: &[String], signs: &str) -> Option<String> {
    let first_sign = signs
        .chars()
        .next()
        .filter(|sign| matches!(sign, '.' | ' ' | ',' | '\''))?;
    let whole = 1 + signs.chars().take_while(|sign| *sign == first_sign).count();
    let (whole, rest) = groups.split_at_checked(whole)?;
    let (first, thousands) = whole.split_first()?;
    let fits = (1..=GROUP).contains(&first.len())
        && !first.starts_with('0')
        && thousands.iter().all(|group| group.len() == GROUP);
    match rest {
        [] if fits => Some(whole.concat()),
        [decimals] if fits && signs.ends_with(['.', ',']) => {
            let mut number = whole.concat();
            number.push('.');
            number.push_str(decimals);
            Some(number)
        }
        _ => None,
    }
}

fn joined(groups: &[String], signs: &str) -> String {
    let mut signs = signs.chars();
    let mut joined = String::new();
    for group in groups {
        joined.push_str(group);
        joined.extend(signs.next().map(|sign| match sign {
            ',' | '\'' | ' ' => '.',
            sign => sign,
        }));
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_one_spelling() {
        for (word, want) in [
            ("2.0", Some("2.0")),
            ("2,0", Some("2.0")),
            ("20", None),
            ("9-11", Some("9-11")),
            ("9\u{2011}11", Some("9-11")),
            ("38.000", Some("38000")),
            ("1 250 000", Some("1250000")),
            ("1\u{202F}250\u{202F}000", Some("1250000")),
            ("1,250,000", Some("1250000")),
            ("1.250.000,50", Some("1250000.50")),
            ("1'250'000", Some("1250000")),
            ("0.125", Some("0.125")),
            ("12.05", Some("12.05")),
            ("12.5.2024", Some("2024-05-12")),
            ("12.05.2024", Some("2024-05-12")),
            ("2024-05-12", Some("2024-05-12")),
            ("1.2.3", Some("1.2.3")),
            ("10:30", Some("10:30")),
            ("covid-19", None),
            ("１２.５", Some("12.5")),
            ("12.", None),
            ("1..2", None),
        ] {
            let got = spelling(word);
            assert_eq!(got.as_deref(), want, "{word}");
            if let Some(got) = got {
                assert_eq!(spelling(&got).unwrap_or(got.clone()), got, "once more");
            }
        }
    }
}
