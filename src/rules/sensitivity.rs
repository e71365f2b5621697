//! Care for people at risk: what could do harm is looked at before it is public, and is known to be
//! such by the groups that it speaks of.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Date, Sensitivity},
};

pub(super) fn high_is_never_public(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    if item.sensitivity(catalogue.site()) == Some(Sensitivity::High) && catalogue.waits(&item.key) {
        findings.push(
            at_value(
                Code::HighIsNeverPublic,
                item.original(),
                FieldPath::key("safeguarding").then_key("sensitivity"),
                "an entry of high sensitivity is public",
            )
            .with_help(
                "write `visibility: members` or `visibility: internal` under `safeguarding`",
            ),
        );
    }
}

pub(super) fn elevated_is_looked_at(
    catalogue: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let Some(care) = text.record.safeguarding() else {
        return;
    };
    let path = |field| FieldPath::key("safeguarding").then_key(field);
    if let Some(day) = care.reviewed_on.filter(|day| *day > today) {
        findings.push(
            at_value(
                Code::DatesOutOfOrder,
                text,
                path("reviewed_on"),
                format!("{day} has not come yet"),
            )
            .with_help("write the day on which it was looked at"),
        );
    }
    let created = text.record.review().and_then(|review| review.created);
    if let (Some(day), Some(created)) = (care.reviewed_on, created)
        && day < created
    {
        findings.push(
            at_value(
                Code::DatesOutOfOrder,
                text,
                path("reviewed_on"),
                "this was looked at before it was written",
            )
            .with_help("look at `created` and `reviewed_on`; one of them is wrong"),
        );
    }
    if item.sensitivity(catalogue.site()) != Some(Sensitivity::Elevated)
        || !catalogue.waits(&item.key)
    {
        return;
    }
    let fields = [
        ("reviewed_on", care.reviewed_on.is_none(), "when"),
        ("reviewed_by_role", !care.has_reviewer(), "by whom"),
    ];
    for (field, is_missing, what) in fields {
        if is_missing {
            let help = format!(
                "add `{field}` under `safeguarding`, as it really was (`reviewed_by_role: drafting \
                 team` where nobody else has); or write `visibility: members`"
            );
            findings.push(
                at_value(
                    Code::NotReviewed,
                    text,
                    path("sensitivity"),
                    format!("an entry of elevated sensitivity is public, and it isn't said {what} it was looked at for that"),
                )
                .with_help(help),
            );
        }
    }
}

pub(super) fn vulnerable_groups_raise_it(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    if item.sensitivity(catalogue.site()) != Some(Sensitivity::Low) {
        return;
    }
    let Some((path, group)) = catalogue.vulnerable_group(item) else {
        return;
    };
    let message = format!(
        "this speaks of `{}`, and its sensitivity is low",
        group.name()
    );
    findings.push(
        at_value(Code::VulnerableGroup, text, path, message).with_help(
            "write `sensitivity: elevated` under `safeguarding`, with `reviewed_on` and \
             `reviewed_by_role`",
        ),
    );
}
