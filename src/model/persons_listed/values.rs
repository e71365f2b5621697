//! Tables without a heading: what their columns are of is told by what stands in them.
//!
//! Takes: rows of cells. Gives: those with the name of a person beside an illness or a day of birth. Never: takes days of
//! events for days of birth, nor who treats an illness for who has it.

use std::collections::{BTreeMap, BTreeSet};

use super::{PersonsListed, Row, names, plain_letters};
use crate::model::is_among;

/// The fewest rows that make a table.
const FEWEST_ROWS: usize = 2;
/// The fewest rows whose days in no order are those of births, and a year in which few events lie that are listed.
const FEWEST_WITHOUT_ORDER: usize = 3;
const LONG_PAST: u32 = 1996;
/// Nobody lives who was born before, and lists are no older than this.
const OLDEST: u32 = 1915;
/// A cell with more words tells more than one thing of a person, and one with more letters is no class.
const MOST_WORDS: usize = 3;
const MOST_OF_ILLNESS: usize = 2;
const MOST_OF_CLASS: usize = 2;
/// Words of illnesses, in small Latin letters without accents; `*` stands for any ending.
const ILLNESSES: [&str; 34] = [
    "autis*",
    "autiz*",
    "asthma",
    "astma",
    "astme",
    "epileps*",
    "epilepsi*",
    "diabet*",
    "dijabet*",
    "adhd",
    "ptsd",
    "depression",
    "depresij*",
    "depresion*",
    "schizophren*",
    "shizofren*",
    "sizofren*",
    "skizofren*",
    "hiv",
    "hepatit*",
    "tuberculos*",
    "tuberkulo*",
    "dementi*",
    "demenc*",
    "dislek*",
    "dyslex*",
    "leukaemia",
    "leukemi*",
    "cancer",
    "paralys*",
    "paraliz*",
    "cerebral*",
    "anxiety",
    "anksioz*",
];
/// Who treats, teaches or studies illnesses, and what is done about them.
const OF_WORK: [&str; 52] = [
    "dr",
    "prof",
    "mr",
    "md",
    "phd",
    "doctor",
    "psycholog*",
    "psihol*",
    "psikolog*",
    "therap*",
    "terap*",
    "lekar*",
    "ljekar*",
    "mjek*",
    "doktor*",
    "nurse",
    "expert*",
    "ekspert*",
    "lecture*",
    "predavac*",
    "predavanj*",
    "speaker*",
    "author*",
    "autor*",
    "defektolog*",
    "logoped*",
    "pedagog*",
    "professor",
    "profesor*",
    "association",
    "udruzenj*",
    "zdruzeni*",
    "shoqat*",
    "research*",
    "istrazivac*",
    "workshop*",
    "mayor*",
    "deputy",
    "secretary",
    "councillor*",
    "gradonacalnik*",
    "gradonacelnik*",
    "sekretar*",
    "nacelnik*",
    "odbornik*",
    "sovetnik*",
    "vijecnik*",
    "kryetar*",
    "keshilltar*",
    "drejtor*",
    "direktor*",
    "director*",
];

/// What a table without a heading tells of people by name.
pub(super) fn told_by_values(all: &[Row]) -> Option<PersonsListed> {
    let named = |row: &Row| row.iter().position(|(_, cell)| is_name(cell));
    let rows = all.iter().enumerate();
    let named: Vec<_> = rows
        .filter_map(|(at, row)| Some((at, row, named(row)?)))
        .collect();
    // Above the first, no heading stands.
    let has_words = |(_, cell): &&(usize, String)| !cell.trim().is_empty();
    let mut above = all[..named.first()?.0].iter();
    let has_heading = above.any(|row| row.iter().filter(has_words).count() > 1);
    (named.len() >= FEWEST_ROWS && !has_heading).then_some(())?;
    let cells = named.iter().flat_map(|(_, row, _)| row.iter());
    if cells
        .clone()
        .any(|(_, cell)| is_of_work(cell) || is_time(cell))
    {
        return None;
    }
    let mut illnesses = BTreeSet::new();
    let mut days: BTreeMap<usize, Vec<(usize, [u32; 3])>> = BTreeMap::new();
    let mut names = BTreeSet::new();
    for (number, row, name) in &named {
        names.insert(row[*name].0);
        for (column, cell) in *row {
            if is_illness(cell) {
                illnesses.insert((*number, *column));
            }
            if let Some(day) = day(cell) {
                days.entry(*column).or_default().push((*number, day));
            }
        }
    }
    // A row with a title or a remark is one of events.
    let is_terse = cells
        .clone()
        .all(|(_, cell)| words(cell) <= MOST_WORDS && !is_low(cell));
    let days = days
        .into_iter()
        .filter(|(_, days)| is_terse && are_of_births(days));
    let days = days.flat_map(|(column, days)| days.into_iter().map(move |(row, _)| (row, column)));
    let cells: BTreeSet<_> = days.chain(illnesses).collect();
    (!cells.is_empty()).then(|| {
        let told: BTreeSet<usize> = cells.iter().map(|(_, column)| *column).collect();
        let columns = names.iter().chain(&told);
        let columns: Vec<_> = columns.map(|at| format!("column {}", at + 1)).collect();
        PersonsListed {
            columns: columns.join(", "),
            cells,
        }
    })
}

/// Is it the name of one person, whole and by itself?
pub(super) fn is_name(cell: &str) -> bool {
    words(cell) > 1
        && names::has_given_name(cell)
        && names::is_whole_name(cell)
        && day(cell).is_none()
}

fn words(cell: &str) -> usize {
    cell.split_whitespace().count()
}

/// Are all its words those of an illness, or the first of few?
pub(super) fn is_illness(cell: &str) -> bool {
    words(cell) <= MOST_OF_ILLNESS && {
        let plain = plain_letters(cell);
        let first = plain
            .split(|c: char| !c.is_alphanumeric())
            .find(|word| !word.is_empty());
        first.is_some_and(|first| is_among(first, &ILLNESSES) || is_of_classification(cell.trim()))
    }
}

/// A mental or behavioural disorder by its code (ICD-10, chapter V), or another by a whole one: `F84`, `G40.9`.
fn is_of_classification(code: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = code.split_at(code.floor_char_boundary(1));
    let (group, part) = rest.split_once('.').unwrap_or((rest, ""));
    let is_group = group.len() == 2 && is_digits(group);
    is_group
        && match first {
            "F" => part.is_empty() || is_digits(part),
            _ => {
                first.bytes().all(|byte| byte.is_ascii_uppercase())
                    && part.len() == 1
                    && is_digits(part)
            }
        }
}

/// Is it a word of what people do or are, as in a list of offices: `mayor`?
fn is_low(cell: &str) -> bool {
    cell.chars().count() > MOST_OF_CLASS
        && cell.starts_with(char::is_lowercase)
        && !names::has_given_name(cell)
        && !is_illness(cell)
}

/// Is it an hour, as timetables have them?
fn is_time(cell: &str) -> bool {
    let mut parts = cell.trim().split(':');
    let is_number = |part: Option<&str>| {
        part.is_some_and(|part| {
            matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit())
        })
    };
    is_number(parts.next())
        && parts
            .next()
            .is_some_and(|rest| rest.len() >= 2 && is_number(rest.get(..2)))
}

pub(super) fn is_of_work(cell: &str) -> bool {
    let plain = plain_letters(cell);
    let mut words = plain.split(|c: char| !c.is_alphanumeric());
    words.any(|word| is_among(word, &OF_WORK))
}

/// A whole day, written as the region does, or by the year first. Gives its year, month and day.
fn day(cell: &str) -> Option<[u32; 3]> {
    let cell = cell.trim().trim_end_matches(['.', ' ']);
    let parts: Vec<&str> = cell.split(['.', '/', '-']).map(str::trim).collect();
    let is_number =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let &[first, month, last] = &parts[..] else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    (year.len() == 4 && [year, month, day].iter().all(is_number)).then_some(())?;
    let [year, month, day] = [year.parse().ok()?, month.parse().ok()?, day.parse().ok()?];
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some([year, month, day])
}

/// Are they days of births: some long past, or in no order, as events are told in one?
fn are_of_births(days: &[(usize, [u32; 3])]) -> bool {
    let order = || days.iter().map(|(_, day)| day);
    let is_ordered = order().is_sorted() || order().is_sorted_by(|a, b| a >= b);
    days.len() >= FEWEST_ROWS
        && days.iter().all(|(_, [year, ..])| *year > OLDEST)
        && (days.iter().any(|(_, [year, ..])| *year < LONG_PAST)
            || days.len() >= FEWEST_WITHOUT_ORDER && !is_ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_without_a_heading_is_known_by_its_cells() {
        let told = |table: &str| {
            let row = |line: &str| line.split('|').map(str::to_owned).enumerate().collect();
            let rows: Vec<Row> = table.lines().map(row).collect();
            told_by_values(&rows).map(|listed| listed.columns)
        };
        for (table, expected) in [
            (
                "Ana Petrova|3a|autism\nBojan Iliev|3b|F84.0",
                "column 1, column 3",
            ),
            ("1|Ана Петрова|астма\n2|Бојан Илиев|/", "column 2, column 3"),
            (
                "Ana Petrova|12.03.2016\nBojan Iliev|1.2.2015\nArta Krasniqi|5.7.2016",
                "column 1, column 2",
            ),
            (
                "1988-03-12|Ana Petrova\n1990-04-01|Bojan Iliev",
                "column 2, column 1",
            ),
        ] {
            assert_eq!(told(table).as_deref(), Some(expected), "{table}");
        }
        for table in [
            "Ana Petrova|3a|autism",
            "Dr Ana Petrova|autism\nDr Bojan Iliev|epilepsy",
            "Ana Petrova|psychologist|autism\nBojan Iliev|epilepsy",
            "Ana Petrova|mayor|2026-03-12\nBojan Iliev|council|2025-03-12",
            "Ana Petrova|12.03.2024\nBojan Iliev|1.4.2024\nArta Krasniqi|5.7.2024",
            "Ana Petrova|12.03.2024|How to plan a town well\nBojan Iliev|1.2.2023|Parks\nArta Krasniqi|5.7.2024|x",
            "Author|Published\nAna Petrova|12.03.2016\nIvo Iliev|1.1.1945",
            "Ana Petrova|mayor|12.03.2024\nIvan Iliev|deputy|1.03.2020\nArta Hoxha|clerk|14.03.2022",
            "Ana Petrova|Epilepsy in schools|10:00\nIvan Iliev|Autism, an introduction|11:00",
            "Kumanovo|12.03.1985\nTirana|1.4.1980",
        ] {
            assert_eq!(told(table), None, "{table}");
        }
    }
}
