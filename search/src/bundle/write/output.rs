//! Finished files on their way out.
//!
//! Takes plain files; numbers them, seals them, gives them to the sink, and keeps
//! count. Never keeps their bytes.

use std::{collections::BTreeMap, io::Write as _};

use flate2::{Compression, write::ZlibEncoder};

use super::WriteError;
use crate::bundle::bytes::put_length;
use crate::bundle::entry::FileCounts;
use crate::bundle::file::{BundleHash, FileKind, HEADER, begin, fnv1a, seal};

/// Effort of the compressor, of 9.
const DEFLATE_LEVEL: u32 = 6;

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
        let into = Vec::with_capacity(self.plain.len() / 2);
        let mut deflated = ZlibEncoder::new(into, Compression::new(DEFLATE_LEVEL));
        let done = deflated.write_all(&self.plain);
        done.and_then(|()| deflated.finish())
            .expect("memory takes all that is written")
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
    /// Blocks share files up to this length.
    shared_target: usize,
    shared: BTreeMap<FileKind, SharedFile>,
}

/// A file of several blocks that was begun.
struct SharedFile {
    plain: Vec<u8>,
    blocks: u32,
    /// The first block after each file before.
    ends: Vec<u32>,
}

impl<'s, E> Output<'s, E> {
    pub(crate) fn new(
        sink: &'s mut dyn FnMut(OutputFile) -> Result<(), E>,
        shared_target: usize,
    ) -> Self {
        Self {
            sink,
            summary: Summary::new(),
            hash: 0,
            shared_target,
            shared: BTreeMap::new(),
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

    /// Adds a block to a file that blocks of this kind share; where it has no room,
    /// that file is sent and the next begun.
    pub(crate) fn share(&mut self, kind: FileKind, block: &[u8]) -> Result<(), WriteError<E>> {
        let mut shared = self.shared.remove(&kind).unwrap_or_else(|| SharedFile {
            plain: begin(kind),
            blocks: 0,
            ends: Vec::new(),
        });
        if shared.plain.len() + block.len() > self.shared_target {
            self.end_file(kind, &mut shared)?;
        }
        put_length(&mut shared.plain, block.len());
        shared.plain.extend_from_slice(block);
        shared.blocks += 1;
        self.shared.insert(kind, shared);
        Ok(())
    }

    /// Sends the last file that blocks of this kind share; gives the first block
    /// after each.
    pub(crate) fn end_shared(&mut self, kind: FileKind) -> Result<Vec<u32>, WriteError<E>> {
        let Some(mut shared) = self.shared.remove(&kind) else {
            return Ok(Vec::new());
        };
        self.end_file(kind, &mut shared)?;
        Ok(shared.ends)
    }

    fn end_file(&mut self, kind: FileKind, shared: &mut SharedFile) -> Result<(), WriteError<E>> {
        if shared.plain.len() > HEADER {
            self.send_begun(kind, &mut shared.plain)?;
            shared.ends.push(shared.blocks);
        }
        Ok(())
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
