//! The pictures that lie in a document, by what copies of them are known.
//!
//! Takes: the bytes of an office file, a PDF or another file that isn't shown in pages. Gives: what each picture in it
//! draws and looks like, and why others can't be seen; `None` where there are more than are looked at. Of drawings of
//! Windows (EMF, WMF), sounds and films, the pictures are known that lie whole in them; of texts, those that are
//! written in letters (Base64). Never: keeps a picture.

mod icons;
mod letters;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use self::icons::Icon;
use super::{
    Rules,
    kind::Kind,
    pages::pictures::{PdfPicture, each},
    traces::places,
    xml,
    zip::{self, Inflated},
};
use crate::pictures::{self, Compared, Foreign, Rows, Seems, Sketch, Source, Unfit};

/// The most bytes of one picture, and of all pictures of a file together, that are unpacked.
const PICTURE_LIMIT: usize = 64 * 1024 * 1024;
const LIMIT: usize = 512 * 1024 * 1024;
/// The most million pixels of one picture that is decoded: in a document, nobody sees more of it.
const MEGAPIXELS: u64 = 25;
/// The most pixels of all pictures together that are decoded.
const PIXELS: u64 = 2_000_000_000;
/// So many pictures of a kind are looked for in a file that is none of documents.
const COVERS: usize = 8;
/// The most bytes of a strip of a picture, and the most strips of one.
const LARGEST_STRIP: usize = 4 * 1024 * 1024;
const MOST_STRIPS: usize = 64;
/// The folders in which office programs keep a small view of the first page.
const VIEWS: [&str; 2] = ["docprops/", "thumbnails/"];
/// So deep files inside files are looked into.
const NESTING: usize = 4;

/// A picture in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureInside {
    /// The hash of what it draws.
    pub drawn: [u8; blake3::OUT_LEN],
    /// Is it a photograph on which somebody may be recognised, and more than a small view of the document itself?
    pub is_photo: bool,
    /// What it looks like, if that tells it from others.
    pub seems: Option<Seems>,
    /// A sketch of it.
    pub sketch: Option<Sketch>,
}

/// Why a picture in a document can't be compared with others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Unseen {
    /// It has a format of this name, or is packed in a way, that isn't decoded here.
    Format(String),
    /// It is damaged, it moves, or it has too many pixels.
    Unfit,
    /// There are more pictures than are looked at.
    TooMany,
}

/// The pictures in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inside {
    /// Those that can be compared with others, each once.
    pub pictures: Vec<PictureInside>,
    /// Why others can't be.
    pub unseen: BTreeSet<Unseen>,
}

/// The pictures in a document, or in another file that is no picture that is published in renditions.
pub(crate) fn pictures(document: &[u8], rules: Rules) -> Option<Inside> {
    let mut gallery = Gallery {
        megapixels: rules.megapixels.min(MEGAPIXELS),
        bytes: LIMIT,
        pixels: PIXELS,
        known: BTreeSet::new(),
        is_view: false,
        inside: Inside::default(),
    };
    gallery.add_of(document, NESTING)?;
    Some(gallery.inside)
}

/// The pictures that were found, and how much may still be looked at.
struct Gallery {
    megapixels: u64,
    bytes: usize,
    pixels: u64,
    known: BTreeSet<[u8; blake3::OUT_LEN]>,
    /// Is what is looked at a view of the document's own first page?
    is_view: bool,
    inside: Inside,
}

impl Inside {
    /// How many photographs there are on which somebody may be recognised.
    pub fn photographs(&self) -> usize {
        self.pictures.iter().filter(|one| one.is_photo).count()
    }
}

impl Gallery {
    fn add_of(&mut self, bytes: &[u8], nesting: usize) -> Option<()> {
        match Kind::of(bytes) {
            Kind::Zip => self.add_of_zip(bytes, nesting.checked_sub(1)?),
            Kind::Pdf => {
                self.add_of_pdf(bytes)?;
                self.add_covers(bytes)
            }
            Kind::Jpeg => self.add(Source::Jpeg, bytes),
            Kind::Png => self.add(Source::Png, bytes),
            Kind::WebP => self.add(Source::WebP, bytes),
            Kind::Gif => self.add_foreign(Foreign::Gif, "GIF", bytes),
            Kind::ForeignPicture(name @ "BMP") => self.add_foreign(Foreign::Bmp, name, bytes),
            Kind::ForeignPicture(name @ "TIFF") => self.add_foreign(Foreign::Tiff, name, bytes),
            Kind::ForeignPicture("ICO") => self.add_icons(bytes),
            Kind::ForeignPicture(name) => {
                self.miss(Unseen::Format(name.to_owned()));
                Some(())
            }
            Kind::Markup | Kind::Text | Kind::Calendar => {
                self.add_written(&xml::text(bytes), nesting)
            }
            Kind::Unknown if xml::is_wide(bytes) => self.add_written(&xml::text(bytes), nesting),
            _ => self.add_covers(bytes),
        }
    }

    /// The pictures that lie whole in a file of another kind, as the cover of a sound or a film does, or beside the
    /// objects of a PDF; those in its streams are known.
    fn add_covers(&mut self, bytes: &[u8]) -> Option<()> {
        const SIGNS: [(Source, &[u8]); 2] = [
            (Source::Jpeg, b"\xff\xd8\xff"),
            (Source::Png, b"\x89PNG\r\n\x1a\n"),
        ];
        for (source, sign) in SIGNS {
            let is_in_stream = |at: &usize| bytes[..*at].trim_ascii_end().ends_with(b"stream");
            let starts = places(bytes, sign).filter(|at| !is_in_stream(at));
            for at in starts.take(COVERS) {
                // What only begins like a picture is none.
                let _ = self.add_if_sound(source, &bytes[at..])?;
            }
        }
        if is_of_windows(bytes) {
            for bitmap in pictures::bitmaps_inside(bytes, COVERS) {
                if let Ok(all) = pictures::compared(Foreign::Bmp, &bitmap, self.megapixels) {
                    self.keep_all(&bitmap, all)?;
                }
            }
        }
        Some(())
    }

    /// The pictures that a text holds in letters.
    fn add_written(&mut self, text: &str, nesting: usize) -> Option<()> {
        let nesting = nesting.checked_sub(1)?;
        let is_whole = letters::each(text, |bytes| {
            self.bytes = self.bytes.checked_sub(bytes.len())?;
            self.add_of(bytes, nesting)
        })?;
        if !is_whole {
            self.miss(Unseen::TooMany);
        }
        Some(())
    }

    fn add_of_pdf(&mut self, pdf: &[u8]) -> Option<()> {
        // Whole scanned books are made of rows: so many are looked at as there is room for.
        let mut left = LIMIT / 4;
        // Many programs cut a picture into strips that follow each other.
        let mut strips: Vec<Rows> = Vec::new();
        each(pdf, PICTURE_LIMIT, |picture| {
            if let PdfPicture::Rows(rows) = &picture
                && rows.data.len() <= LARGEST_STRIP
            {
                if strips.last().is_some_and(|last| !last.goes_on_in(rows)) {
                    self.add_strips(&std::mem::take(&mut strips))?;
                }
                if strips.len() < MOST_STRIPS {
                    strips.push(rows.clone());
                }
            }
            match picture {
                PdfPicture::Jpeg(jpeg) => {
                    self.bytes = self.bytes.checked_sub(jpeg.len())?;
                    self.add(Source::Jpeg, &jpeg)?;
                }
                PdfPicture::Rows(rows) => match left.checked_sub(rows.data.len()) {
                    None => self.miss(Unseen::TooMany),
                    Some(less) => {
                        left = less;
                        // Of rows that don't fit their size nothing is shown.
                        if let Some(compared) = rows.compared() {
                            self.keep_all(&rows.data, vec![compared])?;
                        }
                    }
                },
                PdfPicture::Unseen(format) => self.miss(Unseen::Format(format.to_owned())),
            }
            Some(())
        })?;
        self.add_strips(&strips)
    }

    /// Adds the picture that strips make together.
    fn add_strips(&mut self, strips: &[Rows]) -> Option<()> {
        let joined = Rows::joined(strips).filter(|_| strips.len() > 1);
        match joined.and_then(|rows| Some((rows.compared()?, rows.data))) {
            Some((compared, data)) => self.keep_all(&data, vec![compared]),
            None => Some(()),
        }
    }

    fn add_of_zip(&mut self, zip: &[u8], nesting: usize) -> Option<()> {
        for part in zip::files(zip)? {
            if part.head().is_none() {
                continue;
            }
            let limit = PICTURE_LIMIT.min(self.bytes);
            let bytes = match part.unpacked(limit) {
                Inflated::Part(bytes) if bytes.len() >= limit => return None,
                unpacked => unpacked.bytes(),
            };
            self.bytes -= bytes.len();
            let is_shown = part.name.contains("media/") || part.name.starts_with("pictures/");
            let is_unknown = matches!(Kind::of(&bytes), Kind::Unknown | Kind::Text);
            if is_shown && is_unknown && !is_of_windows(&bytes) {
                let ending = part.name.rsplit('.').next().unwrap_or_default();
                self.miss(Unseen::Format(ending.to_uppercase()));
            }
            self.is_view = VIEWS.iter().any(|folder| part.name.starts_with(folder));
            self.add_of(&bytes, nesting)?;
            self.is_view = false;
        }
        Some(())
    }

    /// Adds a picture, if it can be seen at all.
    fn add(&mut self, source: Source, bytes: &[u8]) -> Option<()> {
        if self.add_if_sound(source, bytes)?.is_err() {
            self.miss(Unseen::Unfit);
        }
        Some(())
    }

    fn add_if_sound(&mut self, source: Source, bytes: &[u8]) -> Option<Result<(), Unfit>> {
        let drawn = *pictures::hash_of_drawn(bytes).as_bytes();
        if self.known.contains(&drawn) {
            return Some(Ok(()));
        }
        let (look, sketch) = match pictures::look(source, bytes, self.megapixels) {
            Ok(looked) => looked,
            Err(unfit) => return Some(Err(unfit)),
        };
        let pixels = u64::from(look.width) * u64::from(look.height);
        self.keep(
            drawn,
            Compared {
                pixels,
                is_photo: look.is_photo,
                seems: look.seems,
                sketch,
            },
        )?;
        Some(Ok(()))
    }

    /// Adds the pictures in a file of a format that isn't published.
    fn add_foreign(&mut self, format: Foreign, name: &str, bytes: &[u8]) -> Option<()> {
        if self.known.contains(blake3::hash(bytes).as_bytes()) {
            return Some(());
        }
        match pictures::compared(format, bytes, self.megapixels) {
            Ok(all) => self.keep_all(bytes, all)?,
            Err(_) => self.miss(Unseen::Format(name.to_owned())),
        }
        // What such a file can't be decoded of may be a JPEG.
        self.add_covers(bytes)
    }

    /// Adds the icons in a file of them on which somebody may be recognised.
    fn add_icons(&mut self, bytes: &[u8]) -> Option<()> {
        for icon in icons::large(bytes) {
            match icon {
                Icon::Png(png) => self.add(Source::Png, png)?,
                Icon::Bitmap(bitmap) => {
                    match pictures::compared(Foreign::Bmp, &bitmap, self.megapixels) {
                        Ok(all) => self.keep_all(&bitmap, all)?,
                        Err(_) => self.miss(Unseen::Format("ICO".into())),
                    }
                }
            }
        }
        Some(())
    }

    fn keep_all(&mut self, bytes: &[u8], all: Vec<Compared>) -> Option<()> {
        let hash = blake3::hash(bytes);
        for (index, compared) in all.into_iter().enumerate() {
            let drawn = match index {
                0 => *hash.as_bytes(),
                _ => *blake3::keyed_hash(hash.as_bytes(), &index.to_le_bytes()).as_bytes(),
            };
            self.keep(drawn, compared)?;
        }
        Some(())
    }

    fn keep(&mut self, drawn: [u8; blake3::OUT_LEN], compared: Compared) -> Option<()> {
        if self.known.insert(drawn) {
            self.pixels = self.pixels.checked_sub(compared.pixels)?;
            self.inside.pictures.push(PictureInside {
                drawn,
                is_photo: compared.is_photo && !self.is_view,
                seems: compared.seems,
                sketch: compared.sketch,
            });
        }
        Some(())
    }

    fn miss(&mut self, why: Unseen) {
        self.inside.unseen.insert(why);
    }
}

/// Is it a drawing of Windows: EMF ([MS-EMF], 2.3.4.2) or WMF ([MS-WMF], 2.3.2)?
fn is_of_windows(bytes: &[u8]) -> bool {
    bytes.get(40..44) == Some(b" EMF")
        || bytes.starts_with(b"\xd7\xcd\xc6\x9a")
        || bytes.starts_with(b"\x01\0\x09\0\0")
}
