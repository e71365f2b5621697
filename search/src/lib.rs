//! Carsija's search: text analysis, bundle format and query engine.
//!
//! - [`analysis`]: text → tokens → terms, the same at build time and in the
//!   browser.
//! - [`bundle`]: the static files an index is compiled into; writer and reader.
//! - [`engine`]: query → the blocks it needs, or its results. No input or output.
//!
//! Nothing here reads a file, a clock or a network: whoever holds the engine
//! fetches and feeds. Compiled natively by the generator and to WebAssembly for
//! the browser.

#![cfg_attr(not(feature = "wasm"), forbid(unsafe_code))]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test may panic"
    )
)]

// The tests' support names the crate as users do.
#[cfg(test)]
extern crate self as carsija_search;

pub mod analysis;
pub mod bundle;
pub mod engine;
#[cfg(feature = "wasm")]
pub mod wasm;
