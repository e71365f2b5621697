//! The list of what Carsija wrote into a folder.
//!
//! Takes paths and the hashes of their bytes; gives a text that is the same for
//! the same set, and reads it back. Never touches a file.
//!
//! The format: a header line with a version, then for each file its BLAKE3 hash
//! in hexadecimal, a space and its path, sorted by path. Paths hold no control
//! characters (see `names`), so a line is a line. A path listed with two hashes
//! means that a page-by-page publication was under way: the file may be either.

use std::collections::BTreeMap;
use std::{fmt, io};

use super::names;

/// The manifest's name in the output folder.
pub(super) const FILE: &str = ".carsija-manifest";
const HEADER: &str = "carsija-manifest 1";
const HEADER_OF_ANY_VERSION: &str = "carsija-manifest ";

/// BLAKE3 hash of a file's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hash(blake3::Hash);

impl Hash {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self(blake3::hash(bytes))
    }

    pub(super) fn of_reader(reader: impl io::Read) -> io::Result<Self> {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(reader)?;
        Ok(Self(hasher.finalize()))
    }
}

impl From<blake3::Hash> for Hash {
    fn from(hash: blake3::Hash) -> Self {
        Self(hash)
    }
}

/// Paths that Carsija wrote, with the hashes their bytes may have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    files: BTreeMap<String, Vec<Hash>>,
}

impl Manifest {
    pub(super) fn add(&mut self, path: &str, hash: Hash) {
        let hashes = self.files.entry(path.to_owned()).or_default();
        if !hashes.contains(&hash) {
            hashes.push(hash);
        }
    }

    /// Adds everything that `other` lists.
    pub(super) fn include(&mut self, other: &Self) {
        for (path, hashes) in &other.files {
            for hash in hashes {
                self.add(path, *hash);
            }
        }
    }

    /// The same list without these paths.
    pub(super) fn without(&self, paths: &[String]) -> Self {
        let mut rest = self.clone();
        for path in paths {
            rest.files.remove(path);
        }
        rest
    }

    /// Every path that is listed, in order.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Whether bytes with this hash at this path are Carsija's own.
    pub(super) fn knows(&self, path: &str, hash: Hash) -> bool {
        self.files
            .get(path)
            .is_some_and(|hashes| hashes.contains(&hash))
    }

    /// Whether a listed file lies in the folder `folder`, at any depth.
    pub(super) fn has_folder(&self, folder: &str) -> bool {
        let start = format!("{folder}/");
        self.files
            .range(start.clone()..)
            .next()
            .is_some_and(|(path, _)| path.starts_with(&start))
    }

    /// Reads a manifest's text.
    ///
    /// # Errors
    /// What is wrong with it, as the end of the sentence "the manifest is …".
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let text = str::from_utf8(bytes).map_err(|_| "damaged (not text)".to_owned())?;
        let mut lines = text.lines();
        match lines.next() {
            Some(HEADER) => {}
            Some(other) if other.starts_with(HEADER_OF_ANY_VERSION) => {
                return Err("of another version of Carsija".to_owned());
            }
            _ => return Err("damaged (line 1)".to_owned()),
        }
        let mut manifest = Self::default();
        for (index, line) in lines.enumerate() {
            let (path, hash) =
                parse_line(line).ok_or_else(|| format!("damaged (line {})", index + 2))?;
            manifest.add(path, hash);
        }
        Ok(manifest)
    }
}

fn parse_line(line: &str) -> Option<(&str, Hash)> {
    let (hash, path) = line.split_once(' ')?;
    let hash = blake3::Hash::from_hex(hash).ok()?;
    names::fault(path).is_none().then_some((path, Hash(hash)))
}

impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        for (path, hashes) in &self.files {
            for hash in hashes {
                writeln!(f, "{} {path}", hash.0.to_hex())?;
            }
        }
        Ok(())
    }
}
