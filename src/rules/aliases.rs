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
        let address = Address::of_alias(alias, &item.key, catalogue.default_language());
        if let Some(gone) = address
            .as_ref()
            .and_then(|address| catalogue.withdrawn_at(address, catalogue.default_language()))
        {
            findings.push(
                at_value(
                    Code::AliasOfWithdrawn,
                    text,
                    FieldPath::key("aliases").then_item(index),
                    format!("this earlier address is left out: `{gone}` stood there, and was withdrawn"),
                )
                .with_help("take it out: whoever follows an old link must learn that the page was withdrawn"),
            );
        }
        if address.is_none() || is_device(name.trim_end_matches(".html")) {
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
