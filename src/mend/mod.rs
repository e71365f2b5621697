//! Files with what has exactly one right answer written into them.
//!
//! Takes: a report, whose findings say what mends them. Gives: the files as they would be, what is
//! different in them, and then the files. Never: decides what is right, follows a symbolic link, or writes over
//! a file that is not the one that was checked. What would make something else wrong, it leaves.

mod difference;
mod harm;
mod write;

use std::{ops::Range, sync::Arc};

pub use difference::difference;
pub use harm::without_harm;
pub use write::{NotWritten, write};

use crate::diagnostics::{Replacement, Report};

/// A file of the site, mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// The file, from the site's folder.
    pub file: Arc<str>,
    /// Its text, as it was checked.
    pub before: Arc<str>,
    /// Its text with all changes.
    pub after: String,
    /// What is written where, in the order of the bytes of the text before; no two touch each other.
    pub changes: Vec<TextEdit>,
}

impl Mended {
    /// A file with some changes, which are in order and don't touch each other.
    pub fn of(file: Arc<str>, before: Arc<str>, changes: Vec<TextEdit>) -> Self {
        let after = with(&before, &changes);
        Self {
            file,
            before,
            after,
            changes,
        }
    }
}

/// A text in the place of some bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// The bytes.
    pub bytes: Range<usize>,
    /// The text, with the line ends of its file.
    pub text: String,
}

/// The folder of files that people write and this room may mend.
const CONTENT: &str = "content/";

/// All files of a report in which something has exactly one right answer, mended. Of two changes at one spot
/// the first is made: the other is asked for again, if it is still needed, by the next check.
pub fn mended(report: &Report) -> Vec<Mended> {
    let findings = report.findings();
    let of_files = findings.chunk_by(|one, other| one.file == other.file);
    let mended = of_files.filter_map(|of_file| {
        let file = of_file.first()?.file.clone();
        let before: Arc<str> = report.text(&file)?.into();
        let fixes: Vec<_> = of_file.iter().filter_map(|one| one.fix.as_ref()).collect();
        let changes = changes(&before, fixes);
        if changes.is_empty() || !file.starts_with(CONTENT) {
            return None;
        }
        Some(Mended::of(file, before, changes))
    });
    mended.collect()
}

/// What can be written together, in order.
fn changes(text: &str, mut fixes: Vec<&Replacement>) -> Vec<TextEdit> {
    fixes.sort_by_key(|fix| (fix.bytes.start, fix.bytes.end));
    let ends_in_two = text.contains("\r\n");
    let mut changes: Vec<TextEdit> = Vec::new();
    for fix in fixes {
        let touches = changes
            .last()
            .is_some_and(|last| last.bytes.end >= fix.bytes.start);
        let is_different = text
            .get(fix.bytes.clone())
            .is_some_and(|written| written != fix.text);
        if touches || !is_different {
            continue;
        }
        let text = match ends_in_two {
            true => fix.text.replace("\r\n", "\n").replace('\n', "\r\n"),
            false => fix.text.clone(),
        };
        changes.push(TextEdit {
            bytes: fix.bytes.clone(),
            text,
        });
    }
    changes
}

/// A text with some changes, which are in order and don't touch each other.
fn with(text: &str, changes: &[TextEdit]) -> String {
    let mut after = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        after.push_str(&text[at..change.bytes.start]);
        after.push_str(&change.text);
        at = change.bytes.end;
    }
    after.push_str(&text[at..]);
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fix(bytes: Range<usize>, text: &str) -> Replacement {
        let text = text.into();
        Replacement { bytes, text }
    }

    #[test]
    fn of_changes_that_touch_each_other_the_first_is_made() {
        let text = "one two three";
        let fixes = [
            fix(4..7, "2"),
            fix(0..3, "1"),
            fix(5..9, "x"),
            fix(8..13, "three"),
        ];
        let changes = changes(text, fixes.iter().collect());
        assert_eq!(with(text, &changes), "1 2 three");
        assert_eq!(changes.len(), 2);
    }

    #[test]
    fn line_ends_are_those_of_the_file() {
        let text = "a\r\nb\r\n";
        let fixes = [fix(1..1, "\n|-|")];
        assert_eq!(
            with(text, &changes(text, fixes.iter().collect())),
            "a\r\n|-|\r\nb\r\n"
        );
    }
}
