//! The report for a terminal: each finding with the very characters underlined.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Located, Report, Severity};

impl Report {
    /// The report as people read it. `colour` adds escape codes for a terminal.
    pub fn to_terminal(&self, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for finding in self.findings() {
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
        .primary_title(finding.message.as_str())
        .id(finding.code.id())
}

fn with_excerpt<'a>(finding: &'a Located, text: &'a str) -> Group<'a> {
    let Some(span) = &finding.span else {
        return without_excerpt(finding);
    };
    // An empty span (the end of a file, a missing value) still deserves a caret.
    let bytes = if span.bytes.is_empty() {
        let end = text[span.bytes.start..]
            .chars()
            .next()
            .filter(|c| *c != '\n' && *c != '\r')
            .map_or(0, char::len_utf8);
        span.bytes.start..span.bytes.start + end
    } else {
        span.bytes.clone()
    };
    let group = title(finding).element(
        Snippet::source(text)
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
