//! Kinds of findings of which there are so many that nobody reads them one by one.

use std::{collections::BTreeMap, fmt::Write as _, sync::Arc};

use super::{Code, Located};
use crate::escape;

/// Up to so many findings of one kind are shown one by one.
const FEW: usize = 40;
/// Of more, so many are shown, and so many of one file: the first, as examples.
const EXAMPLES: usize = 8;
const EXAMPLES_OF_A_FILE: usize = 3;
/// So many files are named; of the others it is said how many there are.
const MOST_FILES: usize = 10;

/// All findings of a kind that has very many.
pub(super) struct Flood {
    code: Code,
    /// How many findings each file has.
    of_files: BTreeMap<Arc<str>, usize>,
}

/// The kinds with very many findings.
pub(super) fn of(findings: &[Located]) -> BTreeMap<Code, Flood> {
    let mut kinds: BTreeMap<Code, Flood> = BTreeMap::new();
    for finding in findings {
        let flood = kinds.entry(finding.code).or_insert_with(|| Flood {
            code: finding.code,
            of_files: BTreeMap::new(),
        });
        *flood.of_files.entry(finding.file.clone()).or_default() += finding.count;
    }
    kinds.retain(|_, flood| flood.count() > FEW);
    kinds
}

/// How many findings of each kind are shown as examples.
#[derive(Default)]
pub(super) struct ShownFindings {
    of_kinds: BTreeMap<Code, usize>,
    of_files: BTreeMap<(Code, Arc<str>), usize>,
}

impl ShownFindings {
    /// Is this one of the first of its kind? Then it is counted.
    pub(super) fn is_among_the_first(&mut self, finding: &Located) -> bool {
        let of_kind = self.of_kinds.entry(finding.code).or_default();
        let place = (finding.code, finding.file.clone());
        let of_file = self.of_files.entry(place).or_default();
        if *of_kind >= EXAMPLES || *of_file >= EXAMPLES_OF_A_FILE || finding.count > 1 {
            return false;
        }
        *of_kind += 1;
        *of_file += 1;
        true
    }
}

impl Flood {
    fn count(&self) -> usize {
        self.of_files.values().sum()
    }

    /// How many there are, by file: those with most first.
    pub(super) fn told(&self, shown: &ShownFindings) -> String {
        let examples = shown.of_kinds.get(&self.code).copied().unwrap_or_default();
        let (code, title, count) = (self.code, self.code.title(), self.count());
        let mut out =
            format!("{code} ({title}): {count} in all, the first {examples} are shown above\n");
        if self.of_files.values().all(|count| *count == 1) {
            let _ = writeln!(out, "       1 in each of {count} files");
            out.push('\n');
            return out;
        }
        let mut files: Vec<_> = self.of_files.iter().collect();
        files.sort_by_key(|(file, count)| (usize::MAX - **count, (*file).clone()));
        let (named, others) = files.split_at(files.len().min(MOST_FILES));
        for (file, count) in named {
            let _ = writeln!(out, "{count:>8} in {}", escape::terminal_line(file));
        }
        if !others.is_empty() {
            let count: usize = others.iter().map(|(_, count)| **count).sum();
            let _ = writeln!(out, "{count:>8} in {} more files", others.len());
        }
        out.push('\n');
        out
    }
}
