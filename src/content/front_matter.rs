//! Cuts an entry's file into front matter and body.

use std::ops::Range;

/// The two parts of an entry's file, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The YAML between the two lines `---`.
    pub yaml: Range<usize>,
    /// What follows.
    pub body: Range<usize>,
}

/// Why a file has no front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The file does not begin with `---`.
    Opening,
    /// The line `---` that should close it is not there; these bytes opened it.
    Closing(Range<usize>),
}

/// Cuts a text. A byte order mark at its start is skipped; lines may end in LF or CRLF.
pub fn cut(text: &str) -> Result<Parts, Missing> {
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let mut at = start;
    let mut lines = text[start..].split_inclusive('\n').map(|line| {
        let range = at..at + line.len();
        at = range.end;
        (range, line.trim_end())
    });
    let Some((opening, "---")) = lines.next() else {
        return Err(Missing::Opening);
    };
    for (range, line) in lines {
        if line == "---" {
            return Ok(Parts {
                yaml: opening.end..range.start,
                body: range.end..text.len(),
            });
        }
    }
    Err(Missing::Closing(opening.start..opening.start + 3))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cuts_lf_crlf_and_byte_order_marks() {
        for text in [
            "---\na: b\n---\nText\n",
            "---\r\na: b\r\n---\r\nText\r\n",
            "\u{feff}---  \na: b\n---\t\nText\n",
            "---\na: b\n---",
        ] {
            let parts = cut(text).unwrap();
            assert_eq!(text[parts.yaml].trim(), "a: b", "{text:?}");
        }
    }

    #[test]
    fn says_what_is_missing() {
        assert_eq!(cut(""), Err(Missing::Opening));
        assert_eq!(cut("# Title\n---\n---\n"), Err(Missing::Opening));
        assert_eq!(cut("---\na: b\n"), Err(Missing::Closing(0..3)));
        assert_eq!(cut("----\n"), Err(Missing::Opening));
    }

    proptest! {
        #[test]
        fn what_it_cuts_is_all_there_is(text in "(\u{feff})?(---|a|č|\n|\r\n| ){0,20}") {
            if let Ok(parts) = cut(&text) {
                prop_assert!(text.get(parts.yaml.clone()).is_some());
                prop_assert_eq!(parts.body.end, text.len());
                prop_assert!(parts.yaml.end <= parts.body.start);
            }
        }
    }
}
