//! The text of an entry as HTML with holes where the rest of the site must be known.

mod latin;
mod outside;
mod private_numbers;

use std::fmt::Write as _;

use super::markdown::without_empties;
use crate::{escape::push_html, model::PrivateNumber};

/// A body: HTML with holes, and what it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The HTML, cut at its holes.
    pub pieces: Vec<Piece>,
    /// What the holes point at, by their number.
    pub links: Vec<Link>,
    /// Its headings in order.
    pub headings: Vec<Heading>,
    /// How many words it has.
    pub words: usize,
    /// The private numbers that it holds, in the order of the file.
    pub(crate) private: Vec<Private>,
    /// A hash of it as it was written, but for how spaces and line breaks are set.
    pub written: [u8; 32],
}

/// A private number in a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Private {
    /// What it is.
    pub number: PrivateNumber,
    /// As it is written.
    pub words: Box<str>,
    /// Its bytes in the file.
    pub bytes: std::ops::Range<usize>,
}

/// A stretch of HTML, or a hole in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// HTML, safe to print.
    Html(Box<str>),
    /// Where `<a href="…">` for this link opens; its attributes but for `href` are given.
    LinkStart(usize, Box<str>),
    /// Where that link closes.
    LinkEnd(usize),
    /// Where a picture stands. Nothing of it is printed but from here: where it is not to be seen, its
    /// words must not be read either.
    Picture(Box<Picture>),
}

/// A picture in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The number of the link to its file.
    pub link: usize,
    /// What it shows, for those who can't see it.
    pub alt: Box<str>,
    /// What is told of it on demand.
    pub title: Option<Box<str>>,
    /// The words under it.
    pub caption: Option<Box<str>>,
    /// Is it a paragraph of its own?
    pub is_alone: bool,
}

/// A link to something of this site, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it points at.
    pub target: LinkTarget,
    /// The `#anchor`, without `#`, percent-decoded.
    pub anchor: Option<Box<str>>,
    /// The bytes of the file that hold the address.
    pub span: std::ops::Range<usize>,
    /// Do they hold it letter by letter, without signs that stand for others, and nothing else?
    pub is_literal: bool,
}

/// What a link points at, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// `city:elbasan`.
    Key(super::Key),
    /// A file of the content folder, from the site's folder: `content/cities/elbasan.md`, or a
    /// picture beside the entry.
    File(Box<str>),
    /// A heading of the same page.
    Here,
}

/// From where a browser takes a picture. Addresses are relative to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources {
    /// The address that every browser can take.
    pub src: String,
    /// The same in several widths, as the attribute `srcset` has them; empty where there is one alone.
    pub srcset: String,
    /// The same in WebP; empty where there is none.
    pub webp: String,
    /// Who made it, and its licence, as printed under it; empty where nothing is said of it.
    pub credit: String,
    /// How wide it is shown, as the attribute `sizes` says it.
    pub sizes: &'static str,
    /// The width and height in pixels, where they are known.
    pub size: Option<(u32, u32)>,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level, 1 to 6.
    pub level: u8,
    /// Its anchor, unique on the page.
    pub id: Box<str>,
    /// Its words.
    pub text: Box<str>,
}

impl Body {
    /// The addresses outside of the site that it leads to, as they stand in HTML.
    pub(crate) fn outside(&self) -> impl Iterator<Item = &str> {
        let html = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Html(html) => Some(&**html),
            Piece::LinkStart(..) | Piece::LinkEnd(_) | Piece::Picture(_) => None,
        });
        html.flat_map(|html| {
            let after = html.split(" href=\"").skip(1);
            after.filter_map(|after| after.split('"').next())
        })
    }

    /// The HTML with its holes filled; a link that leads nowhere leaves its words standing and nothing
    /// else, and of a picture without sources nothing is left at all.
    pub fn html(
        &self,
        destination: impl Fn(&Link) -> Option<String>,
        sources: impl Fn(&Link) -> Option<Sources>,
    ) -> String {
        let mut html = String::new();
        let mut is_open = false;
        let mut lacks_pictures = false;
        for piece in &self.pieces {
            match piece {
                Piece::Html(text) => html.push_str(text),
                Piece::LinkStart(link, attributes) => {
                    let to = destination(&self.links[*link]);
                    is_open = to.is_some();
                    if let Some(to) = to {
                        html.push_str("<a href=\"");
                        push_html(&mut html, &to);
                        html.push('"');
                        html.push_str(attributes);
                        html.push('>');
                    }
                }
                Piece::LinkEnd(_) if is_open => html.push_str("</a>"),
                Piece::LinkEnd(_) => {}
                Piece::Picture(picture) => match sources(&self.links[picture.link]) {
                    Some(sources) => picture.print(&mut html, &sources),
                    None => lacks_pictures = true,
                },
            }
        }
        if lacks_pictures {
            return without_empties(&html);
        }
        html
    }

    /// Does it show this picture?
    pub fn shows(&self, file: &str) -> bool {
        let is_shown = |piece: &Piece| match piece {
            Piece::Picture(picture) => match &self.links[picture.link].target {
                LinkTarget::File(shown) => **shown == *file,
                LinkTarget::Key(_) | LinkTarget::Here => false,
            },
            Piece::Html(_) | Piece::LinkStart(..) | Piece::LinkEnd(_) => false,
        };
        self.pieces.iter().any(is_shown)
    }

    /// Is there nothing in it?
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }
}

impl Picture {
    fn print(&self, html: &mut String, sources: &Sources) {
        let has_words = self.caption.is_some() || !sources.credit.is_empty();
        if self.is_alone {
            html.push_str(if has_words { "<figure>" } else { "<p>" });
        }
        if !sources.webp.is_empty() {
            html.push_str("<picture><source type=\"image/webp\"");
            push_attribute(html, "srcset", &sources.webp);
            push_attribute(html, "sizes", sources.sizes);
            html.push('>');
        }
        html.push_str("<img");
        push_attribute(html, "src", &sources.src);
        if !sources.srcset.is_empty() {
            push_attribute(html, "srcset", &sources.srcset);
            push_attribute(html, "sizes", sources.sizes);
        }
        if let Some((width, height)) = sources.size {
            let _ = write!(html, " width=\"{width}\" height=\"{height}\"");
        }
        push_attribute(html, "alt", &self.alt);
        if let Some(title) = &self.title {
            push_attribute(html, "title", title);
        }
        html.push_str(" loading=\"lazy\">");
        if !sources.webp.is_empty() {
            html.push_str("</picture>");
        }
        if self.is_alone {
            self.print_end(html, sources, has_words);
        } else if !sources.credit.is_empty() {
            html.push(' ');
            push_credit(html, &sources.credit);
        }
    }

    /// The end of a picture that is a paragraph of its own: the words under it.
    fn print_end(&self, html: &mut String, sources: &Sources, has_words: bool) {
        if !has_words {
            html.push_str("</p>");
            return;
        }
        html.push_str("<figcaption>");
        if let Some(caption) = &self.caption {
            push_html(html, caption);
        }
        if !sources.credit.is_empty() {
            if self.caption.is_some() {
                html.push(' ');
            }
            push_credit(html, &sources.credit);
        }
        html.push_str("</figcaption></figure>");
    }
}

/// Who made a picture.
fn push_credit(html: &mut String, credit: &str) {
    html.push_str("<small class=\"credit\">");
    push_html(html, credit);
    html.push_str("</small>");
}

fn push_attribute(html: &mut String, name: &str, value: &str) {
    let _ = write!(html, " {name}=\"");
    push_html(html, value);
    html.push('"');
}
