//! Writing words: for the blocks of terms, for completion, and for typo repair.
//!
//! Takes the unstemmed words of every space as sorted streams, and merges them.
//! Each goes to the block of terms in whose range it is; the most common ones of
//! every beginning go to the completions; the vocabulary keeps each space and
//! each length of words apart. Holds one block of each, and the words of one
//! beginning.

use std::collections::BTreeMap;
use std::iter::Peekable;

use super::blocks::BlockWriter;
use super::input::{Word, WriteError};
use super::output::Output;
use super::sizes::Sizes;
use crate::bundle::block_index::BlockIndex;
use crate::bundle::bytes::put_length;
use crate::bundle::entry::VocabularyBlock;
use crate::bundle::file::FileKind;
use crate::bundle::front::{FrontWriter, MAX_BYTES};
use crate::bundle::words::{WordEntry, keep_most_common, length_class, weight, write_body};

/// Characters of a beginning whose most common words are kept for completion.
const BEGINNING: usize = 2;
/// Words kept for each beginning.
const KEPT: usize = 16;

/// What the entry file needs to know of the words.
pub(crate) struct WordFiles {
    pub(crate) completions: BlockIndex,
    pub(crate) vocabulary: Vec<VocabularyBlock>,
}

type Words<'a> = Box<dyn Iterator<Item = Word> + 'a>;

/// The words of all spaces, which are numbered by their order, while they are
/// being written.
pub(crate) struct WordWriter<'a> {
    spaces: Vec<Peekable<Words<'a>>>,
    /// Bytes of a block of vocabulary.
    target: usize,
    blocks: BlockWriter,
    /// Words with one beginning.
    beginning: Vec<WordEntry>,
    shelves: BTreeMap<(u8, u8), Shelf>,
    vocabulary: Vec<VocabularyBlock>,
}

impl<'a> WordWriter<'a> {
    pub(crate) fn new(spaces: Vec<Words<'a>>, sizes: &Sizes) -> Self {
        Self {
            spaces: spaces.into_iter().map(Iterator::peekable).collect(),
            target: sizes.vocabulary,
            blocks: BlockWriter::new(FileKind::Completions, sizes.completions),
            beginning: Vec::new(),
            shelves: BTreeMap::new(),
            vocabulary: Vec::new(),
        }
    }

    /// The list of the next words, those below `end`, or all that are left.
    pub(crate) fn write_below<E>(
        &mut self,
        end: Option<&[u8]>,
        output: &mut Output<'_, E>,
    ) -> Result<Vec<u8>, WriteError<E>> {
        let mut front = FrontWriter::default();
        let mut body = Vec::new();
        let mut count = 0;
        while let Some(word) = least_word(&mut self.spaces)
            && end.is_none_or(|end| word.as_bytes() < end)
        {
            let entry = self.take(word, output)?;
            if entry.word.len() > MAX_BYTES {
                return Err(WriteError::TooLong(entry.word));
            }
            match self.beginning.last() {
                Some(last) if last.word >= entry.word => {
                    return Err(WriteError::Unsorted(entry.word));
                }
                Some(last) if !begin_alike(&last.word, &entry.word) => {
                    self.end_beginning(output)?;
                }
                _ => {}
            }
            front.write(&mut body, &entry.word);
            write_body(&mut body, &entry, false);
            count += 1;
            self.beginning.push(entry);
        }
        let mut list = Vec::new();
        put_length(&mut list, count);
        list.append(&mut body);
        Ok(list)
    }

    /// Takes a word from all the spaces that have it next, and shelves it.
    fn take<E>(
        &mut self,
        word: String,
        output: &mut Output<'_, E>,
    ) -> Result<WordEntry, WriteError<E>> {
        let mut spaces = 0u32;
        let mut docs_of_all = 0u32;
        let (mut written, mut most) = (String::new(), 0);
        let class = length_class(word.chars().count());
        for (space, words) in (0u8..).zip(&mut self.spaces) {
            let Some(found) = words.next_if(|next| next.word == word) else {
                continue;
            };
            let docs = found.docs;
            if docs > most {
                (written, most) = (found.written, docs);
            }
            spaces |= 1 << space;
            docs_of_all = docs_of_all.saturating_add(docs);
            let shelf = self.shelves.entry((space, class)).or_default();
            shelf.push(&word, weight(docs));
            if shelf.body.len() >= self.target {
                let block = shelf.finish((space, class), output)?;
                self.vocabulary.push(block);
            }
        }
        let weight = weight(docs_of_all);
        Ok(WordEntry {
            is_otherwise: !written.is_empty(),
            word,
            spaces,
            weight,
            written,
        })
    }

    /// Writes the most common words of the beginning that is complete.
    fn end_beginning<E>(&mut self, output: &mut Output<'_, E>) -> Result<(), WriteError<E>> {
        let mut kept = std::mem::take(&mut self.beginning);
        keep_most_common(&mut kept, KEPT);
        for entry in kept {
            let follow = |out: &mut Vec<u8>| write_body(out, &entry, true);
            self.blocks.push(output, &entry.word, 0, follow)?;
        }
        Ok(())
    }

    /// Ends what was begun.
    pub(crate) fn finish<E>(
        mut self,
        output: &mut Output<'_, E>,
    ) -> Result<WordFiles, WriteError<E>> {
        self.end_beginning(output)?;
        self.blocks.flush(output)?;
        for (key, shelf) in &mut self.shelves {
            if !shelf.weights.is_empty() {
                self.vocabulary.push(shelf.finish(*key, output)?);
            }
        }
        Ok(WordFiles {
            completions: self.blocks.index,
            vocabulary: self.vocabulary,
        })
    }
}

fn least_word(spaces: &mut [Peekable<Words<'_>>]) -> Option<String> {
    let next = spaces.iter_mut().filter_map(|words| words.peek());
    next.map(|next| &next.word).min().cloned()
}

fn begin_alike(one: &str, other: &str) -> bool {
    one.chars()
        .take(BEGINNING)
        .eq(other.chars().take(BEGINNING))
}

/// Words of one space and one length that wait to be written.
#[derive(Default)]
struct Shelf {
    front: FrontWriter,
    body: Vec<u8>,
    weights: Vec<u8>,
}

impl Shelf {
    fn push(&mut self, word: &str, weight: u8) {
        self.front.write(&mut self.body, word);
        self.weights.push(weight);
    }

    /// Sends the words as a block and empties the shelf.
    fn finish<E>(
        &mut self,
        (space, length): (u8, u8),
        output: &mut Output<'_, E>,
    ) -> Result<VocabularyBlock, WriteError<E>> {
        let mut block = Vec::new();
        put_length(&mut block, self.weights.len());
        block.append(&mut self.body);
        block.append(&mut self.weights);
        self.front = FrontWriter::default();
        output.share(FileKind::Vocabulary, &block)?;
        Ok(VocabularyBlock { space, length })
    }
}
