//! Films and sound: where a phone was when it filmed, and who made it (QuickTime File Format, «User data
//! atoms»; ID3v2).

use super::{Found, places, xmp};

/// User data of QuickTime and MPEG-4: each begins with its length (2 bytes) and language (2 bytes).
const USER_DATA: [(&[u8; 4], &str); 4] = [
    (b"\xa9xyz", "position"),
    (b"\xa9ART", "author"),
    (b"\xa9aut", "author"),
    (b"loci", "place"),
];
/// The keys of Apple's newer way (`mdta`), whose values stand in a list of their own.
const APPLE_POSITION: &[u8] = b"com.apple.quicktime.location.ISO6709";
/// Fields of ID3v2 that hold names.
const ID3: [(&[u8; 4], &str); 3] = [
    (b"TPE1", "author"),
    (b"TCOM", "author"),
    (b"TPUB", "publisher"),
];
/// Where ID3v2 stands: at the very start.
const ID3_LIMIT: usize = 64 * 1024;

pub(super) fn traces(bytes: &[u8]) -> Vec<Found> {
    let mut found = Vec::new();
    if bytes.starts_with(b"ID3") {
        let tag = &bytes[..bytes.len().min(ID3_LIMIT)];
        for (name, what) in ID3 {
            let fields = places(tag, name).filter_map(|at| {
                let size = u32::from_be_bytes(tag.get(at + 4..at + 8)?.try_into().ok()?);
                let size = usize::try_from(size).ok()?.min(256);
                printable(tag.get(at + 11..(at + 10 + size.max(1)).min(tag.len()))?)
            });
            found.extend(fields.map(|name| (what, name)));
        }
        return found;
    }
    if bytes.get(4..8) != Some(b"ftyp") && bytes.get(4..8) != Some(b"moov") {
        return found;
    }
    for (atom, what) in USER_DATA {
        let values = places(bytes, atom).filter_map(|at| {
            let value = user_data(bytes, at)?;
            (what != "position" || value.starts_with(['+', '-'])).then_some(value)
        });
        found.extend(values.map(|value| (what, value)));
    }
    if places(bytes, APPLE_POSITION).next().is_some() {
        let value = places(bytes, b"data\0\0\0\x01").find_map(|at| {
            let value = printable(bytes.get(at + 12..(at + 76).min(bytes.len()))?)?;
            is_position(&value).then_some(value)
        });
        found.push((
            "position",
            value.unwrap_or_else(|| "where it was filmed".into()),
        ));
    }
    found.extend(xmp::names(bytes));
    found
}

/// The text of an atom whose name stands at `at`.
fn user_data(bytes: &[u8], at: usize) -> Option<String> {
    let size = bytes.get(at.checked_sub(4)?..at)?;
    let size = usize::try_from(u32::from_be_bytes(size.try_into().ok()?)).ok()?;
    if !(12..=1024).contains(&size) {
        return None;
    }
    printable(bytes.get(at + 4..at - 4 + size)?.get(4..)?)
}

/// A position as ISO 6709 writes it: `+41.9981+021.4254/`.
fn is_position(text: &str) -> bool {
    let mut rest = text.chars();
    matches!(rest.next(), Some('+' | '-'))
        && text[1..].contains(['+', '-'])
        && rest.all(|c| c.is_ascii_digit() || "+-./".contains(c))
}

/// The first run of characters that can be read.
fn printable(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let text: String = text
        .chars()
        .skip_while(|c| c.is_control() || *c == char::REPLACEMENT_CHARACTER)
        .take_while(|c| !c.is_control())
        .collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
