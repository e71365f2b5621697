//! Lists of words as they are written (folded, not stemmed).
//!
//! All words stand in order in the blocks of terms, with the spaces each is in;
//! the most common ones of every beginning once more as completions; and those of
//! one space and one length as vocabulary, for typo repair. Takes plain bytes;
//! gives words with weights. A word's stem is not stored: the analyser of its
//! space gives it, the same that made the terms.

use super::bytes::Cursor;
use super::file::{FileKind, payload};
use super::front::FrontReader;
use super::{BundleError, Damage};

/// Words of this many characters and more share one length of vocabulary.
pub(crate) const LONGEST: u8 = 16;

/// A word that pages hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WordEntry {
    pub(crate) word: String,
    /// Bit `n` is set when the word is in space `n`.
    pub(crate) spaces: u32,
    /// How common the word is: about eight times the binary logarithm of the
    /// number of documents it is in.
    pub(crate) weight: u8,
    /// Whether pages mostly have it with marks, or in another script.
    pub(crate) is_otherwise: bool,
    /// How they have it then, where the list says so.
    pub(crate) written: String,
}

impl WordEntry {
    /// The word as somebody wrote it, where that is known.
    pub(crate) fn into_written(self) -> Option<String> {
        match self.is_otherwise {
            false => Some(self.word),
            true => Some(self.written).filter(|written| !written.is_empty()),
        }
    }
}

/// The words of a file of completions that begin with `prefix`.
pub(crate) fn read_completions(plain: &[u8], prefix: &str) -> Result<Vec<WordEntry>, BundleError> {
    read(payload(FileKind::Completions, plain), prefix, true)
}

/// The words of a block of terms that begin with `prefix`.
pub(crate) fn read_in_terms(plain: &[u8], prefix: &str) -> Result<Vec<WordEntry>, BundleError> {
    let mut cursor = payload(FileKind::Terms, plain);
    let words = cursor.sized();
    cursor.sound(())?;
    read(Cursor::new(words), prefix, false)
}

/// `says_how`: does the list say how words are written that are written otherwise?
fn read(
    mut cursor: Cursor<'_>,
    prefix: &str,
    says_how: bool,
) -> Result<Vec<WordEntry>, BundleError> {
    let mut front = FrontReader::default();
    let mut words = Vec::new();
    for _ in 0..cursor.count() {
        let word = front.read(&mut cursor);
        let found = word.starts_with(prefix.as_bytes());
        if !found && word > prefix.as_bytes() {
            break;
        }
        let word = found.then(|| cursor.text(word).to_owned());
        let spaces = cursor.u64();
        let weight = cursor.byte();
        let is_otherwise = spaces & 1 == 1;
        let written = match is_otherwise && says_how {
            true => cursor.string(),
            false => "",
        };
        words.extend(word.map(|word| WordEntry {
            word,
            spaces: (spaces >> 1) as u32,
            weight,
            is_otherwise,
            written: written.to_owned(),
        }));
    }
    cursor.sound(words)
}

/// Leaves the most common words, at most `most`, in byte order.
pub(crate) fn keep_most_common(words: &mut Vec<WordEntry>, most: usize) {
    if words.len() > most {
        sort(words, true);
        words.truncate(most);
        sort(words, false);
    }
}

/// Sorts words, the most common first or in byte order.
pub(crate) fn sort(words: &mut [WordEntry], by_weight: bool) {
    let rarity = |entry: &WordEntry| match by_weight {
        true => u8::MAX - entry.weight,
        false => 0,
    };
    words.sort_unstable_by(|a, b| rarity(a).cmp(&rarity(b)).then_with(|| a.word.cmp(&b.word)));
}

/// Writes what follows a word in a list that [`read`] reads.
#[cfg(feature = "write")]
pub(crate) fn write_body(out: &mut Vec<u8>, entry: &WordEntry, says_how: bool) {
    let flag = u64::from(entry.is_otherwise);
    super::bytes::put_u64(out, u64::from(entry.spaces) << 1 | flag);
    out.push(entry.weight);
    if entry.is_otherwise && says_how {
        super::bytes::put_string(out, &entry.written);
    }
}

/// Calls `each` with all words of a block of vocabulary, in order: bytes shared
/// with the word before, the word, its weight.
pub(crate) fn for_each_in_vocabulary(
    block: &[u8],
    each: &mut dyn FnMut(usize, &[u8], u8),
) -> Result<(), BundleError> {
    let mut cursor = Cursor::new(block);
    let count = cursor.count();
    let weights = block.get(block.len().saturating_sub(count)..);
    let mut front = FrontReader::default();
    for weight in weights.unwrap_or_default() {
        let (shared, word) = front.read_shared(&mut cursor);
        each(shared, word, *weight);
    }
    let remaining = cursor.remaining();
    cursor.expect(remaining == count, Damage::Words);
    cursor.sound(())
}

/// The length under which a word of `chars` characters is filed.
pub(crate) fn length_class(chars: usize) -> u8 {
    u8::try_from(chars).unwrap_or(LONGEST).min(LONGEST)
}

/// The weight of a word in `docs` documents: eight times the binary logarithm,
/// between powers of two in eight even steps.
#[cfg(feature = "write")]
pub(crate) fn weight(docs: u32) -> u8 {
    let docs = docs.max(1);
    let power = docs.ilog2();
    let eighths = (u64::from(docs) << 3 >> power) as u32 - 8;
    (power * 8 + eighths) as u8
}

#[cfg(all(test, feature = "write"))]
mod tests {
    use super::*;

    #[test]
    fn weights_grow_with_documents() {
        assert_eq!(weight(0), 0);
        assert_eq!(weight(1), 0);
        assert_eq!(weight(2), 8);
        assert_eq!(weight(3), 12);
        assert_eq!(weight(u32::MAX), 255);
        assert!((1..5000).all(|n| weight(n) <= weight(n + 1)));
    }
}
