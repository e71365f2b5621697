//! Amounts as people of the region write them, and how they are written here: digits, and a full stop before
//! a fraction.

use std::{ops::Range, sync::Arc};

use crate::diagnostics::{Code, Diagnostic, Place};

/// What a written amount can mean, as it is written here: nothing, one number, or two.
pub(crate) fn meant(written: &str) -> Vec<String> {
    let is_sign = |c: char| {
        c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}')
    };
    let bare = written.trim().trim_matches(|c: char| !c.is_ascii_digit());
    if bare.is_empty() || !bare.chars().all(is_sign) {
        return Vec::new();
    }
    let is_gap = |c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',');
    let bare: String = bare.chars().filter(|c| !is_gap(*c)).collect();
    let points: Vec<char> = bare.chars().filter(|c| !c.is_ascii_digit()).collect();
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let Some(last) = points.last().copied() else {
        return vec![bare];
    };
    let (whole, fraction) = bare.rsplit_once(last).unwrap_or((&bare, ""));
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let are_groups = groups.iter().skip(1).all(|group| group.len() == 3)
        && groups
            .first()
            .is_some_and(|group| (1..=3).contains(&group.len()));
    let other = points.iter().any(|point| *point != last);
    match (points.len(), fraction.len()) {
        (1, 3) if whole.len() <= 3 && whole != "0" => {
            let decimal = match fraction.trim_end_matches('0') {
                "" => whole.to_owned(),
                _ => format!("{whole}.{fraction}0"),
            };
            vec![digits(&bare), decimal]
        }
        (1, 1..) => vec![format!("{}.{fraction}", digits(whole))],
        (_, 3) if are_groups && !other => vec![digits(&bare)],
        (_, 1..) if are_groups && other => vec![format!("{}.{fraction}", digits(whole))],
        _ => Vec::new(),
    }
}

/// The currency that stands beside an amount (ISO 4217), where it says one.
pub(super) fn currency(written: &str) -> Option<&'static str> {
    const NAMES: [(&str, &[&str]); 6] = [
        (
            "EUR",
            &["eur", "euro", "euros", "evra", "евра", "евро", "еур", "€"],
        ),
        ("MKD", &["mkd", "ден", "денари", "den", "denari"]),
        ("ALL", &["all", "lekë", "lek", "leke"]),
        ("RSD", &["rsd", "дин", "динара", "din", "dinara"]),
        ("BAM", &["bam", "km", "км"]),
        ("USD", &["usd", "$"]),
    ];
    let folded = written.to_lowercase();
    let sign = folded
        .trim_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || ".,'’".contains(c));
    let named = NAMES.iter().find(|(_, names)| names.contains(&sign));
    named.map(|(code, _)| *code)
}

/// Keys whose numbers are amounts and counts; a position on the earth may have three decimals.
const KEYS: [&str; 6] = ["amount:", "value:", "baseline:", "min:", "max:", "total:"];

/// Numbers that stand for thousands where they are written, and for a fraction where they are read.
pub(super) fn of_two_readings(file: &Arc<str>, text: &str, data: Range<usize>) -> Vec<Diagnostic> {
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
            let line = yaml[..at]
                .rfind('\n')
                .map_or(&yaml[..at], |start| &yaml[start..at]);
            let in_group = line.contains('{');
            // Of what is no number the schema speaks.
            let line_end = behind.trim_start_matches([' ', '\r']);
            let is_over = line_end.is_empty()
                || line_end.starts_with(['\n', '#'])
                || in_group && line_end.starts_with([',', '}']);
            let is_flow = in_group
                && behind.starts_with(',')
                && behind[1..].starts_with(|c: char| c.is_ascii_digit());
            let written = if is_flow {
                let more = behind[1..]
                    .find(|c: char| !c.is_ascii_digit())
                    .unwrap_or(behind.len() - 1);
                &value[..end + 1 + more]
            } else {
                number
            };
            let readings = meant(written);
            let [thousands, decimal] = readings.as_slice() else {
                continue;
            };
            if is_word || rest.len() == value.len() || !is_over {
                continue;
            }
            let start = data.start + at + key.len() + rest.len() - value.len();
            let place = Place::bytes(file, start..start + written.len());
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
    fn amounts_of_the_region_are_read() {
        for (written, right) in [
            ("38.000", vec!["38000", "38"]),
            ("38,000", vec!["38000", "38"]),
            ("38.000 EUR", vec!["38000", "38"]),
            ("12,345", vec!["12345", "12.3450"]),
            ("1.250.000,50", vec!["1250000.50"]),
            ("1,250,000.5", vec!["1250000.5"]),
            ("1.250.000", vec!["1250000"]),
            ("38 000", vec!["38000"]),
            ("38000,5 €", vec!["38000.5"]),
            ("€ 500", vec!["500"]),
            ("about 5", vec!["5"]),
            ("5 or 6", vec![]),
            ("1.2.3", vec![]),
        ] {
            assert_eq!(meant(written), right, "{written}");
        }
        assert_eq!(currency("38.000 EUR"), Some("EUR"));
        assert_eq!(currency("€500"), Some("EUR"));
        assert_eq!(currency("500 buses"), None);
    }
}
