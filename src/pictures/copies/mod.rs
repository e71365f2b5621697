//! Whether one picture is a copy of another, or of a part of it, however it was turned.
//!
//! Takes: pixels. Gives: a [`Sketch`], small enough to be kept of every picture; from it, what a picture is
//! known by ([`Likeness`]: a few bits that show nobody) and how it looks in all eight ways to turn and mirror
//! it ([`Ways`]); and whether the two belong together. Never: says so of pictures that only show something of
//! the same kind. What it costs grows with the number of pairs compared, so it is asked of those alone that
//! somebody must not see.
//!
//! A likeness is a grid over the picture and, for each two fields side by side, which is lighter (see
//! `seems.rs`). The other picture is laid onto the grid, in every size down to two thirds of it and at every
//! place, first roughly; where that fits best, it is moved until as many of the finer marks agree as can. Marks that
//! all say the opposite are those of a negative. Of a picture that leans by up to eight degrees, the middle is laid on.
//!
//! What stays unknown: less than two thirds of a picture, one that leans in a mirror or before a plain ground, colours
//! in each other's place, a solarised one, a person cut out and put before something else.

mod likeness;
mod marks;
mod remembered;
mod sketch;
mod ways;

pub use likeness::Likeness;
pub use remembered::Remembered;
pub use sketch::Sketch;
pub use ways::Ways;

/// How many parts of a length are counted as one, so that integers can tell places between fields.
const PARTS: i64 = 256;
