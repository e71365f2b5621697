//! Care for people at risk: what could do harm is looked at before it is public, and is known to be
//! such by the groups that it speaks of.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Date, Known, Record, Sensitivity, Site, TargetGroup, Visibility},
};

pub(super) fn high_is_never_public(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let site = catalogue.site();
    if sensitivity(item, site) == Some(Sensitivity::High)
        && catalogue.visibility(&item.key) == Visibility::Public
    {
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

/// How much harm an entry could do, by itself or as the site takes it; nothing for lists.
pub(super) fn sensitivity(item: &Item, site: &Site) -> Option<Sensitivity> {
    let care = item.original().record.safeguarding()?;
    Some(care.sensitivity.unwrap_or(site.defaults.sensitivity))
}

pub(super) fn elevated_is_looked_at(
    catalogue: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let (site, text) = (catalogue.site(), item.original());
    let Some(care) = text.record.safeguarding() else {
        return;
    };
    let path = |field| FieldPath::key("safeguarding").then_key(field);
    if let Some(day) = care.reviewed_on.filter(|day| *day > today) {
        findings.push(
            at_value(
                Code::NotReviewed,
                text,
                path("reviewed_on"),
                format!("{day} has not come yet"),
            )
            .with_help("write the day on which it was looked at"),
        );
    }
    let is_open = catalogue.visibility(&item.key) == Visibility::Public;
    if sensitivity(item, site) != Some(Sensitivity::Elevated) || !is_open {
        return;
    }
    let fields = [
        ("reviewed_on", care.reviewed_on.is_none(), "when"),
        (
            "reviewed_by_role",
            care.reviewed_by_role.is_none(),
            "by whom",
        ),
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
    if sensitivity(item, catalogue.site()) != Some(Sensitivity::Low) {
        return;
    }
    let Some((path, group)) = groups(&text.record)
        .into_iter()
        .find(|(_, group)| is_vulnerable(*group))
    else {
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

/// The groups that an entry is for or speaks of, and where it says so.
pub(super) fn groups(record: &Record) -> Vec<(FieldPath, TargetGroup)> {
    let mut groups = Vec::new();
    if let Record::Practice(practice) = record
        && let Known::Value(targets) = &practice.target_groups
    {
        let path = FieldPath::key("target_groups");
        let targets = targets.iter().enumerate();
        groups.extend(targets.map(|(index, group)| (path.clone().then_item(index), *group)));
    }
    if let Some(care) = record.safeguarding() {
        let path = FieldPath::key("safeguarding").then_key("groups");
        let spoken_of = care.groups.iter().enumerate();
        groups.extend(spoken_of.map(|(index, group)| (path.clone().then_item(index), *group)));
    }
    groups
}

/// Can people of this group be hurt by what is published?
pub(super) fn is_vulnerable(group: TargetGroup) -> bool {
    matches!(
        group,
        TargetGroup::Children
            | TargetGroup::Victims
            | TargetGroup::ConflictZoneReturnees
            | TargetGroup::RomaCommunities
            | TargetGroup::DisplacedPersons
    )
}
