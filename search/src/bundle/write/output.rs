//! Finished files on their way out.
//!
//! Takes plain files; gives them named to the sink, and keeps count. Never keeps
//! their bytes.

use std::collections::BTreeMap;

use super::WriteError;
use crate::bundle::file::{ENTRY_NAME, FileKind, FileRef, fnv1a};

/// Effort of the compressor, of 10.
const DEFLATE_LEVEL: u8 = 7;

/// A file of the bundle. Files of equal content have one name and may come more
/// than once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Its name in the folder of the bundle.
    pub name: String,
    /// What it holds.
    pub kind: FileKind,
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
    /// Lengths and contents behind the names given so far.
    named: BTreeMap<FileRef, u64>,
}

impl<'s, E> Output<'s, E> {
    pub(crate) fn new(sink: &'s mut dyn FnMut(OutputFile) -> Result<(), E>) -> Self {
        Self {
            sink,
            summary: Summary::new(),
            named: BTreeMap::new(),
        }
    }

    /// Sends a finished file and says how to refer to it.
    pub(crate) fn send(&mut self, kind: FileKind, plain: &[u8]) -> Result<FileRef, WriteError<E>> {
        let file = FileRef::of(plain);
        let content = fnv1a(plain);
        if *self.named.entry(file).or_insert(content) != content {
            return Err(WriteError::NameClash(file.name()));
        }
        let name = match kind {
            FileKind::Entry => ENTRY_NAME.to_owned(),
            _ => file.name(),
        };
        let summary = self.summary.entry(kind).or_default();
        summary.files += 1;
        summary.plain += plain.len();
        let plain = plain.to_vec();
        (self.sink)(OutputFile { name, kind, plain }).map_err(WriteError::Sink)?;
        Ok(file)
    }
}
