//! The templates of all layers, compiled; and what is wrong with them, in the author's terms.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use tera::{Context, ErrorKind, Tera};

use super::{
    layers::{Layer, LayerFile},
    own_numbers::left_out_of_template,
    third_party,
};
use crate::diagnostics::{Code, Diagnostic, Place, did_you_mean};

/// What the name of a template begins with, by layer; a site's own have plain names.
const THEME_PREFIX: &str = "theme/";
const DEFAULT_PREFIX: &str = "default/";

/// How many bytes most pages stay below.
const USUAL_PAGE: usize = 32 * 1024;

/// How a function tells that a message is missing; see [`Templates::diagnose`].
pub(super) const NO_MESSAGE: &str = "there is no message ";

/// Compiled templates.
pub(super) struct Templates {
    tera: Tera,
    sources: BTreeMap<String, Source>,
}

/// A template as its author wrote it.
struct Source {
    shown: Arc<str>,
    text: String,
    /// Where the text begins in its file, in bytes.
    start: usize,
}

impl Templates {
    /// Compiles the templates of all layers. `register` adds the functions they call. A template
    /// with an error is reported and left out, so that every error of all of them is found.
    pub(super) fn new(
        files: &[LayerFile],
        register: impl FnOnce(&mut Tera),
        findings: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut sources = BTreeMap::new();
        for file in files {
            match file.text() {
                Ok(text) => {
                    third_party::in_template(file, text, findings);
                    let source = Source {
                        shown: file.shown.clone(),
                        text: left_out_of_template(file, text, findings).into_owned(),
                        start: file.text_start(text),
                    };
                    sources.insert(template_name(file), source);
                }
                Err(finding) => findings.push(finding),
            }
        }
        let mut tera = Tera::new();
        // Fails only where templates have been added before.
        tera.autoescape_on([".html", ".svg"]);
        let _ = tera.set_fallback_prefixes([THEME_PREFIX, DEFAULT_PREFIX]);
        register(&mut tera);
        let mut templates = Self { tera, sources };
        templates.compile(findings);
        templates
    }

    /// Renders a part of pages.
    pub(super) fn part(&self, name: &str, context: &Context) -> Result<String, Diagnostic> {
        self.tera
            .render(name, context)
            .map_err(|error| self.diagnose(&error))
    }

    /// Renders a page.
    pub(super) fn page(&self, name: &str, context: &Context) -> Result<Vec<u8>, Diagnostic> {
        let mut page = Vec::with_capacity(USUAL_PAGE);
        self.tera
            .render_to(name, context, &mut page)
            .map_err(|error| self.diagnose(&error))?;
        Ok(page)
    }

    fn compile(&mut self, findings: &mut Vec<Diagnostic>) {
        let mut names: Vec<String> = self.sources.keys().cloned().collect();
        names.retain(|name| {
            let alone = Tera::new().add_raw_template(name, &self.sources[name].text);
            match alone {
                Err(error) if matches!(error.kind(), ErrorKind::SyntaxError(_)) => {
                    findings.push(self.diagnose(&error));
                    false
                }
                _ => true,
            }
        });
        // Each round takes at least one template out, so this ends.
        while !names.is_empty() {
            let all = names.iter().map(|name| (name, &self.sources[name].text));
            let Err(error) = self.tera.add_raw_templates(all) else {
                return;
            };
            let (faulty, mut found) = self.faults(&error);
            findings.append(&mut found);
            let before = names.len();
            names.retain(|name| !faulty.contains(name));
            if names.len() == before {
                return;
            }
        }
    }

    /// The templates that keep the rest from compiling, and what is wrong with each.
    fn faults(&self, error: &tera::Error) -> (Vec<String>, Vec<Diagnostic>) {
        match error.kind() {
            ErrorKind::Msg(reports) => {
                let parsed: Vec<_> = reports.split("\n\n").filter_map(Report::parse).collect();
                let names = parsed.iter().map(|report| report.template.clone());
                let found = parsed
                    .iter()
                    .filter(|report| {
                        unknown_template(&report.message).is_none_or(|name| !self.has(name))
                    })
                    .map(|report| {
                        let range = self.range(report);
                        self.finding(&report.template, range, &report.message)
                    });
                if parsed.is_empty() {
                    self.duplicate_component(reports)
                } else {
                    (names.collect(), found.collect())
                }
            }
            ErrorKind::MissingParent { current, parent } if self.has(parent) => {
                (vec![current.clone()], Vec::new())
            }
            ErrorKind::MissingParent { current, .. }
            | ErrorKind::CircularExtend { tpl: current, .. }
            | ErrorKind::CircularInclude { tpl: current, .. } => {
                (vec![current.clone()], vec![self.diagnose(error)])
            }
            _ => (Vec::new(), vec![self.diagnose(error)]),
        }
    }

    /// The names of all templates, without their layers.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(|name| plain_name(name))
    }

    /// Is there such a template? One that the engine misses all the same has been taken out, and its own
    /// error told.
    fn has(&self, name: &str) -> bool {
        ["", THEME_PREFIX, DEFAULT_PREFIX]
            .iter()
            .any(|prefix| self.sources.contains_key(&format!("{prefix}{name}")))
    }

    /// «Component `x` is defined in both `a` and `b`»: the second is at fault.
    fn duplicate_component(&self, message: &str) -> (Vec<String>, Vec<Diagnostic>) {
        let name = message.rsplit('`').nth(1).unwrap_or_default().to_owned();
        let found = self.finding(&name, None, message);
        (vec![name], vec![found])
    }

    /// An error of the template engine as a finding.
    pub(super) fn diagnose(&self, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => self.finding(
                report.filename(),
                Some(report.span().range.clone()),
                report.message(),
            ),
            ErrorKind::MissingParent { current, parent } => {
                let range = self.sources.get(current).and_then(|source| {
                    let at = source.text.find(parent.as_str())?;
                    Some(at..at + parent.len())
                });
                self.finding(current, range, &format!("Unknown template `{parent}`"))
            }
            ErrorKind::TemplateNotFound(name) => {
                let file = format!("templates/{name}").into();
                let message = format!("there is no template `{name}`");
                Diagnostic::new(Code::UnknownTemplate, Place::file(&file), message)
            }
            ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
                self.finding(tpl, None, "this template leads back to itself")
            }
            other => self.finding("", None, &other.to_string()),
        }
    }

    fn finding(&self, template: &str, range: Option<Range<usize>>, message: &str) -> Diagnostic {
        let source = self.sources.get(template);
        let file = source.map_or_else(
            || format!("templates/{template}").into(),
            |source| source.shown.clone(),
        );
        let start = source.map_or(0, |source| source.start);
        let place = match range.clone() {
            Some(range) => Place::bytes(&file, start + range.start..start + range.end),
            None => Place::file(&file),
        };
        if let Some(name) = unknown_template(message) {
            let known = self.sources.keys().map(|name| plain_name(name));
            let message = format!("there is no template `{name}`");
            return Diagnostic::new(Code::UnknownTemplate, place, message)
                .with_help_if(did_you_mean(name, known));
        }
        if message.starts_with(NO_MESSAGE) {
            let (message, help) = message.split_once('\n').unwrap_or((message, ""));
            let help = (!help.is_empty()).then(|| help.to_owned());
            return Diagnostic::new(Code::UnknownMessage, place, message).with_help_if(help);
        }
        // «Field `x` is not defined. Available fields: …»: the fields make good help, unless it
        // is the map of all messages.
        let (message, fields) = match message.split_once(" Available fields: ") {
            Some((message, fields)) => (message.trim_end_matches('.'), Some(fields)),
            None => (message, None),
        };
        let field = quoted(message);
        let is_message = source
            .zip(range)
            .is_some_and(|(source, range)| source.text.get(..range.start).is_some_and(of_messages));
        if let (true, Some(field)) = (is_message, field) {
            let known = fields.unwrap_or_default().split(", ");
            let help = did_you_mean(field, known).unwrap_or_else(|| {
                format!("write it in `messages/en.ftl`, or call `msg(id=\"{field}\", …)` if it has variables")
            });
            return Diagnostic::new(
                Code::UnknownMessage,
                place,
                format!("{NO_MESSAGE}`{field}`"),
            )
            .with_help(help);
        }
        let help = field.and_then(|field| did_you_mean(field, fields?.split(", ")));
        Diagnostic::new(Code::TemplateError, place, lower_first(message)).with_help_if(help)
    }

    /// The bytes that a printed report points at.
    fn range(&self, report: &Report) -> Option<Range<usize>> {
        let text = &self.sources.get(&report.template)?.text;
        let line_start = if report.line <= 1 {
            0
        } else {
            text.match_indices('\n').nth(report.line - 2)?.0 + 1
        };
        let line = &text[line_start..];
        let byte = |column: usize| {
            line.char_indices()
                .nth(column)
                .map_or(line.len(), |(at, _)| at)
        };
        let start = byte(report.column);
        Some(line_start + start..line_start + byte(report.column + report.width).max(start))
    }
}

/// A report that the engine gives only in print: message, place, and the characters underlined.
struct Report {
    message: String,
    template: String,
    line: usize,
    column: usize,
    width: usize,
}

impl Report {
    fn parse(printed: &str) -> Option<Self> {
        let mut lines = printed.lines();
        let message = lines.next()?.strip_prefix("error: ")?.to_owned();
        let place = lines.next()?.trim_start().strip_prefix("--> ")?;
        let mut parts = place.rsplitn(3, ':');
        let column = parts.next()?.parse::<usize>().ok()?;
        let line = parts.next()?.parse().ok()?;
        Some(Self {
            message,
            template: parts.next()?.to_owned(),
            line,
            column: column.saturating_sub(1),
            width: printed.matches('^').count().max(1),
        })
    }
}

fn template_name(file: &LayerFile) -> String {
    let prefix = match file.layer {
        Layer::Site => "",
        Layer::Theme => THEME_PREFIX,
        Layer::Default => DEFAULT_PREFIX,
    };
    format!("{prefix}{}", file.name)
}

fn plain_name(name: &str) -> &str {
    name.strip_prefix(THEME_PREFIX)
        .or_else(|| name.strip_prefix(DEFAULT_PREFIX))
        .unwrap_or(name)
}

/// Does the text end where a field of `t`, the map of all messages, is named?
fn of_messages(before: &str) -> bool {
    before.strip_suffix("t.").is_some_and(|rest| {
        !rest.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.'))
    })
}

/// The template that the engine says it doesn't know.
fn unknown_template(message: &str) -> Option<&str> {
    Some(message.strip_prefix("Unknown template ")?.trim_matches('`'))
}

fn quoted(message: &str) -> Option<&str> {
    message.split('`').nth(1)
}

fn lower_first(text: &str) -> String {
    let mut chars = text.trim_end_matches('.').chars();
    chars
        .next()
        .map(|first| first.to_lowercase().chain(chars).collect())
        .unwrap_or_default()
}
