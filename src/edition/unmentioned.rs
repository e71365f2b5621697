//! Items of lists are seen by those who can see what refers to them. Where the reference itself is left out, nobody
//! sees them by it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::Terms;
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
};

/// What entries no longer mention as an audience sees them: for each, the keys that are left out of it.
pub(super) type Lost<'a> = BTreeMap<&'a Key, BTreeSet<&'a Key>>;

/// What visible entries of these no longer mention, as they are seen, of what is seen with others.
pub(super) fn lost<'a>(
    catalogue: &'a Catalogue,
    terms: &Terms,
    keys: impl Iterator<Item = &'a Key>,
    seen: &BTreeMap<Key, Item>,
) -> Lost<'a> {
    let is_follower = |key: &&Key| terms.is_visible(key) && catalogue.is_seen_with_others(key);
    let lost = keys.filter(|key| terms.is_visible(key)).filter_map(|key| {
        let seen = seen.get(key);
        if seen.is_some_and(|seen| is_whole(seen, catalogue)) {
            return None;
        }
        let mentioned = catalogue.mentioned_by(key).iter();
        let mut mentioned: BTreeSet<&Key> = mentioned.filter(is_follower).collect();
        if let Some(seen) = seen.filter(|_| !mentioned.is_empty()) {
            let still = catalogue.mentioned_in(seen);
            mentioned.retain(|key| !still.contains(*key));
        }
        (!mentioned.is_empty()).then_some((key, mentioned))
    });
    lost.collect()
}

/// The items of lists that are visible only by what `lost` tells; none where that is nothing.
pub(super) fn unmentioned(catalogue: &Catalogue, terms: &Terms, lost: &Lost<'_>) -> BTreeSet<Key> {
    if lost.is_empty() {
        return BTreeSet::new();
    }
    let of_site = catalogue.named_by_site();
    let is_follower = |key: &&Key| catalogue.is_seen_with_others(key) && !of_site.contains(*key);
    let (mut followers, mut reached): (BTreeSet<&Key>, Vec<&Key>) = (BTreeSet::new(), Vec::new());
    for key in &terms.visible {
        if is_follower(&key) {
            followers.insert(key);
        } else {
            reached.push(key);
        }
    }
    while let Some(key) = reached.pop() {
        let lost = lost.get(key);
        for other in catalogue.mentioned_by(key) {
            if !lost.is_some_and(|lost| lost.contains(other)) && followers.remove(other) {
                reached.push(other);
            }
        }
    }
    followers.into_iter().cloned().collect()
}

/// Are the original and all texts of an entry there as they were written?
fn is_whole(seen: &Item, catalogue: &Catalogue) -> bool {
    catalogue.item(&seen.key).is_some_and(|written| {
        Arc::ptr_eq(&written.original().record, &seen.original().record)
            && written.texts().count() <= seen.texts().count()
    })
}
