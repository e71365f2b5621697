//! A figure is the one in the words that it rests on, or the sum that it says it is.

use super::{
    arithmetic::{Expression, Number, numbers, with_groups_kept},
    at_value,
};
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
    let kept = with_groups_kept(derived);
    let Some(expression) = Expression::read(&kept) else {
        let stranger = numbers(derived).into_iter().find(|number| !is_said(number));
        return stranger.map(strange);
    };
    let is_strange =
        |number: &Number<'_>| !number.values().any(|value| is_said(&value.to_string()));
    if let Some(stranger) = expression.numbers().find(is_strange) {
        return Some(strange(stranger.0.to_owned()));
    }
    let results = expression.results();
    let (result, number) = (results.first()?, value.parse::<f64>().ok()?);
    let rounding = if expression.is_rounded() {
        half_of_last_digit(&value)
    } else {
        0.0
    };
    let allowed = rounding + LOST * number.abs().max(1.0);
    let is_result = |result: &f64| (result - number).abs() <= allowed;
    (!results.iter().any(is_result)).then(|| {
        let message = format!("{derived} is {result}, and `value` says {value}");
        ("derived", message, "correct the one or the other")
    })
}

/// The part of a number that may get lost between decimal and binary.
const LOST: f64 = 1e-9;

fn strange(number: String) -> (&'static str, String, &'static str) {
    let message = format!("{number} is not among the numbers in `verbatim`");
    ("derived", message, "write the numbers of the source")
}

/// How far a number may be from the one that it was rounded from.
fn half_of_last_digit(number: &str) -> f64 {
    let decimals = number
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    0.5 * 0.1_f64.powi(i32::try_from(decimals).unwrap_or(0))
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
            "value: 64000, verbatim: 'чинеше 64 000 евра'",
            "value: 24000, derived: 64 000 - 40 000, verbatim: 'од 64 000 на 40.000'",
            "value: 0.3, derived: 0.1+0.2",
            "value: 74, derived: 59/80*100, verbatim: '59 of 80'",
            "value: 4, derived: the mean of 3 and 5, verbatim: '3, then 5'",
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
            ("value: 23000, derived: 64000-40000", "derived"),
            ("value: 75, derived: 59/80*100", "derived"),
            (
                "value: 24000, derived: 64000-40000, verbatim: 'од 64 000 на 41 000'",
                "derived",
            ),
            (
                "value: 9, derived: the mean of 3 and 9, verbatim: '3, then 5'",
                "derived",
            ),
        ] {
            assert_eq!(mistake(&fact(bad)).map(|it| it.0), Some(field), "{bad}");
        }
    }
}
