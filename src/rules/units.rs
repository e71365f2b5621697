//! The value of a fact is a number, and its unit stands beside it: only then can it be sorted, compared and said
//! in another language.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::{amount_meant, as_scalar},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{FactValue, ValueQualifier},
};

/// Words before a number that say how exact it is.
const QUALIFIERS: [(&str, ValueQualifier); 24] = [
    (">", ValueQualifier::AtLeast),
    ("≥", ValueQualifier::AtLeast),
    ("<", ValueQualifier::AtMost),
    ("≤", ValueQualifier::AtMost),
    ("about", ValueQualifier::Approx),
    ("approximately", ValueQualifier::Approx),
    ("around", ValueQualifier::Approx),
    ("circa", ValueQualifier::Approx),
    ("ca.", ValueQualifier::Approx),
    ("some", ValueQualifier::Approx),
    ("~", ValueQualifier::Approx),
    ("околу", ValueQualifier::Approx),
    ("око", ValueQualifier::Approx),
    ("oko", ValueQualifier::Approx),
    ("rreth", ValueQualifier::Approx),
    ("at least", ValueQualifier::AtLeast),
    ("more than", ValueQualifier::AtLeast),
    ("over", ValueQualifier::AtLeast),
    ("најмалку", ValueQualifier::AtLeast),
    ("najmanje", ValueQualifier::AtLeast),
    ("të paktën", ValueQualifier::AtLeast),
    ("at most", ValueQualifier::AtMost),
    ("up to", ValueQualifier::AtMost),
    ("најмногу", ValueQualifier::AtMost),
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
        let Some(parts) = Parts::of(value) else {
            continue;
        };
        let path = FieldPath::key("facts").then_item(index).then_key("value");
        let message = if parts.unit.is_none() && parts.qualifier.is_none() {
            format!("`{value}` is not how a number is written here, so nobody can compare it")
        } else {
            format!("`{value}` is more than a number, so nobody can compare it")
        };
        let finding = at_value(Code::UnitInValue, text, path, message);
        findings.push(finding.with_help(parts.remedy(fact.unit.is_some())));
    }
}

impl Parts {
    /// What a value is made of, if it is one number with words around it.
    fn of(value: &str) -> Option<Self> {
        let value = value.trim();
        let folded = value.to_lowercase();
        let said = QUALIFIERS
            .iter()
            .find(|(word, _)| folded.starts_with(word) && value.is_char_boundary(word.len()));
        let rest = said.map_or(value, |(word, _)| value[word.len()..].trim_start());
        let is_digit = |c: char| c.is_ascii_digit();
        if !rest.starts_with(is_digit) {
            return None;
        }
        let of_number = |c: char| is_digit(c) || ".,' \u{a0}\u{202f}".contains(c);
        let end = rest.find(|c| !of_number(c)).unwrap_or(rest.len());
        let (number, unit) = rest.split_at(end);
        let number = number.trim_end_matches(|c| !is_digit(c));
        let is_unit = |unit: &str| {
            unit.split_whitespace().count() <= MOST_WORDS
                && !unit.contains(is_digit)
                && unit.starts_with(|c: char| c.is_alphabetic() || "%€$°".contains(c))
        };
        let unit = Some(unit.trim()).filter(|unit| !unit.is_empty());
        let numbers = amount_meant(number);
        // A number that YAML reads as a text has signs that no number has.
        let has_more = said.is_some() || unit.is_some() || numbers != [value];
        (has_more && !numbers.is_empty() && unit.is_none_or(is_unit)).then(|| Self {
            qualifier: said.map(|(_, qualifier)| *qualifier),
            numbers,
            unit: unit.map(str::to_owned),
        })
    }

    /// What to write.
    fn remedy(&self, has_unit: bool) -> String {
        let values = self
            .numbers
            .iter()
            .map(|number| format!("`value: {number}`"));
        let values: Vec<String> = values.collect();
        let mut lines = vec![values.join(" or ")];
        let unit = self.unit.iter().filter(|_| !has_unit);
        lines.extend(unit.map(|unit| format!("`unit: {}`", as_scalar(unit))));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_taken_apart() {
        let remedy = |value: &str| Parts::of(value).map(|parts| parts.remedy(false));
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
