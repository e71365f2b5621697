//! Translations keep up with their originals, and say whether anybody has reviewed them.

use std::collections::BTreeMap;

use super::{at_id, at_value};
use crate::{
    catalogue::{Catalogue, Item, Version, can_be_the_same},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{Id, Language},
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

/// A translation has a text where its original has one, in words of its own.
pub(super) fn have_texts_of_their_own(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    if original.body.is_empty() {
        return;
    }
    for text in item.texts().filter(|text| item.version(text).is_some()) {
        let path = FieldPath::key("translation");
        if text.body.is_empty() {
            let message = "the original has a text below its data, and this translation has none: its page has no \
                           text at all";
            let help = format!(
                "write the text in `{}` below the second line `---`",
                text.language
            );
            findings.push(at_value(Code::Placeholder, text, path, message).with_help(help));
        } else if text.body.written == original.body.written
            && !can_be_the_same(&text.language, &original.language)
        {
            let message = "the text below the data is that of the original, word for word: nobody has translated it";
            let help = format!(
                "write it in `{}`; or take this file out until somebody does, and readers see the original",
                text.language
            );
            findings.push(at_value(Code::SaidTwice, text, path, message).with_help(help));
        }
    }
}

/// An entry named `plan-sq` beside `plan` is probably its translation, and is published as an entry of its own.
pub(super) fn are_named_as_such(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let id = item.key.id.as_str();
    let tags = catalogue.site().languages.iter();
    let language = tags.filter(|tag| **tag != *catalogue.default_language());
    let named = language.filter_map(|tag| {
        let ending = tag.as_str().to_ascii_lowercase();
        let stem = id.strip_suffix(&*ending)?.strip_suffix('-')?;
        Some((stem, tag))
    });
    for (stem, tag) in named {
        let original = Id::new(stem).map(|id| Key::new(item.key.kind, id));
        let is_beside = original.is_some_and(|key| catalogue.item(&key).is_some());
        let text = item.original();
        let is_told = text.language == *tag || !text.origin.item.0.is_empty();
        if !is_beside || is_told {
            continue;
        }
        let message = format!(
            "this is named like the translation of `{stem}` into `{tag}`, and is published as an entry of its own in `{}`",
            text.language
        );
        let help = format!(
            "if it is the translation, name the file `{stem}.{tag}.md`; if not, give it another name"
        );
        findings.push(at_id(Code::EntryNotRead, item, message).with_help(help));
    }
}

/// Somebody has decided whether what a machine translated and nobody reviewed is shown.
pub(super) fn by_machine_are_decided_on(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    // Where the settings can't be read, nobody knows what was decided.
    if catalogue.site().drafts.is_some() || !catalogue.is_site_sound() {
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
