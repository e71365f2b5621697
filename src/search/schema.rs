//! The fields of the index: one for each part of a page and each analyser, one for each facet.

use carsija_search::analysis::Analyser;
use tantivy::schema::{
    FAST, Field, IndexRecordOption, Schema, SchemaBuilder, TextFieldIndexing, TextOptions,
};

use super::texts::TextPart;
use crate::edition::Facet;

/// The name of the tokenizer of all texts.
pub(super) const ENCODED: &str = "encoded";
/// The name of the tokenizer that takes a value as it is.
const RAW: &str = "raw";

/// The fields of one analyser.
#[derive(Clone, Debug)]
pub(super) struct Space {
    pub(super) analyser: Analyser,
    /// In the order of [`TextPart::ALL`].
    pub(super) parts: [Field; TextPart::ALL.len()],
}

/// All fields.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    pub(super) spaces: Vec<Space>,
    pub(super) facets: Vec<(Facet, Field)>,
    pub(super) reviewed: Field,
    pub(super) evidence: Field,
}

/// The schema of an index with these analysers and facets.
pub(super) fn schema(
    analysers: impl IntoIterator<Item = Analyser>,
    facets: impl IntoIterator<Item = Facet>,
) -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let spaces = analysers
        .into_iter()
        .map(|analyser| space(analyser, &mut schema))
        .collect();
    let value = indexed(RAW, IndexRecordOption::Basic).set_fast(RAW);
    let facets = facets
        .into_iter()
        .map(|facet| (facet, schema.add_text_field(facet.name(), value.clone())))
        .collect();
    let fields = Fields {
        spaces,
        facets,
        reviewed: schema.add_i64_field("reviewed", FAST),
        evidence: schema.add_i64_field("evidence_level", FAST),
    };
    (schema.build(), fields)
}

fn space(analyser: Analyser, schema: &mut SchemaBuilder) -> Space {
    let name = analyser.name();
    let text = indexed(ENCODED, IndexRecordOption::WithFreqsAndPositions);
    Space {
        analyser,
        parts: TextPart::ALL
            .map(|part| schema.add_text_field(&format!("{}_{name}", part.name()), text.clone())),
    }
}

fn indexed(tokenizer: &str, option: IndexRecordOption) -> TextOptions {
    let is_scored = option != IndexRecordOption::Basic;
    TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer(tokenizer)
            .set_index_option(option)
            .set_fieldnorms(is_scored),
    )
}
