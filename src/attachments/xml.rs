//! The tags of XML, as office programs write it: read leniently, since what is looked for may be hidden.

use std::borrow::Cow;

/// A tag that opens something.
pub(super) struct XmlTag<'a> {
    /// Its name, without a prefix.
    pub(super) name: &'a str,
    /// Its attributes, as they stand.
    attributes: &'a str,
    /// What follows it.
    after: &'a str,
}

impl XmlTag<'_> {
    /// The value of an attribute with this name, whatever its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let (_, value) = self.written().find(|(known, _)| *known == name)?;
        Some(unescaped(value))
    }

    /// The values of all attributes.
    pub(super) fn values(&self) -> impl Iterator<Item = String> {
        self.written().map(|(_, value)| unescaped(value))
    }

    /// The attributes, each by its name without a prefix, as they stand.
    fn written(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            let (before, after) = rest.split_once('=')?;
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let (value, next) = after[1..].split_once(quote)?;
            rest = next;
            let name = before.split_whitespace().next_back().unwrap_or_default();
            Some((local(name), value))
        })
    }

    /// Does it close what it opens?
    pub(super) fn is_empty(&self) -> bool {
        self.attributes.trim_end().ends_with('/')
    }

    /// The words up to the next tag.
    pub(super) fn words(&self) -> String {
        unescaped(self.after.split('<').next().unwrap_or_default())
    }
}

/// The text of an XML file, in UTF-8 or UTF-16.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    let Some(read) = units(bytes) else {
        return String::from_utf8_lossy(bytes);
    };
    let units = bytes.chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect::<String>()
        .into()
}

/// Is it XML in UTF-16?
pub(super) fn is_wide(bytes: &[u8]) -> bool {
    units(bytes).is_some()
}

/// How UTF-16 is read, if it is that.
fn units(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    match bytes {
        [0xff, 0xfe, ..] | [b'<', 0, ..] => Some(u16::from_le_bytes),
        [0xfe, 0xff, ..] | [0, b'<', ..] => Some(u16::from_be_bytes),
        _ => None,
    }
}

/// A part of an XML file.
pub(super) enum XmlPart<'a, 'b> {
    /// Text, as it is meant.
    Words(&'b str),
    Open(&'b XmlTag<'a>),
    /// The name of what ends, without a prefix.
    Close(&'a str),
}

/// Every part of an XML file but comments and instructions, in order.
pub(super) fn walk<'a>(xml: &'a str, mut visit: impl FnMut(XmlPart<'a, '_>)) {
    let mut rest = xml;
    while !rest.is_empty() {
        let (words, after) = rest.split_once('<').unwrap_or((rest, ""));
        if !words.is_empty() {
            visit(XmlPart::Words(&unescaped(words)));
        }
        rest = after;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if let Some(words) = rest.strip_prefix("![CDATA[") {
            let (words, after) = words.split_once("]]>").unwrap_or((words, ""));
            visit(XmlPart::Words(words));
            rest = after;
        } else if let Some(closed) = rest.strip_prefix('/') {
            let (name, after) = closed.split_once('>').unwrap_or((closed, ""));
            visit(XmlPart::Close(local(name.trim())));
            rest = after;
        } else if rest.starts_with(['?', '!']) {
            rest = rest.split_once('>').map_or("", |(_, after)| after);
        } else if !rest.is_empty() {
            let tag = opened(rest);
            visit(XmlPart::Open(&tag));
            rest = tag.after;
        }
    }
}

/// Every tag that opens something, in order.
pub(super) fn tags(xml: &str) -> impl Iterator<Item = XmlTag<'_>> {
    let mut rest = xml;
    std::iter::from_fn(move || {
        loop {
            rest = rest.split_once('<')?.1;
            if let Some(comment) = rest.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
            } else if let Some(words) = rest.strip_prefix("![CDATA[") {
                rest = words.split_once("]]>").map_or("", |(_, after)| after);
            } else if !rest.starts_with(['/', '?', '!']) {
                let tag = opened(rest);
                rest = tag.after;
                return Some(tag);
            }
        }
    })
}

fn opened(tag: &str) -> XmlTag<'_> {
    let mut quote = None;
    let end = tag.char_indices().find(|(_, c)| {
        match (quote, c) {
            (None, '>') => return true,
            (None, '"' | '\'') => quote = Some(*c),
            (Some(open), c) if open == *c => quote = None,
            _ => {}
        }
        false
    });
    let end = end.map_or(tag.len(), |(at, _)| at);
    let inside = &tag[..end];
    let name_ends = inside.find(|c: char| c.is_whitespace() || c == '/');
    let (name, attributes) = inside.split_at(name_ends.unwrap_or(inside.len()));
    XmlTag {
        name: local(name),
        attributes,
        after: tag.get(end + 1..).unwrap_or_default(),
    }
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Text with the entities of XML as what they mean.
fn unescaped(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        words.push_str(before);
        let meant = after
            .split_once(';')
            .and_then(|(entity, next)| Some((character(entity)?, next)));
        match meant {
            Some((c, next)) => {
                words.push(c);
                rest = next;
            }
            None => {
                words.push('&');
                rest = after;
            }
        }
    }
    words.push_str(rest);
    words
}

fn character(entity: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok();
    match entity {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "amp" => Some('&'),
        _ => {
            let digits = entity.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(digits) => number(digits, 16),
                None => number(digits, 10),
            };
            char::from_u32(code?)
        }
    }
}
