//! Addresses that stand in a text as they are (`https://example.org`, `www.example.org`,
//! `office@example.org`) become links.
//!
//! What an address is, and what of the punctuation behind it belongs to it, is as in GitHub Flavored
//! Markdown 0.29, section 6.9.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::Events;

/// What is longer is no address; so much is looked through for where one ends.
const LONGEST: usize = 4_096;

/// Makes links of all addresses that stand in plain words.
pub(super) fn link<'a>(text: &'a str, events: Events<'a>) -> Events<'a> {
    if !text.contains('@') && !may_hold_address(text) {
        return events;
    }
    let mut out = Vec::with_capacity(events.len());
    let mut run: Events<'a> = Vec::new();
    let mut nested = 0_usize;
    for (event, range) in events {
        nested = depth(nested, &event);
        let follows = run
            .last()
            .is_none_or(|(_, last)| follows(text, last, &range));
        let is_words = matches!(event, Event::Text(_)) && nested == 0;
        if !(is_words && follows) {
            set(text, std::mem::take(&mut run), &mut out);
        }
        if is_words {
            run.push((event, range));
        } else {
            out.push((event, range));
        }
    }
    set(text, run, &mut out);
    out
}

/// How deep in what holds no links we are behind an event.
fn depth(nested: usize, event: &Event<'_>) -> usize {
    match event {
        Event::Start(tag) if holds_no_links(&tag.to_end()) => nested + 1,
        Event::End(tag) if holds_no_links(tag) => nested.saturating_sub(1),
        Event::InlineHtml(html) | Event::Html(html) if opens_link(html) => nested + 1,
        Event::InlineHtml(html) | Event::Html(html) if closes_link(html) => {
            nested.saturating_sub(1)
        }
        _ => nested,
    }
}

/// Does a stretch of words go on with this one? Between the two may stand the backslash that keeps a sign.
fn follows(text: &str, last: &Range<usize>, next: &Range<usize>) -> bool {
    last.end == next.start || text.get(last.end..next.start) == Some("\\")
}

/// The events without emphasis that begins in the middle of an address: in `https://example.org/_a_` the signs
/// belong to the address, and so do those of a pair of which one stands behind it.
pub(super) fn keep_whole<'a>(text: &'a str, mut events: Events<'a>) -> Events<'a> {
    if !may_hold_address(text) {
        return events;
    }
    let mut nested = 0_usize;
    let mut end = 0;
    for at in 0..events.len() {
        let (event, range) = &events[at];
        nested = depth(nested, event);
        match event {
            // Of one that was begun before them, these words are a part.
            Event::Text(words) if nested == 0 && range.start >= end && may_hold_address(words) => {
                let before = text[..range.start].chars().next_back();
                let rest = text.get(range.start..).unwrap_or_default();
                if let Some(last) = begun_in(rest, range.len(), before).last() {
                    end = range.start + last.range.end;
                }
            }
            Event::Text(_) => {}
            Event::Start(tag) if is_emphasis(&tag.to_end()) && range.start < end && nested == 0 => {
                let (tag, range) = (tag.to_end(), range.clone());
                let signs = length_of_signs(&text[range.clone()], tag);
                let close = super::end_of(&events, at, tag);
                let (from, to) = (range.start, range.end);
                events[at] = sign(text, from..from + signs);
                events[close] = sign(text, to - signs..to);
            }
            Event::End(tag) if is_emphasis(tag) => {}
            _ => end = 0,
        }
    }
    events
}

fn may_hold_address(words: &str) -> bool {
    words.contains("://") || has_www(words)
}

const fn is_emphasis(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough
    )
}

/// How many signs begin, and how many end, some emphasis.
fn length_of_signs(span: &str, tag: TagEnd) -> usize {
    match tag {
        TagEnd::Strong => 2,
        TagEnd::Strikethrough if span.starts_with("~~") => 2,
        _ => 1,
    }
}

/// Signs of emphasis as the words that they are.
fn sign(text: &str, range: Range<usize>) -> (Event<'_>, Range<usize>) {
    (Event::Text(CowStr::Borrowed(&text[range.clone()])), range)
}

fn has_www(text: &str) -> bool {
    text.contains("www.") || text.contains("WWW.") || text.contains("Www.")
}

/// Links don't nest, and what is said of a picture holds none; code is not read.
fn holds_no_links(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock)
}

fn opens_link(html: &str) -> bool {
    let tag = html.trim_start().get(..3).unwrap_or_default();
    tag.eq_ignore_ascii_case("<a ") && !closes_link(html)
}

fn closes_link(html: &str) -> bool {
    html.contains("</a>") || html.contains("</A>")
}

/// Adds words that follow each other, with links in the place of addresses.
fn set<'a>(text: &'a str, run: Events<'a>, out: &mut Events<'a>) {
    let (Some((_, first)), Some((_, last))) = (run.first(), run.last()) else {
        return;
    };
    let whole = first.start..last.end;
    let Some(written) = text.get(whole.clone()) else {
        out.extend(run);
        return;
    };
    let before = text[..whole.start].chars().next_back();
    let addresses = addresses(written, before);
    let mut addresses = addresses.into_iter().map(|address| Found {
        range: whole.start + address.range.start..whole.start + address.range.end,
        ..address
    });
    let Some(mut next) = addresses.next() else {
        out.extend(run);
        return;
    };
    let mut is_over = false;
    for (event, range) in run {
        // What is before the address; the address, at its first event; what is behind it.
        let mut from = range.start;
        while !is_over && next.range.start < range.end {
            if next.range.start >= range.start {
                push_part(text, &event, &range, from..next.range.start, out);
                push_link(text, &next, out);
            }
            if next.range.end > range.end {
                from = range.end;
                break;
            }
            from = next.range.end.max(from);
            match addresses.next() {
                Some(address) => next = address,
                None => is_over = true,
            }
        }
        push_part(text, &event, &range, from..range.end, out);
    }
}

/// Adds a part of a text event.
fn push_part<'a>(
    text: &'a str,
    event: &Event<'a>,
    range: &Range<usize>,
    part: Range<usize>,
    out: &mut Events<'a>,
) {
    if part.is_empty() {
        return;
    }
    if part == *range {
        out.push((event.clone(), part));
    } else if let Some(words) = text.get(part.clone()) {
        out.push((Event::Text(CowStr::Borrowed(words)), part));
    }
}

fn push_link<'a>(text: &'a str, found: &Found, out: &mut Events<'a>) {
    let words = &text[found.range.clone()];
    let words: CowStr<'a> = if words.contains(['&', '\\']) {
        without_backslashes(words).replace("&amp;", "&").into()
    } else {
        CowStr::Borrowed(words)
    };
    let tag = Tag::Link {
        link_type: LinkType::Autolink,
        dest_url: format!("{}{words}", found.scheme).into(),
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    };
    let range = &found.range;
    out.push((Event::Start(tag), range.clone()));
    out.push((Event::Text(words), range.clone()));
    out.push((Event::End(TagEnd::Link), range.clone()));
}

/// An address without the backslashes that keep its signs: `https://example.org/a\_b`, as other programs
/// write it out.
fn without_backslashes(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        let keeps = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        out.extend(if keeps { chars.next() } else { Some(c) });
    }
    out
}

/// An address in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    range: Range<usize>,
    /// What must stand before it to make it whole.
    scheme: &'static str,
}

/// The addresses in some words; `before` is what stands before them.
fn addresses(words: &str, before: Option<char>) -> Vec<Found> {
    begun_in(words, words.len(), before)
}

/// The addresses that begin in so many bytes of some words.
fn begun_in(words: &str, length_of_part: usize, before: Option<char>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut end = 0;
    for (at, c) in words[..length_of_part].char_indices() {
        if at < end || !matches!(c, 'h' | 'H' | 'w' | 'W' | '@') {
            continue;
        }
        if c == '@' {
            if let Some(range) = mailbox(words, end, at) {
                end = range.end;
                found.push(Found {
                    range,
                    scheme: "mailto:",
                });
            }
            continue;
        }
        let previous = words[..at]
            .chars()
            .next_back()
            .or(before.filter(|_| at == 0));
        let may_begin = previous.is_none_or(|c| c.is_whitespace() || "*_~(\"'„“«‘‚”".contains(c));
        let rest = &words[at..];
        let scheme = ["https://", "http://", "www."].into_iter().find(|scheme| {
            rest.get(..scheme.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        let Some(scheme) = scheme.filter(|_| may_begin) else {
            continue;
        };
        let is_bare = scheme == "www.";
        let host = if is_bare { 0 } else { scheme.len() };
        let length = if begins_with_host(&rest[host..]) {
            length(rest, host)
        } else {
            0
        };
        if length > scheme.len() && is_host(&rest[host..length]) {
            end = at + length;
            let scheme = if is_bare { "http://" } else { "" };
            found.push(Found {
                range: at..end,
                scheme,
            });
        }
    }
    found
}

/// How long the address is that begins here, without the punctuation behind it; 0 where it is longer than any. Its host
/// begins at a byte of it, and has no bracket.
fn length(rest: &str, host: usize) -> usize {
    let near = &rest[..rest.floor_char_boundary(LONGEST)];
    let end = near.find(|c: char| c.is_whitespace() || c == '<' || "“”„«»".contains(c));
    let mut address = match end {
        Some(end) => &near[..end],
        None if near.len() < rest.len() => return 0,
        None => near,
    };
    if let Some(at) = address[host..]
        .find(['/', '?', '#', '[', ']'])
        .map(|at| host + at)
        && address[at..].starts_with(['[', ']'])
    {
        address = &address[..at];
    }
    let excess = |close: char, open: char| {
        let closed = address.matches(close).count();
        closed.saturating_sub(address.matches(open).count())
    };
    let (mut round, mut square) = (excess(')', '('), excess(']', '['));
    let mut curly = excess('}', '{');
    loop {
        let shorter = address.trim_end_matches([
            '?', '!', '.', ',', ':', '*', '_', '~', '\\', '\'', '"', '…', '’',
        ]);
        let shorter = match shorter.chars().next_back() {
            Some(')') if round > 0 => {
                round -= 1;
                &shorter[..shorter.len() - 1]
            }
            Some(']') if square > 0 => {
                square -= 1;
                &shorter[..shorter.len() - 1]
            }
            Some('}') if curly > 0 => {
                curly -= 1;
                &shorter[..shorter.len() - 1]
            }
            Some(';') => without_entity(shorter),
            _ => shorter,
        };
        if shorter.len() == address.len() {
            return address.len();
        }
        address = shorter;
    }
}

/// Without the name of a character at the end (`&copy;`), or without a semicolon that is none's.
fn without_entity(address: &str) -> &str {
    let inner = &address[..address.len() - 1];
    let before = inner.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    let is_named = before.len() < inner.len();
    before
        .strip_suffix('&')
        .filter(|_| is_named)
        .unwrap_or(inner)
}

/// May a host be named here? A quick look that spares most texts a long one.
fn begins_with_host(rest: &str) -> bool {
    let end = rest.find(|c| !is_of_host(c)).unwrap_or(rest.len());
    let (host, behind) = rest.split_at(end);
    // A low line at the end of an address belongs to the text.
    is_host(if behind.starts_with(['/', '?', '#', ':']) {
        host
    } else {
        host.trim_end_matches('_')
    })
}

fn is_of_host(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// Does an address begin with the name of a host? The last two parts of it have no underscore.
fn is_host(address: &str) -> bool {
    let end = address.find(|c| !is_of_host(c)).unwrap_or(address.len());
    let host = &address[..end];
    let parts: Vec<&str> = host.trim_end_matches('.').split('.').collect();
    parts.len() > 1
        && parts.iter().all(|part| !part.is_empty())
        && parts.iter().rev().take(2).all(|part| !part.contains('_'))
}

/// The mailbox around an `@`.
fn mailbox(words: &str, from: usize, at: usize) -> Option<Range<usize>> {
    let is_local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let before = &words[from..at];
    let start = at - before.len() + before.trim_end_matches(is_local).len();
    let is_domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let after = &words[at + 1..];
    let end = after.find(|c| !is_domain(c)).unwrap_or(after.len());
    let domain = after[..end].trim_end_matches('.');
    let is_sound = start < at
        && !words[..start].ends_with(['/', ':'])
        && domain.contains('.')
        && domain.split('.').all(|part| !part.is_empty())
        && !domain.ends_with(['-', '_']);
    is_sound.then(|| start..at + 1 + domain.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        for (words, linked) in [
            ("See www.example.org.", vec!["www.example.org"]),
            (
                "(https://example.org/a_(b)) and",
                vec!["https://example.org/a_(b)"],
            ),
            (
                "https://example.org/?q=a&hl=en;",
                vec!["https://example.org/?q=a&hl=en"],
            ),
            ("https://example.org/a&amp;", vec!["https://example.org/a"]),
            ("„https://пример.мк/пат“", vec!["https://пример.мк/пат"]),
            ("office@example.org, a@b", vec!["office@example.org"]),
            ("xhttps://example.org", vec![]),
            ("https://localhost www. https://", vec![]),
            ("https://a_b.c_d.org", vec![]),
        ] {
            let found = addresses(words, None);
            let found: Vec<_> = found.into_iter().map(|found| &words[found.range]).collect();
            assert_eq!(found, linked, "{words}");
        }
    }
}
