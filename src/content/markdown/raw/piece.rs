//! A piece of raw HTML, where it stands, and whether it is one at all.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{
    super::{
        Writer,
        elements::{self, ElementKind},
        tokens::{self, Token},
    },
    told::never_ends,
};

/// A `<` with which a block of raw HTML begins that is none: with a name that HTML doesn't have, or with
/// something that never ends and would take the rest of the page with it.
pub(crate) struct Stray {
    /// Its byte in the text.
    pub(crate) at: usize,
    /// The name of the element that it begins and that never ends.
    never_ends: Option<String>,
}

impl Stray {
    /// Tells of the element that never ends, if it begins one.
    pub(crate) fn report(&self, writer: &mut Writer<'_>) {
        if let Some(name) = &self.never_ends {
            let tag = format!("<{name}>");
            let range = self.at..self.at + tag.len() - 1;
            never_ends(writer, "an element", &tag, range, &format!("</{name}>"));
        }
    }
}

/// A stretch of raw HTML, and where its lines stand in the Markdown.
pub(super) struct Raw {
    pub(super) text: String,
    /// Bytes of `text`, each with the byte of the Markdown it stands at.
    pub(super) lines: Vec<(usize, usize)>,
}

impl Raw {
    /// The block whose lines begin here.
    pub(super) fn of_block(events: &[(Event<'_>, Range<usize>)]) -> Self {
        let mut raw = Self {
            text: String::new(),
            lines: Vec::new(),
        };
        for (event, range) in events {
            match event {
                Event::Html(line) | Event::Text(line) => raw.push(line, range),
                _ => break,
            }
        }
        raw
    }

    fn push(&mut self, line: &str, range: &Range<usize>) {
        self.lines.push((self.text.len(), range.start));
        self.text.push_str(line);
    }

    pub(super) fn of_line(line: &str, range: &Range<usize>) -> Self {
        Self {
            text: line.to_owned(),
            lines: vec![(0, range.start)],
        }
    }

    /// Where a byte of it stands in the Markdown.
    fn place(&self, at: usize) -> usize {
        let after = self.lines.partition_point(|(start, _)| *start <= at);
        let (start, place) = self.lines[after.saturating_sub(1)];
        place + (at - start)
    }

    pub(super) fn range(&self, range: &Range<usize>) -> Range<usize> {
        // The end is that of the last byte, which may stand on another line than the next.
        self.place(range.start)..self.place(range.end.saturating_sub(1).max(range.start)) + 1
    }

    /// The places where it begins with what is no HTML.
    pub(super) fn strays(&self) -> Vec<Stray> {
        let start = self.text.len() - self.text.trim_start().len();
        let begun = &self.text[start..];
        let mut never_ends = None;
        let is_html = match tokens::first(begun) {
            None | Some(Token::Words | Token::OpenComment) => begun.is_empty(),
            Some(Token::Comment) => true,
            Some(Token::End(name)) => elements::kind(&name) != ElementKind::Words,
            Some(Token::Start(tag)) => {
                // Of these, CommonMark makes a block that ends where they do, and else never.
                let is_endless = is_unparsed(&tag.name) && !tokens::ends(begun, &tag.name);
                let is_html = elements::kind(&tag.name) != ElementKind::Words && !is_endless;
                never_ends = Some(tag.name).filter(|_| is_endless);
                is_html
            }
        };
        if is_html {
            return Vec::new();
        }
        // What begins something endless does so on every line of this block.
        let opener = ["<!--", "<?", "<![CDATA[", "<!"]
            .into_iter()
            .find(|opener| self.text[start..].starts_with(opener));
        let Some(opener) = opener else {
            let at = self.place(start);
            return vec![Stray { at, never_ends }];
        };
        let all = self.text.match_indices(opener);
        all.map(|(at, _)| Stray {
            at: self.place(at),
            never_ends: None,
        })
        .collect()
    }
}

/// Does CommonMark read all up to the end of this element as raw HTML (section 4.6, start condition 1)?
fn is_unparsed(name: &str) -> bool {
    ["pre", "script", "style", "textarea"].contains(&name)
}

/// The place among the parts at which an element ends that the first of them begins.
pub(super) fn end_of(tokens: &[(Token<'_>, Range<usize>)], name: &str) -> Option<usize> {
    tokens
        .iter()
        .position(|(token, _)| matches!(token, Token::End(end) if end == name))
}
