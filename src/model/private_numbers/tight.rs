//! Telephones whose digits are parted by marks that part other things, too: `070,123,456`, `070|123|456`. Within one
//! number all are the same, and no blank is beside them.

use std::ops::Range;

use super::{
    LONGEST, PrivateNumber, beside, is_alone, stretches, telephones::is_mobile_as_written, trimmed,
};

const MARKS: [char; 12] = [',', ':', ';', '|', '_', '\'', '\\', '=', '·', '•', '∙', '⋅'];
/// The fewest digits before the first mark: those of dates, times and coordinates are fewer.
const FEWEST_BEFORE: usize = 3;

pub(super) fn in_text(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let marks = MARKS.into_iter().filter(|mark| text.contains(*mark));
    let found = marks
        .flat_map(|mark| runs(text, mark).filter(move |range| is_telephone(text, range, mark)));
    let mut found: Vec<_> = found
        .map(|range| (PrivateNumber::MobileTelephone, range))
        .collect();
    found.sort_by_key(|(_, range)| range.start);
    found
}

fn is_telephone(text: &str, range: &Range<usize>, mark: char) -> bool {
    let run = &text[range.clone()];
    let before = run.find(mark).unwrap_or(0);
    let is_part = text[..range.start].ends_with(['.', ',', '/']);
    let is_amount = || {
        text[range.end..].starts_with(['.', ',']) && {
            let mut behind = text[range.end + 1..].chars();
            behind.next().is_some_and(|c| c.is_ascii_digit())
        }
    };
    run.len() <= LONGEST
        && before >= FEWEST_BEFORE
        && !is_part
        && !is_amount()
        && is_alone(text, range)
        && is_mobile_as_written(&run.replace(mark, " "), || beside::of(text, range))
}

/// Stretches of digits with one mark between them.
fn runs(text: &str, mark: char) -> impl Iterator<Item = Range<usize>> {
    stretches(text, move |c| c.is_ascii_digit() || c == '+' || c == mark)
        .map(move |stretch| trimmed(text, stretch, |c| c == mark))
        .filter(move |run| text[run.clone()].contains(mark))
}
