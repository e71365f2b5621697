//! GIF (CompuServe, «Graphics Interchange Format», version 89a): each of its images, alone.

use std::{io::Cursor, num::NonZeroU64};

use gif::{DecodeOptions, MemoryLimit};

use super::{Room, packed::palette_of};
use crate::pictures::{Unfit, pixels::Pixels};

/// The most images of one file that are looked at.
const MOST_IMAGES: usize = 32;

pub(super) fn decode<T>(
    bytes: &[u8],
    room: Room,
    make: impl Fn(&Pixels) -> T,
) -> Result<Vec<T>, Unfit> {
    let mut options = DecodeOptions::new();
    if let Some(limit) = NonZeroU64::new(room.bytes() as u64) {
        options.set_memory_limit(MemoryLimit::Bytes(limit));
    }
    options.allow_unknown_blocks(true);
    let file = Cursor::new(bytes);
    let mut decoder = options.read_info(file).map_err(|_| Unfit::Broken)?;
    let mut images = Vec::new();
    // A reader shows what comes before the damage, too.
    while let Ok(Some(frame)) = decoder.next_frame_info() {
        if images.len() == MOST_IMAGES {
            return Err(Unfit::Animated);
        }
        let (width, height) = (frame.width.into(), frame.height.into());
        room.check(width, height)?;
        let mut places = vec![0; width as usize * height as usize];
        // Where the data end too early, the rest has the first colour.
        let _ = decoder.read_into_buffer(&mut places);
        let colours = decoder.palette().map_err(|_| Unfit::Broken)?;
        images.push(make(&Pixels {
            width,
            height,
            channels: 3,
            bytes: palette_of(&places, colours),
        }));
    }
    if images.is_empty() {
        return Err(Unfit::Broken);
    }
    Ok(images)
}
