//! Which version of its original a translation was made from.

mod before;

use super::{Item, Text};
use crate::{
    content::{BLOCK_END, is_unwritten},
    model::{Language, Part, hash_words, other_alphabet, walk},
};

/// In hexadecimal digits. With 64 bits, no two versions of a text are ever taken for one.
const DIGITS: usize = 16;

/// Which version of the original a translation was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// The one that there is.
    Current,
    /// An earlier one.
    Earlier,
    /// It isn't recorded.
    Unrecorded,
}

impl Version {
    /// The version that a translation with this recorded hash was made from, of an original that has this
    /// hash now.
    pub(super) fn of(original: &Text, hash: &str, recorded: Option<&str>) -> Self {
        match recorded {
            None => Self::Unrecorded,
            Some(recorded) if recorded.eq_ignore_ascii_case(hash) => Self::Current,
            Some(recorded) if recorded.eq_ignore_ascii_case(&before::hash(original)) => {
                Self::Current
            }
            Some(_) => Self::Earlier,
        }
    }
}

/// A hash of the words of a text that a translation would hold, each with its place; and of its body, with
/// every run of spaces and line breaks as one space.
pub(super) fn hash(text: &Text) -> String {
    let mut hasher = blake3::Hasher::new();
    hash_words(&text.record, &mut |words| {
        hasher.update(words);
    });
    digits(hasher, text)
}

fn digits(mut hasher: blake3::Hasher, text: &Text) -> String {
    hasher.update(&text.body.written);
    let mut digits = hasher.finalize().to_hex().to_string();
    digits.truncate(DIGITS);
    digits
}

/// How a translation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationState {
    /// There is none.
    Missing,
    /// Some of it is still to be written.
    Begun,
    /// The original has changed since.
    Earlier,
    /// It is not said of which version of the original it was made.
    Unrecorded,
    /// It is of the original as it is.
    Current,
}

/// Does a text say somewhere that it is still to be written?
fn waits_to_be_written(text: &Text) -> bool {
    let body = text.body.plain(|_| true);
    let mut waits = body
        .split(BLOCK_END)
        .any(|block| is_unwritten(block.trim_start()));
    walk(&*text.record, &mut |_, part| {
        if let Part::Prose(words) = part {
            waits |= is_unwritten(words);
        }
    });
    waits
}

impl TranslationState {
    /// How it stands in one of these languages of the site; nothing where none is to be written: for the
    /// original, and for what is made of the other script.
    pub fn of(item: &Item, language: &Language, languages: &[Language]) -> Option<Self> {
        let is_made = |one: &Language| other_alphabet(one).as_ref() == Some(language);
        let is_made = languages.iter().any(is_made) && !item.is_written_in(language);
        if is_made || item.original_language() == language {
            return None;
        }
        Some(
            match item
                .is_written_in(language)
                .then(|| item.version(item.text(language)))
            {
                None => Self::Missing,
                Some(_) if waits_to_be_written(item.text(language)) => Self::Begun,
                Some(Some(Version::Earlier)) => Self::Earlier,
                Some(Some(Version::Unrecorded)) => Self::Unrecorded,
                Some(Some(Version::Current) | None) => Self::Current,
            },
        )
    }

    /// What is said of it.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Missing => "not translated",
            Self::Begun => "begun; some of it is still to be written",
            Self::Earlier => "the original has changed since",
            Self::Unrecorded => "doesn't say which version it was made from",
            Self::Current => "up to date",
        }
    }
}
