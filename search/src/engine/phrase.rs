//! Phrases: documents in which words stand one after the other.
//!
//! Takes the terms of a phrase with their places in it; gives the documents
//! that have them in these places. Reads positions only where all the terms
//! are. Never guesses: a document without positions has no phrases.

use std::ops::RangeInclusive;

use super::plan::SpacePhrase;
use super::store::Fetch;
use super::terms::{KnownTerm, TermTable};
use crate::bundle::postings::Weighted;
use crate::bundle::terms::{POSITION_GROUP, TermEntry};
use crate::bundle::{BundleError, Damage, FileKind, positions};

/// The documents with the phrase, each with the sum of its terms' impacts. Of no
/// use when `fetch` notes a file of positions.
pub(crate) fn find_phrase(
    fetch: &mut Fetch<'_>,
    terms: &TermTable,
    phrase: &SpacePhrase,
) -> Result<Vec<Weighted>, BundleError> {
    let last = phrase.terms.last().map_or(0, |(_, place)| *place);
    let mut words = Vec::new();
    for (key, place) in &phrase.terms {
        match terms.get(key) {
            Some(term) => words.push(PhraseWord::new(term, last.saturating_sub(*place))),
            None => return Ok(Vec::new()),
        }
    }
    let lists = words.iter().map(|word| word.list);
    let shortest = lists.min_by_key(|list| list.len()).unwrap_or_default();
    let mut found = Vec::new();
    for Weighted { doc, .. } in shortest {
        let Some(impact) = go_to(&mut words, *doc) else {
            continue;
        };
        if words.len() == 1 || !ends(fetch, &mut words)?.is_empty() {
            found.push(Weighted { doc: *doc, impact });
        }
    }
    Ok(found)
}

/// Goes to a document in the lists of all words; gives the sum of its impacts,
/// None when a list does not have it.
fn go_to(words: &mut [PhraseWord<'_>], doc: u32) -> Option<f32> {
    let mut impact = 0.0;
    for word in words {
        word.rank = word.list.binary_search_by_key(&doc, |w| w.doc).ok()?;
        impact += word.list.get(word.rank)?.impact;
    }
    Some(impact)
}

/// Where the phrase ends in the document that all words are at.
fn ends(fetch: &mut Fetch<'_>, words: &mut [PhraseWord<'_>]) -> Result<Vec<u32>, BundleError> {
    let mut shared: Option<Vec<u32>> = None;
    for word in words {
        let ends = word.ends(fetch)?;
        match &mut shared {
            Some(shared) => shared.retain(|end| ends.binary_search(end).is_ok()),
            None => shared = Some(ends),
        }
    }
    Ok(shared.unwrap_or_default())
}

/// A word of a phrase, on its way through the documents in order.
struct PhraseWord<'t> {
    entry: &'t TermEntry,
    list: &'t [Weighted],
    /// Places to the last word of the phrase.
    to_last: u32,
    /// The place in the list of the document that it is at.
    rank: usize,
    /// Positions in the documents of a group, and which one.
    positions: Vec<Vec<u32>>,
    group: Option<usize>,
}

impl<'t> PhraseWord<'t> {
    fn new(term: &'t KnownTerm, to_last: u32) -> Self {
        Self {
            entry: &term.entry,
            list: term.list.as_deref().unwrap_or_default(),
            to_last,
            rank: 0,
            positions: Vec::new(),
            group: None,
        }
    }

    /// Where phrases with this word end in the document that it is at.
    fn ends(&mut self, fetch: &mut Fetch<'_>) -> Result<Vec<u32>, BundleError> {
        let group = Some(self.rank / POSITION_GROUP);
        if self.group != group {
            self.group = group;
            self.positions = read_group(fetch, self.entry, self.rank / POSITION_GROUP)?;
        }
        let positions = self.positions.get(self.rank % POSITION_GROUP);
        let positions = positions.into_iter().flatten();
        Ok(positions
            .map(|at| at.saturating_add(self.to_last))
            .collect())
    }
}

/// Adds the files in which [`positions_in`] would look.
pub(crate) fn add_files(
    fetch: &Fetch<'_>,
    term: &KnownTerm,
    doc: u32,
    files: &mut Vec<u32>,
) -> Result<(), BundleError> {
    let list = term.list.as_deref().unwrap_or_default();
    if let Ok(rank) = list.binary_search_by_key(&doc, |w| w.doc)
        && let Some(stretch) = stretch(fetch, &term.entry, rank / POSITION_GROUP)?
    {
        for file in stretch.files {
            if !files.contains(&file) {
                files.push(file);
            }
        }
    }
    Ok(())
}

/// Where a term stands in a document; none when it doesn't, or `fetch` notes a file.
pub(crate) fn positions_in(
    fetch: &mut Fetch<'_>,
    term: &KnownTerm,
    doc: u32,
) -> Result<Vec<u32>, BundleError> {
    let list = term.list.as_deref().unwrap_or_default();
    let Ok(rank) = list.binary_search_by_key(&doc, |w| w.doc) else {
        return Ok(Vec::new());
    };
    let group = read_group(fetch, &term.entry, rank / POSITION_GROUP)?;
    Ok(group
        .into_iter()
        .nth(rank % POSITION_GROUP)
        .unwrap_or_default())
}

/// Where a stretch of the stream of positions lies, and the files that have it.
struct Stretch {
    start: u64,
    length: u32,
    files: RangeInclusive<u32>,
}

/// The stretch of the positions in a group of a term's documents; None when they have none.
fn stretch(
    fetch: &Fetch<'_>,
    entry: &TermEntry,
    group: usize,
) -> Result<Option<Stretch>, BundleError> {
    let lengths = &entry.position_groups;
    let length = lengths.get(group).copied().unwrap_or(0);
    if length == 0 {
        return Ok(None);
    }
    let before = lengths.iter().take(group).map(|length| u64::from(*length));
    let start = entry.positions_start.saturating_add(before.sum::<u64>());
    let files = positions::segments(start, length, fetch.entry().position_segment);
    if *files.end() >= fetch.entry().files.of(FileKind::Positions) {
        return Err(BundleError::Malformed(Damage::Positions));
    }
    Ok(Some(Stretch {
        start,
        length,
        files,
    }))
}

/// The positions in a group of a term's documents; none when `fetch` notes a file.
fn read_group(
    fetch: &mut Fetch<'_>,
    entry: &TermEntry,
    group: usize,
) -> Result<Vec<Vec<u32>>, BundleError> {
    let Some(Stretch {
        start,
        length,
        files,
    }) = stretch(fetch, entry, group)?
    else {
        return Ok(Vec::new());
    };
    let segment = fetch.entry().position_segment;
    let mut bytes = Vec::new();
    for number in files {
        if let Some(plain) = fetch.block(FileKind::Positions, number) {
            bytes.extend_from_slice(positions::slice(plain, number, start, length, segment)?);
        }
    }
    if fetch.misses_any() {
        return Ok(Vec::new());
    }
    let docs_before = group.saturating_mul(POSITION_GROUP);
    let docs = (entry.count as usize).saturating_sub(docs_before);
    positions::read(&bytes, docs.min(POSITION_GROUP))
}
