//! The value of a fact is a number, and its unit stands beside it: only then can it be sorted, compared and said
//! in another language.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::{amount_meant, as_scalar, in_plain_signs, is_between_digits, is_multiplier},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{FactValue, ValueQualifier, private_numbers},
};

/// What stands before a number and says how exact it is.
const QUALIFIERS: [(ValueQualifier, &[&str]); 3] = [
    (
        ValueQualifier::Approx,
        &[
            "~",
            "≈",
            "∼",
            "about",
            "approximately",
            "approx",
            "around",
            "circa",
            "ca",
            "cca",
            "c",
            "some",
            "nearly",
            "almost",
            "околу",
            "отприлика",
            "приближно",
            "речиси",
            "скоро",
            "око",
            "отприлике",
            "цца",
            "oko",
            "otprilike",
            "približno",
            "skoro",
            "gotovo",
            "rreth",
            "afërsisht",
            "afro",
            "gati",
        ],
    ),
    (
        ValueQualifier::AtLeast,
        &[
            ">",
            "≥",
            ">=",
            "at least",
            "more than",
            "over",
            "min",
            "најмалку",
            "барем",
            "повеќе од",
            "над",
            "преку",
            "најмање",
            "бар",
            "више од",
            "преко",
            "изнад",
            "najmanje",
            "bar",
            "više od",
            "preko",
            "iznad",
            "të paktën",
            "më shumë se",
            "mbi",
        ],
    ),
    (
        ValueQualifier::AtMost,
        &[
            "<",
            "≤",
            "<=",
            "at most",
            "up to",
            "less than",
            "under",
            "max",
            "најмногу",
            "помалку од",
            "под",
            "до",
            "највише",
            "мање од",
            "испод",
            "najviše",
            "manje od",
            "ispod",
            "do",
            "së shumti",
            "më pak se",
            "nën",
            "deri në",
        ],
    ),
];
/// More words than these are no unit: the value is told in a sentence.
const MOST_WORDS: usize = 3;

/// A number with words around it, taken apart.
#[derive(Debug, PartialEq, Eq)]
struct Parts {
    qualifier: Option<ValueQualifier>,
    numbers: Vec<String>,
    unit: Option<String>,
}

pub(super) fn stand_beside_values(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    for (index, fact) in text.record.facts().iter().enumerate() {
        let FactValue::Text(value) = &fact.value else {
            continue;
        };
        // What belongs to one person is told in another way.
        if !private_numbers(value).is_empty() {
            continue;
        }
        let path = FieldPath::key("facts").then_item(index).then_key("value");
        let Some(parts) = Parts::of(value) else {
            if is_written_in_parts(value) {
                let message = format!("nobody can tell which number `{value}` is");
                findings.push(at_value(Code::UnitInValue, text, path, message).with_help(
                    "write its digits without anything between them, and a full stop only before a fraction: \
                     `12500` or `12.5`",
                ));
            }
            continue;
        };
        let message = if parts.unit.is_none() && parts.qualifier.is_none() {
            format!("`{value}` is not how a number is written here, so nobody can compare it")
        } else {
            format!("`{value}` is more than a number, so nobody can compare it")
        };
        let finding = at_value(Code::UnitInValue, text, path, message);
        let finding = finding.with_help(parts.remedy(fact.unit.as_deref()));
        findings.push(match parts.number_alone(value) {
            Some(number) => finding.fixed_by(number),
            None => finding,
        });
    }
}

impl Parts {
    /// What a value is made of, if it is one number with words around it.
    fn of(value: &str) -> Option<Self> {
        let plain = in_plain_signs(value);
        let (qualifier, rest) = unqualified(&plain);
        let is_digit = |c: char| c.is_ascii_digit();
        let (sign, rest) = match rest.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", rest),
        };
        if !rest.starts_with(is_digit) {
            return None;
        }
        let of_number = |c: char| is_digit(c) || is_between_digits(c);
        let end = rest.find(|c| !of_number(c)).unwrap_or(rest.len());
        let number = rest[..end].trim_end_matches(|c| !is_digit(c));
        let behind = rest[number.len()..]
            .trim_start_matches(['.', ','])
            .trim_start();
        let (qualifier, behind) = match behind.strip_prefix('+') {
            Some(behind) => (
                qualifier.or(Some(ValueQualifier::AtLeast)),
                behind.trim_start(),
            ),
            None => (qualifier, behind),
        };
        let is_unit = |unit: &str| {
            unit.split_whitespace().count() <= MOST_WORDS
                && !unit.contains(is_digit)
                && unit.starts_with(|c: char| c.is_alphabetic() || "%‰€$°".contains(c))
        };
        let (numbers, behind) = multiplied(number, behind);
        let numbers: Vec<_> = numbers
            .iter()
            .map(|number| format!("{sign}{number}"))
            .collect();
        let unit = Some(behind).filter(|unit| !unit.is_empty());
        // A number that YAML reads as a text has signs that no number has.
        let has_more = qualifier.is_some() || unit.is_some() || numbers != [value];
        (has_more && !numbers.is_empty() && unit.is_none_or(is_unit)).then(|| Self {
            qualifier,
            numbers,
            unit: unit.map(str::to_owned),
        })
    }

    /// The only number that a value can mean which says nothing else.
    fn number_alone(&self, value: &str) -> Option<&str> {
        let [number] = &self.numbers[..] else {
            return None;
        };
        // Noughts at the beginning may be those of a code.
        let is_code = value.starts_with('0') && !number.starts_with('0');
        (self.unit.is_none() && self.qualifier.is_none() && !is_code).then_some(number)
    }

    /// What to write.
    fn remedy(&self, stated: Option<&str>) -> String {
        let values = self
            .numbers
            .iter()
            .map(|number| format!("`value: {number}`"));
        let values: Vec<String> = values.collect();
        let mut lines = vec![values.join(" or ")];
        let unit = self
            .unit
            .as_deref()
            .filter(|unit| stated.is_none_or(|stated| !is_in(unit, stated)));
        lines.extend(unit.map(|unit| {
            let replaced =
                stated.map_or_else(String::new, |stated| format!(" in place of `{stated}`"));
            format!("`unit: {}`{replaced}", as_scalar(unit))
        }));
        let qualifier = self.qualifier.map(ValueQualifier::name);
        lines.extend(qualifier.map(|name| format!("`qualifier: {name}`")));
        match lines.as_slice() {
            [value] => format!("write {value}"),
            [value, beside @ ..] => {
                format!("write {value}, and beside it {}", beside.join(" and "))
            }
            [] => String::new(),
        }
    }
}

/// Is a value made of digits alone, with blanks or other signs between some of them?
fn is_written_in_parts(value: &str) -> bool {
    let mut signs = value.trim().chars();
    let is_gap = |c| is_between_digits(c) && !matches!(c, '.' | ',');
    value.contains(is_gap) && signs.all(|c| c.is_ascii_digit() || is_between_digits(c))
}

/// A value without what says before its number how exact it is, and that.
fn unqualified(value: &str) -> (Option<ValueQualifier>, &str) {
    let folded = value.to_lowercase();
    for (qualifier, words) in QUALIFIERS {
        for word in words {
            let is_said = folded.starts_with(word) && value.is_char_boundary(word.len());
            let rest =
                is_said.then(|| value[word.len()..].trim_start_matches(['.', ':', ' ', '\u{a0}']));
            if let Some(rest) = rest.filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
                return (Some(qualifier), rest);
            }
        }
    }
    (None, value)
}

/// What a number means with the word behind it that multiplies it, and what stands behind that.
fn multiplied<'a>(number: &str, behind: &'a str) -> (Vec<String>, &'a str) {
    let end = behind
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(behind.len());
    let (word, rest) = behind.split_at(end);
    // A lone `m` behind a count is mostly metres.
    if word.eq_ignore_ascii_case("m") || !is_multiplier(word) {
        return (amount_meant(number), behind);
    }
    let rest = rest.trim_start_matches(['.', ' ', '\u{a0}']);
    (amount_meant(&format!("{number} {word}")), rest)
}

/// Does a unit that is stated say what stands beside the number?
fn is_in(unit: &str, stated: &str) -> bool {
    stated.to_lowercase().contains(&unit.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_taken_apart() {
        let remedy = |value: &str| Parts::of(value).map(|parts| parts.remedy(None));
        for (value, told) in [
            (
                "14 pupils",
                Some("write `value: 14`, and beside it `unit: pupils`"),
            ),
            (
                "околу 1.250,5 евра",
                Some("write `value: 1250.5`, and beside it `unit: евра` and `qualifier: approx`"),
            ),
            (
                "about 14",
                Some("write `value: 14`, and beside it `qualifier: approx`"),
            ),
            (
                "12 %",
                Some("write `value: 12`, and beside it `unit: \"%\"`"),
            ),
            (
                "1.250 pupils",
                Some("write `value: 1250` or `value: 1.25`, and beside it `unit: pupils`"),
            ),
            ("1 200", Some("write `value: 1200`")),
            ("12,5", Some("write `value: 12.5`")),
            ("1.250,50", Some("write `value: 1250.50`")),
            (
                "> 120",
                Some("write `value: 120`, and beside it `qualifier: at_least`"),
            ),
            ("1_000", Some("write `value: 1000`")),
            ("１０００", Some("write `value: 1000`")),
            ("½", Some("write `value: 0.5`")),
            ("−5", Some("write `value: -5`")),
            ("1k", Some("write `value: 1000`")),
            ("1 mil.", Some("write `value: 1000000`")),
            (
                "1,5 милиони евра",
                Some("write `value: 1500000`, and beside it `unit: евра`"),
            ),
            ("10 m", Some("write `value: 10`, and beside it `unit: m`")),
            (
                "1000+ лица",
                Some("write `value: 1000`, and beside it `unit: лица` and `qualifier: at_least`"),
            ),
            (
                "cca. 1 000",
                Some("write `value: 1000`, and beside it `qualifier: approx`"),
            ),
            (
                "mbi 1000",
                Some("write `value: 1000`, and beside it `qualifier: at_least`"),
            ),
            ("12 000 5", None),
            ("10²", None),
            ("two thirds", None),
            ("10–20", None),
            ("14 of the 20 schools", None),
            ("5 pupils of the school in the town", None),
            ("some", None),
        ] {
            assert_eq!(remedy(value).as_deref(), told, "{value}");
        }
    }
}
