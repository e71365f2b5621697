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

/// A way that data are packed in, with its parameters.
pub(in super::super) type Filter = (Vec<u8>, Vec<u8>);

/// Unpacks the data of a picture, up to the format of pictures that they are in, if they are in one.
pub(in super::super) fn unpacked_until_picture<'f>(
    filters: &'f [Filter],
    data: &[u8],
    limit: usize,
) -> (Unpacked, Option<&'f [u8]>) {
    let mut made: Option<Unpacked> = None;
    let as_it_is = || whole(data[..end(data)].to_vec(), limit);
    for (name, parameters) in filters {
        if OF_PICTURES.contains(&&**name) {
            return (made.unwrap_or_else(as_it_is), Some(name));
        }
        made = Some(match &made {
            None => one(name, parameters, data, limit),
            Some(Unpacked::Whole(data) | Unpacked::Part(data)) => {
                one(name, parameters, data, limit)
            }
            Some(Unpacked::Unread) => return (Unpacked::Unread, None),
        });
    }
    (made.unwrap_or_else(as_it_is), None)
}

/// The formats of pictures (7.4.6 to 7.4.9).
const OF_PICTURES: [&[u8]; 6] = [
    b"DCTDecode",
    b"DCT",
    b"JPXDecode",
    b"CCITTFaxDecode",
    b"CCF",
    b"JBIG2Decode",
];

/// The ways that data are packed in, each with its parameters; nothing where that can't be told.
pub(in super::super) fn filters(dictionary: &[u8]) -> Option<Vec<(Vec<u8>, &[u8])>> {
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

/// What stands for rows of which each byte is told by its neighbours (7.4.4.4).
fn predicted(parameters: &[u8], data: Vec<u8>) -> Unpacked {
    let count = |key: &[u8], usual: u32| match value(parameters, key) {
        None => Some(usual),
        Some(value) => number(value).map(|(count, _)| count),
    };
    let rows = || {
        let (colours, bits) = (count(b"Colors", 1)?, count(b"BitsPerComponent", 8)?);
        let bits = colours.checked_mul(bits)?;
        let row = bits.checked_mul(count(b"Columns", 1)?)?.div_ceil(8) as usize;
        let pixel = bits.div_ceil(8).max(1) as usize;
        (row > 0).then_some((row, pixel))
    };
    match (count(b"Predictor", 1), rows()) {
        (Some(1), _) => Unpacked::Whole(data),
        (Some(2), Some((row, pixel))) if count(b"BitsPerComponent", 8) == Some(8) => {
            Unpacked::Whole(of_left_neighbours(data, row, pixel))
        }
        (Some(10..=15), Some((row, pixel))) => Unpacked::Whole(of_neighbours(&data, row, pixel)),
        _ => Unpacked::Unread,
    }
}

/// Rows of which each byte is told by the one a pixel before (TIFF 6.0, section 14).
fn of_left_neighbours(mut rows: Vec<u8>, row: usize, pixel: usize) -> Vec<u8> {
    for row in rows.chunks_mut(row) {
        for at in pixel..row.len() {
            row[at] = row[at].wrapping_add(row[at - pixel]);
        }
    }
    rows
}

/// Rows that each begin with how their bytes are told by their neighbours (PNG, section 9).
fn of_neighbours(data: &[u8], row: usize, pixel: usize) -> Vec<u8> {
    let mut above = vec![0; row];
    let mut rows = Vec::with_capacity(data.len());
    for written in data.chunks(row + 1) {
        let Some((kind, written)) = written.split_first() else {
            break;
        };
        let mut own = written.to_vec();
        for at in 0..own.len() {
            let left = at.checked_sub(pixel).map_or(0, |at| own[at]);
            let above_left = at.checked_sub(pixel).map_or(0, |at| above[at]);
            let told = match kind {
                1 => left,
                2 => above[at],
                3 => u8::midpoint(left, above[at]),
                4 => nearest(left, above[at], above_left),
                _ => 0,
            };
            own[at] = own[at].wrapping_add(told);
        }
        rows.extend_from_slice(&own);
        own.resize(row, 0);
        above = own;
    }
    rows
}

/// The neighbour that is nearest to what they suggest together (Paeth).
fn nearest(left: u8, above: u8, above_left: u8) -> u8 {
    let suggested = i16::from(left) + i16::from(above) - i16::from(above_left);
    let apart = |one: u8| suggested.abs_diff(i16::from(one));
    let mut nearest = left;
    for other in [above, above_left] {
        if apart(other) < apart(nearest) {
            nearest = other;
        }
    }
    nearest
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
            "<</Filter/LZWDecode/DecodeParms<</Predictor 5>>>>",
        ] {
            assert_eq!(read(dictionary, b"30>", 100), None, "{dictionary}");
        }
        let read = read("<</Filter/AHx>>", b"303132>", 2);
        assert_eq!(read, Some(("01".to_owned(), false)));
    }
}
