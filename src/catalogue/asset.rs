//! A picture or another file beside an entry.

use std::sync::Arc;

use super::Address;
use crate::{
    attachments::{Looked, PublishedAs},
    content::{Astray, PlainFile},
    pictures::{self, Rendition},
};

/// How many hexadecimal digits of a hash stand in the address of a rendition.
const HASH_DIGITS: usize = 10;
/// How many bytes of a file's name stand in the address of a rendition: disks allow 255 in all.
const LONGEST: usize = 200;

/// A picture or another file beside an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its address, if it were published as it is.
    own: Address,
    /// What was found out about it; nothing where no entry shows or links to it.
    pub looked: Option<Arc<Looked>>,
    /// Why it is probably meant as an entry, if it is.
    pub astray: Option<Astray>,
}

impl Asset {
    /// A file of the content.
    pub(super) fn of(plain: &PlainFile) -> Self {
        let file = &*plain.file;
        let path = file.split_once('/').map_or(file, |(_, path)| path);
        Self {
            own: Address::new(format!("media/{path}")),
            looked: None,
            astray: plain.astray,
        }
    }

    /// How it is published; nothing where it can't be.
    pub fn shape(&self) -> Option<PublishedAs> {
        self.looked.as_ref()?.look.shape.as_ref().ok().copied()
    }

    /// Its address on the site; of a picture, that of the largest rendition that every browser can show.
    pub fn address(&self) -> Address {
        match self.shape() {
            Some(PublishedAs::Picture(look)) => self.rendition(&look.base()),
            Some(PublishedAs::Drawing | PublishedAs::AsItIs) | None => self.own.clone(),
        }
    }

    /// How it is published if it is a picture of pixels.
    pub fn picture(&self) -> Option<pictures::PublishedPicture> {
        match self.shape()? {
            PublishedAs::Picture(look) => Some(look),
            PublishedAs::Drawing | PublishedAs::AsItIs => None,
        }
    }

    /// The address of a rendition. The one that every browser can show keeps the name of the file where
    /// its ending allows that, so that links from elsewhere go on to lead there; others are named by
    /// their width and by a hash, and can be kept by browsers for ever.
    pub fn rendition(&self, rendition: &Rendition) -> Address {
        let own = self.own.as_str();
        let (stem, ending) = own.rsplit_once('.').unwrap_or((own, ""));
        let base = self.picture().map(pictures::PublishedPicture::base);
        if base == Some(*rendition) && is_ending_of(rendition, ending) {
            return self.own.clone();
        }
        let hash = self.looked.as_ref().map(|looked| looked.hash);
        let name = format!("{own} {} {hash:?}", pictures::VERSION);
        let hash = blake3::hash(name.as_bytes()).to_hex();
        let (width, ending) = (rendition.width, rendition.format.ending());
        let stem = shortened(stem);
        Address::new(format!("{stem}-{width}-{}.{ending}", &hash[..HASH_DIGITS]))
    }
}

/// An address without its ending, short enough for its last name to grow.
fn shortened(stem: &str) -> &str {
    let start = stem.rfind('/').map_or(0, |slash| slash + 1);
    let mut end = stem.len().min(start + LONGEST);
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    &stem[..end]
}

fn is_ending_of(rendition: &Rendition, ending: &str) -> bool {
    let ending = ending.to_ascii_lowercase();
    let ending = if ending == "jpeg" { "jpg" } else { &ending };
    ending == rendition.format.ending()
}
