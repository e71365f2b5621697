//! Which way up a picture is (CIPA DC-008, «Exif», section 4.6.5): the one thing that is read of the
//! notes of a camera.

/// The tag «Orientation».
const ORIENTATION: u16 = 0x0112;
/// The most fields that are looked at.
const FIELDS: usize = 512;

/// The orientation in a block of EXIF, 1 to 8; 1 where it doesn't say.
pub(in crate::pictures) fn orientation(exif: &[u8]) -> u8 {
    let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    read(exif)
        .filter(|value| (1..=8).contains(value))
        .unwrap_or(1)
}

fn read(tiff: &[u8]) -> Option<u8> {
    let is_little = match tiff.get(..4)? {
        [b'I', b'I', 42, 0] => true,
        [b'M', b'M', 0, 42] => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let long = |at: usize| -> Option<usize> {
        let (one, two) = (short(at)?, short(at.checked_add(2)?)?);
        let (high, low) = if is_little { (two, one) } else { (one, two) };
        Some(usize::from(high) << 16 | usize::from(low))
    };
    let first = long(4)?;
    let count = usize::from(short(first)?).min(FIELDS);
    (0..count)
        .find_map(|index| {
            let field = first.checked_add(2 + index * 12)?;
            (short(field)? == ORIENTATION).then(|| short(field + 8))?
        })
        .and_then(|value| u8::try_from(value).ok())
}
