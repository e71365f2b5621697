//! The site that was published before, kept to go back to.

use std::{
    path::{Path, PathBuf},
    time::SystemTime,
};

use super::{
    Loaded, Options,
    care::{self, care},
    load,
    outside::{keep_outside, real},
    unseen::PublishedUnseen,
};
use crate::{
    model::Visibility,
    publish::{self, Prepared, PublishError, Published},
};

/// The folder of a site in which earlier sites are kept.
pub(crate) const FOLDER: &str = ".carsija-previous";
/// How many hexadecimal digits tell one output folder from another of the same name.
const DIGITS: usize = 8;

/// Where the site that was published in `out` before is kept: in the folder of the site, which no server shows.
pub(super) fn folder(root: &Path, out: &Path) -> PathBuf {
    let out = real(out);
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    let hash = blake3::hash(out.as_os_str().as_encoded_bytes()).to_hex();
    root.join(FOLDER)
        .join(format!("{name}-{}", &hash[..DIGITS]))
}

/// Deletes the site that is kept if it shows what may not be seen any more; gives one file that does.
pub(super) fn forget_unseen(
    loaded: &Loaded,
    root: &Path,
    out: &Path,
) -> anyhow::Result<Option<String>> {
    forget_in(loaded, &folder(root, out))
}

/// The same of every site that is kept for another folder, each as those see it for whom it was built.
pub(super) fn forget_unseen_elsewhere(
    loaded: &Loaded,
    root: &Path,
    out: &Path,
) -> anyhow::Result<Option<String>> {
    let all = root.join(FOLDER);
    let own = folder(root, out);
    let mut forgotten = None;
    for name in publish::folders_in(&all)? {
        let kept = all.join(&name);
        if kept == own {
            continue;
        }
        let note = publish::read_note(&all, &format!("{name}.kept"))?;
        // Where nobody knows for whom it was, it is not put back anyway.
        let audience = edition_of(&note).unwrap_or_default();
        let file = if audience == loaded.edition.audience() {
            forget_in(loaded, &kept)?
        } else {
            forget_in(&loaded.seen_by(audience), &kept)?
        };
        forgotten = forgotten.or(file);
    }
    Ok(forgotten)
}

/// For whom the site was that a note is about.
fn edition_of(note: &str) -> Option<Visibility> {
    let name = note.lines().next()?.strip_prefix("edition ")?;
    serde_json::from_value(name.into()).ok()
}

fn forget_in(loaded: &Loaded, kept: &Path) -> anyhow::Result<Option<String>> {
    if !kept.is_dir() {
        return Ok(None);
    }
    let taken_out = PublishedUnseen::of(loaded).take_out(loaded, kept)?;
    let shown = taken_out.deleted.into_iter().chain(taken_out.kept).next();
    if shown.is_some() {
        publish::take_out(kept, |_, _| true)?;
    }
    Ok(shown)
}

/// Where it is written down who could see what, beside the kept sites.
pub(super) struct Notes {
    folder: PathBuf,
    /// Of the site that is published now.
    published: String,
    /// Of the one that is kept.
    kept: String,
}

impl Notes {
    pub(super) fn of(root: &Path, out: &Path) -> Self {
        let kept = folder(root, out);
        let name = kept.file_name().unwrap_or_default().to_string_lossy();
        Self {
            folder: root.join(FOLDER),
            published: format!("{name}.published"),
            kept: format!("{name}.kept"),
        }
    }

    /// Keeps what `prepared` replaces. What is written down is away while anything is moved: a build that is killed
    /// leaves a site of which nobody knows who could see what, and which isn't put back.
    pub(super) fn keep(&self, prepared: &Prepared, kept: &Path) -> Result<(), PublishError> {
        publish::make_place(&self.folder)?;
        let before = publish::take_note(&self.folder, &self.kept)?;
        let published = publish::take_note(&self.folder, &self.published)?;
        let is_kept = prepared.keep_previous(kept)?;
        let of_kept = if is_kept { published } else { before };
        publish::put_note(&self.folder, &self.kept, &of_kept)
    }

    /// Forgets who could see what of the site that is about to be replaced.
    pub(super) fn replace(&self) -> Result<(), PublishError> {
        publish::take_note(&self.folder, &self.published).map(drop)
    }

    /// Writes down who can see what of the site that was just published, where sites are kept.
    pub(super) fn published(&self, care: impl FnOnce() -> String) -> Result<(), PublishError> {
        if !self.folder.is_dir() {
            return Ok(());
        }
        publish::put_note(&self.folder, &self.published, &care())
    }
}

fn ensure_still_holds(then: &str, now: &str) -> anyhow::Result<()> {
    if then.is_empty() {
        anyhow::bail!(
            "the earlier site is not put back: it isn't known who could see what when it was published. Build with \
             `--keep-previous` each time, or bring the content back and build"
        );
    }
    match care::no_longer(then, now) {
        None => Ok(()),
        Some("edition") => {
            anyhow::bail!("the earlier site is not put back: it is of another edition")
        }
        Some(entry) => anyhow::bail!(
            "the earlier site is not put back: who may see what of {entry} is not what it was then. Bring back what \
             you need in the content, and build"
        ),
    }
}

/// Puts the site that was published in `out` before in the place of the one that is there now, in one step. Gives
/// what changed, and the moment in which another had taken its place.
///
/// # Errors
/// When none was kept, or one that shows what may not be seen any more; when the content can't be read, or the disk
/// refuses.
pub fn rollback(
    root: &Path,
    out: &Path,
    options: &Options,
) -> anyhow::Result<(Published, SystemTime)> {
    keep_outside(root, out)?;
    let loaded = load(root, options)?;
    if let Some(file) = forget_unseen(&loaded, root, out)? {
        anyhow::bail!(
            "the earlier site is not put back: it shows what was withdrawn, closed or deleted since ({file}). Mend the \
             content and build"
        );
    }
    let notes = Notes::of(root, out);
    let publication = publish::open(out)?;
    let Some(replaced) = publish::put_back(&folder(root, out), &publication)? else {
        anyhow::bail!(
            "no earlier site of {} is kept; `carsija build --keep-previous` keeps the one that it replaces, unless \
             that shows what was withdrawn, closed or deleted since",
            out.display()
        );
    };
    let then = publish::read_note(&notes.folder, &notes.kept)?;
    ensure_still_holds(&then, &care(&loaded, options.audience))?;
    notes.replace()?;
    let done = publication.finish()?;
    notes.published(|| then)?;
    Ok((done, replaced))
}
