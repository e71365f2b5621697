//! The letters of pictures that the program draws itself: how wide words are, and a drawing with words as pixels.
//!
//! They are those of one font that comes with the program (`letters.ttf`, made by `make.mjs`), so that a drawing
//! looks the same on every machine, whatever fonts it has.

use std::sync::{Arc, LazyLock};

use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree, fontdb::Database},
};
use skrifa::{
    FontRef, MetadataProvider as _,
    instance::{LocationRef, Size},
};

use super::{encode, pixels::Pixels, rendition::PictureFormat};

const FONT: &[u8] = include_bytes!("letters.ttf");
/// What the font calls itself.
const FAMILY: &str = "Noto Serif SemiBold";
/// How many colours a drawing keeps: letters of three colours have some dozen shades at their edges, and more are
/// seen by nobody.
const COLOURS: usize = 48;

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(FONT.to_vec());
    fonts.set_serif_family(FAMILY);
    fonts.set_sans_serif_family(FAMILY);
    Arc::new(fonts)
});

/// How wide a line of text is at a size, in the unit of that size; `None` if there is no such letter for one of its
/// characters.
pub fn width(text: &str, size: f32) -> Option<f32> {
    let font = FontRef::new(FONT).ok()?;
    let (letters, metrics) = (
        font.charmap(),
        font.glyph_metrics(Size::new(size), LocationRef::default()),
    );
    let mut widths = text
        .chars()
        .map(|letter| metrics.advance_width(letters.map(letter)?));
    widths.try_fold(0.0, |sum, width| Some(sum + width?))
}

/// Draws an SVG of `width` × `height` pixels and gives it as PNG with few colours. It fetches nothing: pictures in it
/// stay empty.
///
/// # Errors
/// What keeps it from being drawn, in the words of the library.
pub fn draw(svg: &str, width: u32, height: u32) -> Result<Vec<u8>, String> {
    let options = Options {
        font_family: FAMILY.to_owned(),
        fontdb: FONTS.clone(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let mut pixmap = Pixmap::new(width, height).ok_or("it has no size")?;
    let size = tree.size();
    pixmap.fill(Color::WHITE);
    let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    let opaque = pixmap.pixels().iter().flat_map(|pixel| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue()]
    });
    let mut pixels = Pixels {
        width,
        height,
        channels: 3,
        bytes: opaque.collect(),
    };
    pixels.keep_colours(COLOURS);
    Ok(encode::encode(&pixels, PictureFormat::Png))
}

#[cfg(test)]
mod tests {
    use super::{super::decode, *};
    use crate::pictures::Source;

    fn drawn(words: &str) -> Vec<u8> {
        let svg = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><rect width="200" height="50" fill="#fed"/>{words}</svg>"##
        );
        draw(&svg, 200, 50).unwrap()
    }

    #[test]
    fn words_are_drawn_in_letters_of_the_program_and_no_others() {
        let empty = drawn("");
        for words in ["Ноќ", "Natë", "Noć"] {
            let of = |family: &str| {
                drawn(&format!(
                    r#"<text x="9" y="40" font-size="30"{family}>{words}</text>"#
                ))
            };
            let text = of("");
            assert!(text.len() > empty.len() + 100, "{words}");
            assert_eq!(of(r#" font-family="Arial, serif""#), text);
        }
    }

    #[test]
    fn the_ground_keeps_its_colour() {
        let png = drawn(r#"<text x="9" y="40" font-size="30">Noć</text>"#);
        let picture = decode::decode(Source::Png, &png, 1).unwrap();
        assert_eq!(picture.pixels.bytes[..3], [0xff, 0xee, 0xdd]);
    }

    #[test]
    fn pictures_of_others_stay_out() {
        let empty = drawn("");
        for href in [
            "file:///etc/hostname",
            "data:image/svg+xml,%3Csvg/%3E",
            "x.png",
        ] {
            let image = format!(r#"<image href="{href}" width="50" height="50"/>"#);
            assert_eq!(drawn(&image), empty, "{href}");
        }
    }

    #[test]
    fn what_is_no_drawing_is_told() {
        assert!(draw("<svg", 10, 10).is_err());
        assert!(draw("", 10, 10).is_err());
    }

    #[test]
    fn width_grows_with_size_and_is_unknown_without_letters() {
        let (small, large) = (
            width("Čaršija", 10.0).unwrap(),
            width("Čaršija", 20.0).unwrap(),
        );
        assert!((large - 2.0 * small).abs() < 0.01);
        assert_eq!(width("سوق", 10.0), None);
    }
}
