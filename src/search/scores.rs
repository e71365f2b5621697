//! What a term in a part of a page is worth: BM25 (Robertson and Zaragoza, «The Probabilistic
//! Relevance Framework: BM25 and Beyond», 2009), times the weight of the part.
//!
//! It is computed here, and not by tantivy, because a bundle must be the same on every machine: a
//! logarithm of the platform's own may differ in the last bit.

use tantivy::{
    Score, Searcher, SegmentReader, Term, fieldnorm::FieldNormReader,
    query::Bm25StatisticsProvider, schema::Field,
};

use super::{schema::Fields, texts::TextPart};

/// How soon more of the same word is worth no more (as tantivy has it).
const K1: Score = 1.2;
/// How much longer texts are worth less (as tantivy has it).
const B: Score = 0.75;

impl TextPart {
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

/// The statistics of an index, for the impacts of a bundle and for tantivy's own queries.
///
/// A part is in few pages (those in one language, those with headings), so its average length is
/// taken over the pages that have it; tantivy's own is over all pages, which makes every such part
/// look long.
pub(super) struct Statistics<'a> {
    searcher: &'a Searcher,
    pages: u32,
    parts: Vec<PartStatistics>,
    /// What every match in a page counts, by the number of the page; 1 where there is none.
    weights: Vec<Score>,
}

struct PartStatistics {
    field: Field,
    /// Words of the part, as if every page had as many as those have that have any.
    tokens: u64,
    /// What a text of each length adds to the number of occurrences, by the code of its length.
    by_length: [Score; 256],
}

impl<'a> Statistics<'a> {
    /// The statistics of an index of one segment with these fields.
    pub(super) fn of(
        searcher: &'a Searcher,
        segment: &SegmentReader,
        fields: &Fields,
    ) -> tantivy::Result<Self> {
        let fields = fields.spaces.iter().flat_map(|space| space.parts);
        let parts = fields.map(|field| PartStatistics::of(field, segment));
        Ok(Self {
            searcher,
            pages: segment.max_doc(),
            parts: parts.collect::<tantivy::Result<_>>()?,
            weights: Vec::new(),
        })
    }

    /// The same, with what every match in each page counts.
    pub(super) fn weighing(self, weights: Vec<Score>) -> Self {
        Self { weights, ..self }
    }

    /// What a match in a page counts.
    pub(super) fn weight(&self, page: u32) -> Score {
        self.weights.get(page as usize).copied().unwrap_or(1.0)
    }

    /// What terms of a part of some space are worth that are in so many pages.
    pub(super) fn scorer(&self, field: Field, part: TextPart, pages: u32) -> Scorer<'_> {
        let rest = (self.pages.saturating_sub(pages)) as Score;
        let ratio = (rest + 0.5) / (pages as Score + 0.5);
        let rarity = libm::logf(1.0 + ratio);
        Scorer {
            weight: rarity * (1.0 + K1) * part.weight(),
            by_length: self.part(field).map(|part| &part.by_length),
        }
    }

    fn part(&self, field: Field) -> Option<&PartStatistics> {
        self.parts.iter().find(|part| part.field == field)
    }
}

impl PartStatistics {
    fn of(field: Field, segment: &SegmentReader) -> tantivy::Result<Self> {
        let lengths = segment.get_fieldnorms_reader(field)?;
        let pages = (0..segment.max_doc()).filter(|page| lengths.fieldnorm_id(*page) > 0);
        let pages = pages.count().max(1) as u64;
        let tokens = segment.inverted_index(field)?.total_num_tokens();
        let all = u64::from(segment.max_doc());
        let tokens = tokens * all / pages;
        let average = tokens as Score / all as Score;
        let by_length = std::array::from_fn(|code| {
            // There are 256 codes, so every index is one.
            let length = FieldNormReader::id_to_fieldnorm(code as u8);
            K1 * (1.0 - B + B * length as Score / average)
        });
        Ok(Self {
            field,
            tokens,
            by_length,
        })
    }
}

/// What one term of a part is worth.
pub(super) struct Scorer<'a> {
    weight: Score,
    by_length: Option<&'a [Score; 256]>,
}

impl Scorer<'_> {
    /// In a text whose length has this code, in which it stands so many times.
    pub(super) fn score(&self, length_code: u8, times: u32) -> Score {
        let times = times as Score;
        let added = self
            .by_length
            .map_or(K1, |added| added[usize::from(length_code)]);
        self.weight * (times / (times + added))
    }
}

impl Bm25StatisticsProvider for Statistics<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        match self.part(field) {
            Some(part) => Ok(part.tokens),
            None => self.searcher.total_num_tokens(field),
        }
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(u64::from(self.pages))
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        Bm25StatisticsProvider::doc_freq(self.searcher, term)
    }
}
