//! A picture of a few shades of grey, without the frame around it.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{
    super::{pixels::Pixels, seems::ONE, seems::luma},
    PARTS,
};

/// So many fields a sketch has, across and down.
pub(super) const SIDE: usize = 64;
/// Smaller pictures tell too little.
const LEAST_PIXELS: usize = 32;
/// How far a shade of a frame may be from their mean, of 256.
const EVEN: u64 = 5;
/// Of so many pixels of a frame one may be farther: a speck, or what a JPEG makes of an edge.
const SPECK: usize = 50;
/// A frame takes at most this part of a picture on each side.
const FRAME: usize = 3;

/// A picture in a few shades of grey, as large as a thumbnail, and its proportions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sketch {
    /// How wide the picture is for its height, in parts of [`RATIO`].
    pub(super) ratio: i64,
    /// The shades, row by row.
    #[serde(with = "digits")]
    pub(super) shades: Vec<u8>,
}

/// The ratio of a square.
pub(super) const RATIO: i64 = 4096;

/// The luma of a picture, row by row.
struct Luma {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

impl Sketch {
    /// The sketch of a picture; `None` where it is too small.
    pub(in super::super) fn of(pixels: &Pixels) -> Option<Self> {
        let luma = Luma::of(pixels);
        let (columns, rows) = luma.without_frame();
        if columns.len() < LEAST_PIXELS || rows.len() < LEAST_PIXELS {
            return None;
        }
        let mut shades = Vec::with_capacity(SIDE * SIDE);
        for row in 0..SIDE {
            let rows = field(&rows, row);
            for column in 0..SIDE {
                shades.push(luma.mean(&field(&columns, column), &rows));
            }
        }
        let ratio = (columns.len() * RATIO as usize / rows.len()) as i64;
        Some(Self { ratio, shades })
    }

    /// The same, turned or mirrored: `way` is one of eight.
    pub(super) fn turned(&self, way: usize) -> Self {
        let (is_mirrored, is_upside_down, is_on_its_side) =
            (way & 1 != 0, way & 2 != 0, way & 4 != 0);
        let back = |at: usize, is_turned: bool| if is_turned { SIDE - 1 - at } else { at };
        let mut shades = Vec::with_capacity(SIDE * SIDE);
        for y in 0..SIDE {
            for x in 0..SIDE {
                let (x, y) = if is_on_its_side { (y, x) } else { (x, y) };
                shades.push(self.shades[back(y, is_upside_down) * SIDE + back(x, is_mirrored)]);
            }
        }
        let ratio = if is_on_its_side {
            RATIO * RATIO / self.ratio.max(1)
        } else {
            self.ratio
        };
        Self { ratio, shades }
    }

    /// The middle of the picture, after it was turned by an angle.
    pub(super) fn leaning(&self, (sine, cosine): (i64, i64)) -> Self {
        const SIDES: i64 = SIDE as i64;
        // From the middle, in halves of a field.
        let from_middle = |at: usize| 2 * at as i64 + 1 - SIDES;
        let place = |from: i64, unit: i64| {
            let from = from * PARTS / 2 / unit.max(1) * MIDDLE.0 / MIDDLE.1;
            SIDES * PARTS / 2 + from
        };
        let mut shades = Vec::with_capacity(SIDE * SIDE);
        for y in 0..SIDE {
            for x in 0..SIDE {
                let (right, down) = (from_middle(x) * self.ratio, from_middle(y) * RATIO);
                let turned_right = (right * cosine - down * sine) / UNIT;
                let turned_down = (right * sine + down * cosine) / UNIT;
                shades.push(
                    self.shade_at(place(turned_right, self.ratio), place(turned_down, RATIO)),
                );
            }
        }
        Self {
            ratio: self.ratio,
            shades,
        }
    }

    /// The shade at a place between fields, in [`PARTS`] of a field.
    fn shade_at(&self, x: i64, y: i64) -> u8 {
        let field = |at: i64| {
            let from_centre = (at - PARTS / 2).clamp(0, (SIDE as i64 - 1) * PARTS - 1);
            ((from_centre / PARTS) as usize, from_centre % PARTS)
        };
        let ((column, right), (row, down)) = (field(x), field(y));
        let shade = |row: usize, column: usize| i64::from(self.shades[row * SIDE + column]);
        let between =
            |row: usize| shade(row, column) * (PARTS - right) + shade(row, column + 1) * right;
        let sum = between(row) * (PARTS - down) + between(row + 1) * down;
        (sum / (PARTS * PARTS)) as u8
    }
}

/// Angles by which a picture is tried to lean, in sine and cosine, in parts of [`UNIT`]: 1.5, 3, 4.5, 6 and 7.5 degrees, to
/// both sides. A little more or less makes no difference.
pub(super) const ANGLES: [(i64, i64); 10] = [
    (1716, 65514),
    (-1716, 65514),
    (3430, 65446),
    (-3430, 65446),
    (5142, 65334),
    (-5142, 65334),
    (6850, 65177),
    (-6850, 65177),
    (8554, 64975),
    (-8554, 64975),
];
const UNIT: i64 = 1 << 16;
/// The part of a leaning picture that is looked at, in its middle: four fifths across and down. Around it stands what
/// nobody photographed.
const MIDDLE: (i64, i64) = (4, 5);

/// The pixels that one of the fields takes of these.
fn field(all: &Range<usize>, at: usize) -> Range<usize> {
    let start = all.start + at * all.len() / SIDE;
    let end = all.start + (at + 1) * all.len() / SIDE;
    start..end.max(start + 1)
}

impl Luma {
    fn of(pixels: &Pixels) -> Self {
        let bytes = pixels.bytes.chunks_exact(pixels.channels);
        Self {
            width: pixels.width as usize,
            height: pixels.height as usize,
            bytes: bytes.map(|pixel| (luma(pixel) / ONE) as u8).collect(),
        }
    }

    fn mean(&self, columns: &Range<usize>, rows: &Range<usize>) -> u8 {
        let lines = rows.clone().map(|y| {
            let line = &self.bytes[y * self.width + columns.start..y * self.width + columns.end];
            line.iter().map(|shade| u64::from(*shade)).sum::<u64>()
        });
        let sum: u64 = lines.sum();
        (sum / (columns.len() * rows.len()) as u64) as u8
    }

    /// The columns and rows within the frame: even lines along the edges are none of the picture, on each side
    /// as often as there are some, since one frame may stand in another.
    fn without_frame(&self) -> (Range<usize>, Range<usize>) {
        let (mut columns, mut rows) = (0..self.width, 0..self.height);
        let (most_left, most_top) = (self.width / FRAME, self.height / FRAME);
        loop {
            let before = (columns.clone(), rows.clone());
            while rows.start < most_top && self.is_even_row(rows.start, &columns) {
                rows.start += 1;
            }
            while rows.end > self.height - most_top && self.is_even_row(rows.end - 1, &columns) {
                rows.end -= 1;
            }
            while columns.start < most_left && self.is_even_column(columns.start, &rows) {
                columns.start += 1;
            }
            while columns.end > self.width - most_left
                && self.is_even_column(columns.end - 1, &rows)
            {
                columns.end -= 1;
            }
            if before == (columns.clone(), rows.clone()) {
                return before;
            }
        }
    }

    fn is_even_row(&self, y: usize, columns: &Range<usize>) -> bool {
        let row = &self.bytes[y * self.width + columns.start..y * self.width + columns.end];
        is_even(row.iter().copied())
    }

    fn is_even_column(&self, x: usize, rows: &Range<usize>) -> bool {
        is_even(rows.clone().map(|y| self.bytes[y * self.width + x]))
    }
}

fn is_even(line: impl ExactSizeIterator<Item = u8> + Clone) -> bool {
    let count = line.len();
    let sum: u64 = line.clone().map(u64::from).sum();
    let mean = sum / count.max(1) as u64;
    let far = line.filter(|shade| u64::from(*shade).abs_diff(mean) > EVEN);
    far.count() * SPECK <= count
}

/// Shades as hexadecimal digits: a quarter of what a list of numbers takes.
mod digits {
    use std::fmt::Write as _;

    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    use super::SIDE;

    pub(super) fn serialize<S: Serializer>(shades: &[u8], to: S) -> Result<S::Ok, S::Error> {
        let mut digits = String::with_capacity(shades.len() * 2);
        for shade in shades {
            write!(digits, "{shade:02x}").map_err(serde::ser::Error::custom)?;
        }
        to.serialize_str(&digits)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let digits = String::deserialize(from)?;
        let pairs = digits.as_bytes().chunks(2);
        let shades: Option<Vec<u8>> = pairs
            .map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok())
            .collect();
        shades
            .filter(|shades| shades.len() == SIDE * SIDE)
            .ok_or_else(|| D::Error::custom("no shades"))
    }
}
