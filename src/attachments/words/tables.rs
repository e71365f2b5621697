//! Telephones in the tables of office files and CSV files, where a cell above or beside them says that they are some.
//!
//! Takes: rows of cells. Gives: the cells, those of telephones as a text that a number is found in. Never: looks at
//! what follows a table.

use crate::{
    attachments::xml,
    model::{
        Row, names_codes, names_line_of_help, names_someone, names_telephones, numbers_in_cells,
    },
};

/// The longest name of a column, in bytes.
const LONGEST_NAME: usize = 48;
/// The most columns that are looked at.
const MOST_COLUMNS: usize = 16_384;

/// The cells of a table, those of telephones with their name before them.
pub(super) fn cells(rows: &[Row]) -> impl Iterator<Item = String> {
    let mut columns: Vec<Called> = Vec::new();
    let parted = numbers_in_cells(rows).into_iter().map(|found| found.text);
    let cells = rows.iter().flat_map(move |row| {
        let is_of_person = row.iter().any(|(_, cell)| names_someone(cell));
        let (mut before, mut is_of_help) = (Called::Other, false);
        let mut told = Vec::new();
        for (column, cell) in row {
            let cell = cell.trim();
            let is_name = is_name(cell);
            let called = if is_name {
                Called::by(cell)
            } else {
                Called::Other
            };
            if is_name && *column < MOST_COLUMNS {
                columns.resize(columns.len().max(column + 1), Called::Other);
                columns[*column] = called;
            }
            let in_column = columns.get(*column).copied().unwrap_or(Called::Other);
            let is_one = |of: Called| !is_name && (in_column == of || before == of);
            told.push(
                if is_one(Called::Telephones) && is_of_help && !is_of_person {
                    format!("{OF_HELP}{cell}")
                } else if is_one(Called::Telephones) {
                    telephone(cell)
                } else if is_one(Called::Codes) && !is_of_person {
                    format!("{OF_CODE}{cell}")
                } else {
                    whole_number(cell).unwrap_or_else(|| cell.to_owned())
                },
            );
            before = called;
            is_of_help |= names_line_of_help(cell);
        }
        told
    });
    cells.chain(parted)
}

/// What stands before a number that is nobody's own, where its column or row says so.
const OF_HELP: &str = "SOS ";
const OF_CODE: &str = "code ";

/// What a cell says that others are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Called {
    Telephones,
    Codes,
    Other,
}

impl Called {
    fn by(name: &str) -> Self {
        if names_telephones(name) {
            Self::Telephones
        } else if names_codes(name) {
            Self::Codes
        } else {
            Self::Other
        }
    }
}

/// Could a cell be the name of others: has it words, and no digits?
fn is_name(cell: &str) -> bool {
    cell.len() <= LONGEST_NAME
        && cell.contains(char::is_alphabetic)
        && !cell.contains(|c: char| c.is_ascii_digit())
}

/// A cell of telephones, as the text that a number of it would be found in: with its name, and with the zero that a
/// program for tables took away, of `3.8970123456E+10`, too.
fn telephone(cell: &str) -> String {
    let is_number = cell.bytes().any(|byte| byte.is_ascii_digit());
    let digits = whole_number(cell).unwrap_or_else(|| cell.to_owned());
    let lacks_zero = digits.len() >= 8 && digits.starts_with(['6', '7']);
    match (is_number, lacks_zero) {
        (false, _) => cell.to_owned(),
        (true, true) => format!("tel 0{digits}"),
        (true, false) => format!("tel {digits}"),
    }
}

/// A whole number that a program for tables wrote with a point or as a power: `3.8970123456E+10`, `38970123456.0`.
fn whole_number(cell: &str) -> Option<String> {
    let is_written_so =
        cell.starts_with(|c: char| c.is_ascii_digit()) && cell.contains(['E', 'e', '.']);
    let number = is_written_so.then(|| cell.parse::<f64>().ok())??;
    (number.fract() == 0.0 && number < LARGEST_WHOLE).then(|| format!("{number:.0}"))
}

/// Up to here a program for tables keeps every digit.
const LARGEST_WHOLE: f64 = 1e15;

/// The rows of the tables in a part of an office file. `shared` are the texts that cells of a workbook name by their
/// numbers.
pub(super) fn rows(part: &str, shared: &[String]) -> TableRows {
    let mut rows = TableRows::default();
    let mut open: Option<Cell> = None;
    let close = |open: &mut Option<Cell>, rows: &mut TableRows| {
        if let Some(cell) = open.take() {
            rows.push(cell.column, cell.words(shared));
        }
    };
    xml::walk(part, |part| match part {
        xml::XmlPart::Open(tag) if ROWS.contains(&tag.name) => {
            close(&mut open, &mut rows);
            rows.open();
        }
        xml::XmlPart::Open(tag) if CELLS.contains(&tag.name) && rows.is_open => {
            close(&mut open, &mut rows);
            let named = tag.attribute("r").and_then(|name| column_of(&name));
            open = Some(Cell {
                column: named.unwrap_or(rows.next),
                is_shared: tag.attribute("t").as_deref() == Some("s"),
                words: String::new(),
            });
        }
        xml::XmlPart::Close(name) if CELLS.contains(&name) || ROWS.contains(&name) => {
            close(&mut open, &mut rows);
        }
        xml::XmlPart::Words(words) => {
            if let Some(cell) = &mut open {
                cell.words.push_str(words);
            }
        }
        xml::XmlPart::Open(_) | xml::XmlPart::Close(_) => {}
    });
    rows
}

/// The most cells that say something, of one table or of the texts that cells share, and the most bytes of their words.
const MOST_CELLS: usize = 300_000;
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The rows of tables, as far as they are looked at.
#[derive(Default)]
pub(super) struct TableRows {
    pub(super) rows: Vec<Row>,
    /// Are there more?
    pub(super) is_cut: bool,
    is_open: bool,
    /// The column of the next cell.
    next: usize,
    cells: usize,
    bytes: usize,
}

impl TableRows {
    /// Begins a row.
    pub(super) fn open(&mut self) {
        if self.rows.last().is_none_or(|row| !row.is_empty()) {
            self.rows.push(Row::new());
        }
        (self.is_open, self.next) = (true, 0);
    }

    /// Adds a cell to the last row. One that says nothing is passed over.
    pub(super) fn push(&mut self, column: usize, words: &str) {
        self.next = column.saturating_add(1);
        let words = words.trim();
        let Some(row) = self.rows.last_mut().filter(|_| !words.is_empty()) else {
            return;
        };
        self.cells += 1;
        self.bytes = self.bytes.saturating_add(words.len());
        if self.cells > MOST_CELLS || self.bytes > MOST_BYTES {
            self.is_cut = true;
        } else {
            row.push((column, words.to_owned()));
        }
    }
}

/// Elements of rows and of cells: of Microsoft's formats, and of OpenDocument.
const ROWS: [&str; 3] = ["tr", "row", "table-row"];
const CELLS: [&str; 3] = ["tc", "c", "table-cell"];

struct Cell {
    column: usize,
    is_shared: bool,
    words: String,
}

impl Cell {
    fn words<'a>(&'a self, shared: &'a [String]) -> &'a str {
        if !self.is_shared {
            return &self.words;
        }
        let number = self.words.trim().parse::<usize>().ok();
        let words = number.and_then(|number| shared.get(number));
        words.map_or("", String::as_str)
    }
}

/// The column of a cell, by its name: `B7` is in the second.
fn column_of(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic);
    let column = letters.fold(0_usize, |column, letter| {
        let place = usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        column.saturating_mul(26).saturating_add(place)
    });
    column.checked_sub(1)
}

/// The texts that cells of a workbook share, in their order.
pub(super) fn shared_texts(part: &str) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    xml::walk(part, |part| match part {
        xml::XmlPart::Open(tag) if tag.name == "si" && texts.len() < MOST_CELLS => {
            texts.push(String::new());
        }
        xml::XmlPart::Words(words) => {
            if let Some(text) = texts.last_mut() {
                text.push_str(words);
            }
        }
        xml::XmlPart::Open(_) | xml::XmlPart::Close(_) => {}
    });
    texts
}
