//! Codes in braces that are cut at their comma: of `{sdg_targets: 11,2}`, the two is a key of its own.

use std::{ops::Range, sync::Arc};

use crate::{
    diagnostics::{Code, Diagnostic, Place},
    model::{is_sector, targets_meant},
};

const TARGETS: &str = "sdg_targets:";
const SECTORS: &str = "iati_sectors:";

/// Reports each such code in the data that are a part of a file's text.
pub(super) fn cut_in_braces(file: &Arc<str>, text: &str, data: Range<usize>) -> Vec<Diagnostic> {
    let yaml = &text[data.clone()];
    let cut = |key: &str, at: usize| {
        let line = yaml[..at].rsplit('\n').next().unwrap_or_default();
        let rest = &yaml[at + key.len()..];
        let value = rest.trim_start_matches(' ');
        let end = value.find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | ' ')));
        let written = value[..end.unwrap_or(value.len())].trim_end_matches([',', ' ']);
        if !line.contains('{') || !written.contains(',') || rest.len() == value.len() {
            return None;
        }
        let codes = match key {
            TARGETS => targets_meant(written),
            _ => written
                .split(',')
                .map(|code| code.trim().to_owned())
                .collect(),
        };
        if codes.is_empty() || key == SECTORS && !codes.iter().all(|code| is_sector(code)) {
            return None;
        }
        let codes: Vec<_> = codes.iter().map(|code| format!("\"{code}\"")).collect();
        let right = format!("[{}]", codes.join(", "));
        let start = data.start + at + key.len() + rest.len() - value.len();
        let place = Place::bytes(file, start..start + written.len());
        let message = format!("`{written}` is cut at its comma, which parts two keys here");
        let finding = Diagnostic::new(Code::TwoReadings, place, message);
        let help = format!("write `{right}`: a list stands in square brackets");
        Some(finding.with_help(help).fixed_by(right))
    };
    let keys = [TARGETS, SECTORS].into_iter();
    let found = keys.flat_map(|key| {
        let places = yaml.match_indices(key);
        places.map(move |(at, _)| (key, at))
    });
    found.filter_map(|(key, at)| cut(key, at)).collect()
}
