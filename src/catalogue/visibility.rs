//! Who may see what: an entry as it states, an item of a list as those who refer to it, a file as the
//! entries beside which it lies or that name it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Asset, Item, at_risk::must_wait, backlinks::Backlinks, placed::Others, withdrawn::Withdrawn,
};
use crate::{
    content::{Key, name_of},
    model::{Discrepancy, EntityKind, Part, Record, Site, Source, Visibility, WithdrawnName, walk},
};

/// What is not open to everyone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Closed {
    entries: BTreeMap<Key, Visibility>,
    /// Entries that everyone would see, had somebody looked at the harm they could do.
    waiting: BTreeSet<Key>,
    files: BTreeMap<Arc<str>, Visibility>,
}

impl Closed {
    /// Finds what is not open to everyone.
    pub(super) fn of(
        others: Others<'_>,
        backlinks: &Backlinks,
        assets: &BTreeMap<Arc<str>, Asset>,
        withdrawn: &BTreeMap<Key, Withdrawn>,
    ) -> Self {
        let Others { items, site, .. } = others;
        let mut closed = Self::default();
        let mut followers = Vec::new();
        for (key, item) in items {
            match item.stated_visibility(site) {
                Some(stated) => closed.close(key, stated),
                None => followers.push(key),
            }
        }
        let placeless = items.iter().filter(|(_, item)| item.is_placeless());
        let telling = placeless.filter(|(_, item)| others.place_is_told_by(item));
        telling.for_each(|(key, _)| closed.close(key, Visibility::Internal));
        closed.naming(items, withdrawn);
        closed.discrepancies(items, withdrawn);
        closed.transfers(items);
        closed.wait(items, site, withdrawn);
        let misnamed: Vec<(&Key, &[Key])> = backlinks
            .all()
            .filter(|(key, _)| !items.contains_key(*key) && !withdrawn.contains_key(*key))
            .collect();
        closed.followers(&followers, (backlinks, &misnamed), site);
        if !assets.is_empty() {
            closed.files = closed.files(items, assets);
        }
        closed
    }

    /// Who may see an entry.
    pub(super) fn entry(&self, key: &Key) -> Visibility {
        self.entries.get(key).copied().unwrap_or_default()
    }

    /// See [`super::Catalogue::waits`].
    pub(super) fn waits(&self, key: &Key) -> bool {
        self.waiting.contains(key)
    }

    /// Who may see a file.
    pub(super) fn file(&self, file: &str) -> Visibility {
        self.files.get(file).copied().unwrap_or_default()
    }

    fn close(&mut self, key: &Key, visibility: Visibility) {
        if visibility == Visibility::Public {
            self.entries.remove(key);
        } else {
            self.entries.insert(key.clone(), visibility);
        }
    }

    /// A transfer makes no sense to those who may not see what was transferred, or where to. Where it may not be said
    /// where that was, it is for the staff: it is about its cities.
    fn transfers(&mut self, items: &BTreeMap<Key, Item>) {
        for (key, item) in items {
            if let Record::Transfer(transfer) = &*item.original().record {
                let practice = self.entry(&Key::of(&transfer.practice));
                let to = self.entry(&Key::of(&transfer.to));
                let of_practice = items.get(&Key::of(&transfer.practice));
                let is_placeless =
                    item.is_placeless() || of_practice.is_some_and(Item::is_placeless);
                let own = if is_placeless {
                    Visibility::Internal
                } else {
                    self.entry(key)
                };
                self.close(key, own.max(practice).max(to));
            }
        }
    }

    /// What names somebody who was withdrawn is for the staff until it no longer does.
    fn naming(&mut self, items: &BTreeMap<Key, Item>, withdrawn: &BTreeMap<Key, Withdrawn>) {
        let names = withdrawn.values().flat_map(|one| &one.names).cloned();
        let names: Vec<WithdrawnName> = names.collect();
        if names.is_empty() {
            return;
        }
        for (key, item) in items {
            if item.texts().any(|text| text.says_one_of(&names).is_some()) {
                self.close(key, Visibility::Internal);
            }
        }
    }

    /// A discrepancy is as closed as what it says it is about: `practice:night-buses`; about what was withdrawn it is
    /// for the staff.
    fn discrepancies(&mut self, items: &BTreeMap<Key, Item>, withdrawn: &BTreeMap<Key, Withdrawn>) {
        for (key, item) in items {
            let discrepancy = item.original().record.downcast::<Discrepancy>();
            let about = discrepancy.into_iter().flat_map(Discrepancy::named);
            let about = about.map(|named| {
                let named = Key::new(named.kind, named.id);
                match withdrawn.contains_key(&named) {
                    true => Visibility::Internal,
                    false => self.entry(&named),
                }
            });
            if let Some(most) = about.max() {
                self.close(key, self.entry(key).max(most));
            }
        }
    }

    /// What could do harm is for members until somebody has looked at it, and so is what makes no sense without it.
    fn wait(
        &mut self,
        items: &BTreeMap<Key, Item>,
        site: &Site,
        withdrawn: &BTreeMap<Key, Withdrawn>,
    ) {
        let open = items
            .iter()
            .filter(|(key, _)| self.entry(key) == Visibility::Public);
        let waiting = open.filter(|(_, item)| must_wait(item, items, site));
        self.waiting = waiting.map(|(key, _)| key.clone()).collect();
        if self.waiting.is_empty() {
            return;
        }
        for key in &self.waiting {
            self.entries.insert(key.clone(), Visibility::Members);
        }
        self.discrepancies(items, withdrawn);
        self.transfers(items);
    }

    /// Items of lists that don't state who may see them: whoever can see something that refers to
    /// them, and the hub's own staff. They refer to each other too, so this is done until nothing
    /// changes. Where an entry names one that isn't there (`misnamed`), any of its kind that nobody
    /// else names may be meant: a slip closes nothing.
    fn followers(
        &mut self,
        followers: &[&Key],
        (backlinks, misnamed): (&Backlinks, &[(&Key, &[Key])]),
        site: &Site,
    ) {
        let of_site = named_by(site);
        for key in followers {
            if !of_site.contains(*key) {
                self.close(key, Visibility::Internal);
            }
        }
        loop {
            let mut has_changed = false;
            for key in followers {
                let own = self.entry(key);
                if own == Visibility::Public {
                    continue;
                }
                let by = backlinks.of_key(key);
                let is_meant =
                    |(other, _): &&(&Key, &[Key])| by.is_empty() && other.kind == key.kind;
                let perhaps = misnamed.iter().filter(is_meant).flat_map(|(_, by)| *by);
                let opened = by
                    .iter()
                    .chain(perhaps)
                    .map(|other| self.entry(other))
                    .min();
                if let Some(opened) = opened.filter(|opened| *opened < own) {
                    self.close(key, opened);
                    has_changed = true;
                }
            }
            if !has_changed {
                return;
            }
        }
    }

    /// A file in the folder of an entry is as open as the entry; another is as closed as the most
    /// closed entry that names it.
    fn files(
        &self,
        items: &BTreeMap<Key, Item>,
        assets: &BTreeMap<Arc<str>, Asset>,
    ) -> BTreeMap<Arc<str>, Visibility> {
        let mut of_folders: BTreeMap<&str, Visibility> = BTreeMap::new();
        let mut by_name: BTreeMap<Arc<str>, Visibility> = BTreeMap::new();
        for (key, item) in items {
            let visibility = self.entry(key);
            for text in item.texts() {
                if let Some(folder) = text.origin.own_folder() {
                    of_folders.insert(folder, visibility);
                }
                if visibility != Visibility::Public {
                    let named = text.files().filter(|file| assets.contains_key(file));
                    for file in named {
                        let known = by_name.entry(file).or_default();
                        *known = visibility.max(*known);
                    }
                }
            }
        }
        let letters = letters(items);
        let mut files = BTreeMap::new();
        for file in assets.keys() {
            let folder = folders_above(file).find_map(|folder| of_folders.get(folder));
            let visibility = folder.or_else(|| by_name.get(file)).copied();
            let is_letter = !letters.is_empty() && letters.contains(&name_of(file).to_lowercase());
            let visibility = visibility.max(is_letter.then_some(Visibility::Internal));
            if let Some(visibility) = visibility.filter(|one| *one != Visibility::Public) {
                files.insert(file.clone(), visibility);
            }
        }
        files
    }
}

/// The names of the documents of letters, in small letters: they are kept in the hub's own mail alone.
fn letters(items: &BTreeMap<Key, Item>) -> BTreeSet<String> {
    let records = items.values().map(|item| &*item.original().record);
    let sources = records.filter_map(Record::downcast::<Source>);
    let letters = sources.filter(|source| source.is_letter());
    let files = letters.filter_map(|letter| letter.file.as_deref());
    files.map(|file| name_of(file).to_lowercase()).collect()
}

/// The entries that the site's configuration names.
pub(super) fn named_by(site: &Site) -> BTreeSet<Key> {
    let mut named = BTreeSet::new();
    walk(site, &mut |_, part| {
        if let Part::Reference(kind, id) = part {
            named.insert(Key::new(kind, id.clone()));
        }
    });
    named
}

/// The folders above a file, from the nearest.
fn folders_above(file: &str) -> impl Iterator<Item = &str> {
    let parent = |path: &str| path.rfind('/');
    std::iter::successors(parent(file).map(|at| &file[..at]), move |folder| {
        parent(folder).map(|at| &folder[..at])
    })
}

impl Item {
    /// Is it an item of a list that is as open as what refers to it?
    pub(super) fn is_seen_with_others(&self, site: &Site) -> bool {
        self.stated_visibility(site).is_none()
    }

    /// Who may see it by its own words or the site's defaults; `None` for an item of a list that is
    /// as open as whatever refers to it.
    pub(crate) fn stated_visibility(&self, site: &Site) -> Option<Visibility> {
        let record = &self.original().record;
        match self.key.kind {
            EntityKind::Practice
            | EntityKind::City
            | EntityKind::Hub
            | EntityKind::Event
            | EntityKind::Call
            | EntityKind::Transfer
            | EntityKind::Discrepancy
            | EntityKind::Page => {
                let stated = record.safeguarding().and_then(|care| care.visibility);
                let stated = stated.unwrap_or(site.defaults.visibility);
                Some(stated.max(self.closed_to()))
            }
            // Words of the site, not people or documents.
            EntityKind::Topic | EntityKind::Designation => {
                Some(record.visibility().unwrap_or(Visibility::Public))
            }
            EntityKind::Organisation | EntityKind::Person | EntityKind::Source => {
                record.visibility()
            }
        }
    }
}
