//! Ids that would be file names with a meaning of their own.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::is_device,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
};

pub(super) fn ids_are_not(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let id = item.key.id.as_str();
    if id != "index" && !is_device(id) {
        return;
    }
    let text = item.original();
    let reason = if id == "index" {
        "the page of the whole list has that name"
    } else {
        "Windows can't have a file of that name"
    };
    let message = format!("the id `{id}` is reserved: {reason}");
    let finding = if text.origin.item.0.is_empty() {
        Diagnostic::new(Code::ReservedId, Place::file(&text.origin.file), message)
    } else {
        at_value(Code::ReservedId, text, FieldPath::key("id"), message)
    };
    findings.push(finding.with_help("choose an id of more than one word"));
}
