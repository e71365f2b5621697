//! The directory: names of the files that few queries need.
//!
//! Takes its plain bytes; gives the files of positions and of vocabulary. Apart
//! from the entry file so that a first search need not fetch these names.

use super::BundleError;
use super::file::{FileKind, FileRef, payload};

/// The words of one space and one length class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct VocabularyFile {
    pub(crate) space: u8,
    /// Length of its words in characters; see [`super::words::LONGEST`].
    pub(crate) length: u8,
    pub(crate) file: FileRef,
}

/// The parsed directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Directory {
    pub(crate) positions: Vec<FileRef>,
    pub(crate) vocabulary: Vec<VocabularyFile>,
}

impl Directory {
    /// Reads a directory that the entry file says has these many files.
    pub(crate) fn read(plain: &[u8], positions: u32, vocabulary: u32) -> Result<Self, BundleError> {
        let mut cursor = payload(FileKind::Directory, plain);
        let count = cursor.affords(positions as usize);
        let positions = (0..count).map(|_| FileRef::read(&mut cursor)).collect();
        let count = cursor.affords(vocabulary as usize);
        let vocabulary = (0..count)
            .map(|_| VocabularyFile {
                space: cursor.byte(),
                length: cursor.byte(),
                file: FileRef::read(&mut cursor),
            })
            .collect();
        cursor.sound(Self {
            positions,
            vocabulary,
        })
    }

    #[cfg(feature = "write")]
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut out = super::file::begin(FileKind::Directory);
        for file in &self.positions {
            file.write(&mut out);
        }
        for file in &self.vocabulary {
            out.extend([file.space, file.length]);
            file.file.write(&mut out);
        }
        out
    }
}
