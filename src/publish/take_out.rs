//! Files that may no longer be seen are deleted from the published site, while the rest of it stays.

use std::{
    io::{self, Read as _},
    path::Path,
};

use super::{
    PublishError, beside,
    lock::{self, Current},
    manifest::Hash,
    page_by_page,
};

/// What went from a published site.
#[derive(Debug, Default)]
pub struct TakenOut {
    /// Files that were deleted.
    pub deleted: Vec<String>,
    /// Files that somebody had changed, each by where it is now: beside the site. One that could not be moved
    /// stands where it stood.
    pub kept: Vec<String>,
}

/// Takes from a published site every file of Carsija's own that `is_gone`. It is asked of each file by its path,
/// and by what gives its bytes. The rest of the site is as it was. Where no site is published, nothing happens.
///
/// # Errors
/// When the folder is busy or can't be read, or a file can't be deleted.
pub fn take_out(
    out: &Path,
    mut is_gone: impl FnMut(&str, &dyn Fn() -> Vec<u8>) -> bool,
) -> Result<TakenOut, PublishError> {
    if !out.is_dir() {
        return Ok(TakenOut::default());
    }
    let lock = lock::lock(out)?;
    let Some(current) = &lock.current else {
        return Ok(TakenOut::default());
    };
    let (mut taken, mut gone) = (TakenOut::default(), Vec::new());
    // What can't be read is no page, or is told of when it can't be deleted.
    let bytes_of = |path: &str| {
        let mut bytes = Vec::new();
        let file = current.folder.read(Path::new(path));
        let read = file.and_then(|mut file| file.read_to_end(&mut bytes));
        read.map_or_else(|_| Vec::new(), |_| bytes)
    };
    let paths = current.manifest.paths();
    for path in paths.filter(|path| is_gone(path, &|| bytes_of(path))) {
        let full = lock.site.path.join(path);
        let state = state(current, path).map_err(PublishError::io("read", &full))?;
        match state {
            State::Missing => continue,
            State::Own => {
                let removed = current.folder.remove_file(Path::new(path));
                removed.map_err(PublishError::io("delete", &full))?;
                taken.deleted.push(path.to_owned());
            }
            State::Edited => {
                let kept = beside::keep(&lock.site, &current.folder, Path::new(path));
                taken.kept.push(kept.unwrap_or_else(|_| path.to_owned()));
            }
        }
        gone.push(path.to_owned());
    }
    if !gone.is_empty() {
        // The list says what is there, also if the next build is one of another machine.
        page_by_page::write_manifest(&current.folder, &current.manifest.without(&gone))?;
    }
    Ok(taken)
}

/// How a file is that Carsija wrote.
enum State {
    Missing,
    Own,
    Edited,
}

fn state(current: &Current, path: &str) -> io::Result<State> {
    let file = match current.folder.read(Path::new(path)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(State::Missing),
        Err(error) => return Err(error),
    };
    let is_own = current.manifest.knows(path, Hash::of_reader(file)?);
    Ok(if is_own { State::Own } else { State::Edited })
}
