//! Finds the bytes that findings are about, once there is something to report.

use std::{collections::BTreeMap, ops::Range, path::Path, sync::Arc};

use super::{front_matter, text_file, yaml};
use crate::diagnostics::{Diagnostic, FieldPath, Located, Report, Span, Spot};

/// The largest file that is read again to show an excerpt of it, in KiB.
const EXCERPT_LIMIT: u64 = 16 * 1024;

/// Turns findings into a report. `text_of` gives the text of files that are not in the site's
/// folder, such as the templates of the default theme.
pub fn locate(
    root: &Path,
    findings: Vec<Diagnostic>,
    text_of: impl Fn(&str) -> Option<String>,
) -> Report {
    let mut texts: BTreeMap<Arc<str>, Arc<str>> = BTreeMap::new();
    for finding in &findings {
        let file = &finding.place.file;
        if finding.place.spot != Spot::WholeFile && !texts.contains_key(file) {
            let text = text_file::read(root, file, EXCERPT_LIMIT)
                .ok()
                .or_else(|| text_of(file));
            if let Some(text) = text {
                texts.insert(file.clone(), text.into());
            }
        }
    }
    let located = findings
        .into_iter()
        .map(|finding| {
            let span = texts.get(&finding.place.file).and_then(|text| {
                Some(Span::of(
                    text,
                    bytes(&finding.place.file, text, &finding.place.spot)?,
                ))
            });
            Located {
                code: finding.code,
                message: finding.message,
                help: finding.help,
                file: finding.place.file,
                span,
            }
        })
        .collect();
    Report::new(located, texts)
}

fn bytes(file: &str, text: &str, spot: &Spot) -> Option<Range<usize>> {
    match spot {
        Spot::WholeFile => None,
        Spot::Bytes(range) => Some(range.clone()),
        Spot::Value(path) => Some(field(file, text, path, Part::Value)),
        Spot::Key(path) => Some(field(file, text, path, Part::Key)),
    }
}

#[derive(Clone, Copy)]
enum Part {
    Key,
    Value,
}

/// The bytes of a field; where it is missing, of the nearest field around it.
fn field(file: &str, text: &str, path: &FieldPath, part: Part) -> Range<usize> {
    let yaml = if file.ends_with(".md") {
        match front_matter::cut(text) {
            Ok(parts) => parts.yaml,
            Err(_) => 0..text.len(),
        }
    } else {
        let start = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        start..text.len()
    };
    let first_line = {
        let start = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        let end = text[start..]
            .find('\n')
            .map_or(text.len(), |end| start + end);
        start..start + text[start..end].trim_end().len()
    };
    if path.0.is_empty() {
        return first_line;
    }
    let Some((location, exact)) = yaml::locate(&text[yaml.clone()], path) else {
        return first_line;
    };
    let range = match part {
        Part::Value if exact && !location.value.is_empty() => {
            first_line_of(text, &location.value, yaml.start)
        }
        _ if location.key.is_empty() || location.key == (0..yaml.len()) => return first_line,
        _ => first_line_of(text, &location.key, yaml.start),
    };
    if range.is_empty() { first_line } else { range }
}

/// A long value is underlined on its first line alone.
fn first_line_of(text: &str, range: &Range<usize>, offset: usize) -> Range<usize> {
    let range = range.start + offset..range.end + offset;
    let first = text[range.clone()].lines().next().unwrap_or("").trim_end();
    range.start..range.start + first.len()
}
