//! Private numbers that the cells of a table hold together, or that only the name of their column tells.
//!
//! Takes: rows of cells. Gives: the numbers, each with its cells. Never: takes the codes of a budget for a telephone, or
//! how many documents there are for one.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{
    super::{Row, mailbox::words::is_given_name, plain_letters},
    PrivateNumber,
    beside::{self, Beside},
    documents,
    persons::is_of_yugoslav_form,
    telephones::is_mobile_as_written,
};

/// A private number in the cells of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InCells {
    pub(crate) number: PrivateNumber,
    /// A text in which it is found.
    pub(crate) text: String,
    /// Its cells, each by its row and its place in it.
    pub(crate) cells: Vec<(usize, usize)>,
}

/// So many cells a telephone is written in at most, and of so many bytes each is.
const MOST_CELLS: usize = 5;
const LONGEST_PART: usize = 8;
/// The longest name of a column, in bytes.
const LONGEST_NAME: usize = 48;
/// How columns are called that hold the beginning of a telephone, and the rest of one, in small Latin letters.
const BEGINNINGS: [&str; 8] = [
    "prefix",
    "prefiks",
    "prefiksi",
    "pozivni",
    "pozivni broj",
    "predbroj",
    "povikuvacki",
    "povikuvacki broj",
];
/// The same, or that of another code, where nothing else in the row speaks of people.
const BEGINNINGS_OR_CODES: [&str; 6] = [
    "op",
    "operator",
    "operatori",
    "cc",
    "country code",
    "area code",
];
const RESTS: [&str; 12] = [
    "", "no", "nr", "br", "number", "broj", "numri", "numer", "op", "operator", "prefix", "rest",
];
/// The codes of the countries of the region.
const COUNTRIES: [&str; 7] = ["355", "381", "382", "383", "385", "387", "389"];
/// The digits of the two parts of a personal number: of the day, and behind it.
const PARTS_OF_PERSON: (usize, usize) = (7, 6);

/// The numbers in the cells of a table.
pub(crate) fn numbers_in_cells(rows: &[Row]) -> Vec<InCells> {
    let mut found = Vec::new();
    let mut head: Option<&Row> = None;
    for (number, row) in rows.iter().enumerate() {
        let telephones = telephones(row, head);
        let persons = persons(row);
        let documents = head.filter(|_| persons.is_empty());
        let documents = documents.map_or_else(Vec::new, |head| documents_below(row, head));
        let all = [
            (PrivateNumber::MobileTelephone, telephones),
            (PrivateNumber::OfAPerson, persons),
            (PrivateNumber::OfAPerson, documents),
        ];
        for (kind, texts) in all {
            found.extend(texts.into_iter().map(|(text, cells)| InCells {
                number: kind,
                text,
                cells: cells.map(|cell| (number, cell)).collect(),
            }));
        }
        if is_head(row) {
            head = Some(row);
        }
    }
    found.extend(below_each_other(rows));
    found
}

/// Could a row say what columns are called: has it words, and no digits?
fn is_head(row: &Row) -> bool {
    let mut cells = row.iter().map(|(_, cell)| cell);
    cells.clone().any(|cell| cell.contains(char::is_alphabetic))
        && cells.all(|cell| !cell.contains(|c: char| c.is_ascii_digit()))
}

/// What the column of a cell is called.
fn called(head: &Row, column: usize) -> &str {
    let cell = head.iter().find(|(at, _)| *at == column);
    cell.map_or("", |(_, cell)| cell.trim())
}

fn is_part(cell: &str) -> bool {
    let is_of_number = |byte: u8| byte.is_ascii_digit() || b" -/".contains(&byte);
    (2..=LONGEST_PART).contains(&cell.len())
        && cell.starts_with(|c: char| c.is_ascii_digit())
        && cell.bytes().all(is_of_number)
}

fn speaks_of_people(cell: &str) -> bool {
    let mut words = cell.split(|c: char| !c.is_alphabetic());
    beside::names_telephones(cell) || words.any(is_given_name)
}

/// The telephones in several cells of a row. Another cell must speak of telephones or people, or the names of the columns
/// must: codes of a budget are parted so, too.
fn telephones(row: &Row, head: Option<&Row>) -> Vec<(String, Range<usize>)> {
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    if !row.iter().any(|(_, cell)| is_part(cell.trim())) {
        return found;
    }
    let speaks = row.iter().any(|(_, cell)| speaks_of_people(cell));
    for start in 0..row.len() {
        let is_free = found.last().is_none_or(|(_, range)| range.end <= start);
        let is_called =
            head.is_some_and(|head| begins_telephone(called(head, row[start].0), speaks));
        let may_begin = speaks && row[start].1.trim().starts_with('0') || is_called;
        if !is_free || !may_begin {
            continue;
        }
        let is_rest = |at: usize| {
            !is_called || at == start || head.is_some_and(|head| is_rest(called(head, row[at].0)))
        };
        let parts: Vec<_> = (start..row.len())
            .map(|at| (at, row[at].1.trim()))
            .take_while(|(at, cell)| is_part(cell) && is_rest(*at))
            .map(|(_, cell)| cell)
            .take(MOST_CELLS)
            .collect();
        let whole = (2..=parts.len()).rev().find_map(|count| {
            let whole = whole(&parts[..count], is_called);
            is_mobile_as_written(&whole, || Beside::Telephone).then_some((whole, count))
        });
        found.extend(whole.map(|(whole, count)| (format!("tel {whole}"), start..start + count)));
    }
    found
}

/// A telephone of several parts, with what a program for tables took away from its beginning.
fn whole(parts: &[&str], is_called: bool) -> String {
    let joined = parts.join(" ");
    match parts[0] {
        code if is_called && COUNTRIES.contains(&code) => format!("+{joined}"),
        code if is_called && !code.starts_with('0') => format!("0{joined}"),
        _ => joined,
    }
}

fn begins_telephone(name: &str, speaks: bool) -> bool {
    let is_beginning = || {
        let bare = bare(name);
        BEGINNINGS.contains(&&*bare) || speaks && BEGINNINGS_OR_CODES.contains(&&*bare)
    };
    name.len() <= LONGEST_NAME && (beside::names_telephones(name) || is_beginning())
}

fn is_rest(name: &str) -> bool {
    beside::names_telephones(name) || RESTS.contains(&&*bare(name))
}

fn bare(name: &str) -> String {
    let plain = plain_letters(name);
    plain
        .trim_matches(|c: char| !c.is_alphanumeric())
        .to_owned()
}

/// The telephones whose parts stand below each other, behind a line that speaks of telephones or people.
fn below_each_other(rows: &[Row]) -> Vec<InCells> {
    let cell = |at: usize| match rows.get(at).map(Vec::as_slice) {
        Some([(_, cell)]) => Some(cell.trim()),
        _ => None,
    };
    let begins = |at: usize| cell(at).is_some_and(|cell| cell.starts_with('0') && is_part(cell));
    let starts = (1..rows.len()).filter(|at| begins(*at));
    let of = |start: usize| {
        // Items of a list may open lines without words.
        let before = (0..start)
            .rev()
            .filter_map(cell)
            .find(|cell| !cell.is_empty())?;
        speaks_of_people(before).then_some(())?;
        let parts = (start..rows.len()).map_while(|at| Some((at, cell(at)?)));
        let parts = parts.filter(|(_, cell)| !cell.is_empty());
        let parts = parts.take_while(|(_, cell)| is_part(cell)).take(MOST_CELLS);
        let parts: Vec<(usize, &str)> = parts.collect();
        (2..=parts.len()).rev().find_map(|count| {
            let (places, words): (Vec<_>, Vec<_>) = parts[..count].iter().copied().unzip();
            let whole = words.join(" ");
            is_mobile_as_written(&whole, || Beside::Telephone).then(|| InCells {
                number: PrivateNumber::MobileTelephone,
                text: format!("tel {whole}"),
                cells: places.into_iter().map(|at| (at, 0)).collect(),
            })
        })
    };
    starts.filter_map(of).collect()
}

/// The numbers of persons that are parted behind the day.
fn persons(row: &Row) -> Vec<(String, Range<usize>)> {
    let is_of =
        |cell: &str, len: usize| cell.len() == len && cell.bytes().all(|b| b.is_ascii_digit());
    let (day, rest) = PARTS_OF_PERSON;
    let pairs = row.windows(2).enumerate().filter_map(|(at, pair)| {
        let (first, second) = (pair[0].1.trim(), pair[1].1.trim());
        let whole = format!("{first}{second}");
        (is_of(first, day) && is_of(second, rest) && is_of_yugoslav_form(&whole))
            .then_some((whole, at..at + 2))
    });
    pairs.collect()
}

/// What is the number of a document where its column is called so: letters and digits, or many digits.
static OF_DOCUMENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:\p{Lu}{1,3}[ -]?\d{5,12}|0\d{5,12}|\d{8,13})$").expect("the pattern is sound")
});

/// The numbers of documents in a row, below the names of their columns.
fn documents_below(row: &Row, head: &Row) -> Vec<(String, Range<usize>)> {
    let cells = row.iter().enumerate().filter(|(_, (column, cell))| {
        OF_DOCUMENT.is_match(cell.trim()) && {
            let name = called(head, *column);
            name.len() <= LONGEST_NAME * 2 && documents::are_named_by(name)
        }
    });
    let cells = cells.map(|(at, (_, cell))| {
        let digits = cell
            .trim()
            .trim_start_matches(|c: char| !c.is_ascii_digit());
        let letters = cell.trim().strip_suffix(digits).unwrap_or_default();
        (format!("passport no. {letters}{digits:0>6}"), at..at + 1)
    });
    cells.collect()
}

#[cfg(test)]
mod tests {
    use super::{super::private_numbers, *};

    fn found(table: &str) -> Vec<InCells> {
        let row = |line: &str| line.split('|').map(str::to_owned).enumerate().collect();
        let rows: Vec<Row> = table.lines().map(row).collect();
        numbers_in_cells(&rows)
    }

    #[test]
    fn private_numbers_in_cells_are_found() {
        use PrivateNumber::{MobileTelephone, OfAPerson};
        for (table, number) in [
            ("Ana Petrova|070|123|456", MobileTelephone),
            ("Name|Prefix|No\nAna|070|12-34-56", MobileTelephone),
            ("Name|Prefix|No\nAna|70|123456", MobileTelephone),
            ("Name|CC|Op|No\nAna|389|70|123456", MobileTelephone),
            ("Name|Mobile||\nAna Petrova|70|123406|", MobileTelephone),
            ("Име|Тел.|\nА. П.|70|123 406", MobileTelephone),
            ("Ana:\n070\n123\n421", MobileTelephone),
            ("Traveller|Passport No.\nAna Petrova|B1234440", OfAPerson),
            ("Passport No.|Seat\nB1234441|12", OfAPerson),
            ("Бр. на лична карта|Седиште\nA1234567|12", OfAPerson),
            ("Broj lične karte|Mesto\n004567890|12", OfAPerson),
            ("Nr. i letërnjoftimit|Vendi\n012345678|12", OfAPerson),
            ("ЕМБГ|\n0101990|450006", OfAPerson),
        ] {
            let found = found(table);
            assert_eq!(found.len(), 1, "{table}: {found:?}");
            assert_eq!(found[0].number, number, "{table}");
            let numbers = private_numbers(&found[0].text);
            assert_eq!(numbers.len(), 1, "{table}: {}", found[0].text);
            assert_eq!(numbers[0].0, number, "{table}");
        }
    }

    #[test]
    fn other_cells_are_left_alone() {
        for table in [
            "budget|070|123|456",
            "Code|Op|No\nRoads|70|123456",
            "Code|No\nRoads|70|123456",
            "Mobile clinic|Visits|Sum\nKumanovo|70|123456",
            "Passports|Town\n120000|Kumanovo",
            "Passports issued|Town\n120000|Kumanovo",
            "Број на лични карти|Град\n1250000|Скопје",
            "Year|Sum\n2026|450006",
            "Office|Prefix|No\nMunicipality|031|475000",
            "Steps:\n070\n123\n421",
            "Budget|No\n7101990|450006",
        ] {
            assert_eq!(found(table), [], "{table}");
        }
    }
}
