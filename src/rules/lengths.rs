//! Texts fit the one-page brief.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Text},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::Record,
};

/// Limits in characters, chosen so that all of a brief fits one A4 page at 10.5 points.
const TITLE: usize = 90;
const SUMMARY: usize = 280;
const PROBLEM: usize = 350;
const APPROACH: usize = 500;
const RESULTS: usize = 350;
const TAKES: usize = 350;
const FIRST_STEP: usize = 160;
const LIMITS: usize = 300;

pub(super) fn fit_the_brief(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        for (path, words, limit) in room_on_the_brief(&text.record) {
            check(text, path, words, limit, findings);
        }
    }
}

/// The texts of a record that have a place on its one-page brief, each with the most characters for
/// which there is room.
pub(crate) fn room_on_the_brief(record: &Record) -> Vec<(FieldPath, &str, usize)> {
    let (title, summary) = (FieldPath::key("title"), FieldPath::key("summary"));
    match record {
        Record::Practice(practice) => {
            let of_brief = |key| FieldPath::key("brief").then_key(key);
            let brief = &practice.brief;
            let known = [
                (title, Some(&practice.title), TITLE),
                (summary, Some(&practice.summary), SUMMARY),
                (of_brief("problem"), Some(&brief.problem), PROBLEM),
                (of_brief("approach"), Some(&brief.approach), APPROACH),
                (of_brief("results"), brief.results.value(), RESULTS),
                (of_brief("takes"), brief.takes.value(), TAKES),
                (
                    of_brief("first_step"),
                    brief.first_step.as_ref(),
                    FIRST_STEP,
                ),
                (
                    FieldPath::key("evidence").then_key("limits"),
                    Some(&practice.evidence.limits),
                    LIMITS,
                ),
            ];
            let known = known.into_iter();
            known
                .filter_map(|(path, words, limit)| Some((path, words?.as_str(), limit)))
                .collect()
        }
        Record::Event(event) => vec![
            (title, event.title.as_str(), TITLE),
            (summary, event.summary.as_str(), SUMMARY),
        ],
        Record::Call(call) => vec![
            (title, call.title.as_str(), TITLE),
            (summary, call.summary.as_str(), SUMMARY),
        ],
        _ => Vec::new(),
    }
}

fn check(text: &Text, path: FieldPath, words: &str, limit: usize, findings: &mut Vec<Diagnostic>) {
    let length = words.chars().count();
    if length > limit {
        findings.push(
            at_value(
                Code::TooLong,
                text,
                path.clone(),
                format!(
                    "{} has {length} characters; the brief has room for {limit}",
                    path.in_words()
                ),
            )
            .with_help(format!(
                "take out {} characters, or move the detail into the text below",
                length - limit
            )),
        );
    }
}
