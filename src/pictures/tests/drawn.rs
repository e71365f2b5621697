//! A picture is known again without, or with other, words around its pixels.

use super::{
    super::hash_of_drawn,
    samples::{
        PLANTED, chunk, exif, extended, jpeg, photo, png, segment, webp, with_chunks, with_segments,
    },
};

const SIZE: (u32, u32) = (40, 30);

#[test]
fn a_photo_is_known_again_without_what_a_camera_wrote() {
    let plain = jpeg(&photo(SIZE.0, SIZE.1), SIZE.0, SIZE.1);
    let camera = [&b"Exif\0\0"[..], &exif(6)].concat();
    let mut noted = with_segments(
        &plain,
        &[
            segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
            segment(0xe1, &camera),
            segment(0xfe, PLANTED),
        ],
    );
    noted.extend(PLANTED);
    assert_ne!(noted, plain);
    assert_eq!(hash_of_drawn(&noted), hash_of_drawn(&plain));
}

#[test]
fn pictures_of_other_formats_are_known_again_too() {
    let rgb = photo(SIZE.0, SIZE.1);
    let plain = png(&rgb, SIZE.0, SIZE.1, ::png::ColorType::Rgb);
    let noted = with_chunks(&plain, &[chunk(b"tEXt", PLANTED), chunk(b"gAMA", &[0; 4])]);
    assert_eq!(hash_of_drawn(&noted), hash_of_drawn(&plain));

    let plain = webp(&rgb, SIZE.0, SIZE.1);
    let noted = extended(&plain, SIZE.0, SIZE.1, &[(b"EXIF", PLANTED)]);
    assert_eq!(hash_of_drawn(&noted), hash_of_drawn(&plain));
}

#[test]
fn others_are_others() {
    let one = jpeg(&photo(SIZE.0, SIZE.1), SIZE.0, SIZE.1);
    let other = jpeg(&photo(SIZE.1, SIZE.0), SIZE.1, SIZE.0);
    assert_ne!(hash_of_drawn(&one), hash_of_drawn(&other));
    let cut = &one[..one.len() - 9];
    assert_eq!(hash_of_drawn(cut), blake3::hash(cut));
    assert_eq!(hash_of_drawn(b"words"), blake3::hash(b"words"));
}
