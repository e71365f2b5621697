//! A Serbian text in Cyrillic letters, in Latin ones.
//!
//! Takes: a body. Gives: the same with its words in Latin letters. What is no Serbian stays: code, what
//! says that it is in another language, addresses, names of files, anchors.

use std::borrow::Cow;

use super::{Body, Heading, Picture, Piece};
use crate::{escape::end_of_tag, model::words_in_latin};

/// Elements whose words are no sentences: a program, or what to type or will be printed.
const NOT_WORDS: [&str; 5] = ["code", "pre", "kbd", "samp", "var"];
/// Elements that hold nothing and have no end.
const VOID: [&str; 5] = ["br", "hr", "img", "wbr", "input"];
/// Attributes whose values are read by people.
const READ: [&str; 3] = ["title", "alt", "aria-label"];

impl Body {
    /// The same text in Latin letters.
    #[must_use]
    pub fn in_latin(&self) -> Self {
        let mut converter = Converter::default();
        Self {
            pieces: self.pieces.iter().map(|one| converter.piece(one)).collect(),
            links: self.links.clone(),
            headings: self.headings.iter().map(heading).collect(),
            words: self.words,
            private: self.private.clone(),
            written: self.written,
        }
    }
}

fn heading(one: &Heading) -> Heading {
    Heading {
        level: one.level,
        id: one.id.clone(),
        text: boxed(&one.text),
    }
}

fn boxed(text: &str) -> Box<str> {
    words_in_latin(text).into()
}

/// The elements that are open, the innermost last: does its text stay as it is?
#[derive(Default)]
struct Converter(Vec<bool>);

impl Converter {
    fn piece(&mut self, piece: &Piece) -> Piece {
        match piece {
            Piece::Html(html) => Piece::Html(self.html(html).into()),
            Piece::LinkStart(link, attributes) => {
                self.open("a", attributes);
                Piece::LinkStart(*link, self.attributes(attributes).into())
            }
            Piece::LinkEnd(link) => {
                self.0.pop();
                Piece::LinkEnd(*link)
            }
            Piece::Picture(picture) => Piece::Picture(Box::new(Picture {
                link: picture.link,
                alt: boxed(&picture.alt),
                title: picture.title.as_deref().map(boxed),
                caption: picture.caption.as_deref().map(boxed),
                is_alone: picture.is_alone,
            })),
        }
    }

    fn html(&mut self, html: &str) -> String {
        let mut converted = String::with_capacity(html.len());
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            converted.push_str(&self.words(&rest[..start]));
            let length = end_of_tag(&rest[start..]);
            let tag = &rest[start..start + length];
            converted.push_str(&self.tag(tag));
            rest = &rest[start + length..];
        }
        converted.push_str(&self.words(rest));
        converted
    }

    fn words<'a>(&self, words: &'a str) -> Cow<'a, str> {
        if self.stays() {
            return Cow::Borrowed(words);
        }
        words_in_latin(words)
    }

    fn stays(&self) -> bool {
        self.0.last().copied().unwrap_or(false)
    }

    fn tag(&mut self, tag: &str) -> String {
        if tag.starts_with("</") {
            self.0.pop();
            return tag.to_owned();
        }
        let name_end = tag[1..].find(|c: char| !c.is_ascii_alphanumeric());
        let (start, attributes) = tag.split_at(name_end.map_or(tag.len(), |end| end + 1));
        self.open(&start[1..], attributes);
        let converted = format!("{start}{}", self.attributes(attributes));
        if VOID.contains(&&start[1..]) {
            self.0.pop();
        }
        converted
    }

    fn open(&mut self, name: &str, attributes: &str) {
        let language = attributes_of(attributes).find(|(name, _)| *name == "lang");
        let stays = match language {
            Some((_, language)) => !is_serbian(language),
            None => self.stays() || NOT_WORDS.contains(&name),
        };
        self.0.push(stays);
    }

    /// The attributes of the element that was opened last.
    fn attributes(&self, attributes: &str) -> String {
        let mut converted = String::with_capacity(attributes.len());
        let mut rest = attributes;
        for (name, value) in attributes_of(attributes) {
            let new = match name {
                "lang" if is_serbian(value) && value != "sr" => Cow::Borrowed("sr-Latn"),
                name if READ.contains(&name) => self.words(value),
                _ => continue,
            };
            // The values are slices of `attributes`, in order: what lies before is kept as it is.
            let written = format!("\"{value}\"");
            let Some(at) = rest.find(&format!("{name}={written}")) else {
                continue;
            };
            let value_at = at + name.len() + 2;
            converted.push_str(&rest[..value_at]);
            converted.push_str(&new);
            rest = &rest[value_at + value.len()..];
        }
        converted.push_str(rest);
        converted
    }
}

/// The attributes of a tag as they are written here: `name="value"`.
pub(super) fn attributes_of(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once("=\"")?;
        let (value, after) = after.split_once('"')?;
        rest = after;
        let name = before.rsplit(char::is_whitespace).next().unwrap_or(before);
        Some((name, value))
    })
}

fn is_serbian(language: &str) -> bool {
    matches!(language, "sr" | "sr-Cyrl" | "sr-Cyrl-RS" | "sr-RS")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(html: &str) -> String {
        Converter::default().html(html)
    }

    #[test]
    fn words_are_converted_and_nothing_else() {
        for (cyrillic, latin) in [
            (
                "<p>Љубав &amp; <em>мир</em></p>",
                "<p>Ljubav &amp; <em>mir</em></p>",
            ),
            (
                "<p>Упиши <code>да</code><br>и <kbd>не</kbd> па крај</p>",
                "<p>Upiši <code>да</code><br>i <kbd>не</kbd> pa kraj</p>",
            ),
            (
                "<p>реч <q lang=\"mk\">збор <em>на</em></q> реч</p>",
                "<p>reč <q lang=\"mk\">збор <em>на</em></q> reč</p>",
            ),
            (
                "<q lang=\"mk\">збор <b lang=\"sr-Cyrl\">реч</b> збор</q>",
                "<q lang=\"mk\">збор <b lang=\"sr-Latn\">reč</b> збор</q>",
            ),
            (
                "<h2 id=\"трошак\">Трошак <a href=\"https://x.example/пут\" title=\"пут > циљ\">пут</a></h2>",
                "<h2 id=\"трошак\">Trošak <a href=\"https://x.example/пут\" title=\"put > cilj\">put</a></h2>",
            ),
            (
                "<p>Види <a href=\"x\">https://x.example/Програма.pdf</a> и Програма.docx, па крај.</p>",
                "<p>Vidi <a href=\"x\">https://x.example/Програма.pdf</a> i Програма.docx, pa kraj.</p>",
            ),
            ("<p>А/Б. Крај.Још 5.5</p>", "<p>A/B. Kraj.Još 5.5</p>"),
            (
                "<td>а</td><td lang=\"en\">б</td><td>в</td>",
                "<td>a</td><td lang=\"en\">б</td><td>v</td>",
            ),
        ] {
            assert_eq!(converted(cyrillic), latin);
        }
    }

    #[test]
    fn a_link_keeps_what_it_holds_in_order() {
        let body = Body {
            pieces: vec![
                Piece::Html("<p>реч ".into()),
                Piece::LinkStart(0, " title=\"реч\" lang=\"mk\"".into()),
                Piece::Html("збор".into()),
                Piece::LinkEnd(0),
                Piece::Html(" реч</p>".into()),
            ],
            ..Body::default()
        };
        let latin = [
            Piece::Html("<p>reč ".into()),
            Piece::LinkStart(0, " title=\"реч\" lang=\"mk\"".into()),
            Piece::Html("збор".into()),
            Piece::LinkEnd(0),
            Piece::Html(" reč</p>".into()),
        ];
        assert_eq!(body.in_latin().pieces, latin);
    }
}
