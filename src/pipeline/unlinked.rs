//! What published pages may not lead to any more, though both ends are still there: the city of a practice that may not
//! say where it is, the wish of a city that no longer agrees to tell it.

use std::collections::{BTreeMap, BTreeSet};

use super::unseen::{in_its_tree, leads_to, page, without_script};
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
    edition::Edition,
    model::{City, EntityKind, Part, walk},
};

/// Pages by their addresses without the languages.
type Pages = BTreeSet<String>;

/// How the part of a city's page begins that says what it wants to learn.
const SEEKS: &str = "id=\"seeks\"";
/// How the part of a topic's page begins that says who wants to learn of it.
const SEEKING: &str = "id=\"seeking\"";

/// What pages may not lead to any more.
pub(super) struct Unlinked {
    /// Pages of entries, each with those of the cities that it may not name.
    placed: BTreeMap<String, Pages>,
    /// Pages of cities whose wishes nobody may see.
    seeking: Pages,
    /// Pages of topics, each with those of the cities that may not be known to seek it.
    sought: BTreeMap<String, Pages>,
}

impl Unlinked {
    pub(super) fn of(catalogue: &Catalogue, edition: &Edition) -> Self {
        let mut unlinked = Self {
            placed: BTreeMap::new(),
            seeking: Pages::new(),
            sought: BTreeMap::new(),
        };
        for seen in edition.items() {
            let Some(written) = catalogue.item(&seen.key) else {
                continue;
            };
            let own = page(&seen.key, catalogue);
            if written.is_placeless() {
                let left_out = cities(written).into_iter();
                let shown = cities(seen);
                let left_out = left_out.filter(|key| !shown.contains(key));
                let left_out = left_out.map(|key| page(&key, catalogue)).collect();
                unlinked.placed.insert(own.clone(), left_out);
            }
            let city = |item: &Item| item.original().record.downcast::<City>().cloned();
            if let (Some(written), Some(seen)) = (city(written), city(seen))
                && seen.seeks.is_empty()
                && !written.seeks.is_empty()
            {
                for topic in &written.seeks {
                    let by = unlinked.sought.entry(page(&Key::of(topic), catalogue));
                    by.or_default().insert(own.clone());
                }
                unlinked.seeking.insert(own);
            }
        }
        unlinked
    }

    /// Does the file at `path`, whose bytes `bytes` gives, lead to where it may not lead any more?
    pub(super) fn leads_too_far(&self, path: &str, bytes: &dyn Fn() -> Vec<u8>) -> bool {
        let Some(own) = in_its_tree(without_script(path)) else {
            return false;
        };
        let leads_to_one = |bytes: &[u8], pages: &Pages| {
            leads_to(path, bytes, |page| {
                in_its_tree(page).is_some_and(|page| pages.contains(page))
            })
        };
        let placed = self.placed.get(own);
        let sought = self.sought.get(own);
        placed.is_some_and(|cities| leads_to_one(&bytes(), cities))
            || self.seeking.contains(own) && part(&bytes(), SEEKS).is_some()
            || sought.is_some_and(|cities| {
                part(&bytes(), SEEKING).is_some_and(|part| leads_to_one(part.as_bytes(), cities))
            })
    }
}

/// The cities that an entry refers to.
fn cities(item: &Item) -> BTreeSet<Key> {
    let mut cities = BTreeSet::new();
    walk(&*item.original().record, &mut |_, part| {
        if let Part::Reference(EntityKind::City, id) = part {
            cities.insert(Key::new(EntityKind::City, id.clone()));
        }
    });
    cities
}

/// The part of a page that begins so, up to the end of its section.
fn part(html: &[u8], start: &str) -> Option<String> {
    // In a script, quotation marks stand behind a backslash.
    let html = String::from_utf8_lossy(html).replace("\\\"", "\"");
    let (_, rest) = html.split_once(start)?;
    Some(
        rest.split("</section>")
            .next()
            .unwrap_or_default()
            .to_owned(),
    )
}
