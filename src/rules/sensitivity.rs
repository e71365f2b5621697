//! Care for people at risk: what could do harm is looked at before it is public, and is known to be
//! such by the groups that it speaks of.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{
        Date, Known, MOST_LEVELS, Record, Sensitivity, Site, TargetGroup, Visibility,
        says_something,
    },
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
    let created = text.record.review().and_then(|review| review.created);
    if let (Some(day), Some(created)) = (care.reviewed_on, created)
        && day < created
    {
        findings.push(
            at_value(
                Code::NotReviewed,
                text,
                path("reviewed_on"),
                "this was looked at before it was written",
            )
            .with_help("look at `created` and `reviewed_on`; one of them is wrong"),
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
            !care.reviewed_by_role.as_deref().is_some_and(says_something),
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
    let named = groups(&text.record);
    let named = named.into_iter().find(|(_, group)| is_vulnerable(*group));
    let Some((path, group)) = named.or_else(|| of_topics(catalogue, &text.record)) else {
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

/// The topics that are about a vulnerable group, with all that is narrower.
const ABOUT: [(&str, TargetGroup); 3] = [
    (
        "conflict-zone-returnees",
        TargetGroup::ConflictZoneReturnees,
    ),
    ("internal-displacement", TargetGroup::DisplacedPersons),
    ("roma-inclusion", TargetGroup::RomaCommunities),
];

/// The first vulnerable group that a practice or an event is about by one of its topics.
fn of_topics(catalogue: &Catalogue, record: &Record) -> Option<(FieldPath, TargetGroup)> {
    if !matches!(record, Record::Practice(_) | Record::Event(_)) {
        return None;
    }
    let mut topics = record.topics().iter().enumerate();
    topics.find_map(|(index, topic)| {
        let mut wider = with_broader(catalogue, Key::of(topic));
        let group = wider.find_map(|topic| {
            let mut about = ABOUT.iter();
            about.find_map(|(id, group)| (topic.id.as_str() == *id).then_some(*group))
        })?;
        Some((FieldPath::key("topics").then_item(index), group))
    })
}

/// A topic and those that it is part of.
pub(super) fn with_broader(catalogue: &Catalogue, topic: Key) -> impl Iterator<Item = Key> + '_ {
    let wider = move |topic: &Key| catalogue.item(topic)?.broader();
    std::iter::successors(Some(topic), wider).take(MOST_LEVELS)
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
