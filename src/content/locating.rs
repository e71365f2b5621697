//! Finds the bytes that findings are about, once there is something to report.

use std::{collections::BTreeMap, ops::Range, path::Path, sync::Arc};

use super::{Texts, front_matter, stem_of_entry, text_file, unseen, yaml};
use crate::diagnostics::{Diagnostic, FieldPath, Lines, Located, Replacement, Report, Span, Spot};

/// The largest file that is read again to show an excerpt of it, in KiB.
const EXCERPT_LIMIT: u64 = 16 * 1024;

/// Turns findings into a report. `texts` stand in the place of those in their files; `text_of` gives the text of
/// files that are not in the site's folder, such as the templates of the default theme.
pub fn locate(
    root: &Path,
    texts: &Texts,
    findings: Vec<Diagnostic>,
    text_of: impl Fn(&str) -> Option<String>,
) -> Report {
    let mut files: BTreeMap<Arc<str>, Option<Source>> = BTreeMap::new();
    let located = findings
        .into_iter()
        .map(|finding| {
            let file = finding.place.file;
            let is_read = finding.place.spot != Spot::WholeFile || finding.fix.is_some();
            let mut source = is_read.then(|| {
                files.entry(file.clone()).or_insert_with(|| {
                    texts
                        .get(&file)
                        .cloned()
                        .or_else(|| text_file::read(root, &file, EXCERPT_LIMIT).ok())
                        .or_else(|| text_of(&file))
                        .map(|text| Source::new(&file, text))
                })
            });
            let mut source = source.as_mut().and_then(|source| source.as_mut());
            let span = source
                .as_mut()
                .and_then(|source| source.span(finding.place.spot));
            let fix = finding.fix.and_then(|fix| {
                let source = source.as_mut()?;
                let (bytes, text) = match fix.spot {
                    Spot::Fields(paths) => source.without(&paths)?,
                    spot => (source.whole(spot)?, fix.write),
                };
                Some(Replacement { bytes, text })
            });
            Located {
                code: finding.code,
                message: finding.message.into(),
                help: finding.help,
                fix,
                file,
                span,
                count: 1,
            }
        })
        .collect();
    let texts = files
        .into_iter()
        .filter_map(|(file, source)| Some((file, source?.lines.text().clone())))
        .collect();
    Report::new(located, texts)
}

/// A file with findings. Its YAML is read once, when the first field is asked for.
struct Source {
    lines: Lines,
    yaml: Range<usize>,
    index: Option<yaml::FieldIndex>,
}

#[derive(Clone, Copy)]
enum Part {
    Key,
    Value,
}

impl Source {
    fn new(file: &str, text: String) -> Self {
        let start = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        let yaml = match front_matter::cut(&text) {
            Ok(parts) if stem_of_entry(file).is_some() => parts.yaml,
            _ => start..text.len(),
        };
        Self {
            lines: Lines::of(text.into()),
            yaml,
            index: None,
        }
    }

    fn span(&mut self, spot: Spot) -> Option<Span> {
        let bytes = match spot {
            Spot::WholeFile => return None,
            Spot::Bytes(range) => range,
            Spot::Value(path) => self.field(&path, Part::Value),
            Spot::Key(path) => self.field(&path, Part::Key),
            Spot::Fields(paths) => self.field(paths.first()?, Part::Key),
            Spot::Words {
                path,
                words,
                before,
            } => self.words(&path, &words, before),
            Spot::BodyWords { words, before } => self.body_words(&words, before)?,
        };
        Some(self.lines.span(bytes))
    }

    /// All bytes at a spot, for something else to be written there; nothing where they are not exactly what is
    /// meant, or stand on several lines.
    fn whole(&mut self, spot: Spot) -> Option<Range<usize>> {
        let (path, part) = match spot {
            Spot::Bytes(range) => return Some(self.lines.span(range).bytes),
            Spot::Value(path) => (path, Part::Value),
            Spot::Key(path) => (path, Part::Key),
            Spot::WholeFile | Spot::Fields(_) | Spot::Words { .. } | Spot::BodyWords { .. } => {
                return None;
            }
        };
        let yaml = &self.lines.text()[self.yaml.clone()];
        let index = self
            .index
            .get_or_insert_with(|| yaml::FieldIndex::of(&unseen::as_blanks(yaml)));
        let (location, depth) = index.locate(&path)?;
        let range = match part {
            Part::Value => location.value.clone(),
            Part::Key => location.key.clone(),
        };
        let written = yaml[range.clone()].trim_end();
        let is_exact = depth == path.0.len() && !written.is_empty() && !written.contains('\n');
        let start = self.yaml.start + range.start;
        is_exact.then(|| start..start + written.len())
    }

    /// What changes where some fields are taken out.
    fn without(&mut self, fields: &[FieldPath]) -> Option<(Range<usize>, String)> {
        let yaml = &self.lines.text()[self.yaml.clone()];
        let index = self
            .index
            .get_or_insert_with(|| yaml::FieldIndex::of(&unseen::as_blanks(yaml)));
        let (range, text) = yaml::without(yaml, index, fields)?;
        let start = self.yaml.start;
        Some((start + range.start..start + range.end, text))
    }

    /// The bytes of some words in a field, as far as they stand on one line; those of the field where
    /// they are written in another way there, such as with escapes.
    fn words(&mut self, path: &FieldPath, words: &str, before: usize) -> Range<usize> {
        let yaml = &self.lines.text()[self.yaml.clone()];
        let index = self
            .index
            .get_or_insert_with(|| yaml::FieldIndex::of(&unseen::as_blanks(yaml)));
        let value = match index.locate(path) {
            Some((location, depth)) if depth == path.0.len() => location.value.clone(),
            _ => return self.field(path, Part::Value),
        };
        let Some(found) = folded_matches(&yaml[value.clone()], words).nth(before) else {
            return self.field(path, Part::Value);
        };
        let start = self.yaml.start + value.start + found.start;
        let line = self.lines.text()[start..start + found.len()].lines().next();
        start..start + line.unwrap_or_default().trim_end().len()
    }

    /// The bytes of some words in the text below the YAML, as far as they stand on one line; nothing
    /// where mark-up stands between them.
    fn body_words(&self, words: &str, before: usize) -> Option<Range<usize>> {
        let body = self.yaml.end;
        let mut matches = folded_matches(&self.lines.text()[body..], words);
        let first = matches.next()?;
        let found = match before.checked_sub(1) {
            Some(later) => matches.nth(later).unwrap_or(first),
            None => first,
        };
        let start = body + found.start;
        let line = self.lines.text()[start..body + found.end].lines().next();
        Some(start..start + line.unwrap_or_default().trim_end().len())
    }

    /// The bytes of a field; where it is missing, of the nearest field around it, and of the first
    /// line where there is none.
    fn field(&mut self, path: &FieldPath, part: Part) -> Range<usize> {
        let text = self.lines.text();
        let yaml = &text[self.yaml.clone()];
        let index = self
            .index
            .get_or_insert_with(|| yaml::FieldIndex::of(&unseen::as_blanks(yaml)));
        let range = match (index.locate(path), part) {
            (Some((location, 0)), Part::Value) if path.0.is_empty() && !is_group(yaml) => {
                location.value.clone()
            }
            (None | Some((_, 0)), _) => return self.first_line(),
            (Some((location, depth)), Part::Value)
                if depth == path.0.len() && !location.value.is_empty() =>
            {
                location.value.clone()
            }
            (Some((location, _)), _) => location.key.clone(),
        };
        let range = range.start + self.yaml.start..range.end + self.yaml.start;
        // A long value is underlined on its first line alone.
        let first = text[range.clone()].lines().next().unwrap_or("").trim_end();
        if first.is_empty() {
            self.first_line()
        } else {
            range.start..range.start + first.len()
        }
    }

    fn first_line(&self) -> Range<usize> {
        let text = self.lines.text();
        let start = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        let line = text[start..].lines().next().unwrap_or("").trim_end();
        start..start + line.len()
    }
}

/// Where words stand in a text that may have other spaces and line breaks between them.
fn folded_matches<'a>(
    text: &'a str,
    words: &'a str,
) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let first = words.split_whitespace().next().unwrap_or(words);
    text.match_indices(first).filter_map(move |(start, _)| {
        let mut rest = &text[start..];
        for word in words.split_whitespace() {
            rest = rest.trim_start().strip_prefix(word)?;
        }
        Some(start..text.len() - rest.len())
    })
}

/// Does this YAML look like keys or items, not like a bare text?
fn is_group(yaml: &str) -> bool {
    yaml.lines()
        .any(|line| line.contains(": ") || line.ends_with(':') || line.starts_with('-'))
}
