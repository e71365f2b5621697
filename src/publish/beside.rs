//! Pages that somebody changed by hand and that the site no longer has, or has anew: kept beside the site, since they
//! may say what nobody may read any more.
//!
//! Takes a file of the published folder; gives where it is now, in a folder of the site's name and `.kept`.

use std::{
    ffi::OsString,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use super::{folder::Folder, lock::SiteFolder, staging::TEMPORARY};

/// Added to the name of what is kept where its own is not free.
const KEPT: &str = ".kept";

/// Moves a file out of the published folder to the same path beside it, or to one with a number; gives its path
/// from the folder in which the output folder is.
///
/// # Errors
/// When it can't be moved, as from a disk of its own: then it stands where it stood.
pub(super) fn keep(site: &SiteFolder, published: &Folder, path: &Path) -> io::Result<String> {
    let base = Folder::open(&site.parent)?;
    let wanted = place(site, &base, path)?;
    let kept = published.rename_to_free(path, &base, &wanted)?;
    Ok(kept.to_string_lossy().into_owned())
}

/// Copies a file that is about to be written anew, to where [`keep`] would move it.
///
/// # Errors
/// When it can't be read, or nothing can be written there.
pub(super) fn keep_copy(site: &SiteFolder, published: &Folder, path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    published.read(path)?.read_to_end(&mut bytes)?;
    let base = Folder::open(&site.parent)?;
    let wanted = place(site, &base, path)?;
    let copy = wanted.with_file_name(TEMPORARY);
    base.remove_file_if_there(&copy)?;
    base.create_with(&copy, &bytes)?;
    let kept = base.rename_to_free(&copy, &base, &wanted)?;
    Ok(kept.to_string_lossy().into_owned())
}

/// Where a file of the site is kept, if that is free; makes the folders on the way.
fn place(site: &SiteFolder, base: &Folder, path: &Path) -> io::Result<PathBuf> {
    let mut folder = kept_name(Path::new(&site.name));
    let wanted = folder.join(path);
    base.make_folder_if_missing(&folder)?;
    for part in path.parent().unwrap_or(Path::new("")) {
        folder.push(part);
        base.make_folder_if_missing(&folder)?;
    }
    Ok(wanted)
}

/// The name under which something is kept whose own is not free.
pub(super) fn kept_name(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(KEPT);
    PathBuf::from(name)
}
