//! Files of a bundle: kinds, header, check, names.
//!
//! Takes the plain bytes of a file; gives its payload when they are a file of
//! the kind and version asked for. Never opens or fetches anything.

use super::BundleError;
use super::bytes::Cursor;
use super::error::push_number;

/// Every file begins with these two bytes, its kind, the major version and four
/// bytes of check.
const MAGIC: [u8; 2] = *b"CB";
/// Where the check stands.
const CHECK: std::ops::Range<usize> = 4..8;
/// Bytes of the header of a file.
pub(crate) const HEADER: usize = CHECK.end;
/// The major version of the format. A reader refuses another.
pub(crate) const MAJOR: u8 = 1;
/// The minor version: what was added at the end of the entry file.
#[cfg(feature = "write")]
pub(crate) const MINOR: u32 = 0;
/// A bundle has at most so many files that are numbered.
pub(crate) const MAX_FILES: u32 = 1 << 16;
/// A file of a bundle is at most this long.
pub(crate) const MAX_PLAIN: usize = 1 << 24;

/// Name of the file that says what there is, and where.
pub const ENTRY_NAME: &str = "entry.bin";

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum FileKind {
    /// Says what files there are, and what is where in them.
    Entry = 0,
    /// Words; terms, their short posting lists, and where the long ones are.
    Terms = 1,
    /// Pieces of long posting lists.
    Postings = 2,
    /// What a result shows of its page.
    Cards = 3,
    /// The most common words of every beginning.
    Completions = 4,
    /// Documents by value of a facet.
    Facets = 5,
    /// A number for each document, for sorting.
    Column = 6,
    /// Where in its documents a term stands, for phrases.
    Positions = 7,
    /// Unstemmed words by analyser and length, for typo repair.
    Vocabulary = 8,
}

impl FileKind {
    /// The kinds of files that are numbered, in the order of their numbers.
    pub(crate) const NUMBERED: [Self; 8] = [
        Self::Terms,
        Self::Postings,
        Self::Cards,
        Self::Completions,
        Self::Facets,
        Self::Column,
        Self::Positions,
        Self::Vocabulary,
    ];
}

/// Number of a file in its bundle; the engine asks for files by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// What the names of all files of a bundle begin with: a hash of their contents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BundleHash(pub(crate) [u8; HASH_BYTES]);

/// Bytes of a bundle's hash.
const HASH_BYTES: usize = 5;

impl BundleHash {
    #[cfg(feature = "write")]
    pub(crate) fn of(hash: u64) -> Self {
        let [.., a, b, c, d, e] = hash.to_be_bytes();
        Self([a, b, c, d, e])
    }

    pub(crate) fn read(cursor: &mut Cursor<'_>) -> Self {
        Self([(); HASH_BYTES].map(|()| cursor.byte()))
    }

    /// The name of file `number` of a kind: the hash in base 32 with the extended
    /// hex alphabet (RFC 4648, section 7) in lower case, kind and number, and
    /// `.bin`, which no host compresses or decodes on its own.
    #[must_use]
    pub fn name(self, kind: FileKind, number: u32) -> String {
        if kind == FileKind::Entry {
            return ENTRY_NAME.to_owned();
        }
        let bits = self.0.iter().fold(0u64, |n, b| n << 8 | u64::from(*b));
        let digits = (0..8).rev().map(|at| (bits >> (5 * at) & 31) as u32);
        let mut name: String = digits
            .filter_map(|digit| char::from_digit(digit, 32))
            .collect();
        for number in [kind as u32, number] {
            name.push('-');
            push_number(&mut name, number as usize);
        }
        name.push_str(".bin");
        name
    }
}

/// The 64-bit FNV-1a hash (Fowler, Noll, Vo; RFC 9923), folded over itself so
/// that the low bits depend on all. It tells bundles apart and finds damage; it
/// is no defence against forgery, nor is one needed for files of the site's own
/// origin.
pub(crate) fn fnv1a(parts: &[&[u8]]) -> u64 {
    const OFFSET: u64 = 0xCBF2_9CE4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01B3;
    let mut hash = OFFSET;
    for byte in parts.iter().copied().flatten() {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(PRIME);
    }
    hash ^ hash >> 32
}

/// The hash of file `number` of its kind: of all its bytes but the check.
fn hash_of(plain: &[u8], number: u32) -> u64 {
    let head = plain.get(..CHECK.start).unwrap_or_default();
    let body = plain.get(CHECK.end..).unwrap_or_default();
    fnv1a(&[&number.to_le_bytes(), head, body])
}

/// The check of a file with this hash.
fn check_of(hash: u64) -> [u8; 4] {
    (hash as u32).to_le_bytes()
}

/// Whether `plain` is what was written as file `number` of `kind`.
pub(crate) fn is_whole(plain: &[u8], kind: FileKind, number: u32) -> bool {
    plain.len() <= MAX_PLAIN
        && plain.get(2) == Some(&(kind as u8))
        && plain.get(CHECK) == Some(&check_of(hash_of(plain, number)))
}

/// Writes the check into file `number` of its kind; gives the whole hash.
#[cfg(feature = "write")]
pub(crate) fn seal(plain: &mut [u8], number: u32) -> u64 {
    let hash = hash_of(plain, number);
    if let Some(place) = plain.get_mut(CHECK) {
        place.copy_from_slice(&check_of(hash));
    }
    hash
}

/// The payload of a plain file; one that is wrong when the file is not of `kind`.
pub(crate) fn payload(kind: FileKind, plain: &[u8]) -> Cursor<'_> {
    let mut cursor = Cursor::new(plain);
    let [first, second, found_kind, version] = [(); CHECK.start].map(|()| cursor.byte());
    cursor.take(CHECK.len());
    if [first, second] != MAGIC || version < MAJOR || !cursor.is_sound() {
        let mut wrong = Cursor::new(&[]);
        wrong.fail(BundleError::NotABundle);
        return wrong;
    }
    if version > MAJOR {
        cursor.fail(BundleError::NewerVersion { found: version });
    } else if found_kind != kind as u8 {
        cursor.fail(BundleError::WrongKind);
    }
    cursor
}

/// Block `place` of a plain file of `kind` that several blocks share.
pub(crate) fn shared_block(kind: FileKind, plain: &[u8], place: u32) -> Result<&[u8], BundleError> {
    let mut cursor = payload(kind, plain);
    let mut before = place;
    while before > 0 && cursor.is_sound() {
        cursor.sized();
        before -= 1;
    }
    let block = cursor.sized();
    cursor.sound(block)
}

/// A plain file of `kind` with nothing in it yet.
#[cfg(feature = "write")]
pub(crate) fn begin(kind: FileKind) -> Vec<u8> {
    let [first, second] = MAGIC;
    vec![first, second, kind as u8, MAJOR, 0, 0, 0, 0]
}

/// Opens a file as it is stored (zlib, RFC 1950). Browsers do this with
/// `DecompressionStream("deflate")`; this is for native holders.
///
/// # Errors
/// When the bytes are no zlib stream, or open to more than a bundle's largest.
#[cfg(feature = "write")]
pub fn open_stored(stored: &[u8]) -> Result<Vec<u8>, BundleError> {
    use std::io::Read as _;

    let mut plain = Vec::new();
    // One byte more than the largest tells that there are too many.
    let most = u64::try_from(MAX_PLAIN)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut inflated = flate2::read::ZlibDecoder::new(stored).take(most);
    match inflated.read_to_end(&mut plain) {
        Ok(_) if plain.len() <= MAX_PLAIN => Ok(plain),
        _ => Err(BundleError::NotDeflated),
    }
}
