//! Who mentions whom: every reference and link, backwards.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{Item, assemble::Files, changes};
use crate::{
    content::{Key, LinkTarget},
    model::{Part, walk},
};

/// Who mentions whom.
#[derive(Debug, Default)]
pub(super) struct Backlinks {
    /// Whom an entry mentions, itself not among them.
    by: BTreeMap<Key, Arc<[Key]>>,
    /// By whom an entry is mentioned, whether or not there is one of this key.
    of: BTreeMap<Key, Arc<[Key]>>,
}

/// What is known from before: the mentions, the items and the files they were found in.
pub(super) struct Before<'a> {
    pub backlinks: &'a Backlinks,
    pub items: &'a BTreeMap<Key, Item>,
    pub files: &'a Files,
}

impl Backlinks {
    /// Finds who mentions whom.
    pub(super) fn of(
        items: &BTreeMap<Key, Item>,
        files: &Files,
        before: Option<&Before<'_>>,
    ) -> Self {
        // A link to a file means the entry that the file holds.
        let known = before.filter(|before| before.files == files);
        let all: Vec<&Item> = items.values().collect();
        let by: BTreeMap<Key, Arc<[Key]>> = all
            .par_iter()
            .map(|item| {
                let same = known.and_then(|before| {
                    before
                        .items
                        .get(&item.key)
                        .filter(|before| before.has_texts_of(item))?;
                    before.backlinks.by.get(&item.key)
                });
                let mentioned = same.cloned().unwrap_or_else(|| {
                    let mentioned = mentioned_in(item, files);
                    mentioned.into_iter().collect()
                });
                (item.key.clone(), mentioned)
            })
            .collect();
        let of = match before {
            Some(before) => after(before.backlinks, &by),
            None => inverse(&by),
        };
        Self { by, of }
    }

    /// Whom an entry mentions, in order of their keys.
    pub(super) fn by_key(&self, key: &Key) -> &[Key] {
        self.by.get(key).map_or(&[], |keys| keys)
    }

    /// Every entry that is mentioned, whether or not it is there.
    pub(super) fn mentioned(&self) -> impl Iterator<Item = &Key> {
        self.of.keys()
    }

    /// All that are mentioned, whether or not they are there, with those that do.
    pub(super) fn all(&self) -> impl Iterator<Item = (&Key, &[Key])> {
        self.of.iter().map(|(key, by)| (key, &**by))
    }

    /// By whom an entry is mentioned, in order of their keys.
    pub(super) fn of_key(&self, key: &Key) -> Arc<[Key]> {
        self.of.get(key).cloned().unwrap_or_default()
    }
}

fn inverse(by: &BTreeMap<Key, Arc<[Key]>>) -> BTreeMap<Key, Arc<[Key]>> {
    let mut pairs: Vec<(&Key, &Key)> = by
        .iter()
        .flat_map(|(key, mentioned)| mentioned.iter().map(move |other| (other, key)))
        .collect();
    pairs.par_sort_unstable();
    pairs
        .chunk_by(|(a, _), (b, _)| a == b)
        .map(|group| {
            let (key, _) = group[0];
            let all = group.iter().map(|(_, by)| (*by).clone());
            (key.clone(), all.collect())
        })
        .collect()
}

/// The inverse, from an earlier one and what has changed since.
fn after(before: &Backlinks, by: &BTreeMap<Key, Arc<[Key]>>) -> BTreeMap<Key, Arc<[Key]>> {
    let mut of = before.of.clone();
    let mut touched: BTreeMap<&Key, BTreeSet<Key>> = BTreeMap::new();
    for key in changes(by, &before.by, |a, b| Arc::ptr_eq(a, b) || a == b) {
        let (then, now) = (before.by.get(&key), by.get(&key));
        let then: BTreeSet<&Key> = then.into_iter().flat_map(|keys| keys.iter()).collect();
        let now: BTreeSet<&Key> = now.into_iter().flat_map(|keys| keys.iter()).collect();
        for other in then.symmetric_difference(&now) {
            let mentioned_by = touched.entry(other).or_insert_with(|| {
                let known = before.of.get(*other);
                known
                    .into_iter()
                    .flat_map(|keys| keys.iter().cloned())
                    .collect()
            });
            if now.contains(other) {
                mentioned_by.insert(key.clone());
            } else {
                mentioned_by.remove(&key);
            }
        }
    }
    for (key, mentioned_by) in touched {
        if mentioned_by.is_empty() {
            of.remove(key);
        } else {
            of.insert(key.clone(), mentioned_by.into_iter().collect());
        }
    }
    of
}

/// The entries that an entry refers or links to, itself not among them.
pub(super) fn mentioned_in(item: &Item, files: &Files) -> BTreeSet<Key> {
    let mut keys = BTreeSet::new();
    walk(&*item.original().record, &mut |_, part| {
        if let Part::Reference(kind, id) = part {
            keys.insert(Key::new(kind, id.clone()));
        }
    });
    for link in item.texts().flat_map(|text| &text.body.links) {
        let key = match &link.target {
            LinkTarget::Key(key) => Some(key),
            LinkTarget::File(file) => files.key_of(file),
            LinkTarget::Here => None,
        };
        keys.extend(key.cloned());
    }
    keys.remove(&item.key);
    keys
}
