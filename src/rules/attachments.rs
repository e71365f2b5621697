//! Files that entries show or link to are of a kind that can be published, and can be shown where they are
//! shown as pictures.

use std::{collections::BTreeSet, sync::Arc};

use super::at_value;
use crate::{
    attachments::Looked,
    catalogue::{Catalogue, Item, Text},
    content::{LinkTarget, Piece},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
};

pub(super) fn can_be_published(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let mut told: BTreeSet<Arc<str>> = BTreeSet::new();
    for text in item.texts() {
        for (file, place, is_shown) in uses(catalogue, item, text) {
            let Some(looked) = looked(catalogue, &file) else {
                continue;
            };
            if told.insert(file.clone()) {
                about(looked, &file, &place, findings);
            }
            let is_picture = looked
                .look
                .shape
                .as_ref()
                .map_or(true, |shape| shape.is_shown());
            if is_shown && !is_picture {
                findings.push(
                    Diagnostic::new(
                        Code::NotAPicture,
                        place,
                        format!("`{}` is shown as a picture, and is none", name_of(&file)),
                    )
                    .with_help("link to it in the text instead: `[What it is](file.pdf)`"),
                );
            }
        }
    }
}

/// What is wrong with a file itself: said once for each entry that uses it.
fn about(looked: &Looked, file: &str, place: &Place, findings: &mut Vec<Diagnostic>) {
    let name = name_of(file);
    if let Err(unfit) = &looked.look.shape {
        findings.push(unfit.finding(name, place.clone()));
    }
    if looked.look.traces.is_empty() {
        return;
    }
    let traces: Vec<String> = looked
        .look
        .traces
        .iter()
        .map(|(what, name)| format!("{what}: {name}"))
        .collect();
    findings.push(
        Diagnostic::new(
            Code::NamesInFile,
            place.clone(),
            format!(
                "`{name}` names people or places where nobody sees it, and whoever downloads it can \
                 read it ({})",
                traces.join("; ")
            ),
        )
        .with_help(
            "save it without its properties: in an office program «Inspect document» or «Remove \
             personal information»; export a film without its position",
        ),
    );
}

/// The files that a text uses, each with its place, and whether it is shown there as a picture.
fn uses(catalogue: &Catalogue, item: &Item, text: &Text) -> Vec<(Arc<str>, Place, bool)> {
    let mut uses = Vec::new();
    // A translation has the original's pictures.
    if text.language == *item.original_language() {
        for (index, media) in text.record.media().iter().enumerate() {
            let file: Arc<str> = text.origin.beside(&media.file).into();
            let path = FieldPath::key("media").then_item(index).then_key("file");
            let place = at_value(Code::NotAPicture, text, path, "").place;
            uses.push((file, place, true));
        }
    }
    let pieces = text.body.pieces.iter();
    let shown: BTreeSet<usize> = pieces
        .filter_map(|piece| match piece {
            Piece::Picture(picture) => Some(picture.link),
            Piece::Html(_) | Piece::LinkStart(..) | Piece::LinkEnd(_) => None,
        })
        .collect();
    for (number, link) in text.body.links.iter().enumerate() {
        if let LinkTarget::File(file) = &link.target
            && catalogue.asset(file).is_some()
        {
            let place = Place::bytes(&text.origin.file, link.span.clone());
            uses.push((Arc::from(&**file), place, shown.contains(&number)));
        }
    }
    uses
}

fn looked<'a>(catalogue: &'a Catalogue, file: &str) -> Option<&'a Looked> {
    catalogue.asset(file)?.looked.as_deref()
}

fn name_of(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}
