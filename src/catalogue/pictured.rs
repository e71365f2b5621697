//! What entries say of their pictures: who is on them, and whether they agreed.

use std::{collections::BTreeMap, sync::Arc};

use super::{Asset, Item};
use crate::{
    content::Key,
    model::{Date, Media, Objection, Site, Visibility},
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
