//! Texts fit the one-page brief.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Text},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Known, Record},
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
        match &*text.record {
            Record::Practice(practice) => {
                let brief = |key| FieldPath::key("brief").then_key(key);
                check(
                    text,
                    FieldPath::key("title"),
                    &practice.title,
                    TITLE,
                    findings,
                );
                check(
                    text,
                    FieldPath::key("summary"),
                    &practice.summary,
                    SUMMARY,
                    findings,
                );
                check(
                    text,
                    brief("problem"),
                    &practice.brief.problem,
                    PROBLEM,
                    findings,
                );
                check(
                    text,
                    brief("approach"),
                    &practice.brief.approach,
                    APPROACH,
                    findings,
                );
                if let Known::Value(results) = &practice.brief.results {
                    check(text, brief("results"), results, RESULTS, findings);
                }
                if let Known::Value(takes) = &practice.brief.takes {
                    check(text, brief("takes"), takes, TAKES, findings);
                }
                if let Some(step) = &practice.brief.first_step {
                    check(text, brief("first_step"), step, FIRST_STEP, findings);
                }
                let limits = FieldPath::key("evidence").then_key("limits");
                check(text, limits, &practice.evidence.limits, LIMITS, findings);
            }
            Record::Event(event) => {
                check(text, FieldPath::key("title"), &event.title, TITLE, findings);
                check(
                    text,
                    FieldPath::key("summary"),
                    &event.summary,
                    SUMMARY,
                    findings,
                );
            }
            _ => {}
        }
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
                format!("`{path}` has {length} characters; the brief has room for {limit}"),
            )
            .with_help(format!(
                "take out {} characters, or move the detail into the text below",
                length - limit
            )),
        );
    }
}
