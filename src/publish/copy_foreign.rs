//! Carrying the files of others from the published site into the staged one.
//!
//! Takes what the diff found; gives each file a second name (hard link) in
//! the staged folder, or copies it where that is not allowed, makes symbolic
//! links and folders anew, and keeps permissions. Never changes or follows
//! what it carries. What this user may neither link nor read stays behind; the
//! removal after the exchange moves it.

use std::io;
use std::path::Path;

use super::PublishError;
use super::diff::ForeignFile;
use super::folder::{EntryKind, Folder};

/// Carries all of `foreign` from one folder to the same paths of the other.
pub(super) fn copy_foreign(
    foreign: &[ForeignFile],
    from: &Folder,
    to: &Folder,
) -> Result<(), PublishError> {
    for one in foreign {
        let carried = make_folders(&one.path, from, to).and_then(|()| carry_one(one, from, to));
        match carried {
            Err(e) if is_left_to_the_removal(&e) => {}
            other => other.map_err(PublishError::io("carry over", &from.full(&one.path)))?,
        }
    }
    Ok(())
}

fn carry_one(foreign: &ForeignFile, from: &Folder, to: &Folder) -> io::Result<()> {
    let path = foreign.path.as_path();
    match foreign.kind {
        EntryKind::Folder => make_alike(path, from, to),
        EntryKind::Link => from.copy_link(path, to),
        EntryKind::File => from.link(path, to).or_else(|_| {
            let copied = from.copy_file(path, to);
            if copied.is_err() {
                to.remove_file_if_there(path)?;
            }
            copied
        }),
        EntryKind::Other => from.link(path, to),
    }
}

/// Makes the folders that a path is in: a file of others may be the last in a
/// folder that the new site no longer has.
fn make_folders(path: &Path, from: &Folder, to: &Folder) -> io::Result<()> {
    let Some(parent) = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
    else {
        return Ok(());
    };
    if to.kind(parent)? == Some(EntryKind::Folder) {
        return Ok(());
    }
    make_folders(parent, from, to)?;
    make_alike(parent, from, to)
}

fn make_alike(path: &Path, from: &Folder, to: &Folder) -> io::Result<()> {
    to.make_folder_if_missing(path)?;
    from.copy_look_of_folder(path, to)
}

/// Somebody else's file that this user may not read, or that its owner removed
/// just now.
fn is_left_to_the_removal(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::NotFound
    )
}
