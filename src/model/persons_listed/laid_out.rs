//! Tables whose columns are held by where their cells stand, as runs of blanks do in a text, and places on a page.
//!
//! Takes: the cells of a line, each with where it begins and ends. Gives: the same, each with its column: that of the
//! heading above it.

use std::ops::Range;

use super::{Head, Row};

/// A heading has at most so many columns.
const MOST_COLUMNS: usize = 64;
/// So many blanks stand at least between two cells.
const FEWEST_BLANKS: usize = 2;
/// So many signs are from one stop of the tabulator to the next.
const TAB: u32 = 8;

/// The columns of the last heading.
#[derive(Default)]
pub(crate) struct LaidOut {
    columns: Vec<Range<f64>>,
}

impl LaidOut {
    /// The cells of the next line, each with its column.
    pub(crate) fn row(&mut self, cells: Vec<(Range<f64>, String)>) -> Row {
        let (places, words): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
        let row: Row = words.into_iter().enumerate().collect();
        if (2..=MOST_COLUMNS).contains(&row.len()) && Head::of(&row).is_some() {
            self.columns = places;
            return row;
        }
        let cells = row.into_iter().zip(places);
        let cells = cells.map(|((at, words), place)| (self.column(&place).unwrap_or(at), words));
        cells.collect()
    }

    /// Does a column begin there, or near by?
    pub(crate) fn begins_at(&self, place: f64, near: f64) -> bool {
        let mut columns = self.columns.iter();
        columns.any(|column| (column.start - place).abs() <= near)
    }

    /// The column below whose name a cell stands most, or else the nearest.
    fn column(&self, cell: &Range<f64>) -> Option<usize> {
        let shared = |column: &Range<f64>| column.end.min(cell.end) - column.start.max(cell.start);
        let columns = self.columns.iter().map(shared).enumerate();
        let most = columns.max_by(|(_, one), (_, other)| one.total_cmp(other));
        most.map(|(at, _)| at)
    }
}

/// The cells of a line of text, by the bytes: what stands between runs of blanks.
pub(crate) fn cells_of_line(line: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let begin = at + line[at..].find(|c: char| !c.is_whitespace())?;
        let mut blanks = 0;
        let mut end = begin;
        for (place, c) in line[begin..].char_indices() {
            blanks = match c {
                '\t' => FEWEST_BLANKS,
                c if c.is_whitespace() => blanks + 1,
                _ => {
                    end = begin + place + c.len_utf8();
                    0
                }
            };
            if blanks >= FEWEST_BLANKS {
                break;
            }
        }
        at = end;
        Some(begin..end)
    })
}

/// The same, each by the signs before it and its words.
pub(crate) fn cells_with_places(line: &str) -> Vec<(Range<f64>, String)> {
    let (mut at, mut signs) = (0, 0_u32);
    let cells = cells_of_line(line).map(|bytes| {
        let mut count = |to: usize| {
            for c in line[at..to].chars() {
                signs = signs.saturating_add(1);
                if c == '\t' {
                    signs = signs.next_multiple_of(TAB);
                }
            }
            at = to;
            f64::from(signs)
        };
        (count(bytes.start)..count(bytes.end), line[bytes].to_owned())
    });
    cells.collect()
}

/// The rows of a table that is written as text, with blanks between its columns.
pub(crate) fn rows_of_blanks(text: &str) -> Vec<Row> {
    let mut laid_out = LaidOut::default();
    let lines = text.lines().map(cells_with_places);
    lines.map(|cells| laid_out.row(cells)).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::persons_listed, *};

    #[test]
    fn a_column_is_known_by_where_it_stands() {
        let rows =
            rows_of_blanks("List\n\nName         Class  Born on\nAna Anić            12.3.2016\n");
        let row: Vec<_> = rows[3].iter().map(|(at, cell)| (*at, &**cell)).collect();
        assert_eq!(row, [(0, "Ana Anić"), (2, "12.3.2016")]);
    }

    #[test]
    fn columns_of_blanks_tell_of_people() {
        for (text, expected) in [
            (
                "Name          Class  Diagnosis\nAna Petrova   3a     asthma\n",
                true,
            ),
            (
                "Список\n\nИме и презиме   Датум на раѓање\nАна Петрова       12.3.2016\n",
                true,
            ),
            ("Name\tClass\tDiagnosis\nAna Petrova\t\tasthma\n", true),
            // Below it stands something else.
            ("Name          Class  Diagnosis\nAna Petrova   3a\n", false),
            ("Name          Function\nAna Petrova   mayor\n", false),
            (
                "Town      Pupils   Diagnosis\nKumanovo  12       asthma\n",
                false,
            ),
            ("fn name()  diagnosis\n  Ana  run\n", false),
        ] {
            let listed = persons_listed(&rows_of_blanks(text));
            assert_eq!(listed.is_some(), expected, "{text}");
        }
    }
}
