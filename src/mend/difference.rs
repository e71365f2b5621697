//! What is different in a mended file, line by line.

use std::{fmt::Write as _, ops::Range};

use super::{Mended, TextEdit};
use crate::escape;

/// Escape codes for a line that goes, one that comes, and the end of both.
const COLOURS: [&str; 3] = ["\u{1b}[31m", "\u{1b}[32m", "\u{1b}[0m"];

/// The lines that change, each with its number, as they were (`-`) and as they will be (`+`). `colour` adds
/// escape codes for a terminal; no others are in it.
pub fn difference(mended: &Mended, colour: bool) -> String {
    let [red, green, end] = if colour { COLOURS } else { [""; 3] };
    let mut out = format!("{}\n", escape::terminal_line(&mended.file));
    for (lines, changes) in hunks(mended) {
        let number = mended.before[..lines.start].matches('\n').count() + 1;
        let after = with(&mended.before, lines.clone(), changes);
        let mut say = |sign: char, colour: &str, text: &str| {
            for (at, line) in text.lines().enumerate() {
                // A tab looks like blanks, and is often what goes.
                let shown = line.trim_end_matches('\r').replace('\t', "⇥");
                let line = escape::terminal_line(&shown);
                let _ = writeln!(out, "{:>6} {colour}{sign} {line}{end}", number + at);
            }
        };
        say('-', red, &mended.before[lines]);
        say('+', green, &after);
    }
    out
}

/// The changes of each stretch of whole lines, and its bytes.
fn hunks(mended: &Mended) -> Vec<(Range<usize>, &[TextEdit])> {
    let lines_of = |change: &TextEdit| {
        let text = &*mended.before;
        let start = text[..change.bytes.start]
            .rfind('\n')
            .map_or(0, |at| at + 1);
        let end = text[change.bytes.end..].find('\n');
        start..end.map_or(text.len(), |at| change.bytes.end + at)
    };
    let together = mended
        .changes
        .chunk_by(|one, other| lines_of(one).end >= lines_of(other).start);
    let hunks = together.filter_map(|changes| {
        let lines = lines_of(changes.first()?).start..lines_of(changes.last()?).end;
        Some((lines, changes))
    });
    hunks.collect()
}

fn with(text: &str, lines: Range<usize>, changes: &[TextEdit]) -> String {
    let shifted: Vec<_> = changes
        .iter()
        .map(|change| TextEdit {
            bytes: change.bytes.start - lines.start..change.bytes.end - lines.start,
            text: change.text.clone(),
        })
        .collect();
    super::with(&text[lines], &shifted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_that_changes_is_shown_once() {
        let before = "a: 1\nb: 2, 3\nc: 4\nd: 5\n";
        let change = |bytes, text: &str| TextEdit {
            bytes,
            text: text.into(),
        };
        let changes = vec![
            change(8..9, "two"),
            change(11..12, "three"),
            change(21..22, "5\u{1b}[2J"),
        ];
        let mended = Mended {
            file: "content/a.md".into(),
            before: before.into(),
            after: super::super::with(before, &changes),
            changes,
        };
        assert_eq!(
            difference(&mended, false),
            "content/a.md\n     2 - b: 2, 3\n     2 + b: two, three\n     4 - d: 5\n     4 + d: 5\\u{1b}[2J\n"
        );
    }
}
