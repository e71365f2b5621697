//! Phrases: documents in which words stand one after the other.
//!
//! Takes the terms of a phrase with their places in it; gives the documents
//! that have them in these places. Reads positions only where all the terms
//! are. Never guesses: a document without positions has no phrases.

use super::plan::SpacePhrase;
use super::sorted::SortedMap;
use super::store::Fetch;
use super::terms::{KnownTerm, TermTable};
use crate::bundle::postings::Weighted;
use crate::bundle::terms::{POSITION_GROUP, TermEntry};
use crate::bundle::{BundleError, Damage, positions};

/// The documents with the phrase, each with the sum of its terms' impacts. None
/// when a file of positions is missing, which `fetch` notes.
pub(crate) fn find_phrase(
    fetch: &mut Fetch<'_>,
    terms: &TermTable,
    phrase: &SpacePhrase,
) -> Result<Option<Vec<Weighted>>, BundleError> {
    let known: Option<Vec<(&KnownTerm, u32)>> = phrase
        .terms
        .iter()
        .map(|(key, place)| Some((terms.get(key)?, *place)))
        .collect();
    let Some(known) = known else {
        return Ok(Some(Vec::new()));
    };
    let candidates = candidates(&known);
    if known.len() == 1 {
        return Ok(Some(candidates.into_iter().map(|c| c.weighted).collect()));
    }
    let mut found = Vec::new();
    let mut readers: Vec<_> = known
        .iter()
        .map(|(term, place)| (PositionReader::new(term), *place))
        .collect();
    let mut is_whole = true;
    for candidate in candidates {
        let mut starts: Option<Vec<i64>> = None;
        for ((reader, place), rank) in readers.iter_mut().zip(&candidate.ranks) {
            let Some(at) = reader.positions(fetch, *rank)? else {
                is_whole = false;
                continue;
            };
            let begins: Vec<i64> = at
                .iter()
                .map(|at| i64::from(*at) - i64::from(*place))
                .collect();
            starts = Some(match starts {
                None => begins,
                Some(starts) => shared(&starts, &begins),
            });
        }
        if starts.is_some_and(|starts| !starts.is_empty()) {
            found.push(candidate.weighted);
        }
    }
    Ok(is_whole.then_some(found))
}

/// A document that has all terms of a phrase.
struct Candidate {
    weighted: Weighted,
    /// Its place in the list of each term.
    ranks: Vec<usize>,
}

fn candidates(known: &[(&KnownTerm, u32)]) -> Vec<Candidate> {
    let lists: Vec<&[Weighted]> = known
        .iter()
        .map(|(term, _)| term.list.as_deref().unwrap_or_default())
        .collect();
    let Some(shortest) = lists.iter().min_by_key(|list| list.len()) else {
        return Vec::new();
    };
    shortest
        .iter()
        .filter_map(|posting| {
            let mut impact = 0.0;
            let mut ranks = Vec::with_capacity(lists.len());
            for list in &lists {
                let rank = list.binary_search_by_key(&posting.doc, |w| w.doc).ok()?;
                impact += list.get(rank)?.impact;
                ranks.push(rank);
            }
            let doc = posting.doc;
            let weighted = Weighted { doc, impact };
            Some(Candidate { weighted, ranks })
        })
        .collect()
}

/// The numbers in both of two ascending lists.
fn shared(one: &[i64], other: &[i64]) -> Vec<i64> {
    let mut other = other.iter().peekable();
    one.iter()
        .filter(|at| {
            while other.next_if(|next| next < at).is_some() {}
            other.peek() == Some(at)
        })
        .copied()
        .collect()
}

/// Reads the positions of one term, a group of its documents at a time.
struct PositionReader<'t> {
    entry: &'t TermEntry,
    groups: SortedMap<usize, Option<Vec<Vec<u32>>>>,
}

impl<'t> PositionReader<'t> {
    fn new(term: &'t KnownTerm) -> Self {
        Self {
            entry: &term.entry,
            groups: SortedMap::new(),
        }
    }

    /// Positions in the document at `rank` of the term's list; None when a file
    /// is missing.
    fn positions(
        &mut self,
        fetch: &mut Fetch<'_>,
        rank: usize,
    ) -> Result<Option<&[u32]>, BundleError> {
        let group = rank / POSITION_GROUP;
        if self.groups.get(&group).is_none() {
            let read = read_group(fetch, self.entry, group)?;
            self.groups.add(group, read);
        }
        let docs = self.groups.get(&group).and_then(Option::as_ref);
        Ok(docs.map(|docs| {
            let positions = docs.get(rank % POSITION_GROUP);
            positions.map(Vec::as_slice).unwrap_or_default()
        }))
    }
}

fn read_group(
    fetch: &mut Fetch<'_>,
    entry: &TermEntry,
    group: usize,
) -> Result<Option<Vec<Vec<u32>>>, BundleError> {
    let lengths = &entry.position_groups;
    let length = lengths.get(group).copied().unwrap_or(0);
    if length == 0 {
        return Ok(Some(Vec::new()));
    }
    let before = lengths.iter().take(group).map(|length| u64::from(*length));
    let start = entry.positions_start.saturating_add(before.sum::<u64>());
    let segment = fetch.entry().position_segment;
    let segments = positions::segments(start, length, segment);
    if *segments.end() >= fetch.entry().position_files {
        return Err(BundleError::Malformed(Damage::Positions));
    }
    let mut bytes = Vec::new();
    let mut is_whole = fetch.directory().is_some();
    for number in segments {
        if fetch.directory().is_none() {
            break;
        }
        let id = fetch.entry().position_id(number);
        match fetch.file(id) {
            Some(plain) => {
                bytes.extend_from_slice(positions::slice(plain, number, start, length, segment)?);
            }
            None => is_whole = false,
        }
    }
    if !is_whole {
        return Ok(None);
    }
    let docs_before = group.saturating_mul(POSITION_GROUP);
    let docs = (entry.count as usize).saturating_sub(docs_before);
    positions::read(&bytes, docs.min(POSITION_GROUP)).map(Some)
}
