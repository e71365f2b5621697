//! Amounts as people of the region write them, and how they are written here: digits, and a full stop before
//! a fraction.

use std::{ops::Range, sync::Arc};

use crate::diagnostics::{Code, Diagnostic, Place};

/// What a written amount can mean, as it is written here: nothing, one number, or two.
pub(crate) fn meant(written: &str) -> Vec<String> {
    let is_sign = |c: char| {
        c.is_ascii_digit()
            || matches!(
                c,
                '.' | ',' | '\'' | '’' | '_' | ' ' | '\u{a0}' | '\u{202f}'
            )
    };
    let bare = written.trim().trim_matches(|c: char| !c.is_ascii_digit());
    if bare.is_empty() || !bare.chars().all(is_sign) {
        return Vec::new();
    }
    let behind = written.rsplit(bare).next().unwrap_or_default().trim_start();
    let zeros = zeros(behind);
    let read = readings(bare);
    // Behind a whole amount stands a dash in the place of its cents: `1.000,-`.
    let is_whole = [",-", ".-", ",–", ",—", ",=", "--"]
        .iter()
        .any(|dash| behind.starts_with(dash));
    match read.as_slice() {
        [whole, _] if is_whole => vec![whole.clone()],
        read => read
            .iter()
            .map(|number| with_zeros(number, zeros))
            .collect(),
    }
}

/// Words behind a number that multiply it, and how many zeros they stand for.
const MULTIPLIERS: [(usize, &[&str]); 3] = [
    (
        3,
        &[
            "k",
            "тис",
            "илјада",
            "илјади",
            "хиљада",
            "хиљаде",
            "хиљ",
            "хил",
            "hiljada",
            "hiljade",
            "hilj",
            "hil",
            "tis",
            "tisuća",
            "tisuće",
            "tisuca",
            "mijë",
            "mije",
            "thousand",
            "tsd",
        ],
    ),
    (
        6,
        &[
            "m",
            "mil",
            "mio",
            "mln",
            "million",
            "millions",
            "мил",
            "милион",
            "милиони",
            "милиона",
            "милијун",
            "милијуни",
            "milion",
            "milioni",
            "miliona",
            "milijun",
            "milijuna",
            "milionë",
        ],
    ),
    (
        9,
        &[
            "bn",
            "billion",
            "милијарда",
            "милијарди",
            "milijarda",
            "milijardi",
            "miliard",
            "miliardë",
        ],
    ),
];

/// Does a word multiply the number before it?
pub(super) fn is_multiplier(word: &str) -> bool {
    zeros(word) > 0
}

fn zeros(behind: &str) -> usize {
    let folded = behind.to_lowercase();
    let word = folded
        .split(|c: char| !c.is_alphabetic())
        .find(|word| !word.is_empty());
    let named = MULTIPLIERS
        .iter()
        .find(|(_, words)| word.is_some_and(|word| words.contains(&word)));
    named.map_or(0, |(zeros, _)| *zeros)
}

/// The number with so many zeros behind it, which its fraction takes up first.
fn with_zeros(number: &str, zeros: usize) -> String {
    if zeros == 0 {
        return number.to_owned();
    }
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let fraction = fraction.trim_end_matches('0');
    let (moved, rest) = fraction.split_at(fraction.len().min(zeros));
    let all = format!("{whole}{moved}{}", "0".repeat(zeros - moved.len()));
    let all = all.trim_start_matches('0');
    match (all, rest) {
        ("", "") => "0".to_owned(),
        (all, "") => all.to_owned(),
        ("", rest) => format!("0.{rest}"),
        (all, rest) => format!("{all}.{rest}"),
    }
}

/// What a number can mean: nothing, one number, or two, of which the first is whole.
fn readings(bare: &str) -> Vec<String> {
    let is_gap = |c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',');
    let bare: String = bare.chars().filter(|c| !is_gap(*c)).collect();
    // Noughts before a number are those of a form that had places for more digits.
    let bare = match bare.trim_start_matches('0') {
        rest if rest.starts_with(|c: char| c.is_ascii_digit()) => rest.to_owned(),
        _ => bare,
    };
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
            // With three decimals, it could be read in two ways again.
            let decimal = match fraction.trim_end_matches('0') {
                "" => whole.to_owned(),
                fraction if fraction.len() < 3 => format!("{whole}.{fraction}"),
                fraction => format!("{whole}.{fraction}0"),
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
pub(crate) fn currency(written: &str) -> Option<&'static str> {
    const NAMES: [(&str, &[&str]); 6] = [
        (
            "EUR",
            &[
                "eur", "euro", "euros", "eura", "euri", "evra", "evro", "evri", "евра", "евро",
                "еври", "еур", "еура",
            ],
        ),
        (
            "MKD",
            &[
                "mkd",
                "мкд",
                "ден",
                "денар",
                "денари",
                "денара",
                "den",
                "denar",
                "denari",
                "denara",
                "denarë",
            ],
        ),
        (
            "ALL",
            &["all", "lekë", "lek", "leke", "lekësh", "лек", "леки"],
        ),
        (
            "RSD",
            &[
                "rsd",
                "рсд",
                "дин",
                "динар",
                "динара",
                "динари",
                "din",
                "dinar",
                "dinara",
                "dinari",
                "dinarë",
            ],
        ),
        (
            "BAM",
            &["bam", "km", "км", "marka", "maraka", "марка", "марака"],
        ),
        (
            "USD",
            &["usd", "dollar", "dollars", "долари", "dolara", "долара"],
        ),
    ];
    const SIGNS: [(char, &str); 3] = [('€', "EUR"), ('$', "USD"), ('£', "GBP")];
    let folded = written.to_lowercase();
    let words = || folded.split(|c: char| !c.is_alphabetic());
    let named = NAMES
        .iter()
        .find(|(_, names)| words().any(|word| names.contains(&word)));
    let sign = SIGNS.iter().find(|(sign, _)| folded.contains(*sign));
    named
        .map(|(code, _)| *code)
        .or_else(|| sign.map(|(_, code)| *code))
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
            let found = of_two_readings(&"a.md".into(), text, 0..text.len());
            let fixes: Vec<_> = found.iter().filter_map(|one| one.fix.as_ref()).collect();
            assert_eq!(fixes.len(), 1, "{text}");
            assert_eq!(fixes[0].write, right, "{text}");
        }
        for text in ["cost: {amount: 38000, year: 2023}", "amount: 38.5"] {
            assert_eq!(
                of_two_readings(&"a.md".into(), text, 0..text.len()),
                [],
                "{text}"
            );
        }
    }

    #[test]
    fn amounts_of_the_region_are_read() {
        for (written, right) in [
            ("38.000", vec!["38000", "38"]),
            ("38,000", vec!["38000", "38"]),
            ("38.000 EUR", vec!["38000", "38"]),
            ("12,345", vec!["12345", "12.3450"]),
            ("48.200", vec!["48200", "48.2"]),
            ("12.500 ден.", vec!["12500", "12.5"]),
            ("12.050", vec!["12050", "12.05"]),
            ("1.250.000,50", vec!["1250000.50"]),
            ("1,250,000.5", vec!["1250000.5"]),
            ("1.250.000", vec!["1250000"]),
            ("38 000", vec!["38000"]),
            ("38000,5 €", vec!["38000.5"]),
            ("€ 500", vec!["500"]),
            ("about 5", vec!["5"]),
            ("1.000,-", vec!["1000"]),
            ("38000.- ден", vec!["38000"]),
            ("38k", vec!["38000"]),
            ("38 тис. денари", vec!["38000"]),
            ("38,5 hiljada", vec!["38500"]),
            ("1.5 mil. EUR", vec!["1500000"]),
            ("2 милиони денари", vec!["2000000"]),
            ("0,25 mijë", vec!["250"]),
            ("0,0005 mijë", vec!["0.5"]),
            ("038000", vec!["38000"]),
            ("1_000", vec!["1000"]),
            ("38 хил. евра", vec!["38000"]),
            ("0,5", vec!["0.5"]),
            ("0", vec!["0"]),
            ("5 or 6", vec![]),
            ("1.2.3", vec![]),
        ] {
            assert_eq!(meant(written), right, "{written}");
        }
        assert_eq!(currency("38.000 EUR"), Some("EUR"));
        assert_eq!(currency("€500"), Some("EUR"));
        assert_eq!(currency("1,5 mil. KM"), Some("BAM"));
        assert_eq!(currency("38 тис. ден."), Some("MKD"));
        assert_eq!(currency("500 buses"), None);
    }
}
