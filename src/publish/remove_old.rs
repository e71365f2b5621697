//! Deleting the previous site without losing a file of somebody else.
//!
//! Takes the previous tree and the one published now, each with its manifest;
//! deletes from the previous one what Carsija wrote, moves what it finds there
//! of others to the same path of the published one, and gives the paths of
//! files that could only be kept under another name. Works on what it finds at
//! the moment it looks, so it also catches a file that appeared after the files
//! of others were carried across, and it can be stopped and begun again.

use std::io;
use std::path::Path;

use super::beside::kept_name;
use super::folder::{EntryKind, Folder};
use super::manifest::{self, Hash, Manifest};
use super::staging;

/// A folder and what Carsija wrote in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tree<'a> {
    pub(super) folder: &'a Folder,
    pub(super) manifest: &'a Manifest,
}

/// Empties the tree `old`, moving the files of others to `new`.
pub(super) fn remove_old(old: Tree<'_>, new: Tree<'_>) -> io::Result<Vec<String>> {
    let mut remover = Remover {
        old,
        new,
        kept: Vec::new(),
    };
    remover.folder(Path::new(""))?;
    // Last, so that a folder with a file of ours always has its manifest.
    old.folder.remove_file_if_there(Path::new(manifest::FILE))?;
    remover.kept.sort();
    Ok(remover.kept)
}

/// Whether a file of ours still has bytes that Carsija wrote. One that may not
/// be read counts as edited.
pub(super) fn is_unedited(tree: Tree<'_>, path: &Path) -> io::Result<bool> {
    let Some(name) = path.to_str() else {
        return Ok(false);
    };
    match tree.folder.read(path).and_then(Hash::of_reader) {
        Ok(hash) => Ok(tree.manifest.knows(name, hash)),
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied => Ok(false),
        Err(e) => Err(e),
    }
}

struct Remover<'a> {
    old: Tree<'a>,
    new: Tree<'a>,
    kept: Vec<String>,
}

impl Remover<'_> {
    /// Clears one folder; what is then still in it is not ours.
    fn folder(&mut self, path: &Path) -> io::Result<()> {
        for entry in self.old.folder.entries(path)? {
            let path = path.join(&entry.name);
            if path == Path::new(manifest::FILE) {
                continue;
            }
            if staging::is_debris(&path) {
                self.old.folder.remove_all(&path, entry.kind)?;
            } else if entry.kind == EntryKind::Folder {
                self.folder(&path)?;
                if !self.remove_if_empty(&path)? {
                    self.move_over(&path, entry.kind)?;
                }
            } else if entry.kind == EntryKind::File && self.is_ours(&path)? {
                self.old.folder.remove_file(&path)?;
            } else {
                self.move_over(&path, entry.kind)?;
            }
        }
        Ok(())
    }

    /// Removes an empty folder that is ours or stands in the new site too.
    fn remove_if_empty(&self, path: &Path) -> io::Result<bool> {
        let ours = path
            .to_str()
            .is_some_and(|name| self.old.manifest.has_folder(name));
        if !ours && self.new.folder.kind(path)? != Some(EntryKind::Folder) {
            return Ok(false);
        }
        match self.old.folder.remove_folder(path) {
            Ok(()) => Ok(true),
            Err(e) if e.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(false),
            Err(e) => Err(e),
        }
    }

    /// A file of ours that nobody has edited, or that was written anew.
    fn is_ours(&self, path: &Path) -> io::Result<bool> {
        let Some(name) = path.to_str() else {
            return Ok(false);
        };
        if !self.old.manifest.has(name) {
            return Ok(false);
        }
        if self.new.manifest.has(name) {
            return Ok(true);
        }
        is_unedited(self.old, path)
    }

    /// Moves what is not ours to its path in the new site.
    fn move_over(&mut self, path: &Path, kind: EntryKind) -> io::Result<()> {
        let (old, new) = (self.old.folder, self.new.folder);
        let parent = path.parent().unwrap_or(Path::new(""));
        if new.kind(parent)? != Some(EntryKind::Folder) {
            // Its folder is not in the new site, and will be moved whole.
            return Ok(());
        }
        match old.rename_if_free(path, new, path) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other,
        }
        let ours = path
            .to_str()
            .is_some_and(|name| self.new.manifest.has(name));
        let (Some(here), Some(there)) = (old.look(path)?, new.look(path)?) else {
            return Ok(());
        };
        if ours || kind == EntryKind::Folder || there.kind == EntryKind::Folder {
            return self.move_over_as_kept(path);
        }
        if here.identity == there.identity {
            return old.remove_file(path);
        }
        // Two versions of one file of somebody else, of which the other is a
        // copy, or the one its owner replaced: the later one stays.
        if here.modified >= there.modified {
            old.rename(path, new, path)
        } else {
            old.remove_file(path)
        }
    }

    fn move_over_as_kept(&mut self, path: &Path) -> io::Result<()> {
        let (old, new) = (self.old.folder, self.new.folder);
        let kept = old.rename_to_free(path, new, &kept_name(path))?;
        self.kept.push(kept.to_string_lossy().into_owned());
        Ok(())
    }
}
