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
    /// What is wrong, in words: what comes before a number, the number, the rest.
    /// Put together without the formatting machinery, which weighs more than the
    /// words do.
    fn words(self) -> (&'static str, Option<u32>, &'static str) {
        match self {
            Self::NotABundle => ("this is not a search index of this site", None, ""),
            Self::NewerVersion { found } => (
                "the search index has format ",
                Some(u32::from(found)),
                ", which is newer than this page; reload the page",
            ),
            Self::WrongKind => (
                "a part of the search index is of another kind than expected",
                None,
                "",
            ),
            Self::Truncated => ("a part of the search index is cut short", None, ""),
            Self::Malformed(damage) => {
                let words = damage.words();
                ("a part of the search index is damaged: ", None, words)
            }
            Self::WrongContent(FileId(id)) => (
                "part ",
                Some(id),
                " of the search index does not have its content",
            ),
            Self::UnknownFile(FileId(id)) => ("the search index has no part ", Some(id), ""),
            Self::NotDeflated => ("a part of the search index could not be unpacked", None, ""),
        }
    }

    /// The same as [`fmt::Display`] gives.
    pub(crate) fn text(self) -> String {
        let (before, number, after) = self.words();
        let mut text = before.to_owned();
        if let Some(number) = number {
            push_number(&mut text, number as usize);
        }
        text.push_str(after);
        text
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
        f.write_str(&self.text())
    }
}

impl std::error::Error for BundleError {}
