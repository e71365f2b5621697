//! What is published, as one archive to be handed on.
//!
//! The same site gives the same bytes: files stand in the order of their paths, and all have one date.

use std::{
    ffi::OsString,
    fs::File,
    io::{self, BufWriter, Write as _},
    path::Path,
};

use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{PublishError, folder::Folder, lock};

/// What tells an archive of ours.
const COMMENT: &str = "Packed by Carsija";

/// Packs what was published in the folder `out` into the archive `to`, in the place of an earlier one; gives its size
/// in bytes. Files of other people are not in it, pages that somebody edited are, as they are.
///
/// # Errors
/// When nothing is published there, when `to` is a file that is no archive of ours, or when the disk refuses.
pub fn pack(out: &Path, to: &Path) -> Result<u64, PublishError> {
    let no_name = || PublishError::NoName {
        path: to.to_owned(),
    };
    let name = to.file_name().ok_or_else(no_name)?;
    let parent = match to.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let folder = Folder::open(parent).map_err(PublishError::io("open", parent))?;
    if !may_be_replaced(&folder, Path::new(name)) {
        return Err(PublishError::NotPacked {
            path: to.to_owned(),
        });
    }
    let mut unfinished = OsString::from(".");
    unfinished.push(name);
    unfinished.push(".unfinished");
    let unfinished = Path::new(&unfinished);
    let refused = |error| PublishError::io("write", to)(error);
    folder.replace(Path::new(name), unfinished, refused, |file| {
        write(out, file, refused)
    })
}

/// Is there nothing of that name, or an archive that was packed before?
fn may_be_replaced(folder: &Folder, name: &Path) -> bool {
    match folder.kind(name) {
        Ok(None) => true,
        Ok(Some(_)) => folder
            .read(name)
            .ok()
            .and_then(|file| ZipArchive::new(file).ok())
            .is_some_and(|archive| archive.comment() == COMMENT.as_bytes()),
        Err(_) => false,
    }
}

/// Writes the archive; gives its size.
fn write(
    out: &Path,
    file: File,
    refused: impl Fn(io::Error) -> PublishError,
) -> Result<u64, PublishError> {
    let lock = lock::lock(out)?;
    let mut archive = ZipWriter::new(BufWriter::new(file));
    let commented = archive.set_comment(COMMENT).map_err(io::Error::from);
    commented.map_err(&refused)?;
    if let Some(current) = &lock.current {
        current.each_of_ours(|path, bytes, _| {
            archive
                .start_file(path, SimpleFileOptions::default())
                .map_err(io::Error::from)
                .and_then(|()| archive.write_all(bytes))
                .map_err(&refused)
        })?;
    }
    let file = archive.finish().map_err(io::Error::from);
    let file = file.and_then(|file| file.into_inner().map_err(io::IntoInnerError::into_error));
    let size = file.and_then(|file| Ok(file.metadata()?.len()));
    size.map_err(refused)
}
