//! The words of a page as they stand on it, where they are drawn in another order.

use std::ops::Range;

use super::shown::{LetterPlace, WIDTH};
use crate::model::{LaidOut, Row};

/// Words that were drawn in one piece.
pub(in crate::attachments) struct Stretch {
    pub at: LetterPlace,
    pub letters: usize,
    pub words: String,
}

impl Stretch {
    /// About where it ends.
    fn end(&self) -> f64 {
        self.at.x + self.letters as f64 * WIDTH * height(self)
    }
}

/// So near two heights are one line, and so far apart two letters have a blank between them, for their height.
const SAME_LINE: f64 = 0.4;
const BLANK: f64 = 0.35;
/// So far apart two words are in two cells, and so near to where a column begins in it, for their height.
const CELL: f64 = 1.0;
const IN_COLUMN: f64 = 0.2;

/// The words line by line, each from the left; nothing where they were drawn like that. A line with letters of scripts
/// that are written from the right is read from there, too.
pub(super) fn text(mut stretches: Vec<Stretch>) -> Option<String> {
    stretches.retain(|stretch| stretch.at.x.is_finite() && stretch.at.y.is_finite());
    let is_before = |a: &Stretch, b: &Stretch| {
        let is_same = (a.at.y - b.at.y).abs() <= SAME_LINE * height(a);
        !is_same && a.at.y < b.at.y || is_same && b.at.x < a.at.x
    };
    let is_out_of_order = stretches
        .windows(2)
        .any(|pair| is_before(&pair[0], &pair[1]));
    if !is_out_of_order && !stretches.iter().any(is_from_right) {
        return None;
    }
    stretches.sort_by(|a, b| b.at.y.total_cmp(&a.at.y));
    let mut text = String::new();
    let mut rest = stretches.as_mut_slice();
    while let Some(first) = rest.first() {
        let (top, tolerance) = (first.at.y, SAME_LINE * height(first));
        let count = rest
            .iter()
            .take_while(|one| top - one.at.y <= tolerance)
            .count();
        let (line, below) = rest.split_at_mut(count);
        line.sort_by(|a, b| a.at.x.total_cmp(&b.at.x));
        let words = words_of(line);
        text.push_str(&words);
        text.push_str("\n\n");
        if line.iter().any(is_from_right) {
            let from_right: Vec<&str> = words.split_whitespace().rev().collect();
            text.push_str(&from_right.join(" "));
            text.push_str("\n\n");
        }
        rest = below;
    }
    Some(text)
}

/// The rows of a table, if there is one: words are cells where they stand apart, or where a column begins.
pub(in crate::attachments) fn rows(stretches: &[Stretch]) -> Option<Vec<Row>> {
    let has_place = |stretch: &&Stretch| stretch.at.x.is_finite() && stretch.at.y.is_finite();
    let mut stretches: Vec<&Stretch> = stretches
        .iter()
        .filter(has_place)
        .filter(|stretch| !stretch.words.trim().is_empty())
        .collect();
    stretches.sort_by(|a, b| b.at.y.total_cmp(&a.at.y));
    let mut laid_out = LaidOut::default();
    let mut rows = Vec::new();
    let mut rest = stretches.as_mut_slice();
    while let Some(first) = rest.first() {
        let (top, tolerance) = (first.at.y, SAME_LINE * height(first));
        let count = rest.iter().take_while(|one| top - one.at.y <= tolerance);
        let (line, below) = rest.split_at_mut(count.count());
        line.sort_by(|a, b| a.at.x.total_cmp(&b.at.x));
        let cells = cells(line, &laid_out);
        rows.push(laid_out.row(cells));
        rest = below;
    }
    rows.iter().any(|row| row.len() > 1).then_some(rows)
}

/// The cells of a line, each with where it begins and ends.
fn cells(line: &[&Stretch], laid_out: &LaidOut) -> Vec<(Range<f64>, String)> {
    let mut cells: Vec<(Range<f64>, String)> = Vec::new();
    for stretch in line {
        let height = height(stretch);
        let last = cells.last_mut().filter(|(place, _)| {
            stretch.at.x - place.end <= CELL * height
                && !laid_out.begins_at(stretch.at.x, IN_COLUMN * height)
        });
        match last {
            Some((place, words)) => {
                if stretch.at.x - place.end > BLANK * height {
                    words.push(' ');
                }
                words.push_str(&stretch.words);
                place.end = stretch.end();
            }
            None => cells.push((stretch.at.x..stretch.end(), stretch.words.clone())),
        }
    }
    cells
}

/// What a line says from the left.
fn words_of(line: &[Stretch]) -> String {
    let (mut text, mut end) = (String::new(), f64::INFINITY);
    for stretch in line {
        if stretch.at.x - end > BLANK * height(stretch) {
            text.push(' ');
        }
        text.push_str(&stretch.words);
        end = stretch.end();
    }
    text
}

/// Has it letters of Hebrew, Arabic, or other scripts that are written from the right?
fn is_from_right(stretch: &Stretch) -> bool {
    let is_one = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    stretch.words.contains(is_one)
}

fn height(stretch: &Stretch) -> f64 {
    if stretch.at.size > 0.0 {
        stretch.at.size
    } else {
        1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch(x: f64, y: f64, words: &str) -> Stretch {
        Stretch {
            at: LetterPlace { x, y, size: 10.0 },
            letters: words.len(),
            words: words.to_owned(),
        }
    }

    #[test]
    fn words_are_put_where_they_stand() {
        let backwards = vec![
            stretch(40.0, 700.0, "456"),
            stretch(20.0, 701.0, "123"),
            stretch(0.0, 700.0, "070"),
        ];
        assert_eq!(text(backwards).as_deref(), Some("070 123 456\n\n"));
        let by_letter = (0..3).rev().map(|at| {
            let words = ["0", "7", "1"][at];
            stretch(at as f64 * 5.5, 700.0, words)
        });
        assert_eq!(text(by_letter.collect()).as_deref(), Some("071\n\n"));
        let as_drawn = vec![
            stretch(0.0, 700.0, "a"),
            stretch(9.0, 700.0, "b"),
            stretch(0.0, 680.0, "c"),
        ];
        assert_eq!(text(as_drawn), None);
        assert_eq!(text(Vec::new()), None);
        let rows = rows(&[
            stretch(0.0, 700.0, "Name"),
            stretch(90.0, 700.0, "Class"),
            stretch(130.0, 700.0, "Diagnosis"),
            stretch(130.0, 680.0, "asthma"),
            stretch(0.0, 681.0, "Ana"),
            stretch(19.0, 681.0, "Petrova"),
        ]);
        let cells = |row: &Row| {
            let cells = row.iter().map(|(at, cell)| format!("{at} {cell}"));
            cells.collect::<Vec<_>>().join(", ")
        };
        let rows: Vec<_> = rows.expect("a table").iter().map(cells).collect();
        assert_eq!(
            rows,
            ["0 Name, 1 Class, 2 Diagnosis", "0 Ana Petrova, 2 asthma"]
        );
        let from_right = vec![
            stretch(0.0, 700.0, "456"),
            stretch(20.0, 700.0, "123"),
            stretch(40.0, 700.0, "070"),
            stretch(60.0, 700.0, "\u{5d0}"),
        ];
        let read = text(from_right).expect("a line");
        assert!(read.contains("070 123 456"), "{read}");
    }
}
