//! The pictures of a PDF (ISO 32000-2, section 8.9), whether they are objects or stand among what a page draws.

use std::borrow::Cow;

use super::document::{PdfDocument, PdfObject};
use crate::{
    attachments::{
        pdf::{
            filters::{Filter, Unpacked, filters, unpacked_until_picture},
            hexadecimal, literal,
            syntax::{items, name, number, reference, value},
        },
        traces::places,
        unread::Unread,
    },
    pictures::Rows,
};

/// A picture.
pub(in super::super) enum PdfPicture {
    /// A JPEG file.
    Jpeg(Vec<u8>),
    /// Samples.
    Rows(Rows),
    /// It is packed in a way that isn't read here, or its colours are of a kind that isn't known: what it is.
    Unseen(&'static str),
}

/// The samples of a colour of the space that a table is in, and the table.
type Palette = (usize, Vec<u8>);

/// A picture of which nothing tells how it is read.
const UNKNOWN: PdfPicture = PdfPicture::Unseen("of a PDF, packed in an unusual way");

/// The most pictures that stand among what is drawn.
const MOST_DRAWN: usize = 10_000;

/// Visits each picture, unpacked to at most `limit` bytes, until `visit` gives `None`. The document's own encryption
/// hides all of them: that is one picture that can't be seen.
pub(in super::super) fn each(
    pdf: &[u8],
    limit: usize,
    mut visit: impl FnMut(PdfPicture) -> Option<()>,
) -> Option<()> {
    let document = PdfDocument::of(pdf);
    if document.has_pictures && document.unread.contains(&Unread::Encrypted) {
        return visit(PdfPicture::Unseen("of an encrypted PDF"));
    }
    for object in &document.objects {
        if let Some(data) = object.picture
            && let Some(picture) = document.picture(&object.head, data, limit)
        {
            visit(picture)?;
        }
    }
    let drawn = document.objects.iter().filter_map(PdfObject::drawn);
    let drawn = drawn.flat_map(drawn_pictures).take(MOST_DRAWN);
    for (head, data) in drawn {
        if let Some(picture) = document.picture(&head, data, limit) {
            visit(picture)?;
        }
    }
    Some(())
}

/// The pictures that stand among what is drawn (8.9.7): `BI`, keys and values, `ID`, data.
fn drawn_pictures(content: &[u8]) -> impl Iterator<Item = (Vec<u8>, &[u8])> {
    let is_word = |at: &usize| {
        let is_blank = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_whitespace);
        is_blank(content[..*at].last()) && is_blank(content.get(at + 2))
    };
    places(content, b"BI").filter(is_word).filter_map(|at| {
        let rest = &content[at + 2..];
        let mut ends = places(rest, b"ID");
        let end = ends.find(|end| rest.get(end + 2).is_some_and(u8::is_ascii_whitespace))?;
        let head = [b"<<", &rest[..end], b">>"].concat();
        Some((head, &rest[end + 3..]))
    })
}

impl PdfDocument<'_> {
    /// The picture with this dictionary and data; `None` where it is none, or only says where another is seen through.
    fn picture(&self, head: &[u8], data: &[u8], limit: usize) -> Option<PdfPicture> {
        let of = |long: &[u8], short: &[u8]| {
            let value = value(head, long).or_else(|| value(head, short))?;
            self.resolve(value).pop()
        };
        let count = |long: &[u8], short: &[u8]| Some(number(of(long, short)?)?.0);
        let (width, height) = (count(b"Width", b"W")?, count(b"Height", b"H")?);
        let Some(filters) = self.filters(head) else {
            return Some(UNKNOWN);
        };
        let data = match unpacked_until_picture(&filters, data, limit) {
            (Unpacked::Whole(data) | Unpacked::Part(data), None) => data,
            (Unpacked::Whole(data), Some(packing)) => {
                return match packing {
                    b"DCTDecode" | b"DCT" => Some(PdfPicture::Jpeg(data)),
                    // Black and white, as a fax.
                    b"CCITTFaxDecode" | b"CCF" | b"JBIG2Decode" => None,
                    _ => Some(PdfPicture::Unseen("JPEG 2000")),
                };
            }
            _ => return Some(UNKNOWN),
        };
        let is_mask = of(b"ImageMask", b"IM").is_some_and(|value| value.trim_ascii() == b"true");
        let (bits, colours) = match of(b"ColorSpace", b"CS") {
            _ if is_mask => (1, Some((1, None))),
            Some(space) => (
                count(b"BitsPerComponent", b"BPC").unwrap_or(8) as usize,
                self.colours(space),
            ),
            None => return Some(UNKNOWN),
        };
        let Some((channels, table)) = colours else {
            return Some(UNKNOWN);
        };
        Some(PdfPicture::Rows(Rows {
            width,
            height,
            bits,
            channels,
            table,
            data,
        }))
    }

    /// How a stream is packed, wherever that is written.
    fn filters(&self, head: &[u8]) -> Option<Vec<Filter>> {
        let mut plain = b"<<".to_vec();
        for (long, short) in [("Filter", "F"), ("DecodeParms", "DP")] {
            let found = value(head, long.as_bytes()).or_else(|| value(head, short.as_bytes()));
            let Some(found) = found else { continue };
            let resolved = self.resolve(found).pop()?;
            let items = items(resolved)
                .into_iter()
                .map(|item| self.resolve(item).pop());
            let items: Vec<Cow<'_, [u8]>> = items
                .map(|item| Some(item?.into()))
                .collect::<Option<_>>()?;
            plain.extend_from_slice(format!("/{long}[").as_bytes());
            for item in items {
                plain.extend_from_slice(&item);
                plain.push(b' ');
            }
            plain.push(b']');
        }
        plain.extend_from_slice(b">>");
        let filters = filters(&plain)?;
        let filters = filters.into_iter();
        Some(
            filters
                .map(|(name, parameters)| (name, parameters.to_vec()))
                .collect(),
        )
    }

    /// How many samples a colour of this space has (8.6), and the table that it names colours by.
    fn colours(&self, space: &[u8]) -> Option<(usize, Option<Palette>)> {
        let parts = items(space);
        let kind = name(self.resolve(parts.first()?).pop()?)?;
        let channels = match &*kind {
            b"Indexed" | b"I" => {
                let base = self.resolve(parts.get(1)?).pop()?;
                let base = name(base)
                    .filter(|_| items(base).len() == 1)
                    .and_then(|name| of_device(&name))
                    .or_else(|| self.channels_of(&items(base)))?;
                return Some((1, Some((base, self.bytes(parts.get(3)?)?))));
            }
            kind => of_device(kind).or_else(|| self.channels_of(&parts))?,
        };
        Some((channels, None))
    }

    fn channels_of(&self, parts: &[&[u8]]) -> Option<usize> {
        Some(match &*name(self.resolve(parts.first()?).pop()?)? {
            b"CalGray" | b"Separation" => 1,
            b"CalRGB" | b"Lab" => 3,
            b"ICCBased" => {
                let profile = self.resolve(parts.get(1)?).pop()?;
                number(value(profile, b"N")?)?.0 as usize
            }
            b"DeviceN" => items(self.resolve(parts.get(1)?).pop()?).len(),
            kind => of_device(kind)?,
        })
    }

    /// The bytes of a string, or of a stream that is referred to.
    fn bytes(&self, value: &[u8]) -> Option<Vec<u8>> {
        if reference(value).is_some()
            && let Some(stream) = self.streams_at(value).next()
        {
            return Some(stream.to_vec());
        }
        let text = self.resolve(value).pop()?.trim_ascii();
        match text {
            [b'(', rest @ ..] => Some(literal(rest).0),
            [b'<', rest @ ..] => {
                let end = rest.iter().position(|byte| *byte == b'>')?;
                Some(hexadecimal(&rest[..end]))
            }
            _ => None,
        }
    }
}

/// How many samples a colour of a device has.
fn of_device(kind: &[u8]) -> Option<usize> {
    match kind {
        b"DeviceGray" | b"G" => Some(1),
        b"DeviceRGB" | b"RGB" => Some(3),
        b"DeviceCMYK" | b"CMYK" => Some(4),
        _ => None,
    }
}
