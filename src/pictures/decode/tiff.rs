//! TIFF (Adobe, revision 6.0): each of its images, packed in all ways but those of faxes and JPEG.

use std::io::Cursor;

use tiff::{
    ColorType, TiffResult,
    decoder::{Decoder, DecodingResult, Limits},
    tags::{ByteOrder, ExtraSamples, PhotometricInterpretation, Predictor, Tag},
};

use super::{
    Room,
    packed::{in_three, palette_of, samples},
};
use crate::pictures::{Unfit, exif::Tiff, pixels::Pixels};

/// The most images of one file that are looked at.
const MOST_IMAGES: usize = 32;

pub(super) fn decode<T>(
    bytes: &[u8],
    room: Room,
    make: impl Fn(&Pixels) -> T,
) -> Result<Vec<T>, Unfit> {
    let lists = Tiff::of(bytes).ok_or(Unfit::Broken)?;
    check(&lists, room)?;
    let mut limits = Limits::default();
    limits.decoding_buffer_size = room.bytes();
    limits.intermediate_buffer_size = room.bytes();
    let file = Cursor::new(bytes.to_vec());
    let decoder = Decoder::new(file).map_err(|_| Unfit::Broken)?;
    let mut decoder = decoder.with_limits(limits);
    let mut images = vec![make(&image(&mut decoder, 0, room)?)];
    while decoder.more_images() {
        if images.len() == MOST_IMAGES {
            return Err(Unfit::Animated);
        }
        decoder.next_image().map_err(|_| Unfit::Broken)?;
        images.push(make(&image(&mut decoder, images.len(), room)?));
    }
    Ok(images)
}

/// Is there room for all that the images store? Asked before the library counts their strips and tiles, which overflow
/// where there are too many.
fn check(lists: &Tiff<'_>, room: Room) -> Result<(), Unfit> {
    const SHORT: u16 = 3;
    const LONG: u16 = 4;
    const BYTES_OF_SAMPLE: u64 = 8;
    let most = (room.bytes() as u64).min(u32::MAX.into());
    let mut at = lists.long(4).unwrap_or_default();
    for _ in 0..=MOST_IMAGES {
        if at == 0 {
            break;
        }
        let (mut width, mut height, mut stored) = (1, 1, 1);
        for field in lists.fields(at) {
            let number = match Tag::from_u16_exhaustive(field.tag) {
                // A tile may be wider than the image.
                Tag::ImageWidth | Tag::TileWidth => &mut width,
                Tag::ImageLength => &mut height,
                Tag::SamplesPerPixel => &mut stored,
                _ => continue,
            };
            // The type stands between the tag and the count.
            let value = match lists.short(field.value - 6) {
                Some(SHORT) => lists.short(field.value).map(u32::from),
                Some(LONG) => lists
                    .long(field.value)
                    .and_then(|long| long.try_into().ok()),
                _ => None,
            };
            *number = value.ok_or(Unfit::Broken)?.max(*number);
        }
        room.check(width, height)?;
        let row = u64::from(width) * u64::from(stored);
        if row.saturating_mul(u64::from(height).max(BYTES_OF_SAMPLE)) > most {
            return Err(Unfit::Broken);
        }
        let count = lists.short(at).map_or(0, usize::from);
        at = lists.long(at + 2 + count * 12).unwrap_or_default();
    }
    Ok(())
}

type File = Decoder<Cursor<Vec<u8>>>;

/// The image that the decoder stands at, which has this place among the images.
fn image(decoder: &mut File, place: usize, room: Room) -> Result<Pixels, Unfit> {
    let (width, height) = decoder.dimensions().map_err(|_| Unfit::Broken)?;
    room.check(width, height)?;
    let bytes = colours(decoder, place).ok().flatten();
    Ok(Pixels {
        width,
        height,
        channels: 3,
        bytes: bytes.ok_or(Unfit::Broken)?,
    })
}

/// The colours of an image, three bytes each. `None` where it is stored in a way that isn't known.
fn colours(decoder: &mut File, place: usize) -> TiffResult<Option<Vec<u8>>> {
    let table = table(decoder, place)?;
    call_the_rest_opacity(decoder, place)?;
    let colour = decoder.colortype()?;
    if !can_be_read(decoder, colour)? {
        return Ok(None);
    }
    let channels = match colour {
        ColorType::Gray(_) | ColorType::Multiband { .. } => 1,
        ColorType::RGB(_) | ColorType::RGBA(_) => 3,
        ColorType::CMYK(_) | ColorType::CMYKA(_) => 4,
        _ => return Ok(None),
    };
    let mut decoded = DecodingResult::U8(Vec::new());
    decoder.read_image_to_buffer(&mut decoded)?;
    let (rows, bits) = match decoded {
        DecodingResult::U8(rows) => (rows, usize::from(colour.bit_depth())),
        DecodingResult::U16(shades) => {
            let rows = shades.into_iter().map(|shade| shade.to_be_bytes()[0]);
            (rows.collect(), 8)
        }
        _ => return Ok(None),
    };
    let (width, height) = decoder.dimensions()?;
    let stored = usize::from(colour.num_samples());
    let size = (width as usize * stored, height as usize);
    let Some(samples) = samples(&rows, size, bits, table.is_some()) else {
        return Ok(None);
    };
    let pixels = samples.chunks_exact(stored);
    let colours = pixels.flat_map(|pixel| &pixel[..channels]).copied();
    Ok(match table {
        Some(table) => Some(palette_of(&colours.collect::<Vec<_>>(), &table)),
        None => in_three(colours.collect(), channels),
    })
}

/// Does the library read such an image as it should?
fn can_be_read(decoder: &mut File, colour: ColorType) -> TiffResult<bool> {
    let stored: Option<u16> = decoder.find_tag_unsigned(Tag::SamplesPerPixel)?;
    let is_of_one_plane = decoder.image_buffer_layout()?.planes == 1;
    // It adds each sample to the wrong one where there are others between.
    let predictor: Option<u16> = decoder.find_tag_unsigned(Tag::Predictor)?;
    let is_of_differences = predictor.is_some_and(|one| one != Predictor::None.to_u16());
    let is_added_up = !is_of_differences || stored.unwrap_or(1) == colour.num_samples();
    Ok(is_of_one_plane && is_added_up)
}

/// The table of colours whose places the image stores, if it does. Since the library reads shades of grey, but no
/// places, the image is then said to store those.
fn table(decoder: &mut File, place: usize) -> TiffResult<Option<Vec<u8>>> {
    let tag = Tag::PhotometricInterpretation;
    let meaning: u16 = decoder.get_tag_unsigned(tag)?;
    if meaning != PhotometricInterpretation::RGBPalette.to_u16() {
        return Ok(None);
    }
    let table = decoder.get_tag_u16_vec(Tag::ColorMap)?;
    let shades = PhotometricInterpretation::BlackIsZero;
    say(decoder, place, tag, shades.to_u16())?;
    // All reds come first, then all greens and all blues.
    let third = table.len() / 3;
    let parts = (0..third).flat_map(|at| [at, third + at, 2 * third + at]);
    Ok(Some(parts.map(|at| table[at].to_be_bytes()[0]).collect()))
}

/// Has what is stored beside the colours be opacity, which the library reads together with them.
fn call_the_rest_opacity(decoder: &mut File, place: usize) -> TiffResult<()> {
    let tag = Tag::ExtraSamples;
    let meanings: Option<Vec<u16>> = decoder.find_tag_unsigned_vec(tag)?;
    match meanings.as_deref() {
        Some([0]) => say(
            decoder,
            place,
            tag,
            ExtraSamples::UnassociatedAlpha.to_u16(),
        ),
        _ => Ok(()),
    }
}

/// Has a field of the image say something else, in two bytes.
fn say(decoder: &mut File, place: usize, tag: Tag, value: u16) -> TiffResult<()> {
    let value = match decoder.byte_order() {
        ByteOrder::LittleEndian => value.to_le_bytes(),
        ByteOrder::BigEndian => value.to_be_bytes(),
    };
    let list = decoder.ifd_pointer().and_then(|at| at.0.try_into().ok());
    let bytes = decoder.inner().get_mut();
    let field = Tiff::of(bytes).zip(list).and_then(|(tiff, list)| {
        let mut fields = tiff.fields(list);
        fields.find(|field| field.tag == tag.to_u16())
    });
    if let Some(there) = field.and_then(|field| bytes.get_mut(field.value..field.value + 2)) {
        there.copy_from_slice(&value);
    }
    decoder.seek_to_image(place)
}
