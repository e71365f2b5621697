//! Translations keep up with their originals, and say whether anybody has reviewed them.

use std::collections::BTreeMap;

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Version},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::Language,
};

pub(super) fn are_up_to_date(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        let (Some(version), Some(hash)) = (item.version(text), item.hash_to_record(text)) else {
            continue;
        };
        let translation = FieldPath::key("translation");
        let command = format!("carsija translate {} --to {}", item.key, text.language);
        let finding = match version {
            Version::Current => continue,
            Version::Earlier => {
                let path = translation.then_key("of_hash");
                let message = "the original has changed since this was translated from it";
                at_value(Code::OutOfDate, text, path, message).with_help(format!(
                    "`{command}` shows in the file what has changed; bring the translation up to date, then \
                     write `of_hash: {hash}`"
                ))
            }
            Version::Unrecorded => {
                let message = "nothing says which version of its original this was translated from, so nobody \
                               will see when the original changes";
                at_value(Code::VersionUntold, text, translation, message).with_help(format!(
                    "`{command}` puts the original beside every field; when the two say the same, write \
                     `of_hash: {hash}` under `translation`"
                ))
            }
        };
        findings.push(finding);
    }
}

/// Somebody has decided whether what a machine translated and nobody reviewed is shown.
pub(super) fn by_machine_are_decided_on(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    if catalogue.site().drafts.is_some() {
        return;
    }
    for text in item.texts().filter(|text| text.is_draft()) {
        let path = FieldPath::key("translation").then_key("kind");
        let message = "a machine translated this, and nobody has reviewed it";
        let help = "let a native reader go through it, then write `kind: machine_reviewed` and \
                    `reviewed_on:` with the day; or say in `site.yaml` that drafts are shown, who \
                    decided it and when: `drafts: {shown: true, decided_by: network coordinator, \
                    on: 2026-01-31}`";
        findings.push(at_value(Code::Unreviewed, text, path, message).with_help(help));
    }
}

/// As long as drafts are shown, it is said how many there are.
pub(super) fn by_machine_are_counted(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let mut texts: BTreeMap<&Language, usize> = BTreeMap::new();
    for text in catalogue.items().flat_map(Item::texts) {
        if text.is_draft() {
            *texts.entry(&text.language).or_default() += 1;
        }
    }
    let is_shown = catalogue
        .site()
        .drafts
        .as_ref()
        .is_some_and(|one| one.shown);
    if !is_shown || texts.is_empty() {
        return;
    }
    let by_language: Vec<String> = texts
        .iter()
        .map(|(language, count)| format!("{count} in `{language}`"))
        .collect();
    let message = format!(
        "texts that a machine translated and nobody has reviewed are shown: {}",
        by_language.join(", ")
    );
    let place = Place::value(&"content/site.yaml".into(), FieldPath::key("drafts"));
    let help = "this is a reminder, and holds nothing back; it goes when native readers have gone \
                through them all (`kind: machine_reviewed`)";
    findings.push(Diagnostic::new(Code::DraftsShown, place, message).with_help(help));
}
