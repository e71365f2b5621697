//! Who may see a file, wherever an entry shows it: by its entries, by what those shown agreed to, by what it looks like.

use std::{collections::BTreeMap, sync::Arc};

use super::{Asset, Catalogue, PictureElsewhere, Text};
use crate::{
    attachments::{PublishedAs, Unseen, is_recording},
    content::{Key, name_of},
    model::{Date, EntityKind, Exempt, Objection, PrivateNumber, Source, Visibility},
};

impl Catalogue {
    /// Who may see a picture or other file, as far as that follows from the entries beside which it
    /// lies or that name it.
    pub fn file_visibility(&self, file: &str) -> Visibility {
        self.closed.file(file)
    }

    /// Is it the document of a letter, by its name?
    pub(crate) fn is_letter(&self, file: &str) -> bool {
        let sources = self.of_kind(EntityKind::Source);
        let mut records = sources.filter_map(|item| item.original().record.downcast::<Source>());
        let is_its = |name: &str| name_of(name).eq_ignore_ascii_case(name_of(file));
        records.any(|source| source.is_letter() && source.file.as_deref().is_some_and(is_its))
    }

    /// What was said of a picture, and by whom, that objects to showing it to anybody on `today`: of it, or
    /// of another file with the same bytes.
    pub fn objection(&self, file: &str, today: Date) -> Option<(&Key, Objection)> {
        let same = self.alike.same(file).map(|same| &**same);
        let mut files = std::iter::once(file).chain(same);
        files.find_map(|file| self.pictured.objection(file, today))
    }

    /// The pictures of which an entry says, or may say where it can't be read, that nobody may see them on `today`,
    /// whether or not they are there.
    pub(crate) fn objected_files(&self, today: Date) -> impl Iterator<Item = &Arc<str>> {
        self.pictured.objected(today)
    }

    /// Does any entry say who is on this picture, or on the same one elsewhere?
    pub(crate) fn is_spoken_of(&self, file: &str) -> bool {
        let mut same = self.alike.same(file);
        self.pictured.has(file) || same.any(|same| self.pictured.has(same))
    }

    /// Could somebody be recognised on this picture, or in this film or sound, and does no entry say who? Then
    /// nobody sees it.
    pub(crate) fn is_unspoken(&self, file: &str) -> bool {
        let picture = self.assets.get(file).and_then(Asset::picture);
        let could_show_people =
            picture.map_or_else(|| self.is_recording(file), |picture| !picture.is_flat);
        could_show_people && !self.is_spoken_of(file)
    }

    /// Is it a film or sound?
    pub(crate) fn is_recording(&self, file: &str) -> bool {
        let shape = self.assets.get(file).and_then(Asset::shape);
        shape == Some(PublishedAs::AsItIs) && is_recording(name_of(file))
    }

    /// How many photographs lie in this file, if it is a document.
    pub(crate) fn photographs_in(&self, file: &str) -> usize {
        let asset = self.assets.get(file);
        let looked = asset.and_then(|asset| asset.looked.as_ref());
        let document = looked.filter(|looked| {
            looked.look.shape == Ok(PublishedAs::AsItIs) && !is_recording(name_of(file))
        });
        document.map_or(0, |looked| looked.look.inside.photographs())
    }

    /// A picture that may not be shown on `today`, by whose words, and why, if this one looks like it. What
    /// those on this one agreed to counts for more, but not more than a refusal.
    pub(crate) fn looks_like(
        &self,
        file: &str,
        today: Date,
    ) -> Option<(&Arc<str>, &Key, Objection)> {
        let have_agreed = self.pictured.have_agreed(file, today);
        let mut near = self.alike.near(file);
        near.find_map(|near| {
            let (by, objection) = self.objection(near, today)?;
            let counts = !have_agreed || objection == Objection::Refused;
            counts.then_some((near, by, objection))
        })
    }

    /// Why a picture in this document can't be compared with those that were refused or taken down, if there are any.
    pub(crate) fn holds_unseen(&self, file: &str, today: Date) -> Option<&Unseen> {
        let looked = self.assets.get(file)?.looked.as_ref()?;
        let why = looked.look.inside.unseen.first()?;
        self.has_refused_pictures(today).then_some(why)
    }

    /// Are there pictures that were refused or taken down, so that copies of them must be known?
    pub(crate) fn has_refused_pictures(&self, today: Date) -> bool {
        let mut objected = self.pictured.objected(today);
        let is_refused = |file: &Arc<str>| {
            let objection = self.pictured.objection(file, today);
            objection.is_some_and(|(_, objection)| objection == Objection::Refused)
        };
        self.gone.has_pictures() || objected.any(is_refused)
    }

    /// Are there pictures that nobody may see, or that were taken down?
    pub(crate) fn withholds_pictures(&self) -> bool {
        self.gone.has_pictures() || self.alike.withholds()
    }

    /// The picture that was taken down and that this one looks like.
    pub(crate) fn looks_like_withdrawn(&self, file: &str) -> Option<&str> {
        self.alike.gone(file)
    }

    /// A picture that fewer people may see than this one, if this is a copy of it or looks like it, and what
    /// those on this one agreed to is not said of it itself.
    pub(crate) fn copy_of_closed(
        &self,
        file: &str,
        today: Date,
    ) -> Option<(&Arc<str>, Visibility)> {
        let is_picture = self.assets.get(file).and_then(Asset::picture).is_some();
        if !is_picture || self.pictured.has_own_consent(file, today) {
            return None;
        }
        let alike = self.alike.same(file).chain(self.alike.near(file));
        let closed = alike.map(|one| (one, self.file_visibility(one)));
        let closed = closed.filter(|(_, visibility)| *visibility > self.file_visibility(file));
        closed.max_by_key(|(_, visibility)| *visibility)
    }

    /// Was this file taken down with an entry, or one with the same bytes or pixels?
    pub fn is_withdrawn_file(&self, file: &str) -> bool {
        let looked = self
            .assets
            .get(file)
            .and_then(|asset| asset.looked.as_ref());
        self.gone.has_file(file)
            || looked.is_some_and(|one| {
                self.gone.has_bytes(&one.hash) || self.gone.has_bytes(&one.look.drawn.into())
            })
    }

    /// The files that have these bytes or draw the same, of those that were looked into.
    pub(crate) fn files_of_bytes<'a>(
        &'a self,
        hash: &'a blake3::Hash,
    ) -> impl Iterator<Item = &'a Arc<str>> {
        let has_bytes = move |asset: &Asset| {
            let looked = asset.looked.as_ref();
            looked.is_some_and(|looked| looked.is_same_as(hash))
        };
        let assets = self.assets.iter();
        assets.filter_map(move |(file, asset)| has_bytes(asset).then_some(file))
    }

    /// The picture that nobody may see, or that was taken down, and that one from elsewhere looks like.
    pub(crate) fn withheld_like(&self, picture: &PictureElsewhere) -> Option<&Arc<str>> {
        let refused = self.alike.refused_like(&self.assets, picture);
        refused.or_else(|| picture.gone(&self.gone))
    }

    /// Were the same files taken down in both?
    pub(crate) fn has_gone_as(&self, other: &Self) -> bool {
        self.gone == other.gone
    }

    /// Was a file with these bytes taken down?
    pub(crate) fn are_withdrawn_bytes(&self, hash: &blake3::Hash) -> bool {
        self.gone.has_bytes(hash)
    }

    /// The most open audience that may see a picture by the consent of those shown: on it, or else on those
    /// that it is a copy of or looks like.
    pub fn consented_audience(&self, file: &str, today: Date) -> Visibility {
        let own = self.pictured.audience(file);
        if self.pictured.has_own_consent(file, today) {
            return own;
        }
        let alike = self.alike.same(file).chain(self.alike.near(file));
        let alike = alike.map(|one| self.pictured.audience(one));
        alike.max().map_or(own, |audience| audience.max(own))
    }

    /// May this audience see a picture or other file on this day, wherever an entry shows it?
    pub fn may_see(&self, audience: Visibility, file: &str, today: Date) -> bool {
        self.file_visibility(file).is_open_to(audience)
            && self.consented_audience(file, today).is_open_to(audience)
            && self.objection(file, today).is_none()
            && !self.is_withdrawn_file(file)
            && self.looks_like_withdrawn(file).is_none()
            && self.looks_like(file, today).is_none()
            && self.holds_unseen(file, today).is_none()
            && !self.is_unspoken(file)
            && self.private_words(file).is_open_to(audience)
            && self
                .copy_of_closed(file, today)
                .is_none_or(|(_, visibility)| visibility.is_open_to(audience))
    }

    /// The most open audience that may see what the texts of a file hold, by all entries that use it.
    fn private_words(&self, file: &str) -> Visibility {
        self.private_words.get(file).copied().unwrap_or_default()
    }

    /// The private numbers in the texts of a file that an entry uses, but for what it accepts.
    pub(crate) fn private_in<'a>(
        &'a self,
        file: &str,
        exempt: &'a Exempt<'_>,
    ) -> impl Iterator<Item = (PrivateNumber, &'a str)> {
        let looked = self
            .assets
            .get(file)
            .and_then(|asset| asset.looked.as_ref());
        let all = looked
            .into_iter()
            .flat_map(|looked| looked.look.private.iter());
        all.filter(move |(number, words)| !exempt.holds(*number, words))
    }

    /// Who may see the files whose texts hold private numbers, for each entry accepts for itself, or the place of an entry
    /// that may not say it.
    pub(super) fn visibilities_of_private_words(&self) -> BTreeMap<Arc<str>, Visibility> {
        let mut visibilities = BTreeMap::new();
        for item in self.items.values() {
            let exempt = item.exempt();
            for file in item.texts().flat_map(Text::files) {
                let private = self.private_in(&file, &exempt);
                if let Some(own) = private.map(|(number, _)| number.visibility()).max() {
                    let known = visibilities.entry(file).or_insert(own);
                    *known = own.max(*known);
                }
            }
            for (file, _) in self.places_told_by_files(item) {
                visibilities.insert(file, Visibility::Internal);
            }
        }
        visibilities
    }
}
