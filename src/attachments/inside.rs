//! The pictures that lie in a document, by what copies of them are known.
//!
//! Takes: the bytes of an office file or a PDF. Gives: what each picture in it draws and looks like, `None` where
//! there are more than are looked at. Of a PDF, pictures are known that are whole JPEG files, or packed rows of pixels.
//! Never: keeps a picture.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Rules,
    kind::Kind,
    traces,
    zip::{self, Unpacked},
};
use crate::pictures::{self, Seems, Sketch, Source};

/// The most bytes of one picture, and of all pictures of a file together, that are unpacked.
const PICTURE_LIMIT: usize = 64 * 1024 * 1024;
const LIMIT: usize = 512 * 1024 * 1024;
/// The most pixels of all pictures together that are decoded.
const PIXELS: u64 = 2_000_000_000;
/// So many pictures of a kind are looked for in a file that is none of documents.
const COVERS: usize = 8;
/// So deep files inside files are looked into.
const NESTING: usize = 4;

/// A picture in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureInside {
    /// The hash of what it draws.
    pub drawn: [u8; blake3::OUT_LEN],
    /// What it looks like, if that tells it from others.
    pub seems: Option<Seems>,
    /// A sketch of it.
    pub sketch: Option<Sketch>,
}

/// The pictures in a document, each once.
pub(super) fn pictures(document: &[u8], rules: Rules) -> Option<Vec<PictureInside>> {
    let mut gallery = Gallery {
        megapixels: rules.megapixels,
        bytes: LIMIT,
        pixels: PIXELS,
        known: BTreeSet::new(),
        pictures: Vec::new(),
    };
    gallery.add_of(document, NESTING)?;
    Some(gallery.pictures)
}

/// The pictures that were found, and how much may still be looked at.
struct Gallery {
    megapixels: u64,
    bytes: usize,
    pixels: u64,
    known: BTreeSet<[u8; blake3::OUT_LEN]>,
    pictures: Vec<PictureInside>,
}

impl Gallery {
    fn add_of(&mut self, bytes: &[u8], nesting: usize) -> Option<()> {
        match Kind::of(bytes) {
            Kind::Zip => self.add_of_zip(bytes, nesting.checked_sub(1)?),
            Kind::Pdf => self.add_of_pdf(bytes),
            Kind::Jpeg => self.add(Source::Jpeg, bytes),
            Kind::Png => self.add(Source::Png, bytes),
            Kind::WebP => self.add(Source::WebP, bytes),
            _ => self.add_covers(bytes),
        }
    }

    /// The pictures that lie whole in a file of another kind, as the cover of a sound or a film does.
    fn add_covers(&mut self, bytes: &[u8]) -> Option<()> {
        const SIGNS: [(Source, &[u8]); 2] = [
            (Source::Jpeg, b"\xff\xd8\xff"),
            (Source::Png, b"\x89PNG\r\n\x1a\n"),
        ];
        for (source, sign) in SIGNS {
            let starts = bytes.windows(sign.len()).enumerate();
            let starts = starts.filter(|(_, window)| *window == sign);
            for (at, _) in starts.take(COVERS) {
                self.add(source, &bytes[at..])?;
            }
        }
        Some(())
    }

    fn add_of_pdf(&mut self, pdf: &[u8]) -> Option<()> {
        traces::jpegs_of_pdf(pdf, PICTURE_LIMIT).try_for_each(|jpeg| {
            self.bytes = self.bytes.checked_sub(jpeg.len())?;
            self.add(Source::Jpeg, &jpeg)
        })?;
        // Whole scanned books are made of these: so many are looked at as there is room for.
        let mut left = self.bytes.min(LIMIT / 4);
        for png in traces::pngs_of_pdf(pdf, PICTURE_LIMIT) {
            let Some(less) = left.checked_sub(png.len()) else {
                break;
            };
            left = less;
            self.add(Source::Png, &png)?;
        }
        Some(())
    }

    fn add_of_zip(&mut self, zip: &[u8], nesting: usize) -> Option<()> {
        for part in zip::files(zip)? {
            let kind = part.head().map(|head| Kind::of(&head));
            let holds_pictures = matches!(
                kind,
                Some(Kind::Jpeg | Kind::Png | Kind::WebP | Kind::Zip | Kind::Pdf)
            );
            if !holds_pictures {
                continue;
            }
            let limit = PICTURE_LIMIT.min(self.bytes);
            let bytes = match part.unpacked(limit) {
                Unpacked::Part(bytes) if bytes.len() >= limit => return None,
                unpacked => unpacked.bytes(),
            };
            self.bytes -= bytes.len();
            self.add_of(&bytes, nesting)?;
        }
        Some(())
    }

    /// Adds a picture, if it can be seen at all.
    fn add(&mut self, source: Source, bytes: &[u8]) -> Option<()> {
        let drawn = *pictures::hash_of_drawn(bytes).as_bytes();
        if !self.known.insert(drawn) {
            return Some(());
        }
        if let Ok((look, sketch)) = pictures::look(source, bytes, self.megapixels) {
            let pixels = u64::from(look.width) * u64::from(look.height);
            self.pixels = self.pixels.checked_sub(pixels)?;
            self.pictures.push(PictureInside {
                drawn,
                seems: look.seems,
                sketch,
            });
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attachments::tests::zip as zip_of;

    const RULES: Rules = Rules { megapixels: 1 };

    /// Something like a photo.
    fn jpeg() -> Vec<u8> {
        let (width, height) = (64_u16, 48_u16);
        let points = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let rgb = points.flat_map(|(x, y)| [x * y, x * 3 + y, y * 5].map(|c| (c % 256) as u8));
        let rgb: Vec<u8> = rgb.collect();
        let mut jpeg = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
        let rgb_colours = jpeg_encoder::ColorType::Rgb;
        encoder
            .encode(&rgb, width, height, rgb_colours)
            .expect("there is room");
        jpeg
    }

    #[test]
    fn the_cover_of_a_sound_is_found() {
        let mut sound = b"ID3\x04\0\0\0\0\0\0APIC".to_vec();
        sound.extend(jpeg());
        sound.extend([0; 512]);
        assert_eq!(pictures(&sound, RULES).unwrap().len(), 1);
        assert_eq!(pictures(b"ID3\x04\0\0 no cover", RULES).unwrap().len(), 0);
    }

    #[test]
    fn pixels_in_a_pdf_are_a_picture() {
        let (width, height) = (64_u16, 48_u16);
        let points = || (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let rgb = points().flat_map(|(x, y)| [x * y, x * 3 + y, y * 5].map(|c| (c % 256) as u8));
        let rgb: Vec<u8> = rgb.collect();
        let grey: Vec<u8> = rgb.iter().step_by(3).copied().collect();
        let filtered = rgb.chunks(64 * 3).flat_map(|row| [&[0], row].concat());
        for (pixels, found) in [
            (rgb.clone(), 1),
            (grey, 1),
            (filtered.collect(), 1),
            (rgb[..100].to_vec(), 0),
        ] {
            let data = miniz_oxide::deflate::compress_to_vec_zlib(&pixels, 6);
            let head = "%PDF-1.7\n1 0 obj <</Subtype /Image /Width 64 /Height 48 /BitsPerComponent 8 \
                        /Filter /FlateDecode>>\nstream\n";
            let pdf = [head.as_bytes(), &data, b"\nendstream endobj"].concat();
            let pictures = pictures(&pdf, RULES).expect("little");
            assert_eq!(pictures.len(), found, "{}", pixels.len());
            assert!(pictures.iter().all(|one| one.sketch.is_some()));
        }
    }

    #[test]
    fn pictures_are_found_in_every_kind_of_document() {
        let jpeg = jpeg();
        let own = *pictures::hash_of_drawn(&jpeg).as_bytes();
        let office = zip_of(&[
            ("word/document.xml", b"<w:t/>"),
            ("word/media/image1.jpeg", &jpeg),
            ("word/media/again.jpeg", &jpeg),
        ]);
        let plain = [
            b"%PDF-1.7\n<</Filter/DCTDecode>>stream\r\n",
            &jpeg[..],
            b"\nendstream endobj",
        ]
        .concat();
        let packed = [
            b"%PDF-1.7\n<</Filter[/FlateDecode/DCTDecode]>>stream\n",
            &miniz_oxide::deflate::compress_to_vec_zlib(&jpeg, 1)[..],
            b"\nendstream endobj",
        ]
        .concat();
        let nested = zip_of(&[("word/embeddings/a.docx", &office)]);
        for (name, document) in [
            ("office", office),
            ("plain", plain),
            ("packed", packed),
            ("nested", nested),
        ] {
            let found = pictures(&document, RULES).expect("few pictures");
            assert_eq!(found.len(), 1, "{name}");
            assert_eq!(found[0].drawn, own, "{name}");
            assert!(found[0].sketch.is_some(), "{name}");
        }
    }

    #[test]
    fn what_is_too_much_is_not_looked_at() {
        let zips = (0..NESTING).fold(jpeg(), |inner, _| zip_of(&[("a.zip", &inner)]));
        assert_eq!(pictures(&zips, RULES).map(|found| found.len()), Some(1));
        assert_eq!(pictures(&zip_of(&[("a.zip", &zips)]), RULES), None);
        assert_eq!(
            pictures(b"%PDF-1.7 stream\n\xff\xd8\xff", RULES),
            Some(Vec::new())
        );
    }
}
