//! Files of a bundle: kinds, header, names.
//!
//! Takes the plain bytes of a file; gives its payload when they are a file of
//! the kind and version asked for. Never opens or fetches anything.

use super::BundleError;
use super::bytes::Cursor;

/// Every file begins with these two bytes, its kind and the major version.
const MAGIC: [u8; 2] = *b"CB";
/// Bytes of the header of a file.
pub(crate) const HEADER: usize = 4;
/// The major version of the format. A reader refuses another.
pub(crate) const MAJOR: u8 = 1;
/// The minor version: what was added at the end of the entry file.
#[cfg(feature = "write")]
pub(crate) const MINOR: u32 = 0;
/// Bytes of content hash in a file's name.
pub(crate) const HASH_BYTES: usize = 5;
/// A file of a bundle is at most this long.
pub(crate) const MAX_PLAIN: usize = 1 << 24;

/// Name of the file that names all others.
pub const ENTRY_NAME: &str = "entry.bin";

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum FileKind {
    /// Names all other files and says what is where in them.
    Entry = 0,
    /// Terms, their short posting lists, and where the long ones are.
    Terms = 1,
    /// Pieces of long posting lists.
    Postings = 2,
    /// What a result shows of its page.
    Cards = 3,
    /// Unstemmed words in order, for completion.
    Completions = 4,
    /// Documents by value of a facet.
    Facets = 5,
    /// A number for each document, for sorting.
    Column = 6,
    /// Names the files that few queries need: positions and vocabulary.
    Directory = 7,
    /// Where in its documents a term stands, for phrases.
    Positions = 8,
    /// Unstemmed words by analyser and length, for typo repair.
    Vocabulary = 9,
}

impl FileKind {
    /// The kinds whose files the entry file names, in the order of numbers.
    pub(crate) const NAMED_BY_ENTRY: [Self; 6] = [
        Self::Terms,
        Self::Postings,
        Self::Cards,
        Self::Completions,
        Self::Facets,
        Self::Column,
    ];
}

/// Number of a file in its bundle; the engine asks for files by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// What is known of a file before it is there: the hash of its plain bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FileRef {
    pub(crate) hash: [u8; HASH_BYTES],
}

impl FileRef {
    /// The reference to a file with these plain bytes.
    pub(crate) fn of(plain: &[u8]) -> Self {
        let [.., a, b, c, d, e] = fnv1a(plain).to_be_bytes();
        Self {
            hash: [a, b, c, d, e],
        }
    }

    pub(crate) fn read(cursor: &mut Cursor<'_>) -> Self {
        let mut hash = [0; HASH_BYTES];
        for byte in &mut hash {
            *byte = cursor.byte();
        }
        Self { hash }
    }

    #[cfg(feature = "write")]
    pub(crate) fn write(self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.hash);
    }

    /// Whether `plain` is the file referred to, number `id`.
    pub(crate) fn check(self, id: FileId, plain: &[u8]) -> Result<(), BundleError> {
        if plain.len() > MAX_PLAIN || Self::of(plain) != self {
            return Err(BundleError::WrongContent(id));
        }
        Ok(())
    }
}

impl FileRef {
    /// The name of the file: its hash in base 32 with the extended hex alphabet
    /// (RFC 4648, section 7) in lower case, and `.bin`, which no host compresses
    /// or decodes on its own.
    pub(crate) fn name(self) -> String {
        let bits = self.hash.iter().fold(0u64, |n, b| n << 8 | u64::from(*b));
        let digits = (0..8).rev().map(|at| (bits >> (5 * at) & 31) as u32);
        let mut name: String = digits
            .filter_map(|digit| char::from_digit(digit, 32))
            .collect();
        name.push_str(".bin");
        name
    }
}

/// The 64-bit FNV-1a hash (Fowler, Noll, Vo; RFC 9923), folded over itself so
/// that the low 40 bits depend on all. It tells files of one bundle apart and
/// finds damage; it is no defence against forgery, nor is one needed for files
/// of the site's own origin.
pub(crate) fn fnv1a(bytes: &[u8]) -> u64 {
    const OFFSET: u64 = 0xCBF2_9CE4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01B3;
    let hash = bytes.iter().fold(OFFSET, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(PRIME)
    });
    hash ^ hash >> 32
}

/// The payload of a plain file; one that is wrong when the file is not of `kind`.
pub(crate) fn payload(kind: FileKind, plain: &[u8]) -> Cursor<'_> {
    let mut cursor = Cursor::new(plain);
    let header = [(); HEADER].map(|()| cursor.byte());
    let [first, second, found_kind, version] = header;
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

/// A plain file of `kind` with nothing in it yet.
#[cfg(feature = "write")]
pub(crate) fn begin(kind: FileKind) -> Vec<u8> {
    let [first, second] = MAGIC;
    vec![first, second, kind as u8, MAJOR]
}

/// Opens a file as it is stored (zlib, RFC 1950). Browsers do this with
/// `DecompressionStream("deflate")`; this is for native holders.
///
/// # Errors
/// When the bytes are no zlib stream, or open to more than a bundle's largest.
#[cfg(feature = "write")]
pub fn open_stored(stored: &[u8]) -> Result<Vec<u8>, BundleError> {
    miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(stored, MAX_PLAIN)
        .map_err(|_| BundleError::NotDeflated)
}
