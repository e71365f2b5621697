//! JPEG, as cameras, phones and presses write it.

use zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
use zune_jpeg::JpegDecoder;

use super::{DecodedPicture, Room};
use crate::pictures::{Unfit, colour, exif, pixels::Pixels};

/// How many times a progressive picture may be gone over: cameras do it about ten times.
const SCANS: usize = 64;
/// The longest side that the format knows.
const LONGEST: usize = 65_535;

pub(super) fn decode(bytes: &[u8], room: Room) -> Result<DecodedPicture, Unfit> {
    if !is_whole(bytes) {
        return Err(Unfit::Broken);
    }
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_use_unsafe(false)
        .set_max_width(LONGEST)
        .set_max_height(LONGEST)
        .jpeg_set_max_scans(SCANS);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| Unfit::Broken)?;
    let info = decoder.info().ok_or(Unfit::Broken)?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    room.check(width, height)?;
    let profile = decoder.icc_profile();
    let orientation = decoder.exif().map_or(1, |exif| exif::orientation(exif));
    let space = decoder.input_colorspace().ok_or(Unfit::Broken)?;
    let is_printed = matches!(space, ColorSpace::CMYK | ColorSpace::YCCK);
    let out = if is_printed { space } else { ColorSpace::RGB };
    decoder.set_options(options.jpeg_set_out_colorspace(out));
    let decoded = decoder.decode().map_err(|_| Unfit::Broken)?;
    let rgb = match space {
        ColorSpace::CMYK => {
            // As Adobe began and all followed: 255 is no ink.
            let inks: Vec<u8> = decoded.iter().map(|value| 255 - value).collect();
            colour::of_inks(&inks, profile.as_deref())
        }
        ColorSpace::YCCK => colour::of_inks(&inks_of_ycck(&decoded), profile.as_deref()),
        _ => decoded,
    };
    if rgb.len() != width as usize * height as usize * 3 {
        return Err(Unfit::Broken);
    }
    Ok(DecodedPicture {
        pixels: Pixels {
            width,
            height,
            channels: 3,
            bytes: rgb,
        },
        orientation,
        profile: profile.filter(|_| !is_printed),
    })
}

/// Inks of brightness, two differences of colour, and black without ink at 255 (ITU-T T.872, section
/// 6.2): the first three give the inks as they would give red, green and blue.
fn inks_of_ycck(pixels: &[u8]) -> Vec<u8> {
    let inks = pixels.chunks_exact(4).flat_map(|pixel| {
        let (y, blue, red) = (
            i32::from(pixel[0]),
            i32::from(pixel[1]) - 128,
            i32::from(pixel[2]) - 128,
        );
        // The factors 1.402, 0.344136, 0.714136 and 1.772 of T.871, in parts of 65536.
        let part = |sum: i32| u8::try_from((y + ((sum + 32_768) >> 16)).clamp(0, 255)).unwrap_or(0);
        [
            part(91_881 * red),
            part(-22_554 * blue - 46_802 * red),
            part(116_130 * blue),
            255 - pixel[3],
        ]
    });
    inks.collect()
}

/// Are there all segments up to the mark of the end, and pixels among them? A decoder fills in what is
/// missing with grey.
fn is_whole(bytes: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xda;
    const END: u8 = 0xd9;
    let mut at = 2;
    let mut has_pixels = false;
    loop {
        // Between segments stands 0xff, perhaps several times, and the kind of the next.
        let Some(mark) = bytes.get(at..).and_then(next_mark) else {
            return false;
        };
        at += mark.after;
        match mark.kind {
            END => return has_pixels,
            0x01 | 0xd0..=0xd8 => {}
            kind => {
                let Some(&[high, low]) = bytes.get(at..at + 2) else {
                    return false;
                };
                at += usize::from(high) << 8 | usize::from(low);
                has_pixels |= kind == START_OF_SCAN;
            }
        }
    }
}

struct Mark {
    kind: u8,
    after: usize,
}

/// The next mark in pixels that are encoded, or between segments.
fn next_mark(bytes: &[u8]) -> Option<Mark> {
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        at += bytes[at..].iter().position(|byte| *byte != 0xff)?;
        if bytes[at] != 0 {
            return Some(Mark {
                kind: bytes[at],
                after: at + 1,
            });
        }
    }
}
