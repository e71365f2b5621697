//! The folders that are written to, and the room on their disk.

use std::path::{Path, PathBuf};

use rustix::fs::{Access, access, statvfs};
use walkdir::WalkDir;

use super::Trouble;
use crate::{attachments::FOLDER, publish};

/// A build writes the new site beside the old one, and keeps what it made of pictures.
const SITES_AT_ONCE: u64 = 3;
/// What is too little for any site, in MiB.
const LEAST_MIB: u64 = 100;
const MIB: u64 = 1024 * 1024;

/// What is wrong with the folders that a build of `root` into `out` writes to.
pub(super) fn examine(root: &Path, out: &Path) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    troubles.extend(of_out(out));
    troubles.extend(of_cache(root));
    troubles.extend(room(root, out));
    troubles
}

/// Does a build get as far as to write? Asked of `publish` itself, which clears away what it made.
fn of_out(out: &Path) -> Option<Trouble> {
    let parent = existing(out.parent()?);
    if !is_writable(&parent) {
        return Some(unwritable(
            &parent,
            "the site is built beside the old one there",
        ));
    }
    if out.is_dir() && !is_writable(out) {
        return Some(unwritable(out, "the site is built there"));
    }
    if !out.exists() {
        return None;
    }
    let error = publish::open(out).err()?;
    Some(Trouble::new(
        out.display().to_string(),
        format!("a build can't write there: {error}"),
        "mend that, or build into another folder: `carsija build --out FOLDER`",
    ))
}

fn of_cache(root: &Path) -> Option<Trouble> {
    let cache = root.join(FOLDER);
    let walk = WalkDir::new(&cache).into_iter().flatten();
    let mut folders = walk.filter(|entry| entry.file_type().is_dir());
    let closed = folders.find(|entry| !is_writable(entry.path()));
    match closed {
        Some(entry) => Some(unwritable(
            entry.path(),
            "what was made of pictures is kept there; it can be deleted at any time",
        )),
        None if !cache.exists() && !is_writable(root) => {
            Some(unwritable(root, "what is made of pictures is kept there"))
        }
        None => None,
    }
}

fn unwritable(folder: &Path, why: &str) -> Trouble {
    let shown = match folder.as_os_str().is_empty() {
        true => ".".into(),
        false => folder.display().to_string(),
    };
    Trouble::new(
        shown.clone(),
        format!("you may not write into this folder; {why}"),
        format!("make it yours: `sudo chown -R \"$USER\" '{shown}'`"),
    )
}

fn room(root: &Path, out: &Path) -> Option<Trouble> {
    let disk = existing(out);
    let left = statvfs(&disk).ok()?;
    let left = left.f_bavail.saturating_mul(left.f_frsize);
    let needed = (SITES_AT_ONCE * size(out)).max(size(&root.join("content"))) / MIB + LEAST_MIB;
    (left / MIB < needed).then(|| {
        Trouble::new(
            disk.display().to_string(),
            format!(
                "{} MiB are left on this disk, and a build may need {needed} MiB",
                left / MIB
            ),
            "delete what is not needed, or build onto another disk: `carsija build --out FOLDER`",
        )
    })
}

fn size(folder: &Path) -> u64 {
    let files = WalkDir::new(folder).into_iter().flatten();
    let sizes = files.filter_map(|entry| Some(entry.metadata().ok()?.len()));
    sizes.sum()
}

/// The folder, or the nearest one above it that is there.
fn existing(folder: &Path) -> PathBuf {
    let mut above = folder.ancestors();
    let found = above.find(|folder| folder.is_dir());
    found.map_or_else(|| PathBuf::from("."), Path::to_owned)
}

fn is_writable(folder: &Path) -> bool {
    let folder = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}
