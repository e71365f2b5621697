//! Pictures that are not published, but lie in documents: by what they are compared with those that are.
//!
//! Takes: the bytes of a GIF, BMP or TIFF file, or rows of samples. Gives: what each picture looks like. Never: makes
//! renditions.

use super::{
    Seems, Sketch, Unfit,
    decode::{self, bmp, packed},
    photo,
    pixels::Pixels,
    rendition, scale,
};

/// A format that is decoded only to be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Foreign {
    Gif,
    Bmp,
    Tiff,
}

/// By what a picture is compared with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Compared {
    /// How many pixels it has.
    pub pixels: u64,
    /// Is it a photograph on which somebody may be recognised?
    pub is_photo: bool,
    /// What it looks like, if that tells it from others.
    pub seems: Option<Seems>,
    /// A sketch of it.
    pub sketch: Option<Sketch>,
}

impl Compared {
    fn of(pixels: &Pixels) -> Self {
        // As small as the rendition by which a picture that is published is known.
        let sizes = rendition::sizes(pixels.width, pixels.height);
        let small = sizes
            .first()
            .map(|(width, height)| scale::to(pixels, *width, *height));
        let small = small.as_ref().unwrap_or(pixels);
        Self {
            pixels: u64::from(pixels.width) * u64::from(pixels.height),
            is_photo: photo::is_photo((pixels.width, pixels.height), small),
            seems: Seems::of(small),
            sketch: Sketch::of(small),
        }
    }
}

/// By what the pictures in a file of this format are compared, each of at most so many million pixels.
pub(crate) fn compared(
    format: Foreign,
    bytes: &[u8],
    megapixels: u64,
) -> Result<Vec<Compared>, Unfit> {
    decode::decode_foreign(format, bytes, megapixels, Compared::of)
}

/// The bitmaps that lie in a drawing of Windows (EMF, WMF), as BMP files, the first `most` of them.
pub(crate) fn bitmaps_inside(drawing: &[u8], most: usize) -> Vec<Vec<u8>> {
    bmp::bitmaps_inside(drawing, most)
}

/// A picture as rows of samples, each row from a byte of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rows {
    pub width: u32,
    pub height: u32,
    /// How many bits a sample has.
    pub bits: usize,
    /// How many samples a pixel has.
    pub channels: usize,
    /// The colours, as many samples each, that a pixel of one sample names by their places.
    pub table: Option<(usize, Vec<u8>)>,
    pub data: Vec<u8>,
}

impl Rows {
    /// Could others be the next rows of the same picture?
    pub(crate) fn goes_on_in(&self, next: &Self) -> bool {
        let form = |rows: &Self| (rows.width, rows.bits, rows.channels);
        form(self) == form(next) && self.table == next.table
    }

    /// The picture that strips make, one below the other.
    pub(crate) fn joined(strips: &[Self]) -> Option<Self> {
        let mut joined = Self {
            height: 0,
            data: Vec::new(),
            ..strips.first()?.clone()
        };
        for strip in strips {
            joined.height = joined.height.checked_add(strip.height)?;
            // A line may end behind the samples.
            let samples = (strip.width as usize).checked_mul(strip.channels)?;
            let row = samples.checked_mul(strip.bits)?.div_ceil(8);
            let size = row.checked_mul(strip.height as usize)?;
            joined.data.extend_from_slice(strip.data.get(..size)?);
        }
        Some(joined)
    }

    /// By what it is compared, if there are as many samples as it should have, in a way that is known.
    pub(crate) fn compared(&self) -> Option<Compared> {
        let (wide, high) = (self.width as usize, self.height as usize);
        let size = (wide.checked_mul(self.channels)?, high);
        let samples = packed::samples(&self.data, size, self.bits, self.table.is_some())?;
        let bytes = match &self.table {
            Some((channels, table)) if self.channels == 1 => {
                packed::palette_of(&samples, &packed::in_three(table.clone(), *channels)?)
            }
            Some(_) => return None,
            None => packed::in_three(samples, self.channels)?,
        };
        (!bytes.is_empty()).then(|| {
            Compared::of(&Pixels {
                width: self.width,
                height: self.height,
                channels: 3,
                bytes,
            })
        })
    }
}
