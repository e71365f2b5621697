//! A folder by its path, for systems without folder descriptors.
//!
//! Nothing can be exchanged in one step or held against other builds here, so
//! publishing goes page by page.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{EntryKind, EntryStatus, FolderEntry, FolderLock};

#[derive(Debug)]
pub(in crate::publish) struct Folder {
    path: PathBuf,
}

/// Files cannot be told apart here: each is its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::publish) struct Identity;

impl Folder {
    pub(in crate::publish) fn open(path: &Path) -> io::Result<Self> {
        if fs::symlink_metadata(path)?.is_dir() {
            Ok(Self {
                path: path.to_owned(),
            })
        } else {
            Err(io::ErrorKind::NotADirectory.into())
        }
    }

    pub(in crate::publish) fn folder(&self, path: &Path) -> io::Result<Self> {
        Self::open(&self.full(path))
    }

    pub(in crate::publish) fn path(&self) -> &Path {
        &self.path
    }

    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as on Unix")]
    pub(in crate::publish) fn lock(&self) -> io::Result<Option<FolderLock>> {
        Ok(Some(FolderLock { handle: None }))
    }

    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as on Unix")]
    pub(in crate::publish) fn identity(&self) -> io::Result<Identity> {
        Ok(Identity)
    }

    pub(in crate::publish) fn look(&self, path: &Path) -> io::Result<Option<EntryStatus>> {
        match fs::symlink_metadata(self.full(path)) {
            Ok(about) => Ok(Some(EntryStatus {
                kind: about.file_type().into(),
                identity: Identity,
                modified: about
                    .modified()?
                    .duration_since(SystemTime::UNIX_EPOCH)
                    .map_or(0, |time| time.as_nanos().cast_signed()),
            })),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e),
        }
    }

    pub(in crate::publish) fn is_writable(&self) -> bool {
        fs::metadata(&self.path).is_ok_and(|about| !about.permissions().readonly())
    }

    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as on Unix")]
    pub(in crate::publish) fn is_mount(&self, _path: &Path) -> io::Result<bool> {
        Ok(false)
    }

    pub(in crate::publish) fn entries(&self, path: &Path) -> io::Result<Vec<FolderEntry>> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(self.full(path))? {
            let entry = entry?;
            entries.push(FolderEntry {
                name: entry.file_name(),
                kind: entry.file_type()?.into(),
            });
        }
        entries.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    }

    pub(in crate::publish) fn make_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(self.full(path))
    }

    pub(in crate::publish) fn create(&self, path: &Path) -> io::Result<File> {
        File::create_new(self.full(path))
    }

    pub(in crate::publish) fn read(&self, path: &Path) -> io::Result<File> {
        if self.kind(path)? == Some(EntryKind::Link) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        File::open(self.full(path))
    }

    pub(in crate::publish) fn link(&self, path: &Path, to: &Self) -> io::Result<()> {
        fs::hard_link(self.full(path), to.full(path))
    }

    #[expect(clippy::unused_self, reason = "links are never carried page by page")]
    pub(in crate::publish) fn copy_link(&self, _path: &Path, _to: &Self) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::publish) fn copy_file(&self, path: &Path, to: &Self) -> io::Result<()> {
        fs::copy(self.full(path), to.full(path)).map(drop)
    }

    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as on Unix")]
    pub(in crate::publish) fn copy_look_of_folder(&self, _: &Path, _: &Self) -> io::Result<()> {
        Ok(())
    }

    pub(in crate::publish) fn rename(
        &self,
        path: &Path,
        to: &Self,
        to_path: &Path,
    ) -> io::Result<()> {
        fs::rename(self.full(path), to.full(to_path))
    }

    pub(in crate::publish) fn rename_if_free(
        &self,
        path: &Path,
        to: &Self,
        to_path: &Path,
    ) -> io::Result<()> {
        if to.look(to_path)?.is_some() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.rename(path, to, to_path)
    }

    #[expect(clippy::unused_self, reason = "as on Unix")]
    pub(in crate::publish) fn exchange(&self, _one: &Path, _other: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::publish) fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(self.full(path))
    }

    pub(in crate::publish) fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(self.full(path))
    }
}

impl From<fs::FileType> for EntryKind {
    fn from(file_type: fs::FileType) -> Self {
        if file_type.is_symlink() {
            Self::Link
        } else if file_type.is_dir() {
            Self::Folder
        } else {
            Self::File
        }
    }
}
