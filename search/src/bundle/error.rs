//! What can be wrong with a bundle, in words a reader of the site understands.

use std::fmt;

/// Why bytes are not the part of a bundle they should be.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BundleError {
    /// The bytes do not begin as a file of a bundle does.
    NotABundle,
    /// The bundle was written in a newer format than this reader knows.
    NewerVersion {
        /// The major version found.
        found: u8,
    },
    /// A file of another kind than asked for.
    WrongKind,
    /// The file ends before what it announces.
    Truncated,
    /// The file says something that cannot be; the words name the part.
    Malformed(&'static str),
    /// The file has another length than the entry file says.
    WrongLength {
        /// Name of the file.
        file: String,
        /// Length the entry file names, in bytes.
        expected: u32,
        /// Length seen, in bytes.
        found: usize,
    },
    /// The file has other content than its name says.
    WrongContent {
        /// Name of the file.
        file: String,
    },
    /// The bundle has no file with this number.
    UnknownFile(u32),
    /// The deflated form could not be opened.
    NotDeflated,
}

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotABundle => f.write_str("this is not a search index of this site"),
            Self::NewerVersion { found } => write!(
                f,
                "the search index has format {found}, this page reads format {} at most; reload the page",
                super::MAJOR
            ),
            Self::WrongKind => {
                f.write_str("a part of the search index is of another kind than expected")
            }
            Self::Truncated => f.write_str("a part of the search index is cut short"),
            Self::Malformed(what) => write!(f, "a part of the search index is damaged: {what}"),
            Self::WrongLength {
                file,
                expected,
                found,
            } => write!(
                f,
                "part {file} of the search index has {found} bytes instead of {expected}"
            ),
            Self::WrongContent { file } => write!(
                f,
                "part {file} of the search index does not have the content it should"
            ),
            Self::UnknownFile(id) => write!(f, "the search index has no part number {id}"),
            Self::NotDeflated => f.write_str("a part of the search index could not be unpacked"),
        }
    }
}

impl std::error::Error for BundleError {}
