//! Pictures of formats that are only decoded to be compared.

use super::super::{Foreign, Unfit, decode::decode_foreign, pixels::Pixels};

const RED: [u8; 3] = [255, 0, 0];
const GREEN: [u8; 3] = [0, 255, 0];
const BLUE: [u8; 3] = [0, 0, 255];
const WHITE: [u8; 3] = [255; 3];
const BLACK: [u8; 3] = [0; 3];
const GREY: [u8; 3] = [102; 3];

/// The pixels of each picture, if they are known.
fn pixels(format: Foreign, bytes: &[u8]) -> Option<Vec<Vec<[u8; 3]>>> {
    let colours = |pixels: &Pixels| {
        let colours = pixels.bytes.chunks_exact(3);
        colours.map(|one| [one[0], one[1], one[2]]).collect()
    };
    decode_foreign(format, bytes, super::MEGAPIXELS, colours).ok()
}

/// A TIFF of one image, 2 × 2 unless these fields say otherwise, whose data are not packed.
fn tiff(fields: &[(u16, &[u16])], data: &[u8]) -> Vec<u8> {
    let length = [u16::try_from(data.len()).expect("a short one")];
    let all: [(u16, &[u16]); 5] = [
        (256, &[2]),
        (257, &[2]),
        (259, &[1]),
        (273, &[8]),
        (279, &length),
    ];
    let is_said = |tag: u16| fields.iter().any(|(other, _)| *other == tag);
    let mut all: Vec<_> = all.into_iter().filter(|(tag, _)| !is_said(*tag)).collect();
    all.extend(fields);
    all.sort_unstable();
    let list = 8 + data.len().next_multiple_of(2);
    let mut behind = list + 2 + all.len() * 12 + 4;
    let mut file = b"II*\0".to_vec();
    file.extend((list as u32).to_le_bytes());
    file.extend(data);
    file.resize(list, 0);
    file.extend((all.len() as u16).to_le_bytes());
    let mut long = Vec::new();
    for (tag, values) in all {
        let values: Vec<u8> = values
            .iter()
            .flat_map(|value| value.to_le_bytes())
            .collect();
        file.extend(tag.to_le_bytes());
        file.extend([3, 0]);
        file.extend((values.len() as u32 / 2).to_le_bytes());
        match <[u8; 4]>::try_from(values.as_slice()) {
            Ok(both) => file.extend(both),
            Err(_) if values.len() == 2 => file.extend([values[0], values[1], 0, 0]),
            Err(_) => {
                file.extend((behind as u32).to_le_bytes());
                behind += values.len();
                long.extend(values);
            }
        }
    }
    file.extend([0; 4]);
    file.extend(long);
    file
}

/// What a case is called, fields with their values, the packed samples, and the colours that they are.
type Case<'a> = (&'a str, &'a [(u16, &'a [u16])], &'a [u8], &'a [[u8; 3]]);

#[test]
fn a_tiff_is_decoded_whatever_it_stores() {
    let colours = [RED, GREEN, BLUE, WHITE].concat();
    let shades = [0, 255, 102, 255];
    let table = [
        [u16::MAX, 0, 0, u16::MAX],
        [0, u16::MAX, 0, u16::MAX],
        [0, 0, u16::MAX, u16::MAX],
    ];
    let table = table.concat();
    let with_more = |rest: u8| -> Vec<u8> {
        let pixels = colours.chunks_exact(3);
        pixels
            .flat_map(|one| [one[0], one[1], one[2], rest])
            .collect()
    };
    // What each sample adds to the one to its left.
    let differences = [
        [255, 0, 0, 9],
        [1, 255, 0, 0],
        [0, 0, 255, 9],
        [255, 255, 0, 0],
    ]
    .concat();
    let in_colours = vec![RED, GREEN, BLUE, WHITE];
    let in_grey = vec![BLACK, WHITE, GREY, WHITE];
    let cases: [Case<'_>; 11] = [
        (
            "red, green, blue",
            &[(258, &[8; 3]), (262, &[2]), (277, &[3])],
            &colours,
            &in_colours,
        ),
        (
            "opacity",
            &[(258, &[8; 4]), (262, &[2]), (277, &[4]), (338, &[2])],
            &with_more(0),
            &in_colours,
        ),
        (
            "more",
            &[(258, &[8; 4]), (262, &[2]), (277, &[4]), (338, &[0])],
            &with_more(0),
            &in_colours,
        ),
        (
            "differences",
            &[
                (258, &[8; 4]),
                (262, &[2]),
                (277, &[4]),
                (317, &[2]),
                (338, &[0]),
            ],
            &differences,
            &in_colours,
        ),
        ("grey", &[(258, &[8]), (262, &[1])], &shades, &in_grey),
        (
            "negative",
            &[(258, &[8]), (262, &[0])],
            &[255, 0, 153, 0],
            &in_grey,
        ),
        (
            "16 bits",
            &[(258, &[16]), (262, &[1])],
            &[0, 0, 0, 255, 0, 102, 0, 255],
            &in_grey,
        ),
        (
            "bits",
            &[(258, &[1]), (262, &[1])],
            &[0x40, 0x80],
            &[BLACK, WHITE, WHITE, BLACK],
        ),
        (
            "inks",
            &[(258, &[8; 4]), (262, &[5]), (277, &[4])],
            &[0, 255, 255, 0, 255, 0, 255, 0, 255, 255, 0, 0, 0, 0, 0, 0],
            &in_colours,
        ),
        (
            "places",
            &[(258, &[2]), (262, &[3]), (320, &table)],
            &[0x10, 0xb0],
            &in_colours,
        ),
        (
            "strips",
            &[
                (258, &[8]),
                (262, &[1]),
                (273, &[8, 10]),
                (278, &[1]),
                (279, &[2, 2]),
            ],
            &shades,
            &in_grey,
        ),
    ];
    for (name, fields, data, expected) in cases {
        let decoded = pixels(Foreign::Tiff, &tiff(fields, data));
        assert_eq!(decoded, Some(vec![expected.to_vec()]), "{name}");
    }
}

#[test]
fn a_tiff_that_lies_about_its_size_is_refused() {
    let most = u16::MAX;
    let of_strips: &[(u16, &[u16])] = &[
        (256, &[1]),
        (257, &[most]),
        (277, &[most]),
        (278, &[1]),
        (284, &[2]),
    ];
    let of_tiles: &[(u16, &[u16])] = &[(322, &[most]), (323, &[most]), (324, &[8]), (325, &[4])];
    let cut: &[(u16, &[u16])] = &[(257, &[999])];
    for (name, said) in [("strips", of_strips), ("tiles", of_tiles), ("cut", cut)] {
        let fields = [&[(258, &[8][..]), (262, &[1])], said].concat();
        assert_eq!(
            pixels(Foreign::Tiff, &tiff(&fields, &[0; 4])),
            None,
            "{name}"
        );
    }
    let large = tiff(&[(256, &[most]), (257, &[most]), (262, &[1])], &[]);
    let unfit = decode_foreign(Foreign::Tiff, &large, super::MEGAPIXELS, |_| ());
    assert_eq!(unfit, Err(Unfit::TooManyPixels(most.into(), most.into())));
}

/// A bitmap of 2 × 2, as it lies in a drawing: its bits of a pixel, its packing, and what stands behind its head.
fn bitmap(bits: u8, packing: u8, behind: &[&[u8]]) -> Vec<u8> {
    let mut file = b"BM".to_vec();
    file.resize(14, 0);
    file.extend([40, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 0, bits, 0, packing]);
    file.resize(54, 0);
    file.extend(behind.concat());
    file
}

#[test]
fn a_bitmap_is_decoded_however_it_is_packed() {
    let mut table = vec![0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0];
    table.resize(1024, 0);
    let masks: &[u8] = &[0, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0];
    let cases: [(&str, u8, u8, [&[u8]; 2]); 6] = [
        ("places", 8, 0, [&table, &[2, 3, 0, 0, 0, 1, 0, 0]]),
        (
            "runs",
            8,
            1,
            [&table, &[1, 2, 1, 3, 0, 0, 1, 0, 1, 1, 0, 1]],
        ),
        (
            "half a byte",
            4,
            0,
            [&table[..64], &[0x23, 0, 0, 0, 0x01, 0, 0, 0]],
        ),
        (
            "16 bits",
            16,
            0,
            [&[0x1f, 0, 0xff, 0x7f], &[0, 0x7c, 0xe0, 0x03]],
        ),
        (
            "24 bits",
            24,
            0,
            [
                &[255, 0, 0, 255, 255, 255, 0, 0],
                &[0, 0, 255, 0, 255, 0, 0, 0],
            ],
        ),
        (
            "masks",
            32,
            3,
            [
                masks,
                &[0, 255, 0, 0, 0, 255, 255, 255, 0, 0, 0, 255, 0, 0, 255, 0],
            ],
        ),
    ];
    for (name, bits, packing, behind) in cases {
        let bitmap = bitmap(bits, packing, &behind);
        let expected = vec![vec![RED, GREEN, BLUE, WHITE]];
        assert_eq!(pixels(Foreign::Bmp, &bitmap), Some(expected), "{name}");
        let cut = &bitmap[..bitmap.len() - 6];
        assert_eq!(pixels(Foreign::Bmp, cut), None, "{name}, cut");
    }
}

#[test]
fn each_image_of_a_gif_is_decoded_up_to_the_damage() {
    let head = b"GIF89a\x02\0\x02\0\x91\0\0\xff\0\0\0\xff\0\0\0\xff\xff\xff\xff";
    let image = |places: &[u8]| {
        let packed = weezl::encode::Encoder::new(weezl::BitOrder::Lsb, 2).encode(places);
        let packed = packed.expect("little");
        let length = packed.len().to_le_bytes()[0];
        [
            b",\0\0\0\0\x02\0\x02\0\0\x02",
            &[length][..],
            &packed,
            b"\0",
        ]
        .concat()
    };
    let (one, other) = (image(&[0, 1, 2, 3]), image(&[3, 2, 1, 0]));
    let seen = vec![RED, GREEN, BLUE, WHITE];
    let turned = vec![WHITE, BLUE, GREEN, RED];
    let both = [&head[..], &one, b"!\xfe\x04nice\0", &other, b";"].concat();
    assert_eq!(
        pixels(Foreign::Gif, &both),
        Some(vec![seen.clone(), turned])
    );
    let damaged = [&head[..], &one, b"what?"].concat();
    assert_eq!(pixels(Foreign::Gif, &damaged), Some(vec![seen.clone()]));
    let cut = &both[..head.len() + one.len() + 4];
    assert_eq!(pixels(Foreign::Gif, cut), Some(vec![seen]));
    assert_eq!(pixels(Foreign::Gif, &head[..]), None);
    let many = [&head[..], &one.repeat(33), b";"].concat();
    let unfit = decode_foreign(Foreign::Gif, &many, super::MEGAPIXELS, |_| ());
    assert_eq!(unfit, Err(Unfit::Animated));
}
