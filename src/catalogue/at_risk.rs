//! What could do harm if everyone saw it, and whether somebody looked at it for that.
//!
//! Until somebody has, it is for members: the site goes on without it.

use std::collections::BTreeMap;

use super::{Catalogue, Item};
use crate::{
    content::Key,
    diagnostics::FieldPath,
    model::{
        Date, Known, MOST_LEVELS, Record, Safeguarding, Sensitivity, Site, TargetGroup, says_who,
    },
};

/// The topics that are about a vulnerable group, with all that is narrower.
const ABOUT: [(&str, TargetGroup); 3] = [
    (
        "conflict-zone-returnees",
        TargetGroup::ConflictZoneReturnees,
    ),
    ("internal-displacement", TargetGroup::DisplacedPersons),
    ("roma-inclusion", TargetGroup::RomaCommunities),
];

impl Item {
    /// How much harm it could do, by itself, as the site takes it or as a translation says; nothing for lists.
    pub(crate) fn sensitivity(&self, site: &Site) -> Option<Sensitivity> {
        let care = self.original().record.safeguarding()?;
        let own = care.sensitivity.unwrap_or(site.defaults.sensitivity);
        Some(self.said_sensitivity().map_or(own, |said| own.max(said)))
    }

    /// Does it speak of people who could be harmed, by what it says of its care?
    pub(crate) fn is_of_vulnerable(&self, site: &Site) -> bool {
        let care = self.original().record.safeguarding();
        self.sensitivity(site)
            .is_some_and(|sensitivity| sensitivity != Sensitivity::Low)
            || care.is_some_and(|care| !care.groups.is_empty())
    }

    /// Does it say that somebody has looked at the harm it could do on a day that comes after `today`?
    pub(crate) fn is_looked_at_after(&self, today: Date) -> bool {
        let care = self.original().record.safeguarding();
        let day = care.and_then(|care| care.reviewed_on);
        day.is_some_and(|day| day > today)
    }

    /// The groups that can be hurt by what is published, which it is for or speaks of by its fields or topics, and
    /// where it says so.
    fn vulnerable_group(&self, items: &BTreeMap<Key, Self>) -> Option<(FieldPath, TargetGroup)> {
        let record = &self.original().record;
        let named = groups(record).into_iter();
        let mut named = named.filter(|(_, group)| group.is_vulnerable());
        named.next().or_else(|| of_topics(record, items))
    }
}

impl Catalogue {
    /// The vulnerable group that an entry is for or speaks of, and where it says so.
    pub(crate) fn vulnerable_group(&self, item: &Item) -> Option<(FieldPath, TargetGroup)> {
        item.vulnerable_group(&self.items)
    }

    /// A topic and those that it is part of.
    pub(crate) fn with_broader(&self, topic: Key) -> impl Iterator<Item = Key> + '_ {
        with_broader(&self.items, topic)
    }
}

/// May everyone see an entry only after somebody has looked at it, or never?
pub(super) fn must_wait(item: &Item, items: &BTreeMap<Key, Item>, site: &Site) -> bool {
    match item.sensitivity(site) {
        Some(Sensitivity::High) => true,
        Some(Sensitivity::Elevated) => {
            let care = item.original().record.safeguarding();
            !care.is_some_and(Safeguarding::is_looked_at)
        }
        Some(Sensitivity::Low) => item.vulnerable_group(items).is_some(),
        None => false,
    }
}

impl Safeguarding {
    /// Is it said when and by whom it was looked at for the harm it could do?
    fn is_looked_at(&self) -> bool {
        self.reviewed_on.is_some() && self.has_reviewer()
    }

    /// Is it said who looked at it?
    pub(crate) fn has_reviewer(&self) -> bool {
        self.reviewed_by_role.as_deref().is_some_and(says_who)
    }
}

fn with_broader(items: &BTreeMap<Key, Item>, topic: Key) -> impl Iterator<Item = Key> {
    let wider = |topic: &Key| items.get(topic)?.broader();
    std::iter::successors(Some(topic), wider).take(MOST_LEVELS)
}

/// The first vulnerable group that a practice or an event is about by one of its topics.
fn of_topics(record: &Record, items: &BTreeMap<Key, Item>) -> Option<(FieldPath, TargetGroup)> {
    if !matches!(record, Record::Practice(_) | Record::Event(_)) {
        return None;
    }
    let mut topics = record.topics().iter().enumerate();
    topics.find_map(|(index, topic)| {
        let mut wider = with_broader(items, Key::of(topic));
        let group = wider.find_map(|topic| {
            let mut about = ABOUT.iter();
            about.find_map(|(id, group)| (topic.id.as_str() == *id).then_some(*group))
        })?;
        Some((FieldPath::key("topics").then_item(index), group))
    })
}

/// The groups that an entry is for or speaks of, and where it says so.
pub(crate) fn groups(record: &Record) -> Vec<(FieldPath, TargetGroup)> {
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
