//! The output folder, held for one build.
//!
//! Takes the path the user gave; gives the folder that is published there now,
//! held against other builds, and a fresh staged folder. Leaves no lock files:
//! what is held is the folder itself (the published and the staged one), and
//! after holding one it is checked that it still stands under its name.
//! Never changes the published site, but for clearing away what a killed build
//! left in it.
#![expect(
    clippy::disallowed_methods,
    reason = "this room makes the output folder"
)]

use std::ffi::OsString;
use std::fs::Metadata;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::folder::{EntryKind, Folder, FolderLock};
use super::manifest::{self, Hash, Manifest};
use super::staging::{self, Staging};
use super::{PublishError, recovery};

/// How often to start over when another build changes the folder under our hands.
const ATTEMPTS: usize = 100;
/// Bytes compared at a time.
const CHUNK: usize = 16 * 1024;
/// What a new disk holds before anything is written to it.
const LOST_AND_FOUND: &str = "lost+found";

/// Where the site goes.
#[derive(Debug)]
pub(super) struct SiteFolder {
    /// The folder that the output folder is in.
    pub(super) parent: PathBuf,
    /// The name of the output folder.
    pub(super) name: OsString,
    /// The output folder itself, without symbolic links.
    pub(super) path: PathBuf,
}

/// The output folder, held for this build.
#[derive(Debug)]
pub(super) struct OutputLock {
    pub(super) site: SiteFolder,
    /// Before `current`, so that it is removed while that is still held.
    pub(super) staging: Staging,
    /// What is published there now, if anything.
    pub(super) current: Option<Current>,
}

/// The site that is published now.
#[derive(Debug)]
pub(super) struct Current {
    pub(super) folder: Folder,
    /// What Carsija wrote there.
    pub(super) manifest: Manifest,
    _lock: FolderLock,
}

impl Current {
    /// Reads every file that Carsija wrote there and that is still there, in the order of their paths: its path, its
    /// bytes, and whether somebody has edited it.
    pub(super) fn each_of_ours(
        &self,
        mut take: impl FnMut(&str, &[u8], bool) -> Result<(), PublishError>,
    ) -> Result<(), PublishError> {
        for path in self.manifest.paths() {
            let relative = Path::new(path);
            let mut bytes = Vec::new();
            let file = self.folder.read(relative);
            match file.and_then(|mut file| file.read_to_end(&mut bytes)) {
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => {
                    return Err(PublishError::io("read", &self.folder.full(relative))(error));
                }
            }
            let is_edited = !self.manifest.knows(path, Hash::of(&bytes));
            take(path, &bytes, is_edited)?;
        }
        Ok(())
    }
}

/// Holds the output folder and makes a staged one.
pub(super) fn lock(out: &Path) -> Result<OutputLock, PublishError> {
    let mut site = locate(out)?;
    for _ in 0..ATTEMPTS {
        match try_claim(site)? {
            Ok(lock) => return Ok(lock),
            Err(StartOver(same)) => site = same,
        }
    }
    Err(PublishError::Busy { path: site.path })
}

/// Another build finished, or was cleaned up, between two steps.
struct StartOver(SiteFolder);

fn try_claim(site: SiteFolder) -> Result<Result<OutputLock, StartOver>, PublishError> {
    let current = match Folder::open(&site.path) {
        Ok(folder) => Some(folder),
        Err(e) if e.kind() == io::ErrorKind::NotFound => None,
        Err(e) if e.kind() == io::ErrorKind::NotADirectory => {
            return Err(PublishError::NotAFolder { path: site.path });
        }
        Err(e) => return Err(PublishError::io("open the output folder", &site.path)(e)),
    };
    let current = match current {
        None => None,
        Some(folder) => {
            let lock = folder
                .lock()
                .map_err(PublishError::io("open", &site.path))?;
            let Some(lock) = lock else {
                return Err(PublishError::Busy { path: site.path });
            };
            if !stands_at(&folder, &site.path)? {
                return Ok(Err(StartOver(site)));
            }
            Some(Current::read(folder, lock)?)
        }
    };
    let Some(staging) = staging::make(&site, current.as_ref())? else {
        return Ok(Err(StartOver(site)));
    };
    Ok(Ok(OutputLock {
        site,
        staging,
        current,
    }))
}

/// Whether a folder that was opened by a path is still the one under it.
pub(super) fn stands_at(folder: &Folder, path: &Path) -> Result<bool, PublishError> {
    let Ok(now) = Folder::open(path) else {
        return Ok(false);
    };
    let same = folder.identity().and_then(|id| Ok(id == now.identity()?));
    same.map_err(PublishError::io("look at", path))
}

/// Finds the real place of an output path, and makes its parents.
fn locate(out: &Path) -> Result<SiteFolder, PublishError> {
    let path = match std::fs::symlink_metadata(out) {
        Ok(_) => match std::fs::canonicalize(out) {
            Ok(path) if path.is_dir() => path,
            Ok(path) => return Err(PublishError::NotAFolder { path }),
            Err(e) if e.kind() == io::ErrorKind::PermissionDenied => {
                return Err(PublishError::io("open the output folder", out)(e));
            }
            Err(_) => {
                return Err(PublishError::BrokenLink {
                    path: out.to_owned(),
                });
            }
        },
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            let name = out.file_name().ok_or_else(|| PublishError::NoName {
                path: out.to_owned(),
            })?;
            let parent = match out.parent() {
                Some(parent) if !parent.as_os_str().is_empty() => parent,
                _ => Path::new("."),
            };
            std::fs::create_dir_all(parent).map_err(PublishError::io("make the folder", parent))?;
            std::fs::canonicalize(parent)
                .map_err(PublishError::io("open the folder", parent))?
                .join(name)
        }
        Err(e) if e.kind() == io::ErrorKind::NotADirectory => {
            return Err(PublishError::NotAFolder {
                path: out.to_owned(),
            });
        }
        Err(e) => return Err(PublishError::io("open the output folder", out)(e)),
    };
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => Ok(SiteFolder {
            parent: parent.to_owned(),
            name: name.to_owned(),
            path,
        }),
        _ => Err(PublishError::NoName { path }),
    }
}

impl Current {
    /// Reads what is published in a folder that is already held.
    fn read(folder: Folder, lock: FolderLock) -> Result<Self, PublishError> {
        let in_folder = |doing| PublishError::io(doing, folder.path());
        let has_manifest = folder
            .kind(Path::new(manifest::FILE))
            .map_err(in_folder("look into"))?
            .is_some();
        if !has_manifest {
            let entries = folder
                .entries(Path::new(""))
                .map_err(in_folder("look into"))?;
            let found: Vec<String> = entries
                .iter()
                .filter(|entry| !is_ours_or_the_disks(&entry.name))
                .map(|entry| entry.name.to_string_lossy().into_owned())
                .collect();
            if !found.is_empty() {
                return Err(PublishError::NotOurs {
                    path: folder.path().to_owned(),
                    found,
                });
            }
        }
        if !folder.is_writable() {
            return Err(PublishError::NotWritable {
                path: folder.path().to_owned(),
            });
        }
        let manifest = if has_manifest {
            read_manifest(&folder)?
        } else {
            Manifest::default()
        };
        recovery::clear_published(&folder)?;
        Ok(Self {
            folder,
            manifest,
            _lock: lock,
        })
    }

    /// Whether exactly these bytes are published at a path, written by Carsija.
    pub(super) fn has(&self, path: &str, hash: Hash, bytes: &[u8]) -> bool {
        self.manifest.knows(path, hash)
            && same_bytes(&self.folder, Path::new(path), bytes).unwrap_or(false)
    }

    /// How many bytes are published at a path, written by Carsija, if they have
    /// this hash.
    pub(super) fn length_of(&self, path: &str, hash: Hash) -> Option<u64> {
        if !self.manifest.knows(path, hash) {
            return None;
        }
        let file = self.folder.read(Path::new(path)).ok()?;
        let about = file.metadata().ok().filter(Metadata::is_file)?;
        let is_same = Hash::of_reader(file.take(about.len())).ok()? == hash;
        is_same.then_some(about.len())
    }
}

/// Reads the manifest in a folder that has one.
pub(super) fn read_manifest(folder: &Folder) -> Result<Manifest, PublishError> {
    let name = Path::new(manifest::FILE);
    let path = folder.full(name);
    if folder
        .kind(name)
        .map_err(PublishError::io("look at", &path))?
        != Some(EntryKind::File)
    {
        return Err(PublishError::BadManifest {
            path,
            problem: "not a file".to_owned(),
        });
    }
    let mut text = Vec::new();
    folder
        .read(name)
        .and_then(|mut file| file.read_to_end(&mut text))
        .map_err(PublishError::io("read", &path))?;
    Manifest::parse(&text).map_err(|problem| PublishError::BadManifest { path, problem })
}

fn is_ours_or_the_disks(name: &std::ffi::OsStr) -> bool {
    name == LOST_AND_FOUND || staging::is_debris(Path::new(name))
}

/// Compares a file with bytes, exactly.
fn same_bytes(folder: &Folder, path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut file = folder.read(path)?;
    let about = file.metadata()?;
    if !about.is_file() || about.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let mut buffer = [0; CHUNK];
    for expected in bytes.chunks(CHUNK) {
        let found = &mut buffer[..expected.len()];
        file.read_exact(found)?;
        if found != expected {
            return Ok(false);
        }
    }
    Ok(true)
}
