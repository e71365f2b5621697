//! Every quote, fact and outcome names a source that the entry lists.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Ref, Source},
};

pub(super) fn are_listed(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let listed = text.record.sources();
    let mut check = |source: &Ref<Source>, path: FieldPath| {
        if !listed.contains(source) {
            findings.push(
                at_value(
                    Code::NotCitedHere,
                    text,
                    path.then_key("source"),
                    format!("`{}` is not among the `sources` of this entry", source.id()),
                )
                .with_help(format!("add `{}` to `sources`", source.id())),
            );
        }
    };
    for (index, quote) in text.record.quotes().iter().enumerate() {
        check(&quote.source, FieldPath::key("quotes").then_item(index));
    }
    for (index, fact) in text.record.facts().iter().enumerate() {
        check(&fact.source, FieldPath::key("facts").then_item(index));
    }
    let Some((field, evidence)) = text.record.evidence() else {
        return;
    };
    for (index, outcome) in evidence.outcomes.iter().enumerate() {
        let path = FieldPath::key(field).then_key("outcomes").then_item(index);
        check(&outcome.source, path);
    }
}
