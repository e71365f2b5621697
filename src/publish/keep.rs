//! A copy of the site that was published before, to go back to.
//!
//! The copy is a published site like any other, with its own list of what it holds: it takes its place in one step,
//! too, and what may not be seen any more is taken out of it in the same way.

use std::{path::Path, time::SystemTime};

use super::{
    Prepared, Publication, PublishError, Sink as _,
    lock::{self, Current},
    manifest, open,
};

impl Prepared {
    /// Copies what is published now into the folder `kept`, in the place of an earlier copy; tells whether it did: nothing
    /// happens where this publication changes nothing.
    ///
    /// # Errors
    /// When that can't be read, or the copy can't be written. The published site is untouched then, and so is the
    /// earlier copy.
    pub fn keep_previous(&self, kept: &Path) -> Result<bool, PublishError> {
        let Some(current) = self.replaced() else {
            return Ok(false);
        };
        let copy = open(kept)?;
        put_all(current, &copy)?;
        copy.finish()?;
        Ok(true)
    }
}

/// Writes the site that was kept in the folder `kept` to a publication; gives the moment in which another took its
/// place, or nothing where none is kept.
///
/// # Errors
/// When it can't be read, or can't be written.
pub fn put_back(
    kept: &Path,
    publication: &Publication,
) -> Result<Option<SystemTime>, PublishError> {
    if !kept.is_dir() {
        return Ok(None);
    }
    let lock = lock::lock(kept)?;
    let Some(current) = &lock.current else {
        return Ok(None);
    };
    put_all(current, publication)?;
    if current.manifest.paths().next().is_none() {
        return Ok(None);
    }
    let list = kept.join(manifest::FILE);
    let replaced = std::fs::metadata(&list).and_then(|list| list.modified());
    replaced.map(Some).map_err(PublishError::io("read", &list))
}

/// Writes every file of ours that nobody has edited.
fn put_all(site: &Current, to: &Publication) -> Result<(), PublishError> {
    site.each_of_ours(|path, bytes, is_edited| {
        if is_edited {
            return Ok(());
        }
        to.write(path, bytes)
    })
}
