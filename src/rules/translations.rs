//! Translations keep up with their originals.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Version},
    diagnostics::{Code, Diagnostic, FieldPath},
};

pub(super) fn are_up_to_date(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        if let (Some(Version::Earlier), Some(hash)) =
            (item.version(text), item.hash_to_record(text))
        {
            let path = FieldPath::key("translation").then_key("of_hash");
            let message = "the original has changed since this was translated from it";
            let help = format!("bring the translation up to date, then write `of_hash: {hash}`");
            findings.push(at_value(Code::OutOfDate, text, path, message).with_help(help));
        }
    }
}
