//! What an audience may see.
//!
//! Takes: a checked [`Catalogue`] and an audience. Gives: an [`Edition`], which holds nothing the
//! audience may not see, so that nothing downstream can leak it. Never: is bypassed.

pub(crate) mod facets;
pub(crate) mod freshness;
pub(crate) mod names;

pub use facets::Facet;

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

use crate::{
    catalogue::{Address, Asset, Catalogue, Item, Text},
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
}

impl Edition {
    /// Filters a catalogue for an audience. `today` is the day on which the edition is made.
    pub fn new(catalogue: Arc<Catalogue>, audience: Visibility, today: Date) -> Self {
        let is_open = |item: &Item| item.visibility(catalogue.site()).is_open_to(audience);
        let is_visible = |key: &Key| catalogue.item(key).is_some_and(is_open);
        let open: Vec<&Item> = catalogue
            .items()
            .filter(|item| is_open(item))
            .filter(|item| !rests_on_hidden(&item.original().record, &is_visible))
            .collect();
        let items: BTreeMap<Key, Item> = open
            .into_par_iter()
            .map(|item| {
                let item = item
                    .map_records(|record| redacted(record, audience))
                    .map_records(|record| unlinked(record, &is_visible))
                    .mentioned_only_by(is_visible);
                (item.key.clone(), item)
            })
            .collect();
        let assets = items
            .values()
            .flat_map(|item| item.texts().flat_map(Text::files))
            .filter_map(|file| Some((file.clone(), catalogue.asset(&file)?.clone())))
            .collect();
        Self {
            catalogue,
            audience,
            today,
            items,
            assets,
        }
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
    (open != *record).then_some(open)
}

/// The record without references to entries that this audience may not see; `None` where it has
/// none.
fn unlinked(record: &Record, is_visible: &(dyn Fn(&Key) -> bool + Sync)) -> Option<Record> {
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
    (open != *record).then_some(open)
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
