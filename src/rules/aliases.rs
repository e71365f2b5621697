//! Earlier addresses are addresses that this site can have.

use super::at_value;
use crate::{
    catalogue::{Address, Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
};

pub(super) fn can_be_addresses(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    for (index, alias) in text.record.aliases().iter().enumerate() {
        if Address::of_alias(alias, &item.key, catalogue.default_language()).is_none() {
            findings.push(
                at_value(
                    Code::BadAlias,
                    text,
                    FieldPath::key("aliases").then_item(index),
                    format!("`{alias}` is not an address that this site can have had"),
                )
                .with_help(format!(
                    "write the earlier id (`old-id`), or its folder and id (`{}/old-id`)",
                    item.key.kind.plural()
                )),
            );
        }
    }
}
