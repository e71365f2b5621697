//! Which fields of a grid are lighter than those beside and below them.

use std::fmt;

/// A grid has at most so many fields, across and down: a row of marks is a word.
pub(super) const MOST: usize = 32;
/// How far two shades must be from each other to have a say, of 256.
pub(super) const APART: i64 = 4;
/// One row of so many is compared before the others: mostly it tells that the rest can't agree.
const EACH: usize = 4;

/// Marks in rows, the leftmost in the lowest bit: in the lower half of a word of fields and those to their right, in
/// the upper half of fields and those below.
type Rows = [u64; MOST];
/// Where the upper half begins.
const BELOW: usize = 32;

/// The marks of a grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Marks {
    pub across: usize,
    pub down: usize,
    /// Which fields are lighter than the other.
    lighter: Rows,
    /// Which differ enough to have a say.
    says: Rows,
}

/// How many marks agree, and how many are there. One that both have counts twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Agreement {
    pub alike: u32,
    pub all: u32,
}

impl Agreement {
    /// In a thousand.
    pub(super) fn share(self) -> u32 {
        (self.alike * 1000).checked_div(self.all).unwrap_or(0)
    }
}

impl Marks {
    /// The marks of a grid with these shades, each of which is `unit` times what it is.
    pub(super) fn of(
        across: usize,
        down: usize,
        unit: i64,
        shade: impl Fn(usize, usize) -> i64,
    ) -> Self {
        let mut marks = Self {
            across,
            down,
            lighter: [0; MOST],
            says: [0; MOST],
        };
        let mut above = [0; MOST];
        for y in 0..down {
            let mut left = 0;
            for (x, above) in above.iter_mut().enumerate().take(across) {
                let own = shade(x, y);
                if x > 0 {
                    marks.mark(y, x - 1, left - own, unit);
                }
                if y > 0 {
                    marks.mark(y - 1, BELOW + x, *above - own, unit);
                }
                left = own;
                *above = own;
            }
        }
        marks
    }

    /// How much a part agrees with these, or its negative does, laid onto them at a place; `None` as soon as it is too
    /// little, in a thousand.
    pub(super) fn agree_with(
        &self,
        part: &Self,
        (x, y): (usize, usize),
        least: u32,
    ) -> Option<Agreement> {
        let across = u64::from(u32::MAX) >> (MOST - part.across);
        let mut agreement = Agreement::default();
        // One may be the negative of the other.
        let (mut alike, mut unlike) = (0, 0);
        for first in 0..EACH {
            for row in (first..part.down).step_by(EACH) {
                // The last row has nothing below it.
                let below = if row + 1 < part.down { across } else { 0 };
                let mask = (across >> 1) | (below << BELOW);
                let (own, others) = ((self.says[y + row] >> x) & mask, part.says[row] & mask);
                let same = !((self.lighter[y + row] >> x) ^ part.lighter[row]);
                alike += 2 * (own & others & same).count_ones();
                unlike += 2 * (own & others & !same).count_ones();
                agreement.all += own.count_ones() + others.count_ones();
            }
            agreement.alike = alike.max(unlike);
            if agreement.alike * 1000 < agreement.all * least {
                return None;
            }
        }
        Some(agreement)
    }

    /// How often one mark and the next don't say the same: what only grows lighter from one side to the other
    /// is like much else.
    pub(super) fn turns(&self) -> u32 {
        const RIGHT: u64 = u32::MAX as u64;
        let mut turns = 0;
        for y in 0..self.down {
            let (lighter, says) = (self.lighter[y] & RIGHT, self.says[y] & RIGHT);
            turns += ((lighter ^ (lighter >> 1)) & says & (says >> 1)).count_ones();
            if y + 2 < self.down {
                let both = (self.says[y] & self.says[y + 1]) >> BELOW;
                turns += (((self.lighter[y] ^ self.lighter[y + 1]) >> BELOW) & both).count_ones();
            }
        }
        turns
    }

    fn mark(&mut self, row: usize, bit: usize, apart: i64, unit: i64) {
        if apart.abs() >= unit * APART {
            self.says[row] |= 1 << bit;
            if apart > 0 {
                self.lighter[row] |= 1 << bit;
            }
        }
    }

    /// Reads the marks of a square grid, written as hexadecimal digits, off the start of `text`.
    pub(super) fn parse(text: &mut &str, side: usize) -> Option<Self> {
        let mut marks = Self::of(side, side, 1, |_, _| 0);
        let digits = side / 4;
        for rows in [&mut marks.lighter, &mut marks.says] {
            for row in &mut rows[..side] {
                for half in [0, BELOW] {
                    let word = u32::from_str_radix(text.get(..digits)?, 16).ok()?;
                    *row |= u64::from(word) << half;
                    *text = &text[digits..];
                }
            }
        }
        Some(marks)
    }
}

impl fmt::Display for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.across / 4;
        for rows in [&self.lighter, &self.says] {
            for row in &rows[..self.down] {
                let (right, below) = (row & u64::from(u32::MAX), row >> BELOW);
                write!(f, "{right:0digits$x}{below:0digits$x}")?;
            }
        }
        Ok(())
    }
}
