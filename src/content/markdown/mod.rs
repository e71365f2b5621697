//! Markdown into a [`Body`]: HTML with holes.
//!
//! CommonMark with tables, footnotes, strikethrough, lists of tasks, bare addresses as links, definition lists
//! and anchors for headings (`{#costs}`). A pure function of one file: links to the rest of the site become holes, filled when all is
//! known.

mod amount;
mod attributes;
mod bare_addresses;
mod elements;
mod empties;
#[cfg(test)]
mod floods;
mod footnotes;
mod headings;
mod links;
mod mentions;
mod notes;
#[cfg(test)]
mod oracle;
mod persons_listed;
mod pieces;
mod private_numbers;
mod quotes;
mod raw;
mod sanitise;
mod slips;
mod table_faults;
mod tables;
#[cfg(test)]
mod tests;
mod tokens;

use std::{borrow::Cow, ops::Range, sync::Arc};

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

pub(super) use empties::without_empties;
pub(crate) use slips::{first_number, names_speaker};

use self::raw::Stray;
use super::body::{Body, Link, Picture};
use crate::{
    diagnostics::{Code, Diagnostic, Place},
    escape,
    model::Language,
};

/// The Markdown of an entry, and where it stands.
#[derive(Clone, Copy)]
pub struct Markdown<'a> {
    /// The text.
    pub text: &'a str,
    /// The byte of the file at which it begins.
    pub offset: usize,
    /// The file, from the site's folder.
    pub file: &'a Arc<str>,
    /// The language it is written in; it decides the quotation marks.
    pub language: &'a Language,
    /// How deep quotes and lists may be nested.
    pub nesting: usize,
}

impl Markdown<'_> {
    fn place(&self, range: Range<usize>) -> Place {
        Place::bytes(
            self.file,
            self.offset + range.start..self.offset + range.end,
        )
    }

    fn folder(&self) -> &str {
        self.file.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// The mark around the number of a link in HTML that is still to be cut at its holes. Neither
/// character can be in the Markdown: they are taken out before it is read.
const HOLE: (char, char) = ('\u{1}', '\u{2}');
/// Stands in for a `<` that would begin a block of raw HTML and is one of the author's words.
const STRAY: char = '\u{3}';
/// So often Markdown is read again in which blocks of raw HTML are none; what is left stays words all the
/// same, but without mark-up in them.
const READINGS: usize = 8;

type Events<'a> = Vec<(Event<'a>, Range<usize>)>;

/// Renders a body.
pub fn render(markdown: Markdown<'_>) -> (Body, Vec<Diagnostic>) {
    let nesting = markdown.nesting;
    let source = markdown.text;
    let (text, strays) = with_words_for_strays(printable(markdown.text), nesting);
    let (text, mentions) = mentions::hide(text, nesting);
    let markdown = Markdown {
        text: &text,
        ..markdown
    };
    let mut writer = Writer {
        markdown,
        source,
        body: Body::default(),
        pictures: Vec::new(),
        findings: Vec::new(),
        has_html: false,
    };
    strays.iter().for_each(|stray| stray.report(&mut writer));
    let events = mentions::show(read(markdown.text, nesting), mentions);
    let events = attributes::take(markdown.text, events);
    let mut events = bare_addresses::keep_whole(markdown.text, events);
    // Only what stands in for another character, and references by number, make characters of ours.
    if !strays.is_empty() || markdown.text.contains("&#") {
        events = events
            .into_iter()
            .map(|(event, range)| (typed(event), range))
            .collect();
    }
    if let Some(range) = too_deep(&events, nesting) {
        writer.findings.push(
            Diagnostic::new(
                Code::TooDeep,
                markdown.place(range.start..range.start.saturating_add(1).min(range.end)),
                "quotes and lists are nested too deeply here",
            )
            .with_help("begin with less indentation, or split the text"),
        );
        return (Body::default(), writer.findings);
    }
    if let Some((range, message)) = amount::too_much(&events) {
        let help = "split it into several entries, or put a table into a file beside it";
        writer.report(Code::TooMuch, range, message, Some(help.into()));
        return (Body::default(), writer.findings);
    }
    private_numbers::note(&mut writer, &events);
    persons_listed::note(&mut writer, &events);
    table_faults::report(&mut writer, &events);
    slips::report(&mut writer, &events);
    let events = bare_addresses::link(markdown.text, events);
    let events: Events<'_> = events
        .into_iter()
        .map(|(event, range)| (ticked(event), range))
        .collect();
    let events = private_numbers::from_one(markdown.text, events);
    let events = notes::settle(&mut writer, events);
    let events = match raw::clean(&mut writer, events) {
        Ok(events) => events,
        Err(range) => {
            writer.report(
                Code::TooDeep,
                range,
                "raw HTML is nested too deeply here".into(),
                Some("write Markdown instead".into()),
            );
            return (Body::default(), writer.findings);
        }
    };
    let events = quotes::set(markdown, events);
    let events = headings::anchor(&mut writer, events);
    let events = links::open_holes(&mut writer, events);
    let events = tables::rewrite(events);
    let events = footnotes::gather(events, &writer.body.headings);
    let mut html = String::with_capacity(markdown.text.len() * 2);
    pulldown_cmark::html::push_html(
        &mut html,
        events.into_iter().map(|(event, _)| writer.counted(event)),
    );
    if writer.has_html {
        html = sanitise::clean(&html, &writer.body.headings);
    }
    if html.contains(STRAY) {
        html = html.replace(STRAY, "&lt;");
    }
    writer.body.pieces = pieces::cut(&html, writer.body.links.len(), &writer.pictures);
    (writer.body, writer.findings)
}

/// Markdown without control characters, each in its place a blank, or two for its two bytes: HTML has no
/// use for them, and some are marks of our own.
fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(escape::is_forbidden) {
        return Cow::Borrowed(text);
    }
    let blank = |c: char| match (escape::is_forbidden(c), c.len_utf8()) {
        (false, _) => c,
        (true, 1) => ' ',
        (true, _) => '\u{a0}',
    };
    Cow::Owned(text.chars().map(blank).collect())
}

/// Markdown in which no block of raw HTML begins with what is no HTML, or would never end. Every byte
/// keeps its place.
fn with_words_for_strays(text: Cow<'_, str>, nesting: usize) -> (Cow<'_, str>, Vec<Stray>) {
    let (mut text, mut all) = (text, Vec::new());
    for _ in 0..READINGS {
        let strays = if text.contains('<') {
            raw::strays(&read(&text, nesting))
        } else {
            Vec::new()
        };
        if strays.is_empty() {
            break;
        }
        let mut bytes = text.into_owned().into_bytes();
        for stray in strays {
            if let Some(byte) = bytes.get_mut(stray.at).filter(|byte| **byte == b'<') {
                *byte = STRAY as u8;
                all.push(stray);
            }
        }
        // One byte of ASCII in the place of another is text all the same.
        text = Cow::Owned(String::from_utf8_lossy(&bytes).into_owned());
    }
    (text, all)
}

/// The events of a text, up to the first that is nested more deeply than this: nobody needs what follows.
fn read(text: &str, nesting: usize) -> Events<'_> {
    let mut depth = 0_usize;
    let mut events = Vec::new();
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        depth = depth_after(depth, &event);
        events.push((event, range));
        if depth > nesting {
            break;
        }
    }
    events
}

/// How deep quotes, lists and the like are nested behind an event.
fn depth_after(depth: usize, event: &Event<'_>) -> usize {
    match event {
        Event::Start(_) => depth + 1,
        Event::End(_) => depth.saturating_sub(1),
        _ => depth,
    }
}

/// The event with what its author typed, and with no character that HTML forbids.
fn typed(event: Event<'_>) -> Event<'_> {
    let is_ours = |text: &str| text.contains(escape::is_forbidden);
    let typed = |text: CowStr<'_>| {
        let typed = text.chars().map(|c| match c {
            STRAY => '<',
            c if escape::is_forbidden(c) => char::REPLACEMENT_CHARACTER,
            c => c,
        });
        CowStr::from(typed.collect::<String>())
    };
    match event {
        Event::Text(text) if is_ours(&text) => Event::Text(typed(text)),
        Event::Code(text) if is_ours(&text) => Event::Code(typed(text)),
        Event::Html(text) if is_ours(&text) => Event::Html(typed(text)),
        Event::InlineHtml(text) if is_ours(&text) => Event::InlineHtml(typed(text)),
        event => event,
    }
}

/// The event with a sign in the place of a box of a list of tasks: nobody can tick it, so it is no field of a form.
fn ticked(event: Event<'_>) -> Event<'_> {
    match event {
        Event::TaskListMarker(true) => Event::Text(CowStr::Borrowed("☑ ")),
        Event::TaskListMarker(false) => Event::Text(CowStr::Borrowed("☐ ")),
        event => event,
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_TASKLISTS
}

fn too_deep(events: &Events<'_>, limit: usize) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    for (event, range) in events {
        depth = depth_after(depth, event);
        if depth > limit {
            return Some(range.clone());
        }
    }
    None
}

/// What is gathered while a body is rendered.
struct Writer<'a> {
    markdown: Markdown<'a>,
    /// The text with the characters that are taken out of it before it is read; all have their places.
    source: &'a str,
    body: Body,
    /// Pictures, in their places among the links.
    pictures: Vec<Picture>,
    findings: Vec<Diagnostic>,
    has_html: bool,
}

impl<'a> Writer<'a> {
    /// The event, with its words counted.
    fn counted(&mut self, event: Event<'a>) -> Event<'a> {
        if let Event::Text(text) | Event::Code(text) = &event {
            self.body.words += text.split_whitespace().count();
        }
        event
    }

    fn report(&mut self, code: Code, range: Range<usize>, message: String, help: Option<String>) {
        self.findings
            .push(Diagnostic::new(code, self.markdown.place(range), message).with_help_if(help));
    }

    /// The hole for a link, and its number.
    fn hole(&mut self, link: Link) -> String {
        self.body.links.push(link);
        format!("{}{}{}", HOLE.0, self.body.links.len() - 1, HOLE.1)
    }
}

/// A stretch of HTML of our own making.
fn html(text: impl Into<String>) -> Event<'static> {
    Event::InlineHtml(CowStr::from(text.into()))
}

/// The words of some events, without their mark-up and what is said of pictures: that goes with them.
fn plain_text(events: &[(Event<'_>, Range<usize>)]) -> String {
    let mut text = String::new();
    let mut pictures = 0_usize;
    for (event, _) in events {
        match event {
            Event::Start(Tag::Image { .. }) => pictures += 1,
            Event::End(TagEnd::Image) => pictures = pictures.saturating_sub(1),
            _ if pictures > 0 => {}
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// The page's title is its only `h1`; headings of the text begin at `h2`.
fn level_on_page(level: HeadingLevel) -> u8 {
    (level as u8).max(2)
}

/// The end of what begins at `start`, as a place among the events.
fn end_of(events: &[(Event<'_>, Range<usize>)], start: usize, end: TagEnd) -> usize {
    let mut depth = 0_usize;
    for (at, (event, _)) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(tag) if tag.to_end() == end => depth += 1,
            Event::End(tag) if *tag == end => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    events.len() - 1
}

/// Does it stand among the words of a line, as emphasis and links do?
fn is_among_words(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
    )
}

/// Is this the start of a paragraph?
fn is_paragraph(event: &Event<'_>) -> bool {
    matches!(event, Event::Start(Tag::Paragraph))
}
