//! Which version of its original a translation was made from.

use super::Text;
use crate::model::translatable;

/// In hexadecimal digits. With 64 bits, no two versions of a text are ever taken for one.
const DIGITS: usize = 16;

/// From what a translation was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeFrom {
    /// Is that the text as it is now?
    pub version: Version,
    /// What to write as `of_hash` in a translation of the text as it is now.
    pub hash: String,
}

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

impl MadeFrom {
    /// From what a translation was made, if it was made from `original` and recorded this hash.
    pub(super) fn of(original: &Text, recorded: Option<&str>) -> Self {
        let hash = hash(original);
        let version = match recorded {
            None => Version::Unrecorded,
            Some(recorded) if recorded.eq_ignore_ascii_case(&hash) => Version::Current,
            Some(_) => Version::Earlier,
        };
        Self { version, hash }
    }
}

/// A hash of the words of a text that a translation would hold: its translatable fields, in the order
/// of their types, as JSON; and its body, with every run of spaces and line breaks as one space.
fn hash(text: &Text) -> String {
    let fields = translatable(&text.record).unwrap_or_default();
    let mut hasher = blake3::Hasher::new();
    hasher.update(fields.to_string().as_bytes());
    hasher.update(&text.body.written);
    let mut digits = hasher.finalize().to_hex().to_string();
    digits.truncate(DIGITS);
    digits
}
