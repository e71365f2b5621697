//! Pictures are made anew: of what somebody hands in, only the pixels are published.
//!
//! Takes: the bytes of a JPEG, PNG or WebP file. Gives: its [`PublishedPicture`] (how large it is, and in which
//! [`Rendition`]s it is published) and the bytes of those, turned the right way up, in sRGB, with nothing
//! in them but pixels; and drawings (SVG) that can neither run nor fetch anything. Or why that can't be
//! done. Never: touches a file, enlarges a picture, or takes over a byte of what came with the pixels.
//!
//! The same bytes give the same bytes, on however many threads: all of it is integer arithmetic or
//! correctly rounded, and no code path depends on the processor. (libwebp's encoder is the exception: it
//! has code for each kind of processor, which its authors keep equal to the bit.)

mod acting;
mod bare;
mod colour;
mod copies;
mod decode;
mod drawing;
mod drawn;
mod encode;
mod exif;
mod foreign;
mod letters;
mod photo;
mod pixels;
mod references;
mod rendition;
mod scale;
mod seems;
mod styles;
mod tags;
#[cfg(test)]
mod tests;

pub use acting::acting;
pub use bare::{Bare, bare};
pub use copies::{Likeness, Remembered, Sketch, Ways};
pub use drawing::{Unclean, clean as clean_drawing};
pub use drawn::hash_of_drawn;
pub(crate) use exif::{ExifField, Tiff};
pub(crate) use foreign::{Compared, Foreign, Rows, bitmaps_inside, compared};
pub use letters::{draw as draw_letters, width as width_of_letters};
pub use rendition::{PictureFormat, PublishedPicture, Rendition};
pub use seems::Seems;

use serde::{Deserialize, Serialize};

use self::{encode::Encoded, pixels::Pixels};

/// What is made of pictures; another number makes all of them again.
pub const VERSION: u32 = 1;

/// The formats that pictures may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// JPEG (ITU-T T.81), as cameras write it.
    Jpeg,
    /// PNG (W3C «Portable Network Graphics»).
    Png,
    /// WebP (RFC 9649).
    WebP,
}

/// Why a picture can't be published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unfit {
    /// It ends too early, or is damaged.
    Broken,
    /// It moves.
    Animated,
    /// It has more pixels than are allowed: its width, its height.
    TooManyPixels(u32, u32),
}

/// A rendition with its bytes.
pub type Made = (Rendition, Vec<u8>);

/// How a picture is published, and the sketch by which copies of it are known, if there is enough to see on it.
pub type Looked = (PublishedPicture, Option<Sketch>);

/// Decodes a picture of at most `megapixels`, and tells how it is published.
///
/// # Errors
/// When it can't be.
pub fn look(source: Source, bytes: &[u8], megapixels: u64) -> Result<Looked, Unfit> {
    let picture = decode::decode(source, bytes, megapixels)?;
    let studio = Studio::of(source, picture);
    Ok((studio.look, studio.sketch()))
}

/// The same, with every rendition.
///
/// # Errors
/// As with [`look`].
pub fn make(source: Source, bytes: &[u8], megapixels: u64) -> Result<(Looked, Vec<Made>), Unfit> {
    let picture = decode::decode(source, bytes, megapixels)?;
    let studio = Studio::of(source, picture);
    let sketch = studio.sketch();
    let (look, made) = studio.all();
    Ok(((look, sketch), made))
}

/// Where the renditions of one picture are made.
struct Studio {
    look: PublishedPicture,
    /// Its pixels in each width, the smallest first.
    sizes: Vec<Pixels>,
    /// The smallest, encoded already: by it the formats are chosen.
    smallest: Vec<Encoded>,
}

impl Studio {
    fn of(source: Source, picture: decode::DecodedPicture) -> Self {
        let is_flat = picture.pixels.is_flat();
        let is_drawing = source != Source::Jpeg && picture.pixels.is_drawing();
        let (width, height) = picture.size();
        let mut sizes: Vec<Pixels> = Vec::new();
        // Each is made of the next larger one, which is quick, and looks as good.
        for (width, height) in rendition::sizes(width, height).into_iter().rev() {
            let scaled = match sizes.last() {
                Some(larger) => scale::to(larger, width, height),
                None => picture.scaled(width, height),
            };
            sizes.push(scaled);
        }
        sizes.reverse();
        let smallest = if is_drawing {
            Vec::new()
        } else {
            encode::smallest(&sizes[0])
        };
        let is_smaller_as_webp = match smallest.as_slice() {
            [jpeg, webp] => webp.bytes.len() * 5 <= jpeg.bytes.len() * 4,
            _ => false,
        };
        Self {
            look: PublishedPicture {
                width,
                height,
                is_drawing,
                is_smaller_as_webp,
                is_flat,
                is_photo: photo::is_photo((width, height), &sizes[0]),
                seems: Seems::of(&sizes[0]),
            },
            sizes,
            smallest,
        }
    }

    fn sketch(&self) -> Option<Sketch> {
        Sketch::of(&self.sizes[0])
    }

    fn all(self) -> (PublishedPicture, Vec<Made>) {
        let smallest_width = self.sizes[0].width;
        let bytes = |rendition: &Rendition| {
            let known = self.smallest.iter().find(|encoded| {
                (encoded.format, smallest_width) == (rendition.format, rendition.width)
            });
            match known {
                Some(known) => known.bytes.clone(),
                None => {
                    let same = |pixels: &&Pixels| pixels.width == rendition.width;
                    let pixels = self.sizes.iter().find(same).unwrap_or(&self.sizes[0]);
                    encode::encode(pixels, rendition.format)
                }
            }
        };
        let made = self.look.renditions().into_iter();
        let made = made
            .map(|rendition| (rendition, bytes(&rendition)))
            .collect();
        (self.look, made)
    }
}
