//! ZIP files, as office programs write them (PKWARE APPNOTE).
//!
//! Every file is found that any reader could find: those in the list of contents, and those that have only
//! a header of their own.

use std::collections::BTreeSet;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

/// The most files that are looked for in a ZIP file.
const MOST_FILES: usize = 10_000;
/// So much of a file tells what it is.
const HEAD: usize = 512;
/// The bit that says that a file is encrypted.
const ENCRYPTED: u16 = 1;

/// The least and the most bytes of text, of all its parts together, that an office file is unpacked to, and how many times
/// its own size that may be: programs pack such text to a tenth or so. What would be more is made to exhaust whoever opens
/// it.
const LEAST_ROOM: usize = 4 * 1024 * 1024;
const MOST_ROOM: usize = 64 * 1024 * 1024;
const TIMES_PACKED: usize = 32;

/// How many bytes of text an office file of this size is unpacked to.
pub(super) fn room(size: usize) -> usize {
    size.saturating_mul(TIMES_PACKED)
        .clamp(LEAST_ROOM, MOST_ROOM)
}

/// A file in a ZIP file.
pub(super) struct File<'a> {
    /// Its name, in small letters and with `/`.
    pub(super) name: String,
    method: u16,
    is_encrypted: bool,
    data: &'a [u8],
}

/// What a file holds.
pub(super) enum Inflated {
    /// All of it.
    Whole(Vec<u8>),
    /// What was read until the limit, or until it couldn't be read any more.
    Part(Vec<u8>),
}

impl Inflated {
    /// What was read.
    pub(super) fn bytes(self) -> Vec<u8> {
        match self {
            Self::Whole(bytes) | Self::Part(bytes) => bytes,
        }
    }
}

impl File<'_> {
    /// What it holds, up to `limit` bytes.
    pub(super) fn unpacked(&self, limit: usize) -> Inflated {
        match self.method {
            _ if self.is_encrypted => Inflated::Part(Vec::new()),
            0 if self.data.len() <= limit => Inflated::Whole(self.data.to_vec()),
            0 => Inflated::Part(self.data[..limit].to_vec()),
            8 => match decompress_to_vec_with_limit(self.data, limit) {
                Ok(bytes) => Inflated::Whole(bytes),
                Err(error) if error.status == TINFLStatus::Done => Inflated::Whole(error.output),
                Err(error) => Inflated::Part(error.output),
            },
            _ => Inflated::Part(Vec::new()),
        }
    }

    /// How it begins, enough to tell what it is; `None` where it can't be read.
    pub(super) fn head(&self) -> Option<Vec<u8>> {
        match self.unpacked(HEAD) {
            Inflated::Part(head) if head.is_empty() => None,
            head => Some(head.bytes()),
        }
    }

    /// The file whose own header begins here; its size is that of the list of contents, where it is known.
    fn at(zip: &[u8], header: usize, size: Option<usize>) -> Option<File<'_>> {
        let rest = zip.get(header..)?;
        if !rest.starts_with(b"PK\x03\x04") {
            return None;
        }
        let method = short(rest, 8)?;
        let name_ends = 30 + usize::from(short(rest, 26)?);
        let data = rest.get(name_ends + usize::from(short(rest, 28)?)..)?;
        // A size that is written only after the data is 0 here: the packing knows its own end.
        let size = size.or_else(|| long(rest, 18).filter(|size| *size > 0));
        let data = match size {
            Some(size) => data.get(..size.min(data.len()))?,
            None if method == 8 => data,
            None => &[],
        };
        Some(File {
            name: named(rest.get(30..name_ends)?),
            method,
            is_encrypted: short(rest, 6)? & ENCRYPTED != 0,
            data,
        })
    }
}

/// All files of a ZIP file, `None` if there are too many of them, or if something stands behind its end: no office
/// program writes it, and none shows it.
pub(super) fn files(zip: &[u8]) -> Option<Vec<File<'_>>> {
    let mut files = Vec::new();
    let mut known = BTreeSet::new();
    let end = end(zip);
    if end.is_some_and(|end| end + END < zip.len()) {
        return None;
    }
    let list_of_contents = end.and_then(|end| long(&zip[end..], 16));
    let mut at = list_of_contents.unwrap_or(zip.len());
    while let Some((header, size, name, next)) = listed(zip, at) {
        at = next;
        if let Some(mut file) = File::at(zip, header, Some(size)) {
            known.insert(header);
            // Readers go by the list.
            file.name = name;
            files.push(file);
        }
        if files.len() > MOST_FILES {
            return None;
        }
    }
    for header in headers(zip) {
        if known.insert(header) {
            files.extend(File::at(zip, header, None));
        }
        if files.len() > MOST_FILES {
            return None;
        }
    }
    Some(files)
}

/// A line of the list of contents (section 4.3.12): where the file's header is, its size, its name, and
/// where the next line begins.
fn listed(zip: &[u8], at: usize) -> Option<(usize, usize, String, usize)> {
    let line = zip.get(at..)?;
    if !line.starts_with(b"PK\x01\x02") {
        return None;
    }
    let name_ends = 46 + usize::from(short(line, 28)?);
    let next = at + name_ends + usize::from(short(line, 30)?) + usize::from(short(line, 32)?);
    let name = named(line.get(46..name_ends)?);
    Some((long(line, 42)?, long(line, 20)?, name, next))
}

/// Where headers of files begin, whether they are listed or not.
fn headers(zip: &[u8]) -> impl Iterator<Item = usize> + '_ {
    let is_header = |at: &usize| zip[*at] == b'P' && zip[*at..].starts_with(b"PK\x03\x04");
    (0..zip.len()).filter(is_header)
}

/// How long the end of a ZIP file is, without its comment.
const END: usize = 22;

/// Where the end of a ZIP file begins, which says where the list of contents does: before a comment of up to 64 KiB.
fn end(zip: &[u8]) -> Option<usize> {
    let last = zip.len().checked_sub(END)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last)
        .rev()
        .find(|at| zip[*at..].starts_with(b"PK\x05\x06"))
}

fn named(name: &[u8]) -> String {
    let name = String::from_utf8_lossy(name).replace('\\', "/");
    name.trim_start_matches('/').to_ascii_lowercase()
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let long = u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
    usize::try_from(long).ok()
}
