//! What a killed build left, and how it is cleared away.
//!
//! Takes the published folder and what stands beside it; gives them as if the
//! killed build had never begun or had finished. Never deletes a file of
//! somebody else: one that is found in a previous site is moved to the new one.

use std::path::Path;

use super::PublishError;
use super::folder::Folder;
use super::lock::{self, Current, SiteFolder};
use super::manifest::{self, Manifest};
use super::remove_old::{self, Tree};
use super::staging::{self, MARKER};

/// What became of a folder found beside the published one.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cleared {
    /// It is empty but for the marker, if it had one.
    Empty,
    /// It was the only copy of the site, and stands in its place again.
    PutBack,
}

/// Removes Carsija's own unfinished files from the root of the published folder.
pub(super) fn clear_published(folder: &Folder) -> Result<(), PublishError> {
    let root = Path::new("");
    let failed = |doing| PublishError::io(doing, folder.path());
    for entry in folder.entries(root).map_err(failed("look into"))? {
        let name = Path::new(&entry.name);
        if staging::is_debris(name) {
            let path = folder.full(name);
            folder
                .remove_all(name, entry.kind)
                .map_err(PublishError::io(
                    "clear away what a stopped build left at",
                    &path,
                ))?;
        }
    }
    Ok(())
}

/// Empties the folder beside, which is held, so that it can be used again.
pub(super) fn clear_beside(
    site: &SiteFolder,
    base: &Folder,
    name: &Path,
    folder: &Folder,
    current: Option<&Current>,
) -> Result<Cleared, PublishError> {
    let path = folder.path();
    let failed = |doing| PublishError::io(doing, path);
    let clearing = "clear away what a stopped build left in";
    let entries = folder.entries(Path::new("")).map_err(failed("look into"))?;
    if entries.iter().any(|entry| entry.name == MARKER) {
        staging::empty_but_marker(folder).map_err(failed(clearing))?;
        return Ok(Cleared::Empty);
    }
    if entries.is_empty() {
        return Ok(Cleared::Empty);
    }
    let Some(current) = current else {
        base.rename(name, base, Path::new(&site.name))
            .map_err(failed("put back"))?;
        return Ok(Cleared::PutBack);
    };
    let has_manifest = entries.iter().any(|entry| entry.name == manifest::FILE);
    let manifest = if has_manifest {
        lock::read_manifest(folder)?
    } else {
        Manifest::default()
    };
    remove_old::remove_old(
        Tree {
            folder,
            manifest: &manifest,
        },
        Tree {
            folder: &current.folder,
            manifest: &current.manifest,
        },
    )
    .map_err(failed(clearing))?;
    Ok(Cleared::Empty)
}
