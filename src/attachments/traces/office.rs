//! Office files (ISO/IEC 29500, ISO/IEC 26300): ZIP files of XML.

use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::{Found, xmp};

/// Where names stand in an office file.
const NOTES: [&[u8]; 2] = [b"docProps/core.xml", b"meta.xml"];
/// The most bytes of notes that are unpacked.
const NOTES_LIMIT: usize = 1024 * 1024;
/// The most files that are looked for in a ZIP file.
const MOST_FILES: usize = 10_000;

pub(super) fn traces(bytes: &[u8]) -> Vec<Found> {
    let notes = files(bytes).filter(|file| NOTES.contains(&file.name));
    notes
        .filter_map(|file| file.unpacked(bytes))
        .flat_map(|xml| xmp::names(&xml))
        .collect()
}

pub(super) fn has_macros(bytes: &[u8]) -> bool {
    let is_program = |name: &[u8]| {
        let name = String::from_utf8_lossy(name).to_ascii_lowercase();
        name.ends_with("vbaproject.bin")
            || name.starts_with("basic/")
            || name.starts_with("scripts/")
    };
    files(bytes).any(|file| is_program(file.name))
}

/// A file in a ZIP file, as its list of contents has it (PKWARE APPNOTE, section 4.3.12).
struct File<'a> {
    name: &'a [u8],
    method: u16,
    packed: usize,
    header: usize,
}

impl File<'_> {
    fn unpacked(&self, zip: &[u8]) -> Option<Vec<u8>> {
        let header = zip.get(self.header..)?;
        let start = 30 + usize::from(short(header, 26)?) + usize::from(short(header, 28)?);
        let packed = header.get(start..)?.get(..self.packed)?;
        match self.method {
            0 => Some(packed.get(..packed.len().min(NOTES_LIMIT))?.to_vec()),
            8 => decompress_to_vec_with_limit(packed, NOTES_LIMIT).ok(),
            _ => None,
        }
    }
}

fn files(zip: &[u8]) -> impl Iterator<Item = File<'_>> {
    let mut at = list_of_contents(zip).unwrap_or(zip.len());
    std::iter::from_fn(move || {
        let entry = zip.get(at..)?;
        if !entry.starts_with(b"PK\x01\x02") {
            return None;
        }
        let length = usize::from(short(entry, 28)?);
        let name = entry.get(46..46 + length)?;
        at += 46 + length + usize::from(short(entry, 30)?) + usize::from(short(entry, 32)?);
        Some(File {
            name,
            method: short(entry, 10)?,
            packed: long(entry, 20)?,
            header: long(entry, 42)?,
        })
    })
    .take(MOST_FILES)
}

/// Where the list of contents begins: said at the end, before a comment of up to 64 KiB.
fn list_of_contents(zip: &[u8]) -> Option<usize> {
    let last = zip.len().checked_sub(22)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    let end = (first..=last)
        .rev()
        .find(|at| zip[*at..].starts_with(b"PK\x05\x06"))?;
    long(&zip[end..], 16)
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let long = u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
    usize::try_from(long).ok()
}
