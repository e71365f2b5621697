//! Rows of a spreadsheet, parted by tabs, semicolons, commas or blanks, that run together.

use std::{borrow::Cow, ops::Range};

use super::{Block, Code, Writer, block::BlockLine};

/// Reports the first of them in a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[BlockLine<'_>]) {
    for (separator, name) in [('\t', "tabs"), (';', "semicolons"), (',', "commas")] {
        if from_spreadsheet(writer, block, lines, separator, name) {
            return;
        }
    }
    if !uneven(writer, block, lines) {
        by_blanks(writer, block, lines);
    }
}

/// The line with the tabs that it begins and ends with.
fn whole_line<'a>(block: &'a Block<'_>, line: &BlockLine<'_>) -> BlockLine<'a> {
    let bare = block.bare();
    let before = &bare[..line.at];
    let tabs = before.len() - before.trim_end_matches('\t').len();
    let at = line.at - tabs;
    let rest = bare[at..].split('\n').next().unwrap_or_default();
    let text = rest.trim_end_matches([' ', '\r']);
    BlockLine { at, text }
}

fn from_spreadsheet(
    writer: &mut Writer<'_>,
    block: &Block<'_>,
    lines: &[BlockLine<'_>],
    separator: char,
    name: &str,
) -> bool {
    // A row may begin or end with an empty cell.
    let whole = lines.iter().map(|line| whole_line(block, line));
    let whole: Vec<BlockLine<'_>> = whole.collect();
    let lines = if separator == '\t' { &whole } else { lines };
    // What reads the text takes the tabs away with which it ends.
    let end = block.range(0..block.text.len()).end;
    let behind = &writer.markdown.text[end..];
    let cut = behind.len() - behind.trim_start_matches('\t').len();
    let parts = |line: &BlockLine<'_>| {
        let is_last = line.at + line.text.len() >= block.text.trim_end().len();
        let cut = if separator == '\t' && is_last { cut } else { 0 };
        row(line.text, separator) + cut
    };
    // A comma parts words in every sentence, and a decimal from its number.
    let (fewest, rows_needed) = match separator {
        ',' if lines
            .iter()
            .filter(|line| line.text.contains("\",\""))
            .count()
            > 1 =>
        {
            (1, 2)
        }
        ',' if parts(&lines[0]) > 1 => (2, 2),
        ',' => (1, 3),
        _ => (1, 2),
    };
    let mut at = 0;
    while at < lines.len() {
        let count = parts(&lines[at]);
        let alike = lines[at..]
            .iter()
            .take_while(|line| parts(line) == count)
            .count();
        let rows = &lines[at..at + alike];
        let is_list = separator == '\t' && rows.iter().all(|line| begins_item(line.text));
        if count >= fewest && alike >= rows_needed && !is_list {
            tell(writer, block, lines, at..at + alike, name, |row| {
                in_cells(row, separator).collect()
            });
            return true;
        }
        at += alike.max(1);
    }
    false
}

/// Tells of rows of a spreadsheet that don't have as many cells, each.
fn uneven(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[BlockLine<'_>]) -> bool {
    const FEWEST_ROWS: usize = 3;
    let is_row = |line: &BlockLine<'_>| line.text.contains('\t') && !begins_item(line.text);
    if lines.len() < FEWEST_ROWS || !lines.iter().all(is_row) {
        return false;
    }
    let most = lines.iter().map(|line| line.text.split('\t').count()).max();
    let message = "this is no table: lines with tabs run together, and not all have as many cells";
    let help = format!(
        "write bars between the columns, {} in each row, and a line of dashes below the first: `|{}`",
        most.map_or(String::new(), |most| format!("{most} cells")),
        "---|".repeat(most.unwrap_or_default())
    );
    let range = block.range(lines[0].at..lines[0].at + lines[0].text.len());
    let finding = writer.slip(Code::TableNotRead, range, message, help);
    writer.findings.push(finding);
    true
}

/// A row in its cells. A cell in quotation marks may have the separator in it.
fn in_cells(row: &str, separator: char) -> impl Iterator<Item = Cow<'_, str>> {
    let mut is_quoted = false;
    row.split(move |c| {
        is_quoted ^= c == '"';
        c == separator && !is_quoted
    })
    .map(|cell| {
        let inner = cell
            .trim()
            .strip_prefix('"')
            .and_then(|cell| cell.strip_suffix('"'));
        // Within such a cell a quotation mark is written twice.
        let typed = inner.map(|inner| inner.replace("\"\"", "\u{0}"));
        match typed.filter(|typed| !typed.contains('"')) {
            Some(typed) => typed.replace('\u{0}', "\"").into(),
            None => cell.into(),
        }
    })
}

/// Tells that some lines of a block are no rows, and how to write them as such. `cells` parts a line.
fn tell<'a>(
    writer: &mut Writer<'_>,
    block: &'a Block<'_>,
    lines: &[BlockLine<'_>],
    at: Range<usize>,
    parted_by: &str,
    cells: impl Fn(&'a str) -> Vec<Cow<'a, str>>,
) {
    let rows = &lines[at.clone()];
    let (first, last) = (rows[0], rows[rows.len() - 1]);
    let written: Vec<Vec<Cow<'_, str>>> = rows
        .iter()
        .map(|line| cells(&block.text[line.at..line.at + line.text.len()]))
        .collect();
    let as_row = |cells: &Vec<Cow<'_, str>>| {
        let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
        format!("| {} |", cells.join(" | "))
    };
    let rows: Vec<String> = written.iter().map(as_row).collect();
    let dashes = "---|".repeat(written[0].len());
    let message =
        format!("this is no table: lines with {parted_by} run together into one paragraph");
    let names_columns =
        !goes_on_with_number(&written[0]) && !is_below_dashes(writer, block, at.start);
    let mut help = if names_columns {
        format!(
            "write bars between the columns, and a line of dashes below the first line: `{}`, then `|{dashes}`",
            rows[0]
        )
    } else {
        format!(
            "write a first line that says what the columns are, such as `|{}`, below it `|{dashes}`, and then the \
             rows with bars between their columns: `{}`",
            " … |".repeat(written[0].len()),
            rows[0]
        )
    };
    let is_cut = |row: &String| !row.matches('"').count().is_multiple_of(2);
    if rows.iter().any(is_cut) {
        help.push_str("; a cell with several lines is written in one, with `<br>` between them");
    }
    let range = block.range(first.at..first.at + first.text.len());
    let finding = writer.slip(Code::TableNotRead, range, &message, help);
    let head = if at.start > 0 { "\n" } else { "" };
    let right = format!("{head}{}\n|{dashes}\n{}", rows[0], rows[1..].join("\n"));
    let whole = block.range(first.at..last.at + last.text.len());
    let spot = writer.markdown.place(whole).spot;
    let is_plain = names_columns
        && !block.text.contains('|')
        && block.text[..first.at].lines().count() == at.start
        && !goes_on_with_code(writer, block);
    writer.findings.push(if is_plain {
        finding.fixed_at(spot, right)
    } else {
        finding
    });
}

/// Does a row say a number, and not only for which years its columns are? Then it is no line that names columns.
fn goes_on_with_number(row: &[Cow<'_, str>]) -> bool {
    const FEWEST_YEARS: usize = 2;
    let is_number = |cell: &&Cow<'_, str>| {
        let cell = cell.trim().trim_start_matches(['+', '-', '−', '€', '$']);
        let rest = cell.trim_start_matches(|c: char| c.is_ascii_digit() || " .,".contains(c));
        rest.len() < cell.len() && !rest.starts_with(char::is_alphanumeric)
    };
    let is_year = |cell: &&Cow<'_, str>| {
        let year = cell.trim().trim_end_matches('.');
        year.len() == 4 && matches!(year.parse(), Ok(1900..=2100))
    };
    let numbers = row.iter().filter(is_number).count();
    let years = row.iter().skip(1).filter(is_year).count();
    numbers > 0 && !(years >= FEWEST_YEARS && years == numbers)
}

/// Does a line of dashes, below the names of columns, stand above the first row of a block?
fn is_below_dashes(writer: &Writer<'_>, block: &Block<'_>, first: usize) -> bool {
    let above = writer.markdown.text[..block.start].trim_end().lines();
    let line = above.last().unwrap_or_default().trim();
    first == 0 && line.contains("  ") && line.chars().all(|c| matches!(c, '-' | '=' | '_' | ' '))
}

/// Is the line above code, because its first cell is empty?
fn goes_on_with_code(writer: &Writer<'_>, block: &Block<'_>) -> bool {
    let before = writer.markdown.text[..block.start].trim_end_matches([' ', '\t']);
    let above = before.trim_end_matches(['\r', '\n']);
    let is_next = before[above.len()..].matches('\n').count() == 1;
    is_next
        && above
            .lines()
            .next_back()
            .is_some_and(|line| line.starts_with('\t'))
}

/// Reports columns that are kept apart by blanks alone.
fn by_blanks(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[BlockLine<'_>]) {
    if !block.text.contains("  ") {
        return;
    }
    let parted: Vec<Vec<Cell<'_>>> = lines.iter().map(|line| by_gaps(line.text)).collect();
    let mut at = 0;
    while at < lines.len() {
        let rows = &parted[at..];
        let columns = rows[0].len();
        let alike = rows.iter().take_while(|row| row.len() == columns);
        let alike = alike.count();
        if columns > 1 && are_columns(&rows[..alike]) {
            tell(writer, block, lines, at..at + alike, "blanks", |row| {
                by_gaps(row)
                    .into_iter()
                    .map(|cell| cell.text.into())
                    .collect()
            });
            return;
        }
        at += alike;
    }
}

/// Words of a line between two gaps.
struct Cell<'a> {
    /// How many characters stand before it.
    column: usize,
    /// How many blanks.
    gap: usize,
    text: &'a str,
}

/// A line parted wherever more blanks stand than between two sentences.
fn by_gaps(line: &str) -> Vec<Cell<'_>> {
    let mut cells = Vec::new();
    let mut rest = line;
    let mut begin = 0;
    let mut gap = 0;
    let mut column = 0;
    while let Some(blanks) = rest[begin..].find("  ").map(|at| begin + at) {
        let after = rest[blanks..].trim_start_matches(' ');
        let many = rest.len() - blanks - after.len();
        if many == 2 && rest[..blanks].ends_with(['.', '!', '?', ':', ';']) {
            begin = blanks + many;
            continue;
        }
        let text = &rest[..blanks];
        cells.push(Cell { column, gap, text });
        column += text.chars().count() + many;
        (rest, begin, gap) = (after, 0, many);
    }
    let text = rest;
    cells.push(Cell { column, gap, text });
    cells
}

/// Do rows with as many cells stand below each other, or far enough apart that nobody types it by accident?
fn are_columns(rows: &[Vec<Cell<'_>>]) -> bool {
    const FEWEST_ROWS: usize = 2;
    const WIDE: usize = 4;
    let [first, rest @ ..] = rows else {
        return false;
    };
    let is_below = |row: &Vec<Cell<'_>>| {
        let mut pairs = row.iter().zip(first);
        pairs.all(|(cell, above)| cell.column == above.column)
    };
    let mut gaps = rows.iter().flat_map(|row| row.iter().skip(1));
    rows.len() >= FEWEST_ROWS && (rest.iter().all(is_below) || gaps.all(|cell| cell.gap >= WIDE))
}

/// Does a line begin as an item of a list that a word processor set, with a sign or a number before the tab?
pub(super) fn begins_item(line: &str) -> bool {
    let first = line.split('\t').next().unwrap_or_default().trim();
    let mut characters = first.chars();
    match (characters.next(), characters.as_str()) {
        (None, _) => false,
        (Some('o'), "") => true,
        (Some(sign), "") => !sign.is_alphanumeric(),
        (Some(_), _) => {
            let number = first.trim_start_matches('(').trim_end_matches(['.', ')']);
            let is_short = number.chars().count() <= 3 && number.len() < first.len();
            is_short && number.chars().all(char::is_alphanumeric)
        }
    }
}

/// How often a line is parted; not at all where the sign stands as in a sentence.
pub(super) fn row(line: &str, separator: char) -> usize {
    let mut count = 0;
    let mut decimals = 0;
    let (mut quotes, mut from) = (0, 0);
    // Does the word that a separator ends have the sign in it with which the name of a character begins?
    let mut may_be_name = false;
    for (at, _) in line.match_indices(separator) {
        let part = &line[from..at];
        quotes += part.matches('"').count();
        from = at;
        may_be_name = match part.rsplit_once(' ') {
            Some((_, word)) => word.contains('&'),
            None => may_be_name || part.contains('&'),
        };
        // Between two quotation marks it parts nothing.
        if quotes % 2 == 1 {
            continue;
        }
        let (before, after) = (&line[..at], &line[at + separator.len_utf8()..]);
        let is_sentence =
            after.starts_with(' ') || after.is_empty() && count == 0 || before.ends_with(' ');
        let is_entity = separator == ';' && may_be_name;
        if separator != '\t' && (is_sentence || is_entity) {
            return 0;
        }
        let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let is_decimal = is_digit(before.chars().next_back()) && is_digit(after.chars().next());
        decimals += usize::from(separator == ',' && is_decimal);
        count += 1;
    }
    if decimals == count { 0 } else { count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_lists_are_no_rows() {
        for item in ["o\tone", "•\tone", "1)\tone", "(a)\tone", "12.\tone"] {
            assert!(begins_item(item), "{item}");
        }
        for row in ["City\tBuses", "2023\t14", "\tA\tB", "Elbasan.\t3", "7\t8"] {
            assert!(!begins_item(row), "{row}");
        }
    }
}
