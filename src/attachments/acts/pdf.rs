//! PDF (ISO 32000-2): actions (section 12.6), scripts, files attached to it. Names may be written with
//! `#` and digits (7.3.5), and objects may be packed (7.5.7).

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use super::{UNSEEN, address};

/// The most bytes of one packed stream of objects, and of all.
const STREAM_LIMIT: usize = 16 * 1024 * 1024;
const ALL_STREAMS_LIMIT: usize = 128 * 1024 * 1024;
/// How long the dictionary of a stream of objects, or of an action, may be.
const DICTIONARY: usize = 8 * 1024;
/// The most streams of objects, and the most ways to open, that are looked into.
const MOST_STREAMS: usize = 20_000;
const MOST_OPENINGS: usize = 64;
/// The longest name that matters here.
const NAME: usize = 24;

pub(super) fn acts(pdf: &[u8]) -> Option<&'static str> {
    if let Some(what) = acts_openly(pdf) {
        return Some(what);
    }
    let mut left = ALL_STREAMS_LIMIT;
    let mut packed = Vec::new();
    let (mut is_encrypted, mut has_streams, mut streams) = (false, false, 0);
    for (at, name) in names(pdf) {
        is_encrypted |= name == b"Encrypt";
        has_streams |= matches!(&*name, b"ObjStm" | b"XRef" | b"XRefStm");
        // Some readers don't ask for the type.
        let is_of_objects = name == b"ObjStm" || name == b"First" && holds_objects(pdf, at);
        if !is_of_objects {
            continue;
        }
        has_streams = true;
        streams += 1;
        if streams > MOST_STREAMS {
            return Some(UNSEEN);
        }
        match objects(pdf, at, left.min(STREAM_LIMIT)) {
            Objects::Packed(found) => {
                left -= found.objects.len();
                packed.push(found);
            }
            Objects::Plain => {}
            Objects::Unseen => return Some(UNSEEN),
        }
    }
    if is_encrypted && has_streams {
        return Some(UNSEEN);
    }
    let packed_acts = packed
        .iter()
        .find_map(|packed| acts_openly(&packed.objects));
    let all = || std::iter::once(pdf).chain(packed.iter().map(|packed| &*packed.objects));
    packed_acts
        .or_else(|| opens(all(), pdf, &packed))
        .or_else(|| leads_astray(all(), pdf, &packed))
}

/// What these objects do, so far as their names say it.
fn acts_openly(bytes: &[u8]) -> Option<&'static str> {
    names(bytes).find_map(|(at, name)| {
        let after = &bytes[at..];
        match &*name {
            b"JavaScript" | b"OnInstantiate" => Some("runs a script (JavaScript)"),
            b"Launch" => Some("starts a program"),
            b"SubmitForm" | b"ImportData" => Some("hands over or fetches data"),
            b"Rendition" | b"RichMedia" | b"Movie" | b"Sound" if !is_key(after) => {
                Some("plays something by itself")
            }
            b"EmbeddedFile" | b"EmbeddedFiles" => Some("carries another file inside"),
            b"GoToE" => Some("opens a file that is inside it"),
            b"XFA" => Some("holds a form that can run programs (XFA)"),
            b"AA" if is_value(after) => Some("does something by itself when it is opened or read"),
            _ => None,
        }
    })
}

/// What is done on opening: what says so and what is done may be packed apart.
fn opens<'a>(
    all: impl Iterator<Item = &'a [u8]>,
    pdf: &[u8],
    packed: &[Packed],
) -> Option<&'static str> {
    const WHAT: &str = "does something by itself when it is opened";
    let openings = all.flat_map(|bytes| {
        names(bytes)
            .filter(|(_, name)| name == b"OpenAction")
            .map(|(at, _)| &bytes[at..])
    });
    let acts = openings
        .enumerate()
        .any(|(index, after)| index >= MOST_OPENINGS || !only_shows(after, pdf, packed));
    acts.then_some(WHAT)
}

/// Links that lead to no page: their addresses may stand apart, as objects of their own.
fn leads_astray<'a>(
    all: impl Iterator<Item = &'a [u8]>,
    pdf: &[u8],
    packed: &[Packed],
) -> Option<&'static str> {
    const WHAT: &str = "has a link to a script, a program or a file instead of a page";
    let links = all.flat_map(|bytes| {
        names(bytes)
            .filter(|(_, name)| name == b"URI")
            .map(|(at, _)| bytes[at..].trim_ascii_start())
    });
    let mut apart = 0;
    for after in links {
        let address = match number(after) {
            None => Some(after),
            Some(_) if apart >= MOST_OPENINGS => return Some(UNSEEN),
            Some((object, _)) => {
                apart += 1;
                object_of(object, pdf, packed)
            }
        };
        let address = address.and_then(|address| string(address.trim_ascii_start()));
        let leads_on =
            |address: &str| address::is_harmless(address) || address::is_document_on_disk(address);
        if address.is_some_and(|address| !leads_on(&address)) {
            return Some(WHAT);
        }
    }
    None
}

/// The beginning of a string (7.3.4), in parentheses or as hexadecimal digits.
fn string(bytes: &[u8]) -> Option<String> {
    const MOST: usize = 200;
    let (open, rest) = bytes.split_first()?;
    let rest = &rest[..rest.len().min(MOST)];
    let mut meant = Vec::new();
    match open {
        b'(' => {
            let mut at = 0;
            while let Some(byte) = rest.get(at).filter(|byte| **byte != b')') {
                at += 1;
                if *byte != b'\\' {
                    meant.push(*byte);
                    continue;
                }
                let is_octal = |byte: &&u8| (b'0'..=b'7').contains(*byte);
                let octal = &rest[at..rest.len().min(at + 3)];
                let octal = &octal[..octal.iter().take_while(is_octal).count()];
                if octal.is_empty() {
                    let escaped = rest.get(at).copied().unwrap_or_default();
                    // Before a letter it is a control character, at the end of a line it is nothing.
                    meant.extend((!b"nrtbf\r\n".contains(&escaped)).then_some(escaped));
                    at += 1;
                } else {
                    let code = octal
                        .iter()
                        .fold(0_u32, |code, digit| code * 8 + u32::from(digit - b'0'));
                    meant.push(code.to_le_bytes()[0]);
                    at += octal.len();
                }
            }
        }
        b'<' if !rest.starts_with(b"<") => {
            let digits = rest.iter().take_while(|byte| **byte != b'>');
            let digits: Vec<u8> = digits
                .copied()
                .filter(|byte| !byte.is_ascii_whitespace())
                .collect();
            meant.extend(digits.chunks_exact(2).filter_map(hexadecimal));
        }
        _ => return None,
    }
    // In UTF-16, every second byte of a letter of ASCII is 0.
    if meant.starts_with(&[0xfe, 0xff]) {
        meant.drain(..2);
        meant.retain(|byte| *byte != 0);
    }
    let meant = meant.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&meant);
    Some(String::from_utf8_lossy(meant).into_owned())
}

/// Is the object around this place a stream of objects, by what its dictionary has?
fn holds_objects(pdf: &[u8], at: usize) -> bool {
    let first = at.saturating_sub(DICTIONARY);
    let begin = rfind(&pdf[first..at], b"obj").map_or(first, |found| first + found);
    let ahead = &pdf[at..pdf.len().min(at + DICTIONARY)];
    let Some(end) = find(ahead, b"stream") else {
        return false;
    };
    let is_stream = find(&ahead[..end], b"endobj").is_none() && !ahead[..end].ends_with(b"end");
    is_stream && names(&pdf[begin..at + end]).any(|(_, name)| name == b"N")
}

/// Does the action after `/OpenAction` only show a place of the document?
fn only_shows(after: &[u8], pdf: &[u8], packed: &[Packed]) -> bool {
    let after = after.trim_ascii_start();
    let action = match number(after) {
        None => after,
        Some((object, _)) => match object_of(object, pdf, packed) {
            Some(action) => action.trim_ascii_start(),
            // There is none.
            None => return true,
        },
    };
    if action.starts_with(b"[") || action.starts_with(b"null") {
        return true;
    }
    let names: Vec<Vec<u8>> = names(dictionary(action)).map(|(_, name)| name).collect();
    let kinds = names.windows(2).filter(|pair| pair[0] == b"S");
    let kinds: Vec<&[u8]> = kinds.map(|pair| &*pair[1]).collect();
    let is_followed = names.iter().any(|name| name == b"Next");
    !is_followed
        && !kinds.is_empty()
        && kinds.iter().all(|kind| matches!(*kind, b"GoTo" | b"Named"))
}

/// The dictionary that begins here, so far as it is read.
fn dictionary(bytes: &[u8]) -> &[u8] {
    let bytes = &bytes[..bytes.len().min(DICTIONARY)];
    let (mut depth, mut at) = (0_usize, 0);
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"<<") => (depth, at) = (depth + 1, at + 2),
            Some(b">>") => (depth, at) = (depth.saturating_sub(1), at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    &bytes[..at]
}

/// An object with this number: what follows `7 0 obj`, or it stands in a packed stream with its number.
fn object_of<'a>(number: u32, bytes: &'a [u8], packed: &'a [Packed]) -> Option<&'a [u8]> {
    let head = format!("{number} ");
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], head.as_bytes()) {
        at += found + head.len();
        let is_whole = !(at > head.len() && bytes[at - head.len() - 1].is_ascii_digit());
        let rest = &bytes[at..];
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let rest = rest[digits..].trim_ascii_start();
        if is_whole && digits > 0 && rest.starts_with(b"obj") {
            return Some(&rest[3..]);
        }
    }
    packed.iter().find_map(|packed| packed.object(number))
}

/// A stream of objects, unpacked.
struct Packed {
    objects: Vec<u8>,
    /// Where the first object stands, behind pairs of a number and a place counted from there.
    first: usize,
}

impl Packed {
    fn object(&self, wanted: u32) -> Option<&[u8]> {
        let mut rest = self.objects.get(..self.first)?;
        while let Some((object, after)) = number(rest) {
            let (at, after) = number(after)?;
            if object == wanted {
                return self.objects.get(self.first + usize::try_from(at).ok()?..);
            }
            rest = after;
        }
        None
    }
}

fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let bytes = bytes.trim_ascii_start();
    let digits = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let number = std::str::from_utf8(&bytes[..digits]).ok()?.parse().ok()?;
    Some((number, &bytes[digits..]))
}

/// What a stream of objects holds.
enum Objects {
    Packed(Packed),
    /// It isn't packed, and was read with all the rest.
    Plain,
    Unseen,
}

/// The stream whose dictionary says at this place that it holds objects.
fn objects(pdf: &[u8], at: usize, limit: usize) -> Objects {
    let first = at.saturating_sub(DICTIONARY);
    let begin = rfind(&pdf[first..at], b"obj").map(|found| first + found);
    let ahead = &pdf[at..pdf.len().min(at + DICTIONARY)];
    let (Some(begin), Some(end)) = (begin, find(ahead, b"stream")) else {
        return Objects::Unseen;
    };
    let dictionary = &pdf[begin..at + end];
    match filter(dictionary) {
        Filter::None => return Objects::Plain,
        Filter::Flate => {}
        Filter::Other => return Objects::Unseen,
    }
    let data = &pdf[at + end + b"stream".len()..];
    let data = data.strip_prefix(b"\r").unwrap_or(data);
    let data = data.strip_prefix(b"\n").unwrap_or(data);
    let objects = match decompress_to_vec_zlib_with_limit(data, limit) {
        Ok(objects) => objects,
        Err(error) if error.status == TINFLStatus::Adler32Mismatch => error.output,
        Err(_) => return Objects::Unseen,
    };
    let first = names(dictionary).find(|(_, name)| name == b"First");
    match first.map(|(at, _)| &dictionary[at..]) {
        Some(after) if is_value(after) => Objects::Unseen,
        after => {
            let first = after.and_then(number).map(|(first, _)| first);
            // Without it, no reader finds an object in there.
            let first = first
                .and_then(|first| usize::try_from(first).ok())
                .unwrap_or(0);
            Objects::Packed(Packed { objects, first })
        }
    }
}

enum Filter {
    None,
    Flate,
    Other,
}

/// How a stream is packed (7.4): once, without prediction, or in a way that isn't read here.
fn filter(dictionary: &[u8]) -> Filter {
    let mut filter = Filter::None;
    let mut all = names(dictionary).peekable();
    while let Some((at, name)) = all.next() {
        match &*name {
            b"Predictor" if !matches!(number(&dictionary[at..]), Some((1, _))) => {
                return Filter::Other;
            }
            b"Filter" => {
                let after = dictionary[at..].trim_ascii_start();
                let is_named = after.starts_with(b"/") || after.starts_with(b"[");
                let packing = all.next_if(|_| is_named);
                let is_flate = packing.is_some_and(|(_, name)| name == b"FlateDecode");
                let is_second = |name: &[u8]| name.ends_with(b"Decode") || name == b"Crypt";
                if !is_flate || all.peek().is_some_and(|(_, name)| is_second(name)) {
                    return Filter::Other;
                }
                filter = Filter::Flate;
            }
            _ => {}
        }
    }
    filter
}

/// Every name, as it is meant, with the place behind it.
fn names(bytes: &[u8]) -> impl Iterator<Item = (usize, Vec<u8>)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += bytes.get(at..)?.iter().position(|byte| *byte == b'/')? + 1;
        let mut name = Vec::new();
        while let Some(byte) = bytes.get(at).filter(|byte| is_regular(**byte)) {
            at += 1;
            let escaped = (*byte == b'#')
                .then(|| hexadecimal(bytes.get(at..at + 2)?))
                .flatten();
            at += if escaped.is_some() { 2 } else { 0 };
            if name.len() <= NAME {
                name.push(escaped.unwrap_or(*byte));
            }
        }
        Some((at, name))
    })
}

fn hexadecimal(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// A character that a name can have as it is (7.2.3).
fn is_regular(byte: u8) -> bool {
    !byte.is_ascii_whitespace() && byte != 0 && !b"()<>[]{}/%".contains(&byte)
}

/// Does a dictionary or a reference to one follow?
fn is_value(after: &[u8]) -> bool {
    after.trim_ascii_start().starts_with(b"<<")
        || number(after)
            .and_then(|(_, rest)| number(rest))
            .is_some_and(|(_, rest)| rest.trim_ascii_start().starts_with(b"R"))
}

/// Is the name before this a key, and not the value of one?
fn is_key(after: &[u8]) -> bool {
    is_value(after) || after.trim_ascii_start().starts_with(b"[")
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|part| part == word)
}

fn rfind(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|part| part == word)
}
