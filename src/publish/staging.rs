//! The staged folder, in which a new site is put together.
//!
//! Takes files, from many threads; gives a folder that can take the place of
//! the published one. Stands beside the published folder where it can, and
//! inside it where it can't. Dropped, it removes itself. Never follows a link
//! and never holds a file of somebody else before the build is complete.
//!
//! A staged folder beside holds a marker from its first moment to the exchange,
//! and loses it last when it is removed. So a folder found under that name
//! later tells what it is: with the marker, a new site never finished, free to
//! delete; without, the previous site, in which files of others may remain.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use super::folder::{EntryKind, Folder, FolderLock};
use super::lock::{self, Current, SiteFolder};
use super::{PublishError, aside, recovery};

/// Says that a folder is a staged one; removed once it is published.
pub(super) const MARKER: &str = ".carsija-staged";
/// A file being put in place page by page.
pub(super) const TEMPORARY: &str = ".carsija-temporary";
/// The staged folder's name inside the output folder, and, after the output
/// folder's own name, beside it.
pub(super) const SUFFIX: &str = ".carsija-new";

/// Where the staged folder stands.
#[derive(Debug)]
pub(super) enum StagingPlace {
    /// Beside the published folder, ready to be exchanged with it.
    Beside,
    /// Inside, because of `why`; the site is published page by page.
    Inside { why: String },
}

/// A new site being put together.
#[derive(Debug)]
pub(super) struct Staging {
    pub(super) folder: Folder,
    /// The folder that the staged folder is in, and its name there.
    pub(super) base: Folder,
    pub(super) name: PathBuf,
    pub(super) place: StagingPlace,
    /// Whether it is still to be removed when dropped.
    is_ours_to_remove: bool,
    /// Inside, the hold on the published folder is enough.
    _lock: Option<FolderLock>,
}

/// Makes an empty staged folder, clearing away one that a killed build left.
/// `None` when the situation changed meanwhile and one must look again.
pub(super) fn make(
    site: &SiteFolder,
    current: Option<&Current>,
) -> Result<Option<Staging>, PublishError> {
    let why = match make_beside(site, current)? {
        Beside::Made(staging) => return Ok(Some(staging)),
        Beside::StartOver => return Ok(None),
        Beside::NotPossible { why } => why,
    };
    let Some(current) = current else {
        return Err(PublishError::NotWritable {
            path: site.parent.clone(),
        });
    };
    let name = PathBuf::from(SUFFIX);
    let failed = |doing| PublishError::io(doing, site.path.as_path());
    let base = current
        .folder
        .folder(Path::new(""))
        .map_err(failed("open"))?;
    let path = base.full(&name);
    base.make_folder(&name)
        .map_err(PublishError::io("make the folder", &path))?;
    let folder = base
        .folder(&name)
        .map_err(PublishError::io("open", &path))?;
    Ok(Some(Staging {
        folder,
        base,
        name,
        place: StagingPlace::Inside { why },
        is_ours_to_remove: true,
        _lock: None,
    }))
}

enum Beside {
    Made(Staging),
    StartOver,
    NotPossible { why: String },
}

fn make_beside(site: &SiteFolder, current: Option<&Current>) -> Result<Beside, PublishError> {
    let no = |why: String| Ok(Beside::NotPossible { why });
    let parent = site.parent.display();
    let base = match Folder::open(&site.parent) {
        Ok(base) => base,
        Err(e) => return no(format!("the folder `{parent}` cannot be opened ({e})")),
    };
    if base.is_mount(Path::new(&site.name)).unwrap_or(false) {
        let out = site.path.display();
        return no(format!(
            "`{out}` is a mount point or a file system of its own"
        ));
    }
    let name = name_beside(site);
    let path = base.full(&name);
    match base.kind(&name).unwrap_or(None) {
        Some(EntryKind::Folder) => {}
        Some(_) => return Err(PublishError::StagingBlocked { path }),
        None => match base.make_folder_if_missing(&name) {
            Ok(()) => {}
            Err(e) if is_refusal(&e) => {
                return no(format!(
                    "nothing can be made in the folder `{parent}` ({e})"
                ));
            }
            Err(e) => return Err(PublishError::io("make the folder", &path)(e)),
        },
    }
    let folder = match base.folder(&name) {
        Ok(folder) => folder,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Beside::StartOver),
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied => {
            aside::put(site, &base, &name)?;
            return Ok(Beside::StartOver);
        }
        Err(e) => return Err(PublishError::io("open", &path)(e)),
    };
    let lock = folder.lock().map_err(PublishError::io("open", &path))?;
    let Some(lock) = lock else {
        return Err(PublishError::Busy {
            path: site.path.clone(),
        });
    };
    if !lock::stands_at(&folder, &path)? {
        return Ok(Beside::StartOver);
    }
    match recovery::clear_beside(site, &base, &name, &folder, current) {
        Ok(recovery::Cleared::Empty) => {}
        Ok(recovery::Cleared::PutBack) => return Ok(Beside::StartOver),
        Err(e) if e.is_denied() => {
            aside::put(site, &base, &name)?;
            return Ok(Beside::StartOver);
        }
        Err(e) => return Err(e),
    }
    let marker = Path::new(MARKER);
    if folder
        .kind(marker)
        .map_err(PublishError::io("look into", &path))?
        .is_none()
    {
        let made = folder.create(marker).map(drop);
        made.map_err(PublishError::io("write", &folder.full(marker)))?;
    }
    if let Some(current) = current {
        current
            .folder
            .copy_look_of_folder(Path::new(""), &folder)
            .map_err(PublishError::io("set the permissions of", &path))?;
    }
    let place = StagingPlace::Beside;
    Ok(Beside::Made(Staging {
        folder,
        base,
        name,
        place,
        is_ours_to_remove: true,
        _lock: Some(lock),
    }))
}

fn name_beside(site: &SiteFolder) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(&site.name);
    name.push(SUFFIX);
    PathBuf::from(name)
}

/// Whether a folder refuses new names for good, rather than for lack of room.
fn is_refusal(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidFilename, PermissionDenied, ReadOnlyFilesystem};
    matches!(
        error.kind(),
        PermissionDenied | ReadOnlyFilesystem | InvalidFilename
    )
}

/// Whether a path of an output folder is one that only a killed build leaves.
pub(super) fn is_debris(path: &Path) -> bool {
    let is_named = |name: &str| path.file_name() == Some(OsStr::new(name));
    let is_at_root = path.components().count() == 1;
    is_named(TEMPORARY) || (is_at_root && (is_named(MARKER) || is_named(SUFFIX)))
}

impl Staging {
    /// Makes a folder, looking like the published one of the same path.
    pub(super) fn make_folder(
        &self,
        path: &str,
        current: Option<&Current>,
    ) -> Result<(), PublishError> {
        let relative = Path::new(path);
        let full = self.folder.full(relative);
        self.folder
            .make_folder(relative)
            .map_err(PublishError::io("make the folder", &full))?;
        match current {
            Some(current)
                if matches!(current.folder.kind(relative), Ok(Some(EntryKind::Folder))) =>
            {
                current
                    .folder
                    .copy_look_of_folder(relative, &self.folder)
                    .map_err(PublishError::io("set the permissions of", &full))
            }
            _ => Ok(()),
        }
    }

    /// Writes a new file.
    pub(super) fn create(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        let relative = Path::new(path);
        self.folder
            .create_with(relative, bytes)
            .map_err(PublishError::io("write", &self.folder.full(relative)))
    }

    /// Gives a published file a second name here, unless files cannot have two
    /// names, or this one has too many already.
    pub(super) fn link(&self, published: &Folder, path: &str) -> bool {
        published.link(Path::new(path), &self.folder).is_ok()
    }

    /// Leaves the folder where it is: it is published now.
    pub(super) fn release(&mut self) {
        self.is_ours_to_remove = false;
    }

    /// Removes the staged folder now, telling what prevents it.
    pub(super) fn remove(mut self) -> io::Result<()> {
        self.is_ours_to_remove = false;
        remove(&self.folder, &self.base, &self.name)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if self.is_ours_to_remove {
            // What cannot be removed now, the next build removes.
            let _ = remove(&self.folder, &self.base, &self.name);
        }
    }
}

fn remove(folder: &Folder, base: &Folder, name: &Path) -> io::Result<()> {
    empty_but_marker(folder)?;
    folder.remove_file_if_there(Path::new(MARKER))?;
    base.remove_folder(name)
}

/// Removes all but the marker, so that a kill leaves what is still recognised.
pub(super) fn empty_but_marker(folder: &Folder) -> io::Result<()> {
    for entry in folder.entries(Path::new(""))? {
        if entry.name != MARKER {
            folder.remove_all(Path::new(&entry.name), entry.kind)?;
        }
    }
    Ok(())
}
