//! The entry file: what a bundle holds and where.
//!
//! Takes its plain bytes; gives languages, analysers, documents in outline, and
//! the index of every sequence of blocks. Small, because every first search
//! fetches it. Never holds a word or a card.

use super::block_index::BlockIndex;
use super::bytes::Cursor;
use super::docset::{self, MAX_DOCS};
use super::file::{FileId, FileKind, FileRef, payload};
use super::{BundleError, Damage};
use crate::analysis::Analyser;

/// More analysers than this do not fit the words' masks.
pub(crate) const MAX_SPACES: usize = 32;
const MAX_LANGUAGES: usize = 255;

/// The term space of one analyser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Space {
    pub(crate) name: String,
    /// None when this build does not carry the analyser.
    pub(crate) analyser: Option<Analyser>,
}

/// A language of the site's pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PageLanguage {
    /// BCP 47 tag.
    pub(crate) tag: String,
    /// Number of the space its words are in.
    pub(crate) space: u8,
}

/// A facet: a property by whose values results are filtered and counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FacetField {
    pub(crate) name: String,
    pub(crate) blocks: BlockIndex,
}

/// A number for each document, by which results can be sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ColumnField {
    pub(crate) name: String,
    pub(crate) file: FileId,
}

/// The parsed entry file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) spaces: Vec<Space>,
    pub(crate) languages: Vec<PageLanguage>,
    /// Language of each document.
    pub(crate) doc_languages: Vec<u8>,
    /// Documents ranked lower: overdue or superseded.
    pub(crate) demoted: Vec<u32>,
    /// Entry of each document: translations of one entry have one number, and
    /// numbers are given in the order of documents.
    pub(crate) groups: Vec<u32>,
    pub(crate) terms: BlockIndex,
    pub(crate) completions: BlockIndex,
    /// The first document after each file of cards.
    pub(crate) card_ends: Vec<u32>,
    pub(crate) first_card_file: u32,
    pub(crate) first_postings_file: u32,
    pub(crate) facets: Vec<FacetField>,
    pub(crate) columns: Vec<ColumnField>,
    /// Files named here, in the order of their numbers.
    pub(crate) files: Vec<FileRef>,
    pub(crate) directory: FileRef,
    /// Bytes of the stream of positions in each of its files.
    pub(crate) position_segment: u32,
    pub(crate) position_files: u32,
    pub(crate) vocabulary_files: u32,
}

impl Entry {
    pub(crate) fn docs(&self) -> u32 {
        self.doc_languages.len() as u32
    }

    pub(crate) fn directory_id(&self) -> FileId {
        FileId(self.files.len() as u32)
    }

    pub(crate) fn position_id(&self, segment: u32) -> FileId {
        FileId(
            self.directory_id()
                .0
                .saturating_add(1)
                .saturating_add(segment),
        )
    }

    pub(crate) fn vocabulary_id(&self, number: u32) -> FileId {
        FileId(
            self.position_id(self.position_files)
                .0
                .saturating_add(number),
        )
    }

    /// The file of cards that holds `doc`, and its place in there.
    pub(crate) fn card(&self, doc: u32) -> (FileId, u32) {
        let file = self.card_ends.partition_point(|end| *end <= doc);
        let start = file
            .checked_sub(1)
            .and_then(|before| self.card_ends.get(before));
        let id = FileId(self.first_card_file.saturating_add(file as u32));
        (id, doc - start.copied().unwrap_or(0))
    }

    /// Reads the plain bytes of an entry file. What a newer minor version adds
    /// at its end is passed over.
    pub(crate) fn read(plain: &[u8]) -> Result<Self, BundleError> {
        let mut cursor = payload(FileKind::Entry, plain);
        let cursor = &mut cursor;
        let _minor = cursor.u32();
        let spaces = read_list(cursor, MAX_SPACES, |cursor| {
            let name = cursor.string().to_owned();
            let analyser = Analyser::by_name(&name);
            Space { name, analyser }
        });
        let languages = read_list(cursor, MAX_LANGUAGES, |cursor| {
            let tag = cursor.string().to_owned();
            let space = cursor.byte();
            cursor.expect(usize::from(space) < spaces.len(), Damage::Languages);
            PageLanguage { tag, space }
        });
        let doc_languages = read_doc_languages(cursor, languages.len());
        let docs = doc_languages.len() as u32;
        let demoted_count = cursor.length();
        let demoted = docset::read(cursor, demoted_count, docs);
        let groups = read_groups(cursor, doc_languages.len());

        let mut first_of_kind = [0u32; FileKind::NAMED_BY_ENTRY.len()];
        let mut files = Vec::new();
        for first in &mut first_of_kind {
            *first = files.len() as u32;
            for _ in 0..cursor.count() {
                files.push(FileRef::read(cursor));
            }
        }
        let directory = FileRef::read(cursor);
        let [
            terms_file,
            first_postings_file,
            first_card_file,
            completions_file,
            facets_file,
            columns_file,
        ] = first_of_kind;

        let terms = BlockIndex::read(cursor, terms_file);
        let card_ends = read_card_ends(cursor, docs);
        let completions = BlockIndex::read(cursor, completions_file);
        let mut next_facet_file = facets_file;
        let facets = read_list(cursor, MAX_FIELDS, |cursor| {
            let name = cursor.string().to_owned();
            let blocks = BlockIndex::read(cursor, next_facet_file);
            next_facet_file = blocks.files().end;
            FacetField { name, blocks }
        });
        let mut next_column_file = columns_file;
        let columns = read_list(cursor, MAX_FIELDS, |cursor| {
            let name = cursor.string().to_owned();
            let file = FileId(next_column_file);
            next_column_file += 1;
            ColumnField { name, file }
        });
        let position_segment = cursor.u32();
        let position_files = cursor.u32();
        let vocabulary_files = cursor.u32();
        let expected = [
            terms.files().end == first_postings_file,
            first_card_file + card_ends.len() as u32 == completions_file,
            completions.files().end == facets_file,
            next_facet_file == columns_file,
            next_column_file == files.len() as u32,
        ];
        let has_segments = position_segment > 0 || position_files == 0;
        cursor.expect(!expected.contains(&false) && has_segments, Damage::Files);
        cursor.sound(Self {
            spaces,
            languages,
            doc_languages,
            demoted,
            groups,
            terms,
            completions,
            card_ends,
            first_card_file,
            first_postings_file,
            facets,
            columns,
            files,
            directory,
            position_segment,
            position_files,
            vocabulary_files,
        })
    }
}

/// More facets or columns than this make no sense.
const MAX_FIELDS: usize = 255;

fn read_list<T>(
    cursor: &mut Cursor<'_>,
    max: usize,
    mut item: impl FnMut(&mut Cursor<'_>) -> T,
) -> Vec<T> {
    let count = cursor.count();
    cursor.expect(count <= max, Damage::Lists);
    (0..count.min(max)).map(|_| item(cursor)).collect()
}

fn read_doc_languages(cursor: &mut Cursor<'_>, languages: usize) -> Vec<u8> {
    let docs = cursor.u32();
    cursor.expect(docs <= MAX_DOCS, Damage::Documents);
    let mut doc_languages = Vec::new();
    while cursor.is_sound() && doc_languages.len() < docs as usize {
        let language = cursor.byte();
        let run = cursor.length().saturating_add(1);
        let fits = run <= docs as usize - doc_languages.len();
        cursor.expect(usize::from(language) < languages && fits, Damage::Languages);
        if cursor.is_sound() {
            doc_languages.resize(doc_languages.len() + run, language);
        }
    }
    doc_languages
}

fn read_groups(cursor: &mut Cursor<'_>, docs: usize) -> Vec<u32> {
    let mut next = 0;
    let mut expected = 0i64;
    (0..cursor.affords(docs))
        .map(|_| {
            let step = cursor.i64();
            if step == 0 {
                next += 1;
                return next - 1;
            }
            let group = expected.saturating_add(step - i64::from(step > 0));
            cursor.expect((0..i64::from(next)).contains(&group), Damage::Groups);
            expected = group.saturating_add(1);
            group as u32
        })
        .collect()
}

fn read_card_ends(cursor: &mut Cursor<'_>, docs: u32) -> Vec<u32> {
    let mut end = 0u32;
    let ends = (0..cursor.count())
        .map(|_| {
            end = end.saturating_add(cursor.u32());
            end
        })
        .collect();
    cursor.expect(end == docs, Damage::Cards);
    ends
}

#[cfg(feature = "write")]
impl Entry {
    /// The plain bytes of the entry file. `files_of_kind` counts the files the
    /// entry names, by kind.
    pub(crate) fn write(&self, files_of_kind: [usize; FileKind::NAMED_BY_ENTRY.len()]) -> Vec<u8> {
        use super::bytes::{put_i64, put_length, put_string, put_u32};
        let mut out = super::file::begin(FileKind::Entry);
        put_u32(&mut out, super::file::MINOR);
        put_length(&mut out, self.spaces.len());
        for space in &self.spaces {
            put_string(&mut out, &space.name);
        }
        put_length(&mut out, self.languages.len());
        for language in &self.languages {
            put_string(&mut out, &language.tag);
            out.push(language.space);
        }
        put_u32(&mut out, self.docs());
        for run in self.doc_languages.chunk_by(|a, b| a == b) {
            out.extend(run.first());
            put_length(&mut out, run.len() - 1);
        }
        put_length(&mut out, self.demoted.len());
        docset::write(&mut out, &self.demoted);
        let mut next = 0;
        let mut expected = 0;
        for group in &self.groups {
            if *group == next {
                next += 1;
                put_i64(&mut out, 0);
                continue;
            }
            let step = i64::from(*group) - expected;
            put_i64(&mut out, step + i64::from(step >= 0));
            expected = i64::from(*group) + 1;
        }
        let mut files = self.files.iter();
        for count in files_of_kind {
            put_length(&mut out, count);
            for file in files.by_ref().take(count) {
                file.write(&mut out);
            }
        }
        self.directory.write(&mut out);
        self.terms.write(&mut out);
        put_length(&mut out, self.card_ends.len());
        let mut last = 0;
        for end in &self.card_ends {
            put_u32(&mut out, end - last);
            last = *end;
        }
        self.completions.write(&mut out);
        put_length(&mut out, self.facets.len());
        for facet in &self.facets {
            put_string(&mut out, &facet.name);
            facet.blocks.write(&mut out);
        }
        put_length(&mut out, self.columns.len());
        for column in &self.columns {
            put_string(&mut out, &column.name);
        }
        put_u32(&mut out, self.position_segment);
        put_u32(&mut out, self.position_files);
        put_u32(&mut out, self.vocabulary_files);
        out
    }
}
