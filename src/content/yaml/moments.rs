//! Hours of days as people write them, and how they are written here: with seconds and a zone.

use jiff::civil::Date;

use super::dates;
use crate::model::Moment;

/// A written moment as it is written here.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Meant {
    /// With its zone.
    pub moment: String,
    /// Does what is written name the zone? Else it is that of Central Europe.
    pub has_zone: bool,
}

/// What a written moment means; nothing where no hour stands behind a whole day.
pub(super) fn meant(written: &str) -> Option<Meant> {
    let folded = written.trim().to_lowercase();
    let (day, time) = parts(&folded)?;
    let [day] = &dates::meant(day)[..] else {
        return None;
    };
    let date: Date = day.parse().ok()?;
    let (time, zone) = zone(time);
    let (hour, minute) = hour_and_minute(time)?;
    let offset = zone
        .clone()
        .unwrap_or_else(|| of_central_europe(date).to_owned());
    // The last minute of a day is written as the first of none.
    let (hour, minute) = if hour == 24 { (23, 59) } else { (hour, minute) };
    let moment = format!("{day}T{hour:02}:{minute:02}:00{offset}");
    Moment::parse(&moment)?;
    Some(Meant {
        moment,
        has_zone: zone.is_some(),
    })
}

/// Does an hour stand behind a day? That of midnight a program has written.
pub(super) fn names_hour(written: &str) -> bool {
    let folded = written.trim().to_lowercase();
    parts(&folded).is_some_and(|(_, time)| {
        let clock = time.split(['+', 'z', '.']).next().unwrap_or_default();
        clock.contains(|c: char| matches!(c, '1'..='9'))
    })
}

/// The day, and what stands behind it.
fn parts(folded: &str) -> Option<(&str, &str)> {
    let is_iso = |at: &usize| *at == "2026-05-31".len();
    if let Some(at) = folded.find(['t', ' ']).filter(is_iso) {
        return Some((&folded[..at], &folded[at + 1..]));
    }
    let day = dates::without_time(folded);
    let time = folded[day.len()..].trim_matches([' ', ',']);
    (!time.is_empty()).then_some((day, time))
}

/// A time without its zone, and the zone.
fn zone(time: &str) -> (&str, Option<String>) {
    const NAMED: [(&str, &str); 5] = [
        ("cest", "+02:00"),
        ("cet", "+01:00"),
        ("utc", "+00:00"),
        ("gmt", "+00:00"),
        ("z", "+00:00"),
    ];
    for (name, offset) in NAMED {
        if let Some(rest) = time.strip_suffix(name) {
            return (rest.trim_end(), Some(offset.to_owned()));
        }
    }
    let Some(at) = time.rfind(['+', '-']).filter(|at| *at > 0) else {
        return (time, None);
    };
    let (rest, offset) = time.split_at(at);
    let digits: String = offset.chars().filter(char::is_ascii_digit).collect();
    let offset = match digits.len() {
        1 => format!("{}0{digits}:00", &offset[..1]),
        2 => format!("{}{digits}:00", &offset[..1]),
        4 => format!("{}{}:{}", &offset[..1], &digits[..2], &digits[2..]),
        _ => return (time, None),
    };
    (rest.trim_end(), Some(offset))
}

/// `12:00`, `12.30 h`, `at 16`.
fn hour_and_minute(time: &str) -> Option<(u8, u8)> {
    let mut numbers = time
        .split(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty());
    let hour: u8 = numbers.next()?.parse().ok()?;
    let minute: u8 = numbers
        .next()
        .map_or(Some(0), |minute| minute.parse().ok())?;
    (hour <= 24 && minute < 60).then_some((hour, minute))
}

/// How far the clocks of Central Europe are from UTC on a day: they go forward on the last Sunday of March, and back
/// on the last of October.
fn of_central_europe(day: Date) -> &'static str {
    let last_sunday = |month: i8| {
        let last = jiff::civil::date(day.year(), month, 1).last_of_month();
        let after_sunday = last.weekday().to_sunday_zero_offset();
        last.day() - after_sunday
    };
    let is_summer = match day.month() {
        4..=9 => true,
        3 => day.day() >= last_sunday(3),
        10 => day.day() < last_sunday(10),
        _ => false,
    };
    if is_summer { "+02:00" } else { "+01:00" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_of_the_region_are_read() {
        for (written, moment, has_zone) in [
            ("2027-03-31T12:00:00", "2027-03-31T12:00:00+02:00", false),
            ("2027-03-31 12:00", "2027-03-31T12:00:00+02:00", false),
            ("2027-03-27 12:00", "2027-03-27T12:00:00+01:00", false),
            ("2027-10-31 12:00", "2027-10-31T12:00:00+01:00", false),
            ("2027-03-31T12:00+02:00", "2027-03-31T12:00:00+02:00", true),
            ("2027-03-31T12:00:00 CET", "2027-03-31T12:00:00+01:00", true),
            ("2027-03-31T12:00:00+2", "2027-03-31T12:00:00+02:00", true),
            ("31.03.2027 12:00", "2027-03-31T12:00:00+02:00", false),
            ("31.03.2027, 12h", "2027-03-31T12:00:00+02:00", false),
            (
                "31. март 2027 до 16:30 часот",
                "2027-03-31T16:30:00+02:00",
                false,
            ),
            ("2027-03-31T24:00:00", "2027-03-31T23:59:00+02:00", false),
        ] {
            let right = Meant {
                moment: moment.into(),
                has_zone,
            };
            assert_eq!(meant(written), Some(right), "{written}");
        }
        for written in ["2027-03-31", "2027-03 12:00", "noon", "2027-03-31T31:00"] {
            assert_eq!(meant(written), None, "{written}");
        }
    }
}
