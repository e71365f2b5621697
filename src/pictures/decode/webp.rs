//! WebP, as it is saved from the web.

use std::io::Cursor;

use image_webp::WebPDecoder;

use super::{DecodedPicture, Room};
use crate::pictures::{Unfit, exif, pixels::Pixels};

pub(super) fn decode(bytes: &[u8], room: Room) -> Result<DecodedPicture, Unfit> {
    if !is_whole(bytes) {
        return Err(Unfit::Broken);
    }
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(|_| Unfit::Broken)?;
    decoder.set_memory_limit(room.bytes());
    let (width, height) = decoder.dimensions();
    room.check(width, height)?;
    if decoder.is_animated() {
        return Err(Unfit::Animated);
    }
    let channels = if decoder.has_alpha() { 4 } else { 3 };
    let profile = decoder.icc_profile().ok().flatten();
    let exif = decoder.exif_metadata().ok().flatten();
    let size = decoder.output_buffer_size().ok_or(Unfit::Broken)?;
    let mut decoded = vec![0; size];
    decoder
        .read_image(&mut decoded)
        .map_err(|_| Unfit::Broken)?;
    Ok(DecodedPicture {
        pixels: Pixels {
            width,
            height,
            channels,
            bytes: decoded,
        },
        orientation: exif.as_deref().map_or(1, exif::orientation),
        profile,
    })
}

/// Are there as many bytes as the file says of itself? (RFC 9649, section 2.4)
fn is_whole(bytes: &[u8]) -> bool {
    let size = bytes.get(4..8).and_then(|size| size.try_into().ok());
    let size = size
        .map(u32::from_le_bytes)
        .and_then(|size| usize::try_from(size).ok());
    size.is_some_and(|size| bytes.len() - 8 >= size)
}
