//! A table as a workbook (Office Open XML, ISO/IEC 29500): its texts are texts and its numbers numbers, so that no
//! spreadsheet takes one for a date or a formula.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::table::{Cell, Table};
use crate::model::Date;

/// How many rows a sheet holds below its head.
const MOST_ROWS: u32 = 1_048_575;
/// How many columns a sheet holds.
const MOST_COLUMNS: usize = 16_384;
/// How many units of UTF-16 a cell holds.
const MOST_UNITS: usize = 32_767;
/// What stands at the end of a text of which the rest doesn't fit into a cell.
const CUT: &str = " […]";
/// The width of the columns, in letters.
const WIDTH: f64 = 24.0;

/// The workbook of a table, whose sheet has a short `name`, as its entries were on `day`. What doesn't fit into
/// one sheet stands in others.
pub(super) fn workbook(table: &Table, name: &str, day: Date) -> Vec<u8> {
    try_to_make(table, name, day).expect("each sheet is given what it holds")
}

fn try_to_make(table: &Table, name: &str, day: Date) -> Result<Vec<u8>, XlsxError> {
    let mut columns = table.columns();
    columns.truncate(MOST_COLUMNS);
    let mut sheets = vec![sheet(name, &columns)?];
    let (mut at, mut written) = (0, Ok(()));
    table.each_row(|row| {
        if at == MOST_ROWS {
            at = 0;
            let name = format!("{name} {}", sheets.len() + 1);
            match sheet(&name, &columns) {
                Ok(sheet) => sheets.push(sheet),
                Err(error) => written = Err(error),
            }
        }
        at += 1;
        let sheet = sheets.last_mut();
        let cells = columns.iter().map(|(_, column)| row[*column]);
        if let (Some(sheet), Ok(())) = (sheet, &written) {
            written = write_row(sheet, at, cells);
        }
    });
    written?;
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::parse_from_str(&day.to_string())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for sheet in sheets {
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer()
}

fn sheet(name: &str, columns: &[(&str, usize)]) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    let head = Format::new().set_bold();
    for (at, (name, _)) in (0..).zip(columns) {
        sheet.write_string_with_format(0, at, *name, &head)?;
        sheet.set_column_width(at, WIDTH)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    Ok(sheet)
}

fn write_row<'a>(
    sheet: &mut Worksheet,
    row: u32,
    cells: impl Iterator<Item = Cell<'a>>,
) -> Result<(), XlsxError> {
    for (column, cell) in (0..).zip(cells) {
        if cell.text.is_empty() {
            continue;
        }
        match number(cell) {
            Some(number) => sheet.write_number(row, column, number)?,
            None => sheet.write_string(row, column, fitting(cell.text))?,
        };
    }
    Ok(())
}

/// A cell as a number, if that loses no digit.
fn number(cell: Cell<'_>) -> Option<f64> {
    let number: f64 = cell.text.parse().ok().filter(|_| cell.is_number)?;
    (number.to_string() == cell.text).then_some(number)
}

/// The text of a cell, as much of it as fits.
fn fitting(text: &str) -> String {
    let units: usize = text.chars().map(char::len_utf16).sum();
    if units <= MOST_UNITS {
        return text.to_owned();
    }
    let mut left = MOST_UNITS - CUT.len();
    let whole = text.chars().take_while(|c| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    whole.chain(CUT.chars()).collect()
}
