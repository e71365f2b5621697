//! The bundle: an index compiled into small immutable files.
//!
//! `write` (feature `write`) takes an index in plain structs and gives files;
//! the reading half takes the plain bytes of files and gives their parts to the
//! engine. `FORMAT.md` describes every byte. Every byte read is taken for
//! hostile: what is wrong is said in words, never with a panic, a hang or an
//! allocation that the bytes did not pay for. Never does input or output.

mod block_index;
mod bytes;
pub(crate) mod cards;
pub(crate) mod columns;
mod docset;
pub(crate) mod entry;
mod error;
pub(crate) mod facets;
pub(crate) mod file;
mod front;
pub(crate) mod positions;
pub(crate) mod postings;
pub(crate) mod terms;
pub(crate) mod words;
#[cfg(feature = "write")]
pub mod write;

pub use cards::Card;
pub use error::{BundleError, Damage};
#[cfg(feature = "write")]
pub use file::open_stored;
pub use file::{BundleHash, ENTRY_NAME, FileId, FileKind};

#[cfg(feature = "wasm")]
pub(crate) use error::push_number;
