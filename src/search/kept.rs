//! A bundle kept in a folder, for as long as what it is made of stays the same.
//!
//! Takes: an edition and a folder. Gives: the bundle, read from the folder where it is there.
//! Never: touches anything in the folder that it didn't put there.

#![expect(
    clippy::disallowed_methods,
    reason = "this room keeps its own files and no others"
)]

use std::{collections::BTreeMap, fs, io, path::Path};

use anyhow::Context as _;
use rayon::prelude::*;

use super::{
    Index,
    bundle::{Bundle, stored},
    files,
    index::schema_of,
    page::{SearchPage, page, pages_of},
};
use crate::edition::Edition;

/// What the names of its own folders begin with.
const OWN: &str = "carsija-index-";
/// What the name of a folder ends in while the index is being written, before a process's number.
const UNFINISHED: &str = ".part-";
/// The file that says what the others have in them.
const SUMS: &str = "carsija-sums";
/// Digits of the digest in a name.
const DIGITS: usize = 32;

impl Bundle {
    /// The bundle of an edition, kept in a folder: read if it is there and whole, else written, in
    /// place of those of earlier content.
    ///
    /// # Errors
    /// When the folder can't be written.
    pub fn kept(edition: &Edition, folder: &Path) -> anyhow::Result<Self> {
        let (pages, digest) = described(edition)?;
        let place = folder.join(format!("{OWN}{digest}"));
        if place.is_dir() && !is_whole(&place) {
            fs::remove_dir_all(&place).with_context(|| told(&place))?;
        }
        if !place.is_dir() {
            write(edition, folder, &place, &digest)?;
        }
        Ok(Self::in_folder(edition, pages, &place))
    }
}

/// Writes the bundle of an edition beside its place, and moves it there.
fn write(edition: &Edition, folder: &Path, place: &Path, digest: &str) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| told(folder))?;
    remove_earlier(folder).with_context(|| told(folder))?;
    let part = folder.join(format!("{OWN}{digest}{UNFINISHED}{}", std::process::id()));
    fs::create_dir(&part).with_context(|| told(&part))?;
    let written = || {
        for (name, bytes) in stored(&Index::of(edition)?)? {
            fs::write(part.join(name), bytes)?;
        }
        fs::write(part.join(SUMS), sums(&part)?)?;
        // Another run may have been faster: its bundle is the same.
        if fs::rename(&part, place).is_err() && !place.is_dir() {
            anyhow::bail!(told(place));
        }
        Ok(())
    };
    let written = written();
    // What was moved away is not there any more.
    let _ = fs::remove_dir_all(&part);
    written
}

/// Are the files of a bundle those that were written?
fn is_whole(place: &Path) -> bool {
    let written = fs::read_to_string(place.join(SUMS));
    written.is_ok_and(|written| sums(place).is_ok_and(|now| now == written))
}

/// The bytes of a file of a bundle.
pub(super) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}

/// The pages of an edition, and a digest of all that an index of them is made of: their words, the
/// fields, and the program.
fn described(edition: &Edition) -> anyhow::Result<(Vec<SearchPage>, String)> {
    let pages: Vec<_> = pages_of(edition)
        .into_par_iter()
        .map(|one| {
            let (page, texts) = page(one, edition);
            let digest = blake3::hash(format!("{page:?}{texts:?}").as_bytes());
            (page, digest)
        })
        .collect();
    let (schema, _) = schema_of(edition);
    let mut digest = blake3::Hasher::new();
    // The runtime holds the analysers, so its name changes with them.
    digest.update(format!("{} {}", tantivy::version_string(), files::runtime()).as_bytes());
    digest.update(&serde_json::to_vec(&schema)?);
    for (_, of_page) in &pages {
        digest.update(of_page.as_bytes());
    }
    let digest = digest.finalize().to_hex()[..DIGITS].to_owned();
    Ok((pages.into_iter().map(|(page, _)| page).collect(), digest))
}

/// The hash of each file of a bundle.
fn sums(place: &Path) -> io::Result<String> {
    let mut sums = BTreeMap::new();
    for item in fs::read_dir(place)? {
        let item = item?;
        let name = item.file_name().to_string_lossy().into_owned();
        if name != SUMS {
            sums.insert(name, blake3::hash(&fs::read(item.path())?).to_hex());
        }
    }
    let line = |(name, sum)| format!("{sum}  {name}\n");
    Ok(sums.iter().map(line).collect())
}

/// Removes bundles of earlier content, but for what other runs are writing.
fn remove_earlier(folder: &Path) -> io::Result<()> {
    for item in fs::read_dir(folder)? {
        let item = item?;
        let name = item.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(OWN) && !name.contains(UNFINISHED) && item.file_type()?.is_dir() {
            fs::remove_dir_all(item.path())?;
        }
    }
    Ok(())
}

fn told(place: &Path) -> String {
    format!("the index can't be kept in {}", place.display())
}
