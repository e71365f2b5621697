//! An address as a square that a telephone reads off paper.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;

/// Such a square, without the empty border around it.
#[derive(Serialize)]
pub(super) struct Square {
    /// How many dots are on a side.
    size: usize,
    /// The dark dots, line by line, as the data of a path that is one dot wide.
    path: String,
}

/// The square of an address; `None` for one that is too long for any. Paper is flat and clean, so it
/// takes the fewest dots.
pub(super) fn square(address: &str) -> Option<Square> {
    let code = QrCode::with_error_correction_level(address, EcLevel::L).ok()?;
    let size = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (row, line) in colors.chunks(size).enumerate() {
        let mut at = 0;
        let mut is_begun = false;
        for run in line.chunk_by(|one, other| one == other) {
            if run[0] == Color::Dark {
                let _ = if is_begun {
                    write!(path, "h{}", run.len())
                } else {
                    write!(path, "M{at} {row}h{}", run.len())
                };
                is_begun = true;
            } else if is_begun && at + run.len() < size {
                let _ = write!(path, "m{} 0", run.len());
            }
            at += run.len();
        }
    }
    Some(Square { size, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_upper_left_corner_is_a_frame_of_seven_dots() {
        let square = square("https://example.org/en/practices/council.html").unwrap();
        assert!(square.path.starts_with("M0 0h7m"), "{}", square.path);
        assert_eq!((square.size - 17) % 4, 0);
        assert!(square.path.len() < 2_500);
    }

    #[test]
    fn what_is_too_long_has_none() {
        assert!(square(&"a".repeat(5_000)).is_none());
    }
}
