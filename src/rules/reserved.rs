//! Ids that would be file names with a meaning of their own.

use super::at_id;
use crate::{
    catalogue::{Catalogue, Item},
    content::reserved,
    diagnostics::{Code, Diagnostic},
};

pub(super) fn ids_are_not(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let id = item.key.id.as_str();
    let Some(reason) = reserved(id) else {
        return;
    };
    let message = format!("the id `{id}` is reserved: {reason}");
    let finding = at_id(Code::ReservedId, item, message);
    findings.push(finding.with_help("choose an id of more than one word"));
}
