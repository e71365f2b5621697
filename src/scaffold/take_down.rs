//! Files of an entry that was withdrawn are taken away.

use std::{fs, io, path::Path};

use anyhow::Context as _;

/// Removes these files, by their paths from the site's folder, and the folders that they leave empty.
/// A file that is gone already is no error.
///
/// # Errors
/// When one can't be removed; those after it are still tried.
pub fn remove_files<'a>(
    root: &Path,
    files: impl IntoIterator<Item = &'a str>,
) -> anyhow::Result<()> {
    let mut first = Ok(());
    for file in files {
        let path = root.join(file);
        match fs::remove_file(&path) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                first = first
                    .and(Err(error).with_context(|| format!("can't remove {}", path.display())));
                continue;
            }
        }
        // A folder that still holds something stays, and the system says so.
        if let Some(folder) = path.parent() {
            let _ = fs::remove_dir(folder);
        }
    }
    first
}

/// Removes a folder that this program makes, with all that is in it; a link of that name stays.
///
/// # Errors
/// When it can't be removed.
pub fn remove_made_folder(folder: &Path) -> anyhow::Result<bool> {
    let is_folder = fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_dir());
    if is_folder {
        fs::remove_dir_all(folder).with_context(|| format!("can't remove {}", folder.display()))?;
    }
    Ok(is_folder)
}
