//! The text of an entry as HTML with holes where the rest of the site must be known.

use std::fmt::Write as _;

use crate::escape::push_html;

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
    /// A hash of it as it was written, but for how spaces and line breaks are set.
    pub written: [u8; 32],
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
    /// Where the address and the size of this link's picture are printed, inside `<img …>`.
    Source(usize),
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

/// Where a link leads, from the page it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// The address, relative to the page.
    pub href: String,
    /// The width and height of a picture, in pixels.
    pub size: Option<(usize, usize)>,
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
    /// The HTML with its holes filled; a link that leads nowhere leaves its words standing and
    /// nothing else.
    pub fn html(&self, destination: impl Fn(&Link) -> Option<Destination>) -> String {
        let destinations: Vec<_> = self.links.iter().map(destination).collect();
        let mut html = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Html(text) => html.push_str(text),
                Piece::LinkStart(link, attributes) => {
                    if let Some(to) = &destinations[*link] {
                        html.push_str("<a href=\"");
                        push_html(&mut html, &to.href);
                        html.push('"');
                        html.push_str(attributes);
                        html.push('>');
                    }
                }
                Piece::LinkEnd(link) => {
                    if destinations[*link].is_some() {
                        html.push_str("</a>");
                    }
                }
                Piece::Source(link) => {
                    if let Some(to) = &destinations[*link] {
                        html.push_str("src=\"");
                        push_html(&mut html, &to.href);
                        html.push('"');
                        if let Some((width, height)) = to.size {
                            let _ = write!(html, " width=\"{width}\" height=\"{height}\"");
                        }
                    }
                }
            }
        }
        html
    }

    /// Is there nothing in it?
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }
}
