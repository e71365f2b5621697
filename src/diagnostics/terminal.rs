//! The report for a terminal: each finding with the very characters underlined.

use std::{borrow::Cow, fmt::Write as _};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Located, Report, Severity, floods};
use crate::escape;

impl Report {
    /// The report as people read it. Of a kind with very many findings the first are shown, and how many more
    /// each file has. `colour` adds escape codes for a terminal; no others are in it, whatever the files and
    /// their names hold.
    pub fn to_terminal(&self, colour: bool) -> String {
        let many = floods::of(self.findings());
        let mut shown = floods::ShownFindings::default();
        let few = self.findings().iter();
        let few = few.filter(|finding| match many.get(&finding.code) {
            Some(_) => shown.is_among_the_first(finding),
            None => true,
        });
        let mut out = self.excerpts(few, colour);
        for flood in many.values() {
            out.push_str(&flood.told(&shown));
        }
        if !many.is_empty() {
            out.push_str("`carsija check --all` shows them one by one.\n\n");
        }
        out
    }

    /// The same with every finding of the report.
    pub fn to_terminal_in_full(&self, colour: bool) -> String {
        self.excerpts(self.findings().iter(), colour)
    }

    fn excerpts<'a>(&'a self, findings: impl Iterator<Item = &'a Located>, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for finding in findings {
            let group = match self.text(&finding.file) {
                Some(text) => with_excerpt(finding, text),
                None => without_excerpt(finding),
            };
            let _ = writeln!(out, "{}\n", renderer.render(&[group]));
        }
        out
    }
}

fn title(finding: &Located) -> annotate_snippets::Title<'_> {
    let level = match finding.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    level
        .primary_title(escape::terminal(&finding.message).into_owned())
        .id(finding.code.id())
}

fn with_excerpt<'a>(finding: &'a Located, text: &'a str) -> Group<'a> {
    let Some(span) = &finding.span else {
        return without_excerpt(finding);
    };
    // Only the lines in question: a file may be large, and have many findings. The end of a text that
    // ends with a line break belongs to the line before.
    let is_after_all = span.bytes.start == text.len() && text.ends_with('\n');
    let before = &text[..span.bytes.start - usize::from(is_after_all)];
    let from = before.rfind('\n').map_or(0, |at| at + 1);
    let to = text[span.bytes.end..].find('\n');
    let to = to.map_or(text.len(), |at| span.bytes.end + at + 1);
    // A byte order mark is no character that anyone sees.
    let from = to - text[from..to].trim_start_matches('\u{feff}').len();
    let lines = escape::excerpt(&text[from..to]);
    let shifted = span.bytes.start.saturating_sub(from)..span.bytes.end.saturating_sub(from);
    // An empty span (the end of a file, a missing value) still deserves a caret.
    let bytes = if shifted.is_empty() {
        let next = lines[shifted.start..].chars().next();
        let width = next
            .filter(|c| !matches!(c, '\n' | '\r'))
            .map_or(0, char::len_utf8);
        shifted.start..shifted.start + width
    } else {
        shifted
    };
    let group = title(finding).element(
        Snippet::source(lines)
            .line_start(span.line - usize::from(is_after_all))
            .path(path(finding))
            .fold(true)
            .annotation(AnnotationKind::Primary.span(bytes)),
    );
    with_help(group, finding)
}

fn without_excerpt(finding: &Located) -> Group<'_> {
    let group = title(finding).element(annotate_snippets::Origin::path(path(finding)));
    with_help(group, finding)
}

fn with_help<'a>(group: Group<'a>, finding: &'a Located) -> Group<'a> {
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(escape::terminal(help))),
        None => group,
    }
}

/// The file in question, in one line.
fn path(finding: &Located) -> Cow<'_, str> {
    escape::terminal_line(&finding.file)
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, sync::Arc};

    use super::*;
    use crate::diagnostics::{Code, Lines};

    #[test]
    fn no_file_gives_a_terminal_orders() {
        let orders = "a\u{1b}[2J\u{9b}31m\u{202e}b\u{7}";
        let file: Arc<str> = format!("content/{orders}.md").into();
        let text: Arc<str> = format!("one {orders} č two\n").into();
        let at = text.find("č").unwrap();
        let finding = Located {
            code: Code::BrokenLink,
            message: format!("there is no {orders}"),
            help: Some(format!("write {orders}")),
            fix: None,
            file: file.clone(),
            span: Some(Lines::of(text.clone()).span(at..at + "č".len())),
            count: 1,
        };
        let report = Report::new(vec![finding], BTreeMap::from([(file, text)]));
        let is_order = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        for shown in [
            report.to_terminal(false),
            report.to_github(),
            report.to_json(),
        ] {
            assert!(!shown.contains(is_order), "{shown:?}");
        }
        // In colour, only our own.
        let coloured = report.to_terminal(true);
        assert!(!coloured.contains("\u{1b}[2J"), "{coloured:?}");
        assert!(
            !coloured.contains(['\u{9b}', '\u{202e}', '\u{7}']),
            "{coloured:?}"
        );
    }
}
