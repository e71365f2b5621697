//! Colours are those that were meant, and what was up is up.

use jpeg_encoder::ColorType;
use moxcms::ColorProfile;

use super::{
    Source, is_near, made,
    samples::{
        exif, extended, fields, jpeg, jpeg_of, png, segment, webp, with_chunks, with_segments,
    },
    shown,
};

const SIZE: (u32, u32) = (64, 48);

/// The colours in the middle of the four quarters of the first rendition, from the top left.
fn quarters(source: Source, bytes: &[u8]) -> ((u32, u32), [[u8; 3]; 4]) {
    let (_, renditions) = made(source, bytes);
    let (width, height, colours) = shown(&renditions[0].1);
    let at = |x: u32, y: u32| colours[(y * height / 4 * width + x * width / 4) as usize];
    ((width, height), [at(1, 1), at(3, 1), at(1, 3), at(3, 3)])
}

const RED: [u8; 3] = [200, 30, 30];
const GREEN: [u8; 3] = [30, 200, 30];
const BLUE: [u8; 3] = [30, 30, 200];
const WHITE: [u8; 3] = [240, 240, 240];

#[test]
fn pictures_are_turned_the_right_way_up() {
    // The quarters as stored, read in the order of the picture the right way up.
    let expected = [
        (1, [RED, GREEN, BLUE, WHITE]),
        (2, [GREEN, RED, WHITE, BLUE]),
        (3, [WHITE, BLUE, GREEN, RED]),
        (4, [BLUE, WHITE, RED, GREEN]),
        (5, [RED, BLUE, GREEN, WHITE]),
        (6, [BLUE, RED, WHITE, GREEN]),
        (7, [WHITE, GREEN, BLUE, RED]),
        (8, [GREEN, WHITE, RED, BLUE]),
        // No such orientation.
        (9, [RED, GREEN, BLUE, WHITE]),
    ];
    let pixels = fields(SIZE.0, SIZE.1);
    for (orientation, upright) in expected {
        let notes = exif(orientation);
        let app1 = segment(0xe1, &[b"Exif\0\0", &notes[..]].concat());
        let as_jpeg = with_segments(&jpeg(&pixels, SIZE.0, SIZE.1), &[app1]);
        let as_png = png(&pixels, SIZE.0, SIZE.1, png::ColorType::Rgb);
        let chunk = super::samples::chunk(b"eXIf", &notes);
        let as_png = with_chunks(&as_png, &[chunk]);
        let as_webp = webp(&pixels, SIZE.0, SIZE.1);
        let as_webp = extended(&as_webp, SIZE.0, SIZE.1, &[(b"EXIF", &notes)]);
        for (source, bytes) in [
            (Source::Jpeg, as_jpeg),
            (Source::Png, as_png),
            (Source::WebP, as_webp),
        ] {
            let (size, found) = quarters(source, &bytes);
            let is_on_its_side = (5..=8).contains(&orientation);
            let wanted = if is_on_its_side {
                (SIZE.1, SIZE.0)
            } else {
                SIZE
            };
            assert_eq!(size, wanted, "{source:?} {orientation}");
            for (found, wanted) in found.into_iter().zip(upright) {
                assert!(
                    is_near(found, wanted),
                    "{source:?} {orientation}: {found:?} {wanted:?}"
                );
            }
        }
    }
}

#[test]
fn colours_of_wide_screens_and_cameras_become_those_of_the_web() {
    let pixels = [180, 90, 40].repeat((SIZE.0 * SIZE.1) as usize);
    // As Colour.js and lcms convert them.
    for (profile, expected) in [
        (ColorProfile::new_display_p3(), [195, 87, 26]),
        (ColorProfile::new_adobe_rgb(), [210, 90, 33]),
        (ColorProfile::new_srgb(), [180, 90, 40]),
    ] {
        let profile = profile.encode().unwrap();
        let app2 = segment(0xe2, &[b"ICC_PROFILE\0\x01\x01", &profile[..]].concat());
        let bytes = with_segments(&jpeg(&pixels, SIZE.0, SIZE.1), &[app2]);
        let (_, found) = quarters(Source::Jpeg, &bytes);
        assert!(is_near(found[0], expected), "{found:?} {expected:?}");
    }
}

#[test]
fn a_profile_that_is_none_changes_nothing() {
    let pixels = fields(SIZE.0, SIZE.1);
    let app2 = segment(0xe2, b"ICC_PROFILE\0\x01\x01 this is no profile at all");
    let bytes = with_segments(&jpeg(&pixels, SIZE.0, SIZE.1), &[app2]);
    let (_, found) = quarters(Source::Jpeg, &bytes);
    assert!(is_near(found[0], RED), "{found:?}");
}

#[test]
fn pictures_for_the_press_become_pictures_for_screens() {
    // Inks, 255 where there is all of one.
    let inks = |cyan, magenta, yellow, black| [cyan, magenta, yellow, black];
    for (ink, expected) in [
        (inks(0, 0, 0, 0), [255, 255, 255]),
        (inks(0, 0, 0, 255), [0, 0, 0]),
        (inks(255, 0, 0, 0), [0, 255, 255]),
        (inks(0, 255, 255, 0), [255, 0, 0]),
        (inks(100, 0, 0, 100), [94, 155, 155]),
    ] {
        let pixels = ink.repeat((SIZE.0 * SIZE.1) as usize);
        for colours in [ColorType::Cmyk, ColorType::CmykAsYcck] {
            let bytes = jpeg_of(&pixels, SIZE.0, SIZE.1, colours);
            let (_, found) = quarters(Source::Jpeg, &bytes);
            assert!(
                is_near(found[0], expected),
                "{colours:?} {ink:?}: {found:?}"
            );
        }
    }
}

#[test]
fn grey_pictures_stay_grey() {
    let pixels = vec![140; (SIZE.0 * SIZE.1) as usize];
    let as_jpeg = jpeg_of(&pixels, SIZE.0, SIZE.1, ColorType::Luma);
    let (_, found) = quarters(Source::Jpeg, &as_jpeg);
    assert!(is_near(found[0], [140; 3]), "{found:?}");
    let as_png = png(&pixels, SIZE.0, SIZE.1, png::ColorType::Grayscale);
    let (_, found) = quarters(Source::Png, &as_png);
    assert_eq!(found[0], [140; 3]);
}
