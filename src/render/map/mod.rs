//! A map of some points: the land around them as an outline, and room for words.
//!
//! Takes: points in degrees. Gives: a frame that shows them all, the land in it as the data of an SVG
//! path, places for names that don't cover each other. No state borders: whose a piece of land is, a
//! site of cities need not say. Pure, in whole units of the picture, so that the same points give the
//! same bytes on every machine.
//!
//! The land of the whole world is in `data/land.txt`, fine around Europe and the Mediterranean,
//! coarse elsewhere; lakes are not in it.

mod frame;
mod labels;
mod land;
mod outline;

pub(super) use frame::{Frame, HEIGHT, Point, WIDTH};
pub(super) use labels::{Anchor, TakenAreas};
pub(super) use land::{Land, middle_of_country};
