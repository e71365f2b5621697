//! The alphabet of the format: variable-length integers and strings.
//!
//! Takes bytes from anywhere; gives numbers, or says that they end too early.
//! Never panics, and never lets a number in the bytes decide an allocation
//! that the bytes themselves could not fill.

use super::{BundleError, Damage};

/// A place in a file that is being read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) fn remaining(&self) -> usize {
        self.rest.len()
    }

    pub(crate) fn byte(&mut self) -> Result<u8, BundleError> {
        let (first, rest) = self.rest.split_first().ok_or(BundleError::Truncated)?;
        self.rest = rest;
        Ok(*first)
    }

    pub(crate) fn take(&mut self, length: usize) -> Result<&'a [u8], BundleError> {
        let (taken, rest) = self
            .rest
            .split_at_checked(length)
            .ok_or(BundleError::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }

    /// Little-endian base 128 (LEB128), at most 32 bits.
    pub(crate) fn u32(&mut self) -> Result<u32, BundleError> {
        u32::try_from(self.u64()?).map_err(|_| BundleError::Malformed(Damage::Number))
    }

    /// Little-endian base 128 (LEB128), at most 63 bits.
    pub(crate) fn u64(&mut self) -> Result<u64, BundleError> {
        let mut value = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(BundleError::Malformed(Damage::Number))
    }

    /// A signed number: even numbers are not negative, odd ones are (zigzag).
    pub(crate) fn i64(&mut self) -> Result<i64, BundleError> {
        let value = self.u64()?;
        let half = i64::try_from(value >> 1).unwrap_or(i64::MAX);
        Ok(if value & 1 == 0 { half } else { -half - 1 })
    }

    /// A length in bytes.
    pub(crate) fn length(&mut self) -> Result<usize, BundleError> {
        usize::try_from(self.u32()?).map_err(|_| BundleError::Malformed(Damage::Number))
    }

    /// A number of things that take at least one byte each.
    pub(crate) fn count(&mut self) -> Result<usize, BundleError> {
        let count = self.length()?;
        if count > self.remaining() {
            return Err(BundleError::Truncated);
        }
        Ok(count)
    }

    pub(crate) fn string(&mut self) -> Result<&'a str, BundleError> {
        let length = self.length()?;
        text(self.take(length)?)
    }
}

/// Bytes as text.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, BundleError> {
    std::str::from_utf8(bytes).map_err(|_| BundleError::Malformed(Damage::Text))
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
            prop_assert_eq!(cursor.u64(), Ok(a));
            prop_assert_eq!(cursor.u32(), Ok(b));
            prop_assert_eq!(cursor.i64(), Ok(c));
            prop_assert_eq!(cursor.string(), Ok(s.as_str()));
            prop_assert_eq!(cursor.remaining(), 0);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
            let mut cursor = Cursor::new(&bytes);
            while cursor.remaining() > 0 {
                let read = cursor.u64().is_ok() | cursor.string().is_ok() | cursor.i64().is_ok();
                if !read { break; }
            }
        }
    }
}
