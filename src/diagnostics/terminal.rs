//! The report for a terminal: each finding with the very characters underlined.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Located, Report, Severity};

/// So many findings of one file are shown; who mends these sees the rest.
const MOST_SHOWN: usize = 50;

impl Report {
    /// The report as people read it. `colour` adds escape codes for a terminal.
    pub fn to_terminal(&self, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for of_file in self.findings().chunk_by(|a, b| a.file == b.file) {
            for finding in of_file.iter().take(MOST_SHOWN) {
                let group = match self.text(&finding.file) {
                    Some(text) => with_excerpt(finding, text),
                    None => without_excerpt(finding),
                };
                let _ = writeln!(out, "{}\n", renderer.render(&[group]));
            }
            let hidden = of_file.iter().skip(MOST_SHOWN);
            let more: usize = hidden.map(|finding| finding.count).sum();
            if more > 0 {
                let _ = writeln!(out, "… and {more} more in {}\n", of_file[0].file);
            }
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
        .primary_title(finding.message.as_str())
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
    let lines = &text[from..to];
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
            .path(&*finding.file)
            .fold(true)
            .annotation(AnnotationKind::Primary.span(bytes)),
    );
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

fn without_excerpt(finding: &Located) -> Group<'_> {
    let group = title(finding).element(annotate_snippets::Origin::path(&*finding.file));
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}
