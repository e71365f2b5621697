//! Telephones whose digits are parted by marks that part other things, too: `070,123,456`, `070|123|456`, `070→123→456`.
//! Within one number all are the same.

use std::ops::Range;

use super::{
    LONGEST, MARKS, PrivateNumber,
    beside::{self, Beside},
    is_alone, stretches,
    telephones::is_mobile_as_written,
};

/// Marks that part the items of a list, or the columns of a table, when blanks are beside them: `060, 061, 062`.
const OF_LISTS: [char; 5] = [',', ';', ':', '|', '='];
/// Marks around what is quoted, as each cell of a table may be.
const QUOTES: [char; 6] = ['"', '\'', '“', '”', '„', '`'];
/// How much may stand between the digits of one number, in bytes.
const LONGEST_GAP: usize = 8;
/// The fewest digits before the first mark: those of dates, times and coordinates are fewer.
const FEWEST_BEFORE: usize = 3;

pub(super) fn in_text(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let groups: Vec<_> = stretches(text, |c| c.is_ascii_digit()).collect();
    let gap = |at: usize| gap(text, groups.get(at)?, groups.get(at + 1)?);
    let mut found = Vec::new();
    let mut at = 0;
    while at + 1 < groups.len() {
        let first = gap(at);
        let from = at;
        at += 1;
        let Some(mark) = first else { continue };
        while gap(at) == first {
            at += 1;
        }
        let plus = usize::from(text[..groups[from].start].ends_with('+'));
        let run = groups[from].start - plus..groups[at].end;
        if is_telephone(text, &run, mark) {
            found.push((PrivateNumber::MobileTelephone, run));
        }
    }
    found
}

/// What stands between two groups of digits, where that could be the mark of a number: one sign, as often as it likes,
/// and at most a blank on either side.
fn gap<'a>(text: &'a str, group: &Range<usize>, next: &Range<usize>) -> Option<&'a str> {
    let gap = &text[group.end..next.start];
    (gap.len() <= LONGEST_GAP).then_some(())?;
    let marks = gap.strip_prefix(' ').unwrap_or(gap);
    let marks = marks.strip_suffix(' ').unwrap_or(marks);
    let mark = marks.chars().next()?;
    let is_shown = mark == '\t' || !mark.is_control();
    let is_mark = is_shown && !mark.is_alphanumeric() && mark != '+' && !MARKS.contains(mark);
    (is_mark && marks.chars().all(|c| c == mark)).then_some(gap)
}

fn is_telephone(text: &str, range: &Range<usize>, gap: &str) -> bool {
    let run = &text[range.clone()];
    let before = run.find(gap).unwrap_or(0);
    let is_part = text[..range.start].ends_with(['.', ',', '/']);
    let is_amount = || {
        text[range.end..].starts_with(['.', ',']) && {
            let mut behind = text[range.end + 1..].chars();
            behind.next().is_some_and(|c| c.is_ascii_digit())
        }
    };
    let needs_word =
        gap.contains(QUOTES) && gap != "'" || gap.contains(' ') && gap.contains(OF_LISTS);
    run.len() <= LONGEST
        && before >= FEWEST_BEFORE
        && !is_part
        && !is_amount()
        && is_alone(text, range)
        && is_mobile_as_written(&run.replace(gap, " "), || match beside::of(text, range) {
            Beside::Nothing | Beside::Number if needs_word => Beside::Other,
            beside @ (Beside::Telephone | Beside::Other | Beside::Number | Beside::Nothing) => {
                beside
            }
        })
}
