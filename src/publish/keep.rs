//! A copy of the site that was published before, to go back to.
//!
//! The copy is a published site like any other, with its own list of what it holds: it takes its place in one step,
//! too, and what may not be seen any more is taken out of it in the same way.

use std::path::Path;

use super::{
    Prepared, Publication, PublishError, Sink as _,
    lock::{self, Current},
    open,
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
    site.each_of_ours(|path, bytes, is_edited| {
        if is_edited {
            return Ok(());
        }
        to.write(path, bytes)
    })
}
