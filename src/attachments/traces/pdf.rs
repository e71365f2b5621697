//! PDF (ISO 32000): the author in the information about the document, and in XMP.

use super::{
    super::pdf::{hexadecimal, literal, stream, unpacked},
    Found, exif, places, xmp,
};

/// The most streams that are unpacked, and the most bytes of each and of all.
const MOST_STREAMS: usize = 2_000;
const STREAM_LIMIT: usize = 1024 * 1024;
const ALL_STREAMS_LIMIT: usize = 32 * 1024 * 1024;
/// The most bytes of a string that are read.
const STRING: usize = 1024;
/// How far before a stream its dictionary is looked at.
const DICTIONARY: usize = 512;

pub(super) fn traces(pdf: &[u8]) -> Vec<Found> {
    let mut found = names(pdf);
    found.extend(exif::names(pdf));
    for stream in packed_streams(pdf) {
        found.extend(names(&stream));
    }
    found
}

/// The addresses that links lead to.
pub(super) fn links(pdf: &[u8]) -> Vec<String> {
    let packed = packed_streams(pdf);
    let all = std::iter::once(pdf).chain(packed.iter().map(|stream| &**stream));
    all.flat_map(addresses).collect()
}

fn addresses(bytes: &[u8]) -> impl Iterator<Item = String> + '_ {
    let links = places(bytes, b"/URI");
    links.filter_map(|at| string(&bytes[at + b"/URI".len()..]))
}

fn names(bytes: &[u8]) -> Vec<Found> {
    let mut found = Vec::new();
    for at in places(bytes, b"/Author") {
        found.extend(string(&bytes[at + b"/Author".len()..]).map(|name| ("author", name)));
    }
    let on_disk = addresses(bytes).filter(|address| address.trim_start().starts_with("file:"));
    found.extend(on_disk.map(|address| ("link to a file on somebody's disk", address)));
    found.extend(xmp::names(bytes));
    found
}

/// The streams that may hold notes: those of objects, and metadata. Pages and pictures hold none.
fn packed_streams(pdf: &[u8]) -> Vec<Vec<u8>> {
    let mut streams = Vec::new();
    let mut total = 0;
    for at in places(pdf, b"stream").take(MOST_STREAMS) {
        let dictionary = &pdf[at.saturating_sub(DICTIONARY)..at];
        let holds_notes = |name: &[u8]| places(dictionary, name).next().is_some();
        let is_packed = holds_notes(b"FlateDecode");
        if !is_packed || !(holds_notes(b"/ObjStm") || holds_notes(b"/Metadata")) {
            continue;
        }
        let unpacked = unpacked(stream(pdf, at), STREAM_LIMIT);
        total += unpacked.len();
        streams.push(unpacked);
        if total > ALL_STREAMS_LIMIT {
            break;
        }
    }
    streams
}

/// A string that begins here, after blanks (ISO 32000-2, section 7.3.4).
fn string(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.trim_ascii_start();
    let bytes = &bytes[..bytes.len().min(STRING)];
    let raw = match bytes {
        [b'(', rest @ ..] => literal(rest).0,
        [b'<', rest @ ..] if rest.first() != Some(&b'<') => {
            let end = rest.iter().position(|byte| *byte == b'>');
            hexadecimal(&rest[..end.unwrap_or(rest.len())])
        }
        _ => return None,
    };
    let text: String = match raw.strip_prefix(b"\xfe\xff") {
        Some(utf16) => {
            let units = utf16.chunks_exact(2);
            let units = units.map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).filter_map(Result::ok).collect()
        }
        None => {
            let raw = raw.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&raw);
            String::from_utf8_lossy(raw).into_owned()
        }
    };
    Some(text.replace(['\n', '\r', '\t'], " "))
}
