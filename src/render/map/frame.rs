//! Which part of the world a map shows, and where a point of it lies in the picture.

/// The size of the picture, in its own units.
pub(in super::super) const WIDTH: i32 = 640;
pub(in super::super) const HEIGHT: i32 = 480;
/// The fewest degrees of latitude that a map shows: less land than that nobody recognises.
const FEWEST_DEGREES: f64 = 5.5;
/// How much room is around the outermost points, as a part of what lies between them.
const MARGIN: f64 = 0.25;

/// A point of the world, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in super::super) struct Point {
    /// Longitude.
    pub(in super::super) lon: f64,
    /// Latitude.
    pub(in super::super) lat: f64,
}

/// A part of the world, laid flat so that at its middle a step east is as long as a step north.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Frame {
    west: f64,
    north: f64,
    /// Units of the picture to a degree.
    across: f64,
    down: f64,
}

impl Frame {
    /// The frame that shows some points with a margin; `None` if there are none.
    pub(in super::super) fn around(points: impl Iterator<Item = Point> + Clone) -> Option<Self> {
        let (west, east) = ends(points.clone().map(|point| point.lon))?;
        let (south, north) = ends(points.map(|point| point.lat))?;
        let middle = f64::midpoint(south, north);
        // Near a pole a degree of longitude is no length at all; nothing is drawn so flat.
        let narrowing = libm::cos(middle.to_radians()).max(0.2);
        let shape = f64::from(WIDTH) / f64::from(HEIGHT);
        let wanted = (north - south).max((east - west) * narrowing / shape);
        let degrees = (wanted * (1.0 + 2.0 * MARGIN)).max(FEWEST_DEGREES);
        let down = f64::from(HEIGHT) / degrees;
        let across = down * narrowing;
        Some(Self {
            west: f64::midpoint(west, east) - f64::from(WIDTH) / across / 2.0,
            north: middle + degrees / 2.0,
            across,
            down,
        })
    }

    /// Where a point lies in the picture or around it, in units from its upper left corner.
    pub(in super::super) fn place(&self, point: Point) -> (f64, f64) {
        (
            (point.lon - self.west) * self.across,
            (self.north - point.lat) * self.down,
        )
    }

    /// The same in whole units.
    pub(in super::super) fn spot(&self, point: Point) -> (i32, i32) {
        let (x, y) = self.place(point);
        (whole(x), whole(y))
    }
}

/// The nearest whole unit; what is far outside of the picture stays outside.
#[allow(
    clippy::cast_possible_truncation,
    reason = "bounded just before, far within what fits"
)]
pub(super) fn whole(units: f64) -> i32 {
    units.clamp(-1e6, 1e6).round() as i32
}

/// The smallest and the largest of some numbers.
fn ends(numbers: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    numbers.fold(None, |ends, number| match ends {
        None => Some((number, number)),
        Some((least, most)) => Some((number.min(least), number.max(most))),
    })
}
