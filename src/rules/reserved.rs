//! Ids that would be file names with a meaning of their own.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::reserved,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
};

pub(super) fn ids_are_not(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let id = item.key.id.as_str();
    let Some(reason) = reserved(id) else {
        return;
    };
    let text = item.original();
    let message = format!("the id `{id}` is reserved: {reason}");
    let finding = if text.origin.item.0.is_empty() {
        Diagnostic::new(Code::ReservedId, Place::file(&text.origin.file), message)
    } else {
        at_value(Code::ReservedId, text, FieldPath::key("id"), message)
    };
    findings.push(finding.with_help("choose an id of more than one word"));
}
