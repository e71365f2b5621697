//! Front coding: sorted strings, each without what it shares with the last.
//!
//! Takes strings in ascending byte order (Witten, Moffat & Bell, *Managing
//! Gigabytes*, 1999, section 4.1); gives them back one by one. Never holds more
//! than one of them.

use super::Damage;
use super::bytes::Cursor;

/// The longest string, in bytes: a key of [`MAX_KEY_CHARS`] characters fits.
///
/// [`MAX_KEY_CHARS`]: crate::analysis::MAX_KEY_CHARS
pub(crate) const MAX_BYTES: usize = 255;

/// Reads front-coded strings; each reading replaces the last string.
#[derive(Debug, Default)]
pub(crate) struct FrontReader {
    last: Vec<u8>,
}

impl FrontReader {
    /// Reads the next string, as bytes.
    pub(crate) fn read(&mut self, cursor: &mut Cursor<'_>) -> &[u8] {
        self.read_shared(cursor).1
    }

    /// Reads the next string, and says how many bytes it shares with the last.
    pub(crate) fn read_shared(&mut self, cursor: &mut Cursor<'_>) -> (usize, &[u8]) {
        let shared = cursor.length();
        let suffix_length = cursor.length();
        let is_short = shared.saturating_add(suffix_length) <= MAX_BYTES;
        cursor.expect(shared <= self.last.len() && is_short, Damage::Words);
        let suffix = cursor.take(suffix_length);
        self.last.truncate(shared);
        self.last.extend_from_slice(suffix);
        (shared, &self.last)
    }
}

/// Writes strings in ascending order, front-coded.
#[cfg(feature = "write")]
#[derive(Debug, Default)]
pub(crate) struct FrontWriter {
    last: String,
}

#[cfg(feature = "write")]
impl FrontWriter {
    pub(crate) fn write(&mut self, out: &mut Vec<u8>, string: &str) {
        let shared = shared_prefix(&self.last, string);
        super::bytes::put_length(out, shared);
        super::bytes::put_length(out, string.len() - shared);
        out.extend(string.bytes().skip(shared));
        string.clone_into(&mut self.last);
    }
}

/// Bytes that two strings begin with together.
#[cfg(feature = "write")]
fn shared_prefix(one: &str, other: &str) -> usize {
    one.bytes()
        .zip(other.bytes())
        .take_while(|(a, b)| a == b)
        .count()
}

/// The shortest string above `last` that is not above `first`; `first` is
/// above `last`. It marks where a block begins in fewer bytes than `first`.
#[cfg(feature = "write")]
pub(crate) fn separator<'a>(last: &str, first: &'a str) -> &'a str {
    let shared = shared_prefix(last, first);
    let end = (shared + 1..first.len()).find(|at| first.is_char_boundary(*at));
    end.and_then(|end| first.get(..end)).unwrap_or(first)
}
