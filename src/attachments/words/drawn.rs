//! Tables in drawings (SVG): words in cells by where they stand.
//!
//! Takes: the text of an XML file. Gives: the rows that its words make; none of a file that draws none. Never: turns or
//! scales what it reads: a heading is turned as the cells below it are.

use super::super::{
    pages::{
        laid_out::{self, Stretch},
        shown::{LetterPlace, WIDTH},
    },
    xml::{self, XmlTag},
};
use crate::model::Row;

/// How high letters are of which nothing is said.
const HEIGHT: f64 = 12.0;
/// So deep elements are told apart.
const DEEPEST: usize = 256;

/// Where what stands in an element begins, and how high its letters are.
#[derive(Clone, Copy)]
struct Origin {
    x: f64,
    y: f64,
    height: f64,
}

/// The rows of a drawing's words.
pub(super) fn rows(text: &str) -> Vec<Row> {
    let mut drawing = Drawing {
        origins: Vec::new(),
        pen: Origin {
            x: 0.0,
            y: 0.0,
            height: HEIGHT,
        },
        is_in_text: false,
        stretches: Vec::new(),
    };
    xml::walk(text, |part| match part {
        xml::XmlPart::Open(tag) => drawing.open(tag),
        xml::XmlPart::Close("text") => {
            drawing.is_in_text = false;
            drawing.origins.pop();
        }
        xml::XmlPart::Close("g" | "svg" | "a") => {
            drawing.origins.pop();
        }
        xml::XmlPart::Close(_) => {}
        xml::XmlPart::Words(words) => drawing.write(words),
    });
    laid_out::rows(&drawing.stretches).unwrap_or_default()
}

struct Drawing {
    /// Those of the elements around, the innermost last.
    origins: Vec<Origin>,
    /// Where the next words begin.
    pen: Origin,
    is_in_text: bool,
    stretches: Vec<Stretch>,
}

impl Drawing {
    fn open(&mut self, tag: &XmlTag<'_>) {
        match tag.name {
            "g" | "svg" | "a" if !tag.is_empty() => self.enter(tag),
            "text" if !tag.is_empty() => {
                self.enter(tag);
                self.is_in_text = true;
                self.pen = self.origin();
                self.place(tag);
            }
            "tspan" if self.is_in_text => self.place(tag),
            _ => {}
        }
    }

    fn origin(&self) -> Origin {
        self.origins.last().copied().unwrap_or(Origin {
            x: 0.0,
            y: 0.0,
            height: HEIGHT,
        })
    }

    fn enter(&mut self, tag: &XmlTag<'_>) {
        let outer = self.origin();
        let (x, y) = moved(tag);
        let origin = Origin {
            x: outer.x + x,
            y: outer.y + y,
            height: length(tag, "font-size", outer.height).unwrap_or(outer.height),
        };
        if self.origins.len() < DEEPEST {
            self.origins.push(origin);
        }
    }

    /// Puts the pen where an element says.
    fn place(&mut self, tag: &XmlTag<'_>) {
        let origin = self.origin();
        let height = length(tag, "font-size", origin.height).unwrap_or(origin.height);
        let of = |name| length(tag, name, height);
        let x = of("x").map_or(self.pen.x, |x| origin.x + x);
        let y = of("y").map_or(self.pen.y, |y| origin.y + y);
        self.pen = Origin {
            x: x + of("dx").unwrap_or(0.0),
            y: y + of("dy").unwrap_or(0.0),
            height,
        };
    }

    fn write(&mut self, words: &str) {
        let blank = WIDTH * self.pen.height;
        let is_apart = words.starts_with(char::is_whitespace);
        let is_ended = words.ends_with(char::is_whitespace);
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if !self.is_in_text || words.is_empty() {
            return;
        }
        self.pen.x += if is_apart { blank } else { 0.0 };
        let letters = words.chars().count();
        let at = LetterPlace {
            x: self.pen.x,
            // On a page it is counted from below.
            y: -self.pen.y,
            size: self.pen.height,
        };
        self.pen.x += letters as f64 * blank + if is_ended { blank } else { 0.0 };
        self.stretches.push(Stretch { at, letters, words });
    }
}

/// The first length of an attribute; what is counted in heights of letters, too.
fn length(tag: &XmlTag<'_>, name: &str, height: f64) -> Option<f64> {
    let value = tag.attribute(name)?;
    let first = value.split([' ', ',']).find(|part| !part.is_empty())?;
    let number = first.trim_end_matches(|c: char| c.is_alphabetic() || c == '%');
    let unit = if first.ends_with("em") { height } else { 1.0 };
    number.parse::<f64>().ok().map(|number| number * unit)
}

/// How far an element is moved.
fn moved(tag: &XmlTag<'_>) -> (f64, f64) {
    let transform = tag.attribute("transform").unwrap_or_default();
    let numbers_of = |name: &str| -> Vec<f64> {
        let of = transform
            .split_once(name)
            .and_then(|(_, of)| of.split_once(')'));
        let numbers = of.map_or("", |(numbers, _)| numbers);
        let numbers = numbers.split([' ', ',', '(']);
        numbers.filter_map(|number| number.parse().ok()).collect()
    };
    match (&numbers_of("translate")[..], &numbers_of("matrix")[..]) {
        ([x], _) => (*x, 0.0),
        ([x, y, ..], _) | ([], [_, _, _, _, x, y]) => (*x, *y),
        _ => (0.0, 0.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::persons_listed;

    #[test]
    fn words_of_a_drawing_are_cells_where_they_stand() {
        for (drawing, expected) in [
            (
                "<text x='10' y='20'>Name</text><text x='150' y='20'>Diagnosis</text><text x='10' y='40'>Ana \
                 Petrova</text><text x='150' y='40'>asthma</text>",
                true,
            ),
            (
                "<text y='20'><tspan x='10'>Name</tspan><tspan x='150'>Diagnosis</tspan><tspan x='10' dy='1.2em'>Ana \
                 </tspan><tspan>Petrova</tspan><tspan x='150'>asthma</tspan></text>",
                true,
            ),
            (
                "<g transform='translate(10 20)'><text>Name</text><g transform='matrix(1 0 0 1 150 0)'><text>Diagnosis\
                 </text></g></g><g transform='translate(10,40)'><text>Ana Petrova</text><text x='150'>asthma</text></g>",
                true,
            ),
            (
                "<text x='10' y='20'>Name</text><text x='150' y='20'>Function</text><text x='10' y='40'>Ana \
                 Petrova</text><text x='150' y='40'>mayor</text>",
                false,
            ),
            ("<text>Ana Petrova</text><rect x='1'/><g/>", false),
        ] {
            let listed = persons_listed(&rows(&format!("<svg>{drawing}</svg>")));
            assert_eq!(listed.is_some(), expected, "{drawing}");
        }
    }
}
