//! Writes pixels, and nothing but pixels.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::{
    pixels::Pixels,
    rendition::{PHONE_BYTES, PictureFormat},
};

/// How good photos are, from 1 to 100: hardly told from the original at twice the pixels of a screen.
const JPEG_QUALITY: u8 = 76;
/// The same in the scale of libwebp; it looks like the JPEG of [`JPEG_QUALITY`].
const WEBP_QUALITY: u8 = 74;
/// How far quality may go down for a photo full of small things, so that it is not too heavy for a phone.
const LEAST_QUALITY: u8 = 40;
const STEP: u8 = 12;
/// How many colours a PNG may have that keeps them in a list.
const COLOURS_IN_A_LIST: usize = 256;

/// A picture in a format.
pub(super) struct Encoded {
    pub format: PictureFormat,
    pub bytes: Vec<u8>,
}

/// The smallest rendition of a photo, as JPEG and as WebP, each light enough for a phone.
pub(super) fn smallest(pixels: &Pixels) -> Vec<Encoded> {
    [PictureFormat::Jpeg, PictureFormat::WebP]
        .map(|format| Encoded {
            format,
            bytes: light(pixels, format),
        })
        .into()
}

fn light(pixels: &Pixels, format: PictureFormat) -> Vec<u8> {
    let mut quality = quality(format);
    loop {
        let bytes = encode_at(pixels, format, quality);
        if bytes.len() <= PHONE_BYTES || quality <= LEAST_QUALITY {
            return bytes;
        }
        quality = quality.saturating_sub(STEP).max(LEAST_QUALITY);
    }
}

/// A picture in a format, as good as it should be.
pub(super) fn encode(pixels: &Pixels, format: PictureFormat) -> Vec<u8> {
    encode_at(pixels, format, quality(format))
}

fn quality(format: PictureFormat) -> u8 {
    match format {
        PictureFormat::Jpeg | PictureFormat::Png => JPEG_QUALITY,
        PictureFormat::WebP => WEBP_QUALITY,
    }
}

fn encode_at(pixels: &Pixels, format: PictureFormat, quality: u8) -> Vec<u8> {
    match format {
        PictureFormat::Jpeg => jpeg(pixels, quality),
        PictureFormat::Png => png(pixels),
        PictureFormat::WebP => webp(pixels, quality),
    }
}

fn jpeg(pixels: &Pixels, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
    let side = |length: u32| u16::try_from(length).unwrap_or(u16::MAX);
    let (width, height) = (side(pixels.width), side(pixels.height));
    let written = encoder.encode(&pixels.bytes, width, height, ColorType::Rgb);
    written.expect("renditions have the size of their pixels, and memory takes all bytes");
    bytes
}

fn webp(pixels: &Pixels, quality: u8) -> Vec<u8> {
    let encoder = webp::Encoder::from_rgb(&pixels.bytes, pixels.width, pixels.height);
    encoder.encode(f32::from(quality)).to_vec()
}

fn png(pixels: &Pixels) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width, pixels.height);
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_depth(png::BitDepth::Eight);
    let palette = pixels.palette(COLOURS_IN_A_LIST);
    let listed: Option<Vec<u8>> = palette.as_ref().map(|palette| {
        let place = |pixel| palette.binary_search(&pixels.colour(pixel)).unwrap_or(0) as u8;
        pixels
            .bytes
            .chunks_exact(pixels.channels)
            .map(place)
            .collect()
    });
    match &palette {
        Some(palette) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_filter(png::Filter::NoFilter);
            let colours = palette.iter().flat_map(|colour| &colour[..3]).copied();
            encoder.set_palette(colours.collect::<Vec<u8>>());
            if pixels.channels == 4 {
                encoder.set_trns(palette.iter().map(|colour| colour[3]).collect::<Vec<u8>>());
            }
        }
        None if pixels.channels == 4 => encoder.set_color(png::ColorType::Rgba),
        None => encoder.set_color(png::ColorType::Rgb),
    }
    let data = listed.as_deref().unwrap_or(&pixels.bytes);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(data)?;
        writer.finish()
    });
    written.expect("renditions have the size of their pixels, and memory takes all bytes");
    bytes
}
