//! Which version of its original a translation was made from.

mod before;

use super::Text;
use crate::model::hash_words;

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
