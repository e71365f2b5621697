//! Links of a body that lead out of the content, by addresses of the web.

use super::{Body, Piece};

const OPEN: &str = "<a href=\"";
const CLOSE: &str = "</a>";

impl Body {
    /// The same body without the links to such addresses, whose words stay; nothing where there are none.
    pub(crate) fn without_links(&self, goes: impl Fn(&str) -> bool) -> Option<Self> {
        if !self.outside().any(|address| goes(&written(address))) {
            return None;
        }
        let mut is_open = false;
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Html(html) => Piece::Html(without(html, &goes, &mut is_open).into()),
            piece => piece.clone(),
        });
        Some(Self {
            pieces: pieces.collect(),
            ..self.clone()
        })
    }
}

/// An address as it was written, without what HTML made of its signs.
fn written(address: &str) -> String {
    address.replace("&amp;", "&")
}

/// HTML without these links. `is_open` says whether one that goes was begun and isn't closed yet.
fn without(html: &str, goes: impl Fn(&str) -> bool, is_open: &mut bool) -> String {
    let mut kept = String::new();
    let mut rest = html;
    loop {
        let next = if *is_open { CLOSE } else { OPEN };
        let Some((before, behind)) = rest.split_once(next) else {
            kept.push_str(rest);
            return kept;
        };
        kept.push_str(before);
        if *is_open {
            *is_open = false;
            rest = behind;
            continue;
        }
        let (address, behind) = behind.split_once('"').unwrap_or((behind, ""));
        if goes(&written(address)) {
            *is_open = true;
            rest = behind.split_once('>').map_or("", |(_, words)| words);
        } else {
            kept.push_str(OPEN);
            kept.push_str(address);
            kept.push('"');
            rest = behind;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_link_stay() {
        let body = Body {
            pieces: vec![
                Piece::Html("<p><a href=\"x?a&amp;b\" rel=\"r\">one <b>two</b>".into()),
                Piece::Html("</a> and <a href=\"y\">three</a></p>".into()),
            ],
            ..Body::default()
        };
        let cut = body
            .without_links(|address| address == "x?a&b")
            .expect("a link");
        assert_eq!(
            cut.pieces,
            [
                Piece::Html("<p>one <b>two</b>".into()),
                Piece::Html(" and <a href=\"y\">three</a></p>".into()),
            ]
        );
        assert!(body.without_links(|address| address == "z").is_none());
    }
}
