//! How the data of a stream are packed (ISO 32000-2, section 7.4).

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};
use weezl::{BitOrder, decode::Decoder};

use super::{
    hexadecimal,
    syntax::{items, name, number, value},
};

/// What was made of packed data.
pub(in super::super) enum Unpacked {
    /// All of it, as far as a reader can have it.
    Whole(Vec<u8>),
    /// As much as was allowed.
    Part(Vec<u8>),
    /// It is packed in a way that isn't read here.
    Unread,
}

/// The most ways that data are packed in, one in the other.
const MOST: usize = 8;

/// Unpacks the data of a stream with this dictionary. What follows the data may follow here, too.
pub(in super::super) fn unpacked(dictionary: &[u8], data: &[u8], limit: usize) -> Unpacked {
    let Some(filters) = filters(dictionary) else {
        return Unpacked::Unread;
    };
    let end = end(data);
    if filters.is_empty() {
        return whole(data[..end].to_vec(), limit);
    }
    let mut made = Unpacked::Whole(Vec::new());
    for (index, (filter, parameters)) in filters.iter().enumerate() {
        let data = match &made {
            _ if index == 0 => data,
            Unpacked::Whole(data) | Unpacked::Part(data) => data,
            Unpacked::Unread => return Unpacked::Unread,
        };
        made = one(filter, parameters, data, limit);
    }
    made
}

/// The ways that data are packed in, each with its parameters; nothing where that can't be told.
fn filters(dictionary: &[u8]) -> Option<Vec<(Vec<u8>, &[u8])>> {
    let of = |long: &[u8], short: &[u8]| {
        let mut found = super::syntax::entries(dictionary)
            .filter(|(key, _)| key == long || key == short)
            .map(|(_, value)| value);
        (found.next(), found.next().is_some())
    };
    let (filter, is_twice) = of(b"Filter", b"F");
    let Some(filter) = filter else {
        return Some(Vec::new());
    };
    let (parameters, _) = of(b"DecodeParms", b"DP");
    let parameters = parameters.map(items).unwrap_or_default();
    let filters = items(filter)
        .into_iter()
        .enumerate()
        .map(|(index, filter)| {
            let parameters = parameters.get(index).copied().unwrap_or_default();
            Some((name(filter)?, parameters))
        });
    let filters = filters.collect::<Option<Vec<_>>>()?;
    (!is_twice && filters.len() <= MOST).then_some(filters)
}

fn one(filter: &[u8], parameters: &[u8], data: &[u8], limit: usize) -> Unpacked {
    match filter {
        b"FlateDecode" | b"Fl" => {
            let rows = match decompress_to_vec_zlib_with_limit(data, limit) {
                Ok(rows) => rows,
                Err(error) if error.status == TINFLStatus::HasMoreOutput => {
                    return Unpacked::Part(error.output);
                }
                // A reader has what stands before the damage, too.
                Err(error) => error.output,
            };
            predicted(parameters, rows)
        }
        b"LZWDecode" | b"LZW" => predicted(parameters, of_lzw(parameters, data, limit)),
        b"ASCIIHexDecode" | b"AHx" => {
            let end = data.iter().position(|byte| *byte == b'>');
            whole(hexadecimal(&data[..end.unwrap_or(data.len())]), limit)
        }
        b"ASCII85Decode" | b"A85" => whole(from_letters(data, limit), limit),
        b"RunLengthDecode" | b"RL" => whole(from_runs(data, limit), limit),
        _ => Unpacked::Unread,
    }
}

/// Where data that aren't packed end.
fn end(data: &[u8]) -> usize {
    const END: &[u8] = b"endstream";
    let end = data.windows(END.len()).position(|part| part == END);
    end.unwrap_or(data.len())
}

fn whole(mut data: Vec<u8>, limit: usize) -> Unpacked {
    if data.len() > limit {
        data.truncate(limit);
        return Unpacked::Part(data);
    }
    Unpacked::Whole(data)
}

/// What stands for rows of which each byte is told by its neighbours (7.4.4.4). Words are hardly ever packed so.
fn predicted(parameters: &[u8], data: Vec<u8>) -> Unpacked {
    let is_plain = value(parameters, b"Predictor")
        .is_none_or(|value| number(value).is_some_and(|(kind, _)| kind == 1));
    if is_plain {
        Unpacked::Whole(data)
    } else {
        Unpacked::Unread
    }
}

fn of_lzw(parameters: &[u8], data: &[u8], limit: usize) -> Vec<u8> {
    let change = value(parameters, b"EarlyChange").and_then(number);
    let mut decoder = match change {
        Some((0, _)) => Decoder::new(BitOrder::Msb, 8),
        _ => Decoder::with_tiff_size_switch(BitOrder::Msb, 8),
    };
    let mut bytes = Vec::new();
    let (mut rest, mut buffer) = (data, vec![0; 64 * 1024]);
    while bytes.len() <= limit {
        let step = decoder.decode_bytes(rest, &mut buffer);
        bytes.extend_from_slice(&buffer[..step.consumed_out]);
        rest = &rest[step.consumed_in..];
        let goes_on = matches!(step.status, Ok(weezl::LzwStatus::Ok));
        if !goes_on || step.consumed_in == 0 && step.consumed_out == 0 {
            break;
        }
    }
    bytes
}

/// Bytes that are written in letters, five for four of them (7.4.3).
fn from_letters(letters: &[u8], limit: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut group = Vec::with_capacity(5);
    let mut put = |group: &mut Vec<u8>| {
        let count = group.len();
        if count > 1 {
            group.resize(5, 84);
            let number = group.iter().fold(0_u32, |sum, digit| {
                sum.wrapping_mul(85).wrapping_add(u32::from(*digit))
            });
            bytes.extend_from_slice(&number.to_be_bytes()[..count - 1]);
        }
        group.clear();
        bytes.len() <= limit
    };
    let letters = letters.strip_prefix(b"<~").unwrap_or(letters);
    for letter in letters {
        match letter {
            b'!'..=b'u' => group.push(letter - b'!'),
            b'z' if group.is_empty() => group.resize(5, 0),
            byte if byte.is_ascii_whitespace() || *byte == 0 => continue,
            _ => break,
        }
        if group.len() == 5 && !put(&mut group) {
            break;
        }
    }
    put(&mut group);
    bytes
}

/// Bytes of which those that repeat are told once (7.4.5).
fn from_runs(mut data: &[u8], limit: usize) -> Vec<u8> {
    const END: u8 = 128;
    let mut bytes = Vec::new();
    while let Some((length, rest)) = data.split_first()
        && *length != END
        && bytes.len() <= limit
    {
        if *length < END {
            let count = (usize::from(*length) + 1).min(rest.len());
            bytes.extend_from_slice(&rest[..count]);
            data = &rest[count..];
        } else {
            let count = 257 - usize::from(*length);
            let Some((byte, rest)) = rest.split_first() else {
                break;
            };
            bytes.resize(bytes.len() + count, *byte);
            data = rest;
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(dictionary: &str, data: &[u8], limit: usize) -> Option<(String, bool)> {
        match unpacked(dictionary.as_bytes(), data, limit) {
            Unpacked::Whole(data) => Some((String::from_utf8_lossy(&data).into(), true)),
            Unpacked::Part(data) => Some((String::from_utf8_lossy(&data).into(), false)),
            Unpacked::Unread => None,
        }
    }

    #[test]
    fn data_are_unpacked_by_what_their_dictionary_says() {
        // `-----A---B`, of the standard's own example.
        let lzw = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        for (dictionary, data, expected) in [
            ("<<>>", &b"070 endstream"[..], "070 "),
            ("<</Filter/AHx>>", b"30 37\n30>endstream", "070"),
            (
                "<</Filter [/ASCIIHexDecode /ASCII85Decode]>>",
                b"396a716f7e3e>",
                "Man",
            ),
            (
                "<</Filter/RunLengthDecode>>",
                b"\x020 7\xfe1\x80 more",
                "0 7111",
            ),
            ("<</Filter/LZWDecode>>", &lzw, "-----A---B"),
            ("<</A <</Filter/FlateDecode>>>>", b"070", "070"),
        ] {
            let read = read(dictionary, data, 100);
            assert_eq!(read, Some((expected.to_owned(), true)), "{dictionary}");
        }
    }

    #[test]
    fn bytes_in_letters_are_read() {
        for (letters, expected) in [
            ("9jqo^BlbD-BleB1DJ+*+F(f,q~>", "Man is distinguished"),
            ("9jqo^\nBl bD-~> more", "Man is d"),
            ("<~9jqo~>", "Man"),
            ("z~>", "\0\0\0\0"),
        ] {
            let read = from_letters(letters.as_bytes(), 100);
            assert_eq!(read, expected.as_bytes(), "{letters}");
        }
    }

    #[test]
    fn what_cannot_be_unpacked_is_not_taken_for_read() {
        for dictionary in [
            "<</Filter/JBIG2Decode>>",
            "<</Filter 5 0 R>>",
            "<</Filter/Crypt/DecodeParms<</Name/Identity>>>>",
            "<</Filter/AHx/Filter/Fl>>",
            "<</Filter/LZWDecode/DecodeParms<</Predictor 12>>>>",
        ] {
            assert_eq!(read(dictionary, b"30>", 100), None, "{dictionary}");
        }
        let read = read("<</Filter/AHx>>", b"303132>", 2);
        assert_eq!(read, Some(("01".to_owned(), false)));
    }
}
