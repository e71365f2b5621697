//! A folder held open, and what can be done in it by relative path.
//!
//! Takes paths relative to the folder; gives what the operating system says,
//! as `io::Error`. The last name of a path is never followed if it is a
//! symbolic link. Everything the publisher does to a disk, it does here; the
//! rest of the room decides what to do.

#[cfg(not(unix))]
mod portable;
#[cfg(unix)]
mod unix;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

#[cfg(not(unix))]
pub(super) use portable::{Folder, Identity};
#[cfg(unix)]
pub(super) use unix::{Folder, Identity};

/// What stands under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryKind {
    File,
    Folder,
    Link,
    /// A pipe, a socket, a device.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix has such files"))]
    Other,
}

/// A name in a folder.
#[derive(Debug)]
pub(super) struct FolderEntry {
    pub(super) name: OsString,
    pub(super) kind: EntryKind,
}

/// What is known of a name without opening it.
#[derive(Debug, Clone, Copy)]
pub(super) struct EntryStatus {
    pub(super) kind: EntryKind,
    /// Which file it is, whatever its names.
    pub(super) identity: Identity,
    /// When its bytes were last changed, in nanoseconds since 1970.
    pub(super) modified: i128,
}

/// A folder held against other builds, until this is dropped.
#[derive(Debug)]
pub(super) struct FolderLock {
    /// None where folders cannot be held.
    handle: Option<File>,
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        if let Some(handle) = &self.handle {
            // Closing is not enough: a program that is being started by another
            // thread may have inherited the handle for a moment.
            let _ = handle.unlock();
        }
    }
}

impl Folder {
    /// What stands at a path, `None` if nothing does.
    pub(super) fn kind(&self, path: &Path) -> io::Result<Option<EntryKind>> {
        Ok(self.look(path)?.map(|look| look.kind))
    }

    /// Writes a new file; one that exists already is an error.
    pub(super) fn create_with(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.create(path)?.write_all(bytes)
    }

    /// Puts a file in its place in one step; until it is whole, it stands under the name `temporary`.
    pub(super) fn replace<T, E>(
        &self,
        path: &Path,
        temporary: &Path,
        refused: impl Fn(io::Error) -> E,
        write: impl FnOnce(File) -> Result<T, E>,
    ) -> Result<T, E> {
        self.remove_file_if_there(temporary).map_err(&refused)?;
        let created = self.create(temporary).map_err(&refused);
        let replaced = created.and_then(write).and_then(|written| {
            self.rename(temporary, self, path).map_err(&refused)?;
            Ok(written)
        });
        if replaced.is_err() {
            // What could not be written whole is of no use to anybody.
            let _ = self.remove_file_if_there(temporary);
        }
        replaced
    }

    /// Makes a folder unless there is one.
    pub(super) fn make_folder_if_missing(&self, path: &Path) -> io::Result<()> {
        match self.make_folder(path) {
            Err(e)
                if e.kind() == io::ErrorKind::AlreadyExists
                    && self.kind(path)? == Some(EntryKind::Folder) =>
            {
                Ok(())
            }
            other => other,
        }
    }

    /// Moves what stands at a path to `wanted` in another folder, or to that name with a number where it is
    /// taken; gives where it is now.
    pub(super) fn rename_to_free(
        &self,
        path: &Path,
        to: &Self,
        wanted: &Path,
    ) -> io::Result<PathBuf> {
        let mut free = wanted.to_owned();
        let mut number = 1;
        loop {
            match self.rename_if_free(path, to, &free) {
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(e),
                Ok(()) => return Ok(free),
            }
            number += 1;
            let mut name = OsString::from(wanted);
            name.push(format!("-{number}"));
            free = PathBuf::from(name);
        }
    }

    /// Removes a file or a link; one that is missing is no error.
    pub(super) fn remove_file_if_there(&self, path: &Path) -> io::Result<()> {
        match self.remove_file(path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    /// Removes whatever stands at a path, with all that is in it.
    pub(super) fn remove_all(&self, path: &Path, kind: EntryKind) -> io::Result<()> {
        if kind == EntryKind::Folder {
            self.empty(path)?;
            self.remove_folder(path)
        } else {
            self.remove_file(path)
        }
    }

    /// Removes all that is in a folder of this folder.
    pub(super) fn empty(&self, path: &Path) -> io::Result<()> {
        for entry in self.entries(path)? {
            self.remove_all(&path.join(&entry.name), entry.kind)?;
        }
        Ok(())
    }

    /// Where a path of this folder is, for messages.
    pub(super) fn full(&self, path: &Path) -> PathBuf {
        self.path().join(path)
    }
}
