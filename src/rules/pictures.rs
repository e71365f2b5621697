//! Pictures named in the data exist and say what they show.

use std::sync::Arc;

use super::{at_value, remedy_for_next};
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath, did_you_mean},
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
            let help = remedy_for_next(findings, || {
                if let Some(name) = catalogue.name_alike(&file) {
                    let name = name.strip_prefix(&folder).unwrap_or(name);
                    return Some(format!("it is named `{name}`, with these capital letters"));
                }
                let beside = catalogue
                    .assets()
                    .filter_map(|(file, _)| file.strip_prefix(&folder));
                did_you_mean(&media.file, beside)
            });
            findings.push(
                at_value(
                    Code::MissingFile,
                    text,
                    path().then_key("file"),
                    format!("there is no file `{}` beside this entry", media.file),
                )
                .with_help_if(help),
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
