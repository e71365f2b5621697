//! The words of a body: its HTML without the tags.

use super::body::{Body, Link, Picture, Piece};

/// Between two blocks of text, over which no phrase goes.
pub(crate) const BLOCK_END: &str = "\n\n";

/// Elements within a line; all others begin a block of their own.
const IN_LINE: [&str; 22] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd",
    "mark", "q", "s", "small", "span", "strong", "sub", "sup",
];

/// The number of a footnote is no part of the word that it stands after.
const FOOTNOTE_MARK: &str = "sup class=\"footnote-reference\"";
const FOOTNOTE_MARK_END: &str = "</sup>";

impl Body {
    /// Its words, block by block. What is said of pictures counts as words where the picture is to be seen.
    pub(crate) fn plain(&self, is_seen: impl Fn(&Link) -> bool) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Html(html) => push_text(&mut text, html),
                Piece::Picture(picture) if is_seen(&self.links[picture.link]) => {
                    push_picture(&mut text, picture);
                }
                Piece::Picture(_) | Piece::LinkStart(..) | Piece::LinkEnd(_) => {}
            }
        }
        text
    }

    /// Its words, where no break of a line parts a word.
    pub(crate) fn unbroken(&self) -> String {
        let html = self.pieces.iter().map(|piece| match piece {
            Piece::Html(html) => &**html,
            Piece::Picture(_) | Piece::LinkStart(..) | Piece::LinkEnd(_) => "",
        });
        let html = html.collect::<String>();
        let mut joined = String::with_capacity(html.len());
        for (number, part) in html.split('<').enumerate() {
            match part.split_once('>') {
                Some((tag, after)) if is_break(tag) => joined.push_str(after.trim_start()),
                _ if number == 0 => joined.push_str(part),
                _ => {
                    joined.push('<');
                    joined.push_str(part);
                }
            }
        }
        let mut text = String::new();
        push_text(&mut text, &joined);
        text
    }

    /// All that it says to somebody: its words, what is said of pictures, and what is told on demand or read out.
    pub(crate) fn said(&self) -> String {
        let mut text = self.plain(|_| true);
        for piece in &self.pieces {
            match piece {
                Piece::Html(html) => push_titles(&mut text, html),
                Piece::LinkStart(_, attributes) => push_titles(&mut text, attributes),
                Piece::Picture(picture) => {
                    if let Some(title) = &picture.title {
                        text.push_str(BLOCK_END);
                        text.push_str(title);
                    }
                }
                Piece::LinkEnd(_) => {}
            }
        }
        text
    }
}

/// Attributes that say something to somebody.
const SAID: [&str; 4] = [" title=\"", " alt=\"", " aria-label=\"", " cite=\""];

/// Appends what attributes of some HTML say, each as a block.
fn push_titles(text: &mut String, html: &str) {
    for name in SAID.into_iter().filter(|name| html.contains(*name)) {
        for after in html.split(name).skip(1) {
            let value = after.split('"').next().unwrap_or_default();
            if !value.is_empty() {
                text.push_str(BLOCK_END);
                push_decoded(text, value);
            }
        }
    }
}

fn push_picture(text: &mut String, picture: &Picture) {
    text.push_str(&picture.alt);
    if let Some(caption) = &picture.caption {
        text.push_str(BLOCK_END);
        text.push_str(caption);
        text.push_str(BLOCK_END);
    }
}

/// Appends the words of some HTML that the body's own writer has made sound.
fn push_text(text: &mut String, html: &str) {
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        push_decoded(text, &rest[..start]);
        let tag = &rest[start + 1..];
        let end = tag.find('>').unwrap_or(tag.len());
        if tag.starts_with(FOOTNOTE_MARK) {
            let after = tag.split_once(FOOTNOTE_MARK_END);
            rest = after.map_or("", |(_, after)| after);
            continue;
        }
        if is_break(&tag[..end]) {
            text.push(' ');
        } else if !is_in_line(&tag[..end]) && !text.is_empty() && !text.ends_with(BLOCK_END) {
            text.push_str(BLOCK_END);
        }
        rest = tag.get(end + 1..).unwrap_or_default();
    }
    push_decoded(text, rest);
}

fn is_in_line(tag: &str) -> bool {
    IN_LINE.contains(&name(tag))
}

/// Whether a tag breaks the line, within a block and within a phrase.
fn is_break(tag: &str) -> bool {
    matches!(name(tag), "br" | "wbr")
}

fn name(tag: &str) -> &str {
    let letters = tag.trim_start_matches('/');
    let end = letters.find(|c: char| !c.is_ascii_alphanumeric());
    end.map_or(letters, |end| &letters[..end])
}

/// Appends text with its character references resolved.
fn push_decoded(text: &mut String, escaped: &str) {
    let mut rest = escaped;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        let reference = &rest[at..];
        let known = [
            ("&amp;", '&'),
            ("&lt;", '<'),
            ("&gt;", '>'),
            ("&quot;", '"'),
            ("&#39;", '\''),
            ("&nbsp;", ' '),
        ];
        match known.iter().find(|(name, _)| reference.starts_with(name)) {
            Some((name, c)) => {
                text.push(*c);
                rest = &reference[name.len()..];
            }
            None => {
                text.push('&');
                rest = &reference[1..];
            }
        }
    }
    text.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_blocks_stay_apart() {
        let mut text = String::new();
        push_text(
            &mut text,
            "<h2 id=\"a\">One</h2>\n<p>T<em>w</em>o &amp; <a href=\"x\">three</a></p><ul><li>four</li></ul>",
        );
        let blocks: Vec<_> = text
            .split(BLOCK_END)
            .map(str::trim)
            .filter(|block| !block.is_empty())
            .collect();
        assert_eq!(blocks, ["One", "Two & three", "four"]);
    }

    #[test]
    fn what_is_told_on_demand_is_said_too() {
        let body = |html: &str| Body {
            pieces: vec![Piece::Html(html.into())],
            ..Body::default()
        };
        for (html, words) in [
            (
                "<p><abbr title=\"Kumanovo &amp; all\">K</abbr></p>",
                "Kumanovo & all",
            ),
            (
                "<p><a href=\"x\" title=\"Kumanovo\">here</a></p>",
                "Kumanovo",
            ),
            ("<p><img src=\"x\" alt=\"Kumanovo\"></p>", "Kumanovo"),
        ] {
            let said = body(html).said();
            assert!(
                said.split(BLOCK_END).any(|block| block.trim() == words),
                "{said}"
            );
        }
        assert_eq!(
            body("<p>Kuma<br />\nnovo, Te<b>to</b>vo</p>")
                .unbroken()
                .trim(),
            "Kumanovo, Tetovo"
        );
    }

    #[test]
    fn marks_of_footnotes_join_no_word_and_a_line_break_ends_no_block() {
        let mut text = String::new();
        push_text(
            &mut text,
            "<p>cohesion<sup class=\"footnote-reference\" id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup> and<br />peace, m<sup>2</sup></p>",
        );
        assert_eq!(text.trim(), "cohesion and peace, m2");
    }
}
