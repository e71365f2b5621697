//! An address as a square that a telephone reads off paper.

use std::fmt::Write as _;

use qrcode::{
    Color, EcLevel, QrResult, bits,
    canvas::{Canvas, MaskPattern},
    ec,
};
use serde::Serialize;

/// Such a square, without the empty border around it.
#[derive(Serialize)]
pub(super) struct Square {
    /// How many dots are on a side.
    size: usize,
    /// The dark dots, line by line, as the data of a path that is one dot wide.
    path: String,
}

/// The square of an address; `None` for one that is too long for any.
pub(super) fn square(address: &str) -> Option<Square> {
    let (size, colors) = dots(address).ok()?;
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

/// How many dots are on a side, and all of them, line by line. Paper is flat and clean, so it takes the fewest.
///
/// Every mask can be read, and which was taken stands in the square (ISO/IEC 18004, section 7.8). To weigh all
/// eight for every page would take longer than all else that is rendered of it.
fn dots(address: &str) -> QrResult<(usize, Vec<Color>)> {
    let bits = bits::encode_auto(address.as_bytes(), EcLevel::L)?;
    let version = bits.version();
    let (data, correction) = ec::construct_codewords(&bits.into_bytes(), version, EcLevel::L)?;
    let mut canvas = Canvas::new(version, EcLevel::L);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    canvas.apply_mask(MaskPattern::Checkerboard);
    let size = usize::try_from(version.width()).unwrap_or_default();
    Ok((size, canvas.into_colors()))
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
