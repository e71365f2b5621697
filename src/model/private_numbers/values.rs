//! Numbers of people among the values of a record: a telephone that somebody wrote as an amount.
//!
//! Takes: a record. Gives: its fields that hold such a number, by the number alone or by what the words before it in
//! the same item say. Never: looks at texts.

use super::{Exempt, PrivateNumber};
use crate::{
    diagnostics::FieldPath,
    model::{Part, Record, walk, walk::At},
};

/// The fewest digits of a number that is looked at.
const LEAST: f64 = 10_000_000.0;

/// Visits the fields of a record that hold a private number as a value, and whose it is.
pub(crate) fn private_values(
    record: &Record,
    exempt: &Exempt<'_>,
    visit: &mut dyn FnMut(&At<'_>, PrivateNumber),
) {
    // Hardly any record has one.
    let mut has_large = false;
    walk(record, &mut |_, part| has_large |= is_large(part));
    if !has_large {
        return;
    }
    let mut label: Option<(FieldPath, &str)> = None;
    walk(record, &mut |at, part| {
        if let Part::Prose(words) = part {
            label = Some((around(at), words));
        }
        let Part::Number(number) = part else { return };
        if !is_large(part) {
            return;
        }
        let digits = format!("{number:.0}");
        let label = label.as_ref().filter(|(known, _)| *known == around(at));
        let label = label.map(|(_, words)| format!("{words}: {digits}"));
        let alone = exempt.private_numbers(&digits);
        let labelled = label.iter().flat_map(|text| {
            let found = exempt.private_numbers(text).into_iter();
            found.filter(|(_, span)| span.end == text.len())
        });
        if let Some((private, _)) = alone.into_iter().chain(labelled).next() {
            visit(at, private);
        }
    });
}

fn is_large(part: Part<'_>) -> bool {
    matches!(part, Part::Number(number) if number >= LEAST && number.fract() == 0.0)
}

/// The item that a field is of.
fn around(at: &At<'_>) -> FieldPath {
    let mut path = at.path();
    path.0.pop();
    path
}
