//! The terms of one space, with what each is worth in every page and where it stands there.
//!
//! Takes the fields of a space, one for each part of a page; merges their dictionaries and their
//! postings. Holds one term at a time.

use std::{cell::RefCell, sync::Arc};

use carsija_search::bundle::write::{Posting, TermPostings};
use tantivy::{
    DocSet as _, SegmentReader, TERMINATED,
    fieldnorm::FieldNormReader,
    index::InvertedIndexReader,
    postings::{Postings as _, TermInfo},
    schema::{Field, IndexRecordOption},
    termdict::TermStreamer,
};

use super::{schema::Space, scores::Statistics, texts::TextPart, vocabulary::Vocabulary};

/// What went wrong first, in a walk that can't stop to say so.
pub(super) type Failure = RefCell<Option<tantivy::TantivyError>>;

/// The opened fields of a space.
pub(super) struct Dictionary {
    parts: Vec<PartReader>,
}

struct PartReader {
    part: TextPart,
    field: Field,
    lengths: FieldNormReader,
    postings: Arc<InvertedIndexReader>,
}

impl Dictionary {
    /// Opens the fields of a space.
    pub(super) fn open(segment: &SegmentReader, space: &Space) -> tantivy::Result<Self> {
        let parts = TextPart::ALL.iter().zip(space.parts).map(|(part, field)| {
            Ok(PartReader {
                part: *part,
                field,
                lengths: segment.get_fieldnorms_reader(field)?,
                postings: segment.inverted_index(field)?,
            })
        });
        Ok(Self {
            parts: parts.collect::<tantivy::Result<_>>()?,
        })
    }

    /// All terms of these parts, in byte order; without their places where `option` asks for none.
    pub(super) fn terms<'a>(
        &'a self,
        parts: &'a [TextPart],
        option: IndexRecordOption,
        statistics: &'a Statistics<'a>,
        failure: &'a Failure,
    ) -> tantivy::Result<impl Iterator<Item = TermPostings> + 'a> {
        let readers = self.parts.iter();
        let readers = readers.filter(|reader| parts.contains(&reader.part));
        let streams = readers.map(PartStream::open);
        let mut streams: Vec<PartStream<'_>> = streams.collect::<tantivy::Result<_>>()?;
        Ok(std::iter::from_fn(move || {
            next_term(&mut streams, option, statistics).unwrap_or_else(|error| {
                failure.replace(Some(error));
                None
            })
        }))
    }

    /// All terms with their places, and between them the forms that tell their pages apart, in byte
    /// order of both.
    pub(super) fn terms_and_forms<'a>(
        &'a self,
        vocabulary: &'a Vocabulary,
        statistics: &'a Statistics<'a>,
        failure: &'a Failure,
    ) -> tantivy::Result<impl Iterator<Item = TermPostings> + 'a> {
        let option = IndexRecordOption::WithFreqsAndPositions;
        let mut terms = self
            .terms(&TextPart::ALL, option, statistics, failure)?
            .peekable();
        let mut forms = vocabulary.forms.iter().peekable();
        Ok(std::iter::from_fn(move || {
            match (forms.peek(), terms.peek()) {
                (Some((form, _)), Some(term)) if *form > term.term => terms.next(),
                (Some(_), _) => forms.next().map(as_term),
                (None, _) => terms.next(),
            }
        }))
    }
}

/// A page has a form or has it not: all count alike.
fn as_term((form, pages): &(String, Vec<u32>)) -> TermPostings {
    let posting = |doc: &u32| Posting {
        doc: *doc,
        impact: 1.0,
        positions: Vec::new(),
    };
    TermPostings {
        term: form.clone(),
        postings: pages.iter().map(posting).collect(),
    }
}

/// The terms of one part, and the one that comes next.
struct PartStream<'a> {
    reader: &'a PartReader,
    terms: TermStreamer<'a>,
    is_at_end: bool,
}

impl<'a> PartStream<'a> {
    fn open(reader: &'a PartReader) -> tantivy::Result<Self> {
        let mut terms = reader.postings.terms().stream()?;
        let is_at_end = !terms.advance();
        Ok(Self {
            reader,
            terms,
            is_at_end,
        })
    }

    fn term(&self) -> Option<&[u8]> {
        (!self.is_at_end).then(|| self.terms.key())
    }
}

fn next_term(
    streams: &mut [PartStream<'_>],
    option: IndexRecordOption,
    statistics: &Statistics<'_>,
) -> tantivy::Result<Option<TermPostings>> {
    let Some(term) = streams.iter().filter_map(PartStream::term).min() else {
        return Ok(None);
    };
    let term = term.to_vec();
    let mut postings = Vec::new();
    for stream in streams {
        if stream.term() == Some(&term) {
            let term = stream.terms.value();
            stream
                .reader
                .read(term, option, statistics, &mut postings)?;
            stream.is_at_end = !stream.terms.advance();
        }
    }
    Ok(Some(TermPostings {
        term: written(&term),
        postings: merged(postings),
    }))
}

impl PartReader {
    /// Appends the postings of a term.
    fn read(
        &self,
        term: &TermInfo,
        option: IndexRecordOption,
        statistics: &Statistics<'_>,
        into: &mut Vec<Posting>,
    ) -> tantivy::Result<()> {
        let scorer = statistics.scorer(self.field, self.part, term.doc_freq);
        let mut postings = self.postings.read_postings_from_terminfo(term, option)?;
        let mut doc = postings.doc();
        while doc != TERMINATED {
            let mut positions = Vec::new();
            if option.has_positions() {
                postings.positions(&mut positions);
            }
            into.push(Posting {
                doc,
                impact: scorer.score(self.lengths.fieldnorm_id(doc), postings.term_freq())
                    * statistics.weight(doc),
                positions,
            });
            doc = postings.advance();
        }
        Ok(())
    }
}

/// One posting for each page.
fn merged(mut postings: Vec<Posting>) -> Vec<Posting> {
    // Stable: parts stay in their order, so that sums are the same everywhere.
    postings.sort_by_key(|posting| posting.doc);
    postings.dedup_by(|next, first| {
        let is_same = next.doc == first.doc;
        if is_same {
            first.impact += next.impact;
            first.positions.append(&mut next.positions);
        }
        is_same
    });
    for posting in &mut postings {
        posting.positions.sort_unstable();
    }
    postings
}

/// Terms are UTF-8: the tokenizer made them of strings.
fn written(term: &[u8]) -> String {
    String::from_utf8_lossy(term).into_owned()
}
