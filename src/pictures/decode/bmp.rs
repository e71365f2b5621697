//! BMP, and the same without its first 14 bytes, as drawings of Windows hold it (Microsoft, «Bitmap Storage»).

use super::{
    Room,
    packed::{palette_of, samples},
};
use crate::pictures::{Unfit, pixels::Pixels};

/// The length of what stands before the bitmap in a file of its own.
const FILE: usize = 14;
/// The length of the oldest head, which has sizes in two bytes and colours in three.
const OLDEST: usize = 12;
/// The length of the head that others begin with.
const INFORMATION: usize = 40;

pub(super) fn decode(bytes: &[u8], room: Room) -> Result<Pixels, Unfit> {
    let bitmap = bytes.get(FILE..).ok_or(Unfit::Broken)?;
    let start = long(bytes, 10).and_then(|start| start.checked_sub(FILE));
    pixels(bitmap, start, room).ok_or(Unfit::Broken)?
}

/// The pixels of a bitmap whose head begins here; of its data, where they are not told to begin, behind the colours.
fn pixels(bitmap: &[u8], start: Option<usize>, room: Room) -> Option<Result<Pixels, Unfit>> {
    let head = long(bitmap, 0)?;
    let is_oldest = head == OLDEST;
    let (width, high, at_bits) = if is_oldest {
        (short(bitmap, 4)?.into(), i32::from(short(bitmap, 6)?), 10)
    } else {
        let high = i32::from_le_bytes(bitmap.get(8..12)?.try_into().ok()?);
        (u32::try_from(long(bitmap, 4)?).ok()?, high, 14)
    };
    let height = high.unsigned_abs();
    if let Err(unfit) = room.check(width, height) {
        return Some(Err(unfit));
    }
    let bits = usize::from(short(bitmap, at_bits)?);
    let packing = if is_oldest { 0 } else { long(bitmap, 16)? };
    // Without packing, or with masks that say where the colours are.
    if !matches!(packing, 0 | 3 | 6) {
        return None;
    }
    let masks = match packing {
        _ if bits != 16 && bits != 32 => None,
        0 if bits == 16 => Some([0x7c00, 0x3e0, 0x1f]),
        0 => Some([0xff_0000, 0xff00, 0xff]),
        _ => Some([
            long(bitmap, INFORMATION)?,
            long(bitmap, INFORMATION + 4)?,
            long(bitmap, INFORMATION + 8)?,
        ]),
    };
    let behind_masks = match packing {
        3 if head == INFORMATION => head + 12,
        _ => head,
    };
    let told = if is_oldest { 0 } else { long(bitmap, 32)? };
    let count = match told {
        _ if bits > 8 => 0,
        0 => 1 << bits,
        told => told.min(256),
    };
    let bytes_of_colour = if is_oldest { 3 } else { 4 };
    let behind_colours = behind_masks + count * bytes_of_colour;
    let colours = bitmap.get(behind_masks..behind_colours)?;
    let data = bitmap.get(start.filter(|start| *start > 0).unwrap_or(behind_colours)..)?;
    let (wide, tall) = (width as usize, height as usize);
    let row = (wide * bits).div_ceil(32) * 4;
    let rows = data.get(..row.checked_mul(tall)?)?;
    let mut rows: Vec<&[u8]> = rows.chunks_exact(row).collect();
    if high > 0 {
        rows.reverse();
    }
    let table: Vec<u8> = colours
        .chunks_exact(bytes_of_colour)
        .flat_map(|colour| [colour[2], colour[1], colour[0]])
        .collect();
    let mut bytes = Vec::with_capacity(wide * tall * 3);
    for row in rows {
        match bits {
            1 | 4 | 8 => bytes.extend(palette_of(&samples(row, (wide, 1), bits, true)?, &table)),
            24 => bytes.extend(
                row[..wide * 3]
                    .chunks_exact(3)
                    .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]]),
            ),
            _ => bytes.extend((0..wide).flat_map(|x| {
                let pixel = match bits {
                    16 => short(row, x * 2).map(usize::from),
                    _ => long(row, x * 4),
                };
                let pixel = pixel.unwrap_or_default();
                masks.unwrap_or_default().map(|mask| masked(pixel, mask))
            })),
        }
    }
    matches!(bits, 1 | 4 | 8 | 16 | 24 | 32).then_some(Ok(Pixels {
        width,
        height,
        channels: 3,
        bytes,
    }))
}

/// The colour at the bits of a mask, so that the largest is 255.
fn masked(pixel: usize, mask: usize) -> u8 {
    if mask == 0 {
        return 0;
    }
    let shift = mask.trailing_zeros();
    let (value, most) = ((pixel & mask) >> shift, mask >> shift);
    u8::try_from(value * usize::from(u8::MAX) / most).unwrap_or(u8::MAX)
}

/// The bitmaps that lie in a drawing of Windows (EMF, WMF), as BMP files, the first `most` of them.
pub(in super::super) fn bitmaps_inside(drawing: &[u8], most: usize) -> Vec<Vec<u8>> {
    let starts = drawing.windows(4).enumerate();
    let starts = starts.filter(|(_, window)| **window == [INFORMATION as u8, 0, 0, 0]);
    let is_head = |bitmap: &&[u8]| {
        let bits = short(bitmap, 14).unwrap_or_default();
        let has_one_plane = short(bitmap, 12) == Some(1);
        has_one_plane && [1, 4, 8, 16, 24, 32].contains(&bits)
    };
    let bitmaps = starts.map(|(at, _)| &drawing[at..]).filter(is_head);
    bitmaps
        .take(most)
        .map(|bitmap| {
            let mut file = b"BM".to_vec();
            file.resize(FILE, 0);
            file.extend_from_slice(bitmap);
            file
        })
        .collect()
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at + 4)?.try_into().ok()?;
    usize::try_from(u32::from_le_bytes(four)).ok()
}
