//! Dates as people of the region write them, and how they are written here.

use crate::{content::days_of_week::is_day_of_week, model::Edtf};

/// What a written date can mean, as it is written here: nothing, one date, or several.
pub(super) fn meant(written: &str) -> Vec<String> {
    let folded = written.trim().to_lowercase();
    let folded = day_before_time(&folded).unwrap_or(&folded);
    if Edtf::parse(folded).is_some() {
        return vec![folded.to_owned()];
    }
    // Somebody says that it isn't sure.
    if folded.contains(['?', '~', '≈']) {
        return Vec::new();
    }
    let folded = without_time(folded);
    let mut numbers: Vec<(i32, usize)> = Vec::new();
    let mut month = None;
    let mut separator = None;
    for word in words(folded) {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = word.split_at(digits);
        if let Ok(number) = number.parse::<i32>()
            && (rest.is_empty() || IGNORED.contains(&rest))
        {
            numbers.push((number, digits));
        } else if !IGNORED.contains(&word) && !is_part_of_day(word) {
            let number = month_of(word).or_else(|| in_roman(word));
            if number.is_none() || month.is_some() {
                return Vec::new();
            }
            month = number;
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
        (None, [only]) if is_year(*only) => {
            let year = format!("{:04}", only.0);
            vec![Edtf::parse(&year).map(|_| year)]
        }
        (None, [only]) => of_digits(folded, *only),
        (None, [first, second]) if is_year(*second) => vec![of_month(second.0, first.0)],
        // `2023.10` is the number 2023.1 where nobody reads how it is written.
        (None, [first, (1, 1)]) if is_year(*first) && separator == Some('.') => {
            vec![of_month(first.0, 1), of_month(first.0, 10)]
        }
        (None, [first, second]) if is_year(*first) => vec![of_month(first.0, second.0)],
        (None, [first, second, third]) if is_year(*first) => vec![day(first.0, second.0, third.0)],
        // Programs write the year first, people the day.
        (None, [(first, 2), (second, 2), (third, 2)]) if separator == Some('-') => vec![
            day(2000 + first, *second, *third),
            day(2000 + third, *second, *first),
        ],
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
        (Some(month), [first, (short, 2)]) if first.1 <= 2 => {
            vec![day(2000 + short, month, first.0)]
        }
        (Some(month), [first, second]) if is_year(*first) => vec![day(first.0, month, second.0)],
        _ => Vec::new(),
    };
    read.into_iter().flatten().collect()
}

/// A day in eight digits, `20240305`, a month in six, or a day as spreadsheets count days, from the last but one of 1899.
fn of_digits(folded: &str, (number, digits): (i32, usize)) -> Vec<Option<String>> {
    const COUNTED_FROM: jiff::civil::Date = jiff::civil::date(1899, 12, 30);
    const COUNTED: std::ops::Range<i32> = 36_500..55_000;
    if folded.len() != digits {
        return Vec::new();
    }
    let sound = |text: String| Edtf::parse(&text).map(|_| text);
    match digits {
        // With the year first, or the day: no number is both.
        8 if ["19", "20"].contains(&&folded[4..6]) => vec![sound(format!(
            "{}-{}-{}",
            &folded[4..],
            &folded[2..4],
            &folded[..2]
        ))],
        8 => vec![sound(format!(
            "{}-{}-{}",
            &folded[..4],
            &folded[4..6],
            &folded[6..]
        ))],
        // The month of a year, or a day with the year in two digits.
        6 => vec![
            Some(format!("{}-{}", &folded[..4], &folded[4..]))
                .filter(|_| ["19", "20"].contains(&&folded[..2]))
                .and_then(sound),
            sound(format!(
                "20{}-{}-{}",
                &folded[4..],
                &folded[2..4],
                &folded[..2]
            )),
        ],
        5 if COUNTED.contains(&number) => {
            let days = jiff::Span::new().days(number);
            vec![
                COUNTED_FROM
                    .checked_add(days)
                    .ok()
                    .map(|day| day.to_string()),
            ]
        }
        _ => Vec::new(),
    }
}

/// The day of `2023-03-15T10:00:00Z` or `2023-03-15, 10:00 CET`, behind which nothing but a time stands.
fn day_before_time(folded: &str) -> Option<&str> {
    const ZONES: [&str; 6] = ["utc", "gmt", "cet", "cest", "am", "pm"];
    let (day, rest) = folded.split_at_checked("2023-03-15".len())?;
    Edtf::parse(day)?;
    let (first, rest) = (rest.chars().next(), rest.get(1..)?);
    if !matches!(first, Some('t' | ' ' | ',' | '.')) {
        return None;
    }
    let is_time = |word: &str| {
        let letters = word.trim_start_matches(|c: char| c.is_ascii_digit() || "+-:.".contains(c));
        letters.len() < word.len() && word.contains(':') && ["", "z", "h"].contains(&letters)
            || word
                .strip_suffix('h')
                .is_some_and(|hour| hour.parse::<u8>().is_ok())
    };
    let mut words = rest.split([' ', ',']).filter(|word| !word.is_empty());
    let is_silent = words.all(|word| {
        let bare = word.trim_matches(['(', ')', '.']);
        is_time(word)
            || [&ZONES[..], &OF_TIMES, &IGNORED]
                .iter()
                .any(|words| words.contains(&bare))
            || is_part_of_day(bare)
            || bare.is_empty()
    });
    is_silent.then_some(day)
}

/// A date without the time of the day behind it: `12:00`, `16.30 часот`, `12h`.
pub(super) fn without_time(written: &str) -> &str {
    let mut rest = written.trim_end();
    loop {
        let cut = rest.rfind([' ', ',']).map_or(0, |at| at + 1);
        let (before, last) = rest.split_at(cut);
        let is_time = last.contains(':')
            && last
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, ':' | 'h' | '+' | 'z' | '.'))
            || last.len() <= "12h".len()
                && last.ends_with('h')
                && last.starts_with(|c: char| c.is_ascii_digit());
        if before.is_empty() || !(is_time || OF_TIMES.contains(&last)) {
            return rest;
        }
        rest = before.trim_end_matches([' ', ',']);
    }
}

/// The years that a text names, where they are all that can be read in it.
pub(super) fn years_in(written: &str) -> Vec<i32> {
    let folded = written.to_lowercase();
    let numbers: Vec<&str> = words(&folded)
        .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .collect();
    let mut years: Vec<i32> = Vec::new();
    for number in numbers {
        let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
        match (digits.len(), digits.parse::<i32>()) {
            (4, Ok(year)) if (1900..2100).contains(&year) => years.push(year),
            // The end of a time that is written short: `2019/20`.
            (2, Ok(end)) if years.last().is_some_and(|year| year % 100 + 1 == end) => {
                years.extend(years.last().map(|year| year + 1));
            }
            _ => return Vec::new(),
        }
    }
    years
}

/// The day of a month, where no year is named: `03-12`.
pub(super) fn without_year(written: &str) -> Option<String> {
    let folded = written.trim().to_lowercase();
    let mut month = None;
    let mut day = None;
    for word in words(&folded) {
        if let Ok(number) = word.parse::<i32>() {
            let place = if day.is_none() { &mut day } else { &mut month };
            if place.replace(number).is_some() {
                return None;
            }
        } else if !IGNORED.contains(&word) && !is_part_of_day(word) {
            let number = month_of(word).or_else(|| in_roman(word))?;
            if month.replace(number).is_some() {
                return None;
            }
        }
    }
    let month = month.filter(|month| (1..=12).contains(month))?;
    match day {
        Some(day) if (1..=31).contains(&day) => Some(format!("{month:02}-{day:02}")),
        Some(_) => None,
        None => Some(format!("{month:02}")),
    }
}

/// Is it a day of the week, or the article before one: `e hënë`?
fn is_part_of_day(word: &str) -> bool {
    word == "e" || is_day_of_week(word)
}

/// The month that is written as the Romans wrote numbers, in Latin letters or Cyrillic ones that look the same.
fn in_roman(word: &str) -> Option<i32> {
    const ROMAN: [&str; 12] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
    ];
    let latin = word.replace('х', "x").replace('і', "i");
    let at = ROMAN.iter().position(|roman| *roman == latin)?;
    i32::try_from(at + 1).ok()
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

pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// What stands beside a date and says nothing more.
pub(super) const IGNORED: [&str; 28] = [
    "г",
    "год",
    "година",
    "годината",
    "години",
    "године",
    "годину",
    "vjeti",
    "godina",
    "godine",
    "godini",
    "godinu",
    "god",
    "g",
    "viti",
    "vit",
    "vitit",
    "vitin",
    "of",
    "the",
    "th",
    "st",
    "nd",
    "rd",
    "ти",
    "ви",
    "ри",
    "ми",
];

/// What stands beside the time of a day.
const OF_TIMES: [&str; 14] = [
    "h",
    "ч",
    "час",
    "часа",
    "часот",
    "часова",
    "сати",
    "sati",
    "časova",
    "casova",
    "u",
    "во",
    "у",
    "до",
];

/// Months as they are named in English, Macedonian in both scripts, and short.
const ALONE: [&[&str]; 12] = [
    &["jan", "january", "јан", "јануари", "januari"],
    &[
        "feb",
        "february",
        "fev",
        "фев",
        "фебруари",
        "fevruari",
        "феб",
        "shk",
    ],
    &["mar", "march", "мар"],
    &["apr", "апр"],
    &["may"],
    &["june", "јуни", "juni", "qer"],
    &["july", "јули", "juli", "korr"],
    &["aug", "avg", "авг", "gush"],
    &[
        "sep",
        "sept",
        "september",
        "сеп",
        "септ",
        "септември",
        "septemvri",
        "septembar",
        "септембар",
        "sht",
    ],
    &[
        "oct",
        "october",
        "okt",
        "окт",
        "октомври",
        "oktomvri",
        "oktobar",
        "октобар",
        "tet",
    ],
    &[
        "nov",
        "november",
        "нов",
        "ное",
        "ноем",
        "ноември",
        "noemvri",
        "novembar",
        "новембар",
        "nën",
        "nen",
    ],
    &[
        "dec",
        "december",
        "дек",
        "декември",
        "dekemvri",
        "dek",
        "дец",
        "decembar",
        "децембар",
        "dhj",
    ],
];

/// What the cases of months begin with in Serbian and Bosnian.
const OF_SOUTH_SLAVIC: [&[&str]; 12] = [
    &["januar", "јануар"],
    &["februar", "фебруар"],
    &["mart", "март"],
    &["april", "април"],
    &["maj", "мај"],
    &["jun", "јун"],
    &["jul", "јул"],
    &["august", "avgust", "август"],
    &["septembr", "септембр"],
    &["oktobr", "октобр"],
    &["novembr", "новембр"],
    &["decembr", "децембр"],
];

const SOUTH_SLAVIC_ENDINGS: [&str; 7] = ["", "a", "u", "om", "а", "у", "ом"];

/// What the cases of months begin with in Albanian.
const OF_ALBANIAN: [&[&str]; 12] = [
    &["janar"],
    &["shkurt"],
    &["mars"],
    &["prill"],
    &["maj"],
    &["qershor"],
    &["korrik"],
    &["gusht"],
    &["shtator"],
    &["tetor"],
    &["nëntor", "nentor"],
    &["dhjetor"],
];

const ALBANIAN_ENDINGS: [&str; 7] = ["", "i", "it", "in", "u", "ut", "un"];

/// The month that a word names as a whole, 1 to 12. Many names of places and people begin like one.
pub(crate) fn month_of(word: &str) -> Option<i32> {
    let is_case_of = |begins: &[&str], endings: &[&str]| {
        let mut rests = begins.iter().filter_map(|begin| word.strip_prefix(begin));
        rests.any(|rest| endings.contains(&rest))
    };
    let at = (0..ALONE.len()).find(|at| {
        ALONE[*at].contains(&word)
            || is_case_of(OF_SOUTH_SLAVIC[*at], &SOUTH_SLAVIC_ENDINGS)
            || is_case_of(OF_ALBANIAN[*at], &ALBANIAN_ENDINGS)
    })?;
    i32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::{in_no_calendar, meant, without_year, years_in};

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
    fn what_is_no_date_has_years_or_days_in_it() {
        for (written, years) in [
            ("пролет 2024", vec![2024]),
            ("od 2023.", vec![2023]),
            ("2023/2024", vec![2023, 2024]),
            ("2019-20", vec![2019, 2020]),
            ("5 or 6", vec![]),
            ("soon", vec![]),
        ] {
            assert_eq!(years_in(written), years, "{written}");
        }
        for (written, day) in [
            ("12 март", Some("03-12")),
            ("12.03.", Some("03-12")),
            ("mart", Some("03")),
            ("40.03.", None),
            ("soon", None),
        ] {
            assert_eq!(without_year(written).as_deref(), day, "{written}");
        }
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
            ("12.III 2024", vec!["2024-03-12"]),
            ("12. ХII. 2024.", vec!["2024-12-12"]),
            ("2024. god.", vec!["2024"]),
            ("12-mar-2024", vec!["2024-03-12"]),
            ("петок, 5 март 2024 година", vec!["2024-03-05"]),
            ("e martë, 5 mars 2024", vec!["2024-03-05"]),
            ("March 5th, 2024", vec!["2024-03-05"]),
            ("5 Mar 24", vec!["2024-03-05"]),
            ("20240305", vec!["2024-03-05"]),
            ("20102026", vec!["2026-10-20"]),
            ("05032024", vec!["2024-03-05"]),
            ("45363", vec!["2024-03-12"]),
            ("31.03.2027, 12:00", vec!["2027-03-31"]),
            ("31.03.2027 до 16.30 часот", vec![]),
            ("31.03.2027 до 16:30 часот", vec!["2027-03-31"]),
            ("31.03.2027, 12h", vec!["2027-03-31"]),
            ("1234567", vec![]),
            ("5/6/2023", vec!["2023-06-05", "2023-05-06"]),
            ("25/6/2023", vec!["2023-06-25"]),
            ("12.03.23", vec!["2023-03-12"]),
            ("26-10-01", vec!["2026-10-01", "2001-10-26"]),
            ("2023.1", vec!["2023-01", "2023-10"]),
            ("2023.9", vec!["2023-09"]),
            ("20231", vec![]),
            ("2023?", vec![]),
            ("~2023", vec![]),
            ("2023-03-15T10:00", vec!["2023-03-15"]),
            ("2023-03-15T10:00:00.000+01:00", vec!["2023-03-15"]),
            ("2023-03-15 10:00 CET", vec!["2023-03-15"]),
            ("2023-03-15 (Wednesday)", vec!["2023-03-15"]),
            ("2023-03-15 г.", vec!["2023-03-15"]),
            ("2026-11-20 (нацрт, Ана)", vec![]),
            ("2026-11-20 by Ana", vec![]),
            ("2026-11-20 (first version)", vec![]),
            ("2026-11-20 to 25", vec![]),
            ("2024-05 (maybe)", vec![]),
            ("maybe 2024", vec![]),
            ("Prilep 2024", vec![]),
            ("Junik 2024", vec![]),
            ("Marko 2024", vec![]),
            ("Martin 2024", vec![]),
            ("marketing 2024", vec![]),
            ("decided 2024", vec![]),
            ("Јунаци 2024", vec![]),
            ("Mayor 2024", vec![]),
            ("Novi Pazar 2024", vec![]),
            ("Шtip 2024", vec![]),
            ("5. aprila 2024", vec!["2024-04-05"]),
            ("Sept. 2024", vec!["2024-09"]),
            ("12 ноември 2024 година", vec!["2024-11-12"]),
            ("5. децембра 2024.", vec!["2024-12-05"]),
            ("12 korrikut 2024", vec!["2024-07-12"]),
            ("12 Prill 2024", vec!["2024-04-12"]),
            ("u maju 2024", vec![]),
            ("maj 2024", vec!["2024-05"]),
            ("oktobra 2024", vec!["2024-10"]),
            ("2023-02-30", vec![]),
            ("last spring", vec![]),
            ("2023-2024", vec![]),
            ("31.02.2023", vec![]),
        ] {
            assert_eq!(meant(written), right, "{written}");
        }
    }
}
