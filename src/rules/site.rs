//! The network and the hubs that the site's configuration names exist.

use std::sync::Arc;

use super::references::{exists, remedy};
use crate::{
    catalogue::Catalogue,
    diagnostics::{Code, Diagnostic, Place},
    model::{Finding, walk},
};

pub(super) fn references_resolve(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let file: Arc<str> = "content/site.yaml".into();
    walk(catalogue.site(), &mut |path, finding| {
        if let Finding::Reference(kind, id) = finding
            && !exists(catalogue, kind, &id)
        {
            findings.push(
                Diagnostic::new(
                    Code::UnknownReference,
                    Place::value(&file, path.clone()),
                    format!("there is no {kind} `{id}`"),
                )
                .with_help(remedy(catalogue, kind, &id)),
            );
        }
    });
}
