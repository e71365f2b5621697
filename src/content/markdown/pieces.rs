//! Cuts rendered HTML at its holes.

use super::HOLE;
use crate::content::body::Piece;

/// Cuts HTML at the marks that stand for `links` links. A mark that stands anywhere but in the address
/// of a link or a picture (an author can write `&#1;`) is no mark of ours, and is taken out.
pub(super) fn cut(html: &str, links: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    let mut open: Option<usize> = None;
    loop {
        // The end of an open link comes before the next hole: links don't nest.
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
        let is_link = before.ends_with("href=\"");
        let Some((number, after)) = mark.filter(|_| is_link || before.ends_with("src=\"")) else {
            push(&mut pieces, before);
            rest = &rest[hole + HOLE.0.len_utf8()..];
            continue;
        };
        let after = after.strip_prefix('"').unwrap_or(after);
        if let Some(before) = before.strip_suffix("src=\"") {
            push(&mut pieces, before);
            pieces.push(Piece::Source(number));
            rest = after;
        } else if let Some(start) = before.rfind("<a ") {
            let leading = before[start + "<a ".len()..]
                .strip_suffix("href=\"")
                .unwrap_or("")
                .trim_end();
            let end = end_of_tag(after);
            let mut attributes = String::new();
            for part in [leading, after[..end].trim()] {
                if !part.is_empty() {
                    attributes.push(' ');
                    attributes.push_str(part);
                }
            }
            push(&mut pieces, &before[..start]);
            pieces.push(Piece::LinkStart(number, attributes.into()));
            rest = after[end..].strip_prefix('>').unwrap_or(&after[end..]);
            open = Some(number);
        } else {
            push(&mut pieces, before);
            rest = after;
        }
    }
}

fn push(pieces: &mut Vec<Piece>, html: &str) {
    if html.contains([HOLE.0, HOLE.1]) {
        pieces.push(Piece::Html(html.replace([HOLE.0, HOLE.1], "").into()));
    } else if !html.is_empty() {
        pieces.push(Piece::Html(html.into()));
    }
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
            for piece in cut(html, 1) {
                let Piece::Html(text) = piece else {
                    panic!("a hole was made of {html:?}");
                };
                assert!(!text.contains([HOLE.0, HOLE.1]), "{html:?}");
            }
        }
    }

    #[test]
    fn links_and_pictures_are_holes() {
        let pieces = cut(
            "<a href=\"\u{1}0\u{2}\" title=\"t\">x</a><img src=\"\u{1}1\u{2}\">",
            2,
        );
        assert_eq!(
            pieces,
            [
                Piece::LinkStart(0, " title=\"t\"".into()),
                Piece::Html("x".into()),
                Piece::LinkEnd(0),
                Piece::Html("<img ".into()),
                Piece::Source(1),
                Piece::Html(">".into()),
            ]
        );
    }
}
