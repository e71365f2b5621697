//! The report for a terminal: each finding with the very characters underlined.

use std::{borrow::Cow, fmt::Write as _};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Located, Report, ReportWords, Severity, floods};
use crate::escape;

impl Report {
    /// The report as people read it. Of a kind with very many findings the first are shown, and how many more
    /// each file has. `colour` adds escape codes for a terminal; no others are in it, whatever the files and
    /// their names hold.
    pub fn to_terminal(&self, colour: bool) -> String {
        self.to_terminal_in(None, colour)
    }

    /// The same with these words, or in English.
    pub fn to_terminal_in(&self, words: Option<&ReportWords>, colour: bool) -> String {
        let many = floods::of(self.findings());
        let mut shown = floods::ShownFindings::default();
        let few = self.findings().iter();
        let few = few.filter(|finding| match many.get(&finding.code) {
            Some(_) => shown.is_among_the_first(finding),
            None => true,
        });
        let mut out = self.excerpts(few, words, colour);
        for flood in many.values() {
            out.push_str(&flood.told(&shown));
        }
        if !many.is_empty() {
            out.push_str("`carsija check --all` shows them one by one.\n\n");
        }
        out
    }

    /// The same with every finding of the report.
    pub fn to_terminal_in_full(&self, words: Option<&ReportWords>, colour: bool) -> String {
        self.excerpts(self.findings().iter(), words, colour)
    }

    fn excerpts<'a>(
        &'a self,
        findings: impl Iterator<Item = &'a Located>,
        words: Option<&ReportWords>,
        colour: bool,
    ) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for finding in findings {
            let said = SaidFinding::new(finding, words);
            let group = match self.text(&finding.file) {
                Some(text) => with_excerpt(&said, finding, text),
                None => without_excerpt(&said, finding),
            };
            let group = with_help(group, &said);
            let _ = writeln!(out, "{}\n", renderer.render(&[group]));
        }
        out
    }
}

/// A finding as it is said in a language.
struct SaidFinding {
    level: Level<'static>,
    help_level: Level<'static>,
    id: &'static str,
    title: String,
    /// What was found in English, below a title in another language, with what says that it is.
    english: Option<(Level<'static>, String)>,
    help: Option<String>,
    /// A remedy in English, below one in another language.
    english_help: Option<(Level<'static>, String)>,
}

impl SaidFinding {
    fn new(finding: &Located, words: Option<&ReportWords>) -> Self {
        let severity = finding.code.severity();
        let level = match severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let named = |level: Level<'static>, name: Option<String>| match name {
            Some(name) => level.with_name(name),
            None => level,
        };
        let message = escape::terminal(&finding.message).into_owned();
        let kind = words.and_then(|words| words.kind(finding.code));
        let in_english = |text: String| {
            let level = named(Level::NOTE, words.and_then(ReportWords::in_english));
            (level, text)
        };
        let (title, english) = match kind {
            Some(kind) => (kind, Some(in_english(message))),
            None => (message, None),
        };
        let help = finding.help.as_deref();
        let remedy = words.map(|words| words.remedy(finding.code, help));
        let (help, english_help) = match &remedy {
            Some(remedy) => (remedy.told.as_deref(), remedy.in_english),
            None => (help, None),
        };
        let plain = |text: &str| escape::terminal(text).into_owned();
        Self {
            level: named(level, words.and_then(|words| words.severity(severity))),
            help_level: named(Level::HELP, words.and_then(ReportWords::help)),
            id: finding.code.id(),
            title,
            english,
            help: help.map(plain),
            english_help: english_help.map(|help| in_english(plain(help))),
        }
    }

    fn title(&self) -> annotate_snippets::Title<'_> {
        let level = self.level.clone();
        level.primary_title(&*self.title).id(self.id)
    }
}

fn with_excerpt<'a>(said: &'a SaidFinding, finding: &'a Located, text: &'a str) -> Group<'a> {
    let Some(span) = &finding.span else {
        return without_excerpt(said, finding);
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
    said.title().element(
        Snippet::source(lines)
            .line_start(span.line - usize::from(is_after_all))
            .path(path(finding))
            .fold(true)
            .annotation(AnnotationKind::Primary.span(bytes)),
    )
}

fn without_excerpt<'a>(said: &'a SaidFinding, finding: &'a Located) -> Group<'a> {
    said.title()
        .element(annotate_snippets::Origin::path(path(finding)))
}

/// Adds what stands below the place.
fn with_help<'a>(group: Group<'a>, said: &'a SaidFinding) -> Group<'a> {
    let help = said.help.iter().map(|text| (&said.help_level, text));
    let english = said.english.iter().chain(&said.english_help);
    let english = english.map(|(level, text)| (level, text));
    help.chain(english).fold(group, |group, (level, text)| {
        group.element(level.clone().message(&**text))
    })
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
    fn a_kind_is_said_in_a_language_and_the_rest_in_english() {
        let file: Arc<str> = "content/practices/a.md".into();
        let finding = Located {
            code: Code::UnknownReference,
            message: "there is no city `kumanova`".into(),
            help: Some("did you mean `kumanovo`?".into()),
            fix: None,
            file,
            span: None,
            count: 1,
        };
        let report = Report::new(vec![finding], BTreeMap::new());
        let words = ReportWords::in_language("mk", str::to_owned);
        let shown = report.to_terminal_in(words.as_ref(), false);
        for part in [
            "грешка[E0501]: ",
            "на англиски: there is no city `kumanova`",
            "дали мислевте на `kumanovo`?",
        ] {
            assert!(shown.contains(part), "{shown}");
        }
    }

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
