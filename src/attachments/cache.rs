//! What was found out about files and what was made of pictures, kept on the disk.
//!
//! A folder `.carsija-cache/` in the site's own: a folder for each file that was looked into, named by a
//! hash of its bytes and of how it was looked into, with the [`Look`] and the renditions in it. Each file
//! begins with the hash of the rest, and counts for nothing if that is not right. It is written beside and
//! renamed, so that none is ever half there. All of it can be deleted at any time, and where it can't be
//! written, all is made as if it were empty.
//!
//! The hash tells of damage, not of malice: whoever can write here can write the site's own files as well. What
//! comes from others comes through Git, so a cache that Git keeps is not read, and a cache that is a link is
//! neither read nor written.
#![expect(
    clippy::disallowed_methods,
    reason = "this room keeps what was made of pictures"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::{
        Mutex, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use super::{Look, Rules, VERSION};
use crate::pictures::{self, Made, Rendition};

/// The folder, in the site's own.
pub const FOLDER: &str = ".carsija-cache";
/// What is in it belongs to nobody else, and is in no backup and no repository.
const SIGNS: [(&str, &str); 2] = [
    (
        "CACHEDIR.TAG",
        "Signature: 8a477f597d28d172789f06886806bc55\n# What carsija has made of pictures. It can be deleted at any time.\n",
    ),
    (".gitignore", "*\n"),
];
/// The list of files with their hashes, by which files are not read that have not changed.
const SEEN: &str = "seen";
const LOOK: &str = "look";
/// The picture made of a drawing of the program's own.
const DRAWN: &str = "drawn.png";
/// Says that all renditions were kept.
const ALL: &str = "all";
/// How many hexadecimal digits a hash has.
const DIGITS: usize = 64;

/// What is kept of the site in one folder.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// Why nothing could be kept, the first time.
    trouble: OnceLock<String>,
    /// Tells the files apart that are being written.
    next: AtomicU64,
    /// The drawings of which a picture was asked for.
    drawn: Mutex<BTreeSet<Stored>>,
}

/// Where the things made of a file are kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stored(String);

impl Stored {
    /// Where those of a file of this name and hash are kept, looked into by these rules.
    pub fn of(name: &str, hash: &blake3::Hash, rules: Rules) -> Self {
        let endings = name.split_once('.').map_or("", |(_, endings)| endings);
        let versions = (VERSION, pictures::VERSION, rules.megapixels);
        let words = format!("{versions:?} {} {hash}", endings.to_lowercase());
        Self::named_by(&words)
    }

    /// Where the picture made of a drawing of the program's own is kept.
    pub fn of_drawing(svg: &str) -> Self {
        Self::named_by(&format!("{:?} {svg}", (VERSION, pictures::VERSION)))
    }

    fn named_by(words: &str) -> Self {
        Self(blake3::hash(words.as_bytes()).to_hex()[..32].to_owned())
    }
}

/// The hash of a file's bytes, and the stamp by which it is told that they have not changed.
pub type FileStamps = BTreeMap<String, (String, String)>;

impl Cache {
    /// The cache of the site in `root`. It is empty where it can't be read.
    ///
    /// A cache that came with the repository is none of ours: whoever can write it can write its hashes
    /// as well. It is not read, and nothing is kept in it.
    pub fn of(root: &Path) -> Self {
        let cache = Self {
            folder: root.join(FOLDER),
            trouble: OnceLock::new(),
            next: AtomicU64::new(0),
            drawn: Mutex::default(),
        };
        if is_in_repository(root) {
            let _ = cache.trouble.set(format!(
                "{FOLDER} is among the files that Git keeps; take it out with `git rm -r --cached {FOLDER}`"
            ));
        }
        cache
    }

    /// Why nothing could be kept, if that is so.
    pub fn trouble(&self) -> Option<&str> {
        self.trouble.get().map(String::as_str)
    }

    /// What was found out about a file.
    pub fn look(&self, stored: &Stored) -> Option<Look> {
        serde_json::from_slice(&self.read(&stored.path(LOOK))?).ok()
    }

    /// Keeps what was found out about a file.
    pub fn keep_look(&self, stored: &Stored, look: &Look) {
        if let Ok(bytes) = serde_json::to_vec(look) {
            self.write(&stored.path(LOOK), &bytes);
        }
    }

    /// A rendition of a picture.
    pub fn rendition(&self, stored: &Stored, rendition: &Rendition) -> Option<Vec<u8>> {
        self.read(&stored.path(&name_of(rendition)))
    }

    /// The hash that a rendition of a picture should have, without a look at its bytes.
    pub fn hash_of_rendition(
        &self,
        stored: &Stored,
        rendition: &Rendition,
    ) -> Option<blake3::Hash> {
        self.hash_of(&stored.path(&name_of(rendition)))
    }

    /// The picture made of a drawing.
    pub fn drawn(&self, stored: &Stored) -> Option<Vec<u8>> {
        self.ask_for(stored);
        self.read(&stored.path(DRAWN))
    }

    /// The hash that the picture made of a drawing should have, without a look at its bytes.
    pub fn hash_of_drawn(&self, stored: &Stored) -> Option<blake3::Hash> {
        self.ask_for(stored);
        self.hash_of(&stored.path(DRAWN))
    }

    /// Keeps the picture made of a drawing.
    pub fn keep_drawn(&self, stored: &Stored, bytes: &[u8]) {
        self.write(&stored.path(DRAWN), bytes);
    }

    fn ask_for(&self, drawing: &Stored) {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        drawn.insert(drawing.clone());
    }

    fn hash_of(&self, path: &Path) -> Option<blake3::Hash> {
        let path = self.readable(path)?;
        let mut hash = [0; DIGITS];
        fs::File::open(path).ok()?.read_exact(&mut hash).ok()?;
        blake3::Hash::from_hex(hash).ok()
    }

    /// Were all renditions of a picture kept? Each of them may be damaged since.
    pub fn has_renditions(&self, stored: &Stored) -> bool {
        self.is_there() && self.folder.join(stored.path(ALL)).is_file()
    }

    /// Keeps all renditions of a picture.
    pub fn keep_renditions(&self, stored: &Stored, made: &[Made]) {
        for (rendition, bytes) in made {
            self.write(&stored.path(&name_of(rendition)), bytes);
        }
        self.write(&stored.path(ALL), b"");
    }

    /// The files that were seen last, each with its stamp and hash.
    pub fn seen(&self) -> FileStamps {
        let seen = self.read(Path::new(SEEN));
        seen.and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Keeps the list of files that were seen.
    pub fn keep_seen(&self, seen: &FileStamps) {
        if let Ok(bytes) = serde_json::to_vec(seen) {
            self.write(Path::new(SEEN), &bytes);
        }
    }

    /// Deletes what was made of all other files and drawings, and of those that nobody may see the renditions: what is
    /// withdrawn or refused is gone from here, too.
    pub fn keep_only(&self, stored: &BTreeSet<Stored>, shown: &BTreeSet<Stored>) {
        if !self.is_there() {
            return;
        }
        let names = |stored: &BTreeSet<Stored>| -> BTreeSet<String> {
            let drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
            let all = stored.iter().chain(&*drawn);
            all.map(|stored| stored.0.clone()).collect()
        };
        let (names, shown) = (names(stored), names(shown));
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_str().unwrap_or_default();
            let is_ours = name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            // What stays is deleted by the next who looks.
            if is_ours && is_folder && !names.contains(name) {
                let _ = fs::remove_dir_all(entry.path());
            } else if is_ours && is_folder && !shown.contains(name) {
                keep_look_alone(&entry.path());
            } else if name.starts_with(BEGUN) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Is the folder there, and a folder? A link would lead who knows where.
    fn is_there(&self) -> bool {
        fs::symlink_metadata(&self.folder).is_ok_and(|metadata| metadata.is_dir())
    }

    /// Where something is kept, if what is kept can be relied on.
    fn readable(&self, path: &Path) -> Option<PathBuf> {
        let is_sound = self.trouble.get().is_none() && self.is_there();
        is_sound.then(|| self.folder.join(path))
    }

    fn read(&self, path: &Path) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.readable(path)?).ok()?;
        let hash = blake3::Hash::from_hex(bytes.get(..DIGITS)?).ok()?;
        bytes.drain(..DIGITS);
        (blake3::hash(&bytes) == hash).then_some(bytes)
    }

    fn write(&self, path: &Path, bytes: &[u8]) {
        if self.trouble.get().is_some() {
            return;
        }
        if let Err(error) = self.try_to_write(path, bytes) {
            // Others may have told first; one reason is enough.
            let _ = self.trouble.set(error.to_string());
        }
    }

    fn try_to_write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if !self.is_there() {
            fs::create_dir(&self.folder).or_else(|error| match error.kind() {
                io::ErrorKind::AlreadyExists if self.is_there() => Ok(()),
                _ => Err(error),
            })?;
            for (name, text) in SIGNS {
                fs::write(self.folder.join(name), text)?;
            }
        }
        let path = self.folder.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let begun = format!("{BEGUN}{}-{number}", std::process::id());
        let begun = self.folder.join(begun);
        let written = fs::File::create(&begun).and_then(|mut file| {
            file.write_all(blake3::hash(bytes).to_hex().as_bytes())?;
            file.write_all(bytes)
        });
        written
            .and_then(|()| fs::rename(&begun, &path))
            .inspect_err(|_| {
                let _ = fs::remove_file(&begun);
            })
    }
}

/// Deletes from the folder of a file all but what was found out about it.
fn keep_look_alone(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name() != LOOK {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Is a cache among the files that Git keeps of the repository around `root`, or a repository of its own? The index
/// names every file, and every repository within, by its path (gitformat-index(5)).
fn is_in_repository(root: &Path) -> bool {
    let Ok(root) = root.canonicalize() else {
        return false;
    };
    if root.join(FOLDER).join(".git").exists() {
        return true;
    }
    let index = root
        .ancestors()
        .map(|folder| folder.join(".git"))
        .find(|git| git.exists())
        .and_then(|git| {
            let index = if git.is_dir() {
                git.join("index")
            } else {
                // A worktree or submodule: the file says where its folder is.
                let text = fs::read_to_string(&git).ok()?;
                let folder = text.strip_prefix("gitdir:")?.trim();
                git.parent()?.join(folder).join("index")
            };
            fs::read(index).ok()
        });
    let names = ["/", "\0"].map(|end| format!("{FOLDER}{end}"));
    index.is_some_and(|index| {
        let mut windows = index.windows(names[0].len());
        windows.any(|window| names.iter().any(|name| window == name.as_bytes()))
    })
}

/// How the names of files begin that are being written.
const BEGUN: &str = ".begun-";

impl Stored {
    fn path(&self, name: &str) -> PathBuf {
        Path::new(&self.0).join(name)
    }
}

fn name_of(rendition: &Rendition) -> String {
    format!("{}.{}", rendition.width, rendition.format.ending())
}
