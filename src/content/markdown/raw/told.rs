//! What is told of raw HTML that doesn't stay as it was written.

use std::ops::Range;

use super::super::{STRAY, Writer};
use crate::diagnostics::Code;

/// So many characters of the words that are lost are repeated; the place shows the rest.
const MOST_REPEATED: usize = 400;

pub(super) fn never_ends(
    writer: &mut Writer<'_>,
    what: &str,
    tag: &str,
    range: Range<usize>,
    end: &str,
) {
    writer.report(
        Code::HtmlNeverEnds,
        range,
        format!("{what} of raw HTML begins here with `{tag}` and never ends"),
        Some(format!(
            "write `{end}` where it ends, in the same paragraph; or `\\{tag}` for the very words"
        )),
    );
}

/// What is taken out of one piece of raw HTML: one finding.
#[derive(Default)]
pub(super) struct Removed {
    what: Vec<String>,
    words: String,
    range: Option<Range<usize>>,
}

impl Removed {
    pub(super) fn add(&mut self, what: String, words: &str, range: Range<usize>) {
        if let Err(at) = self.what.binary_search(&what) {
            self.what.insert(at, what);
        }
        self.words.push(' ');
        self.words.push_str(words);
        self.range.get_or_insert(range);
    }

    /// Tells of it, if anything is taken out.
    pub(super) fn report(self, writer: &mut Writer<'_>) {
        let Some(range) = self.range else {
            return;
        };
        let words = self.words.replace(STRAY, "<");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let lost = if words.is_empty() {
            String::new()
        } else {
            let cut = words.char_indices().nth(MOST_REPEATED);
            let shown = cut.map_or_else(|| words.clone(), |(at, _)| format!("{}…", &words[..at]));
            let them = if self.what.len() == 1 { "it" } else { "them" };
            format!(", and with {them} the words “{shown}”")
        };
        let as_words = match self.what.as_slice() {
            [tag] if words.is_empty() && tag.starts_with("`<") => {
                format!("; or `\\{} for the very words", &tag[1..])
            }
            _ => String::new(),
        };
        let verb = if self.what.len() == 1 { "is" } else { "are" };
        let what = match self.what.split_last() {
            Some((last, first)) if !first.is_empty() => format!("{} and {last}", first.join(", ")),
            _ => self.what.concat(),
        };
        writer.report(
            Code::HtmlRemoved,
            range,
            format!("{what} {verb} taken out of the page{lost}"),
            Some(format!(
                "write Markdown instead; raw HTML may hold only plain text mark-up{as_words}"
            )),
        );
    }
}
