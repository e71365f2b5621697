//! The private numbers in what a site says in its own scripts and style sheets.
//!
//! Takes: a script, a style sheet, or the map of one. Gives: the private numbers in its comments and its strings; all
//! else in it is for machines. Never: takes its author's mailbox out of the notice of a licence.

use std::ops::Range;

use super::own_numbers::in_template;
use crate::model::PrivateNumber;

/// What code is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    /// JavaScript, or JSON.
    Script,
    StyleSheet,
}

impl Syntax {
    /// The code in a file of this name, if there is any.
    pub(super) fn of(name: &str) -> Option<Self> {
        let ending = name.rsplit('.').next().unwrap_or_default();
        match &*ending.to_ascii_lowercase() {
            "css" => Some(Self::StyleSheet),
            "js" | "map" | "mjs" => Some(Self::Script),
            _ => None,
        }
    }

    /// The private numbers in a text of this kind, each with its bytes.
    pub(super) fn private_numbers(self, text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
        let mut found = Vec::new();
        for words in self.words(text) {
            let start = words.start;
            let words = &text[words];
            if words[1..].starts_with(DATA) {
                continue;
            }
            let is_notice = is_notice(words);
            for (number, span) in in_template(&without_escapes(words)) {
                if !is_notice || number != PrivateNumber::PersonalMailbox {
                    found.push((number, start + span.start..start + span.end));
                }
            }
        }
        // Within a tag and as words, most are found twice.
        found.dedup();
        found
    }

    /// The comments and strings.
    fn words(self, text: &str) -> Vec<Range<usize>> {
        let mut words = Vec::new();
        let mut at = 0;
        // Before an expression of its own, a slash begins a pattern.
        let mut is_after_value = false;
        while let Some(first) = text.as_bytes().get(at) {
            let rest = &text.as_bytes()[at..];
            let len = match first {
                b'/' if rest.starts_with(b"/*") => comment(&text[at..]),
                b'/' if self == Self::Script && rest.starts_with(b"//") => lines(&text[at..]),
                b'"' | b'\'' => quoted(rest, *first),
                b'`' if self == Self::Script => quoted(rest, *first),
                b'/' if self == Self::Script && !is_after_value => {
                    at += pattern(rest);
                    is_after_value = true;
                    continue;
                }
                byte => {
                    if !byte.is_ascii_whitespace() {
                        is_after_value = byte.is_ascii_alphanumeric() || b")]}_$".contains(byte);
                    }
                    at += 1;
                    continue;
                }
            };
            is_after_value |= *first != b'/';
            words.push(at..at + len);
            at += len;
        }
        words
    }
}

/// What an address begins with that is a file of its own.
const DATA: &str = "data:";
/// What the notice of a licence says.
const NOTICES: [&str; 4] = ["@license", "@preserve", "copyright", "(c)"];

/// Is it a comment with the notice of a licence, which stays as it is?
fn is_notice(words: &str) -> bool {
    let lower = words.to_lowercase();
    words.starts_with('/') && NOTICES.iter().any(|notice| lower.contains(notice))
}

/// The words with blanks in the place of line breaks and the like that are written in letters.
fn without_escapes(words: &str) -> String {
    const ESCAPES: [(&str, &str); 4] = [("\\n", "  "), ("\\r", "  "), ("\\t", "  "), ("\\/", " /")];
    let mut plain = words.to_owned();
    if plain.contains('\\') {
        for (escape, meant) in ESCAPES {
            plain = plain.replace(escape, meant);
        }
    }
    plain
}

fn comment(text: &str) -> usize {
    let inside = text[2..].find("*/");
    inside.map_or(text.len(), |len| 2 + len + 2)
}

/// How long comments are that follow each other, each to the end of its line.
fn lines(text: &str) -> usize {
    let mut len = 0;
    loop {
        let rest = &text[len..];
        let next = len + rest.len() - rest.trim_start().len();
        if !text[next..].starts_with("//") {
            return len;
        }
        let end = text[next..].find('\n');
        len = end.map_or(text.len(), |end| next + end);
    }
}

/// How long a string is, with its quotes; between single and double ones it ends with its line at the latest.
fn quoted(bytes: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\n' if quote != b'`' => return at,
            byte if *byte == quote => return at + 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// How long a pattern is, with its slashes; it ends with its line at the latest.
fn pattern(bytes: &[u8]) -> usize {
    let mut is_in_class = false;
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\n' => return at,
            b'[' => is_in_class = true,
            b']' => is_in_class = false,
            b'/' if !is_in_class => return at + 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(code: Syntax, text: &str) -> Vec<&str> {
        let found = code.private_numbers(text);
        found.into_iter().map(|(_, span)| &text[span]).collect()
    }

    #[test]
    fn numbers_are_found_in_comments_and_strings() {
        for (text, expected) in [
            ("// Ana, 070 123 456\nlet a = 1;", "070 123 456"),
            (
                "/* ana.ilievska@kumanovo.gov.mk */",
                "ana.ilievska@kumanovo.gov.mk",
            ),
            ("call('070/123-456')", "070/123-456"),
            ("a = \"Call\\n070 123 456\";", "070 123 456"),
            ("a = `${name}: 070 123 456`;", "070 123 456"),
            ("a = '<a href=\"tel:+38970123456\">'", "+38970123456"),
            ("a = b / c; d = '070 123 456'", "070 123 456"),
            ("x(/['\"]/); y = '070 123 456'", "070 123 456"),
            (
                "{\"sourcesContent\":[\"// 070 123 456\\n\"]}",
                "070 123 456",
            ),
            ("/*! (c) Ana <ana.p@x.mk>, 070 123 456 */", "070 123 456"),
            ("a = 'unfinished 070 123 456", "070 123 456"),
        ] {
            assert_eq!(found(Syntax::Script, text), [expected], "{text}");
        }
        let style = ".a::before { content: \"070 123 456\" } /* 071 123 456 */";
        assert_eq!(
            found(Syntax::StyleSheet, style),
            ["070 123 456", "071 123 456"]
        );
    }

    #[test]
    fn what_is_for_machines_is_left_alone() {
        for text in [
            "const a = [070, 123, 456]; b = 0.70123456;",
            "/*! Copyright Ana Petrova <ana.petrova@x.mk> */",
            "// (C) 2020, Petar\n//  2021, Ana Petrova <ana.petrova@x.mk>\n",
            "// office@kumanovo.gov.mk, 031 475 000",
            "a = 'data:image/svg+xml,<path d=\"M070 123 456\"/>'",
            "a = '<path d=\"M12 3c.044.044 0 01.049-.123 .067 123 456 0 01\"/>'",
            "import logo from './logo@2x.png';",
            "x = /070 123 456/;",
            "'",
            "`",
            "/*",
            "/",
        ] {
            assert_eq!(found(Syntax::Script, text), Vec::<&str>::new(), "{text}");
        }
        let style = "@import url(a.css); a { background: url(//070 123 456) } /* ширина 10 */";
        assert_eq!(found(Syntax::StyleSheet, style), Vec::<&str>::new());
    }
}
