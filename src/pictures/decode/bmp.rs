//! BMP, and the same without its first 14 bytes, as drawings of Windows hold it (Microsoft, «Bitmap Storage»).

use std::io::Cursor;

use image::{ImageDecoder, codecs::bmp::BmpDecoder};

use super::Room;
use crate::pictures::{Unfit, pixels::Pixels};

/// The length of what stands before the bitmap in a file of its own.
const FILE: usize = 14;
/// How most bitmaps begin: with the length of their head, which is 40 bytes.
const HEAD: [u8; 4] = [40, 0, 0, 0];

pub(super) fn decode(bytes: &[u8], room: Room) -> Result<Pixels, Unfit> {
    let (file, bitmap) = bytes.split_at_checked(FILE).ok_or(Unfit::Broken)?;
    // Where the pixels aren't told to begin, they stand behind the head and the colours.
    let decoder = match file[10..] {
        [0, 0, 0, 0] => BmpDecoder::new_without_file_header(Cursor::new(bitmap)),
        _ => BmpDecoder::new(Cursor::new(bytes)),
    };
    let decoder = decoder.map_err(|_| Unfit::Broken)?;
    let (width, height) = decoder.dimensions();
    room.check(width, height)?;
    let channels = usize::from(decoder.color_type().channel_count());
    let mut decoded = vec![0; width as usize * height as usize * channels];
    decoder
        .read_image(&mut decoded)
        .map_err(|_| Unfit::Broken)?;
    // What many programs store as opacity is none.
    let colours = decoded.chunks_exact(channels);
    Ok(Pixels {
        width,
        height,
        channels: 3,
        bytes: colours
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect(),
    })
}

/// The bitmaps that lie in a drawing of Windows (EMF, WMF), as BMP files, the first `most` of them.
pub(in super::super) fn bitmaps_inside(drawing: &[u8], most: usize) -> Vec<Vec<u8>> {
    let starts = drawing.windows(HEAD.len()).enumerate();
    let starts = starts.filter(|(_, window)| **window == HEAD);
    let is_head = |bitmap: &&[u8]| {
        let has_one_plane = bitmap.get(12..14) == Some(&[1, 0]);
        has_one_plane && matches!(bitmap.get(14..16), Some([1 | 4 | 8 | 16 | 24 | 32, 0]))
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
