//! Blocks of sorted, front-coded strings with something after each.
//!
//! Takes strings in order and what follows them; sends a file whenever a block
//! is full; gives the index of the blocks.

use super::WriteError;
use super::output::Output;
use crate::bundle::block_index::BlockIndex;
use crate::bundle::bytes::put_length;
use crate::bundle::file::{self, FileKind};
use crate::bundle::front::{FrontWriter, MAX_BYTES, separator};

/// A sequence of blocks while it is being written.
pub(crate) struct BlockWriter {
    kind: FileKind,
    target: usize,
    /// Bytes between the header and the count of strings.
    pub(crate) preamble: Vec<u8>,
    body: Vec<u8>,
    count: usize,
    front: FrontWriter,
    last: Option<(String, u8)>,
    first: (Vec<u8>, u8),
    pub(crate) index: BlockIndex,
}

impl BlockWriter {
    pub(crate) fn new(kind: FileKind, target: usize) -> Self {
        Self {
            kind,
            target,
            preamble: Vec::new(),
            body: Vec::new(),
            count: 0,
            front: FrontWriter::default(),
            last: None,
            first: (Vec::new(), 0),
            index: BlockIndex::default(),
        }
    }

    /// Whether the next string begins a block.
    pub(crate) fn at_start(&self) -> bool {
        self.count == 0
    }

    /// Whether the block is as long as it should be: the next string ends it.
    pub(crate) fn is_full(&self) -> bool {
        self.body.len() >= self.target
    }

    /// Adds a string of a space, and what follows it.
    pub(crate) fn push<E>(
        &mut self,
        output: &mut Output<'_, E>,
        string: &str,
        space: u8,
        follow: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), WriteError<E>> {
        if string.len() > MAX_BYTES {
            return Err(WriteError::TooLong(string.to_owned()));
        }
        if let Some((last, last_space)) = &self.last
            && (last.as_str(), *last_space) >= (string, space)
        {
            return Err(WriteError::Unsorted(string.to_owned()));
        }
        if self.is_full() {
            self.flush(output)?;
        }
        if self.at_start() {
            self.first = self.first_key(string, space);
        }
        self.front.write(&mut self.body, string);
        follow(&mut self.body);
        self.count += 1;
        match &mut self.last {
            Some((last, last_space)) => {
                string.clone_into(last);
                *last_space = space;
            }
            None => self.last = Some((string.to_owned(), space)),
        }
        Ok(())
    }

    /// Ends the block that was begun, if any.
    pub(crate) fn flush<E>(&mut self, output: &mut Output<'_, E>) -> Result<(), WriteError<E>> {
        if self.at_start() {
            return Ok(());
        }
        let mut block = std::mem::take(&mut self.preamble);
        put_length(&mut block, self.count);
        block.append(&mut self.body);
        match self.kind {
            FileKind::Facets => output.share(self.kind, &block)?,
            _ => output.send(self.kind, [file::begin(self.kind), block].concat())?,
        }
        self.index.firsts.push(std::mem::take(&mut self.first));
        self.count = 0;
        self.front = FrontWriter::default();
        Ok(())
    }

    /// A short key that separates the block that `string` begins from the one before.
    pub(crate) fn first_key(&self, string: &str, space: u8) -> (Vec<u8>, u8) {
        match &self.last {
            None => (Vec::new(), 0),
            Some((last, _)) if last == string => (string.into(), space),
            Some((last, _)) => (separator(last, string).into(), 0),
        }
    }
}
