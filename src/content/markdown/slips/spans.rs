//! Signs that other programs read as marks around words: `==words==`, `++words++`, `x^2^`, `H~2~O`.

use std::ops::Range;

use super::{Block, Code, Writer};

/// A sign, and the element that says the same.
struct Span {
    sign: &'static str,
    element: &'static str,
    /// The most bytes between two of the sign.
    longest: usize,
}

const SPANS: [Span; 4] = [
    Span {
        sign: "==",
        element: "mark",
        longest: 120,
    },
    Span {
        sign: "++",
        element: "ins",
        longest: 120,
    },
    Span {
        sign: "^",
        element: "sup",
        longest: 10,
    },
    Span {
        sign: "~",
        element: "sub",
        longest: 4,
    },
];

/// Reports each stretch of words between two such signs.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    for span in &SPANS {
        let mut end = 0;
        for (at, sign) in block.bare().match_indices(span.sign) {
            let length = (at >= end).then(|| span.length(block.bare(), at)).flatten();
            let Some(length) = length else {
                continue;
            };
            let range = at..at + length;
            end = range.end;
            let inner = &block.text[range.start + sign.len()..range.end - sign.len()];
            let right = format!("<{0}>{inner}</{0}>", span.element);
            let message = format!("readers see the signs `{sign}`: they mark nothing here");
            let help = format!("write `{right}`");
            let finding = writer.slip(Code::StressNotRead, block.range(range), &message, help);
            writer.findings.push(finding.fixed_by(right));
        }
    }
}

impl Span {
    /// How long the stretch is that begins at a sign, with both signs; nothing where it is none.
    fn length(&self, text: &str, at: usize) -> Option<usize> {
        let rest = &text[at + self.sign.len()..];
        let near = &rest[..rest.floor_char_boundary(self.longest + self.sign.len())];
        let inner = &near[..near.find(self.sign)?];
        let range = at..at + inner.len() + 2 * self.sign.len();
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_sign = |c: Option<char>| c.is_some_and(|c| self.sign.contains(c));
        let (before, after) = around(text, &range);
        let is_whole = is_word(inner.chars().next())
            && inner.ends_with(|c: char| !c.is_whitespace())
            && !inner.contains('\n')
            && !is_sign(before)
            && !is_sign(after);
        let stands = match self.sign {
            "==" => !is_word(before) && !is_word(after),
            // In braces it is the mark of a change.
            "++" => !is_word(before) && !is_word(after) && before != Some('{'),
            "^" => !is_word(after) && !inner.contains(' '),
            _ => is_word(before) && is_word(after) && !inner.contains(' '),
        };
        (is_whole && stands).then_some(range.len())
    }
}

/// The characters before and behind some bytes.
fn around(text: &str, range: &Range<usize>) -> (Option<char>, Option<char>) {
    let before = text[..range.start].chars().next_back();
    (before, text[range.end..].chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> Option<&str> {
        SPANS.iter().find_map(|span| {
            let at = text.find(span.sign)?;
            Some(&text[at..at + span.length(text, at)?])
        })
    }

    #[test]
    fn marks_of_other_programs_are_found() {
        for (text, found) in [
            ("a ==marked== word", "==marked=="),
            ("it is ++new++.", "++new++"),
            ("10 m^2^.", "^2^"),
            ("H~2~O", "~2~"),
        ] {
            assert_eq!(first(text), Some(found), "{text}");
        }
        for text in [
            "a == b == c",
            "x^2+y^2",
            "~~gone~~",
            "2^3 and 4^5",
            "a ~ b ~ c",
            "=== x ===",
            "C++ and D++",
            "i++ + ++i",
            "{++new++}",
        ] {
            assert_eq!(first(text), None, "{text}");
        }
    }
}
