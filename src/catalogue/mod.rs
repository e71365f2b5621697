//! Entries become one catalogue: everything the site holds, by key, with translations laid over
//! their originals and links known in both directions.
//!
//! Takes: the [`Content`] that was read. Gives: a [`Catalogue`], and findings about duplicates,
//! lost translations and colliding addresses. Never: renders, or reads a file.

mod address;
mod assemble;
mod item;
mod overlay;

pub use address::Address;
pub use item::{Item, Text};

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    content::{Content, Key},
    diagnostics::Diagnostic,
    model::{EntityKind, Language, Site},
};

/// Everything the site holds.
#[derive(Debug)]
pub struct Catalogue {
    site: Site,
    items: BTreeMap<Key, Item>,
    reserved: BTreeSet<Key>,
    reserved_kinds: BTreeSet<EntityKind>,
    files: BTreeMap<Arc<str>, Key>,
    assets: BTreeMap<Arc<str>, Asset>,
}

/// A picture or another file beside an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its address on the site.
    pub address: Address,
    /// Its width and height in pixels, if it is a picture whose format is known.
    pub size: Option<(usize, usize)>,
}

impl Catalogue {
    /// Puts the catalogue together from what was read.
    pub fn assemble(content: Content) -> (Self, Vec<Diagnostic>) {
        assemble::assemble(content)
    }

    /// The site's configuration.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The default language of the site.
    pub fn default_language(&self) -> &Language {
        &self.site.languages[0]
    }

    /// The entry with this key.
    pub fn item(&self, key: &Key) -> Option<&Item> {
        self.items.get(key)
    }

    /// All entries, by kind and id.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.values()
    }

    /// Is there an entry with this key, or a file that would be one if it could be read?
    pub fn is_taken(&self, key: &Key) -> bool {
        self.items.contains_key(key)
            || self.reserved.contains(key)
            || self.reserved_kinds.contains(&key.kind)
    }

    /// The ids of a kind, in order.
    pub fn ids(&self, kind: EntityKind) -> impl Iterator<Item = &str> {
        self.items
            .keys()
            .filter(move |key| key.kind == kind)
            .map(|key| key.id.as_str())
    }

    /// The entry that this file holds, by its path from the site's folder.
    pub fn key_of_file(&self, file: &str) -> Option<&Key> {
        self.files.get(file)
    }

    /// All files that hold an entry of their own.
    pub fn files(&self) -> impl Iterator<Item = &Arc<str>> {
        self.files.keys()
    }

    /// A picture or other file, by its path from the site's folder.
    pub fn asset(&self, file: &str) -> Option<&Asset> {
        self.assets.get(file)
    }

    /// All pictures and other files, by their paths from the site's folder.
    pub fn assets(&self) -> impl Iterator<Item = (&Arc<str>, &Asset)> {
        self.assets.iter()
    }
}
