//! Characters that nobody sees: they come along with text from word processors, chats and PDFs.
//!
//! Some end a line. YAML 1.2 takes those for characters like others (section 5.4); the parser, as YAML 1.1 did,
//! ends the line there and then understands nothing any more. In data they are read as blanks, and told.

use std::{borrow::Cow, ops::Range, sync::Arc};

use super::wrong_letters;
use crate::{
    diagnostics::{Code, Diagnostic, Place},
    escape,
};

/// The line separator, the paragraph separator and the next line.
const BREAKS: [char; 3] = ['\u{2028}', '\u{2029}', '\u{85}'];
/// With these, word processors and PDFs end lines and pages.
const BREAKS_OF_PROGRAMS: [char; 2] = ['\u{b}', '\u{c}'];

/// The same text, with as many blanks in the place of such a break as it has bytes, so that every other
/// byte stays where it is.
pub(super) fn as_blanks(yaml: &str) -> Cow<'_, str> {
    if yaml.is_ascii() || !yaml.contains(BREAKS) {
        return Cow::Borrowed(yaml);
    }
    let mut plain = String::with_capacity(yaml.len());
    for c in yaml.chars() {
        if BREAKS.contains(&c) {
            plain.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            plain.push(c);
        }
    }
    Cow::Owned(plain)
}

/// A part of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// YAML.
    Data,
    /// The Markdown below it.
    Body,
}

/// What is wrong with a character.
enum Kind {
    Break,
    /// It turns the order of the letters around it.
    Direction,
    /// It has no width, and parts no words.
    WithoutWidth,
    /// It is one of those that order machines around.
    Control,
}

fn kind(c: char, of: Of) -> Option<Kind> {
    match c {
        '\u{2028}' | '\u{2029}' | '\u{85}' => Some(Kind::Break),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(Kind::Direction),
        '\u{200b}' | '\u{feff}' => Some(Kind::WithoutWidth),
        // Of those in data, what says that they are no YAML tells.
        _ if of == Of::Data => None,
        c if BREAKS_OF_PROGRAMS.contains(&c) => Some(Kind::Break),
        c if escape::is_forbidden(c) => Some(Kind::Control),
        _ => None,
    }
}

/// The findings for such characters in a part of a file's text: one for each line that has any.
pub(super) fn told(file: &Arc<str>, text: &str, part: Range<usize>, of: Of) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    if !text[part.clone()].contains(|c| kind(c, of).is_some()) {
        return findings;
    }
    let mut start = part.start;
    for line in text[part].split_inclusive('\n') {
        let wrong = if line.contains(is_made) {
            wrong_letters(line)
        } else {
            Vec::new()
        };
        let unseen = line
            .char_indices()
            // What a wrong encoding has made of letters is told with them.
            .filter(|(at, _)| !wrong.iter().any(|wrong| wrong.range.contains(at)))
            // A file may begin with the mark of its byte order.
            .filter(|(at, c)| start + at > 0 || *c != '\u{feff}')
            .find_map(|(at, c)| Some((at, c, kind(c, of)?)));
        if let Some((at, c, kind)) = unseen {
            let place = Place::bytes(file, start + at..start + at + c.len_utf8());
            let around = Around {
                before: line[..at].chars().next_back(),
                after: line[at + c.len_utf8()..].chars().next(),
            };
            findings.push(finding(place, c, &kind, of, around));
        }
        start += line.len();
    }
    findings
}

/// Could a wrong encoding have made it of a part of a letter?
fn is_made(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}')
}

/// The characters before and behind one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around {
    pub before: Option<char>,
    pub after: Option<char>,
}

/// What to write in the place of a control character; nothing where only its author knows.
pub(super) fn instead_of_control(c: char, around: Around) -> Option<&'static str> {
    // Word processors end the cells of a table with the first, and write their own hyphens as the others.
    const END_OF_CELL: char = '\u{7}';
    const HYPHEN: char = '\u{1e}';
    const HYPHEN_AT_END_OF_LINE: char = '\u{1f}';
    let parts = [around.before, around.after];
    let is_within = |is: fn(char) -> bool| parts.iter().all(|c| c.is_some_and(is));
    match c {
        END_OF_CELL if is_within(|c| !c.is_whitespace()) => Some(" "),
        HYPHEN => Some("-"),
        END_OF_CELL | HYPHEN_AT_END_OF_LINE => Some(""),
        // A wrong encoding has made it of a part of a letter.
        c if is_made(c) => None,
        _ if is_within(char::is_alphanumeric) => None,
        _ => Some(""),
    }
}

/// What to do about a control character.
pub(super) fn remedy_for_control(right: Option<&str>) -> &'static str {
    match right {
        Some("") => "delete it: put the cursor behind it and press the backspace key",
        Some(" ") => {
            "write a blank in its place: a word processor has ended the cell of a table with it"
        }
        Some(_) => "write `-` in its place: it is the hyphen of a word processor",
        None => {
            "write what belongs in its place: a letter or a blank may be lost; or copy the text anew from where it stands right"
        }
    }
}

fn finding(place: Place, c: char, kind: &Kind, of: Of, around: Around) -> Diagnostic {
    let number = u32::from(c);
    let shown = match (kind, of) {
        (Kind::Break, Of::Data) => {
            let message = format!(
                "a line break that nobody can see stands here (U+{number:04X}); it is read as a blank"
            );
            let help = "delete it and write a blank: it came along with text copied from another program, and \
                        most editors show nothing";
            return Diagnostic::new(Code::UnseenBreak, place, message).with_help(help);
        }
        (Kind::Break, Of::Body) => {
            let message = format!(
                "a line break that nobody can see stands here (U+{number:04X}); it ends no line for readers"
            );
            let help = "delete it; where a new paragraph is meant, put an empty line in its place, and where only \
                        a new line is meant, end the line before it with a backslash `\\`";
            return Diagnostic::new(Code::UnseenBreak, place, message).with_help(help);
        }
        (Kind::Direction, _) => "it can turn the order of the letters behind it",
        (Kind::WithoutWidth, _) => "it has no width, and is copied along with the words",
        (Kind::Control, _) => "readers see a blank",
    };
    let message = format!("a character that nobody can see stands here (U+{number:04X}): {shown}");
    let right = match kind {
        Kind::Control => instead_of_control(c, around),
        _ => Some(""),
    };
    let finding = Diagnostic::new(Code::UnseenCharacter, place, message);
    let finding = finding.with_help(remedy_for_control(right));
    match right {
        Some(right) => finding.fixed_by(right),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_other_byte_stays_where_it_is() {
        let text = "title: č\u{2028}a\u{85}b\n";
        let plain = as_blanks(text);
        assert_eq!(plain, "title: č   a  b\n");
        assert_eq!(plain.len(), text.len());
        assert!(matches!(as_blanks("title: č\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn no_word_is_changed_with_a_character_that_goes() {
        for (text, right) in [
            ("Name\u{7}Age\u{7}\n", Some(" ")),
            ("Ana\u{7}\n", Some("")),
            ("Ana\u{7} 17\n", Some("")),
            ("e\u{1e}mail", Some("-")),
            ("kul\u{1f}tura", Some("")),
            ("Grad \u{1}je", Some("")),
            ("Kuman\u{1}ovo", None),
            ("Kuman\u{9a}ovo", None),
            ("one\u{200b}two", Some("")),
        ] {
            let found = told(&"a.md".into(), text, 0..text.len(), Of::Body);
            let written = found[0].fix.as_ref().map(|fix| &*fix.write);
            assert_eq!(written, right, "{text:?}");
        }
    }

    #[test]
    fn what_nobody_sees_is_told_by_its_number() {
        for (text, of, codes) in [
            (
                "a\u{200b}b\n\u{202e}c\n",
                Of::Body,
                vec!["U+200B", "U+202E"],
            ),
            ("a\u{b}b\u{c}\n", Of::Body, vec!["U+000B"]),
            ("a\u{7}b", Of::Body, vec!["U+0007"]),
            ("a\u{7}b", Of::Data, vec![]),
            ("â€œsoâ€\u{9d} a\u{9d}", Of::Body, vec!["U+009D"]),
            ("â€œsoâ€\u{9d} Ñ\u{81}", Of::Body, vec![]),
            ("a\u{2028}b", Of::Data, vec!["U+2028"]),
            ("\u{feff}- a\u{feff}", Of::Data, vec!["U+FEFF"]),
            // Joiners belong to small pictures and to words of some scripts.
            ("👩\u{200d}🌾 a\u{ad}b \u{200e}", Of::Body, vec![]),
        ] {
            let found = told(&"a.md".into(), text, 0..text.len(), of);
            let found: Vec<_> = found
                .iter()
                .filter_map(|finding| finding.message.split(['(', ')']).nth(1))
                .collect();
            assert_eq!(found, codes, "{text:?}");
        }
    }
}
