//! In which sizes and formats a picture is published.

use serde::{Deserialize, Serialize};

use super::Seems;

/// The widths in which pictures are published, in pixels.
///
/// The column of text is 640 CSS pixels wide and less on phones. The first is for phones, at nearly two
/// pixels for each of theirs, and weighs no more than [`PHONE_BYTES`]; the second for screens of one and
/// a half, the last for those of two and more.
pub(super) const WIDTHS: [u32; 3] = [640, 1024, 1600];
/// What the smallest rendition of a picture may weigh: five of them are less than 250 KB.
pub(super) const PHONE_BYTES: usize = 48 * 1024;
/// Nothing is published taller than this, in pixels: browsers and encoders have their limits.
const TALLEST: u32 = 6000;

/// A format in which pictures are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PictureFormat {
    /// For photos, in every browser.
    Jpeg,
    /// For drawings: nothing is lost.
    Png,
    /// For photos, where it is smaller.
    WebP,
}

impl PictureFormat {
    /// The ending of its files, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
        }
    }
}

/// A picture in one size and format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rendition {
    /// The format.
    pub format: PictureFormat,
    /// The width in pixels.
    pub width: u32,
    /// The height in pixels.
    pub height: u32,
}

/// How a picture is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedPicture {
    /// Its width in pixels, the right way up.
    pub width: u32,
    /// Its height in pixels, the right way up.
    pub height: u32,
    /// Has it few colours, or parts that can be seen through?
    pub is_drawing: bool,
    /// Does WebP save a fifth of its JPEG?
    pub is_smaller_as_webp: bool,
    /// Has it so few colours, in areas so large, that nobody could be recognised on it?
    pub is_flat: bool,
    /// Is it a photograph, and large enough that somebody may be recognised on it?
    pub is_photo: bool,
    /// What it looks like, if that tells it from others.
    pub seems: Option<Seems>,
}

impl PublishedPicture {
    /// The format that every browser can show.
    pub fn base_format(self) -> PictureFormat {
        if self.is_drawing {
            PictureFormat::Png
        } else {
            PictureFormat::Jpeg
        }
    }

    /// All formats, the smallest files last.
    pub fn formats(self) -> &'static [PictureFormat] {
        match (self.is_drawing, self.is_smaller_as_webp) {
            (true, _) => &[PictureFormat::Png],
            (false, false) => &[PictureFormat::Jpeg],
            (false, true) => &[PictureFormat::Jpeg, PictureFormat::WebP],
        }
    }

    /// The renditions of a format, the narrowest first.
    pub fn renditions_as(self, format: PictureFormat) -> impl Iterator<Item = Rendition> {
        let sizes = sizes(self.width, self.height).into_iter();
        sizes.map(move |(width, height)| Rendition {
            format,
            width,
            height,
        })
    }

    /// All renditions.
    pub fn renditions(self) -> Vec<Rendition> {
        let formats = self.formats().iter();
        formats
            .flat_map(|format| self.renditions_as(*format))
            .collect()
    }

    /// The largest rendition in the format that every browser can show.
    pub fn base(self) -> Rendition {
        let (width, height) = largest(self.width, self.height);
        Rendition {
            format: self.base_format(),
            width,
            height,
        }
    }
}

/// The sizes in which a picture is published, the narrowest first: at most three, none larger than it
/// is, and none that is hardly smaller than the next.
pub(super) fn sizes(width: u32, height: u32) -> Vec<(u32, u32)> {
    let largest = largest(width, height);
    let is_worth_it = |narrow: u32| narrow * 5 <= largest.0 * 4;
    let narrow = WIDTHS.into_iter().filter(|width| is_worth_it(*width));
    let narrow = narrow.map(|narrow| (narrow, scaled(height, narrow, width)));
    narrow.chain([largest]).collect()
}

fn largest(width: u32, height: u32) -> (u32, u32) {
    let mut largest = width.min(WIDTHS[2]);
    if scaled(height, largest, width) > TALLEST {
        largest = scaled(width, TALLEST, height);
    }
    (largest, scaled(height, largest, width).min(TALLEST))
}

/// `length * part / of`, rounded; at least 1.
fn scaled(length: u32, part: u32, of: u32) -> u32 {
    if part == of {
        return length;
    }
    let (length, part, of) = (u64::from(length), u64::from(part), u64::from(of.max(1)));
    let rounded = (length * part + of / 2) / of;
    u32::try_from(rounded).unwrap_or(u32::MAX).max(1)
}
