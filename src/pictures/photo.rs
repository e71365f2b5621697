//! Whether a picture is a photograph, as far as its pixels tell it cheaply.
//!
//! Takes: the pixels of its smallest rendition, and how large it is. Gives: yes or no. Never: looks for faces. Drawings,
//! charts and logos have few shades, or areas of one colour; scans of pages are paper for the most part.

use super::{
    pixels::Pixels,
    seems::{ONE, luma},
};

/// In fewer pixels, in one direction, nobody is recognised.
const LEAST_PIXELS: u32 = 200;
/// Levels of luma that are told apart.
const LEVELS: usize = 64;
/// A level counts that three of a thousand pixels have, and a photo has so many of them.
const LEAST_OF_LEVEL: usize = 3;
const LEAST_LEVELS: usize = 16;
/// Two pixels side by side are alike where no colour differs by more, and so many of a hundred are at most.
const APART: u8 = 1;
const MOST_ALIKE: usize = 85;
/// So many levels around the one that most pixels have are paper, or another ground, and so many of a hundred pixels have
/// them at most: in shades of grey, and in colours.
const GROUND: usize = 4;
const MOST_GROUND: usize = 65;
const MOST_GROUND_IN_COLOUR: usize = 75;
/// How far the colours of a pixel are from each other that is no grey, and how many of a hundred such pixels make a picture
/// one in colours.
const COLOURFUL: u8 = 40;
const LEAST_COLOURFUL: usize = 5;

/// Is a picture of this size, with these pixels in its smallest rendition, a photograph on which somebody may be
/// recognised?
pub(super) fn is_photo((width, height): (u32, u32), small: &Pixels) -> bool {
    let all = small.bytes.len() / small.channels;
    if width.min(height) < LEAST_PIXELS || all == 0 {
        return false;
    }
    let mut levels = [0_usize; LEVELS];
    let (mut alike, mut colourful) = (0, 0);
    for row in small
        .bytes
        .chunks_exact(small.width as usize * small.channels)
    {
        let mut last: Option<&[u8]> = None;
        for pixel in row.chunks_exact(small.channels) {
            let level = luma(pixel) * LEVELS as u64 / (ONE * ONE);
            levels[usize::try_from(level).unwrap_or(0).min(LEVELS - 1)] += 1;
            let colours = [pixel[0], pixel[1], pixel[2]];
            let (least, most) = colours.iter().fold((u8::MAX, 0), |(least, most), one| {
                (least.min(*one), most.max(*one))
            });
            colourful += usize::from(most - least > COLOURFUL);
            let is_alike = |last: &[u8]| {
                let mut pairs = last.iter().zip(pixel);
                pairs.all(|(one, other)| one.abs_diff(*other) <= APART)
            };
            alike += usize::from(last.is_some_and(is_alike));
            last = Some(pixel);
        }
    }
    let shown = levels
        .iter()
        .filter(|count| **count * 1000 >= all * LEAST_OF_LEVEL);
    let ground = (0..LEVELS).max_by_key(|level| levels[*level]).unwrap_or(0);
    let around = ground.saturating_sub(GROUND)..LEVELS.min(ground + GROUND + 1);
    let of_ground: usize = levels[around].iter().sum();
    let most_ground = match colourful * 100 >= all * LEAST_COLOURFUL {
        true => MOST_GROUND_IN_COLOUR,
        false => MOST_GROUND,
    };
    shown.count() >= LEAST_LEVELS
        && alike * 100 <= all * MOST_ALIKE
        && of_ground * 100 <= all * most_ground
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: usize = 240;

    fn pixels(colour: impl Fn(usize, usize) -> [u8; 3]) -> Pixels {
        let points = (0..SIZE).flat_map(|y| (0..SIZE).map(move |x| (x, y)));
        Pixels {
            width: 240,
            height: 240,
            channels: 3,
            bytes: points.flat_map(|(x, y)| colour(x, y)).collect(),
        }
    }

    fn is_one(size: u32, colour: impl Fn(usize, usize) -> [u8; 3]) -> bool {
        is_photo((size, size), &pixels(colour))
    }

    fn byte(value: usize) -> u8 {
        u8::try_from(value % 256).expect("a byte")
    }

    /// Light and dark that run into each other, as on a photo, with the noise of a camera.
    fn scene(x: usize, y: usize) -> [u8; 3] {
        let noise = (x * 7919 + y * 104_729) % 23;
        [
            byte(x / 2 + y / 2 + noise),
            byte(y / 2 + 60 + noise),
            byte(x / 3 + 40 + noise),
        ]
    }

    #[test]
    fn photographs_are_told_from_what_is_drawn_or_written() {
        assert!(is_one(2000, scene));
        let grey = |x, y| [scene(x, y)[0]; 3];
        assert!(is_one(2000, grey));
        // An icon.
        assert!(!is_one(160, scene));
        // Bars of a chart, and a gradient behind a title.
        assert!(!is_one(2000, |x, _| [byte(x / 20 * 20), 90, 200]));
        assert!(!is_one(2000, |_, y| [byte(y), 90, 200]));
        // Words on paper, with the noise of a scanner.
        assert!(!is_one(2000, |x, y| {
            let is_ink = y % 12 < 6 && (x * 31 + y * 17) % 5 < 2;
            let noise = (x * 7919 + y * 104_729) % 12;
            [byte(if is_ink { 40 + noise * 6 } else { 236 + noise }); 3]
        }));
        // A portrait before a white wall.
        assert!(is_one(2000, |x, y| {
            match (60..180).contains(&x) && y > 60 {
                true => scene(x, y),
                false => [250; 3],
            }
        }));
    }
}
