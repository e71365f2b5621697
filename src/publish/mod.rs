//! Puts a set of outputs into a folder, all at once.
//!
//! Takes paths and bytes, from any number of threads, and gives a folder that
//! holds exactly those files, the files other people put there, and a manifest
//! of what Carsija wrote. It knows nothing of pages.
//!
//! The work goes through stages, each a type of its own:
//!
//! 1. [`open`] holds the output folder for this build alone, clears away what
//!    a killed build left, and makes a *staged* folder.
//! 2. [`Publication::write`] puts each output into the staged folder: as a
//!    second name (hard link) of the published file when its bytes are the
//!    same, otherwise as a new file.
//! 3. [`Publication::prepare`] compares with what is published, refuses where
//!    somebody else's file is in the way, and carries other people's files
//!    across.
//! 4. [`Prepared::exchange`] swaps the staged folder with the published one in
//!    a single step, or, where that cannot be done, replaces page by page.
//! 5. [`Exchanged::tidy`] deletes the previous site.
//!
//! Never: deletes or overwrites a file Carsija did not write, follows a
//! symbolic link inside the output, shows a half-written page, or depends on
//! the clock or on the order in which threads finish. A build killed at any
//! moment leaves the previous site or the new one; only page by page, which
//! says so, can a kill leave some pages of each. A power cut is not covered:
//! nothing is flushed to the disk file by file.

mod aside;
mod beside;
mod compare;
mod copy_foreign;
mod diff;
mod error;
mod exchange;
mod folder;
mod keep;
mod lock;
mod manifest;
mod names;
mod note;
mod pack;
mod page_by_page;
mod recovery;
mod remove_old;
mod staging;
mod take_out;
#[cfg(all(test, unix))]
#[allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests say what they could not try"
)]
mod tests;

use std::borrow::Cow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

pub use compare::{Comparison, Differences, compare};
pub use error::PublishError;
pub use exchange::{Exchanged, Prepared};
pub use keep::put_back;
pub use note::{folders_in, make_place, put_note, read_note, take_note};
pub use pack::pack;
pub use take_out::{TakenOut, take_out};

use lock::{Current, OutputLock};
use manifest::{Hash, Manifest};
use names::Names;
use staging::StagingPlace;

/// A build on its way into the output folder.
///
/// Dropped without [`finish`](Self::finish), it removes the staged folder and
/// leaves the published site as it was.
#[derive(Debug)]
pub struct Publication {
    lock: OutputLock,
    names: Names,
    outputs: Mutex<Outputs>,
    failed: AtomicBool,
}

/// What has been written so far.
#[derive(Debug, Default)]
struct Outputs {
    manifest: Manifest,
    /// Paths whose bytes differ from what is published.
    written: Vec<String>,
    unchanged: usize,
    bytes: u64,
}

/// What a finished publication did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Files whose bytes are new or changed.
    pub written: usize,
    /// Files whose bytes are as they were.
    pub unchanged: usize,
    /// Files of the previous site that are no longer produced.
    pub removed: usize,
    /// Files and links of other people that stand in the folder, untouched.
    pub carried: usize,
    /// Size of all outputs together, the manifest not counted.
    pub bytes: u64,
    /// Files that were kept and that a person should look at, sorted: pages no
    /// longer produced that somebody has edited, which are now beside the site, and files that appeared during
    /// the build under a name the build needed (kept with `.kept` added).
    pub kept: Vec<String>,
    /// How the new site took the place of the old one.
    pub method: Method,
    /// In words, what of earlier sites could not be deleted, if anything, and
    /// what to do. The new site is complete all the same; the next build tries
    /// again.
    pub left_behind: Option<String>,
}

/// Where outputs go: into a folder, or to be compared with what is in one.
pub trait Sink: Sync {
    /// Takes one output: its path, with `/` between segments, and the whole of its bytes.
    ///
    /// # Errors
    /// When it can't be taken.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError>;

    /// Takes one output, whose bytes may not be needed.
    ///
    /// # Errors
    /// When it can't be taken, or its bytes can't be had.
    fn write_unless_published<'a, E: From<PublishError>>(
        &self,
        path: &str,
        hash: blake3::Hash,
        bytes: impl FnOnce() -> Result<Cow<'a, [u8]>, E>,
    ) -> Result<(), E>;
}

/// How a new site takes the place of the old one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// In one step: a visitor sees the previous site or the new one.
    Exchange,
    /// One file after the other: for a moment a visitor may see some of each.
    PageByPage {
        /// Why the one step was not possible, in words.
        why: String,
    },
}

/// Is this a folder with something in it, but no site that was published by this program?
pub fn is_foreign(folder: &Path) -> bool {
    #[expect(clippy::disallowed_methods, reason = "publish looks into folders")]
    let has_files = std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    has_files && !is_published(folder)
}

/// Did this program publish a site into this folder?
pub fn is_published(folder: &Path) -> bool {
    folder.join(manifest::FILE).exists()
}

/// Holds the folder `out` for this build and prepares to publish into it.
///
/// Gives an empty [`Publication`]. Creates missing parent folders, but nothing
/// at `out` itself until the build is finished. If `out` is a symbolic link,
/// its target is meant.
///
/// # Errors
/// When `out` cannot be an output folder (a file, not writable, somebody
/// else's files without a manifest) or another build is using it.
pub fn open(out: &Path) -> Result<Publication, PublishError> {
    Ok(Publication {
        lock: lock::lock(out)?,
        names: Names::default(),
        outputs: Mutex::default(),
        failed: AtomicBool::new(false),
    })
}

impl Sink for Publication {
    /// Adds one output: `path` relative to the folder, with `/` between
    /// segments, and the whole of its `bytes`. Can be called from many threads.
    ///
    /// # Errors
    /// When the path is unsafe, is taken or differs from another one only in
    /// capitals or in how accents are encoded, or when the file cannot be
    /// written. After an error the publication can no longer be finished.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        let hash = Hash::of(bytes);
        let length = bytes.len() as u64;
        let has = |current: &Current| current.has(path, hash, bytes).then_some((hash, length));
        self.stage(path, has, || Ok((hash, Cow::Borrowed(bytes))))
    }

    /// Adds one output as [`write`](Self::write) does. Where bytes of this hash
    /// are published at the path already, they stay, and nobody is asked for
    /// them.
    ///
    /// # Errors
    /// As for [`write`](Self::write), and when the bytes can't be had.
    fn write_unless_published<'a, E: From<PublishError>>(
        &self,
        path: &str,
        hash: blake3::Hash,
        bytes: impl FnOnce() -> Result<Cow<'a, [u8]>, E>,
    ) -> Result<(), E> {
        let hash = Hash::from(hash);
        let has = |current: &Current| Some((hash, current.length_of(path, hash)?));
        self.stage(path, has, || {
            let bytes = bytes()?;
            Ok((Hash::of(&bytes), bytes))
        })
    }
}

impl Publication {
    /// Publishes what was written: [`prepare`](Self::prepare),
    /// [`exchange`](Prepared::exchange) and [`tidy`](Exchanged::tidy).
    ///
    /// # Errors
    /// When nothing should be published, and nothing has been: an earlier write
    /// failed, somebody else's file stands in the way, or the disk refuses.
    pub fn finish(self) -> Result<Published, PublishError> {
        Ok(self.prepare()?.exchange()?.tidy())
    }

    /// Completes the staged folder; the published one is still untouched.
    ///
    /// # Errors
    /// As for [`finish`](Self::finish).
    pub fn prepare(self) -> Result<Prepared, PublishError> {
        if self.failed.into_inner() {
            return Err(PublishError::Incomplete);
        }
        let outputs = self
            .outputs
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        exchange::prepare(self.lock, outputs)
    }

    /// `published` tells whether the output is published already: its hash and length.
    fn stage<'a, E: From<PublishError>>(
        &self,
        path: &str,
        published: impl FnOnce(&Current) -> Option<(Hash, u64)>,
        bytes: impl FnOnce() -> Result<(Hash, Cow<'a, [u8]>), E>,
    ) -> Result<(), E> {
        self.try_to_stage(path, published, bytes)
            .inspect_err(|_| self.failed.store(true, Ordering::Relaxed))
    }

    fn try_to_stage<'a, E: From<PublishError>>(
        &self,
        path: &str,
        published: impl FnOnce(&Current) -> Option<(Hash, u64)>,
        bytes: impl FnOnce() -> Result<(Hash, Cow<'a, [u8]>), E>,
    ) -> Result<(), E> {
        self.names.check(path)?;
        let current = self.lock.current.as_ref();
        let unchanged = current.and_then(published);
        let staging = &self.lock.staging;
        self.names
            .take(path, |folder| staging.make_folder(folder, current))?;
        let is_there = unchanged.is_some()
            && match (&staging.place, current) {
                (StagingPlace::Inside { .. }, _) => true,
                (StagingPlace::Beside, Some(current)) => staging.link(&current.folder, path),
                (StagingPlace::Beside, None) => false,
            };
        let (hash, length) = match unchanged {
            Some(unchanged) if is_there => unchanged,
            _ => {
                let (hash, bytes) = bytes()?;
                staging.create(path, &bytes)?;
                (hash, bytes.len() as u64)
            }
        };
        let mut outputs = self.outputs.lock().unwrap_or_else(PoisonError::into_inner);
        outputs.manifest.add(path, hash);
        outputs.bytes += length;
        if unchanged.is_some() {
            outputs.unchanged += 1;
        } else {
            outputs.written.push(path.to_owned());
        }
        Ok(())
    }
}
