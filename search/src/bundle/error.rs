//! What can be wrong with a bundle, in words a reader of the site understands.

use std::fmt;

use super::FileId;

/// Why bytes are not the part of a bundle they should be. Small and without
/// text of its own, since every reading function of the runtime returns it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// The file says something that cannot be.
    Malformed(Damage),
    /// The file has other content than its check says.
    WrongContent(FileId),
    /// The bundle has no file with this number.
    UnknownFile(FileId),
    /// The deflated form could not be opened.
    NotDeflated,
}

/// What in a file cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Damage {
    /// A number that is too large for what it counts.
    Number,
    /// Text that is not UTF-8.
    Text,
    /// Words that are too long, or do not fill their file.
    Words,
    /// Lists that are longer than they may be.
    Lists,
    /// Blocks that do not ascend.
    Order,
    /// The number or length of files.
    Files,
    /// Documents that do not ascend or that the bundle does not have.
    Documents,
    /// Languages of documents.
    Languages,
    /// Groups of documents.
    Groups,
    /// Cards of documents.
    Cards,
    /// Impacts that are no numbers.
    Impacts,
    /// Positions outside of what holds them.
    Positions,
}

impl Damage {
    fn words(self) -> &'static str {
        match self {
            Self::Number => "a number",
            Self::Text => "a text",
            Self::Words => "its words",
            Self::Lists => "a list",
            Self::Order => "the order of its blocks",
            Self::Files => "its files",
            Self::Documents => "its documents",
            Self::Languages => "its languages",
            Self::Groups => "its groups",
            Self::Cards => "its cards",
            Self::Impacts => "its weights",
            Self::Positions => "its positions",
        }
    }
}

impl BundleError {
    /// A short name, for the console of a browser. The page has sentences of its
    /// own, and those below would weigh more in the runtime than what finds errors.
    #[cfg(feature = "wasm")]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::NotABundle => "not a search index",
            Self::NewerVersion { .. } => "newer format",
            Self::WrongKind => "wrong kind",
            Self::Truncated => "cut short",
            Self::Malformed(_) => "damaged",
            Self::WrongContent(_) => "wrong content",
            Self::UnknownFile(_) => "no such part",
            Self::NotDeflated => "not deflated",
        }
    }
}

/// Appends a number in decimal digits.
pub(crate) fn push_number(out: &mut String, number: usize) {
    if number >= 10 {
        push_number(out, number / 10);
    }
    out.extend(char::from_digit((number % 10) as u32, 10));
}

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotABundle => write!(f, "this is not a search index of this site"),
            Self::NewerVersion { found } => write!(
                f,
                "the search index has format {found}, which is newer than this page; reload the page"
            ),
            Self::WrongKind => write!(
                f,
                "a part of the search index is of another kind than expected"
            ),
            Self::Truncated => write!(f, "a part of the search index is cut short"),
            Self::Malformed(damage) => {
                let damaged = damage.words();
                write!(f, "a part of the search index is damaged: {damaged}")
            }
            Self::WrongContent(FileId(id)) => {
                write!(f, "part {id} of the search index does not have its content")
            }
            Self::UnknownFile(FileId(id)) => write!(f, "the search index has no part {id}"),
            Self::NotDeflated => write!(f, "a part of the search index could not be unpacked"),
        }
    }
}

impl std::error::Error for BundleError {}
