//! The fingerprint of a document: made, written, read.

use std::fmt::{self, Write as _};

use super::words::{Word, words};

/// How many words that follow each other are hashed together. Fewer could be guessed from a
/// dictionary; more would leave short quotes unverified.
pub const GROUP: usize = 4;

/// The first line of a file with a fingerprint. The number changes when what is hashed changes.
const TITLE: &str = "carsija fingerprint 1";
const DOCUMENT: &str = "sha256 of the document: ";
const WORDS: &str = "words: ";
/// What the key is derived from, beside the document (see «key derivation» in the specification of
/// BLAKE3). So equal sentences have other hashes in other fingerprints.
const CONTEXT: &str = "carsija 2026-11 fingerprint 1 words";
/// In hexadecimal digits. With 32 bits, one word in a hundred thousand at either end of a quote from
/// a long report could be wrong and not be noticed, and inside a quote none.
const DIGITS: usize = 8;
const HASHES_A_LINE: usize = 10;

/// Hashes of every group of words of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    sha256: String,
    words: usize,
    key: [u8; 32],
    /// In ascending order.
    groups: Vec<u32>,
}

/// Why a file is no fingerprint that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It doesn't begin as one does.
    NotOne,
    /// It is one of another version of the format.
    OtherVersion,
    /// It is one, and something in it was changed by hand or got lost.
    Damaged,
}

impl Fingerprint {
    /// The fingerprint of a text. `sha256` is that of its bytes, in 64 hexadecimal digits; nothing
    /// where it is not.
    pub fn of(text: &str, sha256: &str) -> Option<Self> {
        let words = words(text);
        let mut one = Self {
            sha256: is_sha256(sha256).then(|| sha256.to_owned())?,
            words: words.len(),
            key: key(sha256),
            groups: Vec::new(),
        };
        one.groups = words.windows(GROUP).map(|group| one.hash(group)).collect();
        one.groups.sort_unstable();
        one.groups.dedup();
        Some(one)
    }

    /// Reads what [`Display`](fmt::Display) wrote.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn parse(text: &str) -> Result<Self, Unusable> {
        let mut lines = text.trim_start_matches('\u{feff}').lines();
        let title = lines.next().unwrap_or_default();
        if title != TITLE {
            let is_one = title.starts_with(TITLE.trim_end_matches(char::is_numeric));
            return Err(if is_one {
                Unusable::OtherVersion
            } else {
                Unusable::NotOne
            });
        }
        Self::after_title(lines).ok_or(Unusable::Damaged)
    }

    fn after_title<'a>(mut lines: impl Iterator<Item = &'a str>) -> Option<Self> {
        let sha256 = lines.next()?.strip_prefix(DOCUMENT)?;
        let words: usize = lines.next()?.strip_prefix(WORDS)?.parse().ok()?;
        let groups: Vec<u32> = lines
            .flat_map(str::split_ascii_whitespace)
            .map(hash)
            .collect::<Option<_>>()?;
        let is_ascending = groups.is_sorted_by(|one, next| one < next);
        let most = words.saturating_sub(GROUP - 1);
        let is_whole = is_ascending && groups.len() <= most && groups.is_empty() == (most == 0);
        (is_sha256(sha256) && is_whole).then(|| Self {
            sha256: sha256.to_owned(),
            words,
            key: key(sha256),
            groups,
        })
    }

    /// The SHA-256 of the document's bytes, in small hexadecimal digits.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// How many words the document has.
    pub fn words(&self) -> usize {
        self.words
    }

    /// Do these words, [`GROUP`] of them, follow each other in the document?
    pub(super) fn has(&self, group: &[Word]) -> bool {
        self.groups.binary_search(&self.hash(group)).is_ok()
    }

    /// The hash of some words and the marks between them, but not around them: a quote may begin and
    /// end in the midst of a sentence.
    fn hash(&self, group: &[Word]) -> u32 {
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        for (index, word) in group.iter().enumerate() {
            if index > 0 {
                hasher.update(b"\n").update(word.before.as_bytes());
            }
            hasher.update(b"\n").update(word.text.as_bytes());
        }
        let bytes = hasher.finalize();
        let first = bytes.as_bytes().first_chunk();
        u32::from_be_bytes(*first.expect("a hash has 32 bytes"))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = format!(
            "{TITLE}\n{DOCUMENT}{}\n{WORDS}{}\n",
            self.sha256, self.words
        );
        for line in self.groups.chunks(HASHES_A_LINE) {
            for (index, hash) in line.iter().enumerate() {
                let space = if index > 0 { " " } else { "" };
                write!(text, "{space}{hash:0DIGITS$x}")?;
            }
            text.push('\n');
        }
        f.write_str(&text)
    }
}

fn key(sha256: &str) -> [u8; 32] {
    blake3::derive_key(CONTEXT, sha256.as_bytes())
}

fn hash(digits: &str) -> Option<u32> {
    let is_one = digits.len() == DIGITS && digits.bytes().all(is_digit);
    is_one.then(|| u32::from_str_radix(digits, 16).ok())?
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(is_digit)
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHA: &str = "3290c0c0d2c74980a9480be784afc4dd04fb4b428472615dbb09f329053b4fb4";
    const TEXT: &str = "We opened the doors and people came. They asked, and we answered.";

    #[test]
    fn what_was_written_is_read() {
        for text in [TEXT, "Too short.", ""] {
            let one = Fingerprint::of(text, SHA).unwrap();
            assert_eq!(Fingerprint::parse(&one.to_string()), Ok(one));
        }
    }

    #[test]
    fn no_word_of_the_document_is_in_it() {
        let written = Fingerprint::of(TEXT, SHA).unwrap().to_string();
        assert!(
            TEXT.split(' ')
                .all(|word| word.len() < 4 || !written.contains(word))
        );
    }

    #[test]
    fn the_same_words_of_two_documents_have_nothing_in_common() {
        let [one, other] = [SHA.to_owned(), SHA.replace('3', "4")]
            .map(|sha256| Fingerprint::of(TEXT, &sha256).unwrap());
        assert!(one.groups.iter().all(|hash| !other.groups.contains(hash)));
    }

    #[test]
    fn what_is_none_is_refused() {
        let good = Fingerprint::of(TEXT, SHA).unwrap().to_string();
        let last = good.trim_end().rsplit(' ').next().unwrap();
        for (bad, why) in [
            (String::new(), Unusable::NotOne),
            ("carsija".into(), Unusable::NotOne),
            (good.replace("print 1", "print 2"), Unusable::OtherVersion),
            (good.replace("words: 12", "words: 5"), Unusable::Damaged),
            (good.replace("words: 12", "words: -1"), Unusable::Damaged),
            (good.replace("329", "32Z"), Unusable::Damaged),
            (good.replace(last, "0000"), Unusable::Damaged),
            (good.replace(last, "00000000"), Unusable::Damaged),
            (good.replace(last, "+0000001"), Unusable::Damaged),
            (format!("{good}<script>"), Unusable::Damaged),
            (
                good.lines().take(3).collect::<Vec<_>>().join("\n"),
                Unusable::Damaged,
            ),
        ] {
            assert_eq!(Fingerprint::parse(&bad), Err(why), "{bad}");
        }
    }
}
