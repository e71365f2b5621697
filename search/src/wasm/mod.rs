//! The runtime in the browser: the engine behind a C-like boundary.
//!
//! Takes bytes that JavaScript writes into memory; gives JSON that it reads from
//! there. One module instance holds one bundle. Never fetches, inflates or draws
//! anything: that is JavaScript's part. `boundary` and `heap` have the only `unsafe`
//! of the crate; the rest of the runtime is ordinary, and tested natively.
//!
//! The calls, in the order in which they are made:
//!
//! 1. `buffer(length)` gives the address where JavaScript writes the input of
//!    the next call, all of `length` bytes.
//! 2. `open()`, `feed(file)`, `search()`, `complete()` or `passage()` takes that
//!    input and gives the length of its answer,
//! 3. which begins at `answer_address()`.

#[cfg(target_arch = "wasm32")]
mod boundary;
#[cfg(target_arch = "wasm32")]
mod heap;
mod json;
mod runtime;

pub use runtime::Runtime;
