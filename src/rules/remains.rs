//! What can be read of an entry that is not sound leads to entries, as that of a sound one does: all that is
//! wrong with it is told at once.

use super::{
    links::{self, LinkedText},
    references, remedy_for_next,
};
use crate::{
    catalogue::Catalogue,
    content::Remains,
    diagnostics::{Code, Diagnostic, Place},
};

pub(super) fn lead_somewhere(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    for remains in catalogue.remains() {
        let mut of_entry = Vec::new();
        resolve(catalogue, remains, &mut of_entry);
        let written = LinkedText {
            language: &remains.language,
            body: &remains.body,
            origin: &remains.origin,
        };
        links::check_all(catalogue, written, &mut of_entry);
        findings.extend(of_entry);
    }
}

fn resolve(catalogue: &Catalogue, remains: &Remains, findings: &mut Vec<Diagnostic>) {
    for (path, key) in &remains.references {
        if catalogue.is_taken(key) {
            continue;
        }
        let remedy = || Some(references::remedy(catalogue, key.kind, key.id.as_str()));
        let help = remedy_for_next(findings, remedy);
        let place = Place::value(&remains.origin.file, path.clone());
        let message = format!("there is no {} `{}`", key.kind, key.id);
        let finding = Diagnostic::new(Code::UnknownReference, place, message);
        findings.push(finding.with_help_if(help));
    }
}
