//! Names in the picture, so that none covers another one or a dot.

use super::frame::{HEIGHT, WIDTH};

/// The height of a name, and the mean width of its letters, in units of the picture.
const LINE: i32 = 26;
const LETTER: i32 = 13;
/// How far a name stands from its dot.
const APART: i32 = 11;

/// Which end of a name is at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

impl Anchor {
    /// What SVG calls it.
    pub(in super::super) const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

#[derive(Clone, Copy)]
struct Area {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

impl Area {
    fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn is_in_the_picture(self) -> bool {
        self.left >= 4 && self.top >= 4 && self.right <= WIDTH - 4 && self.bottom <= HEIGHT - 4
    }
}

/// What is taken in the picture.
#[derive(Default)]
pub(in super::super) struct TakenAreas(Vec<Area>);

impl TakenAreas {
    /// Takes the place of a dot.
    pub(in super::super) fn take_dot(&mut self, (x, y): (i32, i32)) {
        self.0.push(Area {
            left: x - 7,
            top: y - 7,
            right: x + 7,
            bottom: y + 7,
        });
    }

    /// Finds a place for the name of a dot, beside, above or below it, and takes it: where the base
    /// of its line begins, and which end is there. `None` where there is no room.
    pub(in super::super) fn beside(
        &mut self,
        name: &str,
        (x, y): (i32, i32),
    ) -> Option<(i32, i32, Anchor)> {
        let base = y + LINE / 3;
        [
            (x + APART, base, Anchor::Start),
            (x - APART, base, Anchor::End),
            (x, y - APART, Anchor::Middle),
            (x, y + APART + LINE * 3 / 4, Anchor::Middle),
        ]
        .into_iter()
        .find(|place| self.take(name, *place))
    }

    /// Finds a place for a name around a point, and takes it.
    pub(in super::super) fn around(
        &mut self,
        name: &str,
        (x, y): (i32, i32),
        fits: impl Fn((i32, i32)) -> bool,
    ) -> Option<(i32, i32)> {
        let reach = [0, 1, -1, 2, -2, 3, -3];
        let places = reach
            .iter()
            .flat_map(|down| reach.map(|right| (right, down)));
        places
            .map(|(right, down)| (x + right * LINE * 2, y + down * LINE))
            .find(|(x, y)| {
                let half = width(name) / 2;
                let middle = y - LINE / 3;
                [x - half, *x, x + half]
                    .into_iter()
                    .all(|x| fits((x, middle)))
                    && self.take(name, (*x, *y, Anchor::Middle))
            })
    }

    /// Takes a place for a name, if it is free.
    fn take(&mut self, name: &str, (x, y, anchor): (i32, i32, Anchor)) -> bool {
        let width = width(name);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2,
            Anchor::End => x - width,
        };
        let area = Area {
            left,
            top: y - LINE * 3 / 4,
            right: left + width,
            bottom: y + LINE / 4,
        };
        let is_free = area.is_in_the_picture() && !self.0.iter().any(|one| one.overlaps(area));
        if is_free {
            self.0.push(area);
        }
        is_free
    }
}

fn width(name: &str) -> i32 {
    i32::try_from(name.chars().count()).map_or(i32::MAX / 4, |letters| {
        letters.saturating_mul(LETTER).min(i32::MAX / 4)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_cities_beside_each_other_get_names_on_both_sides() {
        let mut labels = TakenAreas::default();
        labels.take_dot((300, 200));
        labels.take_dot((330, 200));
        assert_eq!(
            labels.beside("A", (330, 200)).map(|at| at.2),
            Some(Anchor::Start)
        );
        assert_eq!(
            labels.beside("Long", (300, 200)).map(|at| at.2),
            Some(Anchor::End)
        );
    }

    #[test]
    fn a_name_without_room_is_left_out() {
        let name = "a".repeat(100);
        assert_eq!(TakenAreas::default().beside(&name, (300, 200)), None);
    }
}
