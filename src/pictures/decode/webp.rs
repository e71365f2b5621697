//! WebP, as it is saved from the web.

use std::io::Cursor;

use image_webp::WebPDecoder;

use super::{Picture, Room, exif};
use crate::pictures::{Unfit, pixels::Pixels};

pub(super) fn decode(bytes: &[u8], room: Room) -> Result<Picture, Unfit> {
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
    Ok(Picture {
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
