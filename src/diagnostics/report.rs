//! All findings of a run, each with its bytes, sorted by file and place.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use super::{Code, HoldsBack, Severity};

/// A finding whose place has been found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// Which kind of finding.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
    /// The file, from the site's folder.
    pub file: Arc<str>,
    /// The bytes in question; `None` for the file as a whole.
    pub span: Option<Span>,
}

/// Some bytes of a file, and where a person finds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The bytes.
    pub bytes: Range<usize>,
    /// The line of the first, from 1.
    pub line: usize,
    /// The character in that line, from 1.
    pub column: usize,
}

impl Span {
    /// The span of some bytes of a text; they are clamped to it, and to whole characters.
    pub fn of(text: &str, bytes: Range<usize>) -> Self {
        let floor = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = floor(bytes.start);
        let mut end = floor(bytes.end.max(start));
        if end < bytes.end.min(text.len()) {
            end += text[end..].chars().next().map_or(0, char::len_utf8);
        }
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            bytes: start..end,
            line: before.matches('\n').count() + 1,
            column: before[line_start..]
                .trim_start_matches('\u{feff}')
                .chars()
                .count()
                + 1,
        }
    }
}

/// All findings of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    findings: Vec<Located>,
    texts: BTreeMap<Arc<str>, Arc<str>>,
}

impl Report {
    /// Sorts the findings by file and place. `texts` holds the files that have some.
    pub fn new(mut findings: Vec<Located>, texts: BTreeMap<Arc<str>, Arc<str>>) -> Self {
        findings.sort_by(|a, b| {
            let place = |finding: &Located| {
                finding
                    .span
                    .as_ref()
                    .map(|span| (span.bytes.start, span.bytes.end))
            };
            (&a.file, place(a), a.code, &a.message).cmp(&(&b.file, place(b), b.code, &b.message))
        });
        findings.dedup();
        Self { findings, texts }
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
            .count()
    }

    /// Is there an error?
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many findings hold back what they are about and nothing else.
    pub fn left_out(&self) -> usize {
        let codes = self.findings.iter().map(|finding| finding.code);
        codes
            .filter(|code| code.holds_back() == HoldsBack::Subject)
            .count()
    }

    /// Is there a finding because of which nothing is published?
    pub fn holds_back_site(&self, strict: bool) -> bool {
        let mut codes = self.findings.iter().map(|finding| finding.code);
        codes.any(|code| code.holds_back_site(strict))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_characters_not_bytes() {
        let text = "наслов: Чаршија\r\nград: x\n";
        let at = text.find("x\n").unwrap();
        let span = Span::of(text, at..at + 1);
        assert_eq!((span.line, span.column), (2, 7));
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        assert_eq!(Span::of("\u{feff}a: b", 3..4).column, 1);
    }

    proptest! {
        #[test]
        fn any_bytes_of_any_text_have_a_span(
            text in "\\PC{0,40}\n\\PC{0,40}",
            start in 0usize..200,
            len in 0usize..200,
        ) {
            let span = Span::of(&text, start..start + len);
            prop_assert!(text.get(span.bytes).is_some());
        }
    }
}
