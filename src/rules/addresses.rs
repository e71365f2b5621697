//! The files that fields name are there, and whatever there is to use has one address.

use super::{at_value, links};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::{may_be_unknown, remedy_for_empty},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{NOT_APPLICABLE, Record, SchemaOf, UNKNOWN, is_no_answer, web_address},
};

pub(super) fn lead_to_files(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    check(catalogue, original, findings);
    for text in item.texts() {
        // A translation that names nothing of its own has what the original names.
        if text.language != original.language
            && text.record.named_files() != original.record.named_files()
        {
            check(catalogue, text, findings);
        }
    }
}

fn check(catalogue: &Catalogue, text: &Text, findings: &mut Vec<Diagnostic>) {
    for (path, named) in text.record.named_files() {
        if ["", "~", "null"].contains(&named.trim()) {
            continue;
        }
        if [UNKNOWN, NOT_APPLICABLE].contains(&&*named) || is_no_answer(&named) {
            findings.push(no_address(text, path, &named));
            continue;
        }
        let Some(file) = text.origin.file_at(&named) else {
            let message = format!("`{named}` leads out of the site");
            findings.push(
                at_value(Code::BrokenLink, text, path, message)
                    .with_help("put the file beside this one, and name it"),
            );
            continue;
        };
        if catalogue.asset(&file).is_some() || catalogue.is_withdrawn_file(&file) {
            continue;
        }
        if catalogue.key_of_file(&file).is_some() {
            let message =
                format!("`{named}` is an entry, and no file that readers could take away");
            findings.push(at_value(Code::MissingFile, text, path, message).with_help(
                "link to it from the text below, or name a file such as `protocol.pdf`",
            ));
            continue;
        }
        if let Some(remedy) = web_address::meant_in_words(&named) {
            let message = format!("`{named}` is more than an address, or not all of one");
            findings
                .push(at_value(Code::BadAddress, text, path, message).with_remedy(Some(remedy)));
            continue;
        }
        let path = text.origin.item.clone().then(&path);
        let place = Place::value(&text.origin.file, path);
        let missing = links::missing(catalogue, &text.origin, &file, place, findings);
        findings.push(missing);
    }
    match &*text.record {
        Record::Practice(practice) => {
            let list = FieldPath::key("requirements").then_key("materials");
            for (index, one) in practice.requirements.materials.iter().enumerate() {
                let path = list.clone().then_item(index);
                let (url, file) = (one.url.is_some(), one.file.is_some());
                findings.extend(one_address(text, path, &one.label, url, file));
            }
        }
        Record::Call(call) => {
            for (index, one) in call.documents.iter().enumerate() {
                let path = FieldPath::key("documents").then_item(index);
                let (url, file) = (one.url.is_some(), one.file.is_some());
                findings.extend(one_address(text, path, &one.label, url, file));
            }
        }
        _ => {}
    }
}

/// What says that nobody knows an address, where one is named.
fn no_address(text: &Text, path: FieldPath, named: &str) -> Diagnostic {
    let document = SchemaOf::Entity(text.record.kind());
    let message = format!("`{named}` is no address, and no name of a file");
    let (may_be, remedy) = (
        may_be_unknown(document, &path),
        remedy_for_empty(document, &path),
    );
    let finding = at_value(Code::MissingFile, text, path, message);
    if may_be {
        finding
            .with_help("write `unknown`: readers see it in their own language")
            .fixed_by(UNKNOWN)
    } else {
        finding.with_help(remedy)
    }
}

fn one_address(
    text: &Text,
    path: FieldPath,
    label: &str,
    has_url: bool,
    has_file: bool,
) -> Option<Diagnostic> {
    let (message, help) = match (has_url, has_file) {
        (false, false) => (
            "doesn't say where it is",
            "add `url: https://…`, or `file: …` with the name of a file beside this one",
        ),
        (true, true) => (
            "says twice where it is",
            "keep `url` or `file`; write a second item for the other",
        ),
        _ => return None,
    };
    let message = format!("`{label}` {message}");
    let finding = at_value(Code::OneAddress, text, path, message);
    Some(finding.with_help(help))
}
