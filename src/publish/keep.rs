//! A copy of the site that was published before, to go back to.
//!
//! The copy is a published site like any other, with its own list of what it holds: it takes its place in one step,
//! too, and what may not be seen any more is taken out of it in the same way.

use std::{
    io::{self, Read as _},
    path::Path,
};

use super::{
    Prepared, Publication, PublishError, Sink as _,
    lock::{self, Current},
    manifest::Hash,
    open,
};

impl Prepared {
    /// Copies what is published now into the folder `kept`, in the place of an earlier copy; nothing happens where
    /// this publication changes nothing.
    ///
    /// # Errors
    /// When that can't be read, or the copy can't be written. The published site is untouched then, and so is the
    /// earlier copy.
    pub fn keep_previous(&self, kept: &Path) -> Result<(), PublishError> {
        let Some(current) = self.replaced() else {
            return Ok(());
        };
        let copy = open(kept)?;
        put_all(current, &copy)?;
        copy.finish()?;
        Ok(())
    }
}

/// Writes the site that was kept in the folder `kept` to a publication; tells whether there is one.
///
/// # Errors
/// When it can't be read, or can't be written.
pub fn put_back(kept: &Path, publication: &Publication) -> Result<bool, PublishError> {
    if !kept.is_dir() {
        return Ok(false);
    }
    let lock = lock::lock(kept)?;
    let Some(current) = &lock.current else {
        return Ok(false);
    };
    put_all(current, publication)?;
    Ok(current.manifest.paths().next().is_some())
}

/// Writes every file of ours that nobody has edited.
fn put_all(site: &Current, to: &Publication) -> Result<(), PublishError> {
    for path in site.manifest.paths() {
        let relative = Path::new(path);
        let full = site.folder.full(relative);
        let mut bytes = Vec::new();
        let file = site.folder.read(relative);
        match file.and_then(|mut file| file.read_to_end(&mut bytes)) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(PublishError::io("read", &full)(error)),
        }
        if site.manifest.knows(path, Hash::of(&bytes)) {
            to.write(path, &bytes)?;
        }
    }
    Ok(())
}
