//! The index of an edition.

use carsija_search::analysis::Analyser;
use rayon::prelude::*;
use tantivy::{
    Directory, IndexBuilder, IndexReader, ReloadPolicy, SegmentReader, SingleSegmentIndexWriter,
    TantivyDocument, directory::RamDirectory, schema::Schema, tokenizer::TokenizerManager,
};

use super::{
    encoded::{EncodedTokenizer, Memory, PageWriter, Terms},
    facets,
    page::{Page, page, pages_of},
    schema::{ENCODED, Fields, Space, schema},
    texts::{Part, Texts, languages},
};
use crate::{catalogue::Item, edition::Edition, model::Language};

/// So many pages are analysed while those before them are added.
const CHUNK: usize = 512;
/// So many pages share a memory of words.
const SHARE: usize = 256;
/// Bytes after which tantivy would like to begin a new segment; here there is always one.
const BUDGET: usize = 64 << 20;

/// An index of all pages of an edition, in one segment, whose documents are numbered like the pages
/// of a bundle.
pub struct Index {
    pub(super) pages: Vec<Page>,
    pub(super) fields: Fields,
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

        let numbered = pages_of(edition);
        let mut pages = Vec::with_capacity(numbered.len());
        let mut ready = Vec::new();
        let chunks = numbered.chunks(CHUNK).map(Some).chain([None]);
        for chunk in chunks {
            let (added, analysed) = rayon::join(
                || add(&mut writer, std::mem::take(&mut ready)),
                || chunk.map(|chunk| analyse(chunk, &fields, edition)),
            );
            added?;
            for (page, document) in analysed.into_iter().flatten() {
                pages.push(page);
                ready.push(document);
            }
        }
        Self::opened(&writer.finalize()?, pages, fields)
    }

    pub(super) fn opened(
        index: &tantivy::Index,
        pages: Vec<Page>,
        fields: Fields,
    ) -> anyhow::Result<Self> {
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual);
        let reader: IndexReader = reader.try_into()?;
        Ok(Self {
            pages,
            fields,
            searcher: reader.searcher(),
        })
    }

    /// The pages by their numbers.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// Makes a bundle that knows words by their terms alone.
    #[cfg(test)]
    pub(super) fn forget_forms(&mut self) {
        for space in &mut self.fields.spaces {
            space.forms = space.words;
        }
    }

    /// The one segment; none where there are no pages.
    pub(super) fn segment(&self) -> Option<&SegmentReader> {
        self.searcher.segment_readers().first()
    }
}

/// The fields of the index of an edition.
pub(super) fn schema_of(edition: &Edition) -> (Schema, Fields) {
    schema(analysers(edition), facets::Field::all(edition.audience()))
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

/// Analyses pages on all cores; gives them in their order.
fn analyse(
    pages: &[(&Item, &Language, u32)],
    fields: &Fields,
    edition: &Edition,
) -> Vec<(Page, TantivyDocument)> {
    let shares: Vec<Vec<_>> = pages
        .par_chunks(SHARE)
        .map(|share| {
            let mut memories: Vec<Memory> = Vec::new();
            memories.resize_with(fields.spaces.len(), Memory::default);
            let analysed = share.iter().map(|one| {
                let (page, texts) = page(*one, edition);
                let document = document(&page, &texts, fields, &mut memories);
                (page, document)
            });
            analysed.collect()
        })
        .collect();
    shares.into_iter().flatten().collect()
}

fn document(
    page: &Page,
    texts: &Texts,
    fields: &Fields,
    memories: &mut [Memory],
) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    for (space, memory) in fields.spaces.iter().zip(memories) {
        add_words(&mut document, space, texts, memory);
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
fn add_words(document: &mut TantivyDocument, space: &Space, texts: &Texts, memory: &mut Memory) {
    let mut writer = PageWriter::new(space.analyser, memory);
    let mut parts: [Terms; Part::ALL.len()] = Default::default();
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
    let words = writer.words().into_string();
    if !words.is_empty() {
        document.add_text(space.words, words);
        document.add_text(space.forms, writer.forms().into_string());
    }
}
