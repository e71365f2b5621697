//! Pictures named in the data exist and say what they show.

use std::sync::Arc;

use super::{at_value, remedy_for_next};
use crate::{
    catalogue::{Catalogue, Item, Text},
    diagnostics::{Code, Diagnostic, FieldPath, Remedy, did_you_mean},
    escape,
    model::{
        NOT_APPLICABLE, UNKNOWN, is_no_answer,
        web_address::{meant, own_computer},
    },
};

pub(super) fn exist_and_are_described(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    for (index, media) in text.record.media().iter().enumerate() {
        let path = || FieldPath::key("media").then_item(index);
        let file: Arc<str> = text.origin.beside(&media.file).into();
        let is_told_of = catalogue.is_refused(&file) || catalogue.is_withdrawn_file(&file);
        if catalogue.asset(&file).is_none() && !is_told_of {
            let folder = format!("{}/", text.origin.folder());
            let remedy = remedy_for_next(findings, || {
                if [UNKNOWN, NOT_APPLICABLE].contains(&&*media.file) || is_no_answer(&media.file) {
                    let help = "write the name of a picture that lies beside this entry, or take this item out; an empty \
                                list goes with its key `media`";
                    return Some(help.into());
                }
                if let Some(help) = own_computer(&media.file).and_then(|_| meant(&media.file)) {
                    return Some(help);
                }
                if let Some(help) = named_otherwise(catalogue, text, &media.file) {
                    return Some(help);
                }
                let beside = catalogue
                    .assets()
                    .filter_map(|(file, _)| file.strip_prefix(&folder));
                did_you_mean(media.file.trim_start_matches("./"), beside).map(Remedy::from)
            });
            findings.push(
                at_value(
                    Code::MissingFile,
                    text,
                    path().then_key("file"),
                    format!("there is no file `{}` beside this entry", media.file),
                )
                .with_remedy(remedy),
            );
        }
        if media.alt.trim().is_empty() {
            findings.push(
                at_value(
                    Code::NoAltText,
                    text,
                    path().then_key("alt"),
                    "this picture has no alternative text",
                )
                .with_help("say what it shows, for those who can't see it"),
            );
        }
    }
}

/// The name of a file as it is, where it is written as an address or with other letters or slashes.
fn named_otherwise(catalogue: &Catalogue, text: &Text, written: &str) -> Option<Remedy> {
    let folder = format!("{}/", text.origin.folder());
    let name = |file: &str| file.strip_prefix(&folder).unwrap_or(file).to_owned();
    let plain = escape::percent_decoded(written).replace('\\', "/");
    for form in [written, plain.trim()] {
        let file = text.origin.beside(form);
        if let Some(name) = catalogue.name_alike(&file).map(name) {
            let help = if catalogue.asset(&file).is_some() {
                format!("it is named `{name}`: write it so, letter by letter")
            } else {
                format!("it is named `{name}`, with these capital letters")
            };
            return Some(Remedy::new(help, name));
        }
    }
    None
}
