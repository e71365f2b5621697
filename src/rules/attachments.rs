//! Files that entries show or link to are of a kind that can be published, and can be shown where they are
//! shown as pictures.

use std::{collections::BTreeSet, sync::Arc};

use super::{at_value, private_numbers};
use crate::{
    attachments::Looked,
    catalogue::{Catalogue, Item, Text},
    content::{LinkTarget, Piece, name_of},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{Exempt, Hide, PrivateNumber, Visibility},
};

pub(super) fn can_be_published(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let exempt = item.exempt();
    let mut told: BTreeSet<Arc<str>> = BTreeSet::new();
    let places = catalogue.places_told_by_files(item);
    for text in item.texts() {
        for (file, place, is_shown) in uses(catalogue, item, text) {
            let Some(looked) = looked(catalogue, &file) else {
                continue;
            };
            if told.insert(file.clone()) {
                findings.extend(
                    places
                        .get(&file)
                        .map(|words| tells_place(&file, words, &place)),
                );
                about(looked, &file, &place, findings);
                let unread = looked.look.private.unread();
                findings.extend(unread.map(|unread| unread.finding(name_of(&file), place.clone())));
                let readers = catalogue
                    .visibility(&item.key)
                    .max(catalogue.file_visibility(&file));
                let private = private(catalogue, &file, &exempt, readers);
                findings.extend(private.map(|(code, message, help)| {
                    Diagnostic::new(code, place.clone(), message).with_help(help)
                }));
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

/// The finding on a file that says where an entry was that may not say so.
fn tells_place(file: &str, words: &str, place: &Place) -> Diagnostic {
    let message = format!(
        "`{}` says «{words}», though the entry may not say where it was; the whole file is left out",
        name_of(file)
    );
    Diagnostic::new(Code::NamedTooExactly, place.clone(), message).with_help(
        "take names of the place and positions out of the file, or take the file out here",
    )
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
    // What belongs to one person is told by itself, and stands in no log.
    let hide = Hide {
        exempt: Exempt::new(Vec::new(), &[], None),
        audience: Visibility::Public,
        number: "…",
        mailbox: "…",
    };
    let traces: Vec<String> = looked
        .look
        .traces
        .iter()
        .map(|(what, name)| {
            let hidden = hide.text(name);
            format!("{what}: {}", hidden.as_deref().unwrap_or(name))
        })
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

/// What is said of the private numbers in the texts of a file that these may read, of each kind once.
fn private(
    catalogue: &Catalogue,
    file: &str,
    exempt: &Exempt<'_>,
    readers: Visibility,
) -> impl Iterator<Item = (Code, String, &'static str)> {
    let mut by_kind: Vec<(PrivateNumber, usize, &str)> = Vec::new();
    for (number, words) in catalogue.private_in(file, exempt) {
        match by_kind.iter_mut().find(|(kind, ..)| *kind == number) {
            Some((_, count, _)) => *count += 1,
            None => by_kind.push((number, 1, words)),
        }
    }
    let name = name_of(file).to_owned();
    let told = by_kind.into_iter().map(move |(number, count, words)| {
        let is_left_out = readers < number.visibility();
        let what = match (number, count) {
            (PrivateNumber::OfAPerson, 1) => "personal number",
            (PrivateNumber::OfAPerson, _) => "personal numbers",
            (PrivateNumber::MobileTelephone, 1) => "private telephone",
            (PrivateNumber::MobileTelephone, _) => "private telephones",
            (PrivateNumber::PersonalMailbox, 1) => "mailbox of one person",
            (PrivateNumber::PersonalMailbox, _) => "mailboxes of single persons",
            (PrivateNumber::PersonalAccount, 1) => "account of one person",
            (PrivateNumber::PersonalAccount, _) => "accounts of single persons",
            (PrivateNumber::OfPersonListed, _) => "table of people",
            (PrivateNumber::BankAccount, 1) => "account at a bank",
            (PrivateNumber::BankAccount, _) => "accounts at banks",
        };
        let fate = if is_left_out { "; the whole file is left out" } else { "" };
        if number == PrivateNumber::OfPersonListed {
            let message = format!("`{name}` tells private things of people by name ({words}){fate}");
            let help = "take out the names, or what is told of them: tell how many there are, and of no single person. \
                        If the people act in public and this is no secret, say so under `accepted` in \
                        `content/site.yaml`, and write what stands in brackets in the `reason`";
            return (private_numbers::code(number, is_left_out), message, help);
        }
        let begins: String = words.chars().take(BEGINNING).collect();
        let message = format!(
            "`{name}` holds what looks like {count} {what} (the first begins with `{begins}…`){fate}"
        );
        let help = match number {
            PrivateNumber::OfAPerson
            | PrivateNumber::PersonalAccount
            | PrivateNumber::OfPersonListed => {
                "take them out of the file: nobody needs them here, and they can do much harm"
            }
            PrivateNumber::MobileTelephone | PrivateNumber::PersonalMailbox if is_left_out => {
                "take them out of the file, also where they are hidden. If one is nobody's own, say so \
                 under `accepted` in `content/site.yaml`, and write it in the `reason`"
            }
            PrivateNumber::MobileTelephone
            | PrivateNumber::PersonalMailbox
            | PrivateNumber::BankAccount => {
                "take them out of the file, also where they are hidden"
            }
        };
        (private_numbers::code(number, is_left_out), message, help)
    });
    told.collect::<Vec<_>>().into_iter()
}

/// So many letters are told of what belongs to one person.
const BEGINNING: usize = 3;

/// The files that a text uses, each with its place, and whether it is shown there as a picture.
fn uses(catalogue: &Catalogue, item: &Item, text: &Text) -> Vec<(Arc<str>, Place, bool)> {
    let mut uses = Vec::new();
    // A translation has the original's pictures.
    if text.language == *item.original_language() {
        for (index, media) in text.record.media().iter().enumerate() {
            let file: Arc<str> = text.origin.beside(&media.file).into();
            let path = FieldPath::key("media").then_item(index).then_key("file");
            let place = at_value(Code::NotAPicture, text, path, "").place;
            // Of a film or a document that the text links to, this says who is in it.
            let shows_others = catalogue.is_recording(&file) || catalogue.photographs_in(&file) > 0;
            let is_shown = !(shows_others && links_to(text, &file));
            uses.push((file, place, is_shown));
        }
    }
    let shown = shown_links(text);
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

/// Does a text, or a field of its entry, link to a file, other than as a picture?
fn links_to(text: &Text, file: &str) -> bool {
    let shown = shown_links(text);
    let mut links = text.body.links.iter().enumerate();
    let is_linked = links.any(|(number, link)| {
        let is_it = matches!(&link.target, LinkTarget::File(named) if **named == *file);
        is_it && !shown.contains(&number)
    });
    let fields = text.record.named_files().into_iter();
    let mut named = fields.filter_map(|(_, named)| text.origin.file_at(&named));
    is_linked || named.any(|named| *named == *file)
}

/// The numbers of the links of a text that show pictures.
fn shown_links(text: &Text) -> BTreeSet<usize> {
    let pieces = text.body.pieces.iter();
    let shown = pieces.filter_map(|piece| match piece {
        Piece::Picture(picture) => Some(picture.link),
        Piece::Html(_) | Piece::LinkStart(..) | Piece::LinkEnd(_) => None,
    });
    shown.collect()
}

fn looked<'a>(catalogue: &'a Catalogue, file: &str) -> Option<&'a Looked> {
    catalogue.asset(file)?.looked.as_deref()
}
