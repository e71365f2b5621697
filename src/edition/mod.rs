//! What an audience may see.
//!
//! Takes: a checked [`Catalogue`] and an audience. Gives: an [`Edition`], which holds nothing the
//! audience may not see, so that nothing downstream can leak it. Never: is bypassed.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

mod closed_fields;
pub(crate) mod facets;
pub(crate) mod freshness;
mod letters;
pub(crate) mod names;
mod private_numbers;
mod severed;
mod unmentioned;

pub use facets::Facet;
pub use private_numbers::{Omission, Omissions};

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use crate::{
    catalogue::{
        Address, Asset, Catalogue, Item, OwnAddress, PictureElsewhere, Text, Withdrawn, changes,
        key_at,
    },
    content::{CONTENT, Key, Link, LinkTarget},
    model::{
        Country, Date, DateWords, Edtf, EntityKind, InRecord, Language, Letter, Ref, Site,
        Untranslated, Visibility,
    },
};

/// The part of a catalogue that one audience may see, on one day.
#[derive(Debug)]
pub struct Edition {
    catalogue: Arc<Catalogue>,
    terms: Terms,
    items: BTreeMap<Key, Item>,
    assets: BTreeMap<Arc<str>, Asset>,
    dates: Arc<DateWords>,
}

/// What decides what an audience may see, but for the entries themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Terms {
    audience: Visibility,
    today: Date,
    /// The keys that this audience may know of.
    visible: BTreeSet<Key>,
    /// The files that it may see, of those that there are.
    files: BTreeSet<Arc<str>>,
    /// Does it see translations by machine that nobody has reviewed?
    sees_drafts: bool,
    /// Entries that may not say in which city they are, with their countries: no city says it for them.
    placeless: BTreeMap<Key, Vec<Country>>,
    /// Letters that may not be quoted.
    unquotable: BTreeSet<Key>,
    /// Letters whose writers may not be named.
    unnamed: BTreeSet<Key>,
    /// What stands in the place of what is left out of texts.
    omissions: Omissions,
    /// Where the site stands, and which of its pages and files this audience may not see.
    own: OwnAddress,
    closed: BTreeSet<Key>,
    closed_files: BTreeSet<Arc<str>>,
}

impl Terms {
    fn of(catalogue: &Catalogue, audience: Visibility, today: Date, omissions: &Omissions) -> Self {
        let items = catalogue.items();
        let is_for_staff = audience == Visibility::Internal;
        let visible = items
            .filter(|item| catalogue.visibility(&item.key).is_open_to(audience))
            .filter(|item| is_for_staff || private_numbers::is_in_no_id_of(item));
        let files = catalogue.assets().map(|(file, _)| file);
        let files = files.filter(|file| catalogue.may_see(audience, file, today));
        let files =
            files.filter(|file| is_for_staff || private_numbers::is_in_no_name_of(catalogue, file));
        let placeless = catalogue.items().filter(|item| item.is_placeless());
        let placeless =
            placeless.map(|item| (item.key.clone(), closed_fields::countries(item, catalogue)));
        let letters = |agreed: fn(&Letter) -> bool| {
            let sources = catalogue.of_kind(EntityKind::Source);
            let refused = sources.filter(|item| item.refuses_as_letter(agreed));
            refused.map(|item| item.key.clone()).collect()
        };
        let visible: BTreeSet<Key> = visible.map(|item| item.key.clone()).collect();
        let files: BTreeSet<Arc<str>> = files.cloned().collect();
        let keys = catalogue.items().map(|item| &item.key);
        let keys = keys.chain(catalogue.withdrawn().keys());
        let assets = catalogue.assets().map(|(file, _)| file);
        Self {
            own: OwnAddress::of(&catalogue.site().base_url),
            closed: keys.filter(|key| !visible.contains(key)).cloned().collect(),
            closed_files: assets
                .filter(|file| !files.contains(*file))
                .cloned()
                .collect(),
            placeless: placeless.collect(),
            unquotable: letters(|letter| letter.may_quote),
            unnamed: letters(|letter| letter.may_name),
            audience,
            today,
            omissions: omissions.clone(),
            sees_drafts: catalogue.site().shows_drafts(),
            visible,
            files,
        }
    }

    fn is_visible(&self, key: &Key) -> bool {
        self.visible.contains(key)
    }

    /// All entries as this audience sees them.
    fn open_all(&self, catalogue: &Catalogue) -> BTreeMap<Key, Item> {
        let all: Vec<&Item> = catalogue.items().collect();
        let open = all
            .into_par_iter()
            .filter_map(|item| Some((item.key.clone(), self.open(catalogue, item)?)));
        open.collect()
    }

    /// Does an address of the web lead to a page or a file of this site that this audience may not see?
    fn hides(&self, address: &str) -> bool {
        let Some(path) = self.own.path_of(address) else {
            return false;
        };
        if let Some(file) = path.strip_prefix("media/") {
            return self.closed_files.contains(&*format!("{CONTENT}/{file}"));
        }
        key_at(&path).is_some_and(|key| self.closed.contains(&key))
    }

    /// The entry without links to such pages and files in its texts, whose words stay.
    fn without_hidden_links(&self, item: Item) -> Item {
        let cut = item.texts().filter_map(|text| {
            let body = text.body.without_links(|address| self.hides(address))?;
            let text = Text {
                body: body.into(),
                ..text.clone()
            };
            Some((text.language.clone(), text))
        });
        let cut: BTreeMap<Language, Text> = cut.collect();
        if cut.is_empty() {
            item
        } else {
            item.with_texts(cut)
        }
    }

    /// An entry as this audience sees it; `None` where it may not, or where nothing is left of it
    /// without what it rests on.
    fn open(&self, catalogue: &Catalogue, item: &Item) -> Option<Item> {
        if !self.is_visible(&item.key) {
            return None;
        }
        let shown = item.shown(self.sees_drafts);
        let open = shown.map_records(|text| closed_fields::left_out(self, item, text));
        let mentioned = catalogue.mentioned_by(&item.key);
        let may_refer_to_hidden = !mentioned.iter().all(|key| self.is_visible(key));
        let cut = if may_refer_to_hidden || severed::leads_to_hidden(&open, self) {
            severed::cut(&open, self)?
        } else {
            open
        };
        let cut = self.without_hidden_links(cut);
        let cut = private_numbers::left_out(item, cut, self)?;
        let is_city = item.key.kind == EntityKind::City;
        let tells =
            |key: &Key| self.is_visible(key) && !(is_city && self.placeless.contains_key(key));
        let open = cut.mentioned_only_by(tells);
        Some(open.in_both_alphabets(&catalogue.site().languages))
    }

    /// The files that entries show or link to, and that this audience may see.
    fn assets<'a>(
        &self,
        catalogue: &Catalogue,
        items: impl Iterator<Item = &'a Item>,
    ) -> BTreeMap<Arc<str>, Asset> {
        let named = items.flat_map(|item| item.texts().flat_map(Text::files));
        named
            .filter(|file| self.files.contains(file))
            .filter_map(|file| {
                let asset = catalogue.asset(&file)?;
                asset.shape()?;
                Some((file, asset.clone()))
            })
            .collect()
    }
}

impl Edition {
    /// Filters a catalogue for an audience. `today` is the day on which the edition is made; `omissions` are
    /// the words that stand in the place of what is left out of a text.
    pub fn new(
        catalogue: Arc<Catalogue>,
        audience: Visibility,
        today: Date,
        omissions: &Omissions,
    ) -> Self {
        Self::on(Terms::of(&catalogue, audience, today, omissions), catalogue)
    }

    fn on(mut terms: Terms, catalogue: Arc<Catalogue>) -> Self {
        let mut items = terms.open_all(&catalogue);
        loop {
            let lost = unmentioned::lost(&catalogue, &terms, terms.visible.iter(), &items);
            let unmentioned = unmentioned::unmentioned(&catalogue, &terms, &lost);
            if unmentioned.is_empty() {
                break;
            }
            terms.visible.retain(|key| !unmentioned.contains(key));
            terms.closed.extend(unmentioned);
            items = terms.open_all(&catalogue);
        }
        Self {
            assets: terms.assets(&catalogue, items.values()),
            dates: Arc::new(DateWords::new(&catalogue.site().languages)),
            catalogue,
            terms,
            items,
        }
    }

    /// The same, from an earlier edition for this audience: what has not changed is shared with it.
    pub fn after(
        before: &Self,
        catalogue: Arc<Catalogue>,
        today: Date,
        omissions: &Omissions,
    ) -> Self {
        let terms = Terms::of(&catalogue, before.terms.audience, today, omissions);
        if terms != before.terms {
            return Self::on(terms, catalogue);
        }
        let mut items = before.items.clone();
        let changed = catalogue.changed_since(&before.catalogue);
        for key in &changed {
            items.remove(key);
            let item = catalogue.item(key);
            let item = item.and_then(|item| terms.open(&catalogue, item));
            items.extend(item.map(|item| (key.clone(), item)));
        }
        if !unmentioned::lost(&catalogue, &terms, changed.iter(), &items).is_empty() {
            return Self::on(terms, catalogue);
        }
        let files = |items: &BTreeMap<Key, Item>| -> Vec<Arc<str>> {
            let items = changed.iter().filter_map(|key| items.get(key));
            let texts = items.flat_map(Item::texts);
            texts.flat_map(Text::files).collect()
        };
        let same_assets =
            catalogue.has_assets_of(&before.catalogue) && files(&items) == files(&before.items);
        let has_same_languages = catalogue.site().languages == before.languages();
        Self {
            dates: if has_same_languages {
                Arc::clone(&before.dates)
            } else {
                Arc::new(DateWords::new(&catalogue.site().languages))
            },
            assets: if same_assets {
                before.assets.clone()
            } else {
                terms.assets(&catalogue, items.values())
            },
            catalogue,
            terms,
            items,
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
        self.terms.audience
    }

    /// Who may see an entry.
    pub fn visibility(&self, key: &Key) -> Visibility {
        self.catalogue.visibility(key)
    }

    /// The day on which it is made.
    pub fn today(&self) -> Date {
        self.terms.today
    }

    /// The languages of the site; the first is the default.
    pub fn languages(&self) -> &[Language] {
        &self.site().languages
    }

    /// The default language of the site.
    pub fn default_language(&self) -> &Language {
        self.catalogue.default_language()
    }

    /// A date in the words of a language of the site, at its own precision.
    pub fn date_in_words(&self, date: Edtf, language: &Language) -> String {
        self.dates.in_words(date, language)
    }

    /// The entry with this key, if this audience may see it.
    pub fn item(&self, key: &Key) -> Option<&Item> {
        self.items.get(key)
    }

    /// What this audience may see of the entry that is referred to, in the language it was written in.
    pub(crate) fn record<T: InRecord>(&self, reference: &Ref<T>) -> Option<&T> {
        self.item(&Key::of(reference))?.original().record.downcast()
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

    /// Why this audience may not see a file with these bytes, wherever it lies, as the end of a sentence;
    /// nothing where it may.
    pub fn objection_to_bytes(&self, hash: &blake3::Hash) -> Option<String> {
        if self.catalogue.are_withdrawn_bytes(hash) {
            return Some("it was withdrawn".into());
        }
        let mut files = self.catalogue.files_of_bytes(hash);
        // Of a picture of which nothing is said, nothing speaks against showing it elsewhere, either.
        let file = files.find(|file| {
            !self.terms.files.contains(&**file) && !self.catalogue.is_unspoken(file)
        })?;
        Some(format!("it is `{file}`, which may not be shown"))
    }

    /// Why nobody may see a picture, wherever it lies, that looks like one that was refused or taken down.
    pub fn objection_to_picture(&self, picture: &PictureElsewhere) -> Option<String> {
        let file = self.catalogue.withheld_like(picture)?;
        Some(format!("it looks like `{file}`, which may not be shown"))
    }

    /// Why nobody may see a file that lies elsewhere than beside entries, for the pictures in it, of at most so many million
    /// pixels each: one that was refused or taken down, or may be one.
    pub(crate) fn objection_to_pictures_in(&self, bytes: &[u8]) -> Option<String> {
        if !self.catalogue.withholds_pictures() {
            return None;
        }
        let megapixels = self.site().limits.picture_megapixels;
        let (pictures, has_unseen) = PictureElsewhere::inside(bytes, megapixels);
        let mut withheld = pictures
            .iter()
            .filter_map(|one| self.catalogue.withheld_like(one));
        if let Some(file) = withheld.next() {
            return Some(format!(
                "a picture in it looks like `{file}`, which may not be shown"
            ));
        }
        let may_be_one = has_unseen && self.catalogue.has_refused_pictures(self.today());
        may_be_one.then(|| {
            "a picture in it can't be looked at, and may be one that was refused or withdrawn"
                .into()
        })
    }

    /// Are the same files there in both, and hidden from their audiences?
    pub(crate) fn shows_same_files(&self, other: &Self) -> bool {
        self.terms.files == other.terms.files
            && self.catalogue.has_assets_of(&other.catalogue)
            && self.catalogue.has_gone_as(&other.catalogue)
    }

    /// Has an entry a page in the tree of this language whose text is of that language, or has no
    /// language? Only such a page is searched, fed and named to search engines. A designation is a
    /// note on the pages of others and has none.
    pub fn has_own_page(&self, item: &Item, language: &Language) -> bool {
        let kind = item.key.kind;
        kind != EntityKind::Designation
            && (kind.in_every_language() || item.is_written_in(language))
    }

    /// Has an entry a page in the tree of this language, be it one around a text in another?
    pub fn has_page(&self, item: &Item, language: &Language) -> bool {
        let has_all = self.site().untranslated == Untranslated::Pages;
        self.has_own_page(item, language) || (has_all && item.key.kind != EntityKind::Designation)
    }

    /// The page of an entry for a reader of `language`: in that language if there is one, else in
    /// the language it was written in. `None` if this edition has no such page.
    pub fn address(&self, key: &Key, language: &Language) -> Option<Address> {
        let is_known = self.languages().contains(language);
        self.address_where(key, language, |item| {
            is_known && self.has_page(item, language)
        })
    }

    /// The page of an entry with the text that a reader of `language` gets, in the tree of that
    /// text's language. `None` if this edition has no such page.
    pub fn address_of_text(&self, key: &Key, language: &Language) -> Option<Address> {
        self.address_where(key, language, |item| self.has_own_page(item, language))
    }

    fn address_where(
        &self,
        key: &Key,
        language: &Language,
        is_there: impl Fn(&Item) -> bool,
    ) -> Option<Address> {
        let item = self.items.get(key)?;
        let tree = if is_there(item) {
            language
        } else {
            item.original_language()
        };
        Some(Address::of_entry(key, tree))
    }

    /// Entries that were taken down, and in whose place stands a page that says so.
    pub fn withdrawn(&self) -> impl Iterator<Item = (&Key, &Withdrawn)> {
        let withdrawn = self.catalogue.withdrawn().iter();
        withdrawn.filter(|(_, withdrawn)| withdrawn.has_page)
    }

    /// Did an entry stand at this address in the tree of `language` that was taken down?
    pub(crate) fn was_withdrawn_at(&self, address: &Address, language: &Language) -> bool {
        self.catalogue.withdrawn_at(address, language).is_some()
    }

    /// Where a link of a body leads, for a reader of `language`; `None` if that is not in this
    /// edition.
    pub fn link_address(&self, link: &Link, language: &Language) -> Option<Address> {
        match &link.target {
            LinkTarget::Key(key) => self.address(key, language),
            LinkTarget::File(file) => match self.catalogue.key_of_file(file) {
                Some(key) => self.address(key, language),
                None => self.assets.get(&**file).map(Asset::address),
            },
            LinkTarget::Here => None,
        }
    }
}
