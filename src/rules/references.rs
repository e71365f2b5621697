//! Every reference names an entry that exists.

use super::{at_value, remedy_for_next};
use crate::{
    catalogue::{Catalogue, Item},
    content::{Key, to_add, yaml_slug},
    diagnostics::{Code, Diagnostic, did_you_mean},
    model::{EntityKind, Id, NOT_APPLICABLE, Part, UNKNOWN, walk},
};

pub(super) fn resolve(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    walk(&*original.record, &mut |at, part| {
        if let Part::Reference(kind, id) = part
            && !exists(catalogue, kind, id.as_str())
        {
            let help = remedy_for_next(findings, || Some(remedy(catalogue, kind, id.as_str())));
            findings.push(
                at_value(
                    Code::UnknownReference,
                    original,
                    at.path(),
                    format!("there is no {kind} `{id}`"),
                )
                .with_help_if(help),
            );
        }
    });
}

/// Is there such an entry, or a broken file that would be it?
pub(super) fn exists(catalogue: &Catalogue, kind: EntityKind, id: &str) -> bool {
    Id::new(id).is_some_and(|id| catalogue.is_taken(&Key::new(kind, id)))
}

/// The id that was probably meant, or where to add what is missing.
pub(super) fn remedy(catalogue: &Catalogue, kind: EntityKind, id: &str) -> String {
    if kind == EntityKind::Person && id == UNKNOWN {
        return "take this item out, or write in the text what was said, without quoting it: whoever is \
                quoted here is named"
            .into();
    }
    if [UNKNOWN, NOT_APPLICABLE].contains(&id) {
        return "leave the key out where the sources don't say".into();
    }
    let known = Id::new(id)
        .or_else(|| Id::new(&yaml_slug(id)))
        .map_or_else(Vec::new, |id| catalogue.ids_around(kind, &id));
    if let Some(question) = did_you_mean(id, known) {
        return question;
    }
    if let Some(id) = catalogue.called(kind, id) {
        return format!("did you mean `{id}`?");
    }
    if let Some(other) = EntityKind::ALL
        .into_iter()
        .find(|other| *other != kind && exists(catalogue, *other, id))
    {
        return format!(
            "`{id}` is {}, and this must be {}",
            other.with_article(),
            kind.with_article()
        );
    }
    if kind == EntityKind::Person {
        return "whoever acts in public, in a cited source, goes into `content/people.yaml`; anybody else, and \
                a child in any case, is not named: take this item out"
            .into();
    }
    to_add(kind, id, catalogue.default_language())
}
