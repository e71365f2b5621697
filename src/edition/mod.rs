//! What an audience may see.
//!
//! Takes: a checked [`Catalogue`] and an audience. Gives: an [`Edition`], which holds nothing the
//! audience may not see, so that nothing downstream can leak it. Never: is bypassed.

pub(crate) mod facets;
pub(crate) mod freshness;
pub(crate) mod names;

pub use facets::Facet;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use crate::{
    catalogue::{Address, Asset, Catalogue, Item, Text, changes},
    content::{Key, Link, LinkTarget},
    model::{Date, EntityKind, Known, Language, Record, Site, Visibility},
};

/// The part of a catalogue that one audience may see, on one day.
#[derive(Debug)]
pub struct Edition {
    catalogue: Arc<Catalogue>,
    audience: Visibility,
    today: Date,
    items: BTreeMap<Key, Item>,
    assets: BTreeMap<Arc<str>, Asset>,
    /// The keys that this audience may know of.
    visible: BTreeSet<Key>,
}

fn visible(catalogue: &Catalogue, audience: Visibility) -> BTreeSet<Key> {
    let site = catalogue.site();
    let open = catalogue
        .items()
        .filter(|item| item.visibility(site).is_open_to(audience));
    open.map(|item| item.key.clone()).collect()
}

/// An entry as this audience sees it; `None` where it may not.
fn open(item: &Item, audience: Visibility, visible: &BTreeSet<Key>) -> Option<Item> {
    let is_visible = |key: &Key| visible.contains(key);
    let is_open = is_visible(&item.key) && !rests_on_hidden(&item.original().record, &is_visible);
    is_open.then(|| {
        item.map_records(|record| redacted(record, audience))
            .map_records(|record| unlinked(record, &is_visible))
            .mentioned_only_by(is_visible)
    })
}

/// The files that entries show or link to.
fn assets<'a>(
    catalogue: &Catalogue,
    items: impl Iterator<Item = &'a Item>,
) -> BTreeMap<Arc<str>, Asset> {
    items
        .flat_map(|item| item.texts().flat_map(Text::files))
        .filter_map(|file| Some((file.clone(), catalogue.asset(&file)?.clone())))
        .collect()
}

impl Edition {
    /// Filters a catalogue for an audience. `today` is the day on which the edition is made.
    pub fn new(catalogue: Arc<Catalogue>, audience: Visibility, today: Date) -> Self {
        let visible = visible(&catalogue, audience);
        let all: Vec<&Item> = catalogue.items().collect();
        let items: BTreeMap<Key, Item> = all
            .into_par_iter()
            .filter_map(|item| Some((item.key.clone(), open(item, audience, &visible)?)))
            .collect();
        Self {
            assets: assets(&catalogue, items.values()),
            catalogue,
            audience,
            today,
            items,
            visible,
        }
    }

    /// The same, from an earlier edition for this audience: what has not changed is shared with it.
    pub fn after(before: &Self, catalogue: Arc<Catalogue>, today: Date) -> Self {
        let audience = before.audience;
        let visible = visible(&catalogue, audience);
        if visible != before.visible {
            return Self::new(catalogue, audience, today);
        }
        let mut items = before.items.clone();
        let changed = catalogue.changed_since(&before.catalogue);
        for key in &changed {
            items.remove(key);
            let item = catalogue.item(key);
            let item = item.and_then(|item| open(item, audience, &visible));
            items.extend(item.map(|item| (key.clone(), item)));
        }
        let files = |items: &BTreeMap<Key, Item>| -> Vec<Arc<str>> {
            let items = changed.iter().filter_map(|key| items.get(key));
            let texts = items.flat_map(Item::texts);
            texts.flat_map(Text::files).collect()
        };
        let same_assets =
            catalogue.has_assets_of(&before.catalogue) && files(&items) == files(&before.items);
        Self {
            assets: if same_assets {
                before.assets.clone()
            } else {
                assets(&catalogue, items.values())
            },
            catalogue,
            audience,
            today,
            items,
            visible,
        }
    }

    /// The keys of entries whose texts are not those of the earlier edition, or that are in one of
    /// the two alone.
    pub(crate) fn rewritten_since(&self, before: &Self) -> Vec<Key> {
        changes(&self.items, &before.items, Item::has_texts_of)
    }

    /// The site's configuration.
    pub fn site(&self) -> &Site {
        self.catalogue.site()
    }

    /// For whom this edition is.
    pub fn audience(&self) -> Visibility {
        self.audience
    }

    /// The day on which it is made.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The languages of the site; the first is the default.
    pub fn languages(&self) -> &[Language] {
        &self.site().languages
    }

    /// The default language of the site.
    pub fn default_language(&self) -> &Language {
        self.catalogue.default_language()
    }

    /// The entry with this key, if this audience may see it.
    pub fn item(&self, key: &Key) -> Option<&Item> {
        self.items.get(key)
    }

    /// All entries, by kind and id.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.values()
    }

    /// All entries of a kind, by id.
    pub fn of_kind(&self, kind: EntityKind) -> impl Iterator<Item = &Item> {
        self.items
            .values()
            .filter(move |item| item.key.kind == kind)
    }

    /// A picture or other file of this edition, by its path from the site's folder.
    pub fn asset(&self, file: &str) -> Option<&Asset> {
        self.assets.get(file)
    }

    /// Pictures and other files that entries of this edition show or link to, by their path from
    /// the site's folder.
    pub fn assets(&self) -> impl Iterator<Item = (&Arc<str>, &Asset)> {
        self.assets.iter()
    }

    /// Has an entry a page in the tree of this language? A designation is a note on the pages of
    /// others and has none.
    pub fn has_page(&self, item: &Item, language: &Language) -> bool {
        let kind = item.key.kind;
        kind != EntityKind::Designation
            && (kind.in_every_language() || item.is_written_in(language))
    }

    /// The page of an entry for a reader of `language`: in that language if there is one, else in
    /// the language it was written in. `None` if this edition has no such page.
    pub fn address(&self, key: &Key, language: &Language) -> Option<Address> {
        let item = self.items.get(key)?;
        Some(Address::of_entry(
            key,
            item.page_language(language, self.languages()),
        ))
    }

    /// Where a link of a body leads, for a reader of `language`; `None` if that is not in this
    /// edition.
    pub fn link_address(&self, link: &Link, language: &Language) -> Option<Address> {
        match &link.target {
            LinkTarget::Key(key) => self.address(key, language),
            LinkTarget::File(file) => match self.catalogue.key_of_file(file) {
                Some(key) => self.address(key, language),
                None => self.assets.get(&**file).map(|asset| asset.address.clone()),
            },
            LinkTarget::Here => None,
        }
    }
}

/// The record without the fields that are closed to this audience; `None` where it has none.
fn redacted(record: &Record, audience: Visibility) -> Option<Record> {
    if !has_closed_fields(record, audience) {
        return None;
    }
    let mut open = record.clone();
    if !Visibility::Members.is_open_to(audience)
        && let Some(contact) = open.contact_mut()
    {
        contact.email = None;
    }
    if !Visibility::Internal.is_open_to(audience) {
        if let Some(care) = open.safeguarding_mut() {
            care.omitted = None;
        }
        for media in open.media_mut() {
            media.consent = None;
        }
        match &mut open {
            Record::Practice(practice) => practice.internal_notes = None,
            Record::Source(source) => source.file = None,
            _ => {}
        }
    }
    Some(open)
}

/// Has the record fields that are closed to this audience?
fn has_closed_fields(record: &Record, audience: Visibility) -> bool {
    let to_members = || record.contact().is_some_and(|one| one.email.is_some());
    let to_staff = || {
        record
            .safeguarding()
            .is_some_and(|care| care.omitted.is_some())
            || record.media().iter().any(|media| media.consent.is_some())
            || match record {
                Record::Practice(practice) => practice.internal_notes.is_some(),
                Record::Source(source) => source.file.is_some(),
                _ => false,
            }
    };
    (!Visibility::Members.is_open_to(audience) && to_members())
        || (!Visibility::Internal.is_open_to(audience) && to_staff())
}

/// The record without references to entries that this audience may not see; `None` where it has
/// none.
fn unlinked(record: &Record, is_visible: &(dyn Fn(&Key) -> bool + Sync)) -> Option<Record> {
    if !refers_to_hidden(record, is_visible) {
        return None;
    }
    let mut open = record.clone();
    match &mut open {
        Record::Practice(practice) => {
            if let Known::Value(cities) = &mut practice.cities {
                cities.retain(|city| is_visible(&Key::of(city)));
            }
            practice.related.retain(|other| is_visible(&Key::of(other)));
            practice.hub = practice.hub.take().filter(|hub| is_visible(&Key::of(hub)));
        }
        Record::City(city) => {
            city.hub = city.hub.take().filter(|hub| is_visible(&Key::of(hub)));
        }
        Record::Event(event) => {
            if let Known::Value(place) = &mut event.place {
                place.city = place.city.take().filter(|city| is_visible(&Key::of(city)));
            }
        }
        Record::Transfer(transfer) => {
            if let Known::Value(city) = &transfer.from
                && !is_visible(&Key::of(city))
            {
                transfer.from = Known::Unknown;
            }
        }
        _ => {}
    }
    Some(open)
}

/// Is there a reference that [`unlinked`] takes out?
fn refers_to_hidden(record: &Record, is_visible: &(dyn Fn(&Key) -> bool + Sync)) -> bool {
    let is_hidden = |key: Key| !is_visible(&key);
    match record {
        Record::Practice(practice) => {
            let mut keys = practice.cities.items().iter().map(Key::of);
            keys.any(is_hidden)
                || practice.related.iter().map(Key::of).any(is_hidden)
                || practice.hub.as_ref().map(Key::of).is_some_and(is_hidden)
        }
        Record::City(city) => city.hub.as_ref().map(Key::of).is_some_and(is_hidden),
        Record::Event(event) => {
            let city = event.place.value().and_then(|place| place.city.as_ref());
            city.map(Key::of).is_some_and(is_hidden)
        }
        Record::Transfer(transfer) => transfer.from.value().map(Key::of).is_some_and(is_hidden),
        _ => false,
    }
}

/// Does the entry make no sense without one that this audience may not see?
fn rests_on_hidden(record: &Record, is_visible: &(dyn Fn(&Key) -> bool + Sync)) -> bool {
    match record {
        Record::Transfer(transfer) => {
            !is_visible(&Key::of(&transfer.practice)) || !is_visible(&Key::of(&transfer.to))
        }
        _ => false,
    }
}
