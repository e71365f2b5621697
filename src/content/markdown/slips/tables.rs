//! Tables that are none: without their line of dashes, drawn with signs, or parted by empty lines.

use std::ops::Range;

use super::{
    Block, Code, Writer,
    block::BlockLine,
    sheets::{self, begins_item, row},
};

/// Reports rows that run together.
pub(super) fn report(writer: &mut Writer<'_>, runs: &mut Runs, block: &Block<'_>) {
    if runs.are_parted(writer, block) {
        return;
    }
    if !block.text.contains('\n') {
        single(writer, block);
        return;
    }
    let lines = block.bare_lines();
    if drawn(writer, block, &lines) {
        return;
    }
    if with_bars(writer, block, &lines) {
        return;
    }
    sheets::report(writer, block, &lines);
}

/// Does each line have columns enough that a number before the first begins no item of a list?
pub(super) fn is_sheet(block: &Block<'_>) -> bool {
    const FEWEST_TABS: usize = 2;
    let is_row = |line: &str| row(line, '\t') >= FEWEST_TABS && !begins_item(line);
    block.text.contains('\n') && block.text.trim().lines().all(is_row)
}

/// Rows and empty lines below each other, as far as a text was looked through for them: each line once.
#[derive(Default)]
pub(super) struct Runs {
    /// Does a row follow an empty line anywhere?
    has_gap: Option<bool>,
    /// Where the last ones stand.
    last: Range<usize>,
    /// Are these the rows of a table that is parted?
    is_parted: bool,
}

impl Runs {
    /// Is a block a row of a table that is parted? The first is told.
    fn are_parted(&mut self, writer: &mut Writer<'_>, block: &Block<'_>) -> bool {
        if self.last.contains(&block.start) {
            return self.is_parted;
        }
        let text = writer.markdown.text;
        let begin = text[..block.start].rfind('\n').map_or(0, |end| end + 1);
        if !text[begin..].lines().next().is_some_and(is_row)
            || !*self.has_gap.get_or_insert_with(|| text.contains("\n\n|"))
        {
            return false;
        }
        let is_piece = |line: &&str| line.trim().is_empty() || is_row(line);
        let above = text[..begin].split_inclusive('\n').rev();
        let above: usize = above.take_while(is_piece).map(str::len).sum();
        let below = text[begin..].split_inclusive('\n').take_while(is_piece);
        let below: usize = below.map(str::len).sum();
        self.last = begin - above..begin + below;
        let pieces = Pieces::of(text, self.last.clone());
        self.is_parted = pieces.is_some();
        if let Some(pieces) = pieces {
            pieces.report(writer, block);
        }
        self.is_parted
    }
}

/// Does a line begin and end with a bar?
fn is_row(line: &str) -> bool {
    line.starts_with('|') && cells(line.trim_end()).1
}

/// The rows of a table between which empty lines stand, so that its line of dashes is below none.
struct Pieces<'a> {
    start: usize,
    end: usize,
    rows: Vec<&'a str>,
}

impl<'a> Pieces<'a> {
    /// Those among some lines of a text.
    fn of(text: &'a str, run: Range<usize>) -> Option<Self> {
        let whole = text[run.clone()].trim();
        let start = run.start + text[run.clone()].find(whole)?;
        let lines: Vec<&str> = whole.lines().map(str::trim_end).collect();
        let is_parted = is_row(text.get(start..)?.lines().next()?)
            && lines.get(1)?.is_empty()
            && is_dashes(lines.iter().skip(1).find(|line| !line.is_empty())?);
        is_parted.then(|| Self {
            start,
            end: start + whole.len(),
            rows: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        })
    }

    /// Tells of them, where a block is the first.
    fn report(self, writer: &mut Writer<'_>, block: &Block<'_>) {
        if block.start != self.start {
            return;
        }
        let message = "this is no table: empty lines stand between its rows";
        let help = "take the empty lines out, so that all rows stand below each other".to_owned();
        let place = self.start..self.start + self.rows[0].len();
        let finding = writer.slip(Code::TableNotRead, place, message, help);
        let spot = writer.markdown.place(self.start..self.end).spot;
        writer
            .findings
            .push(finding.fixed_at(spot, self.rows.join("\n")));
    }
}

/// Reports a row of a spreadsheet that stands alone, perhaps with empty lines around.
fn single(writer: &mut Writer<'_>, block: &Block<'_>) {
    const FEWEST: usize = 2;
    let text = block.bare().trim();
    if matches!(cells(text), (2.., true)) {
        let end = block.range(0..block.text.trim_end().len()).end;
        let mut below = writer.markdown.text[end..].lines().skip(1);
        let (row, dashes) = (below.next(), below.next());
        let is_above_table =
            row.is_some_and(|row| cells(row.trim()).1) && dashes.is_some_and(is_dashes);
        let (message, help) = if is_above_table {
            (
                "this is no row of the table: the line of dashes stands one line too low",
                "move the line of dashes up, so that it stands below this line",
            )
        } else {
            ("this is no row of a table: it stands alone", CLOSE_UP)
        };
        let range = block.range(0..block.text.trim_end().len());
        let finding = writer.slip(Code::TableNotRead, range, message, help.to_owned());
        writer.findings.push(finding);
        return;
    }
    if row(text, '\t') < FEWEST || begins_item(text) {
        return;
    }
    // Of rows with empty lines between them the first is told.
    let before = &writer.markdown.text[..block.start];
    let above = before.trim_end();
    let is_apart = before[above.len()..].matches('\n').count() > 1;
    let above = above.lines().next_back().unwrap_or_default();
    if is_apart && row(above, '\t') == row(text, '\t') {
        return;
    }
    let cells: Vec<_> = block.text.trim().split('\t').map(str::trim).collect();
    let message = "this is no row of a table: its cells run together, with blanks between them";
    let help = format!(
        "write all rows below each other, with bars between the columns: `| {} |`, and `|{}` below the first",
        cells.join(" | "),
        "---|".repeat(cells.len())
    );
    let range = block.range(0..block.text.trim_end().len());
    let finding = writer.slip(Code::TableNotRead, range, message, help);
    writer.findings.push(finding);
}

/// What to do about rows that an empty line parts from their table.
const CLOSE_UP: &str = "if it belongs to the table above, take the empty line between them out; a table of its own has a \
                        line of dashes below its first line";

/// The cells of a line between bars, and whether bars stand around them.
fn cells(line: &str) -> (usize, bool) {
    let inner = line.strip_prefix('|');
    let is_framed = inner.is_some() && line.len() > 1 && line.ends_with('|');
    let inner = inner.unwrap_or(line);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    (inner.matches('|').count() + 1, is_framed)
}

/// Is this the line of dashes below the first line of a table?
fn is_dashes(line: &str) -> bool {
    line.contains(['-', '–', '—', '─', '=', '_']) && line.contains('|') && {
        let mut characters = line.chars();
        characters.all(|c| {
            matches!(
                c,
                '|' | '-' | ':' | ' ' | '\t' | '–' | '—' | '─' | '+' | '=' | '_'
            )
        })
    }
}

fn with_bars(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[BlockLine<'_>]) -> bool {
    // Three lines with a bar each, or two with more: a single one may part two words.
    let without_frame = |columns: usize| if columns > 2 { 2 } else { 3 };
    if !block.text.contains('|') {
        return false;
    }
    let Some(first) = lines.iter().position(|line| cells(line.text).0 > 1) else {
        return false;
    };
    let (columns, is_framed) = cells(lines[first].text);
    let rows = lines[first..]
        .iter()
        .take_while(|line| line.text.contains('|'));
    let rows: Vec<_> = rows.collect();
    let alike = rows
        .iter()
        .filter(|row| cells(row.text) == (columns, is_framed))
        .count();
    let dashes = rows.iter().position(|row| is_dashes(row.text));
    // Badges and menus stand in a row with bars between them.
    let is_table = match (is_framed, dashes) {
        (_, Some(at)) => at <= 1 && rows.len() > 1,
        (true, None) => alike >= 2,
        // No sentence begins with a bar.
        (false, None) if rows.iter().filter(|row| row.text.starts_with('|')).count() > 1 => true,
        (false, None) => {
            let is_counted = || rows.iter().skip(1).all(|row| ends_with_number(row.text));
            let fewest = without_frame(columns);
            (alike >= fewest || alike > 1 && is_counted())
                && alike == rows.len()
                && !has_mark_up(block)
        }
    };
    if !is_table {
        return false;
    }
    // Of dashes that don't fit the line above them `table_faults` speaks.
    let above = dashes.and_then(|at| (first + at).checked_sub(1));
    let is_told = above.is_some_and(|above| lines[above].text.contains('|'));
    let is_short = |line: &str| line.is_ascii() && !line.contains(['=', '_']);
    if is_told && dashes.is_some_and(|at| is_short(rows[at].text)) {
        return true;
    }
    let line = rows[0];
    let range = block.range(line.at..line.at + line.text.len());
    if dashes.is_none() && goes_on_with_rows(writer, block) {
        let message = "this is no table: an empty line parts it from the rows above it";
        let finding = writer.slip(Code::TableNotRead, range, message, CLOSE_UP.to_owned());
        writer.findings.push(finding);
        return true;
    }
    let right = format!("|{}", "---|".repeat(columns));
    let finding = match dashes {
        None => {
            let message = "this is no table: the line of dashes below its first line is missing";
            let help = format!("write below this line `{right}`");
            let end = block.range(line.at + line.text.len()..line.at + line.text.len());
            let spot = writer.markdown.place(end).spot;
            let finding = writer.slip(Code::TableNotRead, range, message, help);
            // Cells of which the first line knows nothing would be lost.
            if rows.iter().all(|row| cells(row.text).0 <= columns) {
                finding.fixed_at(spot, format!("\n{right}"))
            } else {
                finding
            }
        }
        Some(0) => {
            let message = "this is no table: the line of dashes has no line above it";
            let help = "write above it what the columns are: `| City | Buses |`";
            writer.slip(Code::TableNotRead, range, message, help.into())
        }
        Some(at) => {
            let line = rows[at];
            let range = block.range(line.at..line.at + line.text.len());
            let message = if line.text.is_ascii() {
                "this is no table: below its first line only the sign `-` makes one"
            } else {
                "this is no table: the dashes below its first line are too long: only `-` makes a table"
            };
            let help = format!("write three short dashes for each column: `{right}`");
            let finding = writer.slip(Code::TableNotRead, range, message, help);
            finding.fixed_by(right)
        }
    };
    writer.findings.push(finding);
    true
}

/// Reports a table whose lines are drawn with signs: `+---+---+`.
fn drawn(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[BlockLine<'_>]) -> bool {
    let is_drawn = |line: &&BlockLine<'_>| {
        line.text.starts_with(['+', '┌', '├', '╔'])
            && line.text.chars().all(|c| "+-=┌┬┐├┼┤└┴┘─═╔╦╗ ".contains(c))
            && line.text.chars().count() > 2
    };
    let is_row = |line: &BlockLine<'_>| line.text.starts_with(['|', '│', '║']);
    let is_rule = |line: &&BlockLine<'_>| {
        let mut groups = line.text.split_whitespace();
        line.text.contains(' ')
            && groups.all(|group| group.len() > 1 && group.bytes().all(|c| c == b'='))
    };
    let drawn = lines
        .iter()
        .find(is_drawn)
        .filter(|_| lines.iter().any(is_row));
    let ruled = lines
        .iter()
        .find(is_rule)
        .filter(|_| lines.iter().filter(is_rule).count() > 1);
    let Some(line) = drawn.or(ruled) else {
        return false;
    };
    let message =
        "this is no table: its lines are drawn with signs, and run together into one paragraph";
    let help = "keep the rows with bars alone, and write one line of dashes below the first of them: `| City | Buses |`, \
                then `|---|---|`";
    let range = block.range(line.at..line.at + line.text.len());
    let finding = writer.slip(Code::TableNotRead, range, message, help.to_owned());
    writer.findings.push(finding);
    true
}

/// Does a number stand in the last cell?
fn ends_with_number(row: &str) -> bool {
    let cell = row.rsplit('|').next().unwrap_or_default();
    cell.trim().starts_with(|c: char| c.is_ascii_digit())
}

/// Do links or code stand in it? Then its bars part entries of a menu.
fn has_mark_up(block: &Block<'_>) -> bool {
    block.text.contains("](") || block.text.contains('<')
}

/// Do only empty lines stand between a block and the row of a table above it?
fn goes_on_with_rows(writer: &Writer<'_>, block: &Block<'_>) -> bool {
    let above = writer.markdown.text[..block.start].trim_end();
    above
        .lines()
        .next_back()
        .is_some_and(|line| cells(line.trim()).1)
}
