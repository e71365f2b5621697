//! The network and the hubs that the site's configuration names exist, and its texts can be seen.

use std::sync::Arc;

use super::{
    characters,
    references::{exists, remedy},
};
use crate::{
    catalogue::Catalogue,
    diagnostics::{Code, Diagnostic, Place},
    model::{Part, walk},
};

pub(super) fn is_sound(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let file: Arc<str> = "content/site.yaml".into();
    walk(catalogue.site(), &mut |at, part| {
        let place = || Place::value(&file, at.path());
        match part {
            Part::Reference(kind, id) if !exists(catalogue, kind, id.as_str()) => {
                let message = format!("there is no {kind} `{id}`");
                findings.push(
                    Diagnostic::new(Code::UnknownReference, place(), message).with_help(remedy(
                        catalogue,
                        kind,
                        id.as_str(),
                    )),
                );
            }
            Part::Prose(_) | Part::Address(_) | Part::Text(_) => {
                let unseen = characters::message(&at.path(), part.text().unwrap_or_default());
                findings.extend(unseen.map(|message| {
                    Diagnostic::new(Code::ControlCharacter, place(), message)
                        .with_help(characters::REMEDY)
                }));
            }
            Part::Reference(..) | Part::Unknown | Part::ForStaff | Part::Number(_) => {}
        }
    });
}
