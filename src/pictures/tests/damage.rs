//! Pictures that are broken, cut, moving, or made to be a burden.

use proptest::prelude::*;

use super::{
    MEGAPIXELS, Source, Unfit, look,
    samples::{chunk, jpeg, photo, png, webp, with_chunks},
};

const SIZE: (u32, u32) = (60, 40);

fn samples() -> [(Source, Vec<u8>); 3] {
    let rgb = photo(SIZE.0, SIZE.1);
    [
        (Source::Jpeg, jpeg(&rgb, SIZE.0, SIZE.1)),
        (Source::Png, png(&rgb, SIZE.0, SIZE.1, png::ColorType::Rgb)),
        (Source::WebP, webp(&rgb, SIZE.0, SIZE.1)),
    ]
}

#[test]
fn what_is_cut_off_is_broken_wherever_it_is_cut() {
    for (source, bytes) in samples() {
        assert!(look(source, &bytes, MEGAPIXELS).is_ok());
        for end in 0..bytes.len() - 1 {
            let found = look(source, &bytes[..end], MEGAPIXELS);
            assert!(found.is_err(), "{source:?} {end} of {}", bytes.len());
        }
    }
}

#[test]
fn a_header_alone_is_no_picture() {
    let (_, bytes) = &samples()[0];
    let scan = bytes
        .windows(2)
        .position(|pair| pair == [0xff, 0xda])
        .unwrap();
    let empty = [&bytes[..scan], &[0xff, 0xd9]].concat();
    assert_eq!(look(Source::Jpeg, &empty, MEGAPIXELS), Err(Unfit::Broken));
}

#[test]
fn many_pixels_in_few_bytes_are_refused_before_they_are_unpacked() {
    let header = |width: u32, height: u32| {
        let sizes = [width.to_be_bytes(), height.to_be_bytes()].concat();
        let header = chunk(b"IHDR", &[&sizes[..], &[8, 2, 0, 0, 0]].concat());
        [
            &b"\x89PNG\r\n\x1a\n"[..],
            &header,
            &chunk(b"IDAT", &[0; 9]),
            &chunk(b"IEND", &[]),
        ]
        .concat()
    };
    let found = look(Source::Png, &header(20_000, 10_000), MEGAPIXELS);
    assert_eq!(found, Err(Unfit::TooManyPixels(20_000, 10_000)));
    let found = look(Source::Png, &header(2_000_000_000, 2_000_000_000), u64::MAX);
    assert!(found.is_err());
    let (_, mut bytes) = samples()[0].clone();
    let frame = bytes
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .unwrap();
    bytes[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    let found = look(Source::Jpeg, &bytes, MEGAPIXELS);
    assert_eq!(found, Err(Unfit::TooManyPixels(65_535, 65_535)));
}

#[test]
fn what_moves_is_refused() {
    let (_, bytes) = &samples()[1];
    let control = chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    let moving = with_chunks(bytes, &[control]);
    assert_eq!(look(Source::Png, &moving, MEGAPIXELS), Err(Unfit::Animated));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_damage_makes_it_panic(
        index in 0_usize..3,
        places in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let (source, mut bytes) = samples()[index].clone();
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = look(source, &bytes, MEGAPIXELS);
    }
}
