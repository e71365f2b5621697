//! Pictures that lie among the entries and that none of them shows.

use std::collections::BTreeSet;

use super::as_address;
use crate::{
    attachments::is_named_as_picture,
    catalogue::{Catalogue, Item, Text},
    content::{Remains, name_of},
    diagnostics::{Code, Diagnostic, Place},
    escape::percent_decoded,
    model::Repository,
};

/// Whoever puts a picture beside an entry believes that readers see it. In a repository that everyone can read, what
/// speaks of files that nobody shows says more.
pub(super) fn are_told_of(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    if catalogue.site().repository == Repository::Public {
        return;
    }
    let lying = catalogue.assets().map(|(file, _)| file);
    let lying =
        lying.filter(|file| is_named_as_picture(file) && !catalogue.is_withdrawn_file(file));
    let lying: Vec<_> = lying.collect();
    if lying.is_empty() {
        return;
    }
    let named = named(catalogue);
    let shown = catalogue.shown_files();
    let alone = lying
        .into_iter()
        .filter(|file| !shown.contains(*file) && !named.contains(&folded(file)));
    findings.extend(alone.map(|file| {
        let address = as_address(name_of(file));
        let message = "no entry shows this picture or links to it, so readers don't see it";
        Diagnostic::new(Code::PictureNotShown, Place::file(file), message).with_help(format!(
            "write `![what it shows]({address})` in the text of an entry beside it, or name it there under `media`; or \
             take the file out"
        ))
    }));
}

/// The names of files that entries speak of, sound or not.
pub(super) fn named(catalogue: &Catalogue) -> BTreeSet<String> {
    let texts = catalogue.items().flat_map(Item::texts);
    let of_sound = texts.flat_map(Text::files).map(|file| file.to_string());
    // An entry that is not sound shows its pictures once it is.
    let of_broken = catalogue.remains().flat_map(Remains::files);
    of_sound
        .chain(of_broken)
        .map(|file| folded(&file))
        .collect()
}

/// The name of a file, as it is compared: that one is written in another way is told where it is written.
pub(super) fn folded(file: &str) -> String {
    let plain = percent_decoded(file).to_lowercase();
    let name = plain.rsplit(['/', '\\']).next().unwrap_or_default();
    name.trim().to_owned()
}
