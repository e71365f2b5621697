//! The index of an edition.

use carsija_search::analysis::Analyser;
use rayon::prelude::*;
use tantivy::{
    Directory, IndexBuilder, IndexReader, ReloadPolicy, SegmentReader, SingleSegmentIndexWriter,
    TantivyDocument, directory::RamDirectory, schema::Schema, tokenizer::TokenizerManager,
};

use super::{
    encoded::{EncodedTokenizer, PageWriter, Terms},
    page::{SearchPage, page, pages_of},
    schema::{ENCODED, Fields, Space, schema},
    texts::{PageTexts, TextPart, languages},
    vocabulary::{Memory, Vocabulary},
};
use crate::{
    catalogue::Item,
    edition::{Edition, Facet},
    model::Language,
};

/// So many pages are analysed while those before them are added.
const CHUNK: usize = 512;
/// So many of them are analysed by one thread, with memories of words that it keeps.
const SHARE: usize = 256;
/// Bytes after which tantivy would like to begin a new segment; here there is always one.
const BUDGET: usize = 64 << 20;

/// An index of all pages of an edition, in one segment, whose documents are numbered like the pages
/// of a bundle.
pub struct Index {
    pub(super) pages: Vec<SearchPage>,
    pub(super) fields: Fields,
    /// In the order of the spaces.
    pub(super) vocabularies: Vec<Vocabulary>,
    pub(super) searcher: tantivy::Searcher,
}

impl Index {
    /// Indexes an edition. Pages enter in the order of their numbers through one thread, so the
    /// same edition always gives the same index.
    ///
    /// # Errors
    /// When tantivy fails, which it has no reason to do in memory.
    pub fn of(edition: &Edition) -> anyhow::Result<Self> {
        Self::write(edition, Box::new(RamDirectory::create()))
    }

    pub(super) fn write(edition: &Edition, into: Box<dyn Directory>) -> anyhow::Result<Self> {
        let (schema, fields) = schema_of(edition);
        let tokenizers = TokenizerManager::default();
        tokenizers.register(ENCODED, EncodedTokenizer::default());
        let mut writer: SingleSegmentIndexWriter = IndexBuilder::new()
            .schema(schema)
            .tokenizers(tokenizers)
            .single_segment_index_writer(into, BUDGET)?;

        let numbered: Vec<_> = (0..).zip(pages_of(edition)).collect();
        let mut shares: Vec<Vec<Memory>> = Vec::new();
        shares.resize_with(CHUNK.div_ceil(SHARE), || memories(&fields));
        let mut pages = Vec::with_capacity(numbered.len());
        let mut ready = Vec::new();
        let chunks = numbered.chunks(CHUNK).map(Some).chain([None]);
        for chunk in chunks {
            let (added, analysed) = rayon::join(
                || add(&mut writer, std::mem::take(&mut ready)),
                || chunk.map(|chunk| analyse(chunk, &fields, edition, &mut shares)),
            );
            added?;
            for (page, document) in analysed.into_iter().flatten() {
                pages.push(page);
                ready.push(document);
            }
        }
        let (index, vocabularies) =
            rayon::join(|| writer.finalize(), || vocabularies(&fields, &shares));
        let reader = index?.reader_builder().reload_policy(ReloadPolicy::Manual);
        let reader: IndexReader = reader.try_into()?;
        Ok(Self {
            pages,
            fields,
            vocabularies,
            searcher: reader.searcher(),
        })
    }

    /// The pages by their numbers.
    pub fn pages(&self) -> &[SearchPage] {
        &self.pages
    }

    /// Makes a bundle that knows words by their terms alone.
    #[cfg(test)]
    pub(super) fn forget_forms(&mut self) {
        for vocabulary in &mut self.vocabularies {
            vocabulary.forms.clear();
        }
    }

    /// The one segment; none where there are no pages.
    pub(super) fn segment(&self) -> Option<&SegmentReader> {
        self.searcher.segment_readers().first()
    }
}

/// The fields of the index of an edition.
pub(super) fn schema_of(edition: &Edition) -> (Schema, Fields) {
    schema(analysers(edition), Facet::searchable(edition.audience()))
}

/// One analyser for each language of the edition's words, those of the site's languages first.
fn analysers(edition: &Edition) -> Vec<Analyser> {
    let of_words = languages(edition);
    let mut analysers: Vec<Analyser> = Vec::new();
    for language in edition.languages().iter().chain(&of_words) {
        let analyser = Analyser::for_language(language.as_str());
        if !analysers.contains(&analyser) {
            analysers.push(analyser);
        }
    }
    analysers
}

fn add(
    writer: &mut SingleSegmentIndexWriter,
    documents: Vec<TantivyDocument>,
) -> tantivy::Result<()> {
    documents
        .into_iter()
        .try_for_each(|document| writer.add_document(document))
}

/// A memory for each space.
fn memories(fields: &Fields) -> Vec<Memory> {
    let spaces = fields.spaces.iter();
    spaces.map(|space| Memory::new(space.analyser)).collect()
}

/// The vocabulary of each space, of what all shares have seen.
fn vocabularies(fields: &Fields, shares: &[Vec<Memory>]) -> Vec<Vocabulary> {
    let spaces = (0..fields.spaces.len()).into_par_iter();
    let of_space = spaces.map(|space| {
        let memories: Vec<_> = shares.iter().map(|memories| &memories[space]).collect();
        Vocabulary::of(&memories)
    });
    of_space.collect()
}

/// A page of an edition, with its number.
type Numbered<'a> = (u32, (&'a Item, &'a Language, u32));

/// Analyses pages on all cores, each share of them with memories of its own; gives them in their order.
fn analyse(
    pages: &[Numbered<'_>],
    fields: &Fields,
    edition: &Edition,
    shares: &mut [Vec<Memory>],
) -> Vec<(SearchPage, TantivyDocument)> {
    let analysed: Vec<Vec<_>> = pages
        .par_chunks(SHARE)
        .zip(shares)
        .map(|(share, memories)| {
            let analysed = share.iter().map(|(number, one)| {
                let (page, texts) = page(*one, edition);
                let document = document(*number, &page, &texts, fields, memories);
                (page, document)
            });
            analysed.collect()
        })
        .collect();
    analysed.into_iter().flatten().collect()
}

fn document(
    number: u32,
    page: &SearchPage,
    texts: &PageTexts,
    fields: &Fields,
    memories: &mut [Memory],
) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    for (space, memory) in fields.spaces.iter().zip(memories) {
        add_words(&mut document, number, space, texts, memory);
    }
    for (facet, field) in &fields.facets {
        for (_, value) in page.values.iter().filter(|(of, _)| of == facet) {
            document.add_text(*field, value);
        }
    }
    if let Some(reviewed) = page.reviewed {
        document.add_i64(fields.reviewed, reviewed);
    }
    if let Some(evidence) = page.evidence {
        document.add_i64(fields.evidence, evidence);
    }
    document
}

/// Adds the words of a page that are in the languages of a space.
fn add_words(
    document: &mut TantivyDocument,
    number: u32,
    space: &Space,
    texts: &PageTexts,
    memory: &mut Memory,
) {
    let mut writer = PageWriter::new(number, memory);
    let mut parts: [Terms; TextPart::ALL.len()] = Default::default();
    let of_space = texts
        .0
        .iter()
        .filter(|(_, language, _)| Analyser::for_language(language.as_str()) == space.analyser);
    for (part, _, text) in of_space {
        writer.write(&mut parts[*part as usize], text);
    }
    for (field, terms) in space.parts.iter().zip(parts) {
        let terms = terms.into_string();
        if !terms.is_empty() {
            document.add_text(*field, terms);
        }
    }
}
