//! Pictures of every kind, made here, and what becomes of them.

mod bare;
mod colours;
mod damage;
mod drawn;
mod foreign;
mod made;
mod metadata;
mod samples;
mod seems;
mod sizes;

use super::{Made, PublishedPicture, Source, Unfit, look, make};

/// As many as a site allows that says nothing.
const MEGAPIXELS: u64 = 50;

fn made(source: Source, bytes: &[u8]) -> (PublishedPicture, Vec<Made>) {
    let ((look, _), made) = make(source, bytes, MEGAPIXELS).expect("a sound picture");
    (look, made)
}

/// A rendition as a browser would show it: its width, height and pixels in red, green and blue.
fn shown(bytes: &[u8]) -> (u32, u32, Vec<[u8; 3]>) {
    let source = match bytes {
        [0xff, 0xd8, ..] => Source::Jpeg,
        [b'R', ..] => Source::WebP,
        _ => Source::Png,
    };
    let pixels = super::decode::decode(source, bytes, MEGAPIXELS)
        .expect("what was encoded can be decoded")
        .pixels;
    let colours = pixels.bytes.chunks_exact(pixels.channels);
    let colours = colours.map(|pixel| [pixel[0], pixel[1], pixel[2]]);
    (pixels.width, pixels.height, colours.collect())
}

/// Are two colours the same, but for what a codec makes of them?
fn is_near(one: [u8; 3], other: [u8; 3]) -> bool {
    one.iter().zip(other).all(|(a, b)| a.abs_diff(b) <= 12)
}
