//! A picture is known again when it was saved anew, and no other is taken for it.

use super::*;
use crate::pictures::{Likeness, Remembered, Seems, Sketch, Ways, pixels::Pixels, scale};

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
    look(Source::Jpeg, jpeg, 10).expect("a picture").0.seems
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

fn sketch(pixels: &Pixels) -> Sketch {
    Sketch::of(pixels).expect("large enough")
}

fn likeness(pixels: &Pixels) -> Likeness {
    Likeness::of(&sketch(pixels)).expect("enough to tell it by")
}

/// A part of a picture: from the left and the top, so wide and so high.
fn part(pixels: &Pixels, (left, top): (u32, u32), (width, height): (u32, u32)) -> Pixels {
    let row = |y: u32| {
        let start = ((y * pixels.width + left) * 3) as usize;
        pixels.bytes[start..start + (width * 3) as usize]
            .iter()
            .copied()
    };
    Pixels {
        width,
        height,
        channels: 3,
        bytes: (top..top + height).flat_map(row).collect(),
    }
}

/// Turned by a quarter, and mirrored with it: rows become columns.
fn on_its_side(pixels: &Pixels) -> Pixels {
    let mut bytes = Vec::new();
    for x in 0..pixels.width {
        for y in 0..pixels.height {
            let at = ((y * pixels.width + x) * 3) as usize;
            bytes.extend_from_slice(&pixels.bytes[at..at + 3]);
        }
    }
    Pixels {
        width: pixels.height,
        height: pixels.width,
        channels: 3,
        bytes,
    }
}

fn upside_down(pixels: &Pixels) -> Pixels {
    let rows = pixels.bytes.chunks((pixels.width * 3) as usize).rev();
    Pixels {
        bytes: rows.flatten().copied().collect(),
        ..pixels.clone()
    }
}

fn framed(pixels: &Pixels, by: u32, shade: u8) -> Pixels {
    let (width, height) = (pixels.width + 2 * by, pixels.height + 2 * by);
    let mut bytes = vec![shade; (width * height * 3) as usize];
    let row = (pixels.width * 3) as usize;
    for (y, line) in pixels.bytes.chunks(row).enumerate() {
        let at = ((y + by as usize) * width as usize + by as usize) * 3;
        bytes[at..at + row].copy_from_slice(line);
    }
    Pixels {
        width,
        height,
        channels: 3,
        bytes,
    }
}

#[test]
fn a_photo_is_known_again_turned_cut_and_framed() {
    for seed in 1..4 {
        let photo = photo(seed, 600, 450);
        let known = likeness(&photo);
        for (what, copy) in [
            ("itself", photo.clone()),
            ("mirrored", upside_down(&photo)),
            ("on its side", on_its_side(&photo)),
            ("turned by a quarter", upside_down(&on_its_side(&photo))),
            ("the left", part(&photo, (0, 0), (420, 450))),
            ("the middle", part(&photo, (70, 50), (430, 320))),
            ("the corner", part(&photo, (180, 130), (420, 320))),
            (
                "the corner on its side",
                on_its_side(&part(&photo, (170, 120), (430, 330))),
            ),
            ("in a frame", framed(&photo, 60, 250)),
            ("in two frames", framed(&framed(&photo, 9, 30), 50, 255)),
        ] {
            assert!(Ways::of(&sketch(&copy)).show(&known), "{seed}, {what}");
        }
        assert_eq!(Likeness::parse(&known.to_string()), Some(known));
    }
}

#[test]
fn a_part_of_another_photo_is_none_of_this() {
    let photos: Vec<Pixels> = (1..12).map(|seed| photo(seed, 400, 300)).collect();
    let known: Vec<Likeness> = photos.iter().map(likeness).collect();
    let mut are_known = 0;
    for (at, photo) in photos.iter().enumerate() {
        let cut = Ways::of(&sketch(&part(photo, (40, 30), (320, 240))));
        for (other, known) in known.iter().enumerate() {
            let shows = cut.show(known);
            are_known += usize::from(shows);
            assert!(at == other || !shows, "{at}, {other}");
        }
    }
    assert!(are_known >= 9, "of {}: {are_known}", photos.len());
}

#[test]
fn what_was_remembered_earlier_still_tells() {
    let photo = photo(5, 600, 450);
    let seems = Seems::of(&photo);
    let earlier = Remembered::parse(&seems.expect("enough").to_string()).expect("digits");
    let now = Remembered::of(seems, Some(&sketch(&photo))).expect("enough");
    assert_eq!(Remembered::parse(&now.to_string()), Some(now.clone()));
    for copy in [
        on_its_side(&photo),
        upside_down(&photo),
        framed(&photo, 30, 255),
    ] {
        let (seems, ways) = (Seems::of(&copy), Ways::of(&sketch(&copy)));
        assert!(earlier.is(seems.as_ref(), Some(&ways)));
        assert!(now.is(seems.as_ref(), Some(&ways)));
    }
}

fn negative(pixels: &Pixels) -> Pixels {
    with_each_byte(pixels, |byte| 255 - byte)
}

fn with_each_byte(pixels: &Pixels, change: impl Fn(u8) -> u8) -> Pixels {
    Pixels {
        bytes: pixels.bytes.iter().copied().map(change).collect(),
        ..pixels.clone()
    }
}

/// Turned by some degrees around its middle, with black where nothing was.
fn leaning(pixels: &Pixels, degrees: f64) -> Pixels {
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let (width, height) = (f64::from(pixels.width), f64::from(pixels.height));
    let pixel = |x: u32, y: u32| {
        let (right, down) = (f64::from(x) - width / 2.0, f64::from(y) - height / 2.0);
        let from_left = right * cosine + down * sine + width / 2.0;
        let from_top = down * cosine - right * sine + height / 2.0;
        let is_inside = (0.0..width).contains(&from_left) && (0.0..height).contains(&from_top);
        if !is_inside {
            return [0; 3];
        }
        let at = (from_top as usize * pixels.width as usize + from_left as usize) * 3;
        [0, 1, 2].map(|channel| pixels.bytes[at + channel])
    };
    let rows = (0..pixels.height).flat_map(|y| (0..pixels.width).flat_map(move |x| pixel(x, y)));
    Pixels {
        bytes: rows.collect(),
        ..pixels.clone()
    }
}

#[test]
fn a_negative_is_known() {
    let photo = photo(6, 400, 300);
    let seems = |photo: &Pixels| Seems::of(photo).expect("enough");
    assert!(seems(&photo).is_like(&seems(&negative(&photo))));
    let known = likeness(&photo);
    for copy in [
        upside_down(&photo),
        on_its_side(&photo),
        part(&photo, (40, 30), (320, 240)),
    ] {
        assert!(Ways::of(&sketch(&negative(&copy))).show(&known));
    }
}

#[test]
fn a_copy_in_few_colours_is_known() {
    let photo = photo(7, 600, 450);
    let seems = |photo: &Pixels| Seems::of(photo).expect("enough");
    for step in [16, 32, 48] {
        let few = with_each_byte(&photo, |byte| byte / step * step);
        assert!(seems(&photo).is_like(&seems(&few)), "{step}");
    }
}

#[test]
fn a_copy_that_leans_a_little_is_known() {
    const DEGREES: [f64; 8] = [1.0, -2.0, 3.0, -4.0, 5.0, -6.0, 7.0, -7.0];
    let mut are_known = 0;
    for seed in 1..4 {
        let photo = photo(seed, 600, 450);
        let known = likeness(&photo);
        let copies = DEGREES.map(|degrees| leaning(&photo, degrees));
        let shown = copies.map(|copy| Ways::of(&sketch(&copy)).show(&known));
        are_known += shown.into_iter().filter(|is_shown| *is_shown).count();
    }
    assert!(are_known >= 20, "of 24: {are_known}");
}
