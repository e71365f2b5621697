//! Outlines in whole units, made as simple as a page can carry, and written as the data of a path.

use std::fmt::Write as _;

/// A closed line; its last point is followed by its first.
pub(super) type Ring = Vec<(i32, i32)>;

/// The most bytes of a path. Compressed it is about half as long.
const MOST_BYTES: usize = 7_500;

/// The edges of a ring.
pub(super) fn edges(ring: &Ring) -> impl Iterator<Item = ((i32, i32), (i32, i32))> {
    let next = ring.iter().cycle().skip(1);
    ring.iter().copied().zip(next.copied())
}

/// Some rings as the data of a path, simplified until it is short enough.
pub(super) fn path(rings: &[Ring]) -> String {
    let mut worth = 2;
    loop {
        let simple: Vec<_> = rings.iter().map(|ring| simplified(ring, worth)).collect();
        let path = written(&simple, worth);
        if path.len() <= MOST_BYTES {
            return path;
        }
        worth = worth * 3 / 2;
    }
}

/// A ring without the bends that are worth less than some area (twice that of their triangle).
fn simplified(ring: &Ring, worth: i64) -> Ring {
    let mut points = ring.clone();
    points.dedup();
    loop {
        let before = points.len();
        // Of two neighbours only one may go at a time; first every second, then those between.
        for turn in [1, 0] {
            let all = points.clone();
            let mut at = 0;
            points.retain(|point| {
                let is_kept = at % 2 != turn
                    || bend(
                        all[(at + all.len() - 1) % all.len()],
                        *point,
                        all[(at + 1) % all.len()],
                    ) >= worth;
                at += 1;
                is_kept
            });
        }
        if points.len() == before || points.len() < 4 {
            return points;
        }
    }
}

/// Twice the area of the triangle of three points.
fn bend(before: (i32, i32), point: (i32, i32), after: (i32, i32)) -> i64 {
    let (ax, ay) = (i64::from(before.0), i64::from(before.1));
    let (bx, by) = (i64::from(point.0) - ax, i64::from(point.1) - ay);
    let (cx, cy) = (i64::from(after.0) - ax, i64::from(after.1) - ay);
    (bx * cy - cx * by).abs()
}

/// Twice the area of a ring.
fn area(ring: &Ring) -> i64 {
    let parts = edges(ring)
        .map(|((ax, ay), (bx, by))| i64::from(ax) * i64::from(by) - i64::from(bx) * i64::from(ay));
    parts.sum::<i64>().abs()
}

/// Rings as the data of a path, in steps; those too small to be seen are left out.
fn written(rings: &[Ring], worth: i64) -> String {
    let mut path = String::new();
    for ring in rings {
        if ring.len() < 3 || area(ring) < worth.max(12) {
            continue;
        }
        let mut last = ring[0];
        let _ = write!(path, "M{} {}l", last.0, last.1);
        for (at, point) in ring.iter().enumerate().skip(1) {
            let (right, down) = (point.0 - last.0, point.1 - last.1);
            let gap = if at > 1 && right >= 0 { " " } else { "" };
            let sign = if down >= 0 { " " } else { "" };
            let _ = write!(path, "{gap}{right}{sign}{down}");
            last = *point;
        }
        path.push('z');
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_on_a_straight_line_is_left_out() {
        let ring = vec![(0, 0), (50, 0), (100, 0), (100, 100), (0, 100)];
        assert_eq!(path(&[ring]), "M0 0l100 0 0 100-100 0z");
    }

    #[test]
    fn what_is_too_small_to_be_seen_is_left_out() {
        assert_eq!(path(&[vec![(0, 0), (2, 0), (2, 2)]]), "");
    }

    #[test]
    fn however_much_there_is_the_path_stays_short() {
        let jagged: Ring = (0..20_000)
            .map(|at| (at % 640, (at * 7919) % 480))
            .collect();
        assert!(path(&[jagged]).len() <= MOST_BYTES);
    }
}
