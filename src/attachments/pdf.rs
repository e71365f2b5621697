//! How a PDF is written (ISO 32000-2, section 7): streams and strings.

pub(super) mod filters;
pub(super) mod syntax;

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

/// What follows the word `stream` that stands at `at`.
pub(super) fn stream(pdf: &[u8], at: usize) -> &[u8] {
    let data = &pdf[at + b"stream".len()..];
    let data = data.strip_prefix(b"\r").unwrap_or(data);
    data.strip_prefix(b"\n").unwrap_or(data)
}

/// What was packed: all of it, or what was read before the limit, or before it went wrong.
pub(super) fn unpacked(data: &[u8], limit: usize) -> Vec<u8> {
    decompress_to_vec_zlib_with_limit(data, limit).unwrap_or_else(|error| error.output)
}

/// A string in parentheses (7.3.4.2), with what stands behind it.
pub(super) fn literal(mut bytes: &[u8]) -> (Vec<u8>, &[u8]) {
    let mut codes = Vec::new();
    let mut depth = 0;
    while let Some((byte, rest)) = bytes.split_first() {
        bytes = rest;
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => break,
            b')' => depth -= 1,
            b'\\' => {
                let is_octal = |byte: &&u8| (b'0'..=b'7').contains(*byte);
                let count = bytes.iter().take(3).take_while(is_octal).count();
                if count > 0 {
                    let digits = bytes[..count].iter();
                    let code = digits.fold(0_u32, |code, digit| code * 8 + u32::from(digit - b'0'));
                    codes.push(code.to_le_bytes()[0]);
                    bytes = &bytes[count..];
                } else if let Some((escaped, rest)) = bytes.split_first() {
                    bytes = rest;
                    match escaped {
                        b'n' => codes.push(b'\n'),
                        b'r' => codes.push(b'\r'),
                        b't' => codes.push(b'\t'),
                        b'b' => codes.push(8),
                        b'f' => codes.push(12),
                        b'\n' | b'\r' => {}
                        other => codes.push(*other),
                    }
                }
                continue;
            }
            _ => {}
        }
        codes.push(*byte);
    }
    (codes, bytes)
}

/// A string of hexadecimal digits (7.3.4.3).
pub(super) fn hexadecimal(digits: &[u8]) -> Vec<u8> {
    let digits = digits
        .iter()
        .filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u32> = digits.collect();
    let pairs = digits.chunks(2);
    pairs
        .map(|pair| (pair[0] * 16 + pair.get(1).copied().unwrap_or(0)).to_le_bytes()[0])
        .collect()
}
