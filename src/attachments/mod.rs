//! What a file beside an entry is, and whether it can be published.
//!
//! Takes: a file's name and bytes. Gives: a [`Look`]: how it is published, or why it can't be, which
//! names it holds that nobody sees, and which private numbers its texts hold. And keeps what was found out, and the renditions of pictures, in a
//! [`Cache`]. Never: believes a name, or lets a file through that could act in a reader's browser.

mod acts;
mod cache;
mod endings;
mod kind;
mod look;
#[cfg(test)]
mod tests;
mod traces;
mod unfit;
mod words;
mod xml;
mod zip;

pub use cache::{Cache, FOLDER, Seen, Stored};
pub use look::{Look, Looked, Rules, Shape, look, make};
pub use unfit::Unfit;
pub use words::PrivateWords;

/// What is found out about files; another number makes all of it found out again.
pub(crate) const VERSION: u32 = 7;
