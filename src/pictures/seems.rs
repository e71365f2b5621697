//! By what a picture is known again when somebody has saved it anew: smaller, or as a JPEG of lower quality.
//!
//! A difference hash: the picture is averaged down to a few shades of grey, and of each two that lie side by
//! side it is kept which is lighter. (Neal Krawetz, «Kind of Like That», The Hacker Factor Blog, 2013.) Where two
//! are nearly alike, which is lighter is a matter of chance, so this is kept too, and such pairs have no say.
//! All of it is integer arithmetic.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::pixels::Pixels;

/// So many pairs lie side by side in each row and column.
const PAIRS: usize = 16;
const SHADES: usize = PAIRS + 1;
/// Pairs of a picture: across and down.
const ALL: usize = 2 * PAIRS * PAIRS;
const WORDS: usize = ALL / 64;
/// Shades are means of luma, in sixteenths.
pub(super) const PARTS: i64 = 16;
/// How far two shades must be from each other to have a say: four of 256.
const APART: i64 = 4 * PARTS;
/// How many pairs must have a say: a drawing on white paper, or a photo of fog, is like many others.
const LEAST_PAIRS: u32 = 64;
/// How many of a hundred of them must lie one way, and as many the other: what only grows lighter from one side to
/// the other is like many others.
const LEAST_EACH_WAY: u32 = 20;
/// How many of a hundred pairs that have a say must agree.
const LEAST_ALIKE: u32 = 85;

/// Where one has fewer colours than the other, some pairs have a say in one of them alone. Then so many of a hundred
/// that have one in both must agree, and these must be so many, and so many of a hundred of the fewer.
const LEAST_ALIKE_OF_BOTH: u32 = 95;
const LEAST_OF_BOTH: u32 = 128;
const LEAST_OF_FEWER: u32 = 80;

/// Means of luma in a grid, in [`PARTS`].
pub(super) type Shades = [[i64; SHADES]; SHADES];

/// What a picture looks like, in a few bits that show nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seems {
    /// Of which pairs the first is lighter.
    lighter: [u64; WORDS],
    /// Which pairs have a say.
    says: [u64; WORDS],
}

impl Seems {
    /// What a picture looks like; `None` where too little is on it to tell it from others.
    pub(super) fn of(pixels: &Pixels) -> Option<Self> {
        Self::of_shades(&shades(pixels)?)
    }

    /// The same, of shades in [`PARTS`].
    pub(super) fn of_shades(shades: &Shades) -> Option<Self> {
        let mut seems = Self {
            lighter: [0; WORDS],
            says: [0; WORDS],
        };
        let mut pair = 0;
        for (right, down) in [(1, 0), (0, 1)] {
            for y in 0..PAIRS {
                for x in 0..PAIRS {
                    let apart = shades[y][x] - shades[y + down][x + right];
                    let bit = 1 << (pair % 64);
                    if apart.abs() >= APART {
                        seems.says[pair / 64] |= bit;
                        if apart > 0 {
                            seems.lighter[pair / 64] |= bit;
                        }
                    }
                    pair += 1;
                }
            }
        }
        let (all, lighter) = (ones(&seems.says), ones(&seems.lighter));
        let fewer = lighter.min(all - lighter);
        let tells = all >= LEAST_PAIRS && fewer * 100 >= all * LEAST_EACH_WAY;
        tells.then_some(seems)
    }

    /// Do both seem to be one picture, or one the negative of the other?
    pub fn is_like(&self, other: &Self) -> bool {
        let (mut alike, mut unlike, mut either) = (0, 0, 0);
        for at in 0..WORDS {
            let both = self.says[at] & other.says[at];
            let differ = self.lighter[at] ^ other.lighter[at];
            alike += (both & !differ).count_ones();
            unlike += (both & differ).count_ones();
            either += (self.says[at] | other.says[at]).count_ones();
        }
        let (agreed, both) = (alike.max(unlike), alike + unlike);
        let fewer = ones(&self.says).min(ones(&other.says));
        let is_of_fewer_colours = both >= LEAST_OF_BOTH
            && both * 100 >= fewer * LEAST_OF_FEWER
            && agreed * 100 >= both * LEAST_ALIKE_OF_BOTH;
        agreed * 100 >= either * LEAST_ALIKE || is_of_fewer_colours
    }

    /// Reads what is written as hexadecimal digits; `None` where it isn't.
    pub fn parse(text: &str) -> Option<Self> {
        const DIGITS: usize = 16;
        if text.len() != 2 * WORDS * DIGITS || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let word = |at: usize| u64::from_str_radix(&text[at * DIGITS..(at + 1) * DIGITS], 16).ok();
        let mut seems = Self {
            lighter: [0; WORDS],
            says: [0; WORDS],
        };
        for at in 0..WORDS {
            seems.lighter[at] = word(at)?;
            seems.says[at] = word(WORDS + at)?;
        }
        Some(seems)
    }
}

impl fmt::Display for Seems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.lighter.iter().chain(&self.says);
        words
            .into_iter()
            .try_for_each(|word| write!(f, "{word:016x}"))
    }
}

fn ones(words: &[u64; WORDS]) -> u32 {
    words.iter().map(|word| word.count_ones()).sum()
}

/// The mean luma of each field of a grid over the picture; `None` where it is smaller than the grid.
fn shades(pixels: &Pixels) -> Option<Shades> {
    let (width, height) = (pixels.width as usize, pixels.height as usize);
    if width < SHADES || height < SHADES {
        return None;
    }
    let mut shades = [[0; SHADES]; SHADES];
    for (row, shades) in shades.iter_mut().enumerate() {
        let rows = row * height / SHADES..(row + 1) * height / SHADES;
        for (column, shade) in shades.iter_mut().enumerate() {
            let columns = column * width / SHADES..(column + 1) * width / SHADES;
            let mut sum = 0;
            for y in rows.clone() {
                let start = (y * width + columns.start) * pixels.channels;
                let end = (y * width + columns.end) * pixels.channels;
                let field = pixels.bytes[start..end].chunks_exact(pixels.channels);
                sum += field.map(luma).sum::<u64>();
            }
            let count = (rows.len() * columns.len()) as u64;
            *shade = i64::try_from(sum * PARTS.unsigned_abs() / (count * ONE)).ok()?;
        }
    }
    Some(shades)
}

/// Parts that together make one unit of luma.
pub(super) const ONE: u64 = 256;

/// The luma of a pixel (ITU-R BT.601), in parts of [`ONE`].
pub(super) fn luma(pixel: &[u8]) -> u64 {
    let [red, green, blue] = [pixel[0], pixel[1], pixel[2]].map(u64::from);
    77 * red + 150 * green + 29 * blue
}
