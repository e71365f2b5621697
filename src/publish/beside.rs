//! Pages that somebody changed by hand and that the site no longer has: kept beside the site, since they may
//! say what nobody may read any more.
//!
//! Takes a file of the published folder; gives where it is now, in a folder of the site's name and `.kept`.

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

use super::{claim::Site, folder::Folder};

/// After the name of the output folder.
const SUFFIX: &str = ".kept";

/// Moves a file out of the published folder to the same path beside it, or to one with a number; gives its path
/// from the folder in which the output folder is.
///
/// # Errors
/// When it can't be moved, as from a disk of its own: then it stands where it stood.
pub(super) fn keep(site: &Site, published: &Folder, path: &Path) -> io::Result<String> {
    let base = Folder::open(&site.parent)?;
    let mut folder = PathBuf::from(named(site));
    base.make_folder_if_missing(&folder)?;
    for part in path.parent().unwrap_or(Path::new("")) {
        folder.push(part);
        base.make_folder_if_missing(&folder)?;
    }
    let wanted = Path::new(&named(site)).join(path);
    for number in 1.. {
        let free = numbered(&wanted, number);
        match published.rename_if_free(path, &base, &free) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(e),
            Ok(()) => return Ok(free.to_string_lossy().into_owned()),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn named(site: &Site) -> OsString {
    let mut name = site.name.clone();
    name.push(SUFFIX);
    name
}

fn numbered(path: &Path, number: usize) -> PathBuf {
    if number == 1 {
        return path.to_owned();
    }
    let mut name = OsString::from(path);
    name.push(format!("-{number}"));
    PathBuf::from(name)
}
