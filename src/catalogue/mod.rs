//! Entries become one catalogue: everything the site holds, by key, with translations laid over
//! their originals and links known in both directions.
//!
//! Takes: the [`Content`] that was read. Gives: a [`Catalogue`], and findings about duplicates,
//! lost translations and colliding addresses. Never: renders, or reads a file.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

mod address;
mod alike;
mod assemble;
mod asset;
mod at_risk;
mod backlinks;
mod called;
mod careful;
mod item;
mod misfits;
mod not_translated;
mod outline;
mod overlay;
mod own_address;
mod pictured;
mod place_names;
mod placed;
mod seen_files;
mod version;
mod visibility;
mod withdrawn;

pub use address::Address;
pub use alike::PictureElsewhere;
pub use asset::Asset;
pub(crate) use at_risk::groups;
pub use item::{Item, Text};
pub(crate) use not_translated::can_be_the_same;
pub(crate) use own_address::{OwnAddress, key_at, key_of_page};
pub use version::{TranslationState, Version};
pub use withdrawn::Withdrawn;

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use self::{
    alike::{Alike, Cared},
    assemble::{Files, Made},
    backlinks::Backlinks,
    pictured::Pictured,
    visibility::Closed,
    withdrawn::Gone,
};
use crate::{
    attachments::Looked,
    content::{Content, Key, PartlyRead, Remains, alike_form},
    diagnostics::Diagnostic,
    model::{Acceptance, Date, EntityKind, Id, Language, Letter, Ref, Site, Source, Visibility},
    provenance::Fingerprints,
};

/// Everything the site holds.
#[derive(Debug)]
pub struct Catalogue {
    site: Site,
    site_is_sound: bool,
    items: BTreeMap<Key, Item>,
    reserved: BTreeSet<Key>,
    reserved_kinds: BTreeSet<EntityKind>,
    remains: Vec<Arc<Remains>>,
    withdrawn: BTreeMap<Key, Withdrawn>,
    gone: Gone,
    alike: Arc<Alike>,
    /// Who may see the files whose texts hold private numbers.
    private_words: BTreeMap<Arc<str>, Visibility>,
    files: Files,
    assets: BTreeMap<Arc<str>, Asset>,
    /// Files beside the entries of which a finding says that they can't be used.
    refused: BTreeSet<Arc<str>>,
    backlinks: Backlinks,
    fingerprints: Fingerprints,
    closed: Closed,
    pictured: Pictured,
    /// What each item was made of, and what was wrong with that.
    made: BTreeMap<Key, Made>,
}

impl Catalogue {
    /// Puts the catalogue together from what was read.
    pub fn assemble(content: Content) -> (Self, Vec<Diagnostic>) {
        assemble::assemble(content, None)
    }

    /// The same, sharing with an earlier catalogue whatever is made of the same files.
    pub fn assemble_after(content: Content, before: &Self) -> (Self, Vec<Diagnostic>) {
        assemble::assemble(content, Some(before))
    }

    /// The entries that an entry refers or links to, whether or not they are there.
    pub fn mentioned_by(&self, key: &Key) -> &[Key] {
        self.backlinks.by_key(key)
    }

    /// The entries that one refers or links to as it is given here, itself not among them.
    pub(crate) fn mentioned_in(&self, item: &Item) -> BTreeSet<Key> {
        backlinks::mentioned_in(item, &self.files)
    }

    /// The keys of entries whose texts are not those of the earlier catalogue, or that are in one of
    /// the two alone.
    pub(crate) fn rewritten_since(&self, before: &Self) -> Vec<Key> {
        changes(&self.items, &before.items, Item::has_texts_of)
    }

    /// The same for entries that are mentioned by others now, too.
    pub(crate) fn changed_since(&self, before: &Self) -> Vec<Key> {
        changes(&self.items, &before.items, Item::is_that_of)
    }

    /// Are there the same pictures and other files in both?
    pub(crate) fn has_assets_of(&self, other: &Self) -> bool {
        self.assets == other.assets
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

    /// Is there an entry with this key, was there one that was taken down, or a file that would be one
    /// if it could be read?
    pub fn is_taken(&self, key: &Key) -> bool {
        self.items.contains_key(key)
            || self.reserved.contains(key)
            || self.reserved_kinds.contains(&key.kind)
            || self.withdrawn.contains_key(key)
    }

    /// What can be read of entries that are not sound and were not taken down.
    pub fn remains(&self) -> impl Iterator<Item = &Remains> {
        still_there(&self.remains, &self.withdrawn)
    }

    /// The same, as far as they can be read, each as an entry that no other refers to, with the fields of which nothing
    /// can be said.
    pub(crate) fn partly_read(&self) -> impl Iterator<Item = (Item, &PartlyRead)> {
        let weighed: Arc<[Acceptance]> = self.site.accepted.as_slice().into();
        self.remains().filter_map(move |remains| {
            let read = remains.partly_read.as_ref()?;
            let text = Text {
                language: remains.language.clone(),
                record: read.record.clone(),
                body: remains.body.clone(),
                origin: remains.origin.clone(),
            };
            let mut item = Item::new(remains.key.clone()?, text);
            item.set_weighed(weighed.clone());
            Some((item, read))
        })
    }

    /// Entries that were taken down.
    pub fn withdrawn(&self) -> &BTreeMap<Key, Withdrawn> {
        &self.withdrawn
    }

    /// The entry that stood at this address in the tree of `language`, and was taken down.
    pub(crate) fn withdrawn_at(&self, address: &Address, language: &Language) -> Option<&Key> {
        let mut gone = self.withdrawn.keys();
        gone.find(|key| Address::of_entry(key, language) == *address)
    }

    /// Could the site's settings and every entry be read, and is every entry of this kind there that others
    /// name? Otherwise
    /// nobody can tell which are named by none.
    pub fn is_whole_in(&self, kind: EntityKind) -> bool {
        let is_there = |key: &Key| {
            key.kind != kind || self.items.contains_key(key) || self.withdrawn.contains_key(key)
        };
        self.site_is_sound
            && self.reserved.is_empty()
            && self.reserved_kinds.is_empty()
            && self.backlinks.mentioned().all(is_there)
    }

    /// The ids of a kind, in order.
    pub fn ids(&self, kind: EntityKind) -> impl Iterator<Item = &str> {
        self.items
            .keys()
            .filter(move |key| key.kind == kind)
            .map(|key| key.id.as_str())
    }

    /// The entries of a kind, in the order of their ids.
    pub(crate) fn of_kind(&self, kind: EntityKind) -> impl Iterator<Item = &Item> {
        // No id comes before this one.
        let first = Id::new("0").map(|id| Key::new(kind, id));
        let from = first.map(|first| self.items.range(first..));
        let items = from.into_iter().flatten();
        items
            .take_while(move |(key, _)| key.kind == kind)
            .map(|(_, item)| item)
    }

    /// The ids of a kind that stand nearest to a name in their order, in order: all of them where there
    /// are not very many. Comparing a name with each of ten thousand takes a while, and so many names
    /// may be wrong.
    pub fn ids_around(&self, kind: EntityKind, name: &Id) -> Vec<&str> {
        const MOST_EACH_WAY: usize = 500;
        let here = Key::new(kind, name.clone());
        let before = self.items.range(..&here).rev();
        let after = self.items.range(&here..);
        let is_of_kind = |(key, _): &(&Key, &Item)| key.kind == kind;
        let mut ids: Vec<_> = before
            .take(MOST_EACH_WAY)
            .take_while(is_of_kind)
            .map(|(key, _)| key.id.as_str())
            .collect();
        ids.reverse();
        let after = after.take(MOST_EACH_WAY).take_while(is_of_kind);
        ids.extend(after.map(|(key, _)| key.id.as_str()));
        ids
    }

    /// The entry that this file holds, by its path from the site's folder.
    pub fn key_of_file(&self, file: &str) -> Option<&Key> {
        self.files.key_of(file)
    }

    /// All files that hold an entry of their own.
    pub fn files(&self) -> impl Iterator<Item = &Arc<str>> {
        self.files.0.iter().map(|(file, _)| file)
    }

    /// What tells whether quotes stand in their sources.
    pub fn fingerprints(&self) -> &Fingerprints {
        &self.fingerprints
    }

    /// Who may see an entry; everyone, if there is none of this key.
    pub fn visibility(&self, key: &Key) -> Visibility {
        self.closed.entry(key)
    }

    /// Is a source a letter whose writer did not agree to this?
    pub(crate) fn refuses(&self, source: &Ref<Source>, agreed: impl Fn(&Letter) -> bool) -> bool {
        let item = self.item(&Key::of(source));
        item.is_some_and(|item| item.refuses_as_letter(agreed))
    }

    /// Would everyone see an entry, and is it for members alone until somebody has looked at the harm it could do?
    pub(crate) fn waits(&self, key: &Key) -> bool {
        self.closed.waits(key)
    }

    /// Is this an item of a list that is seen by those who can see what refers to it?
    pub(crate) fn is_seen_with_others(&self, key: &Key) -> bool {
        let item = self.item(key);
        item.is_some_and(|item| item.is_seen_with_others(&self.site))
    }

    /// The entries that the site's configuration names: they are seen with it.
    pub(crate) fn named_by_site(&self) -> BTreeSet<Key> {
        visibility::named_by(&self.site)
    }

    /// A picture or other file, by its path from the site's folder.
    pub fn asset(&self, file: &str) -> Option<&Asset> {
        self.assets.get(file)
    }

    /// The files of which a finding says that they can't be used.
    pub fn refused_files(&self) -> impl Iterator<Item = &Arc<str>> {
        self.refused.iter()
    }

    /// Could the site's settings be read?
    pub fn is_site_sound(&self) -> bool {
        self.site_is_sound
    }

    /// Is there such a file, and does a finding say that it can't be used?
    pub fn is_refused(&self, file: &str) -> bool {
        self.refused.contains(file)
    }

    /// The pictures and other files that entries show or link to, and the pictures of which those speak that are
    /// not sound, by their paths from the site's folder.
    pub fn shown_files(&self) -> BTreeSet<Arc<str>> {
        if self.assets.is_empty() {
            return BTreeSet::new();
        }
        let texts = self.items.values().flat_map(Item::texts);
        let files = texts.flat_map(Text::files);
        files
            .chain(self.pictured.files().cloned())
            .filter(|file| self.assets.contains_key(file))
            .collect()
    }

    /// The picture, other file or entry's file whose path differs from this one only in capital letters.
    pub(crate) fn name_alike(&self, file: &str) -> Option<&str> {
        let form = alike_form(file);
        let all = self.assets.keys().chain(self.files());
        all.map(|known| &**known)
            .find(|known| known.len() == file.len() && alike_form(known) == form)
    }

    /// The same catalogue, with what was found out about its pictures and other files. They are compared with
    /// those that nobody may see on `today`, unless `before` has done so with the same.
    #[must_use]
    pub fn with_looks(
        mut self,
        look: impl Fn(&str) -> Option<Arc<Looked>>,
        today: Date,
        before: Option<&Self>,
    ) -> Self {
        for (file, asset) in &mut self.assets {
            asset.looked = look(file);
        }
        self.private_words = self.visibilities_of_private_words();
        let files_of = |is_wanted: &dyn Fn(&str) -> bool| {
            let files = self.assets.keys();
            files.filter(|file| is_wanted(file)).cloned().collect()
        };
        let cared = Cared {
            for_whole: files_of(&|file| {
                self.pictured.needs_care(file) || self.closed.file(file) != Visibility::Public
            }),
            for_parts: files_of(&|file| self.pictured.objection(file, today).is_some()),
        };
        let before = before.filter(|before| {
            before.alike.cared == cared && before.has_gone_as(&self) && before.has_assets_of(&self)
        });
        self.alike = match before {
            Some(before) => before.alike.clone(),
            None => Alike::of(&self.assets, cared, &self.gone).into(),
        };
        self
    }

    /// All pictures and other files, by their paths from the site's folder.
    pub fn assets(&self) -> impl Iterator<Item = (&Arc<str>, &Asset)> {
        self.assets.iter()
    }
}

/// What can be read of entries that were not taken down.
fn still_there<'a>(
    remains: &'a [Arc<Remains>],
    withdrawn: &'a BTreeMap<Key, Withdrawn>,
) -> impl Iterator<Item = &'a Remains> {
    let remains = remains.iter().map(|remains| &**remains);
    remains.filter(|remains| {
        let key = remains.key.as_ref();
        !key.is_some_and(|key| withdrawn.contains_key(key))
    })
}

/// The keys under which two maps don't hold the same.
pub(crate) fn changes<K: Ord + Clone, V>(
    one: &BTreeMap<K, V>,
    other: &BTreeMap<K, V>,
    is_same: impl Fn(&V, &V) -> bool,
) -> Vec<K> {
    let mut changes = Vec::new();
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    loop {
        let order = match (one.peek(), other.peek()) {
            (Some((a, _)), Some((b, _))) => a.cmp(b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return changes,
        };
        let here = one.next_if(|_| order.is_le());
        let there = other.next_if(|_| order.is_ge());
        match (here, there) {
            (Some((_, a)), Some((_, b))) if is_same(a, b) => {}
            (Some((key, _)), _) | (None, Some((key, _))) => changes.push(key.clone()),
            (None, None) => return changes,
        }
    }
}
