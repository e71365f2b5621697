//! Files that are meant as entries and are on no page.

use std::collections::BTreeSet;

use super::{as_address, unshown};
use crate::{
    catalogue::Catalogue,
    content::{Astray, name_of, right_name},
    diagnostics::{Code, Diagnostic, Place},
};

/// Endings of files that are no texts and that an entry can link to.
const PUBLISHED: [&str; 6] = ["csv", "odp", "ods", "pdf", "pptx", "xlsx"];

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
    // What a page that is not sound links to is seen once it is mended.
    let named = unshown::named(catalogue);
    let is_used = |file: &str, astray: Astray| {
        used.contains(file)
            || astray == Astray::Other
                && (named.contains(&unshown::folded(file)) || catalogue.is_withdrawn_file(file))
    };
    let entries: BTreeSet<&str> = catalogue.files().map(|file| &**file).collect();
    let unused = astray
        .into_iter()
        .filter(|(file, astray)| !is_used(file, *astray));
    let mut given: BTreeSet<String> = BTreeSet::new();
    findings.extend(unused.map(|(file, astray)| {
        let is_taken = |entry: &str| entries.contains(entry) || given.contains(entry);
        let (message, help) = told(file, astray, is_taken);
        given.extend(right_path(file));
        Diagnostic::new(Code::EntryNotRead, Place::file(file), message).with_help(help)
    }));
}

/// The name that such a file should have, from the site's folder.
fn right_path(file: &str) -> Option<String> {
    let folder = &file[..file.len() - name_of(file).len()];
    right_name(file).map(|name| format!("{folder}{name}"))
}

/// What is wrong with such a file, and what to do.
fn told(file: &str, astray: Astray, is_entry: impl Fn(&str) -> bool) -> (&'static str, String) {
    let right = right_name(file);
    let folder = &file[..file.len() - name_of(file).len()];
    let taken = right
        .as_ref()
        .filter(|name| is_entry(&format!("{folder}{name}")));
    let rename = match taken {
        Some(name) => format!(
            "there is an entry `{name}` already, or a file that is to be named so: write into it what this file has more, and take this file out"
        ),
        None => rename(file, &named(right.as_deref())),
    };
    let name = named(right.as_deref().filter(|_| taken.is_none()));
    match astray {
        Astray::Ending => (
            "this looks like an entry, but its name doesn't end in `.md`, so it is on no page",
            rename,
        ),
        Astray::Beginning => (
            "this begins like an entry, but its name doesn't end in `.md`, so it is on no page",
            rename,
        ),
        Astray::Document => (
            "this is a word processor's file, which is not read as an entry and is on no page",
            format!(
                "save its words as plain text in a file named {name}; if readers are to take it away as \
                 it is, link to it from an entry"
            ),
        ),
        Astray::Other => (
            "no entry links to this file, so it is on no page",
            other(file, &name),
        ),
    }
}

/// What to do about a file of another kind than a text.
fn other(file: &str, name: &str) -> String {
    let ending = file
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    if PUBLISHED.contains(&&*ending) {
        let address = as_address(name_of(file));
        return format!(
            "write `[what it is]({address})` in the text of an entry beside it; if it is meant as an entry, save its \
             words as plain text in a file named {name}"
        );
    }
    format!(
        "save its words as plain text in a file named {name}; if readers are to take it away, save it as a PDF and \
         link to that from an entry"
    )
}

/// A name to give, or what such a name is like.
fn named(name: Option<&str>) -> String {
    name.map_or_else(
        || "with small letters, digits and hyphens, and `.md` at its end".into(),
        |name| format!("`{name}`"),
    )
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
