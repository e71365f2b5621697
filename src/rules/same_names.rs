//! No two folders of files that are published have names that a disk may take for one. (Of files, their
//! addresses tell.)

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    catalogue::Catalogue,
    content::alike_form,
    diagnostics::{Code, Diagnostic, Place},
};

/// Folders that publishing would refuse. Capitals in names are rare, so what entries
/// show is gathered only where two folders of all are alike.
pub(super) fn are_no_two(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let all = catalogue.assets().map(|(file, _)| file);
    if alike(all).is_empty() {
        return;
    }
    let shown = catalogue.shown_files();
    let shown = shown.iter().filter(|file| catalogue.asset(file).is_some());
    findings.extend(alike(shown).into_iter().map(|(file, one, two)| {
        let message = format!("the folders `{one}` and `{two}` differ only in capital letters");
        Diagnostic::new(Code::SameName, Place::file(file), message).with_help(
            "give both the same name, and write it so where files of theirs are named: many computers can't keep \
             them apart",
        )
    }));
}

/// Files in a folder whose name is like one before it: the file, the earlier name, and its own.
fn alike<'a>(files: impl Iterator<Item = &'a Arc<str>>) -> Vec<(&'a Arc<str>, &'a str, &'a str)> {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let mut alike = Vec::new();
    for file in files {
        for (end, _) in file.match_indices('/') {
            let path = &file[..end];
            let before = *known.entry(alike_form(path)).or_insert(path);
            if before != path {
                alike.push((file, before, path));
                break;
            }
        }
    }
    alike
}
