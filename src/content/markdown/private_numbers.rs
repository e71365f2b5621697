//! Numbers in a text that belong to one person.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::{Events, Writer, is_among_words};
use crate::{
    content::body::Private,
    model::{names_codes, names_line_of_help, names_someone, names_telephones, private_numbers},
};

/// Notes every private number: in the words, as they follow each other whatever mark-up is between
/// them, in what is said of links and pictures, and in the language of a block of code.
pub(super) fn note(writer: &mut Writer<'_>, events: &Events<'_>) {
    let mut block = Block::default();
    let mut columns = Columns {
        persons: rows_with_persons(events),
        ..Columns::default()
    };
    for (event, range) in events {
        columns.follow(event, &block.words);
        match event {
            Event::Text(words) | Event::Code(words) => block.push(words, range),
            Event::Html(html) | Event::InlineHtml(html) => {
                // What the attributes say is no part of the line.
                if html.contains('=') || html.contains("<!--") {
                    // What stands in a tag is looked at as words are.
                    let words = html.replace(['<', '>', '"', '\''], " ");
                    noted(writer, &words, &[(0, range.clone())]);
                }
                block.push(html, range);
            }
            Event::SoftBreak | Event::HardBreak => block.push("\n", range),
            Event::Start(Tag::Link {
                dest_url, title, ..
            }) => {
                noted(writer, dest_url, &[(0, range.clone())]);
                noted(writer, title, &[(0, range.clone())]);
            }
            Event::Start(Tag::Heading { id: Some(id), .. }) => {
                block.end(writer);
                noted(writer, id, &[(0, range.clone())]);
            }
            Event::Start(Tag::Image { title, .. }) => {
                block.end(writer);
                noted(writer, title, &[(0, range.clone())]);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                block.end(writer);
                noted(writer, language, &[(0, range.clone())]);
            }
            Event::Start(Tag::TableCell) => {
                block.end(writer);
                if let Some(words) = columns.words() {
                    block.push(words, &(range.start..range.start));
                }
            }
            Event::Start(Tag::Item) => {
                block.end(writer);
                let marker = marker(&writer.markdown.text[range.clone()]);
                if !marker.is_empty() {
                    block.push(marker, &(range.start..range.start + marker.len()));
                }
            }
            Event::Start(tag) if !is_in_line(tag.to_end()) => block.end(writer),
            Event::End(tag) if !is_in_line(*tag) => block.end(writer),
            _ => {}
        }
    }
    block.end(writer);
}

/// What an item of a list begins with, if that has more digits than lists have items: `070123456. `.
fn marker(item: &str) -> &str {
    let digits = item.bytes().take_while(u8::is_ascii_digit).count();
    let is_marker = digits >= MOST_DIGITS && item[digits..].starts_with(['.', ')']);
    if is_marker { &item[..=digits] } else { "" }
}

/// A list that begins with a number of so many digits is none that somebody counted.
const MOST_DIGITS: usize = 8;

/// Lists that begin with what may be somebody's number begin with one: each page would show it.
pub(super) fn from_one<'a>(text: &str, mut events: Events<'a>) -> Events<'a> {
    for (event, range) in &mut events {
        if let Event::Start(Tag::List(Some(first))) = event
            && !private_numbers(marker(&text[range.clone()])).is_empty()
        {
            *first = 1;
        }
    }
    events
}

/// What a cell is read behind whose column or row says what it is.
const TELEPHONE: &str = "tel. ";
const CODE: &str = "code ";
const OF_HELP: &str = "SOS ";

/// Is somebody named in it, for each row of tables below their heading?
fn rows_with_persons(events: &Events<'_>) -> Vec<bool> {
    let (mut rows, mut is_in_row) = (Vec::new(), false);
    for (event, _) in events {
        match event {
            Event::Start(Tag::TableRow) => {
                rows.push(false);
                is_in_row = true;
            }
            Event::End(TagEnd::TableRow) => is_in_row = false,
            Event::Text(words) | Event::Code(words) if is_in_row => {
                if let Some(row) = rows.last_mut() {
                    *row |= names_someone(words);
                }
            }
            _ => {}
        }
    }
    rows
}

/// The columns of the table that is read.
#[derive(Default)]
struct Columns {
    /// Is somebody named in it, for each row of all tables, and how many of them are begun.
    persons: Vec<bool>,
    rows: usize,
    /// What the cells are read behind, for each column.
    called: Vec<Option<&'static str>>,
    is_in_head: bool,
    at: usize,
    /// Does an earlier cell of the row name a line of help?
    is_of_help: bool,
}

impl Columns {
    /// Goes on to the next event; `words` are those since the last block ended.
    fn follow(&mut self, event: &Event<'_>, words: &str) {
        match event {
            Event::Start(Tag::TableHead) => {
                self.called.clear();
                self.is_in_head = true;
            }
            Event::End(TagEnd::TableHead) => self.is_in_head = false,
            Event::End(TagEnd::TableCell) if self.is_in_head => {
                self.called.push(if names_telephones(words) {
                    Some(TELEPHONE)
                } else {
                    names_codes(words).then_some(CODE)
                });
            }
            Event::End(TagEnd::TableCell) => {
                self.at += 1;
                self.is_of_help |= names_line_of_help(words);
            }
            Event::Start(Tag::TableRow) => {
                self.rows += 1;
                (self.at, self.is_of_help) = (0, false);
            }
            _ => {}
        }
    }

    /// What the next cell is read behind.
    fn words(&self) -> Option<&'static str> {
        let called = self.called.get(self.at).copied().flatten();
        let is_of_person = || {
            self.rows
                .checked_sub(1)
                .and_then(|row| self.persons.get(row))
                == Some(&true)
        };
        match called.filter(|_| !self.is_in_head)? {
            CODE => (!is_of_person()).then_some(CODE),
            _ if self.is_of_help && !is_of_person() => Some(OF_HELP),
            words => Some(words),
        }
    }
}

/// Words that follow each other, and of each event among them: where its words begin, and its bytes in the
/// Markdown.
#[derive(Default)]
struct Block {
    words: String,
    events: Vec<(usize, Range<usize>)>,
}

impl Block {
    fn push(&mut self, words: &str, range: &Range<usize>) {
        self.events.push((self.words.len(), range.clone()));
        self.words.push_str(words);
    }

    fn end(&mut self, writer: &mut Writer<'_>) {
        noted(writer, &self.words, &self.events);
        self.words.clear();
        self.events.clear();
    }
}

/// Within a line of words? Each line of raw HTML is an event.
fn is_in_line(tag: TagEnd) -> bool {
    is_among_words(tag) || tag == TagEnd::HtmlBlock
}

/// Notes the private numbers in some words.
fn noted(writer: &mut Writer<'_>, words: &str, events: &[(usize, Range<usize>)]) {
    let mut search = Search::default();
    for (number, span) in private_numbers(words) {
        let place = search.place(writer.markdown.text, words, events, &span);
        let offset = writer.markdown.offset;
        let private = Private {
            number,
            words: words[span].into(),
            bytes: offset + place.start..offset + place.end,
        };
        // An address that is its own words is told once.
        let mut last = writer.body.private.iter().rev().take(2);
        let is_noted = |known: &Private| known.number == number && known.bytes == private.bytes;
        if !last.any(is_noted) {
            writer.body.private.push(private);
        }
    }
}

/// Where the words of the last event that was asked for stand in its Markdown: looked for once, for it may hold
/// thousands of numbers.
#[derive(Default)]
struct Search {
    event: Option<usize>,
    whole: Option<usize>,
    /// How often a part of it was looked for in vain.
    vain: usize,
}

/// After so many parts of an event that are not found, no more are looked for.
const MOST_IN_VAIN: usize = 16;
/// Parts are looked for in so many bytes of an event that is not written to the letter.
const LONGEST_LOOK: usize = 4_096;

impl Search {
    /// Where some of the words stand in the Markdown. Where they are not those of the file to the letter, the
    /// whole of their event is pointed at.
    fn place(
        &mut self,
        text: &str,
        words: &str,
        events: &[(usize, Range<usize>)],
        span: &Range<usize>,
    ) -> Range<usize> {
        let event_at = |at: usize| events.partition_point(|(start, _)| *start <= at) - 1;
        let (first, last) = (event_at(span.start), event_at(span.end.saturating_sub(1)));
        let start = self.part(text, words, events, (first, span));
        let end = if first == last {
            start.clone()
        } else {
            self.part(text, words, events, (last, span))
        };
        start.start..end.end.max(start.end)
    }

    /// Where the part of an event that lies in a span stands.
    fn part(
        &mut self,
        text: &str,
        words: &str,
        events: &[(usize, Range<usize>)],
        (event, span): (usize, &Range<usize>),
    ) -> Range<usize> {
        let (start, range) = &events[event];
        let end = events.get(event + 1).map_or(words.len(), |(end, _)| *end);
        let part = span.start.max(*start)..span.end.min(end);
        let source = &text[range.clone()];
        // The words of the event as a whole are surer to be found where they stand than a part of them.
        if self.event != Some(event) {
            *self = Self {
                event: Some(event),
                whole: source.find(&words[*start..end]),
                vain: 0,
            };
        }
        let at = match self.whole {
            Some(at) => Some(at + part.start - start),
            None => self.look(source, &words[part.clone()]),
        };
        match at {
            Some(at) => range.start + at..range.start + at + part.len(),
            None => range.clone(),
        }
    }

    fn look(&mut self, source: &str, part: &str) -> Option<usize> {
        if self.vain == MOST_IN_VAIN {
            return None;
        }
        let found = source[..source.floor_char_boundary(LONGEST_LOOK)].find(part);
        self.vain += usize::from(found.is_none());
        found
    }
}
