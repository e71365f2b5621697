//! Replacing a site file by file, where it cannot be exchanged in one step.
//!
//! Takes the staged files that changed and the published folder; gives the
//! folder with the new files, then without the stale ones. Each file is
//! replaced in one step, so none is ever cut short, but a visitor may see some
//! of each site. New files come before changed ones and stale ones go last, so
//! that no link leads nowhere meanwhile.
//!
//! While it works, the manifest lists the old and the new files together, so
//! a killed publication leaves no file that Carsija no longer knows as its own.
//! Never enters a folder through a symbolic link.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::PublishError;
use super::diff::Diff;
use super::folder::{EntryKind, Folder};
use super::lock::Current;
use super::manifest::{self, Manifest};
use super::staging::TEMPORARY;

/// What is to be replaced by what.
#[derive(Debug)]
pub(super) struct PageReplacement<'a> {
    pub(super) staged: &'a Folder,
    pub(super) current: &'a Current,
    /// All files of the new site.
    pub(super) manifest: &'a Manifest,
    /// The changed and new ones, which stand in the staged folder; sorted.
    pub(super) written: &'a [String],
    pub(super) diff: &'a Diff,
}

/// Makes the published folder the new site.
pub(super) fn replace(change: &PageReplacement<'_>) -> Result<(), PublishError> {
    let published = &change.current.folder;
    if let Some(path) = locked(change) {
        return Err(PublishError::NotWritable { path });
    }
    let mut either = change.manifest.clone();
    either.include(&change.current.manifest);
    write_manifest(published, &either)?;
    for path in &change.diff.debris {
        remove(published, path)?;
    }
    let (in_the_way, stale): (Vec<_>, Vec<_>) = change
        .diff
        .stale
        .iter()
        .partition(|path| is_in_the_way(path, change.manifest));
    for path in in_the_way {
        remove(published, Path::new(path))?;
    }
    let was_published = |path: &&String| change.current.manifest.has(path);
    let (changed, new): (Vec<_>, Vec<_>) = change.written.iter().partition(was_published);
    for path in new.into_iter().chain(changed) {
        put(change.staged, published, Path::new(path)).map_err(PublishError::io(
            "put in place",
            &published.full(Path::new(path)),
        ))?;
    }
    for path in stale {
        remove(published, Path::new(path))?;
    }
    for path in change.diff.stale_folders.iter().rev() {
        // One that holds something of somebody else stays.
        let _ = published.remove_folder(path);
    }
    write_manifest(published, change.manifest)
}

/// A folder in which something has to change, and this user may change nothing: better no page is
/// replaced than some.
fn locked(change: &PageReplacement<'_>) -> Option<PathBuf> {
    let published = &change.current.folder;
    let changed = change.written.iter().chain(&change.diff.stale);
    let folders: BTreeSet<&Path> = changed
        .filter_map(|path| {
            let mut folders = Path::new(path).ancestors().skip(1);
            folders.find(|folder| matches!(published.kind(folder), Ok(Some(EntryKind::Folder))))
        })
        .collect();
    let is_locked = |folder: &&Path| {
        let opened = published.folder(folder);
        !opened.is_ok_and(|folder| folder.is_writable())
    };
    let locked = folders.into_iter().find(is_locked)?;
    Some(published.full(locked))
}

/// Whether a stale file has the path of a new folder, or is in a folder that
/// has the path of a new file.
fn is_in_the_way(stale: &str, new: &Manifest) -> bool {
    new.has_folder(stale)
        || Path::new(stale)
            .ancestors()
            .any(|path| path.to_str().is_some_and(|p| new.has(p)))
}

/// Writes the list of what is there, in one step.
pub(super) fn write_manifest(published: &Folder, manifest: &Manifest) -> Result<(), PublishError> {
    let (name, temporary) = (Path::new(manifest::FILE), Path::new(TEMPORARY));
    let refused = |error| PublishError::io("write", &published.full(name))(error);
    published.replace(name, temporary, refused, |mut file| {
        file.write_all(manifest.to_string().as_bytes())
            .map_err(refused)
    })
}

/// Moves one staged file to the same path of the published folder.
fn put(staged: &Folder, published: &Folder, path: &Path) -> io::Result<()> {
    let parent = path.parent().unwrap_or(Path::new(""));
    let name = Path::new(path.file_name().unwrap_or_default());
    let folder = open_folders(published, parent)?;
    match staged.rename(path, &folder, name) {
        Err(e) if e.kind() == io::ErrorKind::CrossesDevices => {
            let temporary = Path::new(TEMPORARY);
            folder.remove_file_if_there(temporary)?;
            let mut copy = folder.create(temporary)?;
            io::copy(&mut staged.read(path)?, &mut copy)?;
            folder.rename(temporary, &folder, name)
        }
        Err(e) if e.kind() == io::ErrorKind::IsADirectory => {
            remove_empty_folders(&folder, name)?;
            staged.rename(path, &folder, name)
        }
        other => other,
    }
}

/// Removes a folder of ours that has no more files in it.
fn remove_empty_folders(folder: &Folder, path: &Path) -> io::Result<()> {
    for entry in folder.entries(path)? {
        remove_empty_folders(folder, &path.join(entry.name))?;
    }
    folder.remove_folder(path)
}

/// Opens a folder name by name, making what is missing: so a symbolic link on
/// the way is refused.
fn open_folders(root: &Folder, path: &Path) -> io::Result<Folder> {
    let mut folder = root.folder(Path::new(""))?;
    for name in path.iter().map(Path::new) {
        folder.make_folder_if_missing(name)?;
        folder = folder.folder(name)?;
    }
    Ok(folder)
}

fn remove(published: &Folder, path: &Path) -> Result<(), PublishError> {
    debug_assert_ne!(published.kind(path).ok().flatten(), Some(EntryKind::Folder));
    published
        .remove_file_if_there(path)
        .map_err(PublishError::io("remove", &published.full(path)))
}
