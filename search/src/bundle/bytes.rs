//! The alphabet of the format: variable-length integers and strings.
//!
//! Takes bytes from anywhere; gives numbers and strings. A cursor remembers the
//! first thing that is wrong and gives zeros and nothing from there on, so that
//! whoever reads asks once, at the end, whether all was sound. Never panics, and
//! never lets a number in the bytes decide an allocation that the bytes
//! themselves could not fill.

use super::{BundleError, Damage};

/// A place in a file that is being read.
#[derive(Debug, Clone)]
pub(crate) struct Cursor<'a> {
    rest: &'a [u8],
    wrong: Option<BundleError>,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            wrong: None,
        }
    }

    pub(crate) fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// Notes what is wrong, unless something was before; nothing is left to read.
    #[cold]
    #[inline(never)]
    pub(crate) fn fail(&mut self, error: BundleError) {
        self.wrong.get_or_insert(error);
        self.rest = &[];
    }

    /// Notes damage where something does not hold that should.
    #[inline(never)]
    pub(crate) fn expect(&mut self, holds: bool, damage: Damage) {
        if !holds {
            self.fail(BundleError::Malformed(damage));
        }
    }

    pub(crate) fn is_sound(&self) -> bool {
        self.wrong.is_none()
    }

    /// `read`, if all that was read is sound.
    pub(crate) fn sound<T>(&self, read: T) -> Result<T, BundleError> {
        match self.wrong {
            Some(wrong) => Err(wrong),
            None => Ok(read),
        }
    }

    pub(crate) fn byte(&mut self) -> u8 {
        match self.take(1) {
            [byte] => *byte,
            _ => 0,
        }
    }

    pub(crate) fn take(&mut self, length: usize) -> &'a [u8] {
        let Some((taken, rest)) = self.rest.split_at_checked(length) else {
            self.fail(BundleError::Truncated);
            return &[];
        };
        self.rest = rest;
        taken
    }

    /// Little-endian base 128 (LEB128), at most 32 bits.
    pub(crate) fn u32(&mut self) -> u32 {
        let value = self.u64();
        self.expect(value <= u64::from(u32::MAX), Damage::Number);
        match self.is_sound() {
            true => value as u32,
            false => 0,
        }
    }

    /// Little-endian base 128 (LEB128), at most 63 bits.
    pub(crate) fn u64(&mut self) -> u64 {
        let mut value = 0;
        let mut shift = 0;
        while shift < 63 {
            let byte = self.byte();
            value |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return match self.is_sound() {
                    true => value,
                    false => 0,
                };
            }
            shift += 7;
        }
        self.expect(false, Damage::Number);
        0
    }

    /// A signed number: even numbers are not negative, odd ones are (zigzag).
    pub(crate) fn i64(&mut self) -> i64 {
        let value = self.u64();
        let half = (value >> 1) as i64;
        if value & 1 == 0 { half } else { -half - 1 }
    }

    /// A length in bytes.
    pub(crate) fn length(&mut self) -> usize {
        self.u32() as usize
    }

    /// A number of things that take at least one byte each.
    pub(crate) fn count(&mut self) -> usize {
        let count = self.length();
        self.affords(count)
    }

    /// `count`, if as many things of at least one byte each are left.
    pub(crate) fn affords(&mut self, count: usize) -> usize {
        if count > self.remaining() {
            self.fail(BundleError::Truncated);
            return 0;
        }
        count
    }

    pub(crate) fn string(&mut self) -> &'a str {
        let bytes = self.sized();
        self.text(bytes)
    }

    /// Bytes after their number.
    pub(crate) fn sized(&mut self) -> &'a [u8] {
        let length = self.length();
        self.take(length)
    }

    /// Bytes of what is read, as text.
    pub(crate) fn text<'b>(&mut self, bytes: &'b [u8]) -> &'b str {
        match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) => {
                self.expect(false, Damage::Text);
                ""
            }
        }
    }
}

#[cfg(feature = "write")]
pub(crate) fn put_u64(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(feature = "write")]
pub(crate) fn put_u32(out: &mut Vec<u8>, value: u32) {
    put_u64(out, u64::from(value));
}

/// A length; files and lists of a bundle are far below 2³² long.
#[cfg(feature = "write")]
pub(crate) fn put_length(out: &mut Vec<u8>, length: usize) {
    put_u64(out, length as u64);
}

#[cfg(feature = "write")]
pub(crate) fn put_i64(out: &mut Vec<u8>, value: i64) {
    put_u64(out, ((value << 1) ^ (value >> 63)) as u64 & (u64::MAX >> 1));
}

#[cfg(feature = "write")]
pub(crate) fn put_string(out: &mut Vec<u8>, value: &str) {
    put_length(out, value.len());
    out.extend_from_slice(value.as_bytes());
}

#[cfg(all(test, feature = "write"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_and_strings_come_back(a in 0..u64::MAX >> 1, b: u32, c in -(1i64 << 61)..(1i64 << 61), s: String) {
            let mut out = Vec::new();
            put_u64(&mut out, a);
            put_u32(&mut out, b);
            put_i64(&mut out, c);
            put_string(&mut out, &s);
            let mut cursor = Cursor::new(&out);
            prop_assert_eq!(cursor.u64(), a);
            prop_assert_eq!(cursor.u32(), b);
            prop_assert_eq!(cursor.i64(), c);
            prop_assert_eq!(cursor.string(), s.as_str());
            prop_assert_eq!(cursor.remaining(), 0);
            prop_assert_eq!(cursor.sound(()), Ok(()));
            prop_assert_eq!((cursor.byte(), cursor.u64(), cursor.string()), (0, 0, ""));
            prop_assert_eq!(cursor.sound(()), Err(BundleError::Truncated));
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
            let mut cursor = Cursor::new(&bytes);
            while cursor.remaining() > 0 {
                let before = cursor.remaining();
                cursor.u64();
                cursor.string();
                cursor.i64();
                prop_assert!(cursor.remaining() < before);
            }
        }
    }
}
