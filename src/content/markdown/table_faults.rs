//! Tables of which words would be lost, and tables that are none.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Events, Writer, is_paragraph};
use crate::diagnostics::{Code, Diagnostic, Remedy};

/// Reports rows with more cells than their table, and lines that were meant as a table.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    let mut cells_end = 0;
    let mut columns = 0;
    // The cells of the row above, if it begins with a bar and ends without one.
    let mut open = None;
    for (event, range) in events {
        match event {
            Event::Start(Tag::Table(alignments)) => {
                columns = alignments.len();
                open = None;
            }
            Event::Start(Tag::TableRow) => cells_end = range.start,
            Event::End(TagEnd::TableCell) => cells_end = range.end,
            Event::End(TagEnd::TableRow) => {
                lost_cells(writer, cells_end..range.end);
                open = taken_in(writer, range, open, columns);
            }
            event if is_paragraph(event) => not_a_table(writer, range.clone()),
            _ => {}
        }
    }
}

/// A line without bars that goes on with the table above it, or the second half of a row. Gives the cells of the row,
/// if it begins with a bar and ends without one.
fn taken_in(
    writer: &mut Writer<'_>,
    range: &Range<usize>,
    open: Option<usize>,
    columns: usize,
) -> Option<usize> {
    let row = writer.markdown.text.get(range.clone())?;
    let bare = row.trim();
    let (begins, ends) = (bare.starts_with('|'), bare.ends_with('|'));
    let (message, help) = if open.is_some_and(|above| ends && above + cells(bare) == columns)
        && begins
    {
        (
            "this line is shown as a row of its own, and seems to hold the last cells of the row above it",
            "write a row of a table in one line",
        )
    } else if open.is_some() && !begins && ends {
        (
            "this line is shown as a row of its own, and seems to go on with the cell above it",
            "write a row of a table in one line; where a cell has two lines, write `<br>` between them",
        )
    } else if !bare.contains('|') && !bare.is_empty() {
        (
            "this line is shown as a row of the table above it",
            "put an empty line before it if it is no row, and bars around its cells if it is one",
        )
    } else {
        return (begins && !ends).then(|| cells(bare));
    };
    let range = range.start..range.start + row.trim_end().len();
    writer.report(Code::TakenIn, range, message.into(), Some(help.into()));
    None
}

/// What follows the last cell that the table has.
fn lost_cells(writer: &mut Writer<'_>, range: Range<usize>) {
    let Some(rest) = writer.markdown.text.get(range.clone()) else {
        return;
    };
    let line = rest.lines().next().unwrap_or_default();
    let lost = line.trim_matches(|c: char| c.is_whitespace() || c == '|');
    if lost.is_empty() {
        return;
    }
    let start = range.start + (lost.as_ptr() as usize - rest.as_ptr() as usize);
    let words: Vec<&str> = lost.split('|').map(str::trim).collect();
    writer.report(
        Code::CellsLost,
        start..start + lost.len(),
        format!(
            "this row has more cells than the table, and «{}» is lost",
            words.join("», «")
        ),
        Some(
            "give the first row of the table as many cells, write the words into the cell before, \
             or write a `|` that is no border as `\\|`"
                .into(),
        ),
    );
}

/// A line of borders that begins no table: the line above it has not as many cells.
fn not_a_table(writer: &mut Writer<'_>, range: Range<usize>) {
    let text = &writer.markdown.text[range.clone()];
    let mut lines = text.split_inclusive('\n');
    let Some(mut above) = lines.next() else {
        return;
    };
    let mut at = range.start + above.len();
    for line in lines {
        let borders = line.trim_start_matches(['>', ' ', '\t']).trim_end();
        if is_border(borders) && above.contains('|') {
            let start = at + (borders.as_ptr() as usize - line.as_ptr() as usize);
            let message = format!(
                "this is no table: it has {}, and the row above {}",
                columns(cells(borders)),
                cells(above)
            );
            let right = format!("|{}", "---|".repeat(cells(above)));
            let remedy = if cells(borders) < cells(above) {
                let help = format!("write as many dashes as the row above has cells: `{right}`");
                Remedy::new(help, right)
            } else {
                let help = format!(
                    "give the row above {} cells, or write `{right}` in the place of this line",
                    cells(borders)
                );
                help.into()
            };
            let place = writer.markdown.place(start..start + borders.len());
            let finding =
                Diagnostic::new(Code::NotATable, place, message).with_remedy(Some(remedy));
            writer.findings.push(finding);
            return;
        }
        above = line;
        at += line.len();
    }
}

fn columns(count: usize) -> String {
    match count {
        1 => "1 column".into(),
        count => format!("{count} columns"),
    }
}

/// Does a line hold nothing but the borders below the head of a table?
fn is_border(line: &str) -> bool {
    let inside = line.trim_matches('|');
    let is_cell = |cell: &str| {
        let cell = cell.trim();
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
    };
    line.contains('|') && inside.split('|').all(is_cell)
}

/// How many cells a row has: a `\|` is none of its borders.
fn cells(row: &str) -> usize {
    let row = row.trim_matches(|c: char| c.is_whitespace() || c == '>');
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row.strip_suffix('|').unwrap_or(row);
    row.replace("\\|", "").split('|').count()
}
