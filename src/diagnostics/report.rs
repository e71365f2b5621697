//! All findings of a run, each with its bytes, sorted by file and place.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use super::{Code, HoldsBack, Severity, Span};

/// A finding whose place has been found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// Which kind of finding.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
    /// What mends it, where there is exactly one right answer.
    pub fix: Option<Replacement>,
    /// The file, from the site's folder.
    pub file: Arc<str>,
    /// The bytes in question; `None` for the file as a whole.
    pub span: Option<Span>,
    /// How many findings it stands for: itself, or all that are not shown one by one.
    pub count: usize,
}

/// What mends a finding: a text in the place of some bytes of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The bytes.
    pub bytes: Range<usize>,
    /// The text.
    pub text: String,
}

/// So many findings of one kind in one file are kept; who mends these sees the rest.
const MOST_OF_A_KIND: usize = 100;
/// The longest message or remedy, in bytes: it may repeat what was written, of whatever length.
const LONGEST: usize = 2_000;

impl Located {
    /// The finding that stands for all further ones of the kind of `last`, in the same file.
    fn and_more(last: &Self, count: usize) -> Self {
        Self {
            code: last.code,
            message: format!("and {count} more findings of this kind in this file"),
            help: Some("mend those that are shown; the next check shows more".into()),
            fix: None,
            file: last.file.clone(),
            span: None,
            count,
        }
    }

    /// The same, with its words cut to a length that can be read.
    fn shortened(mut self) -> Self {
        shorten(&mut self.message);
        if let Some(help) = &mut self.help {
            shorten(help);
        }
        self
    }
}

fn shorten(text: &mut String) {
    if text.len() > LONGEST {
        text.truncate(text.floor_char_boundary(LONGEST));
        text.push('…');
    }
}

/// All findings of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    findings: Vec<Located>,
    texts: BTreeMap<Arc<str>, Arc<str>>,
}

impl Report {
    /// Sorts the findings by file and place, and of very many of one kind in one file keeps the first
    /// and how many more there are. `texts` holds the files that have some.
    pub fn new(findings: Vec<Located>, texts: BTreeMap<Arc<str>, Arc<str>>) -> Self {
        let mut findings: Vec<_> = findings.into_iter().map(Located::shortened).collect();
        findings.sort_by(|a, b| {
            let place = |finding: &Located| {
                finding
                    .span
                    .as_ref()
                    .map(|span| (span.bytes.start, span.bytes.end))
            };
            (&a.file, place(a), a.code, &a.message).cmp(&(&b.file, place(b), b.code, &b.message))
        });
        // What is found for several languages may differ in what it proposes.
        findings.dedup_by(|other, one| {
            (one.code, &one.file, &one.span, &one.message)
                == (other.code, &other.file, &other.span, &other.message)
        });
        Self {
            findings: findings
                .chunk_by(|a, b| a.file == b.file)
                .flat_map(few_of_each_kind)
                .collect(),
            texts,
        }
    }

    /// The findings in order.
    pub fn findings(&self) -> &[Located] {
        &self.findings
    }

    /// The text of a file that has findings.
    pub fn text(&self, file: &str) -> Option<&str> {
        self.texts.get(file).map(|text| &**text)
    }

    /// How many findings are this grave.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.code.severity() == severity)
            .map(|finding| finding.count)
            .sum()
    }

    /// The kind of finding to look into first: one that holds back the site before one that doesn't, an error
    /// before a warning, and of these the one that is there most often.
    pub fn worst(&self) -> Option<Code> {
        let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
        for finding in &self.findings {
            *counts.entry(finding.code).or_default() += finding.count;
        }
        let is_grave = |code: Code| {
            let holds_back = code.holds_back() == HoldsBack::Site;
            (holds_back, code.severity() == Severity::Error)
        };
        let order = |(code, count): &(Code, usize)| (is_grave(*code), *count);
        // Of those that are equal the last would be taken, so they are turned around.
        counts
            .into_iter()
            .rev()
            .max_by_key(order)
            .map(|(code, _)| code)
    }

    /// Is there an error?
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many findings hold back what they are about and nothing else.
    pub fn left_out(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.code.holds_back() == HoldsBack::Subject)
            .map(|finding| finding.count)
            .sum()
    }

    /// How many errors keep everything from being published.
    pub fn held_back(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.code.holds_back() == HoldsBack::Site)
            .map(|finding| finding.count)
            .sum()
    }

    /// Is there a finding because of which nothing is published?
    pub fn holds_back_site(&self, strict: bool) -> bool {
        let mut codes = self.findings.iter().map(|finding| finding.code);
        codes.any(|code| code.holds_back_site(strict))
    }
}

/// The first findings of each kind in one file, and how many more there are.
fn few_of_each_kind(of_file: &[Located]) -> Vec<Located> {
    let mut seen: BTreeMap<Code, (usize, &Located)> = BTreeMap::new();
    let mut few = Vec::new();
    for finding in of_file {
        let (count, last) = seen.entry(finding.code).or_insert((0, finding));
        *count += 1;
        *last = finding;
        if *count <= MOST_OF_A_KIND {
            few.push(finding.clone());
        }
    }
    let more = seen.into_values().filter_map(|(count, last)| {
        let more = count.checked_sub(MOST_OF_A_KIND)?;
        (more > 0).then(|| Located::and_more(last, more))
    });
    few.extend(more);
    few
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(code: Code, at: usize) -> Located {
        Located {
            code,
            message: format!("finding {at}"),
            help: None,
            fix: None,
            file: "content/x.md".into(),
            span: Some(Span {
                bytes: at..at,
                line: 1,
                column: at + 1,
            }),
            count: 1,
        }
    }

    #[test]
    fn of_very_many_the_first_are_kept_and_all_are_counted() {
        let many = 3 * MOST_OF_A_KIND;
        let mut findings: Vec<_> = (0..many)
            .rev()
            .map(|at| found(Code::UnknownKey, at))
            .collect();
        findings.push(found(Code::TooLong, 0));
        let report = Report::new(findings, BTreeMap::new());
        assert_eq!(report.count(Severity::Error), many);
        assert_eq!(report.count(Severity::Warning), 1);
        assert_eq!(report.findings().len(), MOST_OF_A_KIND + 2);
        let last = report.findings().last().unwrap();
        assert_eq!(
            (last.code, last.count),
            (Code::UnknownKey, many - MOST_OF_A_KIND)
        );
    }

    #[test]
    fn of_a_flood_a_few_are_shown_and_the_rest_is_counted() {
        let many = (0..90).map(|at| found(Code::UnknownKey, at));
        let report = Report::new(many.collect(), BTreeMap::new());
        let shown = report.to_terminal(false);
        assert_eq!(shown.matches("error[E0203]").count(), 3, "{shown}");
        assert!(shown.contains(": 90 in all, the first 3"), "{shown}");
        let full = report.to_terminal_in_full(None, false);
        assert_eq!(full.matches("error[E0203]").count(), 90);
    }

    #[test]
    fn the_worst_is_an_error() {
        let mut findings = vec![found(Code::UnknownKey, 9), found(Code::MissingKey, 1)];
        findings.extend((0..5).map(|at| found(Code::TooLong, at)));
        let report = Report::new(findings, BTreeMap::new());
        assert_eq!(report.worst(), Some(Code::UnknownKey));
    }

    #[test]
    fn what_is_repeated_is_cut() {
        let mut long = found(Code::UnknownKey, 0);
        long.message = "č".repeat(LONGEST);
        let report = Report::new(vec![long], BTreeMap::new());
        assert!(report.findings()[0].message.len() < LONGEST + 10);
    }
}
