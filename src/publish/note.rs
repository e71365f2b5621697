//! A short text beside kept sites, in a folder of this program's own.

use std::{
    io::{self, Read as _, Write as _},
    path::Path,
};

use super::{PublishError, folder::Folder};

/// The text of this name in a folder; an empty one where there is none.
///
/// # Errors
/// When the disk refuses.
pub fn read_note(folder: &Path, name: &str) -> Result<String, PublishError> {
    let mut text = String::new();
    let file = Folder::open(folder).and_then(|folder| folder.read(Path::new(name)));
    match file.and_then(|mut file| file.read_to_string(&mut text)) {
        Ok(_) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(PublishError::io("read", &folder.join(name))(error)),
    }
}

/// The names of the folders beside such texts, in order.
///
/// # Errors
/// When the disk refuses.
pub fn folders_in(folder: &Path) -> Result<Vec<String>, PublishError> {
    #[expect(clippy::disallowed_methods, reason = "publish looks into folders")]
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(PublishError::io("read", folder)(error)),
    };
    let folders = entries
        .flatten()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let mut names: Vec<String> = folders
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    Ok(names)
}

/// Takes the text of this name out of a folder; an empty one where there is none.
///
/// # Errors
/// When the disk refuses.
pub fn take_note(folder: &Path, name: &str) -> Result<String, PublishError> {
    let text = read_note(folder, name)?;
    if !text.is_empty() {
        let opened = Folder::open(folder);
        let removed = opened.and_then(|folder| folder.remove_file_if_there(Path::new(name)));
        removed.map_err(PublishError::io("delete", &folder.join(name)))?;
    }
    Ok(text)
}

/// Makes the folder for such texts, unless it is there.
///
/// # Errors
/// When the disk refuses.
pub fn make_place(folder: &Path) -> Result<(), PublishError> {
    let refused = |error| PublishError::io("make", folder)(error);
    let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) else {
        return Ok(());
    };
    let parent = Folder::open(parent).map_err(refused)?;
    parent
        .make_folder_if_missing(Path::new(name))
        .map_err(refused)
}

/// Puts a text under this name into a folder, in the place of an earlier one.
///
/// # Errors
/// When the disk refuses.
pub fn put_note(folder: &Path, name: &str, text: &str) -> Result<(), PublishError> {
    let refused = |error| PublishError::io("write", &folder.join(name))(error);
    let opened = Folder::open(folder).map_err(refused)?;
    let (name, unfinished) = (Path::new(name), format!("{name}.unfinished"));
    opened.replace(name, Path::new(&unfinished), refused, |mut file| {
        file.write_all(text.as_bytes()).map_err(refused)
    })
}
