//! What a term in a part of a page is worth: BM25 (k1 1.2, b 0.75), times the weight of the part.

use std::collections::BTreeMap;

use tantivy::{
    Score, Searcher, SegmentReader, Term,
    query::{Bm25StatisticsProvider, Bm25Weight},
    schema::Field,
};

use super::{schema::Fields, texts::Part};

impl Part {
    /// The weight of this part beside the others.
    pub(super) const fn weight(self) -> Score {
        match self {
            Self::Title => 4.0,
            Self::Summary => 2.0,
            Self::Labels | Self::Headings => 1.5,
            Self::Body => 1.0,
        }
    }
}

/// The statistics of an index, for tantivy's own queries and for the impacts of a bundle.
///
/// A part is in few pages (those in one language, those with headings), so its average length is
/// taken over the pages that have it; tantivy's own is over all pages, which makes every such part
/// look long.
pub(super) struct Statistics<'a> {
    searcher: &'a Searcher,
    /// Words in a field, as if every page had as many as those have that have any.
    tokens: BTreeMap<Field, u64>,
}

impl<'a> Statistics<'a> {
    /// The statistics of an index with these fields.
    pub(super) fn of(searcher: &'a Searcher, fields: &Fields) -> tantivy::Result<Self> {
        let mut tokens = BTreeMap::new();
        for segment in searcher.segment_readers() {
            for field in fields.spaces.iter().flat_map(|space| space.parts) {
                tokens.insert(field, tokens_if_everywhere(segment, field)?);
            }
        }
        Ok(Self { searcher, tokens })
    }

    /// What a term of a part is worth that is in so many pages.
    pub(super) fn weight(
        &self,
        field: Field,
        part: Part,
        pages: u32,
    ) -> tantivy::Result<Bm25Weight> {
        let all = self.total_num_docs()?;
        let average = self.total_num_tokens(field)? as Score / all as Score;
        let weight = Bm25Weight::for_one_term(u64::from(pages), all, average);
        Ok(weight.boost_by(part.weight()))
    }
}

fn tokens_if_everywhere(segment: &SegmentReader, field: Field) -> tantivy::Result<u64> {
    let lengths = segment.get_fieldnorms_reader(field)?;
    let pages = (0..segment.max_doc()).filter(|page| lengths.fieldnorm_id(*page) > 0);
    let pages = pages.count().max(1) as u64;
    let tokens = segment.inverted_index(field)?.total_num_tokens();
    Ok(tokens * u64::from(segment.max_doc()) / pages)
}

impl Bm25StatisticsProvider for Statistics<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        match self.tokens.get(&field) {
            Some(tokens) => Ok(*tokens),
            None => self.searcher.total_num_tokens(field),
        }
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        self.searcher.total_num_docs()
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        Bm25StatisticsProvider::doc_freq(self.searcher, term)
    }
}
