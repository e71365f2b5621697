//! Telephones in the column of a table that is called so. A program for tables takes the zero away with which they begin.
//!
//! Takes: a text whose lines are the rows of a table, with one mark between the cells. Gives: the cells of such a column
//! that hold a telephone. Never: looks at a line above the one that says how columns are called.

use std::ops::Range;

use super::{
    FEWEST_DIGITS, LONGEST, PrivateNumber,
    beside::{self, Beside},
    is_around,
    telephones::is_mobile_as_written,
    trimmed,
};

/// Marks between the cells.
const BETWEEN: [char; 4] = ['\t', ';', ',', '|'];
/// The longest name of a column, in bytes.
const LONGEST_NAME: usize = 48;

pub(super) fn in_table(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let mut found = Vec::new();
    let mut head: Option<Head> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some(head) = &head else {
            head = BETWEEN
                .into_iter()
                .find_map(|between| Head::of(line, between));
            continue;
        };
        if line.matches(head.between).count() + 1 != head.count {
            continue;
        }
        let cells = cells(line, head.between).enumerate();
        let cells = cells.filter(|(place, _)| head.telephones.contains(place));
        let telephones =
            cells.filter_map(|(_, cell)| telephone(text, start + cell.start..start + cell.end));
        found.extend(telephones.map(|range| (PrivateNumber::MobileTelephone, range)));
    }
    found
}

/// The line that says how columns are called.
struct Head {
    /// The mark between its cells.
    between: char,
    /// How many they are.
    count: usize,
    /// Which of them are called telephones.
    telephones: Vec<usize>,
}

impl Head {
    fn of(line: &str, between: char) -> Option<Self> {
        let is_of_names = line.contains(between) && !line.contains(|c: char| c.is_ascii_digit());
        is_of_names.then_some(())?;
        let named = cells(line, between).enumerate().filter(|(_, cell)| {
            cell.len() <= LONGEST_NAME && beside::names_telephones(&line[cell.clone()])
        });
        let telephones: Vec<_> = named.map(|(place, _)| place).collect();
        (!telephones.is_empty()).then(|| Self {
            between,
            count: cells(line, between).count(),
            telephones,
        })
    }
}

fn cells(line: &str, between: char) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    line.split(between).map(move |cell| {
        let start = at;
        at += cell.len() + between.len_utf8();
        start..start + cell.len()
    })
}

fn telephone(text: &str, cell: Range<usize>) -> Option<Range<usize>> {
    let range = trimmed(text, cell, is_around);
    let words = &text[range.clone()];
    let digits = words.bytes().filter(u8::is_ascii_digit).count();
    let is_telephone = digits >= FEWEST_DIGITS
        && words.len() <= LONGEST
        && !words.contains(char::is_alphabetic)
        && is_mobile_as_written(words.trim_end_matches(".0"), || Beside::Telephone);
    is_telephone.then_some(range)
}

#[cfg(test)]
mod tests {
    use super::super::{PrivateNumber, private_numbers};

    fn kinds(text: &str) -> Vec<PrivateNumber> {
        let found = private_numbers(text).into_iter();
        found.map(|(kind, _)| kind).collect()
    }

    #[test]
    fn the_column_of_a_table_says_what_is_in_it() {
        for text in [
            "name;tel;age\nAna;70123456;12\nIvo;33123456;61234567\n",
            "Име,Телефон\nАна,70123456\n",
            "name\tMob. tel.\nAna\t70 123 456\n",
        ] {
            assert_eq!(kinds(text), [PrivateNumber::MobileTelephone], "{text}");
        }
        for text in [
            "name;visits\nAna;70123456\n",
            "tel;visits\n033123456;70123456\n",
            "Call by telephone, then wait\n70123456 came\n62000000, 2024, 2025",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }
}
