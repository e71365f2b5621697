//! Tables as spreadsheets write them (RFC 4180): data, and sheets that people fill in.

use std::borrow::Cow;

/// What some spreadsheets need to see to read a file as UTF-8.
pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

/// A cell as it stands in a file: in quotation marks where it holds what ends a cell or a row.
pub(super) fn quoted(cell: &str) -> Cow<'_, str> {
    if cell.contains([',', ';', '\t', '"', '\n', '\r']) || cell.trim() != cell {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}

/// A row as a line of a file.
pub(super) fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells = cells.into_iter().map(quoted);
    cells.collect::<Vec<_>>().join(",") + "\n"
}

/// A whole file of rows, marked as UTF-8.
pub(super) fn file(rows: impl IntoIterator<Item = String>) -> String {
    let mut text = BYTE_ORDER_MARK.to_string();
    text.extend(rows);
    text
}

/// The rows of a file, each with the line on which it begins, from 1. Where decimals have a comma, spreadsheets
/// put semicolons between cells: the first row tells which it is.
pub(super) fn rows(text: &str) -> Result<Vec<(usize, Vec<String>)>, String> {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let between = if first.matches(';').count() > first.matches(',').count() {
        ';'
    } else {
        ','
    };
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut number, mut begun) = (1, 1);
    let mut is_quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        number += usize::from(letter == '\n');
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() => is_quoted = true,
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push((begun, std::mem::take(&mut row)));
                begun = number;
            }
            one if one == between && !is_quoted => row.push(std::mem::take(&mut cell)),
            one => cell.push(one),
        }
    }
    if is_quoted {
        return Err(format!(
            "line {begun}: a quotation mark is opened here and never closed"
        ));
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push((begun, row));
    }
    rows.retain(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()));
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let cells = ["a", "b, c; d", "\"e\"\nf", "", " g "];
        let text = file([line(cells), line(["h"])]);
        let read = rows(&text).unwrap();
        assert_eq!(read[0], (1, cells.map(str::to_owned).to_vec()));
        assert_eq!(read[1], (3, vec!["h".to_owned()]));
    }

    #[test]
    fn spreadsheets_differ() {
        let read = rows("a;b\r\n\"c;d\";e\r\n;\r\n").unwrap();
        let cells = |row: usize| read[row].1.join("|");
        assert_eq!(
            (read.len(), cells(0), cells(1)),
            (2, "a|b".into(), "c;d|e".into())
        );
        assert_eq!(
            rows("a,b\n\"c").unwrap_err(),
            "line 2: a quotation mark is opened here and never closed"
        );
    }
}
