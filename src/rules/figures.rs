//! A figure is the one in the words that it rests on, or the sum that it says it is.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Fact, FactValue},
};

pub(super) fn are_those_of_their_words(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    for (index, fact) in text.record.facts().iter().enumerate() {
        if let Some((field, message, help)) = mistake(fact) {
            let path = FieldPath::key("facts").then_item(index).then_key(field);
            findings.push(at_value(Code::WrongFigure, text, path, message).with_help(help));
        }
    }
}

/// The field that is wrong, why, and what to do.
fn mistake(fact: &Fact) -> Option<(&'static str, String, &'static str)> {
    let value = match fact.value {
        FactValue::Whole(value) => value.to_string(),
        FactValue::Number(value) => value.to_string(),
        FactValue::Text(_) => return None,
    };
    // Without digits the words may say it in words: «four out of five».
    let said = fact.verbatim.as_deref().map(numbers).unwrap_or_default();
    let is_said = |number: &String| said.is_empty() || said.contains(number);
    let Some(derived) = &fact.derived else {
        return (!is_said(&value)).then(|| {
            let message = format!("{value} is not among the numbers in `verbatim`");
            let help = "write the number of the source; or, if it is your own sum, how it comes \
                        about, such as `derived: 59+10+11`";
            ("value", message, help)
        });
    };
    if let Some(stranger) = numbers(derived).into_iter().find(|number| !is_said(number)) {
        let message = format!("{stranger} is not among the numbers in `verbatim`");
        return Some(("derived", message, "write the numbers of the source"));
    }
    let sum = sum(derived)?;
    (sum.to_string() != value).then(|| {
        let message = format!("{derived} is {sum}, and `value` says {value}");
        ("derived", message, "correct the one or the other")
    })
}

/// The result of a plain sum such as `59+10+11`; nothing of other ways to derive a number.
fn sum(derived: &str) -> Option<i64> {
    let terms = derived.split('+').map(|term| term.trim().parse::<i64>());
    let terms: Vec<i64> = terms.collect::<Result<_, _>>().ok()?;
    terms.into_iter().try_fold(0, i64::checked_add)
}

/// The numbers in a text, written with digits: `1,200` may be 1200 or 1.2, so it is both.
fn numbers(text: &str) -> Vec<String> {
    let is_of_number = |c: char| c.is_ascii_digit() || ".,\u{a0}\u{202f}'’".contains(c);
    let runs = text.split(|c: char| !is_of_number(c));
    let mut numbers = Vec::new();
    for run in runs.filter(|run| run.contains(|c: char| c.is_ascii_digit())) {
        let run = run.trim_matches(|c: char| !c.is_ascii_digit());
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let pieces = run.split(|c: char| !c.is_ascii_digit());
        let decimal = run.replace(',', ".").parse::<f64>();
        numbers.extend(decimal.ok().map(|number| number.to_string()));
        numbers.extend(pieces.chain([digits.as_str()]).map(without_zeros));
    }
    numbers
}

fn without_zeros(digits: &str) -> String {
    let rest = digits.trim_start_matches('0');
    if rest.is_empty() { "0" } else { rest }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(rest: &str) -> Fact {
        let text = format!("{{id: a, label: A, source: src, {rest}}}");
        serde_yaml::from_str(&text).unwrap()
    }

    #[test]
    fn a_figure_is_that_of_its_words() {
        for good in [
            "value: 36, verbatim: '36 families'",
            "value: 1200, verbatim: 'some 1,200 pupils'",
            "value: 1.2, verbatim: '1,2 million'",
            "value: 4, verbatim: 'four out of five'",
            "value: 80, derived: 59+10+11, verbatim: '59 here, 10 there, and 11'",
            "value: 2, derived: 100/50, verbatim: '100 of 50'",
            "value: 7",
            "value: about 40, verbatim: '38 of them'",
        ] {
            assert_eq!(mistake(&fact(good)), None, "{good}");
        }
        for (bad, field) in [
            ("value: 63, verbatim: '36 families'", "value"),
            ("value: 3, verbatim: '36 families'", "value"),
            ("value: 80, verbatim: '59 here, 10 there, and 11'", "value"),
            (
                "value: 81, derived: 59+10+11, verbatim: '59 here, 10 there, and 11'",
                "derived",
            ),
            (
                "value: 80, derived: 59+10+11, verbatim: '59 here, 20 there'",
                "derived",
            ),
            ("value: 5, derived: 1+1", "derived"),
        ] {
            assert_eq!(mistake(&fact(bad)).map(|it| it.0), Some(field), "{bad}");
        }
    }
}
