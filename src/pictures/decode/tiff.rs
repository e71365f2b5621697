//! TIFF (Adobe, revision 6.0): its images in strips, packed as most programs do it.

use weezl::{BitOrder, decode::Decoder};

use super::{
    Room,
    packed::{in_three, palette_of, samples},
};
use crate::pictures::{
    Unfit,
    exif::{ExifField, Tiff},
    pixels::Pixels,
};

/// The most images of one file that are looked at.
const MOST_IMAGES: usize = 32;
/// The most fields of an image.
const MOST_FIELDS: usize = 512;
/// The most strips of an image.
const MOST_STRIPS: usize = 1 << 20;

pub(super) fn decode(bytes: &[u8], room: Room) -> Result<Vec<Pixels>, Unfit> {
    let tiff = Tiff::of(bytes).ok_or(Unfit::Broken)?;
    let mut images = Vec::new();
    let mut at = tiff.long(4).unwrap_or_default();
    while at != 0 {
        if images.len() == MOST_IMAGES {
            return Err(Unfit::Animated);
        }
        let image = Image::at(&tiff, at);
        images.push(image.pixels(room).ok_or(Unfit::Broken)??);
        let count = tiff.short(at).map_or(0, usize::from);
        at = tiff.long(at + 2 + count * 12).unwrap_or_default();
    }
    if images.is_empty() {
        return Err(Unfit::Broken);
    }
    Ok(images)
}

struct Image<'a> {
    tiff: &'a Tiff<'a>,
    fields: Vec<ExifField>,
}

impl<'a> Image<'a> {
    fn at(tiff: &'a Tiff<'a>, at: usize) -> Self {
        let fields = tiff.fields(at).take(MOST_FIELDS).collect();
        Self { tiff, fields }
    }

    /// The values of a field.
    fn values(&self, tag: u16) -> Vec<usize> {
        const SHORT: u16 = 3;
        let Some(field) = self.fields.iter().find(|field| field.tag == tag) else {
            return Vec::new();
        };
        // The type stands between the tag and the count.
        let is_short = self.tiff.short(field.value - 6) == Some(SHORT);
        let size = if is_short { 2 } else { 4 };
        let count = field.count.min(MOST_STRIPS);
        let start = match count * size {
            0..=4 => Some(field.value),
            _ => self.tiff.long(field.value),
        };
        let Some(start) = start else {
            return Vec::new();
        };
        (0..count)
            .map_while(|index| {
                let at = start.checked_add(index * size)?;
                match is_short {
                    true => self.tiff.short(at).map(usize::from),
                    false => self.tiff.long(at),
                }
            })
            .collect()
    }

    fn value(&self, tag: u16) -> Option<usize> {
        self.values(tag).first().copied()
    }

    fn pixels(&self, room: Room) -> Option<Result<Pixels, Unfit>> {
        let (wide, high) = (self.value(256)?, self.value(257)?);
        let (width, height) = (u32::try_from(wide).ok()?, u32::try_from(high).ok()?);
        if let Err(unfit) = room.check(width, height) {
            return Some(Err(unfit));
        }
        let bits = self.value(258).unwrap_or(1);
        let stored = self.value(277).unwrap_or(1);
        // All samples of a pixel lie together.
        if !(1..=8).contains(&stored) || self.value(284).unwrap_or(1) != 1 {
            return None;
        }
        let row = wide.checked_mul(stored)?.checked_mul(bits)?.div_ceil(8);
        let size = row.checked_mul(high)?;
        if size > room.bytes() {
            return None;
        }
        let mut rows = Vec::new();
        for (start, count) in self.values(273).into_iter().zip(self.values(279)) {
            let strip = self.tiff.bytes.get(start..)?;
            let strip = &strip[..count.min(strip.len())];
            rows.extend(self.unpacked(strip, size - rows.len())?);
            rows.truncate(size);
        }
        if self.value(317) == Some(2) {
            if bits != 8 {
                return None;
            }
            for row in rows.chunks_mut(row) {
                for at in stored..row.len() {
                    row[at] = row[at].wrapping_add(row[at - stored]);
                }
            }
        }
        if bits == 16 && self.tiff.bytes.starts_with(b"II") {
            rows.chunks_exact_mut(2).for_each(|pair| pair.swap(0, 1));
        }
        let photometric = self.value(262)?;
        let samples = samples(&rows, (wide * stored, high), bits, photometric == 3)?;
        let channels = match photometric {
            0 | 1 | 3 => 1,
            2 => 3,
            5 => 4,
            _ => return None,
        };
        // What is stored beside the colours is opacity.
        let colours: Vec<u8> = samples
            .chunks_exact(stored)
            .map(|pixel| pixel.get(..channels))
            .collect::<Option<Vec<_>>>()?
            .concat();
        let bytes = if photometric == 3 {
            let table = self.values(320);
            let third = table.len() / 3;
            let parts = (0..third).flat_map(|at| [at, third + at, 2 * third + at]);
            let table: Vec<u8> = parts.map(|at| table[at].to_le_bytes()[1]).collect();
            palette_of(&colours, &table)
        } else {
            in_three(colours, channels)?
        };
        Some(Ok(Pixels {
            width,
            height,
            channels: 3,
            bytes,
        }))
    }

    fn unpacked(&self, strip: &[u8], limit: usize) -> Option<Vec<u8>> {
        use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
        Some(match self.value(259).unwrap_or(1) {
            1 => strip.to_vec(),
            5 => {
                let mut decoder = Decoder::with_tiff_size_switch(BitOrder::Msb, 8);
                let mut bytes = vec![0; limit];
                let (mut read, mut written) = (0, 0);
                while written < limit {
                    let step = decoder.decode_bytes(&strip[read..], &mut bytes[written..]);
                    (read, written) = (read + step.consumed_in, written + step.consumed_out);
                    let goes_on = matches!(step.status, Ok(weezl::LzwStatus::Ok));
                    if !goes_on || step.consumed_in == 0 && step.consumed_out == 0 {
                        break;
                    }
                }
                bytes.truncate(written);
                bytes
            }
            8 | 32946 => {
                decompress_to_vec_zlib_with_limit(strip, limit).unwrap_or_else(|error| error.output)
            }
            32773 => runs(strip, limit),
            _ => return None,
        })
    }
}

/// Bytes of which those that repeat are told once (section 9, «PackBits»).
fn runs(mut data: &[u8], limit: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while let Some((length, rest)) = data.split_first()
        && bytes.len() < limit
    {
        let (count, is_run) = match length {
            0..=127 => (usize::from(*length) + 1, false),
            128 => (0, false),
            129.. => (257 - usize::from(*length), true),
        };
        let taken = if is_run { 1 } else { count }.min(rest.len());
        match rest.first() {
            Some(byte) if is_run => bytes.resize(bytes.len() + count, *byte),
            _ => bytes.extend_from_slice(&rest[..taken]),
        }
        data = &rest[taken..];
    }
    bytes
}
