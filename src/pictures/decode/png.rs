//! PNG, as programs for drawing and screens write it.

use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};

use super::{DecodedPicture, Room};
use crate::pictures::{Unfit, exif, pixels::Pixels};

/// A colour profile that is larger than this, compressed, is none: those of screens have a few KiB, and one
/// that inflates a thousandfold would fill the memory.
const LARGEST_PROFILE: usize = 32 * 1024;

/// Has the file a colour profile that is too large? (PNG, section 5.3: a chunk is its length, its name, its
/// bytes and a check.)
fn has_a_huge_profile(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some((head, after)) = rest.split_first_chunk::<8>() {
        let [a, b, c, d, name @ ..] = *head;
        let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).unwrap_or(usize::MAX);
        if name == *b"iCCP" && length > LARGEST_PROFILE {
            return true;
        }
        if name == *b"IDAT" {
            return false;
        }
        rest = after.get(length.saturating_add(4)..).unwrap_or_default();
    }
    false
}

pub(super) fn decode(bytes: &[u8], room: Room) -> Result<DecodedPicture, Unfit> {
    let limits = Limits {
        bytes: room.bytes(),
    };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(has_a_huge_profile(bytes));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let header = decoder.read_header_info().map_err(|_| Unfit::Broken)?;
    let (width, height) = (header.width, header.height);
    room.check(width, height)?;
    let mut reader = decoder.read_info().map_err(|_| Unfit::Broken)?;
    if reader.info().animation_control().is_some() {
        return Err(Unfit::Animated);
    }
    let size = reader.output_buffer_size().ok_or(Unfit::Broken)?;
    let mut decoded = vec![0; size];
    let frame = reader.next_frame(&mut decoded).map_err(|_| Unfit::Broken)?;
    decoded.truncate(frame.buffer_size());
    // What follows the pixels may say which way up they are, or be missing.
    reader.finish().map_err(|_| Unfit::Broken)?;
    let info = reader.info();
    let orientation = info.exif_metadata.as_deref().map_or(1, exif::orientation);
    let profile = info.icc_profile.as_deref().map(<[u8]>::to_vec);
    let (channels, bytes) = match frame.color_type {
        ColorType::Rgb => (3, decoded),
        ColorType::Rgba => (4, decoded),
        ColorType::Grayscale => (3, decoded.iter().flat_map(|grey| [*grey; 3]).collect()),
        ColorType::GrayscaleAlpha => {
            let pixels = decoded.chunks_exact(2);
            let colours = pixels.flat_map(|pixel| [pixel[0], pixel[0], pixel[0], pixel[1]]);
            (4, colours.collect())
        }
        ColorType::Indexed => return Err(Unfit::Broken),
    };
    Ok(DecodedPicture {
        pixels: Pixels {
            width,
            height,
            channels,
            bytes,
        },
        orientation,
        profile,
    })
}
