//! The last stages: from a set of written files to a published site.
//!
//! Takes the held folder and what was written to the staged one; gives the
//! stages [`Prepared`] and [`Exchanged`], and in the end what was done. The
//! published site changes in one call, the exchange of two names. Where that
//! is not possible, it goes page by page. Never deletes anything before the
//! new site stands.

use std::io;
use std::path::{Path, PathBuf};

use super::aside;
use super::copy_foreign;
use super::diff::{self, Diff};
use super::lock::{Current, OutputLock};
use super::manifest::{self, Manifest};
use super::page_by_page::{self, PageReplacement};
use super::remove_old::{self, Tree};
use super::staging::{MARKER, Staging, StagingPlace};
use super::{Method, Outputs, PublishError, Published};

/// A staged site, complete; the published one is still untouched.
///
/// Dropped, it removes the staged folder.
#[derive(Debug)]
pub struct Prepared {
    lock: OutputLock,
    diff: Diff,
    outputs: Outputs,
    next: Next,
}

/// How a prepared site gets in place.
#[derive(Debug)]
enum Next {
    /// What is published is the same already.
    Nothing,
    Exchange,
    PageByPage {
        why: String,
    },
}

/// The new site is in place; what it replaced may still have to be deleted.
///
/// Dropped, it leaves that to the next build.
#[derive(Debug)]
pub struct Exchanged {
    done: Published,
    lock: OutputLock,
    manifest: Manifest,
    left: Left,
}

/// What stands under the staged folder's name once the new site is in place.
#[derive(Debug)]
enum Left {
    Nothing,
    PreviousSite,
    StagedFolder,
}

/// Compares with what is published, and completes the staged folder.
pub(super) fn prepare(lock: OutputLock, mut outputs: Outputs) -> Result<Prepared, PublishError> {
    outputs.written.sort();
    let diff = match &lock.current {
        Some(current) => {
            let mut diff = diff::diff(current, &outputs.manifest)?;
            diff.put_beside(&lock.site, current);
            diff.keep_overwritten(&lock.site, current, &outputs.written);
            diff
        }
        None => Diff::default(),
    };
    let next = next(&lock, &diff, &outputs);
    if let Next::Exchange = next {
        let staged = &lock.staging.folder;
        if let Some(current) = &lock.current {
            copy_foreign::copy_foreign(&diff.foreign, &current.folder, staged)?;
        }
        let name = Path::new(manifest::FILE);
        staged
            .create_with(name, outputs.manifest.to_string().as_bytes())
            .map_err(PublishError::io("write", &staged.full(name)))?;
    }
    Ok(Prepared {
        lock,
        diff,
        outputs,
        next,
    })
}

fn next(lock: &OutputLock, diff: &Diff, outputs: &Outputs) -> Next {
    let published = lock.current.as_ref().map(|current| &current.manifest);
    if outputs.written.is_empty()
        && diff.debris.is_empty()
        && published == Some(&outputs.manifest)
        && outputs.unchanged > 0
    {
        return Next::Nothing;
    }
    match (&lock.staging.place, &diff.obstacle) {
        (StagingPlace::Inside { why }, _) | (StagingPlace::Beside, Some(why)) => {
            Next::PageByPage { why: why.clone() }
        }
        (StagingPlace::Beside, None) => Next::Exchange,
    }
}

impl Prepared {
    /// The published site, if this one differs from it and would take its place.
    pub(super) fn replaced(&self) -> Option<&Current> {
        let differs = !matches!(self.next, Next::Nothing);
        self.lock.current.as_ref().filter(|_| differs)
    }

    /// Puts the new site in place of the published one.
    ///
    /// # Errors
    /// When that is not possible in any way. The published site is then as it
    /// was, unless it was being replaced page by page: then it may have some
    /// pages of each, and the next build completes it.
    pub fn exchange(self) -> Result<Exchanged, PublishError> {
        match (&self.next, &self.lock.current) {
            (Next::Nothing, _) => Ok(self.keep_published()),
            (Next::Exchange, None) => self.put_in_free_place(),
            (Next::Exchange, Some(current)) => match swap(&self.lock, current) {
                Ok(()) => Ok(self.exchanged(Method::Exchange, Left::PreviousSite)),
                Err(e) if is_not_possible(&e) => {
                    let why = format!("one folder cannot take another's place here ({e})");
                    self.replace_page_by_page(why)
                }
                Err(e) => Err(put_in_place_error(&self.lock, e)),
            },
            (Next::PageByPage { why }, _) => {
                let why = why.clone();
                self.replace_page_by_page(why)
            }
        }
    }

    fn keep_published(self) -> Exchanged {
        let method = match &self.lock.staging.place {
            StagingPlace::Beside => Method::Exchange,
            StagingPlace::Inside { why } => Method::PageByPage { why: why.clone() },
        };
        self.exchanged(method, Left::StagedFolder)
    }

    fn put_in_free_place(self) -> Result<Exchanged, PublishError> {
        let Staging { base, name, .. } = &self.lock.staging;
        match base.rename_if_free(name, base, Path::new(&self.lock.site.name)) {
            Ok(()) => Ok(self.exchanged(Method::Exchange, Left::Nothing)),
            Err(e) => Err(put_in_place_error(&self.lock, e)),
        }
    }

    fn replace_page_by_page(self, why: String) -> Result<Exchanged, PublishError> {
        if let Some(current) = &self.lock.current {
            page_by_page::replace(&PageReplacement {
                staged: &self.lock.staging.folder,
                current,
                manifest: &self.outputs.manifest,
                written: &self.outputs.written,
                diff: &self.diff,
            })?;
        }
        Ok(self.exchanged(Method::PageByPage { why }, Left::StagedFolder))
    }

    fn exchanged(mut self, method: Method, left: Left) -> Exchanged {
        let done = self.outcome(method);
        if !matches!(left, Left::StagedFolder) {
            self.lock.staging.release();
            // A marker that cannot be removed now, the next build removes.
            let _ = self
                .lock
                .staging
                .folder
                .remove_file_if_there(Path::new(MARKER));
        }
        Exchanged {
            done,
            lock: self.lock,
            manifest: self.outputs.manifest,
            left,
        }
    }

    fn outcome(&self, method: Method) -> Published {
        Published {
            written: self.outputs.written.len(),
            unchanged: self.outputs.unchanged,
            removed: self.diff.stale.len(),
            carried: self.diff.foreign_files(),
            bytes: self.outputs.bytes,
            kept: [&*self.diff.edited, &*self.diff.overwritten].concat(),
            method,
            left_behind: None,
        }
    }
}

impl Exchanged {
    /// Deletes what the new site replaced, after moving over what others put
    /// there meanwhile. The new site is in place, so nothing here is an error.
    #[must_use]
    pub fn tidy(self) -> Published {
        let Self {
            mut done,
            lock:
                OutputLock {
                    site,
                    current,
                    staging,
                },
            manifest,
            left,
        } = self;
        let path = staging.base.full(&staging.name);
        let published = match (&left, &current) {
            (Left::StagedFolder, Some(current)) => current.folder.folder(Path::new("")),
            _ => staging.folder.folder(Path::new("")),
        };
        let base = staging.base.folder(Path::new(""));
        let name = staging.name.clone();
        let is_beside = matches!(staging.place, StagingPlace::Beside);
        let tidied = match (left, &current) {
            (Left::StagedFolder, _) => staging.remove(),
            (Left::PreviousSite, Some(previous)) => {
                let old = Tree {
                    folder: &previous.folder,
                    manifest: &previous.manifest,
                };
                let new = Tree {
                    folder: &staging.folder,
                    manifest: &manifest,
                };
                remove_old::remove_old(old, new).and_then(|kept| {
                    done.kept.extend(kept);
                    staging.base.remove_folder(&staging.name)
                })
            }
            (Left::Nothing | Left::PreviousSite, _) => Ok(()),
        };
        let mut left_behind = Vec::new();
        if let (Ok(base), Ok(published)) = (base, published) {
            let published = Tree {
                folder: &published,
                manifest: &manifest,
            };
            if is_beside {
                left_behind = aside::clear(&site, &base, published);
            }
            if tidied.is_err() {
                let moved = is_beside.then(|| aside::put(&site, &base, &name).ok());
                left_behind.push(moved.flatten().unwrap_or(path));
            }
        }
        done.left_behind = told(&left_behind);
        done.kept.sort();
        done
    }
}

/// What is left of earlier sites, in words.
fn told(left_behind: &[PathBuf]) -> Option<String> {
    let paths: Vec<_> = left_behind
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    (!paths.is_empty()).then(|| {
        let paths = paths.join(" ");
        format!(
            "the site is published, and what is left of earlier ones may not be deleted by this \
             user; delete it as the user it belongs to: sudo rm -r {paths}"
        )
    })
}

/// Exchanges the staged folder with the published one.
fn swap(lock: &OutputLock, current: &Current) -> io::Result<()> {
    let Staging { base, name, .. } = &lock.staging;
    let published = Path::new(&lock.site.name);
    base.exchange(name, published)?;
    let came_out = base.look(name)?.map(|look| look.identity);
    if came_out == Some(current.folder.identity()?) {
        return Ok(());
    }
    // Not the folder that was read and carried over: somebody put another one
    // in its place meanwhile.
    base.exchange(name, published)?;
    Err(io::ErrorKind::NotFound.into())
}

fn put_in_place_error(lock: &OutputLock, error: io::Error) -> PublishError {
    let path = &lock.site.path;
    match error.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotFound => {
            PublishError::Replaced { path: path.clone() }
        }
        _ => PublishError::io("put the new site in place at", path)(error),
    }
}

/// Whether two folders can never be exchanged here, rather than not just now.
fn is_not_possible(error: &io::Error) -> bool {
    use io::ErrorKind::{
        CrossesDevices, InvalidInput, PermissionDenied, ReadOnlyFilesystem, ResourceBusy,
        Unsupported,
    };
    matches!(
        error.kind(),
        CrossesDevices
            | InvalidInput
            | PermissionDenied
            | ReadOnlyFilesystem
            | ResourceBusy
            | Unsupported
    )
}
