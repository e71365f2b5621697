//! The terms of a query and their posting lists.
//!
//! Takes terms in spaces; gives what the bundle has of them. Looks each block
//! up once for all the terms it may hold. Never decides what they are worth.

use super::sorted::SortedMap;
use super::store::Fetch;
use crate::bundle::postings::{Weighted, read_chunk};
use crate::bundle::terms::{TermEntry, TermPostings, find};
use crate::bundle::{BundleError, Damage, FileKind};

/// A term in a space, ordered as the bundle orders them.
pub(crate) type TermKey = (String, u8);

/// A term that the bundle has.
#[derive(Debug, Clone)]
pub(crate) struct KnownTerm {
    pub(crate) entry: TermEntry,
    /// Its documents in order; None while a chunk is missing.
    pub(crate) list: Option<Vec<Weighted>>,
}

/// Terms that were looked up; None for those that the bundle does not have.
#[derive(Debug, Default)]
pub(crate) struct TermTable {
    known: SortedMap<TermKey, Option<KnownTerm>>,
}

impl TermTable {
    /// Looks up what is not in the table yet. Terms whose block is missing stay
    /// out of it.
    pub(crate) fn load(
        &mut self,
        fetch: &mut Fetch<'_>,
        keys: Vec<TermKey>,
    ) -> Result<(), BundleError> {
        let mut wanted: Vec<TermKey> = Vec::new();
        for key in keys {
            if self.known.get(&key).is_none() {
                wanted.push(key);
            }
        }
        wanted.sort_unstable();
        // Blocks ascend as terms do.
        let index = &fetch.entry().terms;
        let block_of = |key: &TermKey| index.locate((key.0.as_bytes(), key.1));
        for in_block in wanted.chunk_by(|one, other| block_of(one) == block_of(other)) {
            let block = in_block.first().and_then(block_of);
            if let Some(block) = block
                && let Some(plain) = fetch.block(FileKind::Terms, block)
            {
                self.load_block(fetch, plain, in_block)?;
            }
        }
        Ok(())
    }

    fn load_block(
        &mut self,
        fetch: &mut Fetch<'_>,
        plain: &[u8],
        keys: &[TermKey],
    ) -> Result<(), BundleError> {
        let mut wanted = Vec::new();
        for (term, space) in keys {
            wanted.push((term.as_bytes(), *space));
        }
        let mut entries: Vec<Option<TermEntry>> = vec![None; keys.len()];
        find(plain, fetch.entry().docs(), &wanted, |place, entry| {
            if let Some(slot) = entries.get_mut(place) {
                *slot = Some(entry);
            }
        })?;
        for (key, entry) in keys.iter().zip(entries) {
            let known = match entry {
                Some(entry) => {
                    let list = load_list(fetch, &entry)?;
                    Some(KnownTerm { entry, list })
                }
                None => None,
            };
            self.known.add(key.clone(), known);
        }
        Ok(())
    }

    /// What the bundle has of a term that was loaded.
    pub(crate) fn get(&self, key: &TermKey) -> Option<&KnownTerm> {
        self.known.get(key)?.as_ref()
    }

    /// The documents of a term that was loaded; none if it is not there.
    pub(crate) fn list(&self, key: &TermKey) -> &[Weighted] {
        let known = self.get(key);
        known
            .and_then(|known| known.list.as_deref())
            .unwrap_or_default()
    }
}

/// The documents of a term in order; None notes the chunks that are missing.
fn load_list(
    fetch: &mut Fetch<'_>,
    entry: &TermEntry,
) -> Result<Option<Vec<Weighted>>, BundleError> {
    let chunks = match &entry.postings {
        TermPostings::Inline(list) => return Ok(Some(list.clone())),
        TermPostings::Chunks(chunks) => chunks,
    };
    let docs = fetch.entry().docs();
    let mut list = Vec::new();
    let mut is_whole = true;
    for chunk in chunks {
        match fetch.block(FileKind::Postings, chunk.file) {
            Some(plain) => read_chunk(plain, *chunk, docs, entry.scale, &mut list)?,
            None => is_whole = false,
        }
    }
    list.sort_unstable_by_key(|weighted| weighted.doc);
    if !list.is_sorted_by(|a, b| a.doc < b.doc) {
        return Err(BundleError::Malformed(Damage::Documents));
    }
    Ok(is_whole.then_some(list))
}
