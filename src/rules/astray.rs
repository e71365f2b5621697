//! Files that are meant as entries and are on no page.

use std::collections::BTreeSet;

use crate::{
    catalogue::Catalogue,
    content::{Astray, right_name},
    diagnostics::{Code, Diagnostic, Place},
};

/// Whoever saved such a file believes that it is on the site. One that an entry shows or links to is a file
/// beside it, and meant so.
pub(super) fn are_told_of(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let astray = catalogue
        .assets()
        .filter_map(|(file, asset)| Some((file, asset.astray?)));
    let astray: Vec<_> = astray.collect();
    if astray.is_empty() {
        return;
    }
    let used: BTreeSet<_> = catalogue.shown_files();
    let unused = astray.into_iter().filter(|(file, _)| !used.contains(*file));
    findings.extend(unused.map(|(file, astray)| {
        let (message, help) = told(file, astray);
        Diagnostic::new(Code::EntryNotRead, Place::file(file), message).with_help(help)
    }));
}

/// What is wrong with such a file, and what to do.
fn told(file: &str, astray: Astray) -> (&'static str, String) {
    let name = right_name(file).map_or_else(
        || "with small letters, digits and hyphens, and `.md` at its end".into(),
        |name| format!("`{name}`"),
    );
    match astray {
        Astray::Ending => (
            "this looks like an entry, but its name doesn't end in `.md`, so it is on no page",
            rename(file, &name),
        ),
        Astray::Beginning => (
            "this begins like an entry, but its name doesn't end in `.md`, so it is on no page",
            rename(file, &name),
        ),
        Astray::Document => (
            "this is a word processor's file, which is not read as an entry and is on no page",
            format!(
                "save its words as plain text in a file named {name}; if readers are to take it away as \
                 it is, link to it from an entry"
            ),
        ),
    }
}

/// Windows shows names without their endings, and adds them.
fn rename(file: &str, name: &str) -> String {
    let ending = file.rsplit('.').next().unwrap_or_default();
    if ending.eq_ignore_ascii_case("txt") {
        return format!(
            "rename it: {name}. Where no `.txt` is to be seen, let your computer show the endings of names \
             first (in Windows: View, «File name extensions»)"
        );
    }
    format!("rename it: {name}")
}
