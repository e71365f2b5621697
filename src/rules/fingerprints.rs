//! A fingerprint is that of the document that its source names.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::{CONTENT, Key},
    diagnostics::{Code, Diagnostic, FieldPath, Place, did_you_mean},
    model::{EntityKind, Record},
    provenance::ENDING,
};

pub(super) fn are_of_the_documents(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let Record::Source(source) = &*text.record else {
        return;
    };
    let Some(sha256) = &source.sha256 else {
        return;
    };
    let id = &source.id;
    let path = FieldPath::key("sha256");
    let fingerprints = catalogue.fingerprints();
    if let Some(fingerprint) = fingerprints.get(id) {
        if !fingerprint.sha256().eq_ignore_ascii_case(sha256) {
            let message = format!("the fingerprint of `{id}` is of another document");
            let help = format!(
                "make it again with `carsija fingerprint {id} DOCUMENT`, or write the SHA-256 of \
                 the document that it is of: `{}`",
                fingerprint.sha256()
            );
            findings.push(at_value(Code::BadFingerprint, text, path, message).with_help(help));
        }
    } else if !fingerprints.has(id) {
        let message = format!("nothing tells whether quotes from `{id}` stand in its document");
        let help = format!("make a fingerprint of it: `carsija fingerprint {id} DOCUMENT`");
        findings.push(at_value(Code::NotVerified, text, path, message).with_help(help));
    }
}

/// Every fingerprint has a source.
pub(super) fn have_a_source(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    for source in catalogue.fingerprints().sources() {
        if catalogue.is_taken(&Key::new(EntityKind::Source, source.clone())) {
            continue;
        }
        let file = format!("{CONTENT}/sources/{source}{ENDING}").into();
        let known = did_you_mean(
            source.as_str(),
            catalogue.ids_around(EntityKind::Source, source),
        );
        let help = known.unwrap_or_else(|| "add it there, or take the fingerprint away".into());
        findings.push(
            Diagnostic::new(
                Code::BadFingerprint,
                Place::file(&file),
                format!("`sources.yaml` has no source `{source}`, whose fingerprint this would be"),
            )
            .with_help(help),
        );
    }
}
