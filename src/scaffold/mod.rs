//! New files to start from: an entry to fill in, a small new site.
//!
//! Takes: what an author said. Gives: files that are valid as they are, with comments that say
//! what to write. Never: overwrites a file that people write, or takes one away that was not named
//! to be withdrawn.
#![expect(clippy::disallowed_methods, reason = "this room writes new files")]

mod demo;
mod entry;
mod example;
mod letter;
mod questions;
mod site;
mod take_down;
mod theme;
mod translation;
mod workflow;

pub use demo::{DEMO_DAY, demo_site};
pub use entry::{NewEntry, new_entry, quoted};
pub use letter::{LetterAnswer, letter};
pub use questions::{Question, put, questions};
pub use site::{NewCity, NewSite, new_site, schemas};
pub use take_down::{remove_files, remove_made_folder};
pub use theme::new_theme;
pub use translation::{OriginalText, new_translation, refreshed, with_anchors};
pub use workflow::Forge;

use std::{
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};

/// A new file: its path from the site's folder, and its text.
pub type NewFile = (String, String);

/// Where the text of a new entry goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// A file of its own, from the site's folder.
    File(String),
    /// The end of a list, from the site's folder.
    List(String),
}

/// Refuses a folder that is neither new nor empty.
///
/// # Errors
/// When it holds something, or can't be read.
pub fn ensure_free(folder: &Path) -> anyhow::Result<()> {
    let holds_something = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(error).context("it can't be read"),
    };
    if holds_something {
        bail!("it already holds files; choose a new or empty folder");
    }
    Ok(())
}

/// Writes files that must not be there yet, and the folders they need.
pub fn write_files(folder: &Path, files: &[(String, impl AsRef<[u8]>)]) -> anyhow::Result<()> {
    for (name, bytes) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)
                .with_context(|| format!("can't make the folder {}", parent.display()))?;
        }
        create(&path, bytes.as_ref())?;
    }
    Ok(())
}

/// The text of an entry's file.
pub fn read_entry(root: &Path, file: &str) -> anyhow::Result<String> {
    let path = root.join(file);
    fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))
}

/// Writes a file that this program makes and people don't write. One that was made earlier gives
/// way, in one step.
pub fn replace_made(root: &Path, file: &str, text: &str) -> anyhow::Result<()> {
    let path = root.join(file);
    let beside = path.with_added_extension("tmp");
    let write = || {
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(&beside, text)?;
        fs::rename(&beside, &path)
    };
    write().with_context(|| format!("can't write {}", path.display()))
}

/// The text of a file that somebody hands over, wherever it lies.
pub fn read_given(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))
}

/// Writes a new entry where it belongs, and says where that is.
pub fn write_entry(root: &Path, destination: &Destination, text: &str) -> anyhow::Result<PathBuf> {
    match destination {
        Destination::File(file) => {
            write_files(root, &[(file.clone(), text.to_owned())])?;
            Ok(root.join(file))
        }
        Destination::List(file) => {
            let path = root.join(file);
            append(&path, text)?;
            Ok(path)
        }
    }
}

fn create(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .with_context(|| format!("can't write {}", path.display()))?;
    file.write_all(bytes)
        .with_context(|| format!("can't write {}", path.display()))
}

/// Adds an item to the end of a list, leaving what is there as it is.
fn append(path: &Path, item: &str) -> anyhow::Result<()> {
    let before = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return create(path, item.as_bytes());
        }
        Err(error) => return Err(error).with_context(|| format!("can't read {}", path.display())),
    };
    let is_block_list = before
        .lines()
        .all(|line| line.trim().is_empty() || line.starts_with([' ', '#', '-']));
    if !is_block_list {
        bail!(
            "{} is not a list with an item on each `- `; add this to it by hand:\n\n{item}",
            path.display()
        );
    }
    let gap = if before.is_empty() || before.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    let mut file = OpenOptions::new()
        .append(true)
        .open(path)
        .with_context(|| format!("can't write {}", path.display()))?;
    file.write_all(format!("{gap}\n{item}").as_bytes())
        .with_context(|| format!("can't write {}", path.display()))
}
