//! A stretch of words as it is written: a paragraph, an item of a list, a cell.

use std::{cell::OnceCell, ops::Range};

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::content::markdown::{Events, is_among_words};

/// What holds a stretch of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    /// Lines of their own, which could be those of a list or a table.
    Lines,
    /// A heading or a cell.
    Other,
}

/// A stretch of words.
pub(super) struct Block<'a> {
    /// What holds it.
    pub holder: Holder,
    /// Where in the text it begins.
    pub start: usize,
    /// As it is written.
    pub text: &'a str,
    /// Where code, links and raw HTML stand in it.
    taken: Vec<Range<usize>>,
    bare: OnceCell<String>,
}

/// A line of a block.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    /// Where in the block it begins, behind what indents it.
    pub at: usize,
    /// Without what indents it and blanks at its end.
    pub text: &'a str,
}

impl Block<'_> {
    /// The block with an `x` for each byte of what is read as mark-up or stands behind a backslash.
    pub(super) fn bare(&self) -> &str {
        self.bare.get_or_init(|| {
            let mut bytes = self.text.as_bytes().to_vec();
            for range in &self.taken {
                let range = range.start..range.end.min(bytes.len());
                let taken = bytes.get_mut(range).into_iter().flatten();
                taken
                    .filter(|byte| **byte != b'\n')
                    .for_each(|byte| *byte = b'x');
            }
            let mut at = 0;
            while at + 1 < bytes.len() {
                if bytes[at] == b'\\' && bytes[at + 1].is_ascii_punctuation() {
                    bytes[at] = b'x';
                    bytes[at + 1] = b'x';
                }
                at += 1;
            }
            String::from_utf8_lossy(&bytes).into_owned()
        })
    }

    /// Is any of these bytes of the block read as mark-up?
    pub(super) fn is_taken(&self, range: &Range<usize>) -> bool {
        let mut taken = self.taken.iter();
        taken.any(|taken| taken.start < range.end && range.start < taken.end)
    }

    /// The lines of [`Self::bare`].
    pub(super) fn bare_lines(&self) -> Vec<Line<'_>> {
        lines_of(self.bare())
    }

    /// Bytes of the block as bytes of the text.
    pub(super) fn range(&self, range: Range<usize>) -> Range<usize> {
        self.start + range.start..self.start + range.end
    }
}

fn lines_of(text: &str) -> Vec<Line<'_>> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let inner = line.trim_start_matches([' ', '\t', '>']);
        lines.push(Line {
            at: at + line.len() - inner.len(),
            text: inner.trim_end(),
        });
        at += line.len();
    }
    lines
}

/// All blocks of a text.
pub(super) fn all<'a>(text: &'a str, events: &Events<'_>) -> Vec<Block<'a>> {
    let mut gathered = Gathered {
        text,
        blocks: Vec::new(),
        open: None,
        holder: Holder::Lines,
    };
    let mut is_code = false;
    for (event, range) in events {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_)) => {
                gathered.close();
                is_code = true;
            }
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_)) => {
                is_code = false;
            }
            _ if is_code => {}
            Event::Text(_) | Event::SoftBreak | Event::HardBreak => gathered.push(range, false),
            Event::Code(_)
            | Event::InlineHtml(_)
            | Event::Html(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Start(Tag::Link { .. } | Tag::Image { .. }) => gathered.push(range, true),
            Event::Start(tag) if is_in_line(&tag.to_end()) => gathered.push(range, false),
            Event::End(tag) if is_in_line(tag) => {}
            Event::Start(Tag::Heading { .. } | Tag::TableCell) => {
                gathered.close();
                gathered.holder = Holder::Other;
            }
            Event::Start(_) | Event::End(_) | Event::Rule => gathered.close(),
        }
    }
    gathered.close();
    gathered.blocks
}

struct Gathered<'a> {
    text: &'a str,
    blocks: Vec<Block<'a>>,
    open: Option<(Range<usize>, Vec<Range<usize>>)>,
    holder: Holder,
}

impl Gathered<'_> {
    fn push(&mut self, range: &Range<usize>, is_taken: bool) {
        let fresh = || (range.clone(), Vec::new());
        let (whole, taken) = self.open.get_or_insert_with(fresh);
        whole.end = whole.end.max(range.end);
        if is_taken {
            taken.push(range.clone());
        }
    }

    fn close(&mut self) {
        let holder = std::mem::replace(&mut self.holder, Holder::Lines);
        let Some((whole, mut taken)) = self.open.take() else {
            return;
        };
        let Some(text) = self.text.get(whole.clone()) else {
            return;
        };
        for range in &mut taken {
            *range = range.start.saturating_sub(whole.start)..range.end.saturating_sub(whole.start);
        }
        self.blocks.push(Block {
            holder,
            start: whole.start,
            text,
            taken,
            bare: OnceCell::new(),
        });
    }
}

fn is_in_line(tag: &TagEnd) -> bool {
    is_among_words(*tag) || *tag == TagEnd::Image
}
