//! A folder held open, by its file descriptor.
//!
//! Paths are resolved from the descriptor, so the folder can be renamed while
//! it is being worked in, and long paths to it are walked once.

use std::ffi::OsStr;
use std::fs::{File, TryLockError};
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::{self, Access, AtFlags, Dir, FileType, Gid, Mode, OFlags, RawMode, Uid};
use rustix::io::Errno;

use super::{EntryKind, EntryStatus, FolderEntry, FolderLock};

/// Permissions asked for new files and folders; the user's mask narrows them.
const NEW_FILE: RawMode = 0o666;
const NEW_FOLDER: RawMode = 0o777;
const OWNER_ALL: RawMode = 0o700;
const NANOSECONDS: i128 = 1_000_000_000;

#[derive(Debug)]
pub(in crate::publish) struct Folder {
    handle: File,
    path: PathBuf,
}

/// Device and number of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::publish) struct Identity(fs::Dev, u64);

impl Folder {
    pub(in crate::publish) fn open(path: &Path) -> io::Result<Self> {
        Self::open_from(fs::CWD, path, path.to_owned())
    }

    /// Opens a folder in this folder.
    pub(in crate::publish) fn folder(&self, path: &Path) -> io::Result<Self> {
        Self::open_from(&self.handle, path, self.full(path))
    }

    fn open_from(from: impl std::os::fd::AsFd, path: &Path, full: PathBuf) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let handle = fs::openat(from, here_if_empty(path), flags, Mode::empty())?;
        Ok(Self {
            handle: handle.into(),
            path: full,
        })
    }

    pub(in crate::publish) fn path(&self) -> &Path {
        &self.path
    }

    /// Holds the folder against other builds; `None` if one of them has it.
    pub(in crate::publish) fn lock(&self) -> io::Result<Option<FolderLock>> {
        let handle = self.handle.try_clone()?;
        Ok(match handle.try_lock() {
            Ok(()) => Some(FolderLock {
                handle: Some(handle),
            }),
            Err(TryLockError::WouldBlock) => None,
            // Some network file systems cannot hold folders; there, two builds
            // at a time are the user's care.
            Err(TryLockError::Error(_)) => Some(FolderLock { handle: None }),
        })
    }

    pub(in crate::publish) fn identity(&self) -> io::Result<Identity> {
        Ok(identity(&fs::fstat(&self.handle)?))
    }

    pub(in crate::publish) fn look(&self, path: &Path) -> io::Result<Option<EntryStatus>> {
        match fs::statat(&self.handle, here_if_empty(path), AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(Some(EntryStatus {
                kind: FileType::from_raw_mode(stat.st_mode).into(),
                identity: identity(&stat),
                modified: i128::from(stat.st_mtime) * NANOSECONDS + i128::from(stat.st_mtime_nsec),
            })),
            Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    /// Whether this user may add and remove names here.
    pub(in crate::publish) fn is_writable(&self) -> bool {
        let access = Access::WRITE_OK | Access::EXEC_OK;
        fs::accessat(&self.handle, ".", access, AtFlags::EACCESS).is_ok()
    }

    /// Whether another file system, or another part of one, is mounted at a path.
    pub(in crate::publish) fn is_mount(&self, path: &Path) -> io::Result<bool> {
        #[cfg(target_os = "linux")]
        {
            use fs::{StatxAttributes, StatxFlags};
            let flags = AtFlags::SYMLINK_NOFOLLOW;
            if let Ok(stat) = fs::statx(
                &self.handle,
                here_if_empty(path),
                flags,
                StatxFlags::empty(),
            ) && stat
                .stx_attributes_mask
                .contains(StatxAttributes::MOUNT_ROOT)
            {
                return Ok(stat.stx_attributes.contains(StatxAttributes::MOUNT_ROOT));
            }
        }
        let there = self.look(path)?.map(|look| look.identity.0);
        Ok(there.is_some_and(|device| self.identity().is_ok_and(|here| here.0 != device)))
    }

    /// The names in a folder of this folder, sorted.
    pub(in crate::publish) fn entries(&self, path: &Path) -> io::Result<Vec<FolderEntry>> {
        let folder = self.folder(path)?;
        let mut entries = Vec::new();
        for entry in Dir::new(folder.handle)? {
            let entry = entry?;
            let name = OsStr::from_bytes(entry.file_name().to_bytes());
            if name == "." || name == ".." {
                continue;
            }
            let kind = match entry.file_type() {
                FileType::Unknown => match self.kind(&path.join(name))? {
                    Some(kind) => kind,
                    None => continue,
                },
                known => known.into(),
            };
            entries.push(FolderEntry {
                name: name.to_owned(),
                kind,
            });
        }
        entries.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    }

    pub(in crate::publish) fn make_folder(&self, path: &Path) -> io::Result<()> {
        Ok(fs::mkdirat(
            &self.handle,
            path,
            Mode::from_raw_mode(NEW_FOLDER),
        )?)
    }

    /// Opens a new file for writing; one that exists already is an error.
    pub(in crate::publish) fn create(&self, path: &Path) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        Ok(fs::openat(&self.handle, path, flags, Mode::from_raw_mode(NEW_FILE))?.into())
    }

    /// Opens a file for reading.
    pub(in crate::publish) fn read(&self, path: &Path) -> io::Result<File> {
        // NONBLOCK: a pipe put where a page was must not hang the build.
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        Ok(fs::openat(&self.handle, path, flags, Mode::empty())?.into())
    }

    /// Gives a file a second name, in `to`.
    pub(in crate::publish) fn link(&self, path: &Path, to: &Self) -> io::Result<()> {
        Ok(fs::linkat(
            &self.handle,
            path,
            &to.handle,
            path,
            AtFlags::empty(),
        )?)
    }

    /// Makes a symbolic link in `to` that says what the one here says.
    pub(in crate::publish) fn copy_link(&self, path: &Path, to: &Self) -> io::Result<()> {
        let target = fs::readlinkat(&self.handle, path, Vec::new())?;
        Ok(fs::symlinkat(target, &to.handle, path)?)
    }

    /// Copies a file to `to`, with its permissions and the time of its change.
    pub(in crate::publish) fn copy_file(&self, path: &Path, to: &Self) -> io::Result<()> {
        let mut from = self.read(path)?;
        let mut copy = to.create(path)?;
        io::copy(&mut from, &mut copy)?;
        let about = from.metadata()?;
        copy.set_permissions(about.permissions())?;
        copy.set_modified(about.modified()?)
    }

    /// Gives a folder in `to` the permissions, and if allowed the owner, of the
    /// one here. Its owner can always work in it.
    pub(in crate::publish) fn copy_look_of_folder(&self, path: &Path, to: &Self) -> io::Result<()> {
        let path = here_if_empty(path);
        let wanted = fs::statat(&self.handle, path, AtFlags::SYMLINK_NOFOLLOW)?;
        let present = fs::statat(&to.handle, path, AtFlags::SYMLINK_NOFOLLOW)?;
        if (wanted.st_uid, wanted.st_gid) != (present.st_uid, present.st_gid) {
            let owner = Some(Uid::from_raw(wanted.st_uid));
            let group = Some(Gid::from_raw(wanted.st_gid));
            // Only root may give a folder away; without that it stays ours.
            let _ = fs::chownat(&to.handle, path, owner, group, AtFlags::SYMLINK_NOFOLLOW);
        }
        let mode = Mode::from_raw_mode(wanted.st_mode) | Mode::from_raw_mode(OWNER_ALL);
        if mode != Mode::from_raw_mode(present.st_mode) {
            fs::chmodat(&to.handle, path, mode, AtFlags::empty())?;
        }
        Ok(())
    }

    /// Renames a file or folder into `to`, over a file that may be there.
    pub(in crate::publish) fn rename(
        &self,
        path: &Path,
        to: &Self,
        to_path: &Path,
    ) -> io::Result<()> {
        Ok(fs::renameat(&self.handle, path, &to.handle, to_path)?)
    }

    /// Renames a file or folder into `to`; one that is there is an error.
    pub(in crate::publish) fn rename_if_free(
        &self,
        path: &Path,
        to: &Self,
        to_path: &Path,
    ) -> io::Result<()> {
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
        {
            let flags = fs::RenameFlags::NOREPLACE;
            match fs::renameat_with(&self.handle, path, &to.handle, to_path, flags) {
                Err(Errno::INVAL | Errno::NOSYS) => {}
                other => return Ok(other?),
            }
        }
        if to.look(to_path)?.is_some() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.rename(path, to, to_path)
    }

    /// Swaps two names of this folder in one step.
    pub(in crate::publish) fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
        {
            let flags = fs::RenameFlags::EXCHANGE;
            Ok(fs::renameat_with(
                &self.handle,
                one,
                &self.handle,
                other,
                flags,
            )?)
        }
        #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::publish) fn remove_file(&self, path: &Path) -> io::Result<()> {
        Ok(fs::unlinkat(&self.handle, path, AtFlags::empty())?)
    }

    /// Removes an empty folder.
    pub(in crate::publish) fn remove_folder(&self, path: &Path) -> io::Result<()> {
        Ok(fs::unlinkat(&self.handle, path, AtFlags::REMOVEDIR)?)
    }
}

fn here_if_empty(path: &Path) -> &Path {
    if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    }
}

fn identity(stat: &fs::Stat) -> Identity {
    Identity(stat.st_dev, stat.st_ino)
}

impl From<FileType> for EntryKind {
    fn from(file_type: FileType) -> Self {
        match file_type {
            FileType::RegularFile => Self::File,
            FileType::Directory => Self::Folder,
            FileType::Symlink => Self::Link,
            _ => Self::Other,
        }
    }
}
