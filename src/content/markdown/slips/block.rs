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
    /// Where code, links and raw HTML stand in it, in order and apart.
    taken: Vec<Range<usize>>,
    /// Where the signs stand that stress words, in order and apart.
    stress: Vec<Range<usize>>,
    bare: OnceCell<String>,
}

/// A line of a block.
#[derive(Clone, Copy)]
pub(super) struct BlockLine<'a> {
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
        let next = self.taken.partition_point(|taken| taken.end <= range.start);
        let next = self.taken.get(next);
        next.is_some_and(|taken| taken.start < range.end)
    }

    /// What is read as mark-up at this byte of the block.
    pub(super) fn taken_at(&self, at: usize) -> Option<&Range<usize>> {
        let next = self.taken.partition_point(|taken| taken.end <= at);
        self.taken.get(next).filter(|taken| taken.start <= at)
    }

    /// Does a sign that stresses words stand at this byte of the block?
    pub(super) fn is_stress(&self, at: usize) -> bool {
        let next = self.stress.partition_point(|signs| signs.end <= at);
        let next = self.stress.get(next);
        next.is_some_and(|signs| signs.start <= at)
    }

    /// Does it stand between two signs that stress words?
    pub(super) fn is_within_stress(&self, at: usize) -> bool {
        let before = self.stress.partition_point(|signs| signs.end <= at);
        !before.is_multiple_of(2)
    }

    /// The lines of [`Self::bare`].
    pub(super) fn bare_lines(&self) -> Vec<BlockLine<'_>> {
        lines_of(self.bare())
    }

    /// Bytes of the block as bytes of the text.
    pub(super) fn range(&self, range: Range<usize>) -> Range<usize> {
        self.start + range.start..self.start + range.end
    }
}

fn lines_of(text: &str) -> Vec<BlockLine<'_>> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let inner = line.trim_start_matches([' ', '\t', '>']);
        lines.push(BlockLine {
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
            Event::Text(_) | Event::SoftBreak | Event::HardBreak => {
                gathered.open(range);
            }
            Event::Code(_)
            | Event::InlineHtml(_)
            | Event::Html(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                gathered.open(range).taken.push(range.clone());
            }
            Event::Start(tag @ (Tag::Emphasis | Tag::Strong)) => {
                let signs = if *tag == Tag::Strong { 2 } else { 1 };
                let stress = &mut gathered.open(range).stress;
                stress.push(range.start..range.start + signs);
                stress.push(range.end.saturating_sub(signs)..range.end);
            }
            Event::Start(tag) if is_in_line(&tag.to_end()) => {
                gathered.open(range);
            }
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
    open: Option<Open>,
    holder: Holder,
}

/// A block that is being gathered, by bytes of the text.
struct Open {
    whole: Range<usize>,
    taken: Vec<Range<usize>>,
    stress: Vec<Range<usize>>,
}

impl Gathered<'_> {
    /// The block that goes on to the end of this range.
    fn open(&mut self, range: &Range<usize>) -> &mut Open {
        let open = self.open.get_or_insert_with(|| Open {
            whole: range.clone(),
            taken: Vec::new(),
            stress: Vec::new(),
        });
        open.whole.end = open.whole.end.max(range.end);
        open
    }

    fn close(&mut self) {
        let holder = std::mem::replace(&mut self.holder, Holder::Lines);
        let Some(open) = self.open.take() else {
            return;
        };
        let start = open.whole.start;
        let Some(text) = self.text.get(open.whole) else {
            return;
        };
        let within = |ranges: Vec<Range<usize>>| {
            let within = |range: Range<usize>| {
                range.start.saturating_sub(start)..range.end.saturating_sub(start)
            };
            in_order(ranges.into_iter().map(within).collect())
        };
        self.blocks.push(Block {
            holder,
            start,
            text,
            taken: within(open.taken),
            stress: within(open.stress),
            bare: OnceCell::new(),
        });
    }
}

/// Some ranges in order, without those that lie in others.
fn in_order(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| range.start);
    let mut end = 0;
    ranges.retain(|range| {
        let is_new = range.end > end;
        end = end.max(range.end);
        is_new
    });
    ranges
}

fn is_in_line(tag: &TagEnd) -> bool {
    is_among_words(*tag) || *tag == TagEnd::Image
}
