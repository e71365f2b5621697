//! EXIF (CIPA DC-008) in pictures that lie inside documents: who took them, and where.

use super::{Found, places};

/// The most entries of a list that are read.
const MOST_ENTRIES: usize = 200;
/// The most bytes of a name.
const NAME: usize = 256;

const ARTIST: u16 = 0x013b;
const GPS: u16 = 0x8825;
const DETAILS: u16 = 0x8769;
const OWNER: u16 = 0xa430;
const LATITUDE: u16 = 2;
const LONGITUDE: u16 = 4;

/// The names and positions in all pictures among these bytes, by the marks that JPEG, PNG and WebP files put
/// before them.
pub(super) fn names(bytes: &[u8]) -> Vec<Found> {
    let marks: [&[u8]; 3] = [b"Exif\0\0", b"eXIf", b"EXIF"];
    let marked = marks.iter().flat_map(|mark| {
        places(bytes, mark).filter_map(|at| {
            // WebP writes the length in between.
            let after = &bytes[at + mark.len()..];
            [0, 4].iter().find_map(|skip| Tiff::of(after.get(*skip..)?))
        })
    });
    let whole = Tiff::of(bytes).into_iter();
    marked.chain(whole).flat_map(|tiff| tiff.names()).collect()
}

/// Lists of tags in one order of bytes (TIFF 6.0, section 2).
struct Tiff<'a> {
    bytes: &'a [u8],
    is_little: bool,
}

struct Entry {
    tag: u16,
    count: usize,
    /// Where the entry's own four bytes for a value stand.
    value: usize,
}

impl<'a> Tiff<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let is_little = match bytes.get(..4)? {
            b"II*\0" => true,
            b"MM\0*" => false,
            _ => return None,
        };
        Some(Self { bytes, is_little })
    }

    fn short(&self, at: usize) -> Option<u16> {
        let pair = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.is_little {
            u16::from_le_bytes(pair)
        } else {
            u16::from_be_bytes(pair)
        })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let four = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let long = if self.is_little {
            u32::from_le_bytes(four)
        } else {
            u32::from_be_bytes(four)
        };
        usize::try_from(long).ok()
    }

    fn list(&self, at: usize) -> Vec<Entry> {
        let count = self.short(at).map_or(0, usize::from).min(MOST_ENTRIES);
        let entries = (0..count).map_while(|index| {
            let entry = at + 2 + index * 12;
            Some(Entry {
                tag: self.short(entry)?,
                count: self.long(entry + 4)?,
                value: entry + 8,
            })
        });
        entries.collect()
    }

    fn names(&self) -> Vec<Found> {
        let mut found = Vec::new();
        let Some(first) = self.long(4) else {
            return found;
        };
        for entry in self.list(first) {
            match entry.tag {
                ARTIST => found.extend(self.words(&entry).map(|name| ("photographer", name))),
                GPS => found.extend(self.position(&entry).map(|place| ("position", place))),
                DETAILS => {
                    let details = self.long(entry.value).map(|at| self.list(at));
                    let owner = details
                        .into_iter()
                        .flatten()
                        .find(|entry| entry.tag == OWNER);
                    let owner = owner.and_then(|entry| self.words(&entry));
                    found.extend(owner.map(|name| ("owner of the camera", name)));
                }
                _ => {}
            }
        }
        found
    }

    fn words(&self, entry: &Entry) -> Option<String> {
        let at = if entry.count <= 4 {
            entry.value
        } else {
            self.long(entry.value)?
        };
        let words = self.bytes.get(at..)?;
        let words = &words[..entry.count.min(NAME).min(words.len())];
        let words = words.split(|byte| *byte == 0).next()?;
        Some(String::from_utf8_lossy(words).into_owned())
    }

    fn position(&self, entry: &Entry) -> Option<String> {
        let list = self.list(self.long(entry.value)?);
        let degrees = |tag| {
            let entry = list.iter().find(|entry| entry.tag == tag)?;
            let at = self.long(entry.value)?;
            let part = |index: usize| {
                let under = self.long(at + index * 8 + 4)?;
                self.long(at + index * 8)?.checked_div(under)
            };
            Some(format!("{}° {}′", part(0)?, part(1)?))
        };
        Some(format!("{}, {}", degrees(LATITUDE)?, degrees(LONGITUDE)?))
    }
}
