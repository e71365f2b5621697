//! By what a picture is known again when somebody has written something else around its pixels.
//!
//! Many programs and services take out of a photo what the camera wrote into it, and leave its pixels as they
//! are. What was said of the photo holds for such a copy, too.

use super::{Bare, bare};

/// The hash of what a JPEG, PNG or WebP file draws, without a word of what else it holds; of any other file,
/// that of all its bytes.
pub fn hash_of_drawn(bytes: &[u8]) -> blake3::Hash {
    let kept = match bare(bytes) {
        Bare::Without(kept) => kept,
        Bare::AsItIs => bytes.to_vec(),
        Bare::Unknown => return blake3::hash(bytes),
    };
    let drawn = if kept.starts_with(b"\xff\xd8\xff") {
        without_notes(&kept)
    } else if kept.starts_with(b"\x89PNG\r\n\x1a\n") {
        only_pixels_of_png(&kept)
    } else if kept.starts_with(b"RIFF") && kept.get(8..12) == Some(b"WEBP") {
        only_pixels_of_webp(&kept)
    } else {
        None
    };
    match drawn {
        Some(drawn) => blake3::hash(&drawn),
        None => blake3::hash(bytes),
    }
}

/// A JPEG file without the segments before its first scan that are for programs (`APP0` to `APP15`): some
/// write JFIF's or which side is up, and others take it out.
fn without_notes(bytes: &[u8]) -> Option<Vec<u8>> {
    const SCAN: u8 = 0xda;
    let mut kept = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        let (&0xff, &marker) = (bytes.get(at)?, bytes.get(at + 1)?) else {
            return None;
        };
        if marker == SCAN {
            kept.extend(&bytes[at..]);
            return Some(kept);
        }
        let length = u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?);
        let end = at + 2 + usize::from(length);
        let segment = bytes.get(at..end)?;
        if !(0xe0..=0xef).contains(&marker) {
            kept.extend(segment);
        }
        at = end;
    }
}

/// What a PNG file draws: how large it is, its colours, its pixels.
fn only_pixels_of_png(bytes: &[u8]) -> Option<Vec<u8>> {
    const PIXELS: [&[u8]; 4] = [b"IHDR", b"PLTE", b"tRNS", b"IDAT"];
    let mut kept = Vec::new();
    let mut at = 8;
    while at < bytes.len() {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        let end = at + 8 + usize::try_from(length).ok()?;
        let chunk = bytes.get(at + 4..end)?;
        if PIXELS.contains(&&chunk[..4]) {
            // Programs cut the pixels into chunks of their own.
            kept.extend(chunk.strip_prefix(b"IDAT").unwrap_or(chunk));
        }
        at = end + 4;
    }
    Some(kept)
}

/// What a WebP file draws: its pixels, and how far they are seen through.
fn only_pixels_of_webp(bytes: &[u8]) -> Option<Vec<u8>> {
    const PIXELS: [&[u8]; 4] = [b"VP8 ", b"VP8L", b"ALPH", b"ANMF"];
    let mut kept = Vec::new();
    let mut at = 12;
    while at < bytes.len() {
        let length = u32::from_le_bytes(bytes.get(at + 4..at + 8)?.try_into().ok()?);
        let length = usize::try_from(length).ok()?;
        let end = at + 8 + length + length % 2;
        let chunk = bytes.get(at..end)?;
        if PIXELS.contains(&&chunk[..4]) {
            kept.extend(chunk);
        }
        at = end;
    }
    Some(kept)
}
