//! What an entry shows or links to is as open as the entry itself.
//!
//! An edition leaves out the files that its audience may not see: this tells who will miss them.

use std::{collections::BTreeSet, sync::Arc};

use super::{at_value, consent::because};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::LinkTarget,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::Date,
};

pub(super) fn are_for_no_one_else(
    catalogue: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let own = catalogue.visibility(&item.key);
    for text in item.texts() {
        for (file, place) in named(item, text) {
            if catalogue.is_withdrawn_file(&file) {
                findings.push(
                    Diagnostic::new(
                        Code::ClosedFile,
                        place,
                        format!("`{file}` is left out here: it was withdrawn"),
                    )
                    .with_help("take it out here too"),
                );
                continue;
            }
            if catalogue.asset(&file).is_none() {
                continue;
            }
            let visibility = catalogue.file_visibility(&file);
            if visibility > own {
                let name = visibility.name();
                findings.push(
                    Diagnostic::new(
                        Code::ClosedFile,
                        place,
                        format!("`{file}` is left out here: it is `{name}`, and this entry is more open"),
                    )
                    .with_help(
                        "take it out here; or, if it may be seen with this entry, put a copy beside it \
                         under another name",
                    ),
                );
            } else if let Some((by, objection)) = catalogue.objection(&file, today)
                && (*by != item.key || !speaks_of(text, &file))
            {
                let because = because(objection);
                findings.push(
                    Diagnostic::new(
                        Code::PictureWithheld,
                        place,
                        format!("the picture `{file}` is left out, as `{by}` says: {because}"),
                    )
                    .with_help("take the picture out here too"),
                );
            }
        }
    }
}

/// Every file that a text names, with the place where it does. Pictures are named by the original:
/// translations take them over.
fn named<'a>(item: &Item, text: &'a Text) -> impl Iterator<Item = (Arc<str>, Place)> + 'a {
    let media = match text.language == *item.original_language() {
        true => text.record.media(),
        false => &[],
    };
    let media = media.iter().enumerate();
    let media = media.map(|(index, media)| {
        let path = FieldPath::key("media").then_item(index).then_key("file");
        let finding = at_value(Code::ClosedFile, text, path, "");
        (Arc::from(text.origin.beside(&media.file)), finding.place)
    });
    let links = text
        .body
        .links
        .iter()
        .filter_map(|link| match &link.target {
            LinkTarget::File(file) => {
                let place = Place::bytes(&text.origin.file, link.span.clone());
                Some((Arc::from(&**file), place))
            }
            LinkTarget::Key(_) | LinkTarget::Here => None,
        });
    let fields = text.record.named_files().into_iter();
    let fields = fields.filter_map(|(path, named)| {
        let file = text.origin.file_at(&named)?;
        Some((
            Arc::from(file),
            at_value(Code::ClosedFile, text, path, "").place,
        ))
    });
    media.chain(links).chain(fields)
}

/// Does the entry itself say who is on this picture? Then its own finding tells.
fn speaks_of(text: &Text, file: &str) -> bool {
    let mut media = text.record.media().iter();
    media.any(|one| text.origin.beside(&one.file) == file)
}

/// Of pictures that an entry shows, it says who is on them, or another entry does.
pub(super) fn pictures_are_spoken_of(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let media = text.record.media().iter();
    let mut spoken_of = media.map(|one| text.origin.beside(&one.file));
    // A name that is misspelt may mean any picture, and has a finding of its own.
    if spoken_of.any(|file| catalogue.asset(&file).is_none()) {
        return;
    }
    let mut told = BTreeSet::new();
    for (file, place) in item.texts().flat_map(|text| named(item, text)) {
        let asset = catalogue.asset(&file);
        let is_picture = asset.is_some_and(|asset| asset.picture().is_some());
        let is_left_out = catalogue.is_withdrawn_file(&file)
            || catalogue.file_visibility(&file) > catalogue.visibility(&item.key);
        if is_picture && !is_left_out && !catalogue.is_spoken_of(&file) && told.insert(file.clone())
        {
            let name = text.origin.path_to(&file);
            findings.push(
                Diagnostic::new(
                    Code::PictureNotSpokenOf,
                    place,
                    "nothing says who is on this picture, and whether they agreed",
                )
                .with_help(format!(
                    "say so under `media`: `- {{file: {name}, alt: …, credit: …, licence: …, \
                     people_identifiable: …, children: …}}`"
                )),
            );
        }
    }
}
