//! People, organisations and sources are there for entries that speak of them.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{EntityKind, Visibility},
};

/// Items that nobody refers to are seen by the hub's staff alone; their authors should know.
pub(super) fn are_told_of(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let kinds = [
        EntityKind::Organisation,
        EntityKind::Person,
        EntityKind::Source,
    ];
    let alone = |item: &&Item| {
        item.mentioned_by().is_empty()
            && item.original().record.visibility().is_none()
            && catalogue.visibility(&item.key) == Visibility::Internal
    };
    let kinds = kinds.into_iter();
    let items = kinds.flat_map(|kind| {
        let items = catalogue.items().filter(move |item| item.key.kind == kind);
        let mut alone: Vec<&Item> = items.filter(alone).collect();
        if !alone.is_empty() && !catalogue.is_whole_in(kind) {
            alone.clear();
        }
        alone
    });
    findings.extend(items.map(|item| {
        let kind = item.key.kind;
        at_value(
            Code::ReferredToByNobody,
            item.original(),
            FieldPath::key("id"),
            format!("no entry refers to this {kind}, so only the hub's own staff will see it"),
        )
        .with_help(
            "name it where it belongs, take it out, or say who may see it: `visibility: public`",
        )
    }));
}
