//! Memory for the runtime's own use: a small allocator.
//!
//! Takes sizes; gives blocks of memory. Blocks come in powers of two; one that
//! is given back is used again for its size only, which suits an engine that
//! asks for the same few sizes with every search. It is here instead of the
//! standard library's because that is ten times as large.

#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout};
use std::arch::wasm32::memory_grow;
use std::cell::UnsafeCell;
use std::ptr;

/// Every block begins at a multiple of this, and is at least so long.
const SMALLEST: usize = 16;
/// A page of WebAssembly memory.
const PAGE: usize = 1 << 16;
/// Pages asked for at a time, at least.
const MORE_PAGES: usize = 8;
const SIZES: usize = usize::BITS as usize;

struct Heap(UnsafeCell<Blocks>);

struct Blocks {
    /// By the binary logarithm of their size, the first of the blocks that were
    /// given back; each begins with the address of the next.
    free: [*mut u8; SIZES],
    /// What was never used yet.
    unused: usize,
    end: usize,
}

#[global_allocator]
static HEAP: Heap = Heap(UnsafeCell::new(Blocks {
    free: [ptr::null_mut(); SIZES],
    unused: 0,
    end: 0,
}));

// SAFETY: see the global of `boundary`: there is one thread.
unsafe impl Sync for Heap {}

/// The binary logarithm of the size of the block for `size` bytes.
fn class(size: usize) -> usize {
    (size.max(SMALLEST) - 1).ilog2() as usize + 1
}

// SAFETY: a block is `size` bytes of memory that grew for this allocator alone,
// and is in one hand at a time: it comes from `unused`, which only moves up, or
// from a list that it is taken off.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.align() > SMALLEST || layout.size() > isize::MAX as usize / 2 {
            return ptr::null_mut();
        }
        let class = class(layout.size());
        // SAFETY: one thread, and no call below comes back here.
        let blocks = unsafe { &mut *self.0.get() };
        let Some(first) = blocks.free.get_mut(class) else {
            return ptr::null_mut();
        };
        if !first.is_null() {
            let block = *first;
            // SAFETY: `dealloc` wrote the address of the next block there.
            *first = unsafe { block.cast::<*mut u8>().read() };
            return block;
        }
        let size = 1 << class;
        if blocks.end - blocks.unused < size {
            let pages = size.div_ceil(PAGE).max(MORE_PAGES);
            let before = memory_grow::<0>(pages);
            if before == usize::MAX {
                return ptr::null_mut();
            }
            // Nothing else makes memory grow, so what is new follows what was.
            if blocks.end == 0 {
                blocks.unused = before * PAGE;
            }
            blocks.end = (before + pages) * PAGE;
        }
        let block = blocks.unused;
        blocks.unused += size;
        ptr::with_exposed_provenance_mut(block)
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as in `alloc`.
        let blocks = unsafe { &mut *self.0.get() };
        if let Some(first) = blocks.free.get_mut(class(layout.size())) {
            // SAFETY: the block is ours again, and long enough for an address.
            unsafe { block.cast::<*mut u8>().write(*first) };
            *first = block;
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if class(layout.size()) == class(size) {
            return block;
        }
        // SAFETY: the caller promises what both calls ask for.
        unsafe {
            let longer = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !longer.is_null() {
                ptr::copy_nonoverlapping(block, longer, layout.size().min(size));
                self.dealloc(block, layout);
            }
            longer
        }
    }
}
