//! Links and pictures: to the outside, to other entries, to files beside the entry.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::{Events, Writer, end_of, html, is_paragraph};
use crate::{
    content::{
        Key,
        body::{Link, LinkTarget, Picture},
        entry::beside,
        sameness, yaml_slug,
    },
    diagnostics::{Code, Diagnostic, Remedy, did_you_mean},
    escape,
    model::{
        EntityKind, Id,
        web_address::{self, Fault, To},
    },
};

/// Turns links into the site into holes, and pictures into figures.
pub(super) fn open_holes<'a>(writer: &mut Writer<'a>, events: Events<'a>) -> Events<'a> {
    let mut out = Vec::with_capacity(events.len());
    let mut closings: Vec<Event<'static>> = Vec::new();
    let mut at = 0;
    while at < events.len() {
        let (event, range) = &events[at];
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            }) => {
                let address = match link_type {
                    LinkType::Email => CowStr::from(format!("mailto:{dest_url}")),
                    _ => dest_url.clone(),
                };
                let (open, close) = link(writer, &address, title, range);
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
                let alt = alternative(&events[at + 1..end]);
                let words = Words {
                    title,
                    caption: "",
                    alt: &alt,
                    is_alone: false,
                };
                let picture = image(writer, dest_url, &words, range);
                out.push((html(picture), range.clone()));
                at = end;
            }
            event if is_paragraph(event) && is_figure(&events[at..]) => {
                let (
                    Event::Start(Tag::Image {
                        dest_url, title, ..
                    }),
                    of_picture,
                ) = &events[at + 1]
                else {
                    unreachable!("a figure begins with a picture");
                };
                let end = end_of(&events, at, TagEnd::Paragraph);
                let end_of_alt = end_of(&events, at + 1, TagEnd::Image);
                let alt = alternative(&events[at + 2..end_of_alt]);
                let words = Words {
                    title: "",
                    caption: title,
                    alt: &alt,
                    is_alone: true,
                };
                let picture = image(writer, dest_url, &words, of_picture);
                out.push((html(format!("{picture}\n")), range.clone()));
                at = end;
            }
            event => out.push((event.clone(), range.clone())),
        }
        at += 1;
    }
    out
}

/// The words between the square brackets of a picture, those of a picture in them too: it is not shown, and
/// nothing else would say them.
fn alternative(events: &[(Event<'_>, Range<usize>)]) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// A paragraph that holds one picture and nothing else: its title is its caption.
fn is_figure(events: &[(Event<'_>, Range<usize>)]) -> bool {
    let Some((Event::Start(Tag::Image { .. }), _)) = events.get(1) else {
        return false;
    };
    let end = end_of(events, 1, TagEnd::Image);
    matches!(
        events.get(end + 1),
        Some((Event::End(TagEnd::Paragraph), _))
    )
}

/// The opening and the closing of a link.
fn link(
    writer: &mut Writer<'_>,
    address: &str,
    title: &str,
    range: &Range<usize>,
) -> (Event<'static>, Event<'static>) {
    let title = if title.is_empty() {
        String::new()
    } else {
        format!(" title=\"{}\"", escape::html(title))
    };
    match start(writer, address, &title, range) {
        Some(start) => (html(start), html("</a>")),
        None => (html(""), html("")),
    }
}

/// The tag that begins a link to an address, which stands within `range`; nothing where that can't be.
/// `attributes` are its others, each with a blank before it.
pub(super) fn start(
    writer: &mut Writer<'_>,
    address: &str,
    attributes: &str,
    range: &Range<usize>,
) -> Option<String> {
    let at = span_of(writer.markdown.text, address, range);
    Some(match classify(writer, address, at.clone())? {
        Destination::Outside => format!(
            "<a href=\"{}\" rel=\"external noopener\"{attributes}>",
            escape::html(address)
        ),
        Destination::Inside(target, anchor) => {
            let is_literal = is_literal(writer, address, &at);
            let hole = writer.hole(Link {
                target,
                // Anchors are compared in this form.
                anchor: anchor.map(|anchor| sameness::composed(&anchor).into()),
                span: writer.markdown.offset + at.start..writer.markdown.offset + at.end,
                is_literal,
            });
            format!("<a href=\"{hole}\"{attributes}>")
        }
    })
}

/// What is said of a picture where it stands.
struct Words<'a> {
    /// What is told of it on demand.
    title: &'a str,
    /// The words under it.
    caption: &'a str,
    /// What it shows.
    alt: &'a str,
    /// Is it a paragraph of its own?
    is_alone: bool,
}

/// A picture with its words.
fn image(
    writer: &mut Writer<'_>,
    address: &CowStr<'_>,
    words: &Words<'_>,
    range: &Range<usize>,
) -> String {
    if words.alt.is_empty() {
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
    if address.is_empty() {
        writer.report(
            Code::MissingFile,
            range.clone(),
            "this picture names no file: its round brackets are empty".into(),
            Some("write the name of the file between them: `![The council hall](hall.jpg)`".into()),
        );
        return String::new();
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
    let is_literal = is_literal(writer, address, &at);
    let hole = writer.hole(Link {
        target: LinkTarget::File(file),
        anchor: None,
        span: writer.markdown.offset + at.start..writer.markdown.offset + at.end,
        is_literal,
    });
    let some = |words: &str| (!words.is_empty()).then(|| words.into());
    writer.pictures.push(Picture {
        link: writer.body.links.len() - 1,
        alt: words.alt.into(),
        title: some(words.title),
        caption: some(words.caption),
        is_alone: words.is_alone,
    });
    format!("<img src=\"{hole}\">")
}

enum Destination {
    Outside,
    Inside(LinkTarget, Option<Box<str>>),
}

fn classify(writer: &mut Writer<'_>, address: &str, at: Range<usize>) -> Option<Destination> {
    if let Some((scheme, rest)) = web_address::scheme(address)
        && let Some(kind) = EntityKind::from_name(scheme)
    {
        return by_id(writer, kind, rest, at);
    }
    if address.starts_with(web_address::QUOTES)
        && let Some(remedy) = web_address::meant(address)
    {
        let message = format!("the address `{address}` has quotation marks around it");
        tell(
            writer,
            Code::BadAddress,
            (address, at),
            message,
            Some(remedy),
        );
        return None;
    }
    match web_address::read(address) {
        Ok(To::Outside) => Some(Destination::Outside),
        Ok(To::Here { anchor }) => Some(Destination::Inside(
            LinkTarget::Here,
            anchor.map(Into::into),
        )),
        Ok(To::File { path, anchor }) => match beside(writer.markdown.folder(), &path) {
            Some(file) => {
                let file = LinkTarget::File(file.into());
                Some(Destination::Inside(file, anchor.map(Into::into)))
            }
            None => {
                writer.report(
                    Code::BrokenLink,
                    at,
                    format!("`{address}` leads out of the site"),
                    None,
                );
                None
            }
        },
        Err(fault) => {
            let (code, message, remedy) = fault.told_of(address);
            let remedy = match fault {
                Fault::Scheme if web_address::own_computer(address).is_none() => {
                    of_a_kind(address).map(Remedy::from).or(remedy)
                }
                _ => remedy,
            };
            tell(writer, code, (address, at), message, remedy);
            None
        }
    }
}

/// Tells of an address that stands at a place. What mends it may only be written where it stands as it is read.
fn tell(
    writer: &mut Writer<'_>,
    code: Code,
    (address, at): (&str, Range<usize>),
    message: String,
    remedy: Option<Remedy>,
) {
    let is_literal = is_literal(writer, address, &at);
    let finding = Diagnostic::new(code, writer.markdown.place(at), message).with_remedy(remedy);
    writer.findings.push(if is_literal {
        finding
    } else {
        Diagnostic {
            fix: None,
            ..finding
        }
    });
}

/// Does an address stand at a place letter by letter, without signs that stand for others?
fn is_literal(writer: &Writer<'_>, address: &str, at: &Range<usize>) -> bool {
    let written = writer.markdown.text.get(at.clone());
    written == Some(address) && !address.contains('%')
}

/// What a scheme was meant to be that is nearly a kind of entry.
fn of_a_kind(address: &str) -> Option<String> {
    let (scheme, _) = web_address::scheme(address)?;
    if scheme.eq_ignore_ascii_case("data") {
        return Some(
            "save the picture as a file beside this entry, and write the name of the file".into(),
        );
    }
    did_you_mean(scheme, EntityKind::ALL.map(EntityKind::name)).or_else(|| {
        Some("link to the web with `https:`, to an entry with its kind and id (`city:elbasan`) or its file".into())
    })
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
        let remedy = Id::new(&slug).map(|_| match anchor {
            None => Remedy::write(format!("{kind}:{slug}")),
            Some(_) => format!("write `{kind}:{slug}`").into(),
        });
        let message = format!("`{id}` is not an id");
        tell(
            writer,
            Code::BadForm,
            (&format!("{kind}:{rest}"), at),
            message,
            remedy,
        );
        return None;
    };
    Some(Destination::Inside(
        LinkTarget::Key(Key::new(kind, valid)),
        anchor,
    ))
}

fn split_anchor(address: &str) -> (&str, Option<Box<str>>) {
    match address.split_once('#') {
        Some((path, anchor)) => (path, Some(escape::percent_decoded(anchor).into())),
        None => (address, None),
    }
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
