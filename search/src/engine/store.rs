//! The parts of a bundle that have been fetched.
//!
//! Takes plain bytes by file number; checks that they are the file asked for
//! and keeps them. Notes what is asked for and not there. Never fetches.

use super::sorted::SortedMap;
use crate::bundle::entry::Entry;
use crate::bundle::file::{is_whole, shared_block};
use crate::bundle::{BundleError, FileId, FileKind};

/// The entry file and what has been fed since.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) entry: Entry,
    files: SortedMap<FileId, Vec<u8>>,
}

impl Store {
    pub(crate) fn new(entry: Entry) -> Self {
        Self {
            entry,
            files: SortedMap::new(),
        }
    }

    /// Checks a file and keeps it. A file that is there already is left as is.
    pub(crate) fn feed(&mut self, id: FileId, plain: Vec<u8>) -> Result<(), BundleError> {
        let (kind, number) = self.place(id)?;
        if !is_whole(&plain, kind, number) {
            return Err(BundleError::WrongContent(id));
        }
        self.keep(id, plain);
        Ok(())
    }

    /// Keeps a file without checking it.
    pub(crate) fn keep(&mut self, id: FileId, plain: Vec<u8>) {
        self.files.add(id, plain);
    }

    /// Kind and number of a file of the bundle.
    pub(crate) fn place(&self, id: FileId) -> Result<(FileKind, u32), BundleError> {
        let place = self.entry.files.place(id);
        place.ok_or(BundleError::UnknownFile(id))
    }

    pub(crate) fn loaded_bytes(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }
}

/// So many files are noted as missing, whatever damage asks for.
const MAX_MISSING: usize = 1 << 16;

/// One look at a store, which notes every file that it would have needed.
#[derive(Debug)]
pub(crate) struct Fetch<'s> {
    store: &'s Store,
    /// In order, each once.
    missing: Vec<FileId>,
}

impl<'s> Fetch<'s> {
    pub(crate) fn new(store: &'s Store) -> Self {
        Self {
            store,
            missing: Vec::new(),
        }
    }

    pub(crate) fn entry(&self) -> &'s Entry {
        &self.store.entry
    }

    /// The bytes of a file; None notes that it is missing.
    pub(crate) fn file(&mut self, id: FileId) -> Option<&'s [u8]> {
        let file = self.store.files.get(&id);
        if file.is_none()
            && self.missing.len() < MAX_MISSING
            && let Err(place) = self.missing.binary_search(&id)
        {
            self.missing.insert(place, id);
        }
        file.map(Vec::as_slice)
    }

    /// The bytes of file `number` of a kind; None notes that it is missing.
    pub(crate) fn block(&mut self, kind: FileKind, number: u32) -> Option<&'s [u8]> {
        self.file(self.store.entry.files.id(kind, number))
    }

    /// Block `number` of a kind whose blocks share files; None notes that its file
    /// is missing.
    pub(crate) fn shared(
        &mut self,
        kind: FileKind,
        number: u32,
    ) -> Result<Option<&'s [u8]>, BundleError> {
        let (file, place) = self.store.entry.shared(kind, number);
        match self.file(file) {
            Some(plain) => shared_block(kind, plain, place).map(Some),
            None => Ok(None),
        }
    }

    /// Is something missing so far?
    pub(crate) fn misses_any(&self) -> bool {
        !self.missing.is_empty()
    }

    /// What is missing so far, or nothing when all was there. What the bundle
    /// cannot have is said.
    pub(crate) fn missing(&self) -> Result<Option<Vec<FileId>>, BundleError> {
        for id in &self.missing {
            self.store.place(*id)?;
        }
        Ok(self.misses_any().then(|| self.missing.clone()))
    }
}
