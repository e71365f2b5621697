//! Mended files, written in one step each.
#![expect(clippy::disallowed_methods, reason = "this room writes mended files")]

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use super::Mended;

/// A file that was left as it is, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotWritten {
    /// The file, from the site's folder.
    pub file: Arc<str>,
    /// Why, as a sentence without a full stop.
    pub why: String,
}

/// Writes mended files beside the ones that were checked and puts them in their places. A file that is not,
/// to the byte, the one that was checked stays as it is, and so does whatever lies behind a symbolic link.
pub fn write(root: &Path, mended: &[Mended]) -> Vec<NotWritten> {
    let failures = mended.iter().filter_map(|one| {
        let file = one.file.clone();
        let why = write_one(root, one).err()?;
        Some(NotWritten { file, why })
    });
    failures.collect()
}

fn write_one(root: &Path, mended: &Mended) -> Result<(), String> {
    let path = without_links(root, &mended.file)?;
    let told = |error: io::Error| format!("it can't be written: {error}");
    let beside = beside(&path);
    let mut new = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&beside)
        .map_err(told)?;
    let written = fill(&mut new, &path, mended).and_then(|()| {
        // As late as can be: whoever saves the file meanwhile keeps what they wrote.
        if read(&path).map_err(told)? != mended.before.as_bytes() {
            return Err("somebody has changed it since it was checked; check again".into());
        }
        fs::rename(&beside, &path).map_err(told)
    });
    if written.is_err() {
        // Nothing is there but what was just made.
        let _ = fs::remove_file(&beside);
    }
    written
}

fn fill(new: &mut File, path: &Path, mended: &Mended) -> Result<(), String> {
    let fill = |new: &mut File| {
        new.write_all(mended.after.as_bytes())?;
        new.set_permissions(fs::metadata(path)?.permissions())?;
        new.sync_all()
    };
    fill(new).map_err(|error| format!("it can't be written: {error}"))
}

/// The path of a file of the site, if nothing on the way to it from the site's folder is a symbolic link.
fn without_links(root: &Path, file: &str) -> Result<PathBuf, String> {
    let mut path = root.to_path_buf();
    for part in file.split('/') {
        path.push(part);
        let about =
            fs::symlink_metadata(&path).map_err(|error| format!("it can't be read: {error}"))?;
        if about.is_symlink() {
            return Err("a symbolic link leads to it".into());
        }
    }
    Ok(path)
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A name of its own, hidden, so that it is never read as an entry.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.tmp", std::process::id()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(before: &str) -> Mended {
        Mended {
            file: "content/a.md".into(),
            before: before.into(),
            after: "after".into(),
            changes: Vec::new(),
        }
    }

    fn site() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("content")).unwrap();
        fs::write(root.path().join("content/a.md"), "before").unwrap();
        root
    }

    fn files(root: &Path) -> Vec<String> {
        let files = fs::read_dir(root.join("content")).unwrap();
        files
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    #[test]
    fn a_file_is_replaced() {
        let root = site();
        assert_eq!(write(root.path(), &[mended("before")]), []);
        let text = fs::read_to_string(root.path().join("content/a.md")).unwrap();
        assert_eq!(
            (text.as_str(), files(root.path())),
            ("after", vec!["a.md".into()])
        );
    }

    #[test]
    fn what_somebody_wrote_meanwhile_stays() {
        let root = site();
        let left = write(root.path(), &[mended("older")]);
        assert!(left[0].why.contains("somebody has changed it"), "{left:?}");
        let text = fs::read_to_string(root.path().join("content/a.md")).unwrap();
        assert_eq!(
            (text.as_str(), files(root.path())),
            ("before", vec!["a.md".into()])
        );
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed() {
        let (root, other) = (site(), site());
        let link = root.path().join("content/a.md");
        fs::remove_file(&link).unwrap();
        std::os::unix::fs::symlink(other.path().join("content/a.md"), &link).unwrap();
        let left = write(root.path(), &[mended("before")]);
        assert!(left[0].why.contains("link"), "{left:?}");
        fs::remove_dir_all(root.path().join("content")).unwrap();
        std::os::unix::fs::symlink(other.path().join("content"), root.path().join("content"))
            .unwrap();
        assert_eq!(write(root.path(), &[mended("before")]).len(), 1);
        let text = fs::read_to_string(other.path().join("content/a.md")).unwrap();
        assert_eq!(text, "before");
    }
}
