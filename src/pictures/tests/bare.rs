//! Of a theme's pictures, the pixels stay to the byte and nothing else does.

use super::{
    super::{Bare, bare, decode::decode},
    MEGAPIXELS, Source,
    samples::{
        PLANTED, chunk, exif, extended, jpeg, photo, png, segment, webp, with_chunks, with_segments,
    },
};

const SIZE: (u32, u32) = (40, 30);

fn holds_planted(bytes: &[u8]) -> bool {
    bytes.windows(PLANTED.len()).any(|window| window == PLANTED)
}

/// Takes out what was planted; what is left is taken as it is.
fn cleaned(bytes: &[u8]) -> Vec<u8> {
    assert!(holds_planted(bytes), "nothing was planted");
    let Bare::Without(bare_bytes) = bare(bytes) else {
        panic!("it was left as it is");
    };
    assert!(!holds_planted(&bare_bytes));
    assert_eq!(bare(&bare_bytes), Bare::AsItIs);
    bare_bytes
}

#[test]
fn nothing_planted_survives_in_a_jpeg() {
    let plain = jpeg(&photo(SIZE.0, SIZE.1), SIZE.0, SIZE.1);
    assert_eq!(bare(&plain), Bare::AsItIs);
    let kinds = (0xe0..=0xef).chain([0xfe]);
    let planted: Vec<_> = kinds.map(|kind| segment(kind, PLANTED)).collect();
    let mut bytes = with_segments(&plain, &planted);
    bytes.extend(PLANTED);
    assert_eq!(cleaned(&bytes), plain);
}

#[test]
fn which_side_is_up_is_kept_and_nothing_else_of_exif() {
    let plain = jpeg(&photo(SIZE.0, SIZE.1), SIZE.0, SIZE.1);
    let turned = with_segments(
        &plain,
        &[segment(0xe1, &[b"Exif\0\0".as_slice(), &exif(6)].concat())],
    );
    let mut bytes = turned.clone();
    bytes.extend(PLANTED);
    let bare_bytes = cleaned(&bytes);
    let orientation = |bytes: &[u8]| {
        let picture = decode(Source::Jpeg, bytes, MEGAPIXELS);
        picture.map(|picture| picture.orientation)
    };
    assert_eq!(orientation(&plain), Ok(1));
    assert_eq!(orientation(&turned), Ok(6));
    assert_eq!(orientation(&bare_bytes), Ok(6));
}

#[test]
fn nothing_planted_survives_in_a_png() {
    let plain = png(
        &photo(SIZE.0, SIZE.1),
        SIZE.0,
        SIZE.1,
        ::png::ColorType::Rgb,
    );
    assert_eq!(bare(&plain), Bare::AsItIs);
    let kinds = [
        b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME", b"iCCP", b"prVt",
    ];
    let planted: Vec<_> = kinds.iter().map(|kind| chunk(kind, PLANTED)).collect();
    let mut bytes = with_chunks(&plain, &planted);
    bytes.extend(PLANTED);
    assert_eq!(cleaned(&bytes), plain);
}

#[test]
fn nothing_planted_survives_in_a_webp() {
    let plain = webp(&photo(SIZE.0, SIZE.1), SIZE.0, SIZE.1);
    assert_eq!(bare(&plain), Bare::AsItIs);
    let planted = [b"EXIF", b"XMP ", b"ICCP", b"prVt"].map(|kind| (kind, PLANTED));
    let mut bytes = extended(&plain, SIZE.0, SIZE.1, &planted);
    bytes.extend(PLANTED);
    assert_eq!(cleaned(&bytes), extended(&plain, SIZE.0, SIZE.1, &[]));
}

#[test]
fn a_gif_keeps_its_frames() {
    let frame = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x4c\x01\0";
    let head = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff";
    let loops = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0";
    let comment = [
        b"\x21\xfe",
        [PLANTED.len() as u8].as_slice(),
        PLANTED,
        b"\0",
    ]
    .concat();
    let plain = [head.as_slice(), loops, frame, b"\x3b"].concat();
    assert_eq!(bare(&plain), Bare::AsItIs);
    let bytes = [head.as_slice(), loops, &comment, frame, b"\x3b", PLANTED].concat();
    assert_eq!(cleaned(&bytes), plain);
}

#[test]
fn what_is_cut_off_is_told_apart_from_what_is_no_picture() {
    let plain = jpeg(&photo(SIZE.0, SIZE.1), SIZE.0, SIZE.1);
    assert_eq!(bare(&plain[..plain.len() - 9]), Bare::Unknown);
    assert_eq!(bare(b"II*\0"), Bare::Unknown);
    assert_eq!(bare(b"body { color: red }"), Bare::AsItIs);
}
