//! Memory shared with JavaScript: the only `unsafe` of the crate.
//!
//! Takes lengths and file numbers; gives addresses and lengths. Never looks into
//! the bytes. WebAssembly without the threads proposal runs one call at a time,
//! and no call here ends in another, so the one global is never borrowed twice.

#![allow(unsafe_code)]

use std::cell::UnsafeCell;

use super::Runtime;

/// What the module instance holds.
struct Global(UnsafeCell<State>);

struct State {
    runtime: Runtime,
    input: Vec<u8>,
    answer: Vec<u8>,
}

// SAFETY: a static has to be `Sync`. The runtime is built for targets without
// threads only (`build-wasm`), where nothing is shared between threads.
unsafe impl Sync for Global {}

static GLOBAL: Global = Global(UnsafeCell::new(State {
    runtime: Runtime::new(),
    input: Vec::new(),
    answer: Vec::new(),
}));

/// Runs `call` on the state.
fn with<T>(call: impl FnOnce(&mut State) -> T) -> T {
    // SAFETY: this is the only place that borrows the state, the borrow ends
    // with the call, no `call` below comes back here, and there is one thread.
    call(unsafe { &mut *GLOBAL.0.get() })
}

/// Runs `call` on the input and keeps its answer; gives the answer's length.
fn answer(call: &dyn Fn(&mut Runtime, Vec<u8>) -> Vec<u8>) -> usize {
    with(|state| {
        let input = std::mem::take(&mut state.input);
        state.answer = call(&mut state.runtime, input);
        state.answer.len()
    })
}

/// Makes room for the input of the next call; gives its address.
// SAFETY: the names below are no symbols of any library linked into the module.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn buffer(length: usize) -> *mut u8 {
    with(|state| {
        state.input = vec![0; length];
        state.input.as_mut_ptr()
    })
}

/// The address of the last answer. It is good until the next call.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn answer_address() -> *const u8 {
    with(|state| state.answer.as_ptr())
}

/// Opens a bundle; see [`Runtime::open`].
#[unsafe(no_mangle)]
pub(crate) extern "C" fn open() -> usize {
    answer(&|runtime, input| runtime.open(&input))
}

/// Feeds a file; see [`Runtime::feed`].
#[unsafe(no_mangle)]
pub(crate) extern "C" fn feed(file: u32) -> usize {
    answer(&|runtime, input| runtime.feed(file, input))
}

/// Searches; see [`Runtime::search`].
#[unsafe(no_mangle)]
pub(crate) extern "C" fn search() -> usize {
    answer(&|runtime, input| runtime.search(&input))
}

/// Completes a word; see [`Runtime::complete`].
#[unsafe(no_mangle)]
pub(crate) extern "C" fn complete() -> usize {
    answer(&|runtime, input| runtime.complete(&input))
}

/// Chooses a passage; see [`Runtime::passage`].
#[unsafe(no_mangle)]
pub(crate) extern "C" fn passage() -> usize {
    answer(&|runtime, input| runtime.passage(&input))
}
