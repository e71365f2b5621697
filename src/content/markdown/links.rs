//! Links and pictures: to the outside, to other entries, to files beside the entry.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::{Events, Writer, end_of, escaped, html, is_paragraph, plain_text};
use crate::{
    content::{
        Key,
        body::{Link, LinkTarget, Picture},
        yaml_slug,
    },
    diagnostics::{Code, did_you_mean},
    model::{EntityKind, Id},
};

/// Schemes that a link to the outside may have.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// Turns links into the site into holes, and pictures into figures.
pub(super) fn open_holes<'a>(writer: &mut Writer<'a>, events: Events<'a>) -> Events<'a> {
    let mut out = Vec::with_capacity(events.len());
    let mut closings: Vec<Event<'static>> = Vec::new();
    let mut at = 0;
    while at < events.len() {
        let (event, range) = &events[at];
        match event {
            Event::Start(Tag::Link {
                dest_url, title, ..
            }) => {
                let (open, close) = link(writer, dest_url, title, range);
                out.push((open, range.clone()));
                closings.push(close);
            }
            Event::End(TagEnd::Link) => {
                if let Some(close) = closings.pop() {
                    out.push((close, range.clone()));
                }
            }
            Event::Start(Tag::Image {
                dest_url, title, ..
            }) => {
                let end = end_of(&events, at, TagEnd::Image);
                let alt = plain_text(&events[at + 1..end]);
                let picture = image(writer, dest_url, (title, ""), &alt, range);
                out.push((html(picture), range.clone()));
                at = end;
            }
            event if is_paragraph(event) && is_figure(&events[at..]) => {
                let Event::Start(Tag::Image {
                    dest_url, title, ..
                }) = &events[at + 1].0
                else {
                    unreachable!("a figure begins with a picture");
                };
                let end = end_of(&events, at, TagEnd::Paragraph);
                let end_of_alt = end_of(&events, at + 1, TagEnd::Image);
                let alt = plain_text(&events[at + 2..end_of_alt]);
                let picture = image(writer, dest_url, ("", title), &alt, range);
                out.push((html(format!("{picture}\n")), range.clone()));
                at = end;
            }
            event => out.push((event.clone(), range.clone())),
        }
        at += 1;
    }
    out
}

/// A paragraph that holds one picture with a title and nothing else: the title is its caption.
fn is_figure(events: &[(Event<'_>, Range<usize>)]) -> bool {
    let Some((Event::Start(Tag::Image { title, .. }), _)) = events.get(1) else {
        return false;
    };
    let end = end_of(events, 1, TagEnd::Image);
    !title.is_empty()
        && matches!(
            events.get(end + 1),
            Some((Event::End(TagEnd::Paragraph), _))
        )
}

/// The opening and the closing of a link.
fn link(
    writer: &mut Writer<'_>,
    address: &CowStr<'_>,
    title: &str,
    range: &Range<usize>,
) -> (Event<'static>, Event<'static>) {
    let title = if title.is_empty() {
        String::new()
    } else {
        format!(" title=\"{}\"", escaped(title))
    };
    let at = span_of(writer.markdown.text, address, range);
    match classify(writer, address, at.clone()) {
        Some(Destination::Outside) => (
            html(format!(
                "<a href=\"{}\" rel=\"external noopener\"{title}>",
                escaped(address)
            )),
            html("</a>"),
        ),
        Some(Destination::Inside(target, anchor)) => {
            let hole = writer.hole(Link {
                target,
                anchor,
                span: writer.markdown.offset + at.start..writer.markdown.offset + at.end,
            });
            (html(format!("<a href=\"{hole}\"{title}>")), html("</a>"))
        }
        None => (html(""), html("")),
    }
}

/// A picture, with what is told of it on demand and the words under it.
fn image(
    writer: &mut Writer<'_>,
    address: &CowStr<'_>,
    (title, caption): (&str, &str),
    alt: &str,
    range: &Range<usize>,
) -> String {
    if alt.is_empty() {
        writer.report(
            Code::NoAltText,
            range.clone(),
            "this picture has no alternative text".into(),
            Some(
                "say between the square brackets what it shows: `![The council hall](hall.jpg)`"
                    .into(),
            ),
        );
    }
    let at = span_of(writer.markdown.text, address, range);
    let file = match classify(writer, address, at.clone()) {
        Some(Destination::Inside(LinkTarget::File(file), None)) => file,
        Some(_) => {
            writer.report(
                Code::UnsafeLink,
                at,
                format!("the picture `{address}` is not a file of this site"),
                Some("put the picture beside the entry and name the file; readers' browsers must not call other sites".into()),
            );
            return String::new();
        }
        None => return String::new(),
    };
    let hole = writer.hole(Link {
        target: LinkTarget::File(file),
        anchor: None,
        span: writer.markdown.offset + at.start..writer.markdown.offset + at.end,
    });
    let some = |words: &str| (!words.is_empty()).then(|| words.into());
    writer.pictures.push(Picture {
        link: writer.body.links.len() - 1,
        alt: alt.into(),
        title: some(title),
        caption: some(caption),
    });
    format!("<img src=\"{hole}\">")
}

enum Destination {
    Outside,
    Inside(LinkTarget, Option<Box<str>>),
}

fn classify(writer: &mut Writer<'_>, address: &str, at: Range<usize>) -> Option<Destination> {
    if let Some((scheme, rest)) = scheme(address) {
        if SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()) {
            return Some(Destination::Outside);
        }
        if let Some(kind) = EntityKind::from_name(scheme) {
            return by_id(writer, kind, rest, at);
        }
        let kinds = EntityKind::ALL.map(EntityKind::name);
        let help = did_you_mean(scheme, kinds).unwrap_or_else(|| {
            "link to the web with `https:`, to an entry with its kind and id (`city:elbasan`) or its file".into()
        });
        writer.report(
            Code::UnsafeLink,
            at,
            format!("links with `{scheme}:` are not allowed"),
            Some(help),
        );
        return None;
    }
    if address.starts_with('/') {
        writer.report(
            Code::BrokenLink,
            at,
            format!("`{address}` does not lead to a file of this site"),
            Some("write the path from this file, such as `../cities/elbasan.md`, or the id: `city:elbasan`".into()),
        );
        return None;
    }
    let (path, anchor) = split_anchor(address);
    if path.is_empty() {
        return Some(Destination::Inside(LinkTarget::Here, anchor));
    }
    match join(writer.markdown.folder(), &percent_decoded(path)) {
        Some(file) => Some(Destination::Inside(LinkTarget::File(file.into()), anchor)),
        None => {
            writer.report(
                Code::BrokenLink,
                at,
                format!("`{address}` leads out of the site"),
                None,
            );
            None
        }
    }
}

fn by_id(
    writer: &mut Writer<'_>,
    kind: EntityKind,
    rest: &str,
    at: Range<usize>,
) -> Option<Destination> {
    let (id, anchor) = split_anchor(rest);
    let Some(valid) = Id::new(id) else {
        let slug = yaml_slug(id);
        writer.report(
            Code::BadForm,
            at,
            format!("`{id}` is not an id"),
            Id::new(&slug).map(|_| format!("write `{kind}:{slug}`")),
        );
        return None;
    };
    Some(Destination::Inside(
        LinkTarget::Key(Key::new(kind, valid)),
        anchor,
    ))
}

/// The scheme of an address (RFC 3986, section 3.1), and what follows the colon.
fn scheme(address: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let mut characters = scheme.chars();
    let valid = characters.next()?.is_ascii_alphabetic()
        && characters.all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    valid.then_some((scheme, rest))
}

fn split_anchor(address: &str) -> (&str, Option<Box<str>>) {
    match address.split_once('#') {
        Some((path, anchor)) => (path, Some(percent_decoded(anchor).into())),
        None => (address, None),
    }
}

/// `%C4%8D` as the characters meant; left as it is where that is not UTF-8.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = match (first, tail) {
            (b'%', [high, low, ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let digit = |b: u8| char::from(b).to_digit(16).unwrap_or(0);
                u8::try_from(digit(*high) * 16 + digit(*low)).ok()
            }
            _ => None,
        };
        if let Some(code) = code {
            bytes.push(code);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// The path from the site's folder that a relative path means; `None` where it leads out of it.
fn join(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The bytes of the address inside the link that stands at `range`.
fn span_of(text: &str, address: &str, range: &Range<usize>) -> Range<usize> {
    text.get(range.clone())
        .filter(|_| !address.is_empty())
        .and_then(|link| link.rfind(address))
        .map_or_else(
            || range.clone(),
            |at| range.start + at..range.start + at + address.len(),
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_in_the_site() {
        assert_eq!(
            join("content/practices", "../cities/a.md").as_deref(),
            Some("content/cities/a.md")
        );
        assert_eq!(
            join("content/practices", "./b.md").as_deref(),
            Some("content/practices/b.md")
        );
        assert_eq!(join("content", "../../etc/passwd"), None);
    }

    #[test]
    fn percent_signs_are_decoded_once() {
        assert_eq!(percent_decoded("%C4%8Dar"), "čar");
        assert_eq!(percent_decoded("%2541"), "%41");
        assert_eq!(percent_decoded("100%"), "100%");
        assert_eq!(percent_decoded("%FF"), "%FF");
    }
}
