//! Makes pictures smaller.
//!
//! Catmull-Rom interpolation (Mitchell and Netravali, «Reconstruction Filters in Computer Graphics»,
//! 1988, B = 0, C = 1/2), first along the rows, then along the columns. The weights are made with
//! additions, multiplications and divisions alone, which IEEE 754 rounds alike everywhere, and applied in
//! integers.

use super::pixels::Pixels;

/// Weights are whole numbers, of which so many make 1.
const ONE: i32 = 1 << 14;

/// A picture in another size. (The height follows from the width but for rounding.)
pub(super) fn to(picture: &Pixels, width: u32, height: u32) -> Pixels {
    if (width, height) == (picture.width, picture.height) {
        return picture.clone();
    }
    if picture.channels == 4 {
        // What can't be seen has no say in the colour of what can.
        return faded_back(&in_both_directions(&faded(picture), width, height));
    }
    in_both_directions(picture, width, height)
}

fn in_both_directions(picture: &Pixels, width: u32, height: u32) -> Pixels {
    let across = along_rows(picture, width);
    along_columns(&across, height)
}

/// The weights of the old pixels for one new pixel.
struct Window {
    first: usize,
    weights: Vec<i32>,
}

fn windows(old: u32, new: u32) -> Vec<Window> {
    let scale = f64::from(old) / f64::from(new);
    // To make a picture smaller, the filter is stretched over more of its pixels.
    let stretch = scale.max(1.0);
    let reach = 2.0 * stretch;
    let windows = (0..new).map(|at| {
        let centre = (f64::from(at) + 0.5) * scale;
        let first = (centre - reach).floor().max(0.0);
        let last = (centre + reach).ceil().min(f64::from(old));
        let (first, last) = (first as usize, last as usize);
        let weights: Vec<f64> = (first..last)
            .map(|old| catmull_rom((old as f64 + 0.5 - centre) / stretch))
            .collect();
        Window {
            first,
            weights: whole(&weights),
        }
    });
    windows.collect()
}

/// Whole numbers that together make [`ONE`], in the proportions of these.
fn whole(weights: &[f64]) -> Vec<i32> {
    let sum: f64 = weights.iter().sum();
    let mut whole: Vec<i32> = weights
        .iter()
        .map(|weight| (weight / sum * f64::from(ONE)).round() as i32)
        .collect();
    let missing = ONE - whole.iter().sum::<i32>();
    let middle = whole.len() / 2;
    whole[middle] += missing;
    whole
}

fn catmull_rom(x: f64) -> f64 {
    let x = x.abs();
    if x < 1.0 {
        (1.5 * x - 2.5) * x * x + 1.0
    } else if x < 2.0 {
        ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0
    } else {
        0.0
    }
}

fn along_rows(picture: &Pixels, width: u32) -> Pixels {
    let windows = windows(picture.width, width);
    let channels = picture.channels;
    let row = picture.width as usize * channels;
    let mut bytes = Vec::with_capacity(width as usize * picture.height as usize * channels);
    for row in picture.bytes.chunks_exact(row) {
        for window in &windows {
            let mut sums = [ONE / 2; 4];
            let pixels = row[window.first * channels..].chunks_exact(channels);
            for (pixel, weight) in pixels.zip(&window.weights) {
                for (sum, value) in sums.iter_mut().zip(pixel) {
                    *sum += i32::from(*value) * weight;
                }
            }
            bytes.extend(sums[..channels].iter().map(|sum| byte(*sum)));
        }
    }
    Pixels {
        width,
        bytes,
        ..*picture
    }
}

fn along_columns(picture: &Pixels, height: u32) -> Pixels {
    let row = picture.width as usize * picture.channels;
    let mut bytes = Vec::with_capacity(row * height as usize);
    let mut sums = vec![0; row];
    for window in windows(picture.height, height) {
        sums.fill(ONE / 2);
        let rows = picture.bytes[window.first * row..].chunks_exact(row);
        for (row, weight) in rows.zip(&window.weights) {
            for (sum, value) in sums.iter_mut().zip(row) {
                *sum += i32::from(*value) * weight;
            }
        }
        bytes.extend(sums.iter().map(|sum| byte(*sum)));
    }
    Pixels {
        height,
        bytes,
        ..*picture
    }
}

fn byte(sum: i32) -> u8 {
    u8::try_from((sum / ONE).clamp(0, 255)).unwrap_or(u8::MAX)
}

/// Colours as dark as they are seen through.
fn faded(picture: &Pixels) -> Pixels {
    let bytes = picture.bytes.chunks_exact(4).flat_map(|pixel| {
        let opacity = u32::from(pixel[3]);
        let fade = |value: u8| ((u32::from(value) * opacity + 127) / 255) as u8;
        [fade(pixel[0]), fade(pixel[1]), fade(pixel[2]), pixel[3]]
    });
    Pixels {
        bytes: bytes.collect(),
        ..*picture
    }
}

fn faded_back(picture: &Pixels) -> Pixels {
    let bytes = picture.bytes.chunks_exact(4).flat_map(|pixel| {
        let opacity = u32::from(pixel[3]);
        let back = |value: u8| match opacity {
            0 => 0,
            _ => ((u32::from(value) * 255 + opacity / 2) / opacity).min(255) as u8,
        };
        [back(pixel[0]), back(pixel[1]), back(pixel[2]), pixel[3]]
    });
    Pixels {
        bytes: bytes.collect(),
        ..*picture
    }
}
