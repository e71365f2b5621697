//! Links between entries lead to entries, and their anchors to headings.

use super::references::remedy;
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::{Body, Key, Link, LinkTarget},
    diagnostics::{Code, Diagnostic, Place, did_you_mean},
};

pub(super) fn lead_somewhere(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        for link in &text.body.links {
            check(catalogue, text, link, findings);
        }
    }
}

fn check(catalogue: &Catalogue, text: &Text, link: &Link, findings: &mut Vec<Diagnostic>) {
    let place = || Place::bytes(&text.origin.file, link.span.clone());
    match &link.target {
        LinkTarget::Here => anchor(&text.body, link, place(), findings),
        LinkTarget::Key(key) => match catalogue.item(key) {
            Some(target) => anchor(&target.text(&text.language).body, link, place(), findings),
            None if catalogue.is_taken(key) => {}
            None => findings.push(
                Diagnostic::new(
                    Code::BrokenLink,
                    place(),
                    format!("there is no {} `{}`", key.kind, key.id),
                )
                .with_help(remedy(catalogue, key.kind, key.id.as_str())),
            ),
        },
        LinkTarget::File(file) => {
            if let Some(key) = catalogue.key_of_file(file) {
                file_of(catalogue, key, file, text, link, findings);
            } else if catalogue.asset(file).is_none() && !is_broken_entry(catalogue, file) {
                findings.push(missing(catalogue, file, place()));
            }
        }
    }
}

fn file_of(
    catalogue: &Catalogue,
    key: &Key,
    file: &str,
    text: &Text,
    link: &Link,
    findings: &mut Vec<Diagnostic>,
) {
    let target = catalogue
        .item(key)
        .and_then(|item| item.texts().find(|text| &*text.origin.file == file));
    if let Some(target) = target {
        let place = Place::bytes(&text.origin.file, link.span.clone());
        anchor(&target.body, link, place, findings);
    }
}

fn anchor(target: &Body, link: &Link, place: Place, findings: &mut Vec<Diagnostic>) {
    let Some(anchor) = link.anchor.as_deref().filter(|anchor| !anchor.is_empty()) else {
        return;
    };
    let known = || target.headings.iter().map(|heading| &*heading.id);
    if known().any(|id| id == anchor) {
        return;
    }
    let help = did_you_mean(anchor, known()).or_else(|| {
        let all: Vec<_> = known().map(|id| format!("`#{id}`")).collect();
        (!all.is_empty()).then(|| format!("the headings there are {}", all.join(", ")))
    });
    findings.push(
        Diagnostic::new(
            Code::BrokenAnchor,
            place,
            format!("there is no heading `#{anchor}` on that page"),
        )
        .with_help_if(help),
    );
}

/// A file with the name of an entry that could not be read: its own errors say so already.
fn is_broken_entry(catalogue: &Catalogue, file: &str) -> bool {
    crate::content::key_of(file).is_some_and(|key| catalogue.is_taken(&key))
}

fn missing(catalogue: &Catalogue, file: &str, place: Place) -> Diagnostic {
    let is_text = file.ends_with(".md");
    let code = if is_text {
        Code::BrokenLink
    } else {
        Code::MissingFile
    };
    let known = catalogue
        .files()
        .chain(catalogue.assets().map(|(file, _)| file))
        .map(|file| &**file);
    Diagnostic::new(code, place, format!("there is no file `{file}`"))
        .with_help_if(did_you_mean(file, known))
}
