//! What a picture is known by, also where only a part of it is left.

use std::fmt;

use super::{
    marks::{MOST, Marks},
    sketch::Sketch,
    ways::Sums,
};

/// So many fields the rough grid has, across and down.
pub(super) const ROUGH: usize = 16;
/// How often marks must change their mind for a picture to be told from others.
pub(super) const LEAST_TURNS: u32 = 40;
/// How many digits the proportions take.
const DIGITS: usize = 8;

/// What a picture is known by: bits that show nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// Its proportions: how wide it is for its height.
    pub(super) ratio: i64,
    pub(super) rough: Marks,
    pub(super) fine: Marks,
}

impl Likeness {
    /// What a picture is known by; `None` where too little is on it.
    pub fn of(sketch: &Sketch) -> Option<Self> {
        let sums = Sums::of(sketch);
        let fine = sums.of_whole(MOST);
        (fine.turns() >= LEAST_TURNS).then(|| Self {
            ratio: sketch.ratio,
            rough: sums.of_whole(ROUGH),
            fine,
        })
    }

    /// Reads what is written as hexadecimal digits; `None` where it isn't.
    pub fn parse(text: &str) -> Option<Self> {
        if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let (ratio, mut rest) = text.split_at_checked(DIGITS)?;
        let likeness = Self {
            ratio: i64::from_str_radix(ratio, 16)
                .ok()
                .filter(|ratio| *ratio > 0)?,
            rough: Marks::parse(&mut rest, ROUGH)?,
            fine: Marks::parse(&mut rest, MOST)?,
        };
        rest.is_empty().then_some(likeness)
    }
}

impl fmt::Display for Likeness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0DIGITS$x}{}{}", self.ratio, self.rough, self.fine)
    }
}
