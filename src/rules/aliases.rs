//! Earlier addresses are addresses that this site can have.

use super::at_value;
use crate::{
    catalogue::{Address, Catalogue, Item},
    content::is_device,
    diagnostics::{Code, Diagnostic, FieldPath},
};

pub(super) fn can_be_addresses(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    for (index, alias) in text.record.aliases().iter().enumerate() {
        let name = alias.rsplit('/').next().unwrap_or(alias);
        let has_address =
            Address::of_alias(alias, &item.key, catalogue.default_language()).is_some();
        if !has_address || is_device(name.trim_end_matches(".html")) {
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
