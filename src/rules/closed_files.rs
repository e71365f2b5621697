//! What an entry shows or links to is as open as the entry itself.
//!
//! An edition leaves out the files that its audience may not see: this tells who will miss them.

use std::{collections::BTreeSet, sync::Arc};

use super::{at_value, consent::because};
use crate::{
    attachments::{Unseen, picture_or_recording},
    catalogue::{Asset, Catalogue, Item, Text},
    content::{LinkTarget, name_of},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{Date, Objection},
};

pub(super) fn are_for_no_one_else(
    catalogue: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
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
            let finding = closed(catalogue, item, &file, &place)
                .or_else(|| objected(catalogue, item, &file, &place, today))
                .or_else(|| alike(catalogue, item, &file, &place, today));
            findings.extend(finding);
        }
    }
}

/// The file is closed to some of those who see the entry.
fn closed(catalogue: &Catalogue, item: &Item, file: &str, place: &Place) -> Option<Diagnostic> {
    let visibility = catalogue.file_visibility(file);
    if visibility <= catalogue.visibility(&item.key) {
        return None;
    }
    let name = visibility.name();
    let message = format!("`{file}` is left out here: it is `{name}`, and this entry is more open");
    let is_picture = catalogue.asset(file).and_then(Asset::picture).is_some();
    let help = if catalogue.is_letter(file) {
        "take it out here, and out of `content/`: a letter is kept in the hub's own mail alone"
    } else if is_picture {
        "take it out here; or, if it may be seen with this entry, put a copy beside it under another \
         name, and say under `media` of that copy who is on it and what they agreed to"
    } else {
        "take it out here; or, if it may be seen with this entry, put a copy beside it under another \
         name"
    };
    Some(Diagnostic::new(Code::ClosedFile, place.clone(), message).with_help(help))
}

/// It is a picture, and another entry, or this one elsewhere, says that it may not be shown.
fn objected(
    catalogue: &Catalogue,
    item: &Item,
    file: &str,
    place: &Place,
    today: Date,
) -> Option<Diagnostic> {
    let (by, objection) = catalogue.objection(file, today)?;
    if objects_itself(catalogue, item, file, today) {
        return None;
    }
    let because = because(objection);
    let what = picture_or_recording(name_of(file));
    let message = format!("the {what} `{file}` is left out, as `{by}` says: {because}");
    Some(
        Diagnostic::new(Code::PictureWithheld, place.clone(), message)
            .with_help(format!("take the {what} out here too")),
    )
}

/// It is a picture that looks like one that may not be shown, or a document with such a picture, or a copy of one that fewer may see.
fn alike(
    catalogue: &Catalogue,
    item: &Item,
    file: &str,
    place: &Place,
    today: Date,
) -> Option<Diagnostic> {
    let is_document = is_document(catalogue, file);
    let looks_like = |what: String, help: &str| {
        let message = if is_document {
            format!("`{file}` is left out: a picture in it looks like {what}")
        } else {
            format!("the picture `{file}` is left out: it looks like {what}")
        };
        let help = if is_document {
            "take the picture out of the file, save it, and put it here anew: what was refused or withdrawn is \
             shown nowhere, not in a document either"
        } else {
            help
        };
        Diagnostic::new(Code::LooksWithheld, place.clone(), message).with_help(help)
    };
    if let Some(gone) = catalogue.looks_like_withdrawn(file) {
        return Some(looks_like(
            format!("`{gone}`, which was withdrawn"),
            "take it out here, and show another; if it is another picture, take the line `looks` of that \
             one out of `content/withdrawn.yaml`",
        ));
    }
    if let Some((near, by, objection)) = catalogue.looks_like(file, today) {
        let help = if objection == Objection::Refused {
            // It counts for more than whatever is said of a copy.
            "take it out here, and show another: a refusal holds for every copy, whatever is said of it; only if \
             they really are two pictures, delete the file of the refused one, which nobody may see in any case"
        } else {
            "take it out here, and show another; only if they really are two pictures, say under `media` of this \
             one what those on it agreed to, when, and who said so"
        };
        return Some(looks_like(
            format!("`{near}`, of which `{by}` says: {}", because(objection)),
            help,
        ));
    }
    if let Some(why) = catalogue.holds_unseen(file, today) {
        return Some(unseen(file, why, place));
    }
    let (closed, visibility) = catalogue.copy_of_closed(file, today)?;
    if visibility <= catalogue.visibility(&item.key) {
        return None;
    }
    let name = visibility.name();
    let message = format!(
        "the picture `{file}` is left out here: it is a copy of `{closed}`, which is `{name}`, and this \
         entry is more open"
    );
    Some(
        Diagnostic::new(Code::ClosedFile, place.clone(), message).with_help(
            "take it out here; or say under `media` of this one what those shown agreed to: `consent: {kind: \
             written, date: …, role: …}`, or `consent: {kind: not_needed_no_people}`",
        ),
    )
}

/// It is a document with a picture that can't be compared with those that nobody may see.
fn unseen(file: &str, why: &Unseen, place: &Place) -> Diagnostic {
    let (what, help) = match why {
        Unseen::Format(format) => (
            format!("a picture in it ({format}) can't be looked at"),
            "save that picture as JPEG or PNG, put it into the document anew, and save the document again without a \
             password",
        ),
        Unseen::Unfit => (
            "a picture in it is damaged, moves, or is too large to be looked at".to_owned(),
            "open the document, save that picture as JPEG or PNG, 4000 pixels wide at most, and put it in anew",
        ),
        Unseen::TooMany => (
            "it holds more pictures than are looked at".to_owned(),
            "save it in parts",
        ),
    };
    let message = format!(
        "`{file}` is left out: {what}, so nobody knows whether it is one that was refused or withdrawn"
    );
    Diagnostic::new(Code::LooksWithheld, place.clone(), message)
        .with_help(format!("{help}; or take the document out here"))
}

/// Does the file hold pictures, and is none?
fn is_document(catalogue: &Catalogue, file: &str) -> bool {
    let looked = catalogue
        .asset(file)
        .and_then(|asset| asset.looked.as_ref());
    looked.is_some_and(|looked| !looked.look.inside.pictures.is_empty())
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

/// Does the entry itself say of this picture what objects to it? Then its own finding tells.
fn objects_itself(catalogue: &Catalogue, item: &Item, file: &str, today: Date) -> bool {
    let text = item.original();
    let is_of_vulnerable = item.is_of_vulnerable(catalogue.site());
    let mut media = text.record.media().iter();
    media.any(|one| {
        text.origin.beside(&one.file) == file && one.objection(is_of_vulnerable, today).is_some()
    })
}

/// Of pictures, films and sound that an entry shows or links to, and of documents with photographs, it says who is on them,
/// or another entry does. Otherwise they are left out, but for documents, and pictures on which nobody could be recognised.
pub(super) fn pictures_are_spoken_of(
    catalogue: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let media = text.record.media().iter();
    let mut spoken_of = media.map(|one| text.origin.beside(&one.file));
    // A name that is misspelt may mean any picture, and has a finding of its own.
    let is_misspelt = spoken_of.any(|file| catalogue.asset(&file).is_none());
    let mut told = BTreeSet::new();
    for (file, place) in item.texts().flat_map(|text| named(item, text)) {
        let asset = catalogue.asset(&file);
        let is_recording = catalogue.is_recording(&file);
        let is_picture = asset.is_some_and(|asset| asset.picture().is_some());
        let photographs = catalogue.photographs_in(&file);
        if !(is_picture || is_recording || photographs > 0) || catalogue.is_spoken_of(&file) {
            continue;
        }
        let is_left_out = catalogue.is_withdrawn_file(&file)
            || catalogue.file_visibility(&file) > catalogue.visibility(&item.key)
            || alike(catalogue, item, &file, &place, today).is_some();
        let is_unspoken = catalogue.is_unspoken(&file);
        if is_left_out || (is_misspelt && !is_unspoken) || !told.insert(file.clone()) {
            continue;
        }
        let name = text.origin.path_to(&file);
        let under_media = under_media(text);
        if is_recording {
            findings.push(recording_is_unspoken(&name, place, under_media));
            continue;
        }
        if photographs > 0 {
            findings.push(photographs_are_unspoken(
                &name,
                photographs,
                place,
                under_media,
            ));
            continue;
        }
        let (code, message) = if is_unspoken {
            (
                Code::PictureUnspoken,
                format!(
                    "the picture `{name}` is left out: nothing says whether people can be recognised on it"
                ),
            )
        } else {
            (
                Code::PictureNotSpokenOf,
                "nothing says who is on this picture, and whether they agreed".into(),
            )
        };
        findings.push(Diagnostic::new(code, place, message).with_help(format!(
            "if nobody can be recognised on it, write {under_media}: `- {{file: {name}, alt: …, credit: …, \
             licence: …, people_identifiable: false, children: false}}`; else say so, and what they agreed \
             to: `people_identifiable: true, children: …, consent: {{kind: written, scope: …, date: …, role: …}}`"
        )));
    }
}

/// Where to say who is on a picture: an item of a list has no pictures of its own.
fn under_media(text: &Text) -> &'static str {
    if text.record.safeguarding().is_some() {
        "under `media`"
    } else {
        "under `media` of an entry that shows it or links to it, too"
    }
}

/// The finding for a film or sound that is left out, since nothing is said of it.
fn recording_is_unspoken(name: &str, place: Place, under_media: &str) -> Diagnostic {
    let message = format!(
        "the film or sound `{name}` is left out: nothing says whether people can be recognised in it"
    );
    Diagnostic::new(Code::PictureUnspoken, place, message).with_help(format!(
        "if nobody can be recognised in it, by face, name or voice, write {under_media}: `- {{file: {name}, alt: …, \
         credit: …, licence: …, people_identifiable: false, children: false}}`; else say so, and what they agreed to: \
         `people_identifiable: true, children: …, consent: {{kind: written, scope: …, date: …, role: …}}`"
    ))
}

/// The finding for a document with photographs, since nothing is said of it.
fn photographs_are_unspoken(
    name: &str,
    photographs: usize,
    place: Place,
    under_media: &str,
) -> Diagnostic {
    let (held, them) = match photographs {
        1 => ("a photograph".to_owned(), "it"),
        _ => (format!("{photographs} photographs"), "them"),
    };
    let message = format!(
        "`{name}` holds {held}, and nothing says who is on {them}, and whether they agreed"
    );
    Diagnostic::new(Code::PictureNotSpokenOf, place, message).with_help(format!(
        "look at {them}: if nobody can be recognised, write {under_media}: `- {{file: {name}, alt: …, credit: …, \
         licence: …, people_identifiable: false, children: false}}`; if somebody can be, take {them} out of the \
         file, or say what they agreed to: `people_identifiable: true, children: …, consent: {{kind: written, \
         scope: …, date: …, role: …}}`"
    ))
}
