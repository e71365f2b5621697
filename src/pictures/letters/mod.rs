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

use super::{encode, pixels::Pixels, rendition::Format};

const FONT: &[u8] = include_bytes!("letters.ttf");
/// What the font calls itself.
const FAMILY: &str = "Noto Serif";
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
    Ok(encode::encode(&pixels, Format::Png))
}
