//! Changes after which something else would be wrong are left out: what was meant, only their author knows.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use super::{Mended, TextEdit};
use crate::diagnostics::{Code, Located, Report, Severity};

/// So often what is left is checked again; after that, a file in which something is still made wrong stays as it is.
const CHECKS: usize = 4;

/// Mended files without the changes that make something else wrong. `check` tells what would be found if texts stood
/// in their files.
///
/// # Errors
/// When `check` fails.
pub fn without_harm(
    before: &Report,
    mut mended: Vec<Mended>,
    check: impl Fn(BTreeMap<Arc<str>, String>) -> anyhow::Result<Report>,
) -> anyhow::Result<Vec<Mended>> {
    for turn in 1..=CHECKS {
        if mended.is_empty() {
            break;
        }
        let texts = mended
            .iter()
            .map(|one| (one.file.clone(), one.after.clone()));
        let after = check(texts.collect())?;
        let mut is_harmless = true;
        let mut kept = Vec::with_capacity(mended.len());
        for one in mended {
            let made = made(&one.file, before, &after);
            let good = harmless(&one, before, &made);
            if good.len() == one.changes.len() {
                kept.push(one);
                continue;
            }
            is_harmless = false;
            if turn < CHECKS && !good.is_empty() {
                kept.push(Mended::of(one.file, one.before, good));
            }
        }
        mended = kept;
        if is_harmless {
            break;
        }
    }
    Ok(mended)
}

/// A finding that was not there before.
struct Made<'a> {
    finding: &'a Located,
    /// Are there more of its kind than before?
    is_more: bool,
}

/// The findings of a file that were not there before.
fn made<'a>(file: &str, before: &Report, after: &'a Report) -> Vec<Made<'a>> {
    let (then, now) = (of_file(before, file), of_file(after, file));
    let count = |all: &[Located], code: Code| -> usize {
        let alike = all.iter().filter(|one| one.code == code);
        alike.map(|one| one.count).sum()
    };
    let is_new = |one: &&Located| {
        let is_same = |then: &Located| (then.code, &then.message) == (one.code, &one.message);
        !then.iter().any(is_same)
    };
    let of_one = |finding: &'a Located| Made {
        finding,
        is_more: count(now, finding.code) > count(then, finding.code),
    };
    now.iter().filter(is_new).map(of_one).collect()
}

/// The findings of a file; a report has them in the order of files.
fn of_file<'a>(report: &'a Report, file: &str) -> &'a [Located] {
    let all = report.findings();
    let start = all.partition_point(|one| &*one.file < file);
    let length = all[start..].partition_point(|one| &*one.file == file);
    &all[start..start + length]
}

/// The changes of a file that have made nothing of this.
fn harmless(mended: &Mended, before: &Report, made: &[Made<'_>]) -> Vec<TextEdit> {
    let spots = spots(mended);
    let found = of_file(before, &mended.file);
    let is_at_fault = |at: usize, change: &TextEdit| {
        let mends = |one: &&Located| {
            let fix = one.fix.as_ref();
            fix.is_some_and(|fix| fix.bytes == change.bytes)
        };
        let codes: Vec<Code> = found.iter().filter(mends).map(|one| one.code).collect();
        // What was one line to the program and is many shows all that is wrong in them.
        let old = &mended.before[change.bytes.clone()];
        let is_of_line_ends = old.contains('\r') && in_lines(old) == in_lines(&change.text);
        !is_of_line_ends
            && made
                .iter()
                .any(|made| has_made(mended, &spots, at, &codes, made))
    };
    let changes = mended.changes.iter().enumerate();
    let good = changes.filter(|(at, change)| !is_at_fault(*at, change));
    good.map(|(_, change)| change.clone()).collect()
}

/// A text with one sign for each end of a line.
fn in_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Has one of the changes, which mends findings of these codes, made a finding? An error hides what else is wrong, so
/// what mends it answers only for errors that it touches, and for one of its own kind that it moves to the next line; a
/// warning hides nothing, so what mends it answers for all that follows, up to the next change.
fn has_made(
    mended: &Mended,
    spots: &[Range<usize>],
    at: usize,
    codes: &[Code],
    made: &Made<'_>,
) -> bool {
    let mends_warning = codes
        .iter()
        .all(|code| code.severity() == Severity::Warning);
    let Some(span) = &made.finding.span else {
        return mends_warning && made.is_more;
    };
    let (spot, place) = (&spots[at], &span.bytes);
    if !made.is_more {
        let between = mended.after.get(spot.start..place.start);
        let is_next = between.is_some_and(|between| between.matches('\n').count() <= 1);
        return is_next && made.finding.fix.is_none() && codes.contains(&made.finding.code);
    }
    let touches = spot.start <= place.end && place.start <= spot.end;
    let is_error = made.finding.code.severity() == Severity::Error;
    let nearest = spots.iter().rposition(|spot| spot.start <= place.end);
    touches && (is_error || mends_warning) || mends_warning && nearest.unwrap_or(0) == at
}

/// Where the text after differs from the one before by each change.
fn spots(mended: &Mended) -> Vec<Range<usize>> {
    let (mut longer, mut shorter) = (0, 0);
    let mut spots = Vec::with_capacity(mended.changes.len());
    for change in &mended.changes {
        let (old, new) = (&mended.before[change.bytes.clone()], &*change.text);
        let alike = |(one, other): &(char, char)| one == other;
        let length = |(one, _): (char, char)| one.len_utf8();
        let first: usize = old
            .chars()
            .zip(new.chars())
            .take_while(alike)
            .map(length)
            .sum();
        let (old_rest, new_rest) = (old[first..].chars().rev(), new[first..].chars().rev());
        let last: usize = old_rest.zip(new_rest).take_while(alike).map(length).sum();
        let start = change.bytes.start + longer - shorter;
        spots.push(start + first..start + new.len() - last);
        longer += new.len();
        shorter += old.len();
    }
    spots
}
