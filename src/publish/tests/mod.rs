//! Tests of publishing, on real folders.

mod child;
mod fallback;
mod foreign;
mod kept;
mod killed;
mod names;
mod pack;
mod publishing;
mod refusals;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Publication, PublishError, Published, Sink as _, manifest, open};

/// A folder of its own for one test, with the output folder `site` to be in it.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn out(&self) -> PathBuf {
        self.path().join("site")
    }

    fn publish(&self, files: &[(&str, &str)]) -> Result<Published, PublishError> {
        publish(&self.out(), files)
    }

    /// Puts a file of somebody else into the output folder.
    fn put(&self, path: &str, text: &str) {
        let path = self.out().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The published site.
    fn site(&self) -> BTreeMap<String, String> {
        tree(&self.out())
    }

    /// Asserts that nothing but the output folder is left.
    #[track_caller]
    fn assert_tidy(&self) {
        assert_eq!(names(self.path()), ["site"]);
    }
}

fn publish(out: &Path, files: &[(&str, &str)]) -> Result<Published, PublishError> {
    let publication = open(out)?;
    write_all(&publication, files)?;
    publication.finish()
}

fn write_all(publication: &Publication, files: &[(&str, &str)]) -> Result<(), PublishError> {
    files
        .iter()
        .try_for_each(|(path, text)| publication.write(path, text.as_bytes()))
}

/// All files of a folder with their text, but the manifest; a folder that is
/// empty ends with `/`, a link begins with `->`.
fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries: Vec<_> = fs::read_dir(&folder).unwrap().map(Result::unwrap).collect();
        let name = |path: &Path| {
            path.strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        };
        if entries.is_empty() && folder != root {
            found.insert(name(&folder) + "/", String::new());
        }
        for entry in entries {
            let (path, kind) = (entry.path(), entry.file_type().unwrap());
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_symlink() {
                let target = fs::read_link(&path).unwrap();
                found.insert(name(&path), format!("->{}", target.display()));
            } else if path != root.join(manifest::FILE) {
                found.insert(
                    name(&path),
                    String::from_utf8(fs::read(&path).unwrap()).unwrap(),
                );
            }
        }
    }
    found
}

fn files(list: &[(&str, &str)]) -> BTreeMap<String, String> {
    list.iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A memory file system, mounted until dropped.
struct Mount {
    at: PathBuf,
}

impl Mount {
    /// `None`, and a word about it, where this user may not mount.
    fn memory(at: &Path, size: &str) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let options = format!("size={size}");
        Self::run(
            Command::new("mount").args(["-t", "tmpfs", "-o", &options, "none"]),
            at,
        )
    }

    /// Another name for `folder`, mounted at `at`.
    fn bind(folder: &Path, at: &Path) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        Self::run(Command::new("mount").arg("--bind").arg(folder), at)
    }

    fn run(command: &mut Command, at: &Path) -> Option<Self> {
        let output = command.arg(at).output();
        if output.is_ok_and(|output| output.status.success()) {
            return Some(Self { at: at.to_owned() });
        }
        eprintln!("not tested: this user cannot mount");
        None
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.at).output();
    }
}
