//! A picture in all eight ways to turn and mirror it, and leaning a little, laid onto what another is known by.

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use super::{
    super::{
        Seems,
        seems::{self, Shades},
    },
    PARTS,
    likeness::{LEAST_TURNS, Likeness, ROUGH},
    marks::{Agreement, MOST, Marks},
    sketch::{ANGLES, SIDE, Sketch},
};

/// The side of a picture, in parts of a field of a sketch.
const WHOLE: i64 = SIDE as i64 * PARTS;
/// The smallest part of a picture that is known again: of its longer side, in fields of the rough grid. Two thirds.
const SMALLEST: i64 = 11;
/// How many ways there are to turn and mirror a picture by right angles.
const UPRIGHT: usize = 8;
/// What is left of a leaning picture takes at most so much of another, in the same fields: four fifths.
const LARGEST_LEANING: i64 = 13;
/// So many fields a part has at least, across and down.
const LEAST_FIELDS: i64 = 8;
/// How much must agree roughly for a closer look, in a thousand.
const LEAST_ROUGH: u32 = 620;
/// How many marks must be there for that.
const LEAST_MARKS: u32 = 40;
/// How many places are looked at closely, of each pair.
const CLOSELY: usize = 3;
/// How much must agree then. Tried with three hundred photos of animals, houses and people, all with all: none was
/// taken for another, and of their copies (turned, mirrored, cut to two thirds, framed, lighter) 97 of 100 were
/// known. Of nine thousand pairs of parts of blurred skies and meadows one was taken for a copy.
const LEAST_FINE: u32 = 860;
/// How much must agree after the largest step.
const LEAST_AT_FIRST: u32 = 600;
/// The smallest step by which a part is moved.
const SMALLEST_STEP: i64 = WHOLE / 512;

/// A picture, turned and mirrored in all eight ways, and leaning by some degrees.
pub struct Ways {
    ways: Vec<Sums>,
    /// Its marks in all sizes, for each proportions of the other picture.
    rough: RefCell<BTreeMap<i64, Rc<Vec<Part>>>>,
    seem: OnceCell<Vec<Seems>>,
}

/// A picture in one of the ways and one size.
struct Part {
    way: usize,
    marks: Marks,
    /// How much of the other picture it takes, in parts of [`WHOLE`].
    size: (i64, i64),
}

/// Where a part lies on a whole, in parts of [`WHOLE`].
#[derive(Clone, Copy, Debug)]
struct Spot {
    left: i64,
    top: i64,
    across: i64,
    down: i64,
}

impl Ways {
    /// All ways to turn and mirror a picture, and to make it lean.
    pub fn of(sketch: &Sketch) -> Self {
        let upright = (0..UPRIGHT).map(|way| sketch.turned(way));
        let leaning = ANGLES.iter().map(|angle| sketch.leaning(*angle));
        Self {
            ways: upright.chain(leaning).map(|way| Sums::of(&way)).collect(),
            rough: RefCell::default(),
            seem: OnceCell::new(),
        }
    }

    /// Is this the picture that is known by `likeness`, or a part of it, in any way?
    pub fn show(&self, likeness: &Likeness) -> bool {
        let parts = self.parts(likeness.ratio);
        let mut places: Vec<(Agreement, usize, Spot)> = Vec::new();
        let field = WHOLE / ROUGH as i64;
        for part in &*parts {
            for y in 0..=ROUGH - part.marks.down {
                for x in 0..=ROUGH - part.marks.across {
                    let agreement = likeness.rough.agree_with(&part.marks, (x, y), LEAST_ROUGH);
                    if let Some(agreement) = agreement.filter(|one| one.all >= LEAST_MARKS) {
                        let spot = Spot {
                            left: x as i64 * field,
                            top: y as i64 * field,
                            across: part.size.0,
                            down: part.size.1,
                        };
                        places.push((agreement, part.way, spot));
                    }
                }
            }
        }
        places.sort_by_key(|(agreement, ..)| std::cmp::Reverse(agreement.share()));
        let mut places = places.into_iter().take(CLOSELY);
        places.any(|(_, way, spot)| self.ways[way].fits(likeness, spot))
    }

    /// What the picture seems to be in each of the ways, where that tells it from others.
    pub(super) fn seem(&self) -> &[Seems] {
        self.seem.get_or_init(|| {
            let ways = self.ways.iter().take(UPRIGHT);
            ways.filter_map(|sums| Seems::of_shades(&sums.shades()))
                .collect()
        })
    }

    /// The picture in all ways and sizes in which it may be a part of one with these proportions.
    fn parts(&self, ratio: i64) -> Rc<Vec<Part>> {
        let mut all = self.rough.borrow_mut();
        all.entry(ratio)
            .or_insert_with(|| {
                let ways = self.ways.iter().enumerate();
                ways.flat_map(|(way, sums)| sums.parts(way, ratio))
                    .collect::<Vec<Part>>()
                    .into()
            })
            .clone()
    }
}

/// The shades of a sketch, summed up from its top left, so that those of any field are four numbers.
pub(super) struct Sums {
    ratio: i64,
    sums: Vec<i64>,
}

impl Sums {
    pub(super) fn of(sketch: &Sketch) -> Self {
        const ROW: usize = SIDE + 1;
        let mut sums = vec![0; ROW * ROW];
        for y in 0..SIDE {
            let mut row = 0;
            for x in 0..SIDE {
                row += i64::from(sketch.shades[y * SIDE + x]);
                sums[(y + 1) * ROW + x + 1] = sums[y * ROW + x + 1] + row;
            }
        }
        Self {
            ratio: sketch.ratio,
            sums,
        }
    }

    /// The marks of a grid over all of it.
    pub(super) fn of_whole(&self, side: usize) -> Marks {
        let field = WHOLE * PARTS / side as i64;
        self.marks((0, field, side), (0, field, side))
    }

    /// The shades of a grid over all of it.
    fn shades(&self) -> Shades {
        let mut shades = Shades::default();
        let count = shades.len() as i64;
        let corner = |at: usize| at as i64 * WHOLE / count;
        for (row, line) in shades.iter_mut().enumerate() {
            for (column, shade) in line.iter_mut().enumerate() {
                let (left, right) = (corner(column), corner(column + 1));
                let (top, bottom) = (corner(row), corner(row + 1));
                let sum = self.up_to(right, bottom) + self.up_to(left, top)
                    - self.up_to(right, top)
                    - self.up_to(left, bottom);
                *shade = sum * seems::PARTS / ((right - left) * (bottom - top));
            }
        }
        shades
    }

    /// What lies left of `x` and above `y`, in parts of a field: summed up, with fields that are cut counting by
    /// their part.
    fn up_to(&self, x: i64, y: i64) -> i64 {
        const ROW: usize = SIDE + 1;
        let field = |at: i64| ((at / PARTS).max(0) as usize).min(SIDE - 1);
        let (column, row) = (field(x), field(y));
        let (right, down) = (x - column as i64 * PARTS, y - row as i64 * PARTS);
        let at = row * ROW + column;
        let between = |at: usize| self.sums[at] * (PARTS - right) + self.sums[at + 1] * right;
        between(at) * (PARTS - down) + between(at + ROW) * down
    }

    /// The marks of a grid: across and down, where it begins, how large a field is (in parts of the same parts),
    /// and how many there are.
    fn marks(&self, across: (i64, i64, usize), down: (i64, i64, usize)) -> Marks {
        let mut corners = [[0; MOST + 1]; MOST + 1];
        for (row, line) in corners.iter_mut().enumerate().take(down.2 + 1) {
            for (column, corner) in line.iter_mut().enumerate().take(across.2 + 1) {
                let x = across.0 + column as i64 * across.1 / PARTS;
                let y = down.0 + row as i64 * down.1 / PARTS;
                *corner = self.up_to(x, y);
            }
        }
        let area = across.1 * down.1 / (PARTS * PARTS);
        Marks::of(across.2, down.2, area, |x, y| {
            corners[y + 1][x + 1] + corners[y][x] - corners[y + 1][x] - corners[y][x + 1]
        })
    }

    fn parts(&self, way: usize, ratio: i64) -> impl Iterator<Item = Part> {
        // Of both sides that is left longer which is longer for the other picture.
        let (wide, high) = (self.ratio.max(1), ratio.max(1));
        let longer = wide.max(high);
        let field = WHOLE / ROUGH as i64;
        let largest = if way < UPRIGHT {
            ROUGH as i64
        } else {
            LARGEST_LEANING
        };
        (SMALLEST..=largest).filter_map(move |fields| {
            let longest = fields * field;
            let size = (longest * wide / longer, longest * high / longer);
            // A quarter of a field too few is as good as a whole one.
            let count = |side: i64| (side + field / 4) / field;
            let (across, down) = (count(size.0), count(size.1));
            if across < LEAST_FIELDS || down < LEAST_FIELDS {
                return None;
            }
            let one =
                |side: i64, count: i64| (field * WHOLE * PARTS / side).min(WHOLE * PARTS / count);
            let marks = self.marks(
                (0, one(size.0, across), across as usize),
                (0, one(size.1, down), down as usize),
            );
            Some(Part { way, marks, size })
        })
    }

    /// Does it agree with the other picture in most, at this spot or one nearby? It is moved, and made larger or
    /// smaller, as long as that helps.
    fn fits(&self, likeness: &Likeness, spot: Spot) -> bool {
        let (mut best, mut spot) = (self.at(likeness, spot), spot);
        let mut step = WHOLE / ROUGH as i64 / 2;
        let mut least = LEAST_AT_FIRST;
        while step >= SMALLEST_STEP {
            let better = spot.around(step).into_iter().find_map(|spot| {
                let next = self.at(likeness, spot);
                let is_better = next.0.all * 2 >= best.0.all && next.0.share() > best.0.share();
                is_better.then_some((next, spot))
            });
            match better {
                Some(better) => (best, spot) = better,
                None => {
                    // Each finer step brings it a little nearer, and no more.
                    if best.0.share() < least {
                        return false;
                    }
                    least += (LEAST_FINE - least) / 2;
                    step /= 2;
                }
            }
        }
        best.0.share() >= LEAST_FINE && best.1 >= LEAST_TURNS
    }

    /// How much of the fine marks agrees at this spot, and how often the marks there change their mind.
    fn at(&self, likeness: &Likeness, spot: Spot) -> (Agreement, u32) {
        const FIELD: i64 = WHOLE / MOST as i64;
        let within = |start: i64, length: i64| {
            let first = (start.max(0) + FIELD - 1) / FIELD;
            (first, (start + length).min(WHOLE) / FIELD - first)
        };
        let (left, across) = within(spot.left, spot.across);
        let (top, down) = within(spot.top, spot.down);
        if across < LEAST_FIELDS || down < LEAST_FIELDS {
            return Default::default();
        }
        let grid = |first: i64, start: i64, length: i64, count: i64| {
            let begins = (first * FIELD - start) * WHOLE / length;
            (begins, FIELD * WHOLE * PARTS / length, count as usize)
        };
        let marks = self.marks(
            grid(left, spot.left, spot.across, across),
            grid(top, spot.top, spot.down, down),
        );
        let place = (left as usize, top as usize);
        let agreement = likeness.fine.agree_with(&marks, place, 0);
        (agreement.unwrap_or_default(), marks.turns())
    }
}

impl Spot {
    /// The spots around this one: moved by a step, and larger or smaller by it on either side.
    fn around(self, step: i64) -> [Self; 10] {
        let moved = |right: i64, down: i64| Self {
            left: self.left + right,
            top: self.top + down,
            ..self
        };
        let grown = |by: i64| {
            let down = by * self.down / self.across;
            Self {
                left: self.left - by / 2,
                top: self.top - down / 2,
                across: self.across + by,
                down: self.down + down,
            }
        };
        let grown_from = |by: i64, corner: i64| {
            let grown = grown(by);
            Self {
                left: grown.left + corner,
                top: grown.top + corner,
                ..grown
            }
        };
        [
            moved(step, 0),
            moved(-step, 0),
            moved(0, step),
            moved(0, -step),
            grown(step),
            grown(-step),
            grown_from(step, step / 2),
            grown_from(step, -step / 2),
            grown_from(-step, step / 2),
            grown_from(-step, -step / 2),
        ]
    }
}
