//! Words that stand near each other, in the order of the query, in the title.
//!
//! Takes the best documents of a ranking; gives them in a new order: what a
//! document is worth grows with how near the words of the query stand there.
//! Reads positions of those documents only, and none where they lie in too many
//! files. Never adds or drops a document.

use super::phrase::{add_files, positions_in};
use super::plan::{Plan, PlannedAtom, PlannedClause};
use super::rank::{Ranking, space_of};
use super::store::Fetch;
use super::terms::{KnownTerm, TermTable};
use super::words::How;
use crate::bundle::BundleError;

/// So many of the best documents are looked at.
const LOOKED_AT: usize = 20;
/// Queries of more words tell pages apart by the words alone.
const MAX_WORDS: usize = 6;
/// So many files of positions are fetched at most.
const MAX_FILES: usize = 4;
/// What words side by side add, in any text and in the first, which is the title.
const NEAR: f32 = 1.25;
const NEAR_IN_TITLE: f32 = 0.75;
/// What a title adds that begins with the words: a page that is called so, beside pages about it.
const BEGINS_TITLE: f32 = 0.75;
/// Words that are farther apart than this are not near each other.
const FARTHEST: u32 = 10;
/// What the other order counts.
const TURNED: f32 = 0.6;
/// The first text of a document has positions below this: so many lie between two.
const FIRST_TEXT: u32 = 100;

/// Weighs how near the words of a query stand in the best documents.
pub(crate) fn weigh(
    fetch: &mut Fetch<'_>,
    plan: &Plan,
    terms: &TermTable,
    ranking: &mut Ranking,
) -> Result<(), BundleError> {
    let mut looked_at = ranking.docs.clone();
    looked_at.truncate(LOOKED_AT);
    let mut files = Vec::new();
    for ranked in &looked_at {
        for term in terms_in(plan, terms, space_of(fetch.entry(), ranked.doc)) {
            add_files(fetch, term, ranked.doc, &mut files)?;
        }
    }
    // Whether they are held already makes no difference to the order.
    if files.len() > MAX_FILES {
        return Ok(());
    }
    for ranked in &mut looked_at {
        let mut places = Vec::new();
        for term in terms_in(plan, terms, space_of(fetch.entry(), ranked.doc)) {
            places.push(positions_in(fetch, term, ranked.doc)?);
        }
        ranked.score *= nearness(&places);
    }
    ranking.replace_first(looked_at);
    Ok(())
}

/// The terms of a space whose places are looked at; none where there are too few or too many.
fn terms_in<'t>(plan: &Plan, terms: &'t TermTable, space: u8) -> Vec<&'t KnownTerm> {
    let is_large = |clause: &&PlannedClause| clause.function_spaces >> space & 1 == 0;
    // Beside a single word, function words tell apart what is called so.
    let is_one = plan.clauses.iter().filter(is_large).count() == 1;
    let mut found = Vec::new();
    for clause in &plan.clauses {
        if is_one || is_large(&clause) {
            found.extend(term_of(clause, space, terms));
        }
    }
    if !(2..=MAX_WORDS).contains(&found.len()) {
        found.clear();
    }
    found
}

/// The term that a clause stands for in a space, when it is one word and is typed out.
fn term_of<'t>(clause: &PlannedClause, space: u8, terms: &'t TermTable) -> Option<&'t KnownTerm> {
    let [PlannedAtom::Word(compound)] = clause.atoms.as_slice() else {
        return None;
    };
    let mut variants = compound.whole.variants.iter();
    variants.find_map(|variant| {
        let is_own = variant.key.1 == space && variant.how != How::Completion;
        terms.get(&variant.key).filter(|_| is_own)
    })
}

/// What a document counts by the places of the words of a query, one more for none near.
fn nearness(places: &[Vec<u32>]) -> f32 {
    let pairs = places.windows(2);
    let count = pairs.len().max(1) as f32;
    let mut sum = 1.0;
    for pair in pairs {
        if let [first, second] = pair {
            let (anywhere, in_title) = pair_nearness(first, second);
            sum += (NEAR * anywhere + NEAR_IN_TITLE * in_title) / count;
        }
    }
    match begins_title(places) {
        true => sum + BEGINS_TITLE,
        false => sum,
    }
}

/// Whether all words stand in the title, the first of them first.
fn begins_title(places: &[Vec<u32>]) -> bool {
    let are_in_title = |places: &Vec<u32>| places.iter().any(|place| *place < FIRST_TEXT);
    places.first().is_some_and(|first| first.contains(&0)) && places.iter().all(are_in_title)
}

/// How near two words stand, from 0 to 1: anywhere, and in the title.
fn pair_nearness(first: &[u32], second: &[u32]) -> (f32, f32) {
    let (mut anywhere, mut in_title) = (0.0f32, 0.0f32);
    for place in first {
        let start = second.partition_point(|other| *other + FARTHEST < *place);
        for other in second.iter().skip(start) {
            let distance = other.abs_diff(*place).max(1);
            if distance > FARTHEST {
                break;
            }
            let order = if other < place { TURNED } else { 1.0 };
            let near = order * 2.0 / (distance + 1) as f32;
            anywhere = anywhere.max(near);
            if *place.max(other) < FIRST_TEXT {
                in_title = in_title.max(near);
            }
        }
    }
    (anywhere, in_title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn side_by_side_in_order_in_the_title_is_best() {
        let near = |first: &[u32], second: &[u32]| nearness(&[first.to_vec(), second.to_vec()]);
        let first_in_title = near(&[0], &[1]);
        let in_title = near(&[3], &[4]);
        let in_text = near(&[203], &[204]);
        let turned = near(&[204], &[203]);
        let apart = near(&[203], &[209]);
        let far = near(&[203], &[300]);
        assert!(
            first_in_title > in_title
                && in_title > in_text
                && in_text > turned
                && turned > apart
                && apart > far
        );
        assert_eq!((in_title, far), (3.0, 1.0));
    }
}
