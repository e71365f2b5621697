//! A licence is one that others know: what «free» allows, nobody can tell.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath, Step},
    model::{UNKNOWN, is_no_answer, walk},
};

/// Words that are taken for licences.
const VAGUE: [&str; 24] = [
    "free",
    "free to use",
    "free use",
    "royalty free",
    "royalty-free",
    "open",
    "open licence",
    "open license",
    "public",
    "public domain",
    "cc",
    "cc by",
    "creative commons",
    "creativecommons",
    "internet",
    "google",
    "слободно",
    "бесплатно",
    "слободна",
    "slobodno",
    "besplatno",
    "falas",
    "e lirë",
    "gratis",
];

pub(super) fn are_known(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    for (index, media) in text.record.media().iter().enumerate() {
        let licence = media.licence.trim();
        if licence == UNKNOWN || is_no_answer(licence) {
            let path = FieldPath::key("media").then_item(index).then_key("licence");
            let message = format!(
                "everyone sees `{}`, and nobody knows whether it may be shown",
                media.file
            );
            findings.push(at_value(Code::VagueLicence, text, path, message).with_help(
                "ask who made it and write the licence: `CC-BY-4.0`, or `all-rights-reserved` if they agreed for this \
                 site alone; else take the picture out",
            ));
        }
    }
    walk(&*text.record, &mut |at, part| {
        let Some(words) = part.text().filter(|words| is_vague(words)) else {
            return;
        };
        let path = at.path();
        let is_licence = |step: &Step| matches!(step, Step::Key(key) if key == "licence");
        if path.0.last().is_some_and(is_licence) {
            let message = format!(
                "`{words}` is no licence: it may mean that it costs nothing, or that anyone may use it as they \
                 like"
            );
            findings.push(at_value(Code::VagueLicence, text, path, message).with_help(
                "write `CC-BY-4.0` if everyone may use it who names its maker, `CC0-1.0` if everyone may \
                 without naming anyone, `all-rights-reserved` if its maker must be asked, or `unknown`",
            ));
        }
    });
}

fn is_vague(words: &str) -> bool {
    let folded = words.trim().to_lowercase();
    VAGUE.contains(&folded.as_str())
}
