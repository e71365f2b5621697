//! Raw HTML among Markdown: what contributors may write stays, and stays where it is; what is no HTML is
//! words; the rest is taken out, and nothing of it without a word.
//!
//! An element ends with the paragraph, list item or cell that it began in, so that nothing of it reaches
//! the rest of the page. One that has no end is not begun.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag as Block, TagEnd};

use super::{
    Events, HOLE, STRAY, Writer,
    elements::{self, Kind},
    html, links,
    tokens::{self, COMMENT, Tag, Token, tokens},
};
use crate::{
    diagnostics::{Code, Diagnostic},
    escape,
};

/// How many elements of raw HTML may be open at once: cleaning takes time with the square of it.
const DEPTH: usize = 64;
/// So many characters of the words that are lost are repeated; the place shows the rest.
const MOST_REPEATED: usize = 400;

/// A `<` with which a block of raw HTML begins that is none: with a name that HTML doesn't have, or with
/// something that never ends and would take the rest of the page with it.
pub(super) struct Stray {
    /// Its byte in the text.
    pub at: usize,
    /// The name of the element that it begins and that never ends.
    never_ends: Option<String>,
}

impl Stray {
    /// Tells of the element that never ends, if it begins one.
    pub(super) fn report(&self, writer: &mut Writer<'_>) {
        if let Some(name) = &self.never_ends {
            let tag = format!("<{name}>");
            let range = self.at..self.at + tag.len() - 1;
            never_ends(writer, "an element", &tag, range, &format!("</{name}>"));
        }
    }
}

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
    };
    cleaner.all(&events);
    match cleaner.too_deep {
        Some(range) => Err(range),
        None => Ok(cleaner.out),
    }
}

/// A stretch of raw HTML, and where its lines stand in the Markdown.
struct Raw {
    text: String,
    /// Bytes of `text`, each with the byte of the Markdown it stands at.
    lines: Vec<(usize, usize)>,
}

impl Raw {
    /// The block whose lines begin here.
    fn of_block(events: &[(Event<'_>, Range<usize>)]) -> Self {
        let mut raw = Self {
            text: String::new(),
            lines: Vec::new(),
        };
        for (event, range) in events {
            match event {
                Event::Html(line) => raw.push(line, range),
                Event::Text(line) => raw.push(line, range),
                _ => break,
            }
        }
        raw
    }

    fn push(&mut self, line: &str, range: &Range<usize>) {
        self.lines.push((self.text.len(), range.start));
        self.text.push_str(line);
    }

    fn of_line(line: &str, range: &Range<usize>) -> Self {
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

    fn range(&self, range: &Range<usize>) -> Range<usize> {
        // The end is that of the last byte, which may stand on another line than the next.
        self.place(range.start)..self.place(range.end.saturating_sub(1).max(range.start)) + 1
    }

    /// The places where it begins with what is no HTML.
    fn strays(&self) -> Vec<Stray> {
        let start = self.text.len() - self.text.trim_start().len();
        let begun = &self.text[start..];
        let mut never_ends = None;
        let is_html = match tokens::first(begun) {
            None | Some(Token::Words | Token::OpenComment) => begun.is_empty(),
            Some(Token::Comment) => true,
            Some(Token::End(name)) => elements::kind(&name) != Kind::Words,
            Some(Token::Start(tag)) => {
                // Of these, CommonMark makes a block that ends where they do, and else never.
                let is_endless = is_unparsed(&tag.name) && !tokens::ends(begun, &tag.name);
                let is_html = elements::kind(&tag.name) != Kind::Words && !is_endless;
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
fn end_of(tokens: &[(Token<'_>, Range<usize>)], name: &str) -> Option<usize> {
    tokens
        .iter()
        .position(|(token, _)| matches!(token, Token::End(end) if end == name))
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
}

impl<'a> Cleaner<'_, 'a> {
    fn all(&mut self, events: &[(Event<'a>, Range<usize>)]) {
        let mut at = 0;
        while let Some((event, range)) = events.get(at) {
            at = match event {
                Event::Start(Block::HtmlBlock) => {
                    let block = Raw::of_block(&events[at + 1..]);
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
        if elements::kind(&tag.name) != Kind::AllOut {
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
        let what = [format!("`<{}>`", tag.name)];
        self.taken_out(&what, words, range.start..last.end);
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
                Token::Words => self.words(text, range),
                Token::Comment => {}
                Token::OpenComment => {
                    self.never_ends("a comment", COMMENT, range.clone(), "-->");
                    self.text(text, range);
                }
                Token::Start(tag) => match elements::kind(&tag.name) {
                    Kind::Words => self.text(text, range),
                    Kind::Allowed(name) => self.begin(name, tag, range, &mut removed),
                    Kind::TagsOut => {
                        let alternative = tag.attribute("alt").unwrap_or_default();
                        removed.add(format!("`<{}>`", tag.name), alternative, range);
                    }
                    Kind::AllOut => match last_ends
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
                    Kind::Words => self.text(text, range),
                    Kind::Allowed(name) => self.end(name, range),
                    Kind::TagsOut | Kind::AllOut => {}
                },
            }
        }
        if let Some(range) = removed.range {
            self.taken_out(&removed.what, &removed.words, range);
        }
    }

    /// Words of raw HTML, in which characters may be written by name.
    fn words(&mut self, text: &str, range: Range<usize>) {
        let safe = without_marks(text).replace('<', "&lt;");
        self.push(safe, range);
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

    fn taken_out(&mut self, what: &[String], words: &str, range: Range<usize>) {
        let words = words.replace(STRAY, "<");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let lost = if words.is_empty() {
            String::new()
        } else {
            let cut = words.char_indices().nth(MOST_REPEATED);
            let shown = cut.map_or_else(|| words.clone(), |(at, _)| format!("{}…", &words[..at]));
            format!(", and with it the words “{shown}”")
        };
        let verb = if what.len() == 1 { "is" } else { "are" };
        let place = self.writer.markdown.place(range);
        self.writer.findings.push(
            Diagnostic::new(
                Code::HtmlRemoved,
                place,
                format!("{} {verb} taken out of the page{lost}", what.join(" and ")),
            )
            .with_help("write Markdown instead; raw HTML may hold only plain text mark-up"),
        );
    }
}

fn never_ends(writer: &mut Writer<'_>, what: &str, tag: &str, range: Range<usize>, end: &str) {
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
struct Removed {
    what: Vec<String>,
    words: String,
    range: Option<Range<usize>>,
}

impl Removed {
    fn add(&mut self, what: String, words: &str, range: Range<usize>) {
        if let Err(at) = self.what.binary_search(&what) {
            self.what.insert(at, what);
        }
        self.words.push(' ');
        self.words.push_str(words);
        self.range.get_or_insert(range);
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

/// The value of an attribute, as it is written, between double quotes.
fn quoted(value: &str) -> String {
    without_marks(value)
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// An address as it is written in HTML, with the characters that are written by name or number. Other
/// names stay: an address that holds one is not what its author meant, and never more than its letters.
fn decoded(address: &str) -> String {
    const NAMES: [(&str, char); 5] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&apos;", '\''),
    ];
    let mut out = String::with_capacity(address.len());
    let mut rest = address;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let named = NAMES.iter().find(|(name, _)| rest.starts_with(name));
        if let Some((name, c)) = named {
            out.push(*c);
            rest = &rest[name.len()..];
        } else if let Some((number, length)) = by_number(rest) {
            out.push(char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER));
            rest = &rest[length..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// The character that `&#…;` at the start means, and how long that is.
fn by_number(text: &str) -> Option<(u32, usize)> {
    let after = text.strip_prefix("&#")?;
    let (digits, radix) = match after.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (after, 10),
    };
    let end = digits
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(digits.len());
    (end > 0).then_some(())?;
    // A number too large for 32 bits is no character.
    let number = u32::from_str_radix(&digits[..end], radix).unwrap_or(u32::MAX);
    let semicolon = usize::from(digits[end..].starts_with(';'));
    Some((number, text.len() - digits.len() + end + semicolon))
}

/// Raw HTML in which no number of a character (`&#1;`, `&#x2`) means one that HTML forbids, the marks of a
/// hole among them, which only we may make. The number is spoilt, not taken out, so that nothing around it
/// closes up to another. (Of those from 128 to 159, browsers make letters and quotation marks.)
fn without_marks(text: &str) -> String {
    let mut parts = text.split("&#");
    let mut safe = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        safe.push_str("&#");
        let whole = format!("&#{part}");
        let is_spoilt = by_number(&whole)
            .and_then(|(number, _)| char::from_u32(number))
            .is_some_and(|c| c.is_ascii() && escape::is_forbidden(c));
        if is_spoilt {
            safe.push(char::REPLACEMENT_CHARACTER);
        }
        safe.push_str(part);
    }
    safe.replace([HOLE.0, HOLE.1, STRAY], "")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{decoded, without_marks};
    use crate::{
        content::{Markdown, Piece, render_markdown},
        diagnostics::Diagnostic,
        model::Language,
    };

    /// What becomes of a text, and what is told of it.
    fn rendered(text: &str) -> (String, Vec<Diagnostic>) {
        let (body, findings) = body(text);
        (body.html(|_| None), findings)
    }

    fn body(text: &str) -> (crate::content::Body, Vec<Diagnostic>) {
        render_markdown(Markdown {
            text,
            offset: 0,
            file: &"content/pages/page.md".into(),
            language: &Language::parse("en").unwrap(),
            nesting: 32,
        })
    }

    fn html(text: &str) -> String {
        rendered(text).0.trim().to_owned()
    }

    #[test]
    fn what_is_no_html_is_words() {
        for (text, expected) in [
            ("a <list> b", "<p>a &lt;list&gt; b</p>"),
            ("<set>", "<p>&lt;set&gt;</p>"),
            ("<set>\n**b**", "<p>&lt;set&gt;\n<strong>b</strong></p>"),
            ("<min> a </min>", "<p>&lt;min&gt; a &lt;/min&gt;</p>"),
            ("<Text>a</Text>", "<p>&lt;Text&gt;a&lt;/Text&gt;</p>"),
            (
                "<svg>\n\n- a",
                "<p>&lt;svg&gt;</p>\n<ul>\n<li>a</li>\n</ul>",
            ),
            ("<3 a<b", "<p>&lt;3 a&lt;b</p>"),
            ("<a href=\"x", "<p>&lt;a href=“x</p>"),
            (
                "<div class=\"x\n\n*b*",
                "<p>&lt;div class=“x</p>\n<p><em>b</em></p>",
            ),
            ("<!DOCTYPE html>", "<p>&lt;!DOCTYPE html&gt;</p>"),
            ("<?x\n\n*b*", "<p>&lt;?x</p>\n<p><em>b</em></p>"),
            ("## <or>", "<h2 id=\"or\">&lt;or&gt;</h2>"),
            ("`<list>`", "<p><code>&lt;list&gt;</code></p>"),
            ("    <set>", "<pre><code>&lt;set&gt;</code></pre>"),
            (
                "<div>\na <list> b\n</div>",
                "<div>\na &lt;list&gt; b\n</div>",
            ),
        ] {
            assert_eq!(html(text), expected, "{text}");
            assert_eq!(rendered(text).1, [], "{text}");
        }
    }

    #[test]
    fn elements_end_where_they_may() {
        for (text, expected) in [
            ("a <b>c</b> *d*", "<p>a <b>c</b> <em>d</em></p>"),
            ("a <b>c\n\nd", "<p>a c</p>\n<p>d</p>"),
            ("a</b> c", "<p>a c</p>"),
            ("*a <b>c* d</b>", "<p><em>a c</em> d</p>"),
            ("<b><i>a</b></i>", "<p><b>a</b></p>"),
            (
                "<details>\n\n*a*\n\n</details>\n\nb",
                "<details>\n<p><em>a</em></p>\n</details>\n<p>b</p>",
            ),
            ("<details>\n\n*a*", "<p><em>a</em></p>"),
            ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
            ("a<br>b<br/>", "<p>a<br>b<br></p>"),
            (
                "<p lang=mk title='a \"b'>a",
                "<p lang=\"mk\" title=\"a &quot;b\">a</p>",
            ),
        ] {
            assert_eq!(html(text), expected, "{text}");
        }
    }

    #[test]
    fn what_never_ends_takes_nothing_with_it() {
        for (text, expected) in [
            ("a <!-- b\n\n*c*", "<p>a &lt;!-- b</p>\n<p><em>c</em></p>"),
            (
                "<!-- b\n\n*c*\n\n<!-- d",
                "<p>&lt;!-- b</p>\n<p><em>c</em></p>\n<p>&lt;!-- d</p>",
            ),
            ("a <script>b *c*", "<p>a &lt;script&gt;b <em>c</em></p>"),
            (
                "<script>\na\n\n*c*",
                "<p>&lt;script&gt;\na</p>\n<p><em>c</em></p>",
            ),
            (
                "<pre>\na\n\n*c*",
                "<p>&lt;pre&gt;\na</p>\n<p><em>c</em></p>",
            ),
        ] {
            let (html, findings) = rendered(text);
            assert_eq!(html.trim_end(), expected, "{text}");
            assert!(!findings.is_empty(), "{text}");
        }
        assert_eq!(rendered("a \\<!-- b `<!-- c`\n\n    <!-- d").1, []);
    }

    #[test]
    fn a_tag_changes_nothing_else() {
        let text = "## \"A\" {#a}\n\n```rust\nlet a = 1 < 2;\n```\n\n| a | b |\n|--:|---|\n| [c](#a) | <https://d.e> |\n\n\
                    Term\n: meaning[^1]\n\n3. ~~d~~ & \u{a0}e\n\n![x](y.png \"z\")\n\n[^1]: Note.\n";
        let elements = |html: &str| -> Vec<String> {
            // The cleaner writes some characters otherwise than we do, and means the same.
            let same = [
                ("&quot;", "\""),
                ("&nbsp;", "\u{a0}"),
                ("&#39;", "'"),
                (" />", ">"),
            ];
            let same = same
                .iter()
                .fold(html.to_owned(), |html, (from, to)| html.replace(from, to));
            same.lines().map(|line| line.trim().to_owned()).collect()
        };
        let plain = elements(&rendered(text).0);
        let with_tag = elements(&rendered(&format!("{text}\n\nA<br>b\n")).0);
        let missing: Vec<_> = plain
            .iter()
            .filter(|line| !with_tag.contains(line))
            .collect();
        assert_eq!(missing, Vec::<&String>::new(), "{with_tag:#?}");
    }

    #[test]
    fn no_hole_is_made_by_writing_its_mark() {
        let forged = [
            "<img src=\"&#1;0&#2;\" alt=\"a\">",
            "<a href=\"&#1;0&#2;\">z</a>",
            "<a href=\"https://a.b/&#1;0&#2;\">z</a>",
            "<b title=\"&#x01;0&#X2;\">a</b>",
            "<b title=\"&#0000000001;0&#2 \">a</b>",
            "<b title=\"&#&#1;1;0&#2;\">a</b>",
            "<div>\n&#1;0&#2;\n</div>\n\n",
        ];
        for raw in forged {
            let (body, _) = body(&format!("{raw} [a](city:kumanovo)"));
            let holes = body
                .pieces
                .iter()
                .filter(|piece| matches!(piece, Piece::LinkStart(..) | Piece::Source(_)));
            assert_eq!(holes.count(), 1, "{raw}: {:?}", body.pieces);
        }
    }

    #[test]
    fn other_characters_may_be_written_by_number() {
        for text in ["&#38; &#x26; &#150; &# &#x", "<b>č</b>"] {
            assert_eq!(without_marks(text), text);
        }
        assert_eq!(decoded("a&amp;b&#38;c&#x64;&copy;"), "a&b&cd&copy;");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

        #[test]
        fn no_word_is_lost(parts in prop::collection::vec(part(), 1..12)) {
            let mut text = String::new();
            let mut words = Vec::new();
            for (number, part) in parts.iter().enumerate() {
                let word = format!("word{number}x");
                text.push_str(&part.replace("WORD", &word));
                if part.contains("WORD") {
                    words.push(word);
                }
            }
            let (html, findings) = rendered(&text);
            // What stands within a whole comment is meant to be seen by nobody.
            let seen = without_comments(&text);
            for word in words.iter().filter(|word| seen.contains(*word)) {
                let is_told = findings.iter().any(|finding| finding.message.contains(word));
                prop_assert!(html.contains(word) || is_told, "{word} of {text:?} is lost: {html}\n{findings:#?}");
            }
        }
    }

    fn without_comments(text: &str) -> String {
        let mut seen = String::new();
        let mut rest = text;
        while let Some((before, comment)) = rest.split_once("<!--") {
            seen.push_str(before);
            match comment.split_once("-->") {
                Some((_, after)) => rest = after,
                None => rest = comment,
            }
        }
        seen + rest
    }

    fn part() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "WORD ",
            "WORD\n",
            "\n\n",
            "\n",
            "> ",
            "- ",
            "    ",
            "`",
            "```\n",
            "*",
            "**WORD**",
            "<list>",
            "<set>\n",
            "</set>",
            "<min>WORD</min>",
            "<card>",
            "<text>WORD",
            "<svg>",
            "<math>",
            "</svg>",
            "<foreignobject>",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<xmp>",
            "</xmp>",
            "<plaintext>",
            "<noscript>",
            "<iframe>",
            "<iframe src=x>WORD</iframe>",
            "<select><option>WORD",
            "</select>",
            "<template>",
            "<script>",
            "</script>",
            "<script>WORD</script>",
            "<style>",
            "</style>",
            "<pre>",
            "</pre>",
            "<!--",
            "-->",
            "<!-- WORD -->",
            "<?php WORD",
            "?>",
            "<!DOCTYPE WORD>",
            "<![CDATA[WORD",
            "]]>",
            "<b>",
            "</b>",
            "<i>WORD",
            "<div>",
            "</div>\n",
            "<div>\n",
            "<table>",
            "<tr><td>WORD",
            "</table>",
            "<p>",
            "</p>",
            "<li>WORD",
            "<details>",
            "<summary>WORD</summary>",
            "</details>",
            "<br>",
            "<a href=\"https://a.b/\">WORD",
            "</a>",
            "<a href='x'>",
            "<3",
            "<",
            ">",
            "&lt;",
            "&",
            "<x-y>",
            "<form>WORD",
            "<h1>WORD</h1>",
            "[WORD](#a)",
            "<img alt='WORD'>",
            "<frameset>",
            "<body>",
            "<html>",
            "<caption>WORD",
            "<col>",
            "<base>",
            "<a@b.c>",
            "<https://a.b>",
            "# WORD\n",
            "[^1]",
            "\\<b>",
            "<b\n>WORD",
            "<option>",
            "<mi>",
            "<desc>WORD",
        ])
    }
}
