//! Rows of pixels of few bits each, and colours by their place in a table.

/// The samples of rows that each begin with a byte of their own, each of `bits` (1, 2, 4, 8 or 16, of which the first
/// eight count), unchanged if they are places in a table, else so that the largest is 255. `None` where there are too
/// few.
pub(in super::super) fn samples(
    rows: &[u8],
    (wide, high): (usize, usize),
    bits: usize,
    are_places: bool,
) -> Option<Vec<u8>> {
    if ![1, 2, 4, 8, 16].contains(&bits) || wide == 0 {
        return None;
    }
    let row = wide.checked_mul(bits)?.div_ceil(8);
    let rows = rows.get(..row.checked_mul(high)?)?;
    let mut samples = Vec::with_capacity(wide.checked_mul(high)?);
    for row in rows.chunks_exact(row) {
        match bits {
            8 => samples.extend_from_slice(row),
            16 => samples.extend(row.iter().step_by(2)),
            _ => {
                let most = (1_u8 << bits) - 1;
                let scale = if are_places { 1 } else { u8::MAX / most };
                samples.extend((0..wide).map(|at| {
                    let place = at * bits;
                    let shift = 8 - bits - place % 8;
                    (row[place / 8] >> shift & most) * scale
                }));
            }
        }
    }
    Some(samples)
}

/// The colours, three bytes each, that stand at these places of a table; black where it has none.
pub(in super::super) fn palette_of(places: &[u8], table: &[u8]) -> Vec<u8> {
    let colour = |place: &u8| {
        let at = usize::from(*place) * 3;
        let colour = table.get(at..at + 3);
        colour.map_or([0; 3], |colour| [colour[0], colour[1], colour[2]])
    };
    places.iter().flat_map(colour).collect()
}

/// Colours of one sample (grey), three (red, green, blue) or four (inks), as three bytes each. `None` for another
/// number of samples.
pub(in super::super) fn in_three(samples: Vec<u8>, channels: usize) -> Option<Vec<u8>> {
    let with_black = |ink: u8, black: u8| {
        let light = u16::from(u8::MAX - ink) * u16::from(u8::MAX - black);
        (light / u16::from(u8::MAX)).to_le_bytes()[0]
    };
    Some(match channels {
        1 => samples.into_iter().flat_map(|grey| [grey; 3]).collect(),
        3 => samples,
        4 => samples
            .chunks_exact(4)
            .flat_map(|inks| [0, 1, 2].map(|ink| with_black(inks[ink], inks[3])))
            .collect(),
        _ => return None,
    })
}
