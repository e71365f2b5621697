//! A repository that everyone can read holds nothing that is not for everyone.
//!
//! An edition leaves out what its readers may not see; the files that it is made of hold all of it.

use super::{Watch, at_id, at_value, names};
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath, Place, Step},
    model::{City, Date, Part, Record, Repository, Visibility, private_numbers, walk},
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
    let is_all_read = catalogue.remains().next().is_none();
    for item in catalogue.items() {
        match catalogue.visibility(&item.key) {
            Visibility::Public => closed_fields(today, item, findings),
            // What nobody refers to is closed by nobody's decision, and told elsewhere; what is open to it
            // may be what can't be read.
            _ if stated(item).is_none() && item.mentioned_by().is_empty() => {}
            _ if catalogue.is_seen_with_others(&item.key) && !is_all_read => {}
            visibility => findings.push(closed_entry(item, visibility)),
        }
    }
    told_in_reasons(catalogue, today, findings);
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
    if item.is_placeless() {
        closed.extend(place(&original.record).map(FieldPath::key));
    }
    findings.extend(closed.into_iter().map(|path| {
        let message = format!(
            "{} is not for everyone, and everyone can read this repository",
            path.in_words()
        );
        at_value(Code::NotForThisRepository, original, path, message).with_help(REMEDY)
    }));
}

/// The field in which an entry says where it is.
fn place(record: &Record) -> Option<&'static str> {
    match record {
        Record::Practice(practice) => (!practice.cities.items().is_empty()).then_some("cities"),
        Record::Event(event) => event.place.value().map(|_| "place"),
        Record::City(city) => city.geo.value().map(|_| "geo"),
        Record::Hub(_)
        | Record::Call(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => None,
    }
}

/// Reasons that no page shows, and that name somebody or something that is closed: of what was taken down, of warnings
/// that stand, of the care that an entry needs.
fn told_in_reasons(catalogue: &Catalogue, today: Date, findings: &mut Vec<Diagnostic>) {
    let watch = Watch::new(catalogue, today);
    let closed = closed_titles(catalogue);
    let mut tell = |place: Place, reason: &str, is_of_names: bool| {
        let what = if !is_of_names && !private_numbers(reason).is_empty() {
            "the number or mailbox of one person"
        } else if !is_of_names && names::are_in(reason, &watch) {
            "the name of a person"
        } else if closed.iter().any(|title| reason.contains(title.as_str())) {
            "what an entry is called that is not for everyone"
        } else {
            return;
        };
        let message =
            format!("this reason tells {what}, as it seems, and everyone can read this repository");
        findings.push(
            Diagnostic::new(Code::NotForThisRepository, place, message)
                .with_help(format!("say it without that, or {REMEDY}")),
        );
    };
    for withdrawn in catalogue.withdrawn().values() {
        let origin = &withdrawn.origin;
        let path = origin.item.clone().then_key("reason");
        tell(Place::value(&origin.file, path), &withdrawn.reason, false);
    }
    for item in catalogue.items() {
        let text = item.original();
        let place = |path: FieldPath| at_value(Code::NotForThisRepository, text, path, "").place;
        for (index, accepted) in text.record.accepted().iter().enumerate() {
            // What is nobody's name has to be named here.
            let is_of_names = Code::from_id(accepted.code.trim()) == Some(Code::UnknownPerson);
            let path = FieldPath::key("accepted")
                .then_item(index)
                .then_key("reason");
            tell(place(path), &accepted.reason, is_of_names);
        }
        let care = text.record.safeguarding();
        if let Some(reasons) = care.and_then(|care| care.reasons.as_deref()) {
            let path = FieldPath::key("safeguarding").then_key("reasons");
            tell(place(path), reasons, false);
        }
    }
}

/// What entries are called that somebody has closed, where that is more than a word.
fn closed_titles(catalogue: &Catalogue) -> Vec<String> {
    let closed = catalogue.items().filter(|item| {
        stated(item).is_some() && catalogue.visibility(&item.key) != Visibility::Public
    });
    let titles = closed.flat_map(|item| {
        let language = item.original_language();
        [
            item.original().record.title(language, language),
            item.key.id.to_string(),
        ]
    });
    titles.filter(|title| title.contains([' ', '-'])).collect()
}
