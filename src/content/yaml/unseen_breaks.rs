//! Line breaks that nobody sees: they come along with text from word processors and PDFs.
//!
//! YAML 1.2 takes them for characters like others (section 5.4); the parser, as YAML 1.1 did, ends the line
//! there and then understands nothing any more. They are read as blanks, and told.

use std::{borrow::Cow, ops::Range, sync::Arc};

use crate::diagnostics::{Code, Diagnostic, Place};

/// The line separator, the paragraph separator and the next line.
const BREAKS: [char; 3] = ['\u{2028}', '\u{2029}', '\u{85}'];

/// The same text, with as many blanks in the place of such a break as it has bytes, so that every other
/// byte stays where it is.
pub(crate) fn as_blanks(yaml: &str) -> Cow<'_, str> {
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

/// The findings for such breaks in a part of a file's text: one for each line that has any.
pub(crate) fn told(file: &Arc<str>, text: &str, part: Range<usize>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut start = part.start;
    for line in text[part].split_inclusive('\n') {
        if let Some((at, c)) = line.char_indices().find(|(_, c)| BREAKS.contains(c)) {
            let at = start + at;
            let number = u32::from(c);
            findings.push(
                Diagnostic::new(
                    Code::UnseenBreak,
                    Place::bytes(file, at..at + c.len_utf8()),
                    format!(
                        "a line break that nobody can see stands here (U+{number:04X}); it is read as a blank"
                    ),
                )
                .with_help(
                    "delete it and write a blank: it came along with text copied from another program, and \
                     most editors show nothing",
                ),
            );
        }
        start += line.len();
    }
    findings
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
}
