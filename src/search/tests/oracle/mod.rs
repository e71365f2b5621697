//! What tantivy itself finds: the engine of the bundle is held against it.

mod ask;
mod vocabulary;

pub(super) use ask::Asked;
use tantivy::collector::TopDocs;

use crate::search::{Index, scores::Statistics};

impl Index {
    /// All pages that match so many clauses, the best first; of equals that with the lower number.
    pub(in crate::search) fn scored(
        &self,
        asked: &Asked,
        matched: usize,
    ) -> anyhow::Result<Vec<(f32, u32)>> {
        let Some(segment) = self.segment().filter(|_| !self.pages.is_empty()) else {
            return Ok(Vec::new());
        };
        let statistics = Statistics::of(&self.searcher, segment, &self.fields)?;
        let query = asked.with_at_least(matched);
        let collector = TopDocs::with_limit(self.pages.len()).order_by_score();
        let found =
            self.searcher
                .search_with_statistics_provider(&*query, &collector, &statistics)?;
        let found = found.into_iter();
        Ok(found.map(|(score, at)| (score, at.doc_id)).collect())
    }
}
