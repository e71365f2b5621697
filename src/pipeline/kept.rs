//! The site that was published before, kept to go back to.

use std::path::{Path, PathBuf};

use super::{
    Loaded, Options, load,
    outside::{keep_outside, real},
    unseen::Unseen,
};
use crate::publish::{self, Published};

/// The folder of a site in which earlier sites are kept.
pub(super) const FOLDER: &str = ".carsija-previous";
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
    let kept = folder(root, out);
    let taken_out = Unseen::of(loaded).take_out(loaded, &kept)?;
    let shown = taken_out.deleted.into_iter().chain(taken_out.kept).next();
    if shown.is_some() {
        publish::take_out(&kept, |_, _| true)?;
    }
    Ok(shown)
}

/// Puts the site that was published in `out` before in the place of the one that is there now, in one step.
///
/// # Errors
/// When none was kept, or one that shows what may not be seen any more; when the content can't be read, or the disk
/// refuses.
pub fn rollback(root: &Path, out: &Path, options: &Options) -> anyhow::Result<Published> {
    keep_outside(root, out)?;
    let loaded = load(root, options)?;
    if let Some(file) = forget_unseen(&loaded, root, out)? {
        anyhow::bail!(
            "the earlier site is not put back: it shows what was withdrawn, closed or deleted since ({file}). Mend the \
             content and build"
        );
    }
    let publication = publish::open(out)?;
    if !publish::put_back(&folder(root, out), &publication)? {
        anyhow::bail!(
            "no earlier site of {} is kept; `carsija build --keep-previous` keeps the one that it replaces, unless \
             that shows what was withdrawn, closed or deleted since",
            out.display()
        );
    }
    Ok(publication.finish()?)
}
