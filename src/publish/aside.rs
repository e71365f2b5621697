//! What is left of an earlier site and may not be deleted by this user: moved out of the way, so that it
//! stops no build.
//!
//! Takes the folder that stands where a new site has to be prepared, or where the previous one was put;
//! gives it another name beside the output. Each build tries again to delete what stands under such
//! names. Never deletes a file of somebody else: one that is found is moved to the published site.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::folder::{EntryKind, Folder};
use super::lock::{self, SiteFolder};
use super::manifest::{self, Manifest};
use super::remove_old::{self, Tree};
use super::{PublishError, staging};

/// After the output folder's own name, and before a number.
const SUFFIX: &str = ".carsija-left-";
/// So many can stand there at once.
const MOST: usize = 9;

/// Moves a folder beside the output out of the way; gives its new path.
///
/// # Errors
/// When it can't be moved, or too many stand there already.
pub(super) fn put(site: &SiteFolder, base: &Folder, name: &Path) -> Result<PathBuf, PublishError> {
    for aside in names(site) {
        match base.rename_if_free(name, base, &aside) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            Err(source) => {
                return Err(PublishError::InTheWay {
                    path: base.full(name),
                    source,
                });
            }
            Ok(()) => return Ok(base.full(&aside)),
        }
    }
    Err(PublishError::InTheWay {
        path: base.full(name),
        source: io::ErrorKind::AlreadyExists.into(),
    })
}

/// Deletes what was put aside, as far as this user may; gives the paths of the rest.
pub(super) fn clear(site: &SiteFolder, base: &Folder, published: Tree<'_>) -> Vec<PathBuf> {
    let there = names(site).filter(|aside| matches!(base.kind(aside), Ok(Some(EntryKind::Folder))));
    there
        .filter(|aside| clear_one(base, aside, published).is_err())
        .map(|aside| base.full(&aside))
        .collect()
}

fn clear_one(base: &Folder, aside: &Path, published: Tree<'_>) -> io::Result<()> {
    let folder = base.folder(aside)?;
    let marker = Path::new(staging::MARKER);
    if folder.kind(marker)?.is_some() {
        staging::empty_but_marker(&folder)?;
        folder.remove_file_if_there(marker)?;
    } else {
        let manifest = if folder.kind(Path::new(manifest::FILE))?.is_some() {
            lock::read_manifest(&folder).map_err(io::Error::other)?
        } else {
            Manifest::default()
        };
        let old = Tree {
            folder: &folder,
            manifest: &manifest,
        };
        remove_old::remove_old(old, published)?;
    }
    base.remove_folder(aside)
}

fn names(site: &SiteFolder) -> impl Iterator<Item = PathBuf> {
    (1..=MOST).map(|number| {
        let mut name = OsString::from(".");
        name.push(&site.name);
        name.push(format!("{SUFFIX}{number}"));
        PathBuf::from(name)
    })
}
