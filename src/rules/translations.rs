//! Translations keep up with their originals.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Version},
    diagnostics::{Code, Diagnostic, FieldPath},
};

pub(super) fn are_up_to_date(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        let Some(made_from) = &text.made_from else {
            continue;
        };
        if made_from.version == Version::Earlier {
            let path = FieldPath::key("translation").then_key("of_hash");
            let message = "the original has changed since this was translated from it";
            let help = format!(
                "bring the translation up to date, then write `of_hash: {}`",
                made_from.hash
            );
            findings.push(at_value(Code::OutOfDate, text, path, message).with_help(help));
        }
    }
}
