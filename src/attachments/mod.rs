//! What a file beside an entry is, and whether it can be published.
//!
//! Takes: a file's name and bytes. Gives: a [`Look`]: how it is published, or why it can't be, which
//! names it holds that nobody sees, which private numbers its texts hold, and which pictures lie in it. And keeps
//! what was found out, and the renditions of pictures, in a [`Cache`]. Never: believes a name, or lets a file through that could act in a reader's browser.

mod acts;
mod cache;
mod endings;
mod fields;
mod inside;
mod kind;
mod look;
mod pages;
mod pdf;
#[cfg(test)]
mod tests;
mod traces;
mod unfit;
mod unread;
mod words;
mod xml;
mod zip;

pub use cache::{Cache, FOLDER, FileStamps, Stored};
pub(crate) use endings::{is_recording, picture_or_recording};
pub(crate) use inside::pictures as pictures_inside;
pub use inside::{Inside, PictureInside, Unseen};
pub(crate) use look::acting_in_theme;
pub use look::{Look, Looked, PublishedAs, Rules, look, make};
pub use unfit::Unfit;
pub use unread::Unread;
pub use words::PrivateWords;
pub(crate) use words::private_in_document;

/// Does a file's name say that it is a picture?
pub(crate) fn is_named_as_picture(name: &str) -> bool {
    endings::Ending::of(name).is_picture()
}

/// What is found out about files; another number makes all of it found out again.
pub(crate) const VERSION: u32 = 17;
