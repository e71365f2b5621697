//! Ids that would be file names with a meaning of their own.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
};

/// Names of devices that no file can have on Windows, with any ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

pub(super) fn ids_are_not(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let id = item.key.id.as_str();
    let is_port = id.len() == 4
        && (id.starts_with("com") || id.starts_with("lpt"))
        && id.ends_with(|c: char| c.is_ascii_digit());
    if id != "index" && !DEVICES.contains(&id) && !is_port {
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
