//! The pixels of a picture.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// How many colours a drawing may have. A photo has thousands, a scanned one in shades of grey about two
/// hundred.
const COLOURS_OF_A_DRAWING: usize = 128;
/// How many colours a picture may have on which nobody could be recognised: a plan, an icon, plain letters. Edges
/// drawn softly take some.
const COLOURS_OF_FLATNESS: usize = 16;
/// Of so many pixels at most one may differ from the one to its left: photos in few colours are of dots.
const EDGES_OF_FLATNESS: usize = 4;

/// Pixels in rows from the top left, three bytes (red, green, blue) or four (and opacity) each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pixels {
    pub width: u32,
    pub height: u32,
    pub channels: usize,
    pub bytes: Vec<u8>,
}

impl Pixels {
    /// Has it few colours, or parts that can be seen through?
    pub(super) fn is_drawing(&self) -> bool {
        self.channels == 4 || self.palette(COLOURS_OF_A_DRAWING).is_some()
    }

    /// Has it so few colours, in areas so large, that nobody could be recognised on it?
    pub(super) fn is_flat(&self) -> bool {
        if self.palette(COLOURS_OF_FLATNESS).is_none() {
            return false;
        }
        let rows = self.bytes.chunks_exact(self.width as usize * self.channels);
        let edges = rows.map(|row| {
            let pixels = row.chunks_exact(self.channels);
            let next = pixels.clone().skip(1);
            pixels.zip(next).filter(|(one, next)| one != next).count()
        });
        let pixels = self.bytes.len() / self.channels;
        edges.sum::<usize>() * EDGES_OF_FLATNESS <= pixels
    }

    /// Its colours, in order; nothing where there are more than `most`.
    pub(super) fn palette(&self, most: usize) -> Option<Vec<[u8; 4]>> {
        let mut colours = BTreeSet::new();
        let mut last = None;
        for pixel in self.bytes.chunks_exact(self.channels) {
            if last == Some(pixel) {
                continue;
            }
            last = Some(pixel);
            colours.insert(self.colour(pixel));
            if colours.len() > most {
                return None;
            }
        }
        Some(colours.into_iter().collect())
    }

    /// A pixel with its opacity.
    pub(super) fn colour(&self, pixel: &[u8]) -> [u8; 4] {
        let opacity = if self.channels == 4 {
            pixel[3]
        } else {
            u8::MAX
        };
        [pixel[0], pixel[1], pixel[2], opacity]
    }

    /// Keeps the `most` colours that most of its pixels have, and gives all others the nearest of those.
    pub(super) fn keep_colours(&mut self, most: usize) {
        let mut counts: BTreeMap<[u8; 4], usize> = BTreeMap::new();
        for run in self.runs() {
            *counts
                .entry(self.colour(&self.bytes[run.clone()]))
                .or_default() += run.len();
        }
        let mut kept: Vec<_> = counts.keys().copied().collect();
        kept.sort_by_key(|colour| (Reverse(counts[colour]), *colour));
        kept.truncate(most);
        let nearest = |colour: &[u8; 4]| {
            let apart = |one: &[u8; 4]| -> u32 {
                let steps = one.iter().zip(colour);
                steps
                    .map(|(one, other)| u32::from(one.abs_diff(*other)).pow(2))
                    .sum()
            };
            kept.iter().copied().min_by_key(apart)
        };
        let nearest: BTreeMap<_, _> = counts
            .keys()
            .filter_map(|colour| Some((*colour, nearest(colour)?)))
            .collect();
        for run in self.runs() {
            let colour = self.colour(&self.bytes[run.clone()]);
            if nearest[&colour] != colour {
                for pixel in self.bytes[run].chunks_exact_mut(self.channels) {
                    pixel.copy_from_slice(&nearest[&colour][..self.channels]);
                }
            }
        }
    }

    /// Where pixels of one colour follow each other, in bytes.
    fn runs(&self) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for (at, pixel) in self.bytes.chunks_exact(self.channels).enumerate() {
            let end = (at + 1) * self.channels;
            match runs.last_mut() {
                Some(run) if self.bytes[run.start..].starts_with(pixel) => run.end = end,
                _ => runs.push(at * self.channels..end),
            }
        }
        runs
    }

    /// The same without opacity, where nothing can be seen through.
    pub(super) fn without_idle_opacity(self) -> Self {
        let is_idle =
            self.channels == 4 && self.bytes.chunks_exact(4).all(|pixel| pixel[3] == u8::MAX);
        if !is_idle {
            return self;
        }
        let bytes = self.bytes.chunks_exact(4);
        Self {
            channels: 3,
            bytes: bytes
                .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
                .collect(),
            ..self
        }
    }

    /// Turned as the EXIF tag «Orientation» says (CIPA DC-008, table 6): 1 to 8, the right way up with 1.
    pub(super) fn turned(self, orientation: u8) -> Self {
        if !(2..=8).contains(&orientation) {
            return self;
        }
        let (width, height) = match is_on_its_side(orientation) {
            true => (self.height, self.width),
            false => (self.width, self.height),
        };
        let mut bytes = Vec::with_capacity(self.bytes.len());
        let (right, bottom) = (self.width - 1, self.height - 1);
        for y in 0..height {
            for x in 0..width {
                let (from_x, from_y) = match orientation {
                    2 => (right - x, y),
                    3 => (right - x, bottom - y),
                    4 => (x, bottom - y),
                    5 => (y, x),
                    6 => (y, bottom - x),
                    7 => (right - y, bottom - x),
                    _ => (right - y, x),
                };
                let at = (from_y as usize * self.width as usize + from_x as usize) * self.channels;
                bytes.extend_from_slice(&self.bytes[at..at + self.channels]);
            }
        }
        Self {
            width,
            height,
            channels: self.channels,
            bytes,
        }
    }
}

/// Are width and height the other way round in a picture of this orientation?
pub(super) fn is_on_its_side(orientation: u8) -> bool {
    (5..=8).contains(&orientation)
}
