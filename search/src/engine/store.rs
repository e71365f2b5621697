//! The parts of a bundle that have been fetched.
//!
//! Takes plain bytes by file number; checks that they are the file asked for
//! and keeps them. Notes what is asked for and not there. Never fetches.

use super::sorted::SortedMap;
use crate::bundle::directory::Directory;
use crate::bundle::entry::Entry;
use crate::bundle::file::{FileKind, FileRef, payload};
use crate::bundle::{BundleError, FileId};

/// The entry file and what has been fed since.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) entry: Entry,
    directory: Option<Directory>,
    files: SortedMap<FileId, Vec<u8>>,
}

impl Store {
    pub(crate) fn new(entry: Entry) -> Self {
        Self {
            entry,
            directory: None,
            files: SortedMap::new(),
        }
    }

    /// Checks a file and keeps it. A file that is there already is left as is.
    pub(crate) fn feed(&mut self, id: FileId, plain: Vec<u8>) -> Result<(), BundleError> {
        self.feed_as(id, self.reference(id)?, plain)
    }

    /// Keeps a file that should be the one referred to.
    pub(crate) fn feed_as(
        &mut self,
        id: FileId,
        file: FileRef,
        plain: Vec<u8>,
    ) -> Result<(), BundleError> {
        file.check(id, &plain)?;
        if id == self.entry.directory_id() {
            let (positions, vocabulary) = (self.entry.position_files, self.entry.vocabulary_files);
            self.directory = Some(Directory::read(&plain, positions, vocabulary)?);
        } else {
            self.files.add(id, plain);
        }
        Ok(())
    }

    /// What is known of a file before it is fetched. Files of positions and of
    /// vocabulary are known only when the directory is there.
    pub(crate) fn reference(&self, id: FileId) -> Result<FileRef, BundleError> {
        let unknown = || BundleError::UnknownFile(id);
        let directory_id = self.entry.directory_id();
        if id < directory_id {
            let file = self.entry.files.get(id.0 as usize).copied();
            return file.ok_or_else(unknown);
        }
        if id == directory_id {
            return Ok(self.entry.directory);
        }
        let directory = self.directory.as_ref().ok_or_else(unknown)?;
        let number = (id.0 - directory_id.0 - 1) as usize;
        let vocabulary = || {
            let number = number.checked_sub(directory.positions.len())?;
            Some(directory.vocabulary.get(number)?.file)
        };
        let position = directory.positions.get(number).copied();
        position.or_else(vocabulary).ok_or_else(unknown)
    }

    pub(crate) fn loaded_bytes(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }
}

/// One look at a store, which notes every file that it would have needed.
#[derive(Debug)]
pub(crate) struct Fetch<'s> {
    store: &'s Store,
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
        if file.is_none() {
            self.missing.push(id);
        }
        file.map(Vec::as_slice)
    }

    /// The bytes of a file of postings. One that the bundle cannot have is said.
    pub(crate) fn postings(&mut self, id: FileId) -> Result<Option<&'s [u8]>, BundleError> {
        let file = self.file(id);
        match file {
            Some(plain) => payload(FileKind::Postings, plain).sound(Some(plain)),
            None => self.store.reference(id).map(|_| None),
        }
    }

    /// The directory; None notes that it is missing.
    pub(crate) fn directory(&mut self) -> Option<&'s Directory> {
        let directory = self.store.directory.as_ref();
        if directory.is_none() {
            self.missing.push(self.store.entry.directory_id());
        }
        directory
    }

    /// Is something missing so far?
    pub(crate) fn misses_any(&self) -> bool {
        !self.missing.is_empty()
    }

    /// What is missing so far, or nothing when all was there.
    ///
    /// The directory is kept apart. Who still misses it when it is there was led to
    /// it as a file of another kind, and would ask for it for ever.
    pub(crate) fn missing(&self) -> Result<Option<Vec<FileId>>, BundleError> {
        let directory = self.store.entry.directory_id();
        if self.store.directory.is_some() && self.missing.contains(&directory) {
            return Err(BundleError::UnknownFile(directory));
        }
        let mut missing = self.missing.clone();
        missing.sort_unstable();
        missing.dedup();
        Ok((!missing.is_empty()).then_some(missing))
    }
}
