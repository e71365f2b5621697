//! EXIF (CIPA DC-008) in pictures that lie inside documents: who took them, and where.

use super::{Found, places};
use crate::pictures::{ExifField, Tiff};

/// The most fields of a list that are read.
const MOST_FIELDS: usize = 200;
/// The most bytes of a name.
const NAME: usize = 256;

const ARTIST: u16 = 0x013b;
const GPS: u16 = 0x8825;
const DETAILS: u16 = 0x8769;
const OWNER: u16 = 0xa430;
const LATITUDE: u16 = 2;
const LONGITUDE: u16 = 4;

/// The names and positions in all pictures among these bytes, by the marks that JPEG, PNG and WebP files put
/// before them.
pub(super) fn names(bytes: &[u8]) -> Vec<Found> {
    let marks: [&[u8]; 3] = [b"Exif\0\0", b"eXIf", b"EXIF"];
    let marked = marks.iter().flat_map(|mark| {
        places(bytes, mark).filter_map(|at| {
            // WebP writes the length in between.
            let after = &bytes[at + mark.len()..];
            [0, 4].iter().find_map(|skip| Tiff::of(after.get(*skip..)?))
        })
    });
    let whole = Tiff::of(bytes).into_iter();
    marked
        .chain(whole)
        .flat_map(|tiff| names_in(&tiff))
        .collect()
}

fn list(tiff: &Tiff<'_>, at: usize) -> Vec<ExifField> {
    tiff.fields(at).take(MOST_FIELDS).collect()
}

fn names_in(tiff: &Tiff<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let Some(first) = tiff.long(4) else {
        return found;
    };
    for field in list(tiff, first) {
        match field.tag {
            ARTIST => found.extend(words(tiff, &field).map(|name| ("photographer", name))),
            GPS => found.extend(position(tiff, &field).map(|place| ("position", place))),
            DETAILS => {
                let details = tiff.long(field.value).map(|at| list(tiff, at));
                let owner = details
                    .into_iter()
                    .flatten()
                    .find(|field| field.tag == OWNER);
                let owner = owner.and_then(|field| words(tiff, &field));
                found.extend(owner.map(|name| ("owner of the camera", name)));
            }
            _ => {}
        }
    }
    found
}

fn words(tiff: &Tiff<'_>, field: &ExifField) -> Option<String> {
    let at = if field.count <= 4 {
        field.value
    } else {
        tiff.long(field.value)?
    };
    let words = tiff.bytes.get(at..)?;
    let words = &words[..field.count.min(NAME).min(words.len())];
    let words = words.split(|byte| *byte == 0).next()?;
    Some(String::from_utf8_lossy(words).into_owned())
}

fn position(tiff: &Tiff<'_>, field: &ExifField) -> Option<String> {
    let list = list(tiff, tiff.long(field.value)?);
    let degrees = |tag| {
        let field = list.iter().find(|field| field.tag == tag)?;
        let at = tiff.long(field.value)?;
        let part = |index: usize| {
            let under = tiff.long(at + index * 8 + 4)?;
            tiff.long(at + index * 8)?.checked_div(under)
        };
        Some(format!("{}° {}′", part(0)?, part(1)?))
    };
    Some(format!("{}, {}", degrees(LATITUDE)?, degrees(LONGITUDE)?))
}
