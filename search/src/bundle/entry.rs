//! The entry file: what a bundle holds and where.
//!
//! Takes its plain bytes; gives languages, analysers, documents in outline, and
//! the index of every sequence of blocks. Small, because every first search
//! fetches it. Never holds a word or a card.

use super::block_index::BlockIndex;
use super::bytes::Cursor;
use super::docset::{self, MAX_DOCS};
use super::file::{BundleHash, FileId, FileKind, MAX_FILES, payload};
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
    /// Of its blocks, among those of all facets.
    pub(crate) first_block: u32,
    pub(crate) blocks: BlockIndex,
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
    pub(crate) facets: Vec<FacetField>,
    /// The first block of facets after each of their files.
    pub(crate) facet_ends: Vec<u32>,
    pub(crate) columns: Vec<String>,
    /// Bytes of the stream of positions in each of its files.
    pub(crate) position_segment: u32,
    pub(crate) vocabulary: Vec<VocabularyBlock>,
    /// The first block of vocabulary after each of its files.
    pub(crate) vocabulary_ends: Vec<u32>,
    pub(crate) hash: BundleHash,
    /// Number of files of each kind.
    pub(crate) files: FileCounts,
}

/// A block of vocabulary: words of one space and one length class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct VocabularyBlock {
    pub(crate) space: u8,
    /// Length of its words in characters; see [`super::words::LONGEST`].
    pub(crate) length: u8,
}

/// How many files a bundle has of each kind that is numbered. Files are numbered
/// kind by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct FileCounts(pub(crate) [u32; FileKind::NUMBERED.len()]);

impl FileCounts {
    /// How many files there are of a kind.
    pub(crate) fn of(self, kind: FileKind) -> u32 {
        let mut kinds = FileKind::NUMBERED.iter().zip(self.0);
        kinds
            .find(|(other, _)| **other == kind)
            .map_or(0, |(_, count)| count)
    }

    /// File `number` of a kind; one that no bundle has where there are fewer.
    pub(crate) fn id(self, kind: FileKind, number: u32) -> FileId {
        if number >= self.of(kind) {
            return FileId(u32::MAX);
        }
        let kinds = FileKind::NUMBERED.iter().zip(self.0);
        let before = kinds.take_while(|(other, _)| **other != kind);
        FileId(before.fold(number, |id, (_, count)| id.saturating_add(count)))
    }

    /// Kind and number of a file; None when there is no such file.
    pub(crate) fn place(self, id: FileId) -> Option<(FileKind, u32)> {
        let mut number = id.0;
        for (kind, count) in FileKind::NUMBERED.into_iter().zip(self.0) {
            if number < count {
                return Some((kind, number));
            }
            number -= count;
        }
        None
    }
}

impl Entry {
    pub(crate) fn docs(&self) -> u32 {
        self.doc_languages.len() as u32
    }

    /// The file of cards that holds `doc`, and its place in there.
    pub(crate) fn card(&self, doc: u32) -> (FileId, u32) {
        let (file, place) = place_in(&self.card_ends, doc);
        (self.files.id(FileKind::Cards, file), place)
    }

    /// The file that holds block `number` of a kind whose blocks share files, and
    /// its place in there.
    pub(crate) fn shared(&self, kind: FileKind, number: u32) -> (FileId, u32) {
        let ends = match kind {
            FileKind::Facets => &self.facet_ends,
            _ => &self.vocabulary_ends,
        };
        let (file, place) = place_in(ends, number);
        (self.files.id(kind, file), place)
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

        let hash = BundleHash::read(cursor);
        let terms = BlockIndex::read(cursor);
        let postings = cursor.u32();
        let card_ends = read_ends(cursor, docs);
        let completions = BlockIndex::read(cursor);
        let mut facet_blocks = 0;
        let facets = read_list(cursor, MAX_FIELDS, |cursor| {
            let name = cursor.string().to_owned();
            let first_block = facet_blocks;
            let blocks = BlockIndex::read(cursor);
            facet_blocks += blocks.files();
            FacetField {
                name,
                first_block,
                blocks,
            }
        });
        let facet_ends = read_ends(cursor, facet_blocks);
        let columns = read_list(cursor, MAX_FIELDS, |cursor| cursor.string().to_owned());
        let position_segment = cursor.u32();
        let positions = cursor.u32();
        let vocabulary = read_list(cursor, MAX_FILES as usize, |cursor| VocabularyBlock {
            space: cursor.byte(),
            length: cursor.byte(),
        });
        let vocabulary_ends = read_ends(cursor, vocabulary.len() as u32);
        let files = FileCounts([
            terms.files(),
            postings,
            card_ends.len() as u32,
            completions.files(),
            facet_ends.len() as u32,
            columns.len() as u32,
            positions,
            vocabulary_ends.len() as u32,
        ]);
        let all = files.0.iter().map(|count| u64::from(*count)).sum::<u64>();
        let fits = all <= u64::from(MAX_FILES) && (position_segment > 0 || positions == 0);
        cursor.expect(fits, Damage::Files);
        cursor.sound(Self {
            spaces,
            languages,
            doc_languages,
            demoted,
            groups,
            terms,
            completions,
            card_ends,
            facets,
            facet_ends,
            columns,
            position_segment,
            vocabulary,
            vocabulary_ends,
            hash,
            files,
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
    let mut list = Vec::new();
    for _ in 0..count.min(max) {
        list.push(item(cursor));
    }
    list
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

/// How many things stand in each file, as the number of the first after it; `all`
/// together.
fn read_ends(cursor: &mut Cursor<'_>, all: u32) -> Vec<u32> {
    let mut end = 0u32;
    let ends = (0..cursor.count())
        .map(|_| {
            end = end.saturating_add(cursor.u32());
            end
        })
        .collect();
    cursor.expect(end == all, Damage::Files);
    ends
}

/// Which file has thing `number`, and which of its things that is; `ends` has the
/// first thing after each file.
fn place_in(ends: &[u32], number: u32) -> (u32, u32) {
    let file = ends.partition_point(|end| *end <= number);
    let start = file.checked_sub(1).and_then(|before| ends.get(before));
    (file as u32, number - start.copied().unwrap_or(0))
}

#[cfg(feature = "write")]
impl Entry {
    /// The plain bytes of the entry file.
    pub(crate) fn write(&self) -> Vec<u8> {
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
        out.extend(self.hash.0);
        self.terms.write(&mut out);
        put_u32(&mut out, self.files.of(FileKind::Postings));
        write_ends(&mut out, &self.card_ends);
        self.completions.write(&mut out);
        put_length(&mut out, self.facets.len());
        for facet in &self.facets {
            put_string(&mut out, &facet.name);
            facet.blocks.write(&mut out);
        }
        write_ends(&mut out, &self.facet_ends);
        put_length(&mut out, self.columns.len());
        for column in &self.columns {
            put_string(&mut out, column);
        }
        put_u32(&mut out, self.position_segment);
        put_u32(&mut out, self.files.of(FileKind::Positions));
        put_length(&mut out, self.vocabulary.len());
        for block in &self.vocabulary {
            out.extend([block.space, block.length]);
        }
        write_ends(&mut out, &self.vocabulary_ends);
        out
    }
}

#[cfg(feature = "write")]
fn write_ends(out: &mut Vec<u8>, ends: &[u32]) {
    super::bytes::put_length(out, ends.len());
    let mut last = 0;
    for end in ends {
        super::bytes::put_u32(out, end - last);
        last = *end;
    }
}
