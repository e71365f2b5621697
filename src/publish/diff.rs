//! What stands in the published folder, compared with the new site.
//!
//! Takes the published folder, its manifest and the new manifest; gives what
//! belongs to others, what of ours is no longer produced, and whether the
//! folder can be exchanged at all. Never changes anything, and never looks
//! through a symbolic link.

use std::io;
use std::path::{Path, PathBuf};

use super::PublishError;
use super::beside;
use super::folder::EntryKind;
use super::lock::{Current, SiteFolder};
use super::manifest::{self, Manifest};
use super::remove_old::{self, Tree};
use super::staging;

/// What was found in the published folder.
#[derive(Debug, Default)]
pub(super) struct Diff {
    /// Files, links and folders of others, a folder before what is in it.
    pub(super) foreign: Vec<ForeignFile>,
    /// Files of ours that are no longer produced and that nobody has edited.
    pub(super) stale: Vec<String>,
    /// Files of ours that are no longer produced but were edited: these are
    /// among the foreign ones too, until they are put beside.
    pub(super) edited: Vec<String>,
    /// Where copies are kept of files of ours that were edited, and are written anew.
    pub(super) overwritten: Vec<String>,
    /// Folders of ours that the new site doesn't have, a folder before what is
    /// in it; they may hold files of others.
    pub(super) stale_folders: Vec<PathBuf>,
    /// Temporary files of a page-by-page publication that was killed.
    pub(super) debris: Vec<PathBuf>,
    /// Why this folder cannot be exchanged for a new one, if so.
    pub(super) obstacle: Option<String>,
}

/// Something in the published folder that Carsija did not write.
#[derive(Debug)]
pub(super) struct ForeignFile {
    pub(super) path: PathBuf,
    pub(super) kind: EntryKind,
}

/// Looks through the published folder.
///
/// # Errors
/// When files of others stand where the new site has files or folders, naming
/// all of them.
pub(super) fn diff(current: &Current, new: &Manifest) -> Result<Diff, PublishError> {
    let mut diff = Diff::default();
    diff.look_into(current, new, Path::new(""))?;
    let mut in_the_way: Vec<String> = diff
        .foreign
        .iter()
        .filter(|foreign| foreign.is_in_the_way_of(new))
        .map(|foreign| foreign.path.to_string_lossy().into_owned())
        .collect();
    if in_the_way.is_empty() {
        return Ok(diff);
    }
    in_the_way.sort();
    Err(PublishError::Foreign {
        folder: current.folder.path().to_owned(),
        paths: in_the_way,
    })
}

impl Diff {
    /// Puts what was edited beside the site: from now on it is called by where it is there. What can't be moved
    /// stays as a file of others.
    pub(super) fn put_beside(&mut self, site: &SiteFolder, current: &Current) {
        for path in &mut self.edited {
            let there = PathBuf::from(&*path);
            if let Ok(kept) = beside::keep(site, &current.folder, &there) {
                self.foreign.retain(|foreign| foreign.path != there);
                *path = kept;
            }
        }
    }

    /// Keeps copies of the files that are written anew though somebody has edited them.
    pub(super) fn keep_overwritten(
        &mut self,
        site: &SiteFolder,
        current: &Current,
        written: &[String],
    ) {
        let published = Tree {
            folder: &current.folder,
            manifest: &current.manifest,
        };
        let is_edited = |name: &&String| {
            current.manifest.has(name)
                && remove_old::is_unedited(published, Path::new(name)).is_ok_and(|is| !is)
        };
        let edited = written.iter().filter(is_edited);
        let kept = edited
            .filter_map(|name| beside::keep_copy(site, &current.folder, Path::new(name)).ok());
        self.overwritten.extend(kept);
    }

    /// How many files and links of others there are.
    pub(super) fn foreign_files(&self) -> usize {
        self.foreign
            .iter()
            .filter(|foreign| foreign.kind != EntryKind::Folder)
            .count()
    }

    fn look_into(
        &mut self,
        current: &Current,
        new: &Manifest,
        path: &Path,
    ) -> Result<(), PublishError> {
        let folder = &current.folder;
        let entries = match folder.entries(path) {
            Ok(entries) => entries,
            Err(e) if e.kind() == io::ErrorKind::PermissionDenied => {
                self.obstacle = Some(format!(
                    "the folder `{}` in it may not be read by this user",
                    path.display()
                ));
                return Ok(());
            }
            Err(e) => return Err(PublishError::io("look into", &folder.full(path))(e)),
        };
        for entry in entries {
            let path = path.join(&entry.name);
            if path == Path::new(manifest::FILE) {
                continue;
            }
            if staging::is_debris(&path) {
                if entry.kind == EntryKind::File {
                    self.debris.push(path);
                }
                continue;
            }
            match entry.kind {
                EntryKind::Folder => self.note_folder(current, new, &path)?,
                EntryKind::File => self.note_file(current, new, &path)?,
                kind => self.note_foreign(&path, kind),
            }
        }
        Ok(())
    }

    fn note_folder(
        &mut self,
        current: &Current,
        new: &Manifest,
        path: &Path,
    ) -> Result<(), PublishError> {
        if current.folder.is_mount(path).unwrap_or(false) {
            self.obstacle = Some(format!(
                "the folder `{}` in it is a mount point",
                path.display()
            ));
        }
        if !is_folder_of(&current.manifest, path) {
            self.note_foreign(path, EntryKind::Folder);
        } else if !is_folder_of(new, path) {
            self.stale_folders.push(path.to_owned());
        }
        self.look_into(current, new, path)
    }

    fn note_file(
        &mut self,
        current: &Current,
        new: &Manifest,
        path: &Path,
    ) -> Result<(), PublishError> {
        let Some(name) = path.to_str().filter(|name| current.manifest.has(name)) else {
            self.note_foreign(path, EntryKind::File);
            return Ok(());
        };
        if new.has(name) {
            return Ok(());
        }
        let published = Tree {
            folder: &current.folder,
            manifest: &current.manifest,
        };
        let full = current.folder.full(path);
        if remove_old::is_unedited(published, path).map_err(PublishError::io("read", &full))? {
            self.stale.push(name.to_owned());
        } else {
            self.edited.push(name.to_owned());
            self.note_foreign(path, EntryKind::File);
        }
        Ok(())
    }

    fn note_foreign(&mut self, path: &Path, kind: EntryKind) {
        self.foreign.push(ForeignFile {
            path: path.to_owned(),
            kind,
        });
    }
}

impl ForeignFile {
    fn is_in_the_way_of(&self, new: &Manifest) -> bool {
        let is_file = |path: &Path| path.to_str().is_some_and(|name| new.has(name));
        self.path.ancestors().any(is_file)
            || (self.kind != EntryKind::Folder && is_folder_of(new, &self.path))
    }
}

fn is_folder_of(manifest: &Manifest, path: &Path) -> bool {
    path.to_str().is_some_and(|name| manifest.has_folder(name))
}
