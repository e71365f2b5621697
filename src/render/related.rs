//! Practices that belong together.

use std::collections::BTreeMap;

use super::{facets::Facet, page_context::PageContext};
use crate::{content::Key, model::Practice};

/// The most related practices shown.
const SHOWN: usize = 4;
/// The most practices of one topic that are looked at, so that the work for a practice doesn't grow
/// with the site.
const LOOKED_AT: usize = 64;

/// The practices that a practice names as related, and after them those that the search finds most
/// like it, and those that share the most topics with it.
pub(super) fn related(key: &Key, practice: &Practice, ctx: &PageContext<'_>) -> Vec<Key> {
    let mut related: Vec<Key> = practice.related.iter().map(Key::of).collect();
    let mut add = |others: &[Key]| {
        for other in others.iter().filter(|other| *other != key) {
            if related.len() < SHOWN && !related.contains(other) {
                related.push(other.clone());
            }
        }
        related.len() < SHOWN
    };
    if add(ctx.related.to(key)) {
        add(&sharing_topics(key, practice, ctx));
    }
    related.retain(|other| ctx.edition.item(other).is_some());
    related
}

/// The practices that share the most topics with a practice; ties in the order of the list,
/// beginning after the practice itself.
fn sharing_topics(key: &Key, practice: &Practice, ctx: &PageContext<'_>) -> Vec<Key> {
    let plan = ctx.plan;
    let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let own = plan.lists.place_of(key);
    for topic in &practice.topics {
        let others = plan.facets.practices(Facet::Topic, topic.id().as_str());
        let start = others.partition_point(|index| *index <= own);
        let (before, after) = others.split_at(start);
        for (index, is_before) in after
            .iter()
            .map(|index| (*index, 0))
            .chain(before.iter().map(|index| (*index, 1)))
            .take(LOOKED_AT)
        {
            *shared.entry((is_before, index)).or_default() += 1;
        }
    }
    let mut ranked: Vec<_> = shared.into_iter().collect();
    ranked.sort_by_key(|(place, count)| (std::cmp::Reverse(*count), *place));
    ranked
        .into_iter()
        .map(|((_, index), _)| plan.lists.practice(index).clone())
        .collect()
}
