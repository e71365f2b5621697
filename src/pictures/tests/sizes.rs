//! In how many sizes a picture is published, and how heavy it is.

use proptest::prelude::*;

use super::{
    Source, made,
    samples::{jpeg, photo, png, webp},
    shown,
};
use crate::pictures::{
    PictureFormat, PublishedPicture,
    rendition::{PHONE_BYTES, sizes},
};

#[test]
fn at_most_three_widths_and_none_larger_than_it_is() {
    assert_eq!(sizes(4000, 3000), [(640, 480), (1024, 768), (1600, 1200)]);
    assert_eq!(sizes(1280, 960), [(640, 480), (1024, 768), (1280, 960)]);
    assert_eq!(sizes(1200, 900), [(640, 480), (1200, 900)]);
    assert_eq!(sizes(700, 500), [(700, 500)]);
    assert_eq!(sizes(1, 1), [(1, 1)]);
    assert_eq!(sizes(1, 60_000), [(1, 6000)]);
}

proptest! {
    #[test]
    fn sizes_keep_the_proportions(width in 1_u32..70_000, height in 1_u32..70_000) {
        let sizes = sizes(width, height);
        prop_assert!((1..=3).contains(&sizes.len()));
        for pair in sizes.windows(2) {
            prop_assert!(pair[0].0 < pair[1].0);
        }
        for (narrow, low) in sizes {
            prop_assert!((1..=width.min(1600)).contains(&narrow));
            prop_assert!((1..=height.min(6000)).contains(&low));
            let exact = f64::from(height) * f64::from(narrow) / f64::from(width);
            let off = (f64::from(low) - exact).abs();
            prop_assert!(off <= 1.0 + exact / f64::from(narrow), "{narrow} {low} {exact}");
        }
    }
}

#[test]
fn each_rendition_has_its_size() {
    let (width, height) = (1300, 800);
    let (look, renditions) = made(Source::Jpeg, &jpeg(&photo(width, height), width, height));
    assert_eq!((look.width, look.height), (width, height));
    assert_eq!(
        renditions.iter().map(|(one, _)| *one).collect::<Vec<_>>(),
        look.renditions()
    );
    for (rendition, bytes) in &renditions {
        let (width, height, _) = shown(bytes);
        assert_eq!((width, height), (rendition.width, rendition.height));
    }
}

#[test]
fn five_photos_are_no_burden_for_a_phone() {
    // Nothing but grain is the worst that can come.
    let (width, height) = (1000, 750);
    let mut random = 7_u32;
    let mut noise = || {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 26) as u8 * 2 + 60
    };
    let noisy: Vec<u8> = (0..width * height * 3).map(|_| noise()).collect();
    for rgb in [photo(width, height), noisy] {
        let (_, renditions) = made(Source::Jpeg, &jpeg(&rgb, width, height));
        for (rendition, bytes) in renditions.iter().filter(|(one, _)| one.width == 640) {
            assert!(bytes.len() <= PHONE_BYTES, "{rendition:?}: {}", bytes.len());
        }
    }
}

#[test]
fn webp_is_there_where_it_saves_a_fifth() {
    for rgb in [photo(700, 500), vec![128; 700 * 500 * 3]] {
        let (look, renditions) = made(Source::Jpeg, &jpeg(&rgb, 700, 500));
        let of = |format| renditions.iter().find(|(one, _)| one.format == format);
        let jpeg = of(PictureFormat::Jpeg).expect("a JPEG").1.len();
        match of(PictureFormat::WebP) {
            Some((_, webp)) => assert!(webp.len() * 5 <= jpeg * 4),
            None => assert!(!look.is_smaller_as_webp),
        }
    }
}

#[test]
fn drawings_lose_nothing() {
    let (width, height) = (300, 200);
    let pixels = super::samples::fields(width, height);
    let drawing = png(&pixels, width, height, png::ColorType::Rgb);
    let (look, renditions) = made(Source::Png, &drawing);
    assert!(look.is_drawing);
    let (_, _, colours) = shown(&renditions[0].1);
    assert_eq!(colours.concat(), pixels);
    // What can be seen through stays so.
    let clear: Vec<u8> = (0..width * height)
        .flat_map(|at| [200, (at % 251) as u8, 10, (at % 256) as u8])
        .collect();
    let (look, renditions) = made(
        Source::Png,
        &png(&clear, width, height, png::ColorType::Rgba),
    );
    assert_eq!(look.formats(), [PictureFormat::Png]);
    let again = crate::pictures::decode::decode(Source::Png, &renditions[0].1, 50).unwrap();
    assert_eq!(again.pixels.bytes, clear);
}

#[test]
fn photos_are_jpeg_whatever_they_came_as() {
    let rgb = photo(200, 150);
    for (source, bytes) in [
        (Source::Jpeg, jpeg(&rgb, 200, 150)),
        (Source::Png, png(&rgb, 200, 150, png::ColorType::Rgb)),
        (Source::WebP, webp(&rgb, 200, 150)),
    ] {
        let (look, _) = made(source, &bytes);
        assert_eq!(look.base_format(), PictureFormat::Jpeg, "{source:?}");
    }
}

#[test]
fn a_look_tells_what_is_made() {
    let bytes = jpeg(&photo(900, 600), 900, 600);
    let look: PublishedPicture = super::look(Source::Jpeg, &bytes, 50).unwrap().0;
    assert_eq!(look, made(Source::Jpeg, &bytes).0);
}
