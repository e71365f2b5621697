//! Files that may no longer be seen are deleted from the published site, while the rest of it stays.

use std::{
    io::{self, Read as _},
    path::Path,
};

use super::{
    PublishError,
    claim::{self, Current},
    manifest::Hash,
    page_by_page,
};

/// Deletes from a published site every file of Carsija's own that `is_gone`, and gives their paths. It is
/// asked of each file by its path, and by what gives its bytes. The rest of the site is as it was, and so is
/// what somebody else changed. Where no site is published, nothing happens.
///
/// # Errors
/// When the folder is busy or can't be read, or a file can't be deleted.
pub fn take_out(
    out: &Path,
    is_gone: impl Fn(&str, &dyn Fn() -> Vec<u8>) -> bool,
) -> Result<Vec<String>, PublishError> {
    if !out.is_dir() {
        return Ok(Vec::new());
    }
    let claim = claim::claim(out)?;
    let Some(current) = &claim.current else {
        return Ok(Vec::new());
    };
    let mut taken = Vec::new();
    // What can't be read is no page, or is told of when it can't be deleted.
    let bytes_of = |path: &str| {
        let mut bytes = Vec::new();
        let file = current.folder.read(Path::new(path));
        let read = file.and_then(|mut file| file.read_to_end(&mut bytes));
        read.map_or_else(|_| Vec::new(), |_| bytes)
    };
    let paths = current.manifest.paths();
    for path in paths.filter(|path| is_gone(path, &|| bytes_of(path))) {
        let full = claim.site.path.join(path);
        if is_own(current, path).map_err(PublishError::io("read", &full))? {
            current
                .folder
                .remove_file(Path::new(path))
                .map_err(PublishError::io("delete", &full))?;
            taken.push(path.to_owned());
        }
    }
    if !taken.is_empty() {
        // The list says what is there, also if the next build is one of another machine.
        page_by_page::write_manifest(&current.folder, &current.manifest.without(&taken))?;
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
