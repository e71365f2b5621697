//! Writing words: for completion, and for typo repair.
//!
//! Takes the unstemmed words of every space as sorted streams. Completions
//! merge them all into one sequence; the vocabulary keeps each space and each
//! length of words apart. Holds one block of each.

use std::collections::BTreeMap;
use std::iter::Peekable;

use super::blocks::BlockWriter;
use super::input::WriteError;
use super::output::Output;
use super::sizes::Sizes;
use crate::bundle::block_index::BlockIndex;
use crate::bundle::bytes::{put_length, put_u32};
use crate::bundle::directory::VocabularyFile;
use crate::bundle::file::{self, FileKind, FileRef};
use crate::bundle::front::FrontWriter;
use crate::bundle::words::{length_class, weight};

/// What the entry file and the directory need to know of the words.
pub(crate) struct WordFiles {
    pub(crate) completions: BlockIndex,
    pub(crate) completion_files: Vec<FileRef>,
    pub(crate) vocabulary: Vec<VocabularyFile>,
}

type Words<'a> = Box<dyn Iterator<Item = (String, u32)> + 'a>;

/// Writes the words of all spaces, which are numbered by their order.
pub(crate) fn write_words<E>(
    spaces: Vec<Words<'_>>,
    sizes: &Sizes,
    output: &mut Output<'_, E>,
) -> Result<WordFiles, WriteError<E>> {
    let mut spaces: Vec<Peekable<Words<'_>>> = spaces.into_iter().map(Iterator::peekable).collect();
    let mut blocks = BlockWriter::new(FileKind::Completions, sizes.completions);
    let mut shelves: BTreeMap<(u8, u8), Shelf> = BTreeMap::new();
    let mut vocabulary = Vec::new();
    while let Some(word) = least_word(&mut spaces) {
        let mut mask = 0u32;
        let mut docs_of_all = 0u32;
        let class = length_class(word.chars().count());
        for (space, words) in (0u8..).zip(&mut spaces) {
            let Some((_, docs)) = words.next_if(|(next, _)| *next == word) else {
                continue;
            };
            mask |= 1 << space;
            docs_of_all = docs_of_all.saturating_add(docs);
            let shelf = shelves.entry((space, class)).or_default();
            shelf.push(&word, weight(docs));
            if shelf.body.len() >= sizes.vocabulary {
                vocabulary.push(shelf.finish((space, class), output)?);
            }
        }
        blocks.push(output, &word, 0, |out| {
            put_u32(out, mask);
            out.push(weight(docs_of_all));
        })?;
    }
    blocks.flush(output)?;
    for (key, shelf) in &mut shelves {
        if !shelf.weights.is_empty() {
            vocabulary.push(shelf.finish(*key, output)?);
        }
    }
    Ok(WordFiles {
        completions: blocks.index,
        completion_files: blocks.files,
        vocabulary,
    })
}

fn least_word(spaces: &mut [Peekable<Words<'_>>]) -> Option<String> {
    let next = spaces.iter_mut().filter_map(|words| words.peek());
    next.map(|(word, _)| word).min().cloned()
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

    /// Sends the words as a file and empties the shelf.
    fn finish<E>(
        &mut self,
        (space, length): (u8, u8),
        output: &mut Output<'_, E>,
    ) -> Result<VocabularyFile, WriteError<E>> {
        let mut plain = file::begin(FileKind::Vocabulary);
        put_length(&mut plain, self.weights.len());
        plain.append(&mut self.body);
        plain.append(&mut self.weights);
        self.front = FrontWriter::default();
        Ok(VocabularyFile {
            space,
            length,
            file: output.send(FileKind::Vocabulary, &plain)?,
        })
    }
}
