//! Changes after which something else would be wrong are left out: what was meant, only their author knows.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use super::{Change, Mended};
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

/// The findings of a file that were not there before.
fn made<'a>(file: &str, before: &Report, after: &'a Report) -> Vec<&'a Located> {
    let (then, now) = (of_file(before, file), of_file(after, file));
    let count = |all: &[&Located], code: Code| -> usize {
        let alike = all.iter().filter(|one| one.code == code);
        alike.map(|one| one.count).sum()
    };
    let is_made = |one: &&&Located| {
        let was_there = |then: &&Located| (then.code, &then.message) == (one.code, &one.message);
        count(&now, one.code) > count(&then, one.code) && !then.iter().any(was_there)
    };
    now.iter().filter(is_made).copied().collect()
}

fn of_file<'a>(report: &'a Report, file: &str) -> Vec<&'a Located> {
    let findings = report.findings().iter();
    findings.filter(|one| &*one.file == file).collect()
}

/// The changes of a file that have made nothing of this. An error hides what else is wrong, so what mends it answers
/// only for errors that it touches; a warning hides nothing, so what mends it answers for all that follows, up to the
/// next change.
fn harmless(mended: &Mended, before: &Report, made: &[&Located]) -> Vec<Change> {
    let spots = spots(mended);
    let found = of_file(before, &mended.file);
    let mends_warning = |change: &Change| {
        let mends = |one: &Located| {
            one.fix
                .as_ref()
                .is_some_and(|fix| fix.bytes == change.bytes)
        };
        let mut mended = found.iter().filter(|one| mends(one));
        mended.all(|one| one.code.severity() == Severity::Warning)
    };
    let is_at_fault = |at: usize| {
        let mends_warning = mends_warning(&mended.changes[at]);
        made.iter().any(|finding| {
            let Some(span) = &finding.span else {
                return mends_warning;
            };
            let nearest = spots
                .iter()
                .rposition(|spot| spot.start <= span.bytes.end)
                .unwrap_or(0);
            let touches = spots[at].start <= span.bytes.end && span.bytes.start <= spots[at].end;
            let is_error = finding.code.severity() == Severity::Error;
            touches && (is_error || mends_warning) || mends_warning && nearest == at
        })
    };
    let changes = mended.changes.iter().enumerate();
    let good = changes.filter(|(at, _)| !is_at_fault(*at));
    good.map(|(_, change)| change.clone()).collect()
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
