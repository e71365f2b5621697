//! Makes pictures, and puts into them what cameras and programs put there.

use jpeg_encoder::{ColorType, Encoder};

/// A word that no picture holds by chance.
pub(super) const PLANTED: &[u8] = b"PlantedName";

/// Something like a photo: soft shades, with fine grain.
pub(super) fn photo(width: u32, height: u32) -> Vec<u8> {
    let mut grain = 1_u32;
    let mut rgb = Vec::with_capacity((width * height * 3) as usize);
    for y in 0..height {
        for x in 0..width {
            grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let grain = (grain >> 28) as u8;
            rgb.push((x * 200 / width) as u8 + grain);
            rgb.push((y * 200 / height) as u8 + grain);
            rgb.push(((x + y) * 200 / (width + height)) as u8 + grain);
        }
    }
    rgb
}

/// Four fields of colour: red, green, blue and white, from the top left.
pub(super) fn fields(width: u32, height: u32) -> Vec<u8> {
    let colour = |x, y| match (x * 2 < width, y * 2 < height) {
        (true, true) => [200, 30, 30],
        (false, true) => [30, 200, 30],
        (true, false) => [30, 30, 200],
        (false, false) => [240, 240, 240],
    };
    let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    pixels.flat_map(|(x, y)| colour(x, y)).collect()
}

pub(super) fn jpeg(rgb: &[u8], width: u32, height: u32) -> Vec<u8> {
    jpeg_of(rgb, width, height, ColorType::Rgb)
}

pub(super) fn jpeg_of(pixels: &[u8], width: u32, height: u32, colours: ColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = Encoder::new(&mut bytes, 92);
    encoder
        .encode(pixels, width as u16, height as u16, colours)
        .unwrap();
    bytes
}

pub(super) fn png(pixels: &[u8], width: u32, height: u32, colours: png::ColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(colours);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(pixels).unwrap();
    writer.finish().unwrap();
    bytes
}

pub(super) fn webp(rgb: &[u8], width: u32, height: u32) -> Vec<u8> {
    webp::Encoder::from_rgb(rgb, width, height)
        .encode(90.0)
        .to_vec()
}

/// A segment of a JPEG file.
pub(super) fn segment(kind: u8, data: &[u8]) -> Vec<u8> {
    let length = (data.len() + 2) as u16;
    [&[0xff, kind][..], &length.to_be_bytes(), data].concat()
}

/// A JPEG file with segments after its first mark.
pub(super) fn with_segments(jpeg: &[u8], segments: &[Vec<u8>]) -> Vec<u8> {
    [&jpeg[..2], &segments.concat(), &jpeg[2..]].concat()
}

/// Notes of a camera: which way up, an artist, a small picture.
pub(super) fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x02".to_vec();
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1]);
    tiff.extend(orientation.to_be_bytes());
    tiff.extend([0, 0]);
    tiff.extend([0x01, 0x3b, 0, 2, 0, 0, 0, PLANTED.len() as u8, 0, 0, 0, 38]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(PLANTED);
    tiff
}

/// A chunk of a PNG file.
pub(super) fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [&kind[..], data].concat();
    let mut crc = u32::MAX;
    for byte in &body {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xedb8_8320
            } else {
                crc >> 1
            };
        }
    }
    [
        &(data.len() as u32).to_be_bytes()[..],
        &body,
        &(!crc).to_be_bytes(),
    ]
    .concat()
}

/// A PNG file with chunks before its pixels.
pub(super) fn with_chunks(png: &[u8], chunks: &[Vec<u8>]) -> Vec<u8> {
    const HEADER: usize = 8 + 25;
    [&png[..HEADER], &chunks.concat(), &png[HEADER..]].concat()
}

/// A WebP file in the extended form (RFC 9649, section 2.7), with chunks after its pixels.
pub(super) fn extended(
    webp: &[u8],
    width: u32,
    height: u32,
    chunks: &[(&[u8; 4], &[u8])],
) -> Vec<u8> {
    let riff_chunk = |kind: &[u8; 4], data: &[u8]| {
        let mut chunk = [&kind[..], &(data.len() as u32).to_le_bytes(), data].concat();
        chunk.extend(std::iter::repeat_n(0, data.len() % 2));
        chunk
    };
    let mut header = vec![0; 10];
    // Says whether there is EXIF, and XMP.
    let has = |kind: &[u8; 4]| u8::from(chunks.iter().any(|(other, _)| *other == kind));
    header[0] = has(b"EXIF") << 3 | has(b"XMP ") << 2;
    header[4..7].copy_from_slice(&(width - 1).to_le_bytes()[..3]);
    header[7..10].copy_from_slice(&(height - 1).to_le_bytes()[..3]);
    let mut body = b"WEBP".to_vec();
    body.extend(riff_chunk(b"VP8X", &header));
    body.extend(&webp[12..]);
    for (kind, data) in chunks {
        body.extend(riff_chunk(kind, data));
    }
    [&b"RIFF"[..], &(body.len() as u32).to_le_bytes(), &body].concat()
}
