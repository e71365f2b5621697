//! Cuts rendered HTML at its holes.

use super::HOLE;
use crate::content::body::{Picture, Piece};

/// How a picture with a hole begins. Only the writer of bodies makes such tags.
const PICTURE: &str = "<img src=\"";

/// Cuts HTML at the marks that stand for `links` links, some of which are to `pictures`, in
/// their order. A mark that
/// stands anywhere but in the address of a link or a picture (an author can write `&#1;`) is no mark of
/// ours, and is taken out.
pub(super) fn cut(html: &str, links: usize, pictures: &[Picture]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    let mut open: Option<usize> = None;
    loop {
        // The end of an open link comes before the next hole, but for that of a picture inside: links
        // don't nest.
        let hole = rest.find(HOLE.0);
        if let Some(link) = open
            && let Some(end) = rest.find("</a>")
            && hole.is_none_or(|hole| end < hole)
        {
            push(&mut pieces, &rest[..end]);
            pieces.push(Piece::LinkEnd(link));
            rest = &rest[end + "</a>".len()..];
            open = None;
            continue;
        }
        let Some(hole) = hole else {
            push(&mut pieces, rest);
            return pieces;
        };
        let before = &rest[..hole];
        let mark = number(&rest[hole..]).filter(|(number, _)| *number < links);
        let Some((number, after)) = mark else {
            push(&mut pieces, before);
            rest = &rest[hole + HOLE.0.len_utf8()..];
            continue;
        };
        let picture = pictures.binary_search_by_key(&number, |picture| picture.link);
        let picture = picture.ok().map(|at| &pictures[at]);
        let after = after.strip_prefix('"').unwrap_or(after);
        let end = end_of_tag(after);
        let after_tag = after[end..].strip_prefix('>').unwrap_or(&after[end..]);
        if let (Some(before), Some(picture)) = (before.strip_suffix(PICTURE), picture) {
            push(&mut pieces, before);
            pieces.push(Piece::Picture(Box::new(picture.clone())));
            rest = after_tag;
        } else if let Some(start) = before.rfind("<a ").filter(|_| before.ends_with("href=\"")) {
            let leading = before[start + "<a ".len()..]
                .strip_suffix("href=\"")
                .unwrap_or("")
                .trim_end();
            let mut attributes = String::new();
            for part in [leading, after[..end].trim()] {
                if !part.is_empty() {
                    attributes.push(' ');
                    attributes.push_str(part);
                }
            }
            push(&mut pieces, &before[..start]);
            pieces.push(Piece::LinkStart(number, attributes.into()));
            rest = after_tag;
            open = Some(number);
        } else {
            push(&mut pieces, before);
            rest = &rest[hole + HOLE.0.len_utf8()..];
        }
    }
}

fn push(pieces: &mut Vec<Piece>, html: &str) {
    let html = html.replace([HOLE.0, HOLE.1], "");
    let html = without_pictures(html);
    if !html.is_empty() {
        pieces.push(Piece::Html(html.into()));
    }
}

/// HTML without pictures that an author has written as HTML: they have no address that may be printed.
fn without_pictures(html: String) -> String {
    if !html.contains("<img") {
        return html;
    }
    let mut kept = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some(start) = rest.find("<img") {
        kept.push_str(&rest[..start]);
        let tag = &rest[start..];
        rest = tag.get(end_of_tag(tag) + 1..).unwrap_or_default();
    }
    kept.push_str(rest);
    kept
}

/// The number in a mark at the start of `text`, and what follows the mark.
fn number(text: &str) -> Option<(usize, &str)> {
    let (number, after) = text.strip_prefix(HOLE.0)?.split_once(HOLE.1)?;
    Some((number.parse().ok()?, after))
}

/// Where the tag whose inside begins here ends: at the first `>` outside quotes.
fn end_of_tag(text: &str) -> usize {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_an_author_wrote_are_taken_out() {
        for html in [
            "<p>\u{1}0\u{2}</p>",
            "<p><a title=\"x\">\u{1}0\u{2}</a></p>",
            "<a href=\"\u{1}7\u{2}\">x</a>",
            "\u{2}\u{1}",
        ] {
            for piece in cut(html, 1, &[]) {
                let Piece::Html(text) = piece else {
                    panic!("a hole was made of {html:?}");
                };
                assert!(!text.contains([HOLE.0, HOLE.1]), "{html:?}");
            }
        }
    }

    #[test]
    fn links_and_pictures_are_holes() {
        let picture = Picture {
            link: 1,
            alt: "a".into(),
            title: None,
            caption: None,
            is_alone: false,
        };
        let pieces = cut(
            "<a href=\"\u{1}0\u{2}\" title=\"t\">x<img src=\"\u{1}1\u{2}\"></a><img alt=\"y\">",
            2,
            std::slice::from_ref(&picture),
        );
        assert_eq!(
            pieces,
            [
                Piece::LinkStart(0, " title=\"t\"".into()),
                Piece::Html("x".into()),
                Piece::Picture(picture.into()),
                Piece::LinkEnd(0),
            ]
        );
    }
}
