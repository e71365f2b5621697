//! What could do much harm is never public.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Sensitivity, Visibility},
};

pub(super) fn high_is_never_public(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let site = catalogue.site();
    let text = item.original();
    let Some(care) = text.record.safeguarding() else {
        return;
    };
    let sensitivity = care.sensitivity.unwrap_or(site.defaults.sensitivity);
    if sensitivity == Sensitivity::High && catalogue.visibility(&item.key) == Visibility::Public {
        findings.push(
            at_value(
                Code::HighIsNeverPublic,
                text,
                FieldPath::key("safeguarding").then_key("sensitivity"),
                "an entry of high sensitivity is public",
            )
            .with_help(
                "write `visibility: members` or `visibility: internal` under `safeguarding`",
            ),
        );
    }
}
