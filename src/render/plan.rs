//! Everything an edition publishes, by address, before any of it is rendered.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

use std::{
    collections::{BTreeMap, BTreeSet, HashSet, btree_map::Entry as Slot},
    sync::Arc,
};

use super::{
    addresses,
    calendar::with_calendar,
    cards::Cards,
    data::{DataFormat, kinds, thesaurus},
    facet_lists::FacetLists,
    facets::{Facet, FacetTable},
    lists::{Lists, pages, practices_per_page},
    shared::Shared,
    theme::Theme,
    theme_pictures,
};
use crate::{
    attachments::PublishedAs,
    catalogue::{Address, Item},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    edition::Edition,
    model::{EntityKind, Id, Language, PartMut, Prose, Record, walk::At, walk_mut},
    pictures::Rendition,
};

/// The most pages that one sitemap may list (sitemaps.org, «Sitemaps FAQ»).
pub(super) const SITEMAP_LIMIT: usize = 50_000;

/// Something to publish.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// The page that chooses a language.
    Root,
    /// The home page of a language.
    Home(Language),
    /// The page of an entry, in the tree of a language that its text is in, or for which it makes
    /// no difference.
    Entry(Key, Language),
    /// The page of an entry in the tree of a language that it isn't written in: words of the site
    /// in that language, around the original text. No search, feed or sitemap names it.
    Untranslated(Key, Language),
    /// A page of the list of all entries of a kind, from 1.
    Index(EntityKind, usize, Language),
    /// A page of a list of practices, from 1: of all, or of those that share a value.
    Browse(Option<(Facet, String)>, usize, Language),
    /// The page that searches, in a language.
    Search(Language),
    /// What facets and their values are called, for the script that searches.
    FacetNames(Language),
    /// What is new: in all, or on a topic.
    Feed(Option<Id>, Language),
    /// What takes place and which deadlines run: in all, in a city, or of one entry.
    Calendar(Option<Key>, Language),
    /// The picture beside links to an entry's page.
    LinkPreview(Key, Language),
    /// The page of what is new.
    News(Language),
    /// The page that puts practices side by side.
    Compare(Language),
    /// The page of open data.
    OpenData(Language),
    /// The entries of a kind as data.
    Data(EntityKind, DataFormat, Language),
    /// The topics as a thesaurus.
    Thesaurus,
    /// What lies beside the data and says what they are.
    DataReadme,
    /// All pages, for search engines; or one part of them, from 1.
    Sitemap(Option<usize>),
    /// What search engines may read.
    Robots,
    /// The page for what isn't there, in a language.
    NotFound(Language),
    /// An earlier address of an entry.
    Redirect(Key, Language),
    /// That an entry was taken down, at its address.
    Withdrawn(Key, Language),
    /// A static file of the theme.
    Static,
    /// A file beside an entry, as it is, by its path from the site's folder.
    Media(Arc<str>),
    /// A picture beside an entry, in one of its renditions.
    Rendition(Arc<str>, Rendition),
    /// A drawing beside an entry, cleaned.
    Drawing(Arc<str>),
}

impl Output {
    /// Does it show which entries belong together?
    pub fn shows_related(&self) -> bool {
        matches!(self, Self::Entry(key, _) | Self::Untranslated(key, _)
            if key.kind == EntityKind::Practice)
    }

    /// Is it a page that search engines should list?
    pub(super) fn is_listed(&self) -> bool {
        matches!(
            self,
            Self::Home(_)
                | Self::Entry(..)
                | Self::Index(..)
                | Self::Browse(..)
                | Self::News(_)
                | Self::OpenData(_)
        )
    }

    /// The page for readers of all languages that it isn't in, of those that search engines know: that
    /// in the language it was written in, else that in the site's first language.
    pub(super) fn for_other_languages<'a>(
        &self,
        known: &'a [(&Language, Address)],
        edition: &Edition,
    ) -> Option<&'a Address> {
        let written_in = if let Self::Entry(key, _) | Self::Untranslated(key, _) = self {
            edition.item(key)
        } else {
            None
        };
        let first = written_in.map_or(edition.default_language(), Item::original_language);
        let of_first = known.iter().find(|(language, _)| *language == first);
        of_first.or(known.first()).map(|(_, address)| address)
    }

    /// The same page in another language's tree; `None` for what has no language.
    fn in_language(&self, language: &Language) -> Option<Address> {
        match self {
            Self::Home(_) => Some(addresses::home(language)),
            Self::Search(_) => Some(addresses::search(language)),
            Self::News(_) => Some(addresses::news(language)),
            Self::Compare(_) => Some(addresses::compare(language)),
            Self::OpenData(_) => Some(addresses::open_data(language)),
            Self::Entry(key, _) | Self::Untranslated(key, _) | Self::Withdrawn(key, _) => {
                Some(Address::of_entry(key, language))
            }
            Self::Index(kind, page, _) => Some(addresses::index(*kind, *page, language)),
            Self::Browse(value, page, _) => {
                let slug = value.as_ref().map(|(facet, value)| facet.slug(value));
                Some(addresses::browse(slug.as_deref(), *page, language))
            }
            Self::Root
            | Self::FacetNames(..)
            | Self::Feed(..)
            | Self::Calendar(..)
            | Self::LinkPreview(..)
            | Self::Data(..)
            | Self::Thesaurus
            | Self::DataReadme
            | Self::Sitemap(..)
            | Self::Robots
            | Self::NotFound(..)
            | Self::Redirect(..)
            | Self::Static
            | Self::Media(..)
            | Self::Rendition(..)
            | Self::Drawing(..) => None,
        }
    }
}

/// Everything an edition publishes, and what many of its pages share.
pub struct Plan {
    outputs: Arc<BTreeMap<Address, Output>>,
    findings: Arc<Vec<Diagnostic>>,
    /// Entries in the order in which readers see them.
    pub(super) lists: Arc<Lists>,
    /// Which practices share which value.
    pub(super) facets: Arc<FacetTable>,
    /// Entries as they look in lists.
    pub(super) cards: Cards,
    /// What stands around every page.
    pub(super) site_frame: Shared<tera::Value>,
    /// The facets with their values, beside every list of practices.
    pub(super) facet_lists: Shared<FacetLists>,
}

/// Are there practices to compare with each other?
pub(super) fn can_compare(edition: &Edition) -> bool {
    edition.of_kind(EntityKind::Practice).nth(1).is_some()
}

impl Plan {
    /// Plans an edition. Two outputs with one address are a finding for each author; the first
    /// keeps the address.
    pub fn new(edition: &Edition, theme: &Theme) -> (Self, Vec<Diagnostic>) {
        let lists = Lists::of(edition);
        let facets = FacetTable::of(lists.practices(edition), edition);
        let mut claims = Claims::default();
        claims.entries(edition);
        claims.files(edition, theme);
        let calendars = with_calendar(edition);
        for language in edition.languages() {
            claims.lists_in(language, edition, &lists, &facets);
            claims.calendars_in(language, &calendars);
            claims.claim(
                addresses::news(language),
                Output::News(language.clone()),
                None,
            );
            if can_compare(edition) {
                let page = Output::Compare(language.clone());
                claims.claim(addresses::compare(language), page, None);
            }
            claims.data_in(language, edition);
        }
        claims.link_previews(edition);
        claims.site_wide(edition);
        claims.aliases(edition);
        claims.withdrawn(edition);
        let plan = Self {
            outputs: claims.outputs.into(),
            findings: Arc::new(claims.findings.clone()),
            facets: facets.into(),
            cards: Cards::of(&lists, edition),
            site_frame: Shared::of(edition),
            facet_lists: Shared::of(edition),
            lists: lists.into(),
        };
        (plan, claims.findings)
    }

    /// The same, from the plan of an earlier edition: where nothing has changed that a plan looks
    /// at, it holds for this edition too, but for what was rendered already.
    pub fn after(
        before: (&Self, &Edition, &Theme),
        edition: &Edition,
        theme: &Theme,
    ) -> (Self, Vec<Diagnostic>) {
        let (plan, old_edition, old_theme) = before;
        if !is_planned_as(old_edition, edition) || !theme.has_statics_of(old_theme) {
            return Self::new(edition, theme);
        }
        let again = Self {
            outputs: plan.outputs.clone(),
            findings: plan.findings.clone(),
            facets: plan.facets.clone(),
            cards: Cards::of(&plan.lists, edition),
            site_frame: Shared::of(edition),
            facet_lists: Shared::of(edition),
            lists: plan.lists.clone(),
        };
        (again, plan.findings.to_vec())
    }

    /// Every output with its address, in the order of the addresses.
    pub fn outputs(&self) -> impl Iterator<Item = (&Address, &Output)> {
        self.outputs.iter()
    }

    /// What stands at an address.
    pub fn output(&self, address: &Address) -> Option<&Output> {
        self.outputs.get(address)
    }

    /// The same page in every language that search engines should know, itself included where it is
    /// one of them.
    pub(super) fn alternates<'a>(
        &self,
        output: &Output,
        languages: &'a [Language],
    ) -> Vec<(&'a Language, Address)> {
        let mut same = self.in_languages(output, languages);
        same.retain(|(_, address)| !matches!(self.output(address), Some(Output::Untranslated(..))));
        same
    }

    /// The same page in every language in which there is one, itself included.
    pub(super) fn in_languages<'a>(
        &self,
        output: &Output,
        languages: &'a [Language],
    ) -> Vec<(&'a Language, Address)> {
        languages
            .iter()
            .filter_map(|language| Some((language, output.in_language(language)?)))
            .filter(|(_, address)| self.outputs.contains_key(address))
            .collect()
    }
}

/// Are the two editions the same in all that a plan looks at?
fn is_planned_as(one: &Edition, other: &Edition) -> bool {
    // A transfer is called by its practice, and stands in a list in the order of names.
    let has_transfers = other.of_kind(EntityKind::Transfer).next().is_some();
    let bare = |record: &Record| without_prose(record, has_transfers);
    one.site() == other.site()
        && (one.audience(), one.today()) == (other.audience(), other.today())
        && one.assets().eq(other.assets())
        && one.withdrawn().eq(other.withdrawn())
        && one.shows_same_files(other)
        && other.rewritten_since(one).iter().all(|key| {
            let (one, other) = (one.item(key), other.item(key));
            one.zip(other).is_some_and(|(one, other)| {
                one.original_language() == other.original_language()
                    && one.texts().count() == other.texts().count()
                    && one.texts().zip(other.texts()).all(|(one, other)| {
                        (&one.language, &one.origin) == (&other.language, &other.origin)
                            && (Arc::ptr_eq(&one.record, &other.record)
                                || bare(&one.record) == bare(&other.record))
                    })
            })
        })
}

/// The record without its words, but for those by which lists are ordered: a plan looks at no others.
fn without_prose(record: &Record, has_transfers: bool) -> Record {
    let mut bare = record.clone();
    let is_ordered_by = |at: &At<'_>| match record {
        Record::Practice(_) => has_transfers && at.is_first("title"),
        Record::Page(_) => at.is_first("title"),
        Record::Discrepancy(_) => at.is_first("about"),
        Record::City(_)
        | Record::Hub(_)
        | Record::Event(_)
        | Record::Call(_)
        | Record::Transfer(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => false,
    };
    walk_mut(&mut bare, &mut |at, part| match part {
        PartMut::Prose(words) if !is_ordered_by(at) => *words = Prose::default(),
        PartMut::Prose(_) | PartMut::ByLanguage(_) => {}
        PartMut::ForStaff(field) => field.leave_out(),
    });
    bare
}

/// Who has asked for which address.
#[derive(Default)]
struct Claims {
    outputs: BTreeMap<Address, Output>,
    /// By address in lower case: some disks can't tell `A` from `a`.
    owners: BTreeMap<String, Option<Place>>,
    /// Who has been told of whom.
    collisions: HashSet<(Place, String)>,
    findings: Vec<Diagnostic>,
}

impl Claims {
    fn claim(&mut self, address: Address, output: Output, place: Option<Place>) {
        match self.owners.entry(address.as_str().to_lowercase()) {
            Slot::Vacant(slot) => {
                slot.insert(place);
                self.outputs.insert(address, output);
            }
            Slot::Occupied(slot) => {
                let earlier = slot.get().clone();
                let other = |place: &Option<Place>| {
                    place.as_ref().map_or_else(
                        || "a page of the site itself".to_owned(),
                        |place| format!("`{}`", place.file),
                    )
                };
                let mut report = |at: Option<Place>, other: String| {
                    let at = at.unwrap_or_else(|| Place::file(&Arc::from("content/site.yaml")));
                    // Entries that collide in one language mostly do in all.
                    let is_new = self.collisions.insert((at.clone(), other.clone()));
                    if is_new {
                        self.findings.push(
                            Diagnostic::new(
                                Code::AddressCollision,
                                at,
                                format!("the address `{address}` is also that of {other}"),
                            )
                            .with_help("give one of the two another name"),
                        );
                    }
                };
                if earlier.is_some() {
                    report(earlier.clone(), other(&place));
                }
                if place.is_some() || earlier.is_none() {
                    report(place, other(&earlier));
                }
            }
        }
    }

    fn entries(&mut self, edition: &Edition) {
        for item in edition.items().filter(|item| has_page(item.key.kind)) {
            for language in page_languages(item, edition) {
                let address = Address::of_entry(&item.key, language);
                let page = if edition.has_own_page(item, language) {
                    Output::Entry
                } else {
                    Output::Untranslated
                };
                let output = page(item.key.clone(), language.clone());
                let origin = &item.text(language).origin;
                let place = Place::value(&origin.file, origin.item.clone());
                let place = if origin.item.0.is_empty() {
                    Place::file(&origin.file)
                } else {
                    place
                };
                self.claim(address, output, Some(place));
            }
        }
    }

    fn files(&mut self, edition: &Edition, theme: &Theme) {
        for (file, asset) in edition.assets() {
            let place = || Some(Place::file(file));
            match asset.shape() {
                Some(PublishedAs::Picture(look)) => {
                    for rendition in look.renditions() {
                        let output = Output::Rendition(file.clone(), rendition);
                        self.claim(asset.rendition(&rendition), output, place());
                    }
                }
                Some(PublishedAs::Drawing) => {
                    self.claim(asset.address(), Output::Drawing(file.clone()), place());
                }
                Some(PublishedAs::AsItIs) => {
                    self.claim(asset.address(), Output::Media(file.clone()), place());
                }
                None => {}
            }
        }
        for (address, file) in theme.statics() {
            let place = Place::file(&file.shown);
            if !theme_pictures::is_published(file, edition, &mut self.findings) {
                continue;
            }
            self.claim(address.clone(), Output::Static, Some(place));
        }
        theme_pictures::settle(edition.site(), &mut self.findings);
    }

    fn lists_in(
        &mut self,
        language: &Language,
        edition: &Edition,
        lists: &Lists,
        facets: &FacetTable,
    ) {
        self.claim(
            addresses::home(language),
            Output::Home(language.clone()),
            None,
        );
        if edition.site().search {
            let page = Output::Search(language.clone());
            self.claim(addresses::search(language), page, None);
            let names = Output::FacetNames(language.clone());
            self.claim(addresses::facet_names(language), names, None);
        }
        for kind in Lists::KINDS {
            let count = lists.of_kind(kind, language).len();
            if count == 0 {
                continue;
            }
            for page in 1..=pages(count, lists.per_page(kind, edition)) {
                let address = addresses::index(kind, page, language);
                self.claim(address, Output::Index(kind, page, language.clone()), None);
            }
        }
        let all = (None, lists.of_kind(EntityKind::Practice, language).len());
        let shared = facets
            .all()
            .map(|(facet, value, practices)| (Some((facet, value.to_owned())), practices.len()));
        for (value, count) in std::iter::once(all).chain(shared) {
            let slug = value.as_ref().map(|(facet, value)| facet.slug(value));
            let per_page = practices_per_page(lists, value.is_some(), edition);
            for page in 1..=pages(count, per_page) {
                let address = addresses::browse(slug.as_deref(), page, language);
                let output = Output::Browse(value.clone(), page, language.clone());
                self.claim(address, output, None);
            }
        }
        self.claim(
            addresses::feed(language),
            Output::Feed(None, language.clone()),
            None,
        );
        for topic in edition.of_kind(EntityKind::Topic) {
            let id = &topic.key.id;
            let output = Output::Feed(Some(id.clone()), language.clone());
            self.claim(addresses::topic_feed(id, language), output, None);
        }
    }

    fn calendars_in(&mut self, language: &Language, entries: &BTreeSet<Key>) {
        if entries.is_empty() {
            return;
        }
        for of in std::iter::once(None).chain(entries.iter().map(Some)) {
            let output = Output::Calendar(of.cloned(), language.clone());
            self.claim(addresses::calendar(of, language), output, None);
        }
    }

    fn link_previews(&mut self, edition: &Edition) {
        let previews = edition.site().previews;
        for item in edition
            .items()
            .filter(|item| previews.are_of(item.key.kind))
        {
            for language in page_languages(item, edition) {
                if edition.has_own_page(item, language) {
                    let output = Output::LinkPreview(item.key.clone(), language.clone());
                    self.claim(addresses::link_preview(&item.key, language), output, None);
                }
            }
        }
    }

    fn data_in(&mut self, language: &Language, edition: &Edition) {
        for (index, kind) in kinds(edition).enumerate() {
            if index == 0 {
                let page = Output::OpenData(language.clone());
                self.claim(addresses::open_data(language), page, None);
            }
            for format in DataFormat::ALL {
                let output = Output::Data(kind, format, language.clone());
                self.claim(addresses::data(kind, format, language), output, None);
            }
            if index == 0 && language == edition.default_language() {
                self.claim(addresses::data_readme(), Output::DataReadme, None);
                if thesaurus::is_given(edition) {
                    self.claim(addresses::thesaurus(), Output::Thesaurus, None);
                }
            }
        }
    }

    fn site_wide(&mut self, edition: &Edition) {
        self.claim(addresses::root(), Output::Root, None);
        for language in edition.languages() {
            let is_first = language == edition.default_language();
            let address = addresses::not_found((!is_first).then_some(language));
            self.claim(address, Output::NotFound(language.clone()), None);
        }
        self.claim(addresses::robots(), Output::Robots, None);
        let listed = self
            .outputs
            .values()
            .filter(|output| output.is_listed())
            .count();
        self.claim(addresses::sitemap(), Output::Sitemap(None), None);
        if listed > SITEMAP_LIMIT {
            for part in 1..=pages(listed, SITEMAP_LIMIT) {
                let address = addresses::sitemap_part(part);
                self.claim(address, Output::Sitemap(Some(part)), None);
            }
        }
    }

    fn withdrawn(&mut self, edition: &Edition) {
        for (key, _) in edition.withdrawn().filter(|(key, _)| has_page(key.kind)) {
            for language in edition.languages() {
                let address = Address::of_entry(key, language);
                // Where something else has come to stand, that is what readers look for.
                if !self.outputs.contains_key(&address) {
                    let output = Output::Withdrawn(key.clone(), language.clone());
                    self.claim(address, output, None);
                }
            }
        }
    }

    fn aliases(&mut self, edition: &Edition) {
        for item in edition.items().filter(|item| has_page(item.key.kind)) {
            let original = item.original();
            for (index, alias) in original.record.aliases().iter().enumerate() {
                for language in page_languages(item, edition) {
                    let Some(address) = Address::of_alias(alias, &item.key, language) else {
                        continue;
                    };
                    if edition.was_withdrawn_at(&address, language) {
                        continue;
                    }
                    let path = FieldPath::key("aliases").then_item(index);
                    let place = Place::value(&original.origin.file, path);
                    let output = Output::Redirect(item.key.clone(), language.clone());
                    self.claim(address, output, Some(place));
                }
            }
        }
    }
}

/// Has this kind of entry pages of its own? A designation is a note on the pages of others.
pub(super) fn has_page(kind: EntityKind) -> bool {
    kind != EntityKind::Designation
}

/// The languages in whose trees an entry has a page.
fn page_languages<'a>(item: &'a Item, edition: &'a Edition) -> impl Iterator<Item = &'a Language> {
    edition
        .languages()
        .iter()
        .filter(|language| edition.has_page(item, language))
}
