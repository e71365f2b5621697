//! The signs that a PDF is written in, one after the other (ISO 32000-2, section 7.3).

use super::literal;

/// A sign.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) enum PdfToken<'a> {
    /// `<<` or `[`.
    Open,
    /// `>>` or `]`.
    Close,
    /// A name as it is meant, without `#` and digits.
    Name(Vec<u8>),
    /// A string of either kind.
    Text,
    /// A number, an operator or another word.
    Word(&'a [u8]),
}

/// The longest name that is read (Annex C).
const LONGEST_NAME: usize = 127;

/// The next sign, with what stands behind it.
pub(in super::super) fn next(mut bytes: &[u8]) -> Option<(PdfToken<'_>, &[u8])> {
    loop {
        let blank = bytes.iter().position(|byte| !is_blank(*byte))?;
        bytes = &bytes[blank..];
        if bytes[0] != b'%' {
            break;
        }
        let end = bytes.iter().position(|byte| b"\r\n".contains(byte))?;
        bytes = &bytes[end..];
    }
    Some(match bytes {
        [b'<', b'<', rest @ ..] | [b'[', rest @ ..] => (PdfToken::Open, rest),
        [b'>', b'>', rest @ ..] | [b']', rest @ ..] => (PdfToken::Close, rest),
        [b'(', rest @ ..] => (PdfToken::Text, literal(rest).1),
        [b'<', rest @ ..] => {
            let end = rest.iter().position(|byte| *byte == b'>');
            (PdfToken::Text, end.map_or(&[][..], |end| &rest[end + 1..]))
        }
        [b'/', rest @ ..] => {
            let (name, rest) = rest.split_at(regular(rest));
            (PdfToken::Name(meant(name)), rest)
        }
        _ => {
            let (word, rest) = bytes.split_at(regular(bytes).max(1));
            (PdfToken::Word(word), rest)
        }
    })
}

/// Before what an object goes on: the data of its stream, or nothing.
pub(in super::super) struct ObjectHead<'a> {
    /// What stands before the data.
    pub head: &'a [u8],
    /// The data, and all that follows them.
    pub data: Option<&'a [u8]>,
}

/// The object that begins here, within so many bytes.
pub(in super::super) fn object(bytes: &[u8], limit: usize) -> Option<ObjectHead<'_>> {
    let near = &bytes[..bytes.len().min(limit)];
    let mut rest = near;
    while let Some((token, behind)) = next(rest) {
        let PdfToken::Word(word) = token else {
            rest = behind;
            continue;
        };
        let at = near.len() - behind.len() - word.len();
        if word.starts_with(b"endobj") {
            return Some(ObjectHead {
                head: &near[..at],
                data: None,
            });
        }
        if word.starts_with(b"stream") {
            let data = &bytes[at + b"stream".len()..];
            let data = data.strip_prefix(b"\r").unwrap_or(data);
            return Some(ObjectHead {
                head: &near[..at],
                data: Some(data.strip_prefix(b"\n").unwrap_or(data)),
            });
        }
        rest = behind;
    }
    (near.len() == bytes.len()).then_some(ObjectHead {
        head: near,
        data: None,
    })
}

/// The keys and values of the dictionary that begins here.
pub(in super::super) fn entries(dictionary: &[u8]) -> impl Iterator<Item = (Vec<u8>, &[u8])> {
    let mut rest = match next(dictionary) {
        Some((PdfToken::Open, rest)) => rest,
        _ => &[],
    };
    std::iter::from_fn(move || {
        loop {
            let (token, behind) = next(rest)?;
            match token {
                PdfToken::Name(key) => {
                    rest = after_value(behind);
                    return Some((key, &behind[..behind.len() - rest.len()]));
                }
                PdfToken::Close => return None,
                _ => rest = behind,
            }
        }
    })
}

/// The value of a key in a dictionary.
pub(in super::super) fn value<'a>(dictionary: &'a [u8], key: &[u8]) -> Option<&'a [u8]> {
    entries(dictionary)
        .find(|(found, _)| found == key)
        .map(|(_, value)| value)
}

/// The items of the array that begins here; the value itself where there is none.
pub(in super::super) fn items(value: &[u8]) -> Vec<&[u8]> {
    let list = next(value).filter(|(token, rest)| {
        *token == PdfToken::Open && value[..value.len() - rest.len()].ends_with(b"[")
    });
    let Some((_, mut rest)) = list else {
        return vec![value];
    };
    let mut items = Vec::new();
    while let Some((token, _)) = next(rest)
        && token != PdfToken::Close
    {
        let behind = after_value(rest);
        items.push(&rest[..rest.len() - behind.len()]);
        rest = behind;
    }
    items
}

/// The name that a value is.
pub(in super::super) fn name(value: &[u8]) -> Option<Vec<u8>> {
    match next(value)?.0 {
        PdfToken::Name(name) => Some(name),
        _ => None,
    }
}

/// The number that a value is, or begins with.
pub(in super::super) fn number(value: &[u8]) -> Option<(u32, &[u8])> {
    match next(value)? {
        (PdfToken::Word(word), rest) => Some((std::str::from_utf8(word).ok()?.parse().ok()?, rest)),
        _ => None,
    }
}

/// The number of the object that a value refers to: `7 0 R`.
pub(in super::super) fn reference(value: &[u8]) -> Option<u32> {
    let (found, rest) = number(value)?;
    let (_, rest) = number(rest)?;
    (next(rest)?.0 == PdfToken::Word(b"R")).then_some(found)
}

/// The value that begins here.
pub(in super::super) fn first(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len() - after_value(bytes).len()]
}

/// What stands behind the value that begins here.
fn after_value(bytes: &[u8]) -> &[u8] {
    let (mut rest, mut depth) = (bytes, 0_usize);
    while let Some((token, behind)) = next(rest) {
        match token {
            PdfToken::Open => depth += 1,
            // What it lies in ends here.
            PdfToken::Close if depth == 0 => return rest,
            PdfToken::Close => depth -= 1,
            PdfToken::Word(_) if depth == 0 && reference(rest).is_some() => {
                let behind = number(behind).map_or(behind, |(_, rest)| rest);
                return next(behind).map_or(&[], |(_, rest)| rest);
            }
            _ => {}
        }
        rest = behind;
        if depth == 0 {
            return rest;
        }
    }
    &[]
}

/// A name as it is meant (7.3.5).
fn meant(written: &[u8]) -> Vec<u8> {
    let mut name = Vec::new();
    let mut rest = written;
    while let Some((byte, behind)) = rest.split_first()
        && name.len() < LONGEST_NAME
    {
        let digits = behind.get(..2).filter(|_| *byte == b'#');
        let code = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        name.push(code.unwrap_or(*byte));
        rest = if code.is_some() { &behind[2..] } else { behind };
    }
    name
}

fn is_blank(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0
}

/// With how many characters that need no mark a text begins (7.2.3).
fn regular(bytes: &[u8]) -> usize {
    let end = bytes
        .iter()
        .position(|byte| is_blank(*byte) || b"()<>[]{}/%".contains(byte));
    end.unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_is_read_by_its_own_keys_alone() {
        let dictionary = b" <</A <</Filter/X>> /B [1 /Filter 2] % /Filter /Y\n/C (/Filter>>) /D 7 0 R/F#69lter /Z>> /Filter /No";
        assert_eq!(
            value(dictionary, b"Filter").and_then(name),
            Some(b"Z".to_vec())
        );
        assert_eq!(value(dictionary, b"D").and_then(reference), Some(7));
        let items = items(value(dictionary, b"B").expect("an array"));
        assert_eq!(items.len(), 3);
        assert_eq!(entries(dictionary).count(), 5);
        for broken in [&b"<<"[..], b"<</A", b"/A", b"<</A <<", b"<< ] >>", b""] {
            entries(broken).count();
        }
    }

    #[test]
    fn an_object_ends_where_its_word_does_and_in_no_string() {
        for (bytes, head, has_data) in [
            (
                &b" <</A (endobj)>> endobj 5"[..],
                &b" <</A (endobj)>> "[..],
                false,
            ),
            (b"<</A/stream>>stream\r\nabc", b"<</A/stream>>", true),
            (b"<<>> % endobj\nendobj", b"<<>> % endobj\n", false),
            (b"<<>>", b"<<>>", false),
        ] {
            let object = object(bytes, 100).expect("an object");
            assert_eq!((object.head, object.data.is_some()), (head, has_data));
        }
        assert!(object(b"<</A (much and more)>> endobj", 10).is_none());
    }
}
