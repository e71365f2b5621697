//! Cuts rendered HTML at its holes.

use super::HOLE;
use crate::content::body::Piece;

/// Cuts HTML at the marks that stand for links.
pub(super) fn cut(html: &str) -> Vec<Piece> {
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
        let Some((number, after)) = number(&rest[hole..]) else {
            push(&mut pieces, &rest[..hole]);
            rest = &rest[hole + HOLE.0.len_utf8()..];
            continue;
        };
        let before = &rest[..hole];
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
    if !html.is_empty() {
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
