//! When two names of files are the same.
//!
//! A Mac writes an accent as a character of its own (NFD), others write it with its letter (NFC): the same
//! name to everybody who reads it. Files and whatever names them are compared in NFC, and found on the disk
//! in whichever form they lie there.
#![expect(clippy::disallowed_methods, reason = "this room reads files")]

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
};

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// A name in the form in which names are compared.
pub(crate) fn composed(name: &str) -> Cow<'_, str> {
    if is_nfc(name) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.nfc().collect())
    }
}

/// The form in which names are equal that a disk without capital letters can't keep apart.
pub(crate) fn alike_form(name: &str) -> String {
    composed(name)
        .chars()
        .flat_map(char::to_lowercase)
        .nfc()
        .collect()
}

/// The path on the disk of a file in `folder` that has this name, a path in NFC, in whichever form; the
/// path itself where there is none.
pub(super) fn on_disk(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    if name.is_ascii() || path.exists() {
        return path;
    }
    let parts: Vec<&str> = name.split('/').collect();
    found(folder, &parts).unwrap_or(path)
}

/// Of two folders of the same name either may hold the file.
fn found(folder: &Path, parts: &[&str]) -> Option<PathBuf> {
    let Some((part, rest)) = parts.split_first() else {
        return Some(folder.to_owned());
    };
    let mut same: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .filter_map(Result::ok)
        .filter(|entry| {
            let name = entry.file_name();
            name.to_str().is_some_and(|name| composed(name) == *part)
        })
        .map(|entry| entry.path())
        .collect();
    same.sort();
    same.iter().find_map(|path| found(path, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_in_two_forms() {
        let (composed_form, decomposed) = ("\u{10d}air.png", "c\u{30c}air.png");
        assert_eq!(composed(decomposed), composed_form);
        assert_eq!(alike_form("C\u{30c}AIR.PNG"), alike_form(composed_form));
        assert_ne!(alike_form("a.png"), alike_form("b.png"));
    }

    #[test]
    fn a_file_is_found_in_either_form() {
        let folder = tempfile::tempdir().unwrap();
        let there = folder.path().join("c\u{30c}air");
        std::fs::create_dir(&there).unwrap();
        std::fs::write(there.join("e\u{308}.png"), "").unwrap();
        let found = on_disk(folder.path(), "\u{10d}air/\u{eb}.png");
        assert!(found.exists(), "{}", found.display());
        assert!(!on_disk(folder.path(), "\u{10d}air/a.png").exists());
    }
}
