use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};

use super::*;
use crate::attachments::tests::zip as zip_of;

const RULES: Rules = Rules { megapixels: 1 };

/// Something like a photo.
fn jpeg() -> Vec<u8> {
    let (width, height) = (64_u16, 48_u16);
    let points = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let rgb = points.flat_map(|(x, y)| [x * y, x * 3 + y, y * 5].map(|c| (c % 256) as u8));
    let rgb: Vec<u8> = rgb.collect();
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
    let rgb_colours = jpeg_encoder::ColorType::Rgb;
    encoder
        .encode(&rgb, width, height, rgb_colours)
        .expect("there is room");
    jpeg
}

#[test]
fn a_picture_behind_the_end_of_a_pdf_is_found() {
    for end in ["", "\n%%EOF\n"] {
        let mut pdf = b"%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n".to_vec();
        pdf.extend(jpeg());
        pdf.extend(end.as_bytes());
        assert_eq!(pictures(&pdf, RULES).unwrap().pictures.len(), 1);
    }
}

/// A photo of the least size on which somebody is recognised.
fn photo() -> Vec<u8> {
    let points = (0..240_u32).flat_map(|y| (0..240_u32).map(move |x| (x, y)));
    let rgb = points.flat_map(|(x, y)| {
        let noise = (x * 7919 + y * 104_729) % 23;
        [
            x / 2 + y / 2 + noise,
            y / 2 + 60 + noise,
            x / 3 + 40 + noise,
        ]
    });
    let rgb: Vec<u8> = rgb.map(|colour| (colour % 256) as u8).collect();
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
    encoder
        .encode(&rgb, 240, 240, jpeg_encoder::ColorType::Rgb)
        .expect("there is room");
    jpeg
}

#[test]
fn photographs_are_counted_and_small_things_and_views_of_the_document_are_not() {
    for (name, picture, photographs) in [
        ("word/media/image1.jpg", photo(), 1),
        ("word/media/image1.jpg", jpeg(), 0),
        ("docProps/thumbnail.jpeg", photo(), 0),
        ("Thumbnails/thumbnail.png", photo(), 0),
    ] {
        let office = zip_of(&[(name, &picture)]);
        let inside = pictures(&office, RULES).expect("few pictures");
        assert_eq!(
            (inside.pictures.len(), inside.photographs()),
            (1, photographs),
            "{name}"
        );
    }
}

#[test]
fn a_picture_among_icons_is_found_and_small_icons_are_passed_over() {
    let icons = |width: u8, picture: &[u8]| {
        let mut icons = vec![0, 0, 1, 0, 1, 0, width, width, 0, 0, 1, 0, 24, 0];
        icons.extend((picture.len() as u32).to_le_bytes());
        icons.extend(22_u32.to_le_bytes());
        icons.extend(picture);
        icons
    };
    // A bitmap of 128 by 128, with a mask below it.
    let mut bitmap = vec![40, 0, 0, 0, 128, 0, 0, 0, 0, 1, 0, 0, 1, 0, 24, 0];
    bitmap.resize(40, 0);
    bitmap.extend((0..128 * 128 * 3_u32).map(|at| (at * at % 251) as u8));
    bitmap.resize(bitmap.len() + 128 * 16, 0);
    for (width, found) in [(128, 1), (32, 0)] {
        let inside = pictures(&icons(width, &bitmap), RULES).expect("few pictures");
        assert_eq!((inside.pictures.len(), inside.unseen.len()), (found, 0));
    }
}

#[test]
fn a_picture_in_letters_is_found_behind_many_that_are_none() {
    let decoys = "/9j/4AAQSkZJRg\n-".repeat(1000);
    let written = STANDARD_NO_PAD.encode(jpeg());
    for written in [
        written.clone(),
        written.replace('/', "\\/"),
        written.replace('/', "%2F").replace('+', "%2B"),
    ] {
        let text = format!("{decoys} {{\"p\":\"{written}\"}}");
        let inside = pictures(text.as_bytes(), RULES).expect("few pictures");
        assert_eq!(inside.pictures.len(), 1, "{}", &written[..20]);
    }
}

#[test]
fn the_cover_of_a_sound_is_found() {
    let mut sound = b"ID3\x04\0\0\0\0\0\0APIC".to_vec();
    sound.extend(jpeg());
    sound.extend([0; 512]);
    assert_eq!(pictures(&sound, RULES).unwrap().pictures.len(), 1);
    assert_eq!(
        pictures(b"ID3\x04\0\0 no cover", RULES),
        Some(Inside::default())
    );
}

const WIDTH: usize = 64;
const HEIGHT: usize = 48;

/// The same picture as samples of red, green and blue.
fn rgb() -> Vec<u8> {
    let points = (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (x, y)));
    let shade = |x: usize, y: usize| (x * x / 3 + y * y * 2 + x * y) % 256;
    points
        .flat_map(|(x, y)| [shade(x, y), shade(x, y) / 2, 255 - shade(y, x)])
        .map(|shade| shade.to_le_bytes()[0])
        .collect()
}

fn grey() -> Vec<u8> {
    rgb().iter().step_by(3).copied().collect()
}

fn png() -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, WIDTH as u32, HEIGHT as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().expect("there is room");
    writer.write_image_data(&rgb()).expect("there is room");
    writer.finish().expect("there is room");
    file
}

/// In 6 × 6 × 6 colours, which are places in this table.
fn places_and_table() -> (Vec<u8>, Vec<u8>) {
    let rgb = rgb();
    let pixels = rgb.chunks_exact(3);
    let steps = |pixel: &[u8]| pixel.iter().fold(0, |sum, shade| sum * 6 + shade / 43);
    let table = (0..=255_u8).flat_map(|place| [place / 36 % 6, place / 6 % 6, place % 6]);
    (
        pixels.map(steps).collect(),
        table.map(|step| step * 51).collect(),
    )
}

fn gif() -> Vec<u8> {
    let (places, table) = places_and_table();
    let packed = weezl::encode::Encoder::new(weezl::BitOrder::Lsb, 8).encode(&places);
    let mut file = b"GIF89a\x40\0\x30\0\xf7\0\0".to_vec();
    file.extend(table);
    file.extend(b"!\xfe\x04nice\0,\0\0\0\0\x40\0\x30\0\0\x08");
    for block in packed.expect("little").chunks(255) {
        file.push(block.len().to_le_bytes()[0]);
        file.extend(block);
    }
    file.extend(b"\0;");
    file
}

fn bmp(bits: u16) -> Vec<u8> {
    let mut file = b"BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x40\0\0\0\x30\0\0\0\x01\0".to_vec();
    file.extend(bits.to_le_bytes());
    file.resize(54, 0);
    for row in rgb().chunks_exact(WIDTH * 3).rev() {
        for pixel in row.chunks_exact(3) {
            file.extend([pixel[2], pixel[1], pixel[0]]);
            file.extend((bits == 32).then_some(0));
        }
    }
    file
}

fn tiff(compression: u8) -> Vec<u8> {
    let data = match compression {
        5 => weezl::encode::Encoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8)
            .encode(&rgb())
            .expect("little"),
        8 => miniz_oxide::deflate::compress_to_vec_zlib(&rgb(), 6),
        _ => rgb(),
    };
    let mut file = b"II*\0\x08\0\0\0\x09\0".to_vec();
    let long = |value: usize| (value as u32).to_le_bytes();
    for (tag, value) in [
        (256_u16, WIDTH),
        (257, HEIGHT),
        (258, 8),
        (259, compression.into()),
        (262, 2),
        (273, 122),
        (277, 3),
        (278, HEIGHT),
        (279, data.len()),
    ] {
        file.extend(tag.to_le_bytes());
        file.extend([4, 0, 1, 0, 0, 0]);
        file.extend(long(value));
    }
    file.resize(122, 0);
    file.extend(data);
    file
}

fn is_known(inside: &Inside) -> bool {
    let own = pictures(&png(), RULES).expect("one picture").pictures;
    let own = own[0].seems.expect("much to see");
    let mut all = inside.pictures.iter().filter_map(|one| one.seems);
    all.any(|seems| seems.is_like(&own))
}

#[test]
fn a_picture_is_known_in_every_format_of_an_office_file() {
    let letters = STANDARD_NO_PAD.encode(jpeg_of_rgb());
    let folded = letters
        .as_bytes()
        .chunks(76)
        .collect::<Vec<_>>()
        .join(&b"&#xA;"[..]);
    let folded = String::from_utf8(folded).expect("letters");
    let drawing = |letters: &str| {
        format!("<svg><image xlink:href=\"data:image/jpeg;base64,{letters}\"/></svg>").into_bytes()
    };
    let emf = [
        &[1, 0, 0, 0][..],
        &[0; 36],
        b" EMF",
        &[0; 64],
        &bmp(24)[14..],
    ]
    .concat();
    for (name, picture) in [
        ("jpeg", jpeg_of_rgb()),
        ("gif", gif()),
        ("bmp", bmp(24)),
        ("bmp of 32 bits", bmp(32)),
        ("tiff", tiff(1)),
        ("tiff in LZW", tiff(5)),
        ("tiff, deflated", tiff(8)),
        ("svg", drawing(&letters)),
        ("svg in lines", drawing(&folded)),
        ("emf", emf),
    ] {
        let office = zip_of(&[
            ("word/document.xml", b"<w:t/>"),
            ("word/media/a.bin", &picture),
        ]);
        let inside = pictures(&office, RULES).expect("few pictures");
        assert!(is_known(&inside), "{name}");
        assert_eq!(inside.unseen, BTreeSet::new(), "{name}");
    }
}

#[test]
fn a_picture_that_cannot_be_seen_is_told() {
    let avif = b"\0\0\0\x1cftypavif\0\0\0\0mif1";
    let cut = &jpeg()[..200];
    let moving = b"GIF89a\x40\0\x30\0\0\0\0;";
    for (name, part, is_told) in [
        ("avif", &avif[..], true),
        ("cut", cut, true),
        ("empty gif", moving, true),
        ("nothing that is known", b"\x0a\x05\x01\x08\0\0", true),
        ("font", b"\0\x01\0\0\0\x04 \xff\xd8\xff", false),
        (
            "text",
            b"BM is short for a word, and so is Qk and UklGR",
            false,
        ),
        ("markup", b"<w:t>/9j/ iVBORw0KGgo R0lGOD</w:t>", false),
        ("nothing", b"", false),
    ] {
        let place = match name {
            "font" | "text" => "word/fonts/a.x",
            _ => "word/media/a.x",
        };
        let office = zip_of(&[(place, part)]);
        let inside = pictures(&office, RULES).expect("few pictures");
        assert_eq!(!inside.unseen.is_empty(), is_told, "{name}");
    }
}

fn jpeg_of_rgb() -> Vec<u8> {
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
    let colours = jpeg_encoder::ColorType::Rgb;
    let size = (WIDTH as u16, HEIGHT as u16);
    encoder
        .encode(&rgb(), size.0, size.1, colours)
        .expect("there is room");
    jpeg
}

fn pdf(entries: &str, data: &[u8]) -> Vec<u8> {
    let head = format!(
        "%PDF-1.7\n2 0 obj 8 endobj 3 0 obj [/ICCBased 4 0 R] endobj 4 0 obj <</N 3>> endobj\n1 0 obj <</Subtype \
         /Image /Width {WIDTH} /Height {HEIGHT} {entries}>>\nstream\n"
    );
    [head.as_bytes(), data, b"\nendstream endobj"].concat()
}

#[test]
fn a_picture_is_known_however_a_pdf_packs_it() {
    let flate = |data: &[u8]| miniz_oxide::deflate::compress_to_vec_zlib(data, 6);
    let hex = |data: &[u8]| {
        let digits = data.iter().map(|byte| format!("{byte:02x}"));
        digits.collect::<String>().into_bytes()
    };
    let (places, table) = places_and_table();
    let table = String::from_utf8(hex(&table)).expect("digits");
    let inks = |rgb: Vec<u8>| -> Vec<u8> {
        let pixels = rgb.chunks_exact(3);
        pixels
            .flat_map(|one| [255 - one[0], 255 - one[1], 255 - one[2], 0])
            .collect()
    };
    let rows = |kind: u8| -> Vec<u8> {
        let mut above = [0; WIDTH * 3];
        let mut written = Vec::new();
        for row in rgb().chunks_exact(WIDTH * 3) {
            written.push(kind);
            written.extend((0..row.len()).map(|at| match kind {
                1 if at > 2 => row[at].wrapping_sub(row[at - 3]),
                2 => row[at].wrapping_sub(above[at]),
                _ => row[at],
            }));
            above.copy_from_slice(row);
        }
        written
    };
    let rgb_of_8 = "/ColorSpace /DeviceRGB /BitsPerComponent 8";
    let long = format!("{rgb_of_8} /Metadata <</A ({})>>", "x".repeat(2000));
    let indexed = format!("/ColorSpace [/Indexed /DeviceRGB 215 <{table}>] /BitsPerComponent 8");
    for (entries, data) in [
        (rgb_of_8.to_owned(), rgb()),
        (format!("{rgb_of_8} /Filter /FlateDecode"), flate(&rgb())),
        (format!("{long} /Filter /FlateDecode"), flate(&rgb())),
        (
            format!("{rgb_of_8} /Filter [/AHx /Fl]"),
            hex(&flate(&rgb())),
        ),
        (format!("{rgb_of_8} /Filter /ASCIIHexDecode"), hex(&rgb())),
        (
            "/ColorSpace /DeviceGray /BitsPerComponent 8".to_owned(),
            grey(),
        ),
        (
            "/ColorSpace 3 0 R /BitsPerComponent 2 0 R".to_owned(),
            rgb(),
        ),
        (
            "/ColorSpace /DeviceCMYK /BitsPerComponent 8".to_owned(),
            inks(rgb()),
        ),
        (indexed, places),
        ("/Filter /DCTDecode".to_owned(), jpeg_of_rgb()),
        ("/Filter [/AHx /DCTDecode]".to_owned(), hex(&jpeg_of_rgb())),
        (
            format!(
                "{rgb_of_8} /Filter /Fl /DecodeParms <</Predictor 15 /Colors 3 /Columns {WIDTH}>>"
            ),
            flate(&rows(1)),
        ),
        (
            format!(
                "{rgb_of_8} /Filter /Fl /DecodeParms <</Predictor 12 /Colors 3 /Columns {WIDTH}>>"
            ),
            flate(&rows(2)),
        ),
    ] {
        let inside = pictures(&pdf(&entries, &data), RULES).expect("few pictures");
        assert!(is_known(&inside), "{entries:.90}");
        assert_eq!(inside.unseen, BTreeSet::new(), "{entries:.90}");
    }
    let strips = rgb();
    let strips = strips
        .chunks(WIDTH * 3 * 8)
        .enumerate()
        .map(|(number, rows)| {
            let head = format!("{number} 0 obj <</Width {WIDTH} /Height 8 {rgb_of_8}>>\nstream\n");
            [head.as_bytes(), rows, b"\nendstream endobj\n"].concat()
        });
    let strips = [b"%PDF-1.7\n", &strips.collect::<Vec<_>>().concat()[..]].concat();
    assert!(is_known(&pictures(&strips, RULES).expect("few")));
    let drawn = [
        format!("%PDF-1.7\n1 0 obj <<>>\nstream\nq BI /W {WIDTH} /H {HEIGHT} /CS /RGB /BPC 8 ID ")
            .into_bytes(),
        rgb(),
        b"\nEI Q BT (a) Tj ET\nendstream endobj".to_vec(),
    ];
    assert!(is_known(&pictures(&drawn.concat(), RULES).expect("few")));
}

#[test]
fn a_picture_of_a_pdf_that_cannot_be_seen_is_told() {
    let plain = "/ColorSpace /DeviceRGB /BitsPerComponent 8";
    for (entries, is_told) in [
        ("/Filter /JPXDecode", true),
        ("/Filter 9 0 R", true),
        ("/ColorSpace /Unheard /BitsPerComponent 8", true),
        // A fax, and what shows nothing.
        ("/Filter /CCITTFaxDecode", false),
        ("/ImageMask true", false),
        (plain, false),
    ] {
        let inside = pictures(&pdf(entries, b"abc"), RULES).expect("few pictures");
        assert_eq!(!inside.unseen.is_empty(), is_told, "{entries}");
    }
}

#[test]
fn pictures_are_found_in_every_kind_of_document() {
    let jpeg = jpeg();
    let own = *pictures::hash_of_drawn(&jpeg).as_bytes();
    let office = zip_of(&[
        ("word/document.xml", b"<w:t/>"),
        ("word/media/image1.jpeg", &jpeg),
        ("word/media/again.jpeg", &jpeg),
    ]);
    let plain = [
        b"%PDF-1.7\n1 0 obj<</Width 64/Height 48/Filter/DCTDecode>>stream\r\n",
        &jpeg[..],
        b"\nendstream endobj",
    ]
    .concat();
    let packed = [
        b"%PDF-1.7\n1 0 obj<</Width 64/Height 48/Filter[/FlateDecode/DCTDecode]>>stream\n",
        &miniz_oxide::deflate::compress_to_vec_zlib(&jpeg, 1)[..],
        b"\nendstream endobj",
    ]
    .concat();
    let nested = zip_of(&[("word/embeddings/a.docx", &office)]);
    for (name, document) in [
        ("office", office),
        ("plain", plain),
        ("packed", packed),
        ("nested", nested),
    ] {
        let found = pictures(&document, RULES).expect("few pictures").pictures;
        assert_eq!(found.len(), 1, "{name}");
        assert_eq!(found[0].drawn, own, "{name}");
        assert!(found[0].sketch.is_some(), "{name}");
    }
}

#[test]
fn what_is_too_much_is_not_looked_at() {
    let zips = (0..NESTING).fold(jpeg(), |inner, _| zip_of(&[("a.zip", &inner)]));
    let found = pictures(&zips, RULES).map(|found| found.pictures.len());
    assert_eq!(found, Some(1));
    assert_eq!(pictures(&zip_of(&[("a.zip", &zips)]), RULES), None);
    assert_eq!(
        pictures(b"%PDF-1.7 stream\n\xff\xd8\xff", RULES),
        Some(Inside::default())
    );
}
