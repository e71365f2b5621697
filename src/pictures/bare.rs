//! Pictures of a theme without what cameras and programs write into them.
//!
//! A theme's pictures are part of its look: their pixels stay as they are, to the byte. Of the file around
//! them, only what is needed to draw them is kept: parts of kinds that are known, and no others.

use super::exif;

/// What a picture looks like without metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bare {
    /// It has none.
    AsItIs,
    /// It had some, and this is the file without.
    Without(Vec<u8>),
    /// It may have some, and can't be taken apart.
    Unknown,
}

/// Takes a JPEG, PNG, WebP or GIF file apart. What is none of these is [`Bare::Unknown`] if it is a picture of
/// another format that may hold metadata, or is damaged.
pub fn bare(bytes: &[u8]) -> Bare {
    let kept = if bytes.starts_with(b"\xff\xd8\xff") {
        jpeg(bytes)
    } else if bytes.starts_with(PNG) {
        png(bytes)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        webp(bytes)
    } else if bytes.starts_with(b"GIF8") {
        gif(bytes)
    } else if is_foreign(bytes) {
        None
    } else {
        return Bare::AsItIs;
    };
    match kept {
        Some(kept) if kept == bytes => Bare::AsItIs,
        Some(kept) => Bare::Without(kept),
        None => Bare::Unknown,
    }
}

/// Is it a picture of a format that phones, cameras and scanners write with metadata, and that is not taken
/// apart here: TIFF and the raw formats made of it, JPEG XL, JPEG 2000, Photoshop's; or HEIC and AVIF (ISO/IEC
/// 23008-12), if they have some?
fn is_foreign(bytes: &[u8]) -> bool {
    let is_heif = bytes.get(4..8) == Some(b"ftyp")
        && bytes.get(8..12).is_some_and(|brand| {
            [
                "avif", "avis", "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1",
            ]
            .iter()
            .any(|known| brand == known.as_bytes())
        });
    let starts: [&[u8]; 5] = [
        b"II*\0",
        b"MM\0*",
        b"8BPS",
        b"\0\0\0\x0cJXL ",
        b"\0\0\0\x0cjP  ",
    ];
    let has_metadata = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    (is_heif && (has_metadata(b"Exif") || has_metadata(b"rdf+xml")))
        || starts.iter().any(|start| bytes.starts_with(start))
}

/// The segments of a JPEG file (ITU-T T.81, annex B) that it takes to draw it: tables, frames and scans,
/// JFIF's and Adobe's, which say how the colours are meant, and of EXIF which side is up.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    const END: u8 = 0xd9;
    const SCAN: u8 = 0xda;
    let mut kept = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        // Any number of fill bytes may stand before a marker.
        while bytes.get(at)? == &0xff && bytes.get(at + 1)? == &0xff {
            at += 1;
        }
        let (&0xff, &marker) = (bytes.get(at)?, bytes.get(at + 1)?) else {
            return None;
        };
        if marker == END {
            kept.extend([0xff, END]);
            return Some(kept);
        }
        let length = u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?);
        let end = at + 2 + usize::from(length);
        let segment = bytes.get(at..end)?;
        let data = segment.get(4..)?;
        match marker {
            0xe0 if data.starts_with(b"JFIF\0") => kept.extend(jfif(data)?),
            0xe1 if data.starts_with(b"Exif\0") => {
                kept.extend(upright(exif::orientation(data)));
            }
            0xee if data.starts_with(b"Adobe") && data.len() == 12 => kept.extend(segment),
            // Tables, frames, restarts, scans.
            0xc0..=0xcf | 0xda..=0xdf => kept.extend(segment),
            _ => {}
        }
        at = end;
        if marker == SCAN {
            let coded = &bytes[at..];
            let end = coded
                .windows(2)
                .position(|two| two[0] == 0xff && !matches!(two[1], 0x00 | 0xd0..=0xd7 | 0xff))?;
            kept.extend(&coded[..end]);
            at += end;
        }
    }
}

/// JFIF's segment without its thumbnail.
fn jfif(data: &[u8]) -> Option<Vec<u8>> {
    let mut kept = vec![0xff, 0xe0, 0, 16];
    kept.extend(data.get(..12)?);
    kept.extend([0, 0]);
    Some(kept)
}

/// A segment of EXIF that says which side is up and nothing else; none where that is as usual.
fn upright(orientation: u8) -> Vec<u8> {
    if !(2..=8).contains(&orientation) {
        return Vec::new();
    }
    let mut kept =
        b"\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    kept.extend([orientation, 0, 0, 0, 0, 0, 0]);
    kept
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks of a PNG file (W3C «Portable Network Graphics», section 11) that it takes to draw it, moving
/// ones too.
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    const KEPT: [&[u8]; 14] = [
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"sBIT", b"sRGB", b"cICP",
        b"bKGD", b"acTL", b"fcTL", b"fdAT",
    ];
    let mut kept = PNG.to_vec();
    let mut at = PNG.len();
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        let end = at
            .checked_add(usize::try_from(length).ok()?)?
            .checked_add(12)?;
        let chunk = bytes.get(at..end)?;
        let name = &chunk[4..8];
        if KEPT.contains(&name) {
            kept.extend(chunk);
        }
        if name == b"IEND" {
            return Some(kept);
        }
        at = end;
    }
}

/// The chunks of a WebP file (RFC 9649, section 2.7) that it takes to draw it, moving ones too.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    const KEPT: [&[u8]; 6] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"];
    /// In the flags of `VP8X`: a colour profile, EXIF, XMP.
    const METADATA: u8 = 0b0010_1100;
    let size = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let whole = bytes.get(..usize::try_from(size).ok()?.checked_add(8)?)?;
    let mut kept = whole.get(..12)?.to_vec();
    let mut at = 12;
    while at < whole.len() {
        let length = u32::from_le_bytes(whole.get(at + 4..at + 8)?.try_into().ok()?);
        let length = usize::try_from(length).ok()?;
        let end = at
            .checked_add(8)?
            .checked_add(length)?
            .checked_add(length % 2)?;
        let chunk = whole.get(at..end)?;
        let name = &chunk[..4];
        if KEPT.contains(&name) {
            let start = kept.len();
            kept.extend(chunk);
            if name == b"VP8X" {
                *kept.get_mut(start + 8)? &= !METADATA;
            }
        }
        at = end;
    }
    let size = u32::try_from(kept.len() - 8).ok()?;
    kept[4..8].copy_from_slice(&size.to_le_bytes());
    Some(kept)
}

/// A GIF file (GIF89a specification) without comments, plain texts and what programs have put in, but for how
/// often it moves.
fn gif(bytes: &[u8]) -> Option<Vec<u8>> {
    const EXTENSION: u8 = 0x21;
    const PICTURE: u8 = 0x2c;
    const END: u8 = 0x3b;
    let table = |flags: u8| match flags & 0x80 {
        0 => 0,
        _ => 3 << ((flags & 7) + 1),
    };
    let mut at = 13 + table(*bytes.get(10)?);
    let mut kept = bytes.get(..at)?.to_vec();
    loop {
        let start = at;
        let is_kept = match *bytes.get(at)? {
            END => {
                kept.push(END);
                return Some(kept);
            }
            PICTURE => {
                at += 10 + table(*bytes.get(at + 9)?) + 1;
                true
            }
            EXTENSION => {
                let label = *bytes.get(at + 1)?;
                at += 2;
                let loops = bytes.get(at..at + 12) == Some(b"\x0bNETSCAPE2.0");
                label == 0xf9 || (label == 0xff && loops)
            }
            _ => return None,
        };
        loop {
            let length = *bytes.get(at)?;
            at += 1 + usize::from(length);
            if length == 0 {
                break;
            }
        }
        if is_kept {
            kept.extend(bytes.get(start..at)?);
        }
    }
}
