//! A table of entries: a row for each, a column for each field that any of them has.

use std::collections::HashMap;

use serde_json::Value;

use super::super::csv::{BYTE_ORDER_MARK, quoted};
use crate::escape;

/// Between the items of a list.
const BETWEEN: &str = " | ";
/// The columns that come first.
const FIRST: [&str; 5] = ["id", "url", "language", "title", "summary"];

/// The texts of all cells, and where they stand. A field of a field is called `brief.results`.
#[derive(Default)]
pub(super) struct Table {
    /// The columns in the order in which they were first seen.
    columns: HashMap<String, usize>,
    /// The texts of all cells, one after the other.
    text: String,
    /// The cells that aren't empty.
    cells: Vec<Place>,
    /// How many cells each row has.
    lengths: Vec<usize>,
}

/// Where a cell stands.
struct Place {
    column: usize,
    /// Where its text ends, which begins where the one before ends.
    end: usize,
    is_number: bool,
}

/// A cell of a row.
#[derive(Clone, Copy, Default)]
pub(super) struct Cell<'a> {
    pub(super) text: &'a str,
    pub(super) is_number: bool,
}

impl Table {
    /// The table of these entries.
    pub(super) fn of(entries: impl Iterator<Item = Value>) -> Self {
        let mut table = Self::default();
        for entry in entries {
            let before = table.cells.len();
            table.fill(&mut String::new(), &entry);
            table.lengths.push(table.cells.len() - before);
        }
        table
    }

    /// The names of its columns, each with the number by which a row has its cell.
    pub(super) fn columns(&self) -> Vec<(&str, usize)> {
        let columns = self.columns.iter();
        let mut columns: Vec<_> = columns
            .map(|(name, column)| (name.as_str(), *column))
            .collect();
        columns.sort_unstable_by_key(|(name, _)| {
            let first = FIRST.iter().position(|first| first == name);
            (first.unwrap_or(FIRST.len()), *name)
        });
        columns
    }

    /// Goes through its rows. What has no value is an empty text.
    pub(super) fn each_row(&self, mut with: impl FnMut(&[Cell<'_>])) {
        let mut row = vec![Cell::default(); self.columns.len()];
        let (mut places, mut at) = (self.cells.iter(), 0);
        for length in &self.lengths {
            row.fill(Cell::default());
            for place in places.by_ref().take(*length) {
                row[place.column] = Cell {
                    text: &self.text[at..place.end],
                    is_number: place.is_number,
                };
                at = place.end;
            }
            with(&row);
        }
    }

    /// Adds the cells of a field of this name, and of the fields in it.
    fn fill(&mut self, name: &mut String, value: &Value) {
        match value {
            Value::Object(fields) => {
                let length = name.len();
                for (field, value) in fields {
                    if length > 0 {
                        name.push('.');
                    }
                    name.push_str(field);
                    self.fill(name, value);
                    name.truncate(length);
                }
            }
            Value::Null => {}
            Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
                write_cell(value, &mut self.text);
                let place = Place {
                    column: self.column(name),
                    end: self.text.len(),
                    is_number: value.is_number(),
                };
                self.cells.push(place);
            }
        }
    }

    fn column(&mut self, name: &str) -> usize {
        if let Some(column) = self.columns.get(name) {
            return *column;
        }
        let column = self.columns.len();
        self.columns.insert(name.to_owned(), column);
        column
    }

    /// The table as a text for spreadsheets (RFC 4180): in UTF-8 with a mark at its start, by which they know it.
    pub(super) fn csv(&self) -> String {
        let columns = self.columns();
        let mut csv = String::with_capacity(self.text.len());
        csv.push(BYTE_ORDER_MARK);
        line(columns.iter().map(|(name, _)| *name), &mut csv);
        self.each_row(|row| {
            line(
                columns.iter().map(|(_, column)| row[*column].text),
                &mut csv,
            );
        });
        csv
    }
}

fn line<'a>(cells: impl Iterator<Item = &'a str>, csv: &mut String) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            csv.push(',');
        }
        csv.push_str(&quoted(&escape::cell(cell)));
    }
    csv.push_str("\r\n");
}

fn write_cell(value: &Value, text: &mut String) {
    match value {
        Value::Null => {}
        Value::String(words) => text.push_str(words),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push_str(BETWEEN);
                }
                write_cell(item, text);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => text.push_str(&value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_table_has_a_column_for_every_field() {
        let entries = [
            json!({"id": "b", "brief": {"results": "unknown"}, "cities": ["x", "y"]}),
            json!({"id": "a", "title": "Say \"a, b\"\nc", "cost": -5}),
        ];
        let table = Table::of(entries.iter().cloned()).csv();
        assert_eq!(
            table,
            "\u{feff}id,title,brief.results,cities,cost\r\nb,,unknown,x | y,\r\na,\"Say \"\"a, b\"\"\nc\",,,-5\r\n"
        );
    }

    #[test]
    fn no_cell_is_a_formula() {
        let entry = json!({"id": "=1+1", "a": "@x", "b": "-y, z", "c": "+1", "d": "\tx"});
        let table = Table::of(std::iter::once(entry)).csv();
        assert!(
            table.ends_with("\r\n'=1+1,'@x,\"'-y, z\",+1,\"'\tx\"\r\n"),
            "{table}"
        );
        for (written, guarded) in [
            ("Line ;=1+1;@SUM(1)\n=2+2", "Line ;'=1+1;'@SUM(1)\n'=2+2"),
            ("a\t=1", "a\t'=1"),
            ("＝1+1", "'＝1+1"),
            ("5 - 3 = 2; so", "5 - 3 = 2; so"),
        ] {
            assert_eq!(escape::cell(written), guarded);
        }
    }
}
