//! The land of the world, and what of it lies in a frame.

use std::sync::OnceLock;

use super::{
    frame::{Frame, HEIGHT, Point, WIDTH, whole},
    outline::{self, Ring},
};

/// How far land is drawn beyond the edge of the picture, so that no coast runs along it.
const BEYOND: f64 = 8.0;

/// The land in a frame, in whole units of the picture.
pub(in super::super) struct Land(Vec<Ring>);

impl Land {
    /// What of the land lies in a frame.
    pub(in super::super) fn within(frame: &Frame) -> Self {
        let rings = world().iter().filter_map(|ring| {
            let placed: Vec<_> = ring.iter().map(|point| frame.place(*point)).collect();
            let cut = cut(placed);
            let whole: Ring = cut.iter().map(|(x, y)| (whole(*x), whole(*y))).collect();
            (whole.len() > 2).then_some(whole)
        });
        Self(rings.collect())
    }

    /// The land as the data of an SVG path; empty where there is none.
    pub(in super::super) fn path(&self) -> String {
        outline::path(&self.0)
    }

    /// Is there land at a place of the picture?
    pub(in super::super) fn is_at(&self, (x, y): (i32, i32)) -> bool {
        let crosses = |((ax, ay), (bx, by)): ((i32, i32), (i32, i32))| {
            let (ax, ay, bx, by) = (i64::from(ax), i64::from(ay), i64::from(bx), i64::from(by));
            let (x, y) = (i64::from(x), i64::from(y));
            let side = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
            (ay > y) != (by > y) && ((by > ay) == (side > 0))
        };
        let edges = self.0.iter().flat_map(outline::edges);
        edges.filter(|edge| crosses(*edge)).count() % 2 == 1
    }
}

/// The part of a ring that lies in the picture and a little around it (Sutherland and Hodgman): cut
/// by one side after the other.
fn cut(ring: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let (right, bottom) = (f64::from(WIDTH) + BEYOND, f64::from(HEIGHT) + BEYOND);
    let ring = cut_by(&ring, |(x, _)| x + BEYOND);
    let ring = cut_by(&ring, |(x, _)| right - x);
    let ring = cut_by(&ring, |(_, y)| y + BEYOND);
    cut_by(&ring, |(_, y)| bottom - y)
}

/// The part of a ring for whose points a linear function isn't negative.
fn cut_by(ring: &[(f64, f64)], inside: impl Fn((f64, f64)) -> f64) -> Vec<(f64, f64)> {
    let mut kept = Vec::new();
    for (at, point) in ring.iter().enumerate() {
        let next = ring[(at + 1) % ring.len()];
        let (here, there) = (inside(*point), inside(next));
        if here >= 0.0 {
            kept.push(*point);
        }
        if (here >= 0.0) != (there >= 0.0) {
            let part = here / (here - there);
            kept.push((
                point.0 + (next.0 - point.0) * part,
                point.1 + (next.1 - point.1) * part,
            ));
        }
    }
    kept
}

/// All land, read once.
fn world() -> &'static [Vec<Point>] {
    static WORLD: OnceLock<Vec<Vec<Point>>> = OnceLock::new();
    WORLD.get_or_init(|| include_str!("data/land.txt").lines().map(ring).collect())
}

/// An outline as the data write it: hundredths of a degree, the first point and the steps from it.
fn ring(line: &str) -> Vec<Point> {
    let numbers: Vec<i32> = line.split(' ').flat_map(str::parse).collect();
    let (mut x, mut y) = (0, 0);
    numbers
        .as_chunks::<2>()
        .0
        .iter()
        .map(|[right, up]| {
            x += right;
            y += up;
            degrees(x, y)
        })
        .collect()
}

/// Where a country's name stands well; `None` for a country that is in no list.
pub(in super::super) fn middle_of_country(code: &str) -> Option<Point> {
    include_str!("data/countries.txt").lines().find_map(|line| {
        let (_, rest) = line.split_once(' ').filter(|(one, _)| *one == code)?;
        let (lon, lat) = rest.split_once(' ')?;
        Some(degrees(lon.parse().ok()?, lat.parse().ok()?))
    })
}

fn degrees(lon: i32, lat: i32) -> Point {
    Point {
        lon: f64::from(lon) / 100.0,
        lat: f64::from(lat) / 100.0,
    }
}
