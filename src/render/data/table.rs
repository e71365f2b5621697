//! A table for spreadsheets (RFC 4180): in UTF-8 with a mark at its start, by which they know it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::csv::{BYTE_ORDER_MARK, quoted};

/// Between the items of a list.
const BETWEEN: &str = " | ";
/// The columns that come first.
const FIRST: [&str; 5] = ["id", "url", "language", "title", "summary"];

/// A table of entries, which are gone through twice: a row for each, a column for each field that any of them
/// has. A field of a field is called `brief.results`.
pub(super) fn table<I: Iterator<Item = Value>>(entries: impl Fn() -> I) -> String {
    let names: BTreeSet<String> = entries()
        .flat_map(|entry| row(&entry).into_keys())
        .collect();
    let mut columns: Vec<&str> = names.iter().map(String::as_str).collect();
    columns.sort_by_key(|column| {
        let first = FIRST.iter().position(|first| first == column);
        first.unwrap_or(FIRST.len())
    });
    let mut table = BYTE_ORDER_MARK.to_string();
    line(columns.iter().copied(), &mut table);
    for entry in entries() {
        let row = row(&entry);
        let cells = columns
            .iter()
            .map(|column| row.get(*column).map_or("", String::as_str));
        line(cells, &mut table);
    }
    table
}

fn line<'a>(cells: impl Iterator<Item = &'a str>, table: &mut String) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            table.push(',');
        }
        table.push_str(&quoted(&guarded(cell)));
    }
    table.push_str("\r\n");
}

/// The words of a cell. What a spreadsheet would take for a formula gets an apostrophe before it: it could do
/// something on the reader's machine (OWASP, «CSV injection»). Many spreadsheets of the region take a semicolon or
/// a tab for the end of a cell, and then a line break for that of a row.
fn guarded(cell: &str) -> String {
    if cell.parse::<f64>().is_ok() {
        return cell.to_owned();
    }
    let mut guarded = String::with_capacity(cell.len());
    let mut begins = true;
    for c in cell.chars() {
        let may_act = "=+-@\t\r＝＋－＠".contains(c);
        if begins && may_act {
            guarded.push('\'');
        }
        guarded.push(c);
        begins = ";\t\r\n".contains(c);
    }
    guarded
}

/// The fields of an entry by their names.
fn row(entry: &Value) -> BTreeMap<String, String> {
    let mut row = BTreeMap::new();
    fill("", entry, &mut row);
    row
}

fn fill(name: &str, value: &Value, row: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                let name = match name {
                    "" => field.clone(),
                    name => format!("{name}.{field}"),
                };
                fill(&name, value, row);
            }
        }
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            row.insert(name.to_owned(), cell(value));
        }
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join(BETWEEN),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
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
        let table = table(|| entries.iter().cloned());
        assert_eq!(
            table,
            "\u{feff}id,title,brief.results,cities,cost\r\nb,,unknown,x | y,\r\na,\"Say \"\"a, b\"\"\nc\",,,-5\r\n"
        );
    }

    #[test]
    fn no_cell_is_a_formula() {
        let entry = json!({"id": "=1+1", "a": "@x", "b": "-y, z", "c": "+1", "d": "\tx"});
        let table = table(|| std::iter::once(entry.clone()));
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
            assert_eq!(super::guarded(written), guarded);
        }
    }
}
