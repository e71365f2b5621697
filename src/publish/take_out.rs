//! Files that may no longer be seen are deleted from the published site, while the rest of it stays.

use std::{io, path::Path};

use super::{
    PublishError,
    claim::{self, Current},
    manifest::Hash,
};

/// Deletes from a published site every file of Carsija's own whose path `is_gone`, and gives their
/// paths. The rest of the site is as it was, and so is what somebody else changed. Where no site is
/// published, nothing happens.
///
/// # Errors
/// When the folder is busy or can't be read, or a file can't be deleted.
pub fn take_out(out: &Path, is_gone: impl Fn(&str) -> bool) -> Result<Vec<String>, PublishError> {
    if !out.is_dir() {
        return Ok(Vec::new());
    }
    let claim = claim::claim(out)?;
    let Some(current) = &claim.current else {
        return Ok(Vec::new());
    };
    let mut taken = Vec::new();
    for path in current.manifest.paths().filter(|path| is_gone(path)) {
        let full = claim.site.path.join(path);
        if is_own(current, path).map_err(PublishError::io("read", &full))? {
            current
                .folder
                .remove_file(Path::new(path))
                .map_err(PublishError::io("delete", &full))?;
            taken.push(path.to_owned());
        }
    }
    Ok(taken)
}

/// Is the file at this path there, and as Carsija wrote it?
fn is_own(current: &Current, path: &str) -> io::Result<bool> {
    match current.folder.read(Path::new(path)) {
        Ok(file) => Ok(current.manifest.knows(path, Hash::of_reader(file)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
