//! The fingerprint of a document: made, written, read.

use std::fmt::{self, Write as _};

use super::words::{Word, words};

/// How many words that follow each other are hashed together. Fewer could be guessed from a
/// dictionary; more would leave short quotes unverified.
pub const GROUP: usize = 4;

/// The first line of a file with a fingerprint. The number changes when what is hashed, or its order, changes.
const TITLE: &str = "carsija fingerprint 2";
/// The same of files that hold each group once, in no order of the document.
const TITLE_WITHOUT_ORDER: &str = "carsija fingerprint 1";
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
    /// In the order of the document; nothing where that isn't known.
    order: Option<Vec<u32>>,
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
            order: None,
        };
        let order: Vec<u32> = words.windows(GROUP).map(|group| one.hash(group)).collect();
        one.groups = sorted(&order);
        one.order = Some(order);
        Some(one)
    }

    /// Reads what [`Display`](fmt::Display) wrote.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn parse(text: &str) -> Result<Self, Unusable> {
        let mut lines = text.trim_start_matches('\u{feff}').lines();
        let title = lines.next().unwrap_or_default();
        let has_order = title == TITLE;
        if !has_order && title != TITLE_WITHOUT_ORDER {
            let is_one = title.starts_with(TITLE.trim_end_matches(char::is_numeric));
            return Err(if is_one {
                Unusable::OtherVersion
            } else {
                Unusable::NotOne
            });
        }
        Self::after_title(lines, has_order).ok_or(Unusable::Damaged)
    }

    fn after_title<'a>(mut lines: impl Iterator<Item = &'a str>, has_order: bool) -> Option<Self> {
        let sha256 = lines.next()?.strip_prefix(DOCUMENT)?;
        let words: usize = lines.next()?.strip_prefix(WORDS)?.parse().ok()?;
        let groups: Vec<u32> = lines
            .flat_map(str::split_ascii_whitespace)
            .map(hash)
            .collect::<Option<_>>()?;
        let is_ascending = || groups.is_sorted_by(|one, next| one < next);
        let most = words.saturating_sub(GROUP - 1);
        let is_whole = if has_order {
            groups.len() == most
        } else {
            is_ascending() && groups.len() <= most && groups.is_empty() == (most == 0)
        };
        (is_sha256(sha256) && is_whole).then(|| Self {
            sha256: sha256.to_owned(),
            words,
            key: key(sha256),
            groups: sorted(&groups),
            order: has_order.then_some(groups),
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

    /// Do these words, [`GROUP`] of them, follow each other in the document? Capital letters of whole words are
    /// typesetting: what is a heading here may be a line there.
    pub(super) fn has(&self, group: &[Word]) -> bool {
        let is_there = |group: &[Word]| self.groups.binary_search(&self.hash(group)).is_ok();
        is_there(group) || otherwise_set(group).any(|group| is_there(&group))
    }

    /// Where these words stand in the document, at or behind the group at `from`: the first group of them. `None`
    /// where they don't follow each other there, `Some(None)` where the order of the document isn't known.
    pub(super) fn place(&self, words: &[Word], from: usize) -> Option<Option<usize>> {
        let Some(order) = &self.order else {
            return Some(None);
        };
        let groups = words.windows(GROUP).map(|group| {
            let mut hashes = vec![self.hash(group)];
            hashes.extend(otherwise_set(group).map(|group| self.hash(&group)));
            hashes
        });
        let groups: Vec<Vec<u32>> = groups.collect();
        let mut places = order.get(from..)?.windows(groups.len().max(1));
        let found = places.position(|place| {
            place
                .iter()
                .zip(&groups)
                .all(|(hash, group)| group.contains(hash))
        })?;
        Some(Some(from + found))
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
            "{}\n{DOCUMENT}{}\n{WORDS}{}\n",
            if self.order.is_some() {
                TITLE
            } else {
                TITLE_WITHOUT_ORDER
            },
            self.sha256,
            self.words
        );
        let groups = self.order.as_ref().unwrap_or(&self.groups);
        for line in groups.chunks(HASHES_A_LINE) {
            for (index, hash) in line.iter().enumerate() {
                let space = if index > 0 { " " } else { "" };
                write!(text, "{space}{hash:0DIGITS$x}")?;
            }
            text.push('\n');
        }
        f.write_str(&text)
    }
}

/// Each group once, in ascending order.
fn sorted(groups: &[u32]) -> Vec<u32> {
    let mut groups = groups.to_vec();
    groups.sort_unstable();
    groups.dedup();
    groups
}

/// The same words as they may be set elsewhere: those in capitals in small letters, others in capitals.
fn otherwise_set(group: &[Word]) -> impl Iterator<Item = Vec<Word>> + '_ {
    let other = |word: &Word, is_name: bool| {
        let has_small = word.text.chars().any(char::is_lowercase);
        if has_small || word.text.chars().count() == 1 {
            return word.text.to_uppercase();
        }
        let small = word.text.to_lowercase();
        let mut letters = small.chars();
        match letters.next() {
            Some(first) if is_name => first.to_uppercase().chain(letters).collect(),
            _ => small,
        }
    };
    let ways = 1_u32..1 << group.len();
    let all = ways.flat_map(move |way| {
        [false, true].map(|is_name| {
            let words = group.iter().enumerate().map(|(index, word)| Word {
                text: if way >> index & 1 == 1 {
                    other(word, is_name)
                } else {
                    word.text.clone()
                },
                ..word.clone()
            });
            words.collect::<Vec<_>>()
        })
    });
    all.filter(move |other| other != group)
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
            assert_eq!(Fingerprint::parse(&one.to_string()), Ok(one.clone()));
            let without_order = Fingerprint { order: None, ..one };
            let read = Fingerprint::parse(&without_order.to_string());
            assert_eq!(read, Ok(without_order));
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
            (good.replace("print 2", "print 3"), Unusable::OtherVersion),
            (good.replace("print 2", "print 1"), Unusable::Damaged),
            (good.replace("words: 12", "words: 5"), Unusable::Damaged),
            (good.replace("words: 12", "words: -1"), Unusable::Damaged),
            (good.replace("329", "32Z"), Unusable::Damaged),
            (good.replace(last, "0000"), Unusable::Damaged),
            (good.replace(last, "00000000 00000000"), Unusable::Damaged),
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
