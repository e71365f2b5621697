//! PDF (ISO 32000): the author in the information about the document, and in XMP.

use std::borrow::Cow;

use miniz_oxide::{deflate::compress_to_vec_zlib, inflate::decompress_to_vec_zlib_with_limit};

use super::{Found, exif, places, xmp};

/// The most streams that are unpacked, and the most bytes of each and of all.
const MOST_STREAMS: usize = 2_000;
const STREAM_LIMIT: usize = 1024 * 1024;
const ALL_STREAMS_LIMIT: usize = 32 * 1024 * 1024;
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

/// The pictures that are JPEG files, packed once more or not.
pub(super) fn jpegs(pdf: &[u8], limit: usize) -> impl Iterator<Item = Cow<'_, [u8]>> {
    const START: &[u8] = b"\xff\xd8\xff";
    places(pdf, b"stream").filter_map(move |at| {
        let dictionary = &pdf[at.saturating_sub(DICTIONARY)..at];
        let data = data(pdf, at);
        if data.starts_with(START) {
            let end = places(data, b"endstream").next().unwrap_or(data.len());
            return Some(Cow::Borrowed(data[..end].trim_ascii_end()));
        }
        let is_packed = |name: &[u8]| places(dictionary, name).next().is_some();
        if !is_packed(b"DCTDecode") || !is_packed(b"FlateDecode") {
            return None;
        }
        let jpeg = unpacked(data, limit);
        jpeg.starts_with(START).then_some(Cow::Owned(jpeg))
    })
}

/// The pictures that are packed rows of pixels in grey or in three colours, each as a PNG file of at most so many
/// bytes, unpacked.
pub(super) fn pngs(pdf: &[u8], limit: usize) -> impl Iterator<Item = Vec<u8>> {
    places(pdf, b"stream").filter_map(move |at| {
        let before = &pdf[at.saturating_sub(DICTIONARY)..at];
        let begin = places(before, b"obj").last().unwrap_or(0);
        let dictionary = &before[begin..];
        let says = |name: &[u8]| places(dictionary, name).next().is_some();
        if !says(b"/Image") || !says(b"FlateDecode") || says(b"DCTDecode") {
            return None;
        }
        png(dictionary, data(pdf, at), limit)
    })
}

fn png(dictionary: &[u8], data: &[u8], limit: usize) -> Option<Vec<u8>> {
    let number = |name: &[u8]| {
        let at = places(dictionary, name).next()? + name.len();
        let digits = dictionary[at..].trim_ascii_start();
        let count = digits.iter().take_while(|byte| byte.is_ascii_digit());
        let digits = &digits[..count.count()];
        std::str::from_utf8(digits).ok()?.parse::<u32>().ok()
    };
    let (width, height) = (number(b"/Width")?, number(b"/Height")?);
    if number(b"/BitsPerComponent")? != 8 {
        return None;
    }
    let mut rows = unpacked(data, limit);
    let (wide, high) = (width as usize, height as usize);
    let is_of = |channels: usize, more: usize| {
        let row = wide.checked_mul(channels)?.checked_add(more)?;
        (row.checked_mul(high)? == rows.len() && !rows.is_empty()).then_some(row)
    };
    // Grey or in colours, without or with what PNG has before each row.
    let forms = [(1, 0), (3, 0), (1, 1), (3, 1)];
    let (channels, more, row) = forms
        .into_iter()
        .find_map(|(channels, more)| Some((channels, more, is_of(channels, more)?)))?;
    if more == 0 {
        let with_filter = |row: &[u8]| [&[0], row].concat();
        rows = rows.chunks_exact(row).flat_map(with_filter).collect();
    }
    let colours = if channels == 1 { 0 } else { 2 };
    let head = [
        &width.to_be_bytes()[..],
        &height.to_be_bytes(),
        &[8, colours, 0, 0, 0],
    ]
    .concat();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let packed = compress_to_vec_zlib(&rows, 1);
    for (kind, data) in [(b"IHDR", &head), (b"IDAT", &packed), (b"IEND", &Vec::new())] {
        png.extend(u32::try_from(data.len()).ok()?.to_be_bytes());
        let chunk = [&kind[..], data].concat();
        png.extend(&chunk);
        png.extend(checksum(&chunk).to_be_bytes());
    }
    Some(png)
}

/// The checksum of a chunk of PNG (W3C «Portable Network Graphics», annex D).
fn checksum(bytes: &[u8]) -> u32 {
    let of_byte = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    };
    !bytes.iter().fold(u32::MAX, of_byte)
}

/// What follows the word `stream` that stands at `at`.
fn data(pdf: &[u8], at: usize) -> &[u8] {
    let data = &pdf[at + b"stream".len()..];
    let data = data.strip_prefix(b"\r").unwrap_or(data);
    data.strip_prefix(b"\n").unwrap_or(data)
}

/// What was packed: all of it, or what was read before the limit, or before it went wrong.
fn unpacked(data: &[u8], limit: usize) -> Vec<u8> {
    decompress_to_vec_zlib_with_limit(data, limit).unwrap_or_else(|error| error.output)
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
        let unpacked = unpacked(data(pdf, at), STREAM_LIMIT);
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
    let raw = match bytes {
        [b'(', rest @ ..] => literal(rest),
        [b'<', rest @ ..] if rest.first() != Some(&b'<') => hexadecimal(rest),
        _ => return None,
    };
    Some(match raw.strip_prefix(b"\xfe\xff") {
        Some(utf16) => {
            let units = utf16.chunks_exact(2);
            let units = units.map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).filter_map(Result::ok).collect()
        }
        None => {
            let raw = raw.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&raw);
            String::from_utf8_lossy(raw).into_owned()
        }
    })
}

/// The most bytes of a string that are read.
const STRING: usize = 1024;

fn literal(bytes: &[u8]) -> Vec<u8> {
    let mut raw = Vec::new();
    let mut depth = 0;
    let mut bytes = bytes.iter().copied().take(STRING).peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => break,
            b')' => depth -= 1,
            b'\\' => {
                let Some(escaped) = bytes.next() else { break };
                if let digit @ b'0'..=b'7' = escaped {
                    let mut value = u32::from(digit - b'0');
                    for _ in 0..2 {
                        match bytes.peek() {
                            Some(digit @ b'0'..=b'7') => {
                                value = value * 8 + u32::from(digit - b'0');
                                bytes.next();
                            }
                            _ => break,
                        }
                    }
                    raw.push((value & 0xff) as u8);
                } else {
                    raw.push(match escaped {
                        b'n' | b'r' | b't' => b' ',
                        other => other,
                    });
                }
                continue;
            }
            _ => {}
        }
        raw.push(byte);
    }
    raw
}

fn hexadecimal(bytes: &[u8]) -> Vec<u8> {
    let digits = bytes.iter().take(STRING).take_while(|byte| **byte != b'>');
    let digits: Vec<u8> = digits
        .filter_map(|byte| char::from(*byte).to_digit(16))
        .filter_map(|digit| u8::try_from(digit).ok())
        .collect();
    let pairs = digits.chunks(2);
    pairs
        .map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0))
        .collect()
}
