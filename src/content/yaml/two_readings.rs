//! Numbers that are read otherwise than they are written, or that are no longer whole.

use std::{ops::Range, sync::Arc};

use super::amounts::meant;
use crate::diagnostics::{Code, Diagnostic, Place};

/// Keys whose numbers are amounts and counts; a position on the earth may have three decimals.
const KEYS: [&str; 13] = [
    "amount:",
    // As it is often written, to be mended with the number.
    "iznos:",
    "износ:",
    "shuma:",
    "budget:",
    "value:",
    "baseline:",
    "min:",
    "max:",
    "total:",
    "staff_fte:",
    "months_to_start:",
    "months_to_results:",
];

/// A number that begins a value, as spreadsheets show it in a cell that is too narrow: `1.2E+05`.
fn shortened(file: &Arc<str>, at: usize, value: &str) -> Option<Diagnostic> {
    let sign = value.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))?;
    let power = value[sign..].strip_prefix(['E', 'e'])?.strip_prefix('+')?;
    let digits = power.len() - power.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let written = &value[..sign + "E+".len() + digits];
    if sign == 0 || digits == 0 {
        return None;
    }
    let place = Place::bytes(file, at..at + written.len());
    let message =
        format!("`{written}` is how a spreadsheet shortens a number: digits of it may be gone");
    let help = "look up the whole number, in a wider column, and write all of its digits: `123456`";
    Some(Diagnostic::new(Code::TwoReadings, place, message).with_help(help))
}

/// Numbers that stand for thousands where they are written, and for a fraction where they are read.
pub(super) fn told(file: &Arc<str>, text: &str, data: Range<usize>) -> Vec<Diagnostic> {
    let yaml = &text[data.clone()];
    let mut findings = Vec::new();
    for key in KEYS {
        for (at, _) in yaml.match_indices(key) {
            let is_word = yaml[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            let rest = &yaml[at + key.len()..];
            let value = rest.trim_start_matches(' ');
            let end = value
                .find(|c: char| !(c.is_ascii_digit() || c == '.'))
                .unwrap_or(value.len());
            let (number, behind) = value.split_at(end);
            if !is_word
                && rest.len() != value.len()
                && let Some(finding) = shortened(file, data.start + yaml.len() - value.len(), value)
            {
                findings.push(finding);
                continue;
            }
            let line = yaml[..at]
                .rfind('\n')
                .map_or(&yaml[..at], |start| &yaml[start..at]);
            let in_group = line.contains('{');
            // Of what is no number the schema speaks.
            let line_end = behind.trim_start_matches([' ', '\r']);
            let is_over = line_end.is_empty()
                || line_end.starts_with(['\n', '#'])
                || in_group && line_end.starts_with([',', '}']);
            let cents = |c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | '—' | '=');
            let is_flow = in_group && behind.starts_with(',') && behind[1..].starts_with(cents);
            let written = if is_flow {
                let more = behind[1..]
                    .find(|c: char| !cents(c))
                    .unwrap_or(behind.len() - 1);
                &value[..end + 1 + more]
            } else {
                number
            };
            if is_word || rest.len() == value.len() || !is_over {
                continue;
            }
            let start = data.start + at + key.len() + rest.len() - value.len();
            let place = Place::bytes(file, start..start + written.len());
            let readings = meant(written);
            let (thousands, decimal) = match readings.as_slice() {
                [thousands, decimal] => (thousands, decimal),
                // In braces, what stands behind the comma is a key of its own.
                [only] if is_flow => {
                    let message =
                        format!("`{written}` is cut at its comma, which parts two keys here");
                    let finding = Diagnostic::new(Code::TwoReadings, place, message);
                    if key.starts_with("months") && only.contains('.') {
                        findings.push(
                            finding
                                .with_help(format!("write whole months: `{number}`, or one more")),
                        );
                        continue;
                    }
                    let help = format!("write `{only}`: a fraction stands behind a full stop");
                    findings.push(finding.with_help(help).fixed_by(only));
                    continue;
                }
                _ => continue,
            };
            let message = format!("`{written}` can be read as `{thousands}` and as `{decimal}`");
            findings.push(
                Diagnostic::new(Code::TwoReadings, place, message).with_help(format!(
                    "write `{thousands}` or `{decimal}`: digits without a sign for thousands, and a full stop \
                     only before a fraction"
                )),
            );
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_behind_a_comma_is_cut_in_braces() {
        for (text, right) in [
            ("cost: {amount: 38000,00, currency: EUR}", "38000.00"),
            ("cost: {amount: 1.250.000,50}", "1250000.50"),
            ("cost: {amount: 38.000,-, year: 2023}", "38000"),
        ] {
            let found = told(&"a.md".into(), text, 0..text.len());
            let fixes: Vec<_> = found.iter().filter_map(|one| one.fix.as_ref()).collect();
            assert_eq!(fixes.len(), 1, "{text}");
            assert_eq!(fixes[0].write, right, "{text}");
        }
        for text in ["cost: {amount: 38000, year: 2023}", "amount: 38.5"] {
            assert_eq!(told(&"a.md".into(), text, 0..text.len()), [], "{text}");
        }
    }

    #[test]
    fn numbers_that_a_spreadsheet_shortened_are_told() {
        for (text, written) in [
            ("cost: {amount: 1,2E+05, currency: EUR}", Some("1,2E+05")),
            ("cost:\n  amount: 1.2E+05\n", Some("1.2E+05")),
            ("cost:\n  amount: 5e+6\n", Some("5e+6")),
            ("cost:\n  amount: 120000\n", None),
            ("cost:\n  amount: 12E5 road\n", None),
        ] {
            let found = told(&"a.md".into(), text, 0..text.len());
            let shown = found.first().and_then(|one| one.message.split('`').nth(1));
            assert_eq!(shown, written, "{text}");
        }
    }
}
