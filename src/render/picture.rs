//! From where a browser takes a picture: in which widths and formats, and which of them it should take.

use super::page_context::PageContext;
use crate::{
    attachments::PublishedAs,
    catalogue::Asset,
    content::Sources,
    pictures::{PictureFormat, PublishedPicture},
};

/// How wide a picture is shown: as wide as the column of text, which is 40 times the letters' height.
///
/// On a phone it fills the screen, and the half is said of it: at two or three pixels for each of theirs,
/// phones would else take files of which nobody sees the difference and everybody feels the weight.
const SIZES: &str = "(max-width: 48em) 45vw, 40em";

impl PageContext<'_> {
    /// From where a browser takes this picture; nothing where this edition has no such picture.
    pub(super) fn sources(&self, file: &str) -> Option<Sources> {
        let asset = self.edition.asset(file)?;
        let look = match asset.shape()? {
            PublishedAs::Picture(look) => Some(look),
            PublishedAs::Drawing => None,
            PublishedAs::AsItIs => return None,
        };
        let base = look.map(PublishedPicture::base);
        let set = |format: PictureFormat| look.map(|look| self.source_set(asset, look, format));
        let is_alone = look.is_none_or(|look| look.renditions_as(look.base_format()).count() < 2);
        let has_webp = look.is_some_and(|look| look.formats().contains(&PictureFormat::WebP));
        Some(Sources {
            src: self.href(&asset.address()),
            srcset: match look {
                Some(look) if !is_alone => set(look.base_format()).unwrap_or_default(),
                _ => String::new(),
            },
            webp: match has_webp {
                true => set(PictureFormat::WebP).unwrap_or_default(),
                false => String::new(),
            },
            credit: String::new(),
            sizes: SIZES,
            size: base.map(|base| (base.width, base.height)),
        })
    }

    /// All renditions in a format, as the attribute `srcset` has them.
    fn source_set(&self, asset: &Asset, look: PublishedPicture, format: PictureFormat) -> String {
        let renditions = look.renditions_as(format).map(|rendition| {
            let href = self.href(&asset.rendition(&rendition));
            format!("{href} {}w", rendition.width)
        });
        renditions.collect::<Vec<_>>().join(", ")
    }
}
