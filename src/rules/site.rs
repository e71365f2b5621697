//! The network and the hubs that the site's configuration names exist, and its texts can be seen.

use std::sync::Arc;

use super::{
    characters,
    references::{exists, remedy},
};
use crate::{
    catalogue::Catalogue,
    diagnostics::{Code, Diagnostic, Place},
    model::{Finding, walk},
};

pub(super) fn is_sound(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let file: Arc<str> = "content/site.yaml".into();
    walk(catalogue.site(), &mut |path, finding| {
        let place = || Place::value(&file, path.clone());
        match finding {
            Finding::Reference(kind, id) if !exists(catalogue, kind, &id) => {
                let message = format!("there is no {kind} `{id}`");
                findings.push(
                    Diagnostic::new(Code::UnknownReference, place(), message)
                        .with_help(remedy(catalogue, kind, &id)),
                );
            }
            Finding::Text(words) => {
                let unseen = characters::message(path, &words);
                findings.extend(unseen.map(|message| {
                    Diagnostic::new(Code::ControlCharacter, place(), message)
                        .with_help(characters::REMEDY)
                }));
            }
            Finding::Reference(..) | Finding::Unknown => {}
        }
    });
}
