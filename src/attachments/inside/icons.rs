//! The icons in a file of them (Microsoft, «Icons», 1995): PNG files, and bitmaps with a mask below them.
//!
//! Takes: the bytes of a file. Gives: the icons on which somebody may be recognised.

use crate::{attachments::kind::Kind, pictures};

/// The most icons in a file of them, and the pixels, in one direction, of one on which nobody is recognised.
const MOST_ICONS: usize = 64;
const SMALL_ICON: u8 = 64;

/// An icon.
pub(super) enum Icon<'a> {
    Png(&'a [u8]),
    /// As a file of its own.
    Bitmap(Vec<u8>),
}

/// The icons in a file that are not small.
pub(super) fn large(bytes: &[u8]) -> impl Iterator<Item = Icon<'_>> {
    let count = bytes
        .get(4..6)
        .map_or(0, |two| u16::from_le_bytes([two[0], two[1]]));
    let entries = bytes.get(6..).unwrap_or_default().chunks_exact(16);
    entries
        .take(MOST_ICONS.min(count.into()))
        // None says that it is 256 pixels wide.
        .filter(|entry| !(1..SMALL_ICON).contains(&entry[0]))
        .filter_map(|entry| {
            let start = u32::from_le_bytes(entry[12..16].try_into().ok()?);
            let start = usize::try_from(start).ok()?;
            bytes.get(start..).filter(|icon| icon.len() > 16)
        })
        .flat_map(|icon| match Kind::of(icon) {
            Kind::Png => vec![Icon::Png(icon)],
            _ => bitmaps(icon),
        })
}

/// The bitmap of an icon, without the mask that makes it twice as high.
fn bitmaps(icon: &[u8]) -> Vec<Icon<'_>> {
    let mut bitmap = icon.to_vec();
    let height = i32::from_le_bytes([icon[8], icon[9], icon[10], icon[11]]) / 2;
    bitmap[8..12].copy_from_slice(&height.to_le_bytes());
    let files = pictures::bitmaps_inside(&bitmap, 1).into_iter();
    files.map(Icon::Bitmap).collect()
}
