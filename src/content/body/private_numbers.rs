//! A body without private numbers.
//!
//! Takes: a body, and what finds the numbers. Gives: the same with words in their place that say so. What is
//! looked at is the HTML, so that all is found that a page would show, whatever mark-up cuts it.

use std::collections::BTreeMap;

use super::{Body, Heading, Link, LinkTarget, Picture, Piece, latin::attributes_of};
use crate::{
    escape::{end_of_tag, push_html},
    model::{Hide, PrivateNumber},
};

/// What no HTML holds: it begins the number of a piece that stands in for itself.
const STAND_IN: char = '\u{1}';
/// Attributes in words that somebody wrote: what people read, and the language of a block of code.
const WRITTEN: [&str; 4] = ["title", "alt", "aria-label", "class"];
/// Attributes with addresses.
const ADDRESSES: [&str; 2] = ["href", "cite"];
/// Attributes that are names of places in the text, and ways to them.
const PLACES: [&str; 4] = ["id", "name", "href", "aria-labelledby"];

impl Body {
    /// The same body without what `hide` finds.
    #[must_use]
    pub(crate) fn without_private_numbers(&self, hide: &Hide<'_>) -> Self {
        let (headings, renamed) = headings(&self.headings, hide);
        let noted = self.private.iter().filter(|one| {
            let is_open = one.number.visibility().is_open_to(hide.audience);
            !is_open && !hide.exempt.holds(one.number, &one.words)
        });
        let cleaner = Cleaner {
            hide,
            renamed,
            noted: noted.map(|one| (&*one.words, one.number)).collect(),
        };
        let html = cleaner.html(&self.in_one_piece());
        Self {
            pieces: cleaner.pieces(&self.pieces, &html),
            links: self.links.iter().map(|link| cleaner.link(link)).collect(),
            headings,
            words: self.words,
            private: Vec::new(),
            written: self.written,
        }
    }

    /// Its HTML with a tag in the place of what is none.
    fn in_one_piece(&self) -> String {
        let mut html = String::new();
        for (number, piece) in self.pieces.iter().enumerate() {
            match piece {
                Piece::Html(piece) => html.push_str(piece),
                Piece::LinkStart(..) | Piece::LinkEnd(_) => {
                    html.push_str(&format!("<a {STAND_IN}{number}>"));
                }
                Piece::Picture(_) => html.push_str(&format!("<img {STAND_IN}{number}>")),
            }
        }
        html
    }
}

/// An anchor that was made of a private number, and its new name.
type Renamed = (Box<str>, Box<str>);

/// Headings without private numbers, and the anchors that were made of such, old and new.
fn headings(all: &[Heading], hide: &Hide<'_>) -> (Vec<Heading>, Vec<Renamed>) {
    let mut renamed = Vec::new();
    let headings = all.iter().enumerate().map(|(number, heading)| {
        let text = hide.text(&heading.text);
        if text.is_none() && !hide.is_private_address(&heading.id) {
            return heading.clone();
        }
        let text = text.unwrap_or_else(|| heading.text.to_string());
        let mut id = format!("part-{}", number + 1);
        while all.iter().any(|other| *other.id == *id) {
            id.push_str("-1");
        }
        renamed.push((heading.id.clone(), id.clone().into()));
        Heading {
            level: heading.level,
            id: id.into(),
            text: text.into(),
        }
    });
    (headings.collect(), renamed)
}

struct Cleaner<'a> {
    hide: &'a Hide<'a>,
    renamed: Vec<Renamed>,
    /// What was found in the Markdown: the column of a table can say what a number is.
    noted: BTreeMap<&'a str, PrivateNumber>,
}

impl Cleaner<'_> {
    /// The HTML without private numbers; of tags that lie among their digits, none is lost.
    fn html(&self, html: &str) -> String {
        let mut kept = String::with_capacity(html.len());
        let found = self.hide.found(html);
        let mut found = found.iter().peekable();
        let mut is_open_link_gone = false;
        let mut at = 0;
        while at < html.len() {
            if html[at..].starts_with('<') {
                let tag = &html[at..at + end_of_tag(&html[at..])];
                at += tag.len();
                if tag == "</a>" && is_open_link_gone {
                    is_open_link_gone = false;
                } else if tag.starts_with("<a ") && self.leads_to_private(tag) {
                    is_open_link_gone = true;
                } else {
                    kept.push_str(&self.tag(tag));
                }
                continue;
            }
            let end = html[at..].find('<').map_or(html.len(), |len| at + len);
            while found.peek().is_some_and(|(_, span)| span.end <= at) {
                found.next();
            }
            if let Some(number) = self.noted.get(html[at..end].trim()) {
                push_html(&mut kept, self.hide.word(*number));
                at = end;
                continue;
            }
            let Some((number, span)) = found.peek().filter(|(_, span)| span.start < end) else {
                kept.push_str(&html[at..end]);
                at = end;
                continue;
            };
            if span.start >= at {
                kept.push_str(&html[at..span.start]);
                push_html(&mut kept, self.hide.word(*number));
            }
            at = span.end.min(end);
        }
        kept
    }

    /// Is it a link whose address is private?
    fn leads_to_private(&self, tag: &str) -> bool {
        attributes_of(tag)
            .any(|(name, value)| ADDRESSES.contains(&name) && self.hide.is_private_address(value))
    }

    fn tag(&self, tag: &str) -> String {
        let mut kept = tag.to_owned();
        for (name, value) in attributes_of(tag) {
            let new = if WRITTEN.contains(&name) {
                self.hide.text(value)
            } else if PLACES.contains(&name) {
                self.place(value)
            } else {
                None
            };
            if let Some(new) = new {
                let mut escaped = String::new();
                push_html(&mut escaped, &new);
                kept = kept.replace(
                    &format!("{name}=\"{value}\""),
                    &format!("{name}=\"{escaped}\""),
                );
            }
        }
        kept
    }

    /// The new name of a place, or the way to it.
    fn place(&self, name: &str) -> Option<String> {
        let (mark, id) = match name.strip_prefix('#') {
            Some(id) => ("#", id),
            None => ("", name),
        };
        let (_, new) = self.renamed.iter().find(|(old, _)| **old == *id)?;
        Some(format!("{mark}{new}"))
    }

    fn link(&self, link: &Link) -> Link {
        let mut link = link.clone();
        if link.target == LinkTarget::Here
            && let Some(anchor) = link.anchor.as_deref().and_then(|anchor| self.place(anchor))
        {
            link.anchor = Some(anchor.into());
        }
        link
    }

    /// The pieces, cut again where others stood in.
    fn pieces(&self, pieces: &[Piece], html: &str) -> Vec<Piece> {
        let mut cut = Vec::new();
        let push = |cut: &mut Vec<Piece>, html: &str| {
            if !html.is_empty() {
                cut.push(Piece::Html(html.into()));
            }
        };
        let mut rest = html;
        while let Some(at) = rest.find(STAND_IN) {
            let before = &rest[..at];
            push(&mut cut, &before[..before.rfind('<').unwrap_or(at)]);
            let after = &rest[at + STAND_IN.len_utf8()..];
            let (number, after) = after.split_once('>').unwrap_or((after, ""));
            let piece = number.parse().ok().and_then(|at: usize| pieces.get(at));
            cut.extend(piece.map(|piece| self.piece(piece)));
            rest = after;
        }
        push(&mut cut, rest);
        cut
    }

    fn piece(&self, piece: &Piece) -> Piece {
        match piece {
            Piece::LinkStart(link, attributes) => {
                Piece::LinkStart(*link, self.tag(attributes).into())
            }
            Piece::Picture(picture) => Piece::Picture(Box::new(self.picture(picture))),
            Piece::Html(_) | Piece::LinkEnd(_) => piece.clone(),
        }
    }

    fn picture(&self, picture: &Picture) -> Picture {
        let shown = |text: &str| {
            let hidden = self.hide.text(text);
            hidden.map_or_else(|| text.into(), String::into_boxed_str)
        };
        Picture {
            link: picture.link,
            alt: shown(&picture.alt),
            title: picture.title.as_deref().map(shown),
            caption: picture.caption.as_deref().map(shown),
            is_alone: picture.is_alone,
        }
    }
}
