//! What entries say of their pictures: who is on them, and whether they agreed.

use std::{collections::BTreeMap, sync::Arc};

use super::{Asset, Item};
use crate::{
    content::Key,
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
    media: Media,
    is_of_vulnerable: bool,
}

impl Pictured {
    /// Gathers what entries say of the pictures that are there.
    pub(super) fn of(
        items: &BTreeMap<Key, Item>,
        site: &Site,
        assets: &BTreeMap<Arc<str>, Asset>,
    ) -> Self {
        let mut said: BTreeMap<Arc<str>, Vec<Said>> = BTreeMap::new();
        for item in items.values() {
            let text = item.original();
            for media in text.record.media() {
                let file: Arc<str> = text.origin.beside(&media.file).into();
                if assets.contains_key(&file) {
                    said.entry(file).or_default().push(Said {
                        by: item.key.clone(),
                        media: media.clone(),
                        is_of_vulnerable: text.record.is_of_vulnerable(site),
                    });
                }
            }
        }
        Self(said)
    }

    /// Is anything said of the picture?
    pub(super) fn has(&self, file: &str) -> bool {
        self.0.contains_key(file)
    }

    /// Is there a day on which it may not be shown, or somebody on it who is asked?
    pub(super) fn needs_care(&self, file: &str) -> bool {
        let mut said = self.0.get(file).into_iter().flatten();
        said.any(|said| {
            let media = &said.media;
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
            let consent = said.media.consent.as_ref();
            consent.is_some_and(|consent| is_enough(consent.kind))
                && said.media.objection(said.is_of_vulnerable, today).is_none()
        })
    }

    /// Why nobody may see the picture, by the first entry that says so.
    pub(super) fn objection(&self, file: &str, today: Date) -> Option<(&Key, Objection)> {
        self.0.get(file)?.iter().find_map(|said| {
            let objection = said.media.objection(said.is_of_vulnerable, today)?;
            Some((&said.by, objection))
        })
    }

    /// The most open audience that may see it by consent: the most closed of those that are named.
    pub(super) fn audience(&self, file: &str) -> Visibility {
        let said = self.0.get(file).into_iter().flatten();
        said.map(|said| said.media.audience())
            .max()
            .unwrap_or_default()
    }
}
