//! What entries say of their pictures: who is on them, and whether they agreed.

use std::{collections::BTreeMap, sync::Arc};

use super::Item;
use crate::{
    content::{Key, Remains},
    model::{ConsentKind, Date, Media, Objection, Site, Visibility},
};

/// What is said of pictures, by their files. One file may be named by several entries: then all that
/// they say counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Pictured(BTreeMap<Arc<str>, Vec<Said>>);

/// What one entry says of a picture.
#[derive(Clone, Debug, PartialEq)]
struct Said {
    by: Key,
    /// Nothing where it can't be read.
    media: Option<Media>,
    is_of_vulnerable: bool,
}

impl Said {
    /// Why it lets nobody see the picture, as far as it can be read.
    fn objection(&self, today: Date) -> Option<Objection> {
        let media = self.media.as_ref()?;
        media.objection(self.is_of_vulnerable, today)
    }
}

impl Pictured {
    /// Gathers what entries say of pictures, and what can be read of others that are not
    /// sound: a mistake beside a refusal must not keep it from its end.
    pub(super) fn of<'a>(
        items: &BTreeMap<Key, Item>,
        remains: impl Iterator<Item = &'a Remains>,
        site: &Site,
    ) -> Self {
        let mut said: BTreeMap<Arc<str>, Vec<Said>> = BTreeMap::new();
        let mut add = |file: String, one: Said| {
            said.entry(file.into()).or_default().push(one);
        };
        for item in items.values() {
            let text = item.original();
            for media in text.record.media() {
                let one = Said {
                    by: item.key.clone(),
                    media: Some(media.clone()),
                    is_of_vulnerable: item.is_of_vulnerable(site),
                };
                add(text.origin.beside(&media.file), one);
            }
        }
        for remains in remains {
            let Some(key) = &remains.key else { continue };
            for (file, media) in &remains.care.media {
                let one = Said {
                    by: key.clone(),
                    media: media.clone(),
                    is_of_vulnerable: true,
                };
                add(remains.origin.beside(file), one);
            }
        }
        Self(said)
    }

    /// The pictures of which something is said.
    pub(super) fn files(&self) -> impl Iterator<Item = &Arc<str>> {
        self.0.keys()
    }

    /// Is anything said of the picture?
    pub(super) fn has(&self, file: &str) -> bool {
        self.0.contains_key(file)
    }

    /// Is there a day on which it may not be shown, or somebody on it who is asked?
    pub(super) fn needs_care(&self, file: &str) -> bool {
        let mut said = self.0.get(file).into_iter().flatten();
        said.any(|said| {
            let Some(media) = &said.media else {
                return true;
            };
            let consent = media.consent.as_ref().map(|consent| consent.kind);
            let is_idle = matches!(consent, None | Some(ConsentKind::NotNeededNoPeople));
            media.people_identifiable || media.children || media.expires.is_some() || !is_idle
        })
    }

    /// Does an entry say of this very file what those shown agreed to, or that nobody is shown, and does that
    /// hold on `today`?
    pub(super) fn has_own_consent(&self, file: &str, today: Date) -> bool {
        self.holds(file, today, |kind| kind != ConsentKind::Unknown)
    }

    /// Does an entry say of this very file that those shown agreed, and does that hold on `today`?
    pub(super) fn have_agreed(&self, file: &str, today: Date) -> bool {
        self.holds(file, today, |kind| {
            !matches!(kind, ConsentKind::Unknown | ConsentKind::NotNeededNoPeople)
        })
    }

    fn holds(&self, file: &str, today: Date, is_enough: impl Fn(ConsentKind) -> bool) -> bool {
        let mut said = self.0.get(file).into_iter().flatten();
        said.any(|said| {
            let media = said.media.as_ref();
            let consent = media.and_then(|media| media.consent.as_ref());
            consent.is_some_and(|consent| is_enough(consent.kind))
                && said.objection(today).is_none()
        })
    }

    /// Why nobody may see the picture, by the first entry that says so. What can't be read may be a refusal, where
    /// no other entry says who is on it.
    pub(super) fn objection(&self, file: &str, today: Date) -> Option<(&Key, Objection)> {
        let said = self.0.get(file)?;
        let read = said
            .iter()
            .find_map(|said| Some((&said.by, said.objection(today)?)));
        let is_unread = said.iter().all(|said| said.media.is_none());
        let first = said.first().filter(|_| is_unread);
        read.or_else(|| Some((&first?.by, Objection::NotKnown)))
    }

    /// The pictures that an entry may mean to keep from everybody on `today`.
    pub(super) fn objected(&self, today: Date) -> impl Iterator<Item = &Arc<str>> {
        let objects = move |said: &Said| said.media.is_none() || said.objection(today).is_some();
        let files = self.0.iter();
        files.filter_map(move |(file, said)| said.iter().any(objects).then_some(file))
    }

    /// The most open audience that may see it by consent: the most closed of those that are named.
    pub(super) fn audience(&self, file: &str) -> Visibility {
        let said = self.0.get(file).into_iter().flatten();
        said.filter_map(|said| said.media.as_ref().map(Media::audience))
            .max()
            .unwrap_or_default()
    }
}
