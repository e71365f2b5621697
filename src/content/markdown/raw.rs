//! Raw HTML among Markdown: what contributors may write stays, and stays where it is; what is no HTML is
//! words; the rest is taken out, and nothing of it without a word.
//!
//! An element ends with the paragraph, list item or cell that it began in, so that nothing of it reaches
//! the rest of the page. One that has no end is not begun.

mod piece;
#[cfg(test)]
mod tests;
mod told;
mod unread;
mod written;

pub(crate) use piece::Stray;

use std::{collections::BTreeSet, ops::Range};

use pulldown_cmark::{CowStr, Event, Tag as Block, TagEnd};

use self::{
    piece::{Raw, end_of},
    told::{Removed, never_ends},
    written::{decoded, quoted, without_marks},
};
use super::{
    Events, STRAY, Writer,
    elements::{self, ElementKind},
    html, links, slips,
    tokens::{COMMENT, Tag, Token, tokens},
};
use crate::diagnostics::Code;

/// How many elements of raw HTML may be open at once: cleaning takes time with the square of it.
const DEPTH: usize = 64;

/// Every stray in the text that was read into these events.
pub(super) fn strays(events: &Events<'_>) -> Vec<Stray> {
    let mut strays = Vec::new();
    for (at, (event, _)) in events.iter().enumerate() {
        if let Event::Start(Block::HtmlBlock) = event {
            let block = Raw::of_block(&events[at + 1..]);
            strays.extend(block.strays());
        }
    }
    strays
}

/// Takes out of the events whatever raw HTML may not stay, and reports it. An error is the place at which
/// too many elements are open.
pub(super) fn clean<'a>(
    writer: &mut Writer<'a>,
    events: Events<'a>,
) -> Result<Events<'a>, Range<usize>> {
    let is_raw = |event: &Event<'_>| matches!(event, Event::Html(_) | Event::InlineHtml(_));
    let is_begun = writer.markdown.text.contains(&COMMENT[1..]);
    if !is_begun && !events.iter().any(|(event, _)| is_raw(event)) {
        return Ok(events);
    }
    let mut cleaner = Cleaner {
        writer,
        out: Vec::with_capacity(events.len()),
        containers: vec![Vec::new()],
        open: 0,
        links: 0,
        code: false,
        endless: Vec::new(),
        too_deep: None,
        foreign: BTreeSet::new(),
        has_lone_row: false,
    };
    cleaner.all(&events);
    match cleaner.too_deep {
        Some(range) => Err(range),
        None => Ok(cleaner.out),
    }
}

/// An element that is open.
struct Open {
    name: &'static str,
    /// Where its tag stands among the events.
    at: usize,
    /// Where it stands in the Markdown.
    range: Range<usize>,
}

struct Cleaner<'w, 'a> {
    writer: &'w mut Writer<'a>,
    out: Events<'a>,
    /// The open elements of each block and span of Markdown that is open, the outermost first.
    containers: Vec<Vec<Open>>,
    /// How many elements are open.
    open: usize,
    /// How many links are open, of Markdown and of HTML.
    links: usize,
    /// Is this the inside of a block of code?
    code: bool,
    /// Elements of which none ends in a part of the text at this depth, up to this event: so that it is
    /// searched once.
    endless: Vec<(String, usize, usize)>,
    too_deep: Option<Range<usize>>,
    /// Names of elements of other programs that are told of.
    foreign: BTreeSet<String>,
    /// Is a row told of that stands outside of a table?
    has_lone_row: bool,
}

impl<'a> Cleaner<'_, 'a> {
    fn all(&mut self, events: &[(Event<'a>, Range<usize>)]) {
        let mut at = 0;
        while let Some((event, range)) = events.get(at) {
            at = match event {
                Event::Start(Block::HtmlBlock) => {
                    let block = Raw::of_block(&events[at + 1..]);
                    unread::report(self.writer, &block);
                    self.raw(&block);
                    at + 1 + block.lines.len()
                }
                Event::End(TagEnd::HtmlBlock) => at + 1,
                Event::InlineHtml(text) => self.inline(&events[at..], text, range, at),
                Event::Html(text) => {
                    self.raw(&Raw::of_line(text, range));
                    at + 1
                }
                event => {
                    self.other(event, range);
                    at + 1
                }
            };
            if self.too_deep.is_some() {
                return;
            }
        }
        self.end_container();
    }

    fn other(&mut self, event: &Event<'a>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => {
                self.containers.push(Vec::new());
                self.links += usize::from(matches!(tag, Block::Link { .. }));
                self.code |= matches!(tag, Block::CodeBlock(_));
            }
            Event::End(tag) => {
                self.end_container();
                self.links -= usize::from(*tag == TagEnd::Link && self.links > 0);
                self.code &= *tag != TagEnd::CodeBlock;
            }
            Event::Text(_) if !self.code && begins_comment(self.writer.markdown.text, range) => {
                let start = range.start - "<!".len();
                let begun = start..start + COMMENT.len();
                self.never_ends("a comment", COMMENT, begun, "-->");
                let typed = &self.writer.markdown.text[range.clone()];
                self.text(typed, range.clone());
                return;
            }
            _ => {}
        }
        self.out.push((event.clone(), range.clone()));
    }

    /// A tag or comment in a line of Markdown; gives the place of the next event.
    fn inline(
        &mut self,
        rest: &[(Event<'a>, Range<usize>)],
        text: &str,
        range: &Range<usize>,
        at: usize,
    ) -> usize {
        let all = tokens(text);
        let Some((Token::Start(tag), _)) = all.first() else {
            self.raw(&Raw::of_line(text, range));
            return at + 1;
        };
        if elements::kind(&tag.name) != ElementKind::AllOut {
            self.raw(&Raw::of_line(text, range));
            return at + 1;
        }
        let depth = self.containers.len();
        let is_known = self
            .endless
            .iter()
            .any(|(name, of, until)| (name.as_str(), *of) == (&tag.name, depth) && at < *until);
        let end = if is_known {
            None
        } else {
            end_in_container(rest, &tag.name)
                .map_err(|until| {
                    let is_other = |(name, of, _): &(String, usize, usize)| {
                        (name.as_str(), *of) != (&tag.name, depth)
                    };
                    self.endless.retain(is_other);
                    self.endless.push((tag.name.clone(), depth, at + until));
                })
                .ok()
        };
        let Some(end) = end else {
            self.stray_tag(&tag.name, text, range.clone());
            return at + 1;
        };
        let last = &rest[end].1;
        let source = self.writer.markdown.text;
        let words = source.get(range.end..last.start).unwrap_or_default();
        let mut removed = Removed::default();
        let whole = range.start..last.end;
        removed.add(format!("`<{}>`", tag.name), words, whole);
        removed.report(self.writer);
        at + end + 1
    }

    /// A piece of raw HTML.
    fn raw(&mut self, raw: &Raw) {
        let all = tokens(&raw.text);
        let last_of = |name: &str| {
            let mut ends = all.iter();
            ends.rposition(|(token, _)| matches!(token, Token::End(end) if end == name))
        };
        let last_ends = elements::ALL_OUT.map(|name| (name, last_of(name)));
        let mut removed = Removed::default();
        let mut at = 0;
        while let Some((token, bytes)) = all.get(at) {
            let range = raw.range(bytes);
            let text = &raw.text[bytes.clone()];
            at += 1;
            match token {
                Token::Words => {
                    // With a colon in its name, a tag is none for HTML.
                    if let Some((end, name)) = slips::end_of_foreign(text) {
                        let end = bytes.start + end.start..bytes.start + end.end;
                        self.foreign(name, &raw.range(&end));
                    }
                    self.words(text, range);
                }
                Token::Comment => {}
                Token::OpenComment => {
                    self.never_ends("a comment", COMMENT, range.clone(), "-->");
                    self.text(text, range);
                }
                Token::Start(tag) => match elements::kind(&tag.name) {
                    ElementKind::Words => self.text(text, range),
                    ElementKind::Allowed(name) => self.begin(name, tag, range, &mut removed),
                    ElementKind::TagsOut => {
                        let mut said = ["alt", "value", "placeholder"].into_iter();
                        let said = said
                            .find_map(|name| tag.attribute(name))
                            .unwrap_or_default();
                        removed.add(format!("`<{}>`", tag.name), said, range.clone());
                        self.apart(&tag.name, range);
                    }
                    ElementKind::AllOut => match last_ends
                        .iter()
                        .find(|(name, last)| *name == tag.name && *last >= Some(at))
                        .and_then(|_| end_of(&all[at..], &tag.name))
                    {
                        Some(end) => {
                            let (_, last) = &all[at + end];
                            let words = &raw.text[bytes.end..last.start];
                            let whole = raw.range(&(bytes.start..last.end));
                            removed.add(format!("`<{}>`", tag.name), words, whole);
                            at += end + 1;
                        }
                        None => self.stray_tag(&tag.name, text, range),
                    },
                },
                Token::End(name) => match elements::kind(name) {
                    ElementKind::Words => {
                        self.foreign(name, &range);
                        self.text(text, range);
                    }
                    ElementKind::Allowed(name) => self.end(name, range),
                    ElementKind::TagsOut => self.apart(name, range),
                    ElementKind::AllOut => {}
                },
            }
        }
        removed.report(self.writer);
    }

    /// Words of raw HTML, in which characters may be written by name.
    fn words(&mut self, text: &str, range: Range<usize>) {
        let safe = without_marks(text).replace('<', "&lt;");
        self.push(safe, range);
    }

    /// A blank in the place of a tag that is taken out, where a browser would keep apart what stands on its sides.
    fn apart(&mut self, name: &str, range: Range<usize>) {
        if !elements::is_within_words(name) {
            self.text(" ", range);
        }
    }

    /// Tells, once for each name, of the end of an element that another program has made up.
    fn foreign(&mut self, name: &str, range: &Range<usize>) {
        if slips::is_foreign_tag(&name.to_ascii_lowercase()) && self.foreign.insert(name.to_owned())
        {
            let (message, help) = slips::foreign_tag(name);
            self.writer
                .report(Code::LeftOver, range.clone(), message, Some(help));
        }
    }

    /// What looks like a tag and is words.
    fn text(&mut self, text: &str, range: Range<usize>) {
        let text = CowStr::from(text.to_owned());
        self.out.push((Event::Text(text), range));
    }

    /// A tag that begins what never ends: it is shown, so that nothing after it is lost.
    fn stray_tag(&mut self, name: &str, text: &str, range: Range<usize>) {
        let tag = format!("<{name}>");
        self.never_ends("an element", &tag, range.clone(), &format!("</{name}>"));
        self.text(text, range);
    }

    fn push(&mut self, text: String, range: Range<usize>) {
        self.writer.has_html = true;
        self.out.push((html(text), range));
    }

    fn begin(
        &mut self,
        name: &'static str,
        tag: &Tag<'_>,
        range: Range<usize>,
        removed: &mut Removed,
    ) {
        self.end_before(name, &range);
        if ["tr", "td", "th"].contains(&name) {
            self.lone_row(&range);
        }
        let mut attributes = String::new();
        for (attribute, value) in &tag.attributes {
            if elements::may_have(name, attribute) {
                attributes.push_str(&format!(" {attribute}=\"{}\"", quoted(value)));
            } else if (name, attribute.as_str()) != ("a", "href") {
                removed.add(format!("`{attribute}`"), "", range.clone());
            }
        }
        if name == "a" {
            let Some(address) = tag.attribute("href").filter(|_| self.links == 0) else {
                removed.add("`<a>`".into(), "", range);
                return;
            };
            let address = decoded(address);
            let Some(link) = links::start(self.writer, &address, &attributes, &range) else {
                return;
            };
            self.links += 1;
            self.push(link, range.clone());
        } else {
            self.push(format!("<{name}{attributes}>"), range.clone());
        }
        if elements::is_void(name) {
            return;
        }
        let at = self.out.len() - 1;
        self.open += 1;
        if self.open > DEPTH {
            self.too_deep = Some(range.start..range.start + 1);
        }
        self.container().push(Open { name, at, range });
    }

    /// Tells, once for a text, of a row or cell outside of a table: what it holds runs together.
    fn lone_row(&mut self, range: &Range<usize>) {
        let mut open = self.containers.iter().flatten();
        if self.has_lone_row || open.any(|open| open.name == "table") {
            return;
        }
        self.has_lone_row = true;
        let message = "this row stands outside of a table, and what its cells hold runs together";
        let help = "write `<table>` before the first row and `</table>` behind the last; or write the rows with bars: \
                    `| Kumanovo | 98104 |`, and `|---|---|` below the first";
        self.writer.report(
            Code::TableNotRead,
            range.clone(),
            message.into(),
            Some(help.into()),
        );
    }

    /// Ends what ends by itself where `next` begins.
    fn end_before(&mut self, next: &str, range: &Range<usize>) {
        while let Some(last) = self.container().last()
            && elements::ends_before(last.name, next)
        {
            self.end_last(range);
        }
    }

    fn end(&mut self, name: &'static str, range: Range<usize>) {
        let container = self.container();
        if !container.iter().any(|open| open.name == name) {
            return;
        }
        while let Some(last) = self.container().last() {
            if last.name == name {
                self.pop();
                self.push(format!("</{name}>"), range);
                return;
            }
            self.end_last(&range);
        }
    }

    /// Ends the element that was begun last, where it has no end of its own.
    fn end_last(&mut self, range: &Range<usize>) {
        let Some(open) = self.pop() else {
            return;
        };
        if elements::may_lack_its_end(open.name) {
            self.push(format!("</{}>", open.name), range.clone());
            return;
        }
        self.out[open.at].0 = html("");
        let tag = format!("<{}>", open.name);
        let end = format!("</{}>", open.name);
        self.never_ends("an element", &tag, open.range, &end);
    }

    fn pop(&mut self) -> Option<Open> {
        let open = self.container().pop()?;
        self.open -= 1;
        self.links -= usize::from(open.name == "a");
        Some(open)
    }

    /// Ends what is still open in a part of the text that ends here.
    fn end_container(&mut self) {
        let end = self.out.last().map_or(0, |(_, range)| range.end);
        while !self.container().is_empty() {
            self.end_last(&(end..end));
        }
        if self.containers.len() > 1 {
            self.containers.pop();
        }
    }

    fn container(&mut self) -> &mut Vec<Open> {
        if self.containers.is_empty() {
            self.containers.push(Vec::new());
        }
        let last = self.containers.len() - 1;
        &mut self.containers[last]
    }

    fn never_ends(&mut self, what: &str, tag: &str, range: Range<usize>, end: &str) {
        never_ends(self.writer, what, tag, range, end);
    }
}

/// Is this the dash of a `<!--` that begins no comment, as none ends there?
fn begins_comment(text: &str, range: &Range<usize>) -> bool {
    let Some(before) = text.get(..range.start) else {
        return false;
    };
    let start = before
        .strip_suffix('!')
        .and_then(|before| before.strip_suffix(['<', STRAY]));
    text[range.start..].starts_with(&COMMENT[2..])
        && start.is_some_and(|before| !before.ends_with('\\'))
}

/// The event that ends an element which the first begins, in the same part of the text; an error is where
/// that part ends.
fn end_in_container(events: &[(Event<'_>, Range<usize>)], name: &str) -> Result<usize, usize> {
    let ends = |text: &str| {
        text.starts_with("</")
            && matches!(tokens(text).first(), Some((Token::End(end), _)) if end == name)
    };
    let mut depth = 0_usize;
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 0 => return Err(at),
            Event::End(_) => depth -= 1,
            Event::InlineHtml(text) if depth == 0 && ends(text) => return Ok(at),
            _ => {}
        }
    }
    Err(events.len())
}
