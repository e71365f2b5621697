//! An edition becomes an index, and the index a bundle that browsers search.
//!
//! Takes: an [`Edition`](crate::edition::Edition). Gives: an [`Index`] of its pages (tantivy), and
//! from it the files of a search bundle. Never: knows templates or addresses of anything but entries
//! and the bundle's own files.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

mod answer;
mod bundle;
mod compile;
mod dictionary;
mod encoded;
mod facets;
mod fields;
mod files;
mod index;
mod kept;
mod page;
mod related;
mod schema;
mod scores;
mod texts;
mod vocabulary;

pub use answer::{Hit, Order, SearchRequest, SearchResults};
pub use bundle::Bundle;
pub use compile::{BundleSink, LEADS_TO, Labels, compile, deadline_of, leads_to, title_of};
pub use files::{entry, fallback, is_address, runtime};
pub use index::Index;
pub use page::{SearchPage, blocks};
pub use related::Related;

#[cfg(test)]
mod tests;
