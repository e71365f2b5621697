//! A repository that everyone can read holds nothing that is not for everyone.
//!
//! An edition leaves out what its readers may not see; the files that it is made of hold all of it.

use super::{at_id, at_value};
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath, Place, Step},
    model::{City, Date, Part, Repository, Visibility, walk},
};

/// Fields for staff without which something else could not be published: why a warning stands, who agreed to be
/// shown, what the document of a source is called.
const MUST_STAND: [&str; 3] = ["accepted", "consent", "file"];
const REMEDY: &str = "move it to a place that only those it is for can read; what was committed once stays in the \
                      history, and `carsija explain E0850` says what to do about that";

pub(super) fn is_for_everyone(catalogue: &Catalogue, today: Date, findings: &mut Vec<Diagnostic>) {
    if catalogue.site().repository != Repository::Public {
        return;
    }
    for item in catalogue.items() {
        match catalogue.visibility(&item.key) {
            Visibility::Public => closed_fields(today, item, findings),
            // What nobody refers to is closed by nobody's decision, and told elsewhere.
            _ if stated(item).is_none() && item.mentioned_by().is_empty() => {}
            visibility => findings.push(closed_entry(item, visibility)),
        }
    }
    for (file, asset) in catalogue.assets() {
        let message = if !catalogue.may_see(Visibility::Public, file, today) {
            "this file is not for everyone, and everyone can read this repository"
        } else if asset.looked.is_none() {
            "no entry shows this file or says who is on it, and everyone can read this repository"
        } else {
            continue;
        };
        findings.push(
            Diagnostic::new(Code::NotForThisRepository, Place::file(file), message)
                .with_help(REMEDY),
        );
    }
}

/// The path of the field in which an entry closes itself.
fn stated(item: &Item) -> Option<FieldPath> {
    let record = &item.original().record;
    let care = record.safeguarding().and_then(|care| care.visibility);
    let in_care = care.map(|_| FieldPath::key("safeguarding").then_key("visibility"));
    in_care.or_else(|| record.visibility().map(|_| FieldPath::key("visibility")))
}

fn closed_entry(item: &Item, visibility: Visibility) -> Diagnostic {
    let message = format!(
        "this {} is `{}`, and everyone can read this repository",
        item.key.kind,
        visibility.name()
    );
    let finding = match stated(item) {
        Some(path) => at_value(Code::NotForThisRepository, item.original(), path, message),
        None => at_id(Code::NotForThisRepository, item, message),
    };
    finding.with_help(REMEDY)
}

/// Fields of an open entry that not everyone may see.
fn closed_fields(today: Date, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    let mut closed = Vec::new();
    walk(&*original.record, &mut |at, part| {
        let path = at.path();
        let must_stand =
            |step: &Step| matches!(step, Step::Key(key) if MUST_STAND.contains(&key.as_str()));
        if part == Part::ForStaff && !path.0.iter().any(must_stand) {
            closed.push(path);
        }
    });
    if let Some(contact) = original.record.contact() {
        let seen = contact.seen_by(Visibility::Public, today, &item.names_of_no_person());
        for (key, is_closed) in [
            ("email", contact.email.is_some() && seen.email.is_none()),
            ("phone", contact.phone.is_some() && seen.phone.is_none()),
        ] {
            if is_closed {
                closed.push(FieldPath::key("contact").then_key(key));
            }
        }
    }
    if let Some(city) = original.record.downcast::<City>()
        && !city.seeks.is_empty()
        && city
            .seeks_consent
            .as_ref()
            .is_none_or(|consent| consent.objection(today).is_some())
    {
        closed.push(FieldPath::key("seeks"));
    }
    findings.extend(closed.into_iter().map(|path| {
        let message = format!(
            "{} is not for everyone, and everyone can read this repository",
            path.in_words()
        );
        at_value(Code::NotForThisRepository, original, path, message).with_help(REMEDY)
    }));
}
