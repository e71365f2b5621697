//! A picture is known again when it was saved anew, and no other is taken for it.

use super::*;
use crate::pictures::{Seems, pixels::Pixels, scale};

/// A made-up photo: shapes of one colour over each other, with grain.
fn photo(seed: u32, width: u32, height: u32) -> Pixels {
    let mut state = seed;
    let mut next = move |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % below
    };
    let mut bytes = vec![120; (width * height * 3) as usize];
    for _ in 0..60 {
        let (left, top) = (next(width), next(height));
        let (right, bottom) = (left + 20 + next(120), top + 20 + next(120));
        let colour = [next(240), next(240), next(240)].map(|shade| shade as u8);
        for y in top..bottom.min(height) {
            for x in left..right.min(width) {
                let at = ((y * width + x) * 3) as usize;
                bytes[at..at + 3].copy_from_slice(&colour);
            }
        }
    }
    for byte in &mut bytes {
        *byte = byte.saturating_add(next(14) as u8);
    }
    Pixels {
        width,
        height,
        channels: 3,
        bytes,
    }
}

fn jpeg(pixels: &Pixels, quality: u8) -> Vec<u8> {
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, quality);
    let (width, height) = (pixels.width as u16, pixels.height as u16);
    encoder
        .encode(&pixels.bytes, width, height, jpeg_encoder::ColorType::Rgb)
        .expect("a picture");
    jpeg
}

fn seems(jpeg: &[u8]) -> Option<Seems> {
    look(Source::Jpeg, jpeg, 10).expect("a picture").seems
}

#[test]
fn a_photo_is_known_again_smaller_and_of_lower_quality() {
    for seed in 1..4 {
        let photo = photo(seed, 600, 450);
        let known = seems(&jpeg(&photo, 90)).expect("enough to tell it by");
        for (width, height) in [(400, 300), (133, 100)] {
            let smaller = scale::to(&photo, width, height);
            let again = seems(&jpeg(&smaller, 40)).expect("enough to tell it by");
            assert!(known.is_like(&again), "{seed}, {width}");
        }
        assert_eq!(Seems::parse(&known.to_string()), Some(known));
    }
}

#[test]
fn no_photo_is_taken_for_another() {
    let all: Vec<Seems> = (1..40)
        .map(|seed| Seems::of(&photo(seed, 400, 300)).expect("enough to tell it by"))
        .collect();
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            assert!(!one.is_like(other));
        }
    }
}

#[test]
fn what_has_little_on_it_is_like_nothing() {
    let plain = |shade: &dyn Fn(u32, u32) -> u8| Pixels {
        width: 300,
        height: 200,
        channels: 3,
        bytes: (0..200)
            .flat_map(|y| (0..300).flat_map(move |x| [shade(x, y); 3]))
            .collect(),
    };
    let blank = plain(&|_, _| 255);
    let brighter = plain(&|x, _| (x * 255 / 300) as u8);
    let letters = plain(&|x, y| {
        if x < 60 && y < 20 && x % 7 < 2 {
            0
        } else {
            250
        }
    });
    for picture in [blank, brighter, letters] {
        assert_eq!(Seems::of(&picture), None);
    }
}

#[test]
fn plans_and_icons_are_flat_and_photos_are_not() {
    let plan = Pixels {
        width: 100,
        height: 100,
        channels: 3,
        bytes: (0..100_u8)
            .flat_map(|y| (0..100_u8).flat_map(move |x| [x / 25 * 60, y / 25 * 60, 200]))
            .collect(),
    };
    assert!(plan.is_flat());
    // Two colours in dots, as of a newspaper.
    let dots = Pixels {
        bytes: (0..100_u32)
            .flat_map(|y| {
                (0..100_u32).flat_map(move |x| [u8::from((x * 7 + y * 3) % 5 < 2) * 255; 3])
            })
            .collect(),
        ..plan
    };
    assert!(!dots.is_flat());
    assert!(!photo(1, 100, 100).is_flat());
}
