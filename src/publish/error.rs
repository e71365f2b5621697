//! What can go wrong while publishing, in words for the person who runs the build.
//!
//! Takes a path and what the operating system said; gives what happened, where,
//! and what to do. Never leaves out the path.

use std::io;
use std::path::{Path, PathBuf};

/// How many names an error lists before it says how many more there are.
const NAMES_LISTED: usize = 5;

/// Why a site was not published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The output path is something other than a folder.
    #[error("the output `{path}` is not a folder; move it away or choose another output folder")]
    NotAFolder {
        /// The output path.
        path: PathBuf,
    },
    /// The output path has no name of its own, such as `/`.
    #[error("`{path}` cannot be an output folder; choose a folder with a name of its own")]
    NoName {
        /// The output path.
        path: PathBuf,
    },
    /// The output path is a symbolic link that ends nowhere.
    #[error(
        "the output `{path}` is a symbolic link that leads to no folder; remove it or correct it"
    )]
    BrokenLink {
        /// The output path.
        path: PathBuf,
    },
    /// The folder holds files, and no manifest says that Carsija wrote them.
    #[error(
        "the folder `{path}` already holds other files ({}), and Carsija did not make it; \
         choose an empty or a new folder, so that nothing of yours is mixed with the site",
        listed(found)
    )]
    NotOurs {
        /// The output folder.
        path: PathBuf,
        /// Names of what is in it.
        found: Vec<String>,
    },
    /// The manifest in the folder cannot be understood.
    #[error(
        "the manifest `{path}` is {problem}, so it is not known which files here belong to \
         Carsija; use the Carsija that wrote it, or choose a new output folder"
    )]
    BadManifest {
        /// The manifest file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// Another build is writing to the same folder.
    #[error("another build is writing to `{path}` just now; wait until it has finished")]
    Busy {
        /// The output folder.
        path: PathBuf,
    },
    /// Something stands where the staged folder has to be.
    #[error("`{path}` stands where Carsija prepares a new site, and is not a folder; move it away")]
    StagingBlocked {
        /// Where the staged folder would be.
        path: PathBuf,
    },
    /// Nothing may be written in the output folder.
    #[error(
        "`{path}` may not be written to by this user; give it to them (sudo chown -R USER \
         {path}), change its permissions or choose another output folder"
    )]
    NotWritable {
        /// The folder.
        path: PathBuf,
    },
    /// Files of other people stand where outputs have to go.
    #[error(
        "Carsija did not write {} and will not overwrite it; move it out of `{folder}` or \
         rename the page that needs its place. Nothing was published",
        listed(paths)
    )]
    Foreign {
        /// The output folder.
        folder: PathBuf,
        /// The files in the way, relative to the folder, sorted.
        paths: Vec<String>,
    },
    /// An output path that would be unsafe or could not exist everywhere.
    #[error("`{}` cannot be the path of a page or file: {reason}", path.escape_debug())]
    BadPath {
        /// The path as given.
        path: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// Two outputs have one path, or one is a folder that the other needs.
    #[error("two pages or files want the same path `{path}`; rename one of them")]
    Taken {
        /// The path.
        path: String,
    },
    /// A file stands where an archive of the site is to go, and is none.
    #[error("`{path}` is there already and is no archive that Carsija packed; choose another name")]
    NotPacked {
        /// The file.
        path: PathBuf,
    },
    /// Two output paths that some computers cannot tell apart.
    #[error(
        "`{first}` and `{second}` differ only in capital letters or in how accents are encoded, \
         and many computers cannot keep them apart; rename one of them"
    )]
    Alike {
        /// The path that sorts first.
        first: String,
        /// The other path.
        second: String,
    },
    /// A write failed earlier, so the set of outputs is not complete.
    #[error("a file of the new site could not be written, so nothing was published")]
    Incomplete,
    /// The output folder was replaced or created by somebody during the build.
    #[error("`{path}` was replaced by another program during the build; build again")]
    Replaced {
        /// The output folder.
        path: PathBuf,
    },
    /// No room left for the new site.
    #[error("the disk is full: could not {doing} `{path}`; free some space and build again")]
    DiskFull {
        /// What was being done, as a verb.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// What is left of an earlier site stands where a new one is prepared.
    #[error(
        "`{path}` is left of an earlier site and belongs to another user, so no new one can be \
         prepared; delete it as that user: sudo rm -r {path}"
    )]
    InTheWay {
        /// The folder.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// The operating system refused something.
    #[error("could not {doing} `{path}`")]
    Io {
        /// What was being done, as a verb.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

impl PublishError {
    /// Turns a refusal of the operating system into an error; for `map_err`.
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| {
            let path = path.to_owned();
            match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull {
                    doing,
                    path,
                    source,
                },
                _ => Self::Io {
                    doing,
                    path,
                    source,
                },
            }
        }
    }
}

impl PublishError {
    /// Has somebody else's folder or file stopped it?
    pub(super) fn is_denied(&self) -> bool {
        let denied = io::ErrorKind::PermissionDenied;
        matches!(self, Self::Io { source, .. } if source.kind() == denied)
    }
}

fn listed(names: &[String]) -> String {
    let (first, more) = names.split_at(names.len().min(NAMES_LISTED));
    let first: Vec<_> = first
        .iter()
        .map(|name| format!("`{}`", name.escape_debug()))
        .collect();
    match more.len() {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}
