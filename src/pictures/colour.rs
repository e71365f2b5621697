//! From the colours of a camera, a screen or a press to sRGB, the colours of the web.
//!
//! The profile of a picture (ICC.1) says what its numbers mean. Since the profile is not published, the
//! numbers are changed to what they mean in sRGB.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::pixels::Pixels;

/// The same picture in sRGB; as it is where the profile can't be used, as browsers do.
pub(super) fn to_srgb(picture: Pixels, profile: Option<&[u8]>) -> Pixels {
    let Some(profile) = profile.and_then(|profile| ColorProfile::new_from_slice(profile).ok())
    else {
        return picture;
    };
    if profile.color_space != DataColorSpace::Rgb {
        return picture;
    }
    let layout = if picture.channels == 4 {
        Layout::Rgba
    } else {
        Layout::Rgb
    };
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) =
        profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default())
    else {
        return picture;
    };
    let mut bytes = vec![0; picture.bytes.len()];
    match transform.transform(&picture.bytes, &mut bytes) {
        Ok(()) => Pixels { bytes, ..picture },
        Err(_) => picture,
    }
}

/// Red, green and blue of inks: cyan, magenta, yellow and black, 255 of each where it covers all.
pub(super) fn of_inks(inks: &[u8], profile: Option<&[u8]>) -> Vec<u8> {
    let by_profile = || {
        let profile = ColorProfile::new_from_slice(profile?).ok()?;
        if profile.color_space != DataColorSpace::Cmyk {
            return None;
        }
        let srgb = ColorProfile::new_srgb();
        let options = TransformOptions::default();
        let transform = profile
            .create_transform_8bit(Layout::Rgba, &srgb, Layout::Rgb, options)
            .ok()?;
        let mut bytes = vec![0; inks.len() / 4 * 3];
        transform.transform(inks, &mut bytes).ok()?;
        Some(bytes)
    };
    by_profile().unwrap_or_else(|| {
        let light = |ink: u8, black: u8| {
            let left = (255 - u32::from(ink)) * (255 - u32::from(black));
            ((left + 127) / 255) as u8
        };
        let pixels = inks.chunks_exact(4);
        pixels
            .flat_map(|ink| [0, 1, 2].map(|at| light(ink[at], ink[3])))
            .collect()
    })
}
