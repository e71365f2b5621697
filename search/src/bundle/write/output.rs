//! Finished files on their way out.
//!
//! Takes plain files; numbers them, seals them, gives them to the sink, and keeps
//! count. Never keeps their bytes.

use std::collections::BTreeMap;

use super::WriteError;
use crate::bundle::entry::FileCounts;
use crate::bundle::file::{BundleHash, FileKind, HEADER, begin, fnv1a, seal};

/// Effort of the compressor, of 10.
const DEFLATE_LEVEL: u8 = 7;

/// A file of the bundle. Its name, [`BundleHash::name`], is known when all files
/// are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// What it holds.
    pub kind: FileKind,
    /// Its number among those of its kind.
    pub number: u32,
    /// Its bytes before deflating.
    pub plain: Vec<u8>,
}

impl OutputFile {
    /// The bytes to be stored: the file deflated (zlib, RFC 1950). Most of the
    /// work of writing a bundle is here, and it can be done in parallel.
    #[must_use]
    pub fn deflate(&self) -> Vec<u8> {
        miniz_oxide::deflate::compress_to_vec_zlib(&self.plain, DEFLATE_LEVEL)
    }
}

/// What was written of one kind of file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct KindSummary {
    /// Number of files.
    pub files: usize,
    /// Their bytes before deflating.
    pub plain: usize,
}

/// What was written, by kind of file.
pub type Summary = BTreeMap<FileKind, KindSummary>;

/// Sends files to the sink.
pub(crate) struct Output<'s, E> {
    sink: &'s mut dyn FnMut(OutputFile) -> Result<(), E>,
    pub(crate) summary: Summary,
    /// Of all contents so far.
    hash: u64,
}

impl<'s, E> Output<'s, E> {
    pub(crate) fn new(sink: &'s mut dyn FnMut(OutputFile) -> Result<(), E>) -> Self {
        Self {
            sink,
            summary: Summary::new(),
            hash: 0,
        }
    }

    /// Sends a finished file.
    pub(crate) fn send(&mut self, kind: FileKind, mut plain: Vec<u8>) -> Result<(), WriteError<E>> {
        let number = self.sent(kind);
        let summary = self.summary.entry(kind).or_default();
        summary.files += 1;
        summary.plain += plain.len();
        let content = seal(&mut plain, number);
        self.hash = fnv1a(&[&self.hash.to_le_bytes(), &content.to_le_bytes()]);
        let file = OutputFile {
            kind,
            number,
            plain,
        };
        (self.sink)(file).map_err(WriteError::Sink)
    }

    /// Sends a file that was begun, if anything is in it, and begins the next.
    pub(crate) fn send_begun(
        &mut self,
        kind: FileKind,
        plain: &mut Vec<u8>,
    ) -> Result<(), WriteError<E>> {
        match plain.len() > HEADER {
            true => self.send(kind, std::mem::replace(plain, begin(kind))),
            false => Ok(()),
        }
    }

    /// How many files of a kind were sent: the number of the next.
    pub(crate) fn sent(&self, kind: FileKind) -> u32 {
        self.summary.get(&kind).map_or(0, |of| of.files as u32)
    }

    /// How many files of each kind were sent.
    pub(crate) fn counts(&self) -> FileCounts {
        FileCounts(FileKind::NUMBERED.map(|kind| self.sent(kind)))
    }

    /// The hash of what was sent.
    pub(crate) fn hash(&self) -> BundleHash {
        BundleHash::of(self.hash)
    }
}
