//! Which files of a theme are published, and what is told of its pictures.

use super::{own_numbers::document_left_out, theme::StaticFile};
use crate::{
    content::name_of,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    edition::Edition,
    model::Site,
};

/// Is a file of the theme published? Tells why it is not, and what is to be thought of.
pub(super) fn is_published(
    file: &StaticFile,
    edition: &Edition,
    findings: &mut Vec<Diagnostic>,
) -> bool {
    let place = Place::file(&file.shown);
    if let Some(number) = file.picture.as_ref().and_then(|file| file.private) {
        findings.push(document_left_out(number, place));
        return false;
    }
    if let Some(unfit) = file.picture.as_ref().and_then(|file| file.unfit.as_ref()) {
        findings.push(unfit.finding(name_of(&file.shown), place));
        return false;
    }
    if let Some(because) = unseen(file, edition) {
        findings.push(left_out(place, &because));
        return false;
    }
    if let Some(picture) = &file.picture {
        if picture.had_metadata {
            findings.push(taken_out(place.clone()));
        }
        if picture.may_show_people {
            findings.push(not_spoken_of(place.clone()));
        }
        let name = name_of(&file.shown);
        let unread = picture.unread.iter();
        findings.extend(unread.map(|unread| unread.finding(name, place.clone())));
    }
    true
}

/// What the site's configuration can accept: what is told of files of its theme.
const ACCEPTED: [Code; 2] = [Code::PictureNotSpokenOf, Code::NotLookedThrough];

/// Takes out what the site's configuration accepts of files of the theme: those that its reason names.
pub(super) fn settle(site: &Site, findings: &mut Vec<Diagnostic>) {
    for (index, accepted) in site.accepted.iter().enumerate() {
        let path = FieldPath::key("accepted").then_item(index);
        let at = |field| Place::value(&"content/site.yaml".into(), path.clone().then_key(field));
        let code = Code::from_id(accepted.code.trim());
        if code.is_some_and(Code::is_accepted_by_site) {
            continue;
        }
        let Some(code) = code.filter(|code| ACCEPTED.contains(code)) else {
            let message = format!("{} can't be accepted for the whole site", accepted.code);
            let help = "write `W0809` or `W0845`, for files of the theme, `E0838` or `E0839`, for what is nobody's number or \
                 mailbox; accept all else where it stands";
            findings
                .push(Diagnostic::new(Code::BadAcceptance, at("code"), message).with_help(help));
            continue;
        };
        let before = findings.len();
        findings.retain(|finding| {
            finding.code != code || !accepted.reason.contains(name_of(&finding.place.file))
        });
        if findings.len() == before {
            let message = format!("this names no file of which {code} is told");
            let help = "write the name of the file as it is, or take this out of `accepted`";
            findings.push(
                Diagnostic::new(Code::NothingAccepted, at("reason"), message).with_help(help),
            );
        }
    }
}

fn not_spoken_of(place: Place) -> Diagnostic {
    Diagnostic::new(
        Code::PictureNotSpokenOf,
        place,
        "nothing says who is in this picture, film or sound, and everyone finds it at its own address",
    )
    .with_help(
        "a picture of people belongs beside the entry that shows it, with their `consent` under `media`; if nobody is \
         on it, say so under `accepted` in `content/site.yaml`, and name the file in the `reason`",
    )
}

/// Why a file of the theme is left out, as the end of a sentence.
fn unseen(file: &StaticFile, edition: &Edition) -> Option<String> {
    let picture = file.picture.as_ref()?;
    if picture.is_unknown {
        return Some("nobody can tell what it holds besides its pixels".into());
    }
    if let Some(acts) = picture.acts {
        return Some(format!("as a drawing, it {acts}"));
    }
    edition
        .objection_to_bytes(&picture.hash)
        .or_else(|| match picture.looks.as_ref() {
            Some(looks) => edition.objection_to_picture(looks),
            None => edition.objection_to_pictures_in(&file.bytes),
        })
}

fn left_out(place: Place, because: &str) -> Diagnostic {
    Diagnostic::new(
        Code::ThemePictureWithheld,
        place,
        format!("this file is left out: {because}"),
    )
    .with_help(
        "take it out here too; or save it as JPEG, PNG or WebP, or as plain SVG, if that is what is wrong",
    )
}

fn taken_out(place: Place) -> Diagnostic {
    Diagnostic::new(
        Code::MetadataTakenOut,
        place,
        "this picture holds more than its pixels, such as where it was taken: it is published without",
    )
    .with_help(
        "save it without metadata, in sRGB; if it shows people, put it beside the entry that shows it, and \
         say under `media` who they are",
    )
}
