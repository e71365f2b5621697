//! Dates as people of the region write them, and how they are written here.

use crate::model::Edtf;

/// What a written date can mean, as it is written here: nothing, one date, or several.
pub(super) fn meant(written: &str) -> Vec<String> {
    let folded = written.trim().to_lowercase();
    let folded = folded
        .split(['t', ' '])
        .next()
        .filter(|day| day.len() == "2023-03-15".len() && Edtf::parse(day).is_some())
        .unwrap_or(&folded);
    if Edtf::parse(folded).is_some() {
        return vec![folded.to_owned()];
    }
    let mut numbers: Vec<(i32, usize)> = Vec::new();
    let mut month = None;
    let mut separator = None;
    for word in words(folded) {
        if let Ok(number) = word.parse::<i32>() {
            numbers.push((number, word.len()));
        } else if let Some(number) = month_of(word) {
            if month.replace(number).is_some() {
                return Vec::new();
            }
        } else if !IGNORED.contains(&word) {
            return Vec::new();
        }
    }
    for c in folded
        .chars()
        .filter(|c| matches!(c, '.' | '/' | '-' | '–'))
    {
        separator = separator.or(Some(c));
    }
    let year = |(number, digits): (i32, usize)| match digits {
        4 => Some(number),
        2 => Some(2000 + number),
        _ => None,
    };
    let is_year = |(_, digits): (i32, usize)| digits == 4;
    let day = |year: i32, month: i32, day: i32| {
        let text = format!("{year:04}-{month:02}-{day:02}");
        Edtf::parse(&text).map(|_| text)
    };
    let of_month = |year: i32, month: i32| {
        let text = format!("{year:04}-{month:02}");
        Edtf::parse(&text).map(|_| text)
    };
    let read: Vec<Option<String>> = match (month, numbers.as_slice()) {
        (None, [only]) if is_year(*only) => vec![Some(format!("{:04}", only.0))],
        (None, [first, second]) if is_year(*second) => vec![of_month(second.0, first.0)],
        (None, [first, second]) if is_year(*first) => vec![of_month(first.0, second.0)],
        (None, [first, second, third]) if is_year(*first) => vec![day(first.0, second.0, third.0)],
        (None, [first, second, third]) => match year(*third) {
            // With a stroke, Americans write the month first.
            Some(year) if separator == Some('/') && first.0 != second.0 => {
                vec![day(year, second.0, first.0), day(year, first.0, second.0)]
            }
            Some(year) => vec![day(year, second.0, first.0)],
            None => Vec::new(),
        },
        (Some(month), [only]) if is_year(*only) => vec![of_month(only.0, month)],
        (Some(month), [first, second]) if is_year(*second) => vec![day(second.0, month, first.0)],
        (Some(month), [first, second]) if is_year(*first) => vec![day(first.0, month, second.0)],
        _ => Vec::new(),
    };
    read.into_iter().flatten().collect()
}

/// Why a written day is in no calendar, and what to write instead: a month after the twelfth, a day after the last
/// of its month. Nothing where it is, or where it is no day at all.
pub(super) fn in_no_calendar(written: &str) -> Option<(String, String)> {
    const LOOK: &str = "look at the day and the month; write them such as `2026-11-21`";
    let words: Vec<&str> = words(written.trim()).collect();
    let number = |word: &str| word.parse::<i32>().ok();
    let (year, month, day) = match words.as_slice() {
        [year, month, day] if year.len() == 4 => (number(year)?, number(month)?, number(day)?),
        [day, month, year] if year.len() == 4 => (number(year)?, number(month)?, number(day)?),
        _ => return None,
    };
    // With zeros, people write that they know no more than the month or the year.
    if month == 0 || day == 0 {
        return None;
    }
    if !(1..=12).contains(&month) {
        let swapped = format!("{year:04}-{day:02}-{month:02}");
        let help = match Edtf::parse(&swapped) {
            Some(_) => {
                format!("write `{swapped}`, if {day} is the month: it stands before the day here")
            }
            None => LOOK.to_owned(),
        };
        return Some((format!("there is no month {month}"), help));
    }
    let last = (28..=31).rev().find(|day| {
        let last = format!("{year:04}-{month:02}-{day:02}");
        Edtf::parse(&last).is_some()
    })?;
    let name = IN_ENGLISH.get(usize::try_from(month - 1).ok()?)?;
    let is_there = (1..=last).contains(&day);
    (!is_there).then(|| (format!("{name} {year} has {last} days"), LOOK.to_owned()))
}

const IN_ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// What stands beside a date and says nothing more.
const IGNORED: [&str; 17] = [
    "г",
    "год",
    "година",
    "године",
    "годину",
    "godina",
    "godine",
    "god",
    "g",
    "viti",
    "vit",
    "of",
    "the",
    "th",
    "st",
    "nd",
    "rd",
];

/// The beginnings of months in English, Macedonian, Albanian, and Serbian and Bosnian in both scripts.
const MONTHS: [&[&str]; 12] = [
    &["jan", "јан"],
    &["feb", "fev", "фев", "shkurt", "феб"],
    &["mar", "мар"],
    &["apr", "апр", "pril"],
    &["may", "maj", "мај"],
    &["jun", "јун", "qershor"],
    &["jul", "јул", "korrik"],
    &["aug", "avg", "авг", "gusht"],
    &["sep", "сеп", "shtator"],
    &["oct", "okt", "окт", "tetor"],
    &["nov", "ное", "нов", "nëntor", "nentor"],
    &["dec", "дек", "dhjetor", "дец"],
];

/// The month that a word names, 1 to 12.
pub(crate) fn month_of(word: &str) -> Option<i32> {
    const LONGEST: usize = 10;
    if word.chars().count() > LONGEST || word.is_empty() {
        return None;
    }
    let at = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))?;
    i32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::{in_no_calendar, meant};

    #[test]
    fn days_of_no_calendar_are_told() {
        for (written, why) in [
            ("2025-02-30", "February 2025 has 28 days"),
            ("30.02.2024", "February 2024 has 29 days"),
            ("31. 4. 2025 г.", ""),
            ("31/04/2025", "April 2025 has 30 days"),
            ("2025-13-05", "there is no month 13"),
            ("05.13.2025", "there is no month 13"),
            ("2025-00-05", ""),
            ("2025-02-00", ""),
            ("2025-02-28", ""),
            ("last spring", ""),
        ] {
            let told = in_no_calendar(written).map(|(why, _)| why);
            assert_eq!(told.unwrap_or_default(), why, "{written}");
        }
        let (_, help) = in_no_calendar("2025-13-05").expect("no such month");
        assert!(help.contains("`2025-05-13`"), "{help}");
    }

    #[test]
    fn dates_of_the_region_are_read() {
        for (written, right) in [
            ("12.03.2023.", vec!["2023-03-12"]),
            ("12. 3. 2023 г.", vec!["2023-03-12"]),
            ("12. mart 2023", vec!["2023-03-12"]),
            ("12 mars 2023", vec!["2023-03-12"]),
            ("март 2023", vec!["2023-03"]),
            ("Nëntor 2023", vec!["2023-11"]),
            ("2. фебруар 2026. године", vec!["2026-02-02"]),
            ("March 12, 2023", vec!["2023-03-12"]),
            ("2023.", vec!["2023"]),
            ("2023 година", vec!["2023"]),
            ("03.2023", vec!["2023-03"]),
            ("2023/3/5", vec!["2023-03-05"]),
            ("2023-3", vec!["2023-03"]),
            ("5/6/2023", vec!["2023-06-05", "2023-05-06"]),
            ("25/6/2023", vec!["2023-06-25"]),
            ("12.03.23", vec!["2023-03-12"]),
            ("2023-03-15T10:00", vec!["2023-03-15"]),
            ("2023-02-30", vec![]),
            ("last spring", vec![]),
            ("2023-2024", vec![]),
            ("31.02.2023", vec![]),
        ] {
            assert_eq!(meant(written), right, "{written}");
        }
    }
}
