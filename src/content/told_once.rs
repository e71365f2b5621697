//! Of what is told by two rooms, one finding is kept: of numbers that YAML cuts in two, as in `{amount: 38,000}`, the
//! one that says all of them; of a line that is no YAML, the one that says so; of a field that is empty, the reason.

use std::ops::Range;

use super::yaml;
use crate::diagnostics::{Code, Diagnostic, FieldPath, Fix, Spot, Step};

/// Takes out what is said of the halves of numbers of which `misread` tells. `data` are the bytes of the YAML.
pub(super) fn settle(
    findings: &mut Vec<Diagnostic>,
    misread: &[Diagnostic],
    text: &str,
    data: &Range<usize>,
) {
    let numbers: Vec<&Range<usize>> = misread.iter().filter_map(number).collect();
    if numbers.is_empty() {
        return;
    }
    let index = yaml::FieldIndex::of(&text[data.clone()]);
    findings.retain(|finding| {
        // `38.000,-` leaves a key that is a dash, and `1,2E+05` one that nobody has written: `200000.0`.
        if let Spot::Key(path) = &finding.place.spot
            && let Some(Step::Key(key)) = path.0.last()
            && (!key.contains(char::is_alphanumeric)
                || key.parse::<f64>().is_ok() && !text.contains(key.as_str()))
        {
            return false;
        }
        let at = begins(&index, &finding.place.spot).map(|at| data.start + at);
        !at.is_some_and(|at| numbers.iter().any(|number| number.contains(&at)))
    });
}

/// Takes out what is said of a line of which a finding says that it is no YAML.
pub(super) fn malformed(misread: &mut Vec<Diagnostic>, findings: &[Diagnostic], text: &str) {
    let at = |finding: &Diagnostic| match &finding.place.spot {
        Spot::Bytes(bytes) => Some(bytes.start),
        _ => None,
    };
    let wrong = findings
        .iter()
        .filter(|one| one.code == Code::MalformedYaml)
        .filter_map(at);
    let lines: Vec<_> = wrong
        .map(|at| {
            let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
            let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
            start..=end
        })
        .collect();
    let is_told = |at: usize| lines.iter().any(|line| line.contains(&at));
    misread.retain(|finding| !at(finding).is_some_and(is_told));
}

/// Says of a field that is empty because its text is not read why that is so, once. `data` are the bytes of the YAML.
pub(super) fn explain_empty(
    misread: &mut Vec<Diagnostic>,
    findings: &mut [Diagnostic],
    text: &str,
    data: &Range<usize>,
) {
    let may_be_empty =
        |finding: &Diagnostic| matches!(finding.code, Code::EmptyField | Code::WrongType);
    if misread.is_empty() || !findings.iter().any(may_be_empty) {
        return;
    }
    let index = yaml::FieldIndex::of(&text[data.clone()]);
    misread.retain(|cut| {
        let Spot::Bytes(bytes) = &cut.place.spot else {
            return true;
        };
        let is_of = |finding: &&mut Diagnostic| {
            let Spot::Value(path) = &finding.place.spot else {
                return false;
            };
            let Some((location, depth)) = index.locate(path) else {
                return false;
            };
            let at = data.start + location.value.start;
            let between = text.get(bytes.end.min(at)..at).unwrap_or("-");
            may_be_empty(finding)
                && depth == path.0.len()
                && location.value.is_empty()
                && bytes.start <= at
                && between.trim().is_empty()
        };
        let mut of_texts = findings.iter_mut().filter(|_| cut.code == Code::ValueCut);
        let Some(empty) = of_texts.find(is_of) else {
            return true;
        };
        *empty = Diagnostic {
            code: empty.code,
            ..cut.clone()
        };
        false
    });
}

/// Takes out what is said of characters that nobody sees in addresses of which a finding says so; it is mended there.
pub(super) fn in_addresses(unseen: &mut Vec<Diagnostic>, findings: &mut [Diagnostic]) {
    unseen.retain_mut(|one| {
        let Spot::Bytes(bytes) = &one.place.spot else {
            return true;
        };
        let is_around = |finding: &&mut Diagnostic| match &finding.place.spot {
            Spot::Bytes(around) => {
                finding.code == Code::BadAddress
                    && finding.fix.is_none()
                    && around.start <= bytes.start
                    && bytes.end <= around.end
            }
            _ => false,
        };
        let Some(address) = findings.iter_mut().find(is_around) else {
            return true;
        };
        address.fix = one.fix.take().map(|fix| {
            let spot = one.place.spot.clone();
            Box::new(Fix { spot, ..*fix })
        });
        false
    });
}

fn number(finding: &Diagnostic) -> Option<&Range<usize>> {
    match &finding.place.spot {
        Spot::Bytes(bytes) if finding.code == Code::TwoReadings => Some(bytes),
        _ => None,
    }
}

/// The byte of the YAML at which a value or a key begins.
fn begins(index: &yaml::FieldIndex, spot: &Spot) -> Option<usize> {
    let found = |path: &FieldPath| {
        let (location, depth) = index.locate(path)?;
        (depth == path.0.len()).then_some(location)
    };
    match spot {
        Spot::Value(path) => Some(found(path)?.value.start),
        Spot::Key(path) => Some(found(path)?.key.start),
        Spot::WholeFile
        | Spot::Bytes(_)
        | Spot::Fields(_)
        | Spot::Words { .. }
        | Spot::BodyWords { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Place;

    #[test]
    fn of_the_halves_of_a_number_nothing_else_is_said() {
        let file = "content/cities/elbasan.md".into();
        let text = "---\ncost: {amount: 38000,00, currency: EUR}\nyear: 38000\n";
        let cost = FieldPath::key("cost");
        let of = |code, place| Diagnostic::new(code, place, "");
        let number = text.find("38000,00").unwrap();
        let misread = [of(
            Code::TwoReadings,
            Place::bytes(&file, number..number + "38000,00".len()),
        )];
        let amount = Place::value(&file, cost.clone().then_key("amount"));
        let rest = Place::key(&file, cost.clone().then_key("00"));
        let currency = of(
            Code::UnknownValue,
            Place::value(&file, cost.then_key("currency")),
        );
        let year = of(Code::WrongType, Place::value(&file, FieldPath::key("year")));
        let mut findings = vec![
            of(Code::WrongType, amount),
            of(Code::UnknownKey, rest),
            currency.clone(),
            year.clone(),
        ];
        settle(&mut findings, &misread, text, &(4..text.len()));
        assert_eq!(findings, [currency, year]);
    }
}
