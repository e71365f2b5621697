//! From the bytes of a file to pixels.

pub(super) mod bmp;
mod gif;
mod jpeg;
pub(super) mod packed;
mod png;
mod tiff;
mod webp;

use super::{
    Foreign, Source, Unfit, colour,
    pixels::{Pixels, is_on_its_side},
    scale,
};

/// Pixels as they are stored, and what must be done with them.
pub(super) struct DecodedPicture {
    pub pixels: Pixels,
    /// Which way up it is: the EXIF tag «Orientation».
    pub orientation: u8,
    /// What its colours mean, if it says so.
    pub profile: Option<Vec<u8>>,
}

impl DecodedPicture {
    /// Its width and height, the right way up.
    pub(super) fn size(&self) -> (u32, u32) {
        let (width, height) = (self.pixels.width, self.pixels.height);
        if is_on_its_side(self.orientation) {
            (height, width)
        } else {
            (width, height)
        }
    }

    /// In this size, the right way up, in sRGB.
    pub(super) fn scaled(&self, width: u32, height: u32) -> Pixels {
        let (stored_width, stored_height) = if is_on_its_side(self.orientation) {
            (height, width)
        } else {
            (width, height)
        };
        let scaled = scale::to(&self.pixels, stored_width, stored_height);
        colour::to_srgb(scaled, self.profile.as_deref()).turned(self.orientation)
    }
}

/// Decodes a picture of at most `megapixels`.
pub(super) fn decode(
    source: Source,
    bytes: &[u8],
    megapixels: u64,
) -> Result<DecodedPicture, Unfit> {
    let room = Room { megapixels };
    let mut picture = match source {
        Source::Jpeg => jpeg::decode(bytes, room),
        Source::Png => png::decode(bytes, room),
        Source::WebP => webp::decode(bytes, room),
    }?;
    picture.pixels = picture.pixels.without_idle_opacity();
    Ok(picture)
}

/// Decodes each picture of at most `megapixels` in a file of a format that isn't published, and gives what is made of
/// them, one after the other.
pub(super) fn decode_foreign<T>(
    format: Foreign,
    bytes: &[u8],
    megapixels: u64,
    make: impl Fn(&Pixels) -> T,
) -> Result<Vec<T>, Unfit> {
    let room = Room { megapixels };
    match format {
        Foreign::Gif => gif::decode(bytes, room, make),
        Foreign::Bmp => bmp::decode(bytes, room).map(|pixels| vec![make(&pixels)]),
        Foreign::Tiff => tiff::decode(bytes, room, make),
    }
}

/// How large a picture may be.
#[derive(Clone, Copy)]
struct Room {
    megapixels: u64,
}

impl Room {
    /// How many bytes a decoder may take for a picture of that size, beside the pixels.
    const WORKING_BYTES: usize = 64 * 1024 * 1024;

    /// Is there room for a picture of this size? Asked before a pixel of it is decoded.
    fn check(self, width: u32, height: u32) -> Result<(), Unfit> {
        if width == 0 || height == 0 {
            return Err(Unfit::Broken);
        }
        let pixels = u64::from(width) * u64::from(height);
        if pixels > self.megapixels.saturating_mul(1_000_000) {
            return Err(Unfit::TooManyPixels(width, height));
        }
        Ok(())
    }

    /// How many bytes a decoder may take.
    fn bytes(self) -> usize {
        let pixels = self.megapixels.saturating_mul(1_000_000).saturating_mul(8);
        usize::try_from(pixels)
            .unwrap_or(usize::MAX)
            .saturating_add(Self::WORKING_BYTES)
    }
}
