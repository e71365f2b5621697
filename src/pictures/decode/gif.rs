//! GIF (CompuServe, «Graphics Interchange Format», version 89a): each of its images, alone.

use weezl::{BitOrder, decode::Decoder};

use super::{Room, packed::palette_of};
use crate::pictures::{Unfit, pixels::Pixels};

/// The most images of one file that are looked at.
const MOST_IMAGES: usize = 32;

pub(super) fn decode(bytes: &[u8], room: Room) -> Result<Vec<Pixels>, Unfit> {
    images(bytes, room).ok_or(Unfit::Broken)?
}

fn images(bytes: &[u8], room: Room) -> Option<Result<Vec<Pixels>, Unfit>> {
    let head = bytes.get(..13)?;
    let (palette, mut rest) = palette(head[10], &bytes[13..])?;
    let mut images = Vec::new();
    // A reader shows what comes before the damage, too.
    while let Some((sign, behind)) = rest.split_first() {
        rest = match sign {
            b'!' => blocks(behind.get(1..)?).1,
            b',' if images.len() == MOST_IMAGES => return Some(Err(Unfit::Animated)),
            b',' => {
                let head = behind.get(..9)?;
                let size = |at: usize| u32::from(u16::from_le_bytes([head[at], head[at + 1]]));
                let (width, height) = (size(4), size(6));
                if let Err(unfit) = room.check(width, height) {
                    return Some(Err(unfit));
                }
                let (own, behind) = self::palette(head[8], &behind[9..])?;
                let colours = if own.is_empty() { palette } else { own };
                let (length_of_codes, behind) = behind.split_first()?;
                let (data, behind) = blocks(behind);
                let is_interlaced = head[8] & 0x40 != 0;
                let places = places(*length_of_codes, &data, width as usize * height as usize)?;
                let places = in_order(places, width as usize, height as usize, is_interlaced);
                images.push(Pixels {
                    width,
                    height,
                    channels: 3,
                    bytes: palette_of(&places, colours),
                });
                behind
            }
            _ => break,
        };
    }
    (!images.is_empty()).then_some(Ok(images))
}

/// The table of colours that these flags announce, if any, and what stands behind it.
fn palette(flags: u8, bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let colours = match flags & 0x80 {
        0 => 0,
        _ => 2_usize << (flags & 7),
    };
    bytes.split_at_checked(colours * 3)
}

/// What stands in the blocks that begin here, and what stands behind them.
fn blocks(mut bytes: &[u8]) -> (Vec<u8>, &[u8]) {
    let mut data = Vec::new();
    while let Some((length, behind)) = bytes.split_first() {
        let length = usize::from(*length).min(behind.len());
        data.extend_from_slice(&behind[..length]);
        bytes = &behind[length..];
        if length == 0 {
            break;
        }
    }
    (data, bytes)
}

/// The place of each pixel's colour in the table; the first where the data end too early.
fn places(length_of_codes: u8, data: &[u8], count: usize) -> Option<Vec<u8>> {
    if !(1..=8).contains(&length_of_codes) {
        return None;
    }
    let mut places = vec![0; count];
    let mut decoder = Decoder::new(BitOrder::Lsb, length_of_codes);
    let (mut read, mut written) = (0, 0);
    while written < count {
        let step = decoder.decode_bytes(&data[read..], &mut places[written..]);
        (read, written) = (read + step.consumed_in, written + step.consumed_out);
        let goes_on = matches!(step.status, Ok(weezl::LzwStatus::Ok));
        if !goes_on || step.consumed_in == 0 && step.consumed_out == 0 {
            break;
        }
    }
    Some(places)
}

/// The rows from top to bottom (Appendix E).
fn in_order(places: Vec<u8>, width: usize, height: usize, is_interlaced: bool) -> Vec<u8> {
    if !is_interlaced {
        return places;
    }
    let passes = [(0, 8), (4, 8), (2, 4), (1, 2)];
    let rows = passes
        .into_iter()
        .flat_map(|(first, step)| (first..height).step_by(step));
    let mut ordered = vec![0; places.len()];
    for (stored, row) in places.chunks_exact(width).zip(rows) {
        ordered[row * width..][..width].copy_from_slice(stored);
    }
    ordered
}
