//! The forms of the words of one space, and the pages that have each.
//!
//! Takes the field that notes all of them; gives those that tell pages of a term apart, as terms of
//! a bundle. Holds the forms of one term at a time.

use std::{collections::VecDeque, sync::Arc};

use carsija_search::{
    analysis::{kept_forms, split_form},
    bundle::write::{Posting, TermPostings},
};
use tantivy::{
    DocSet as _, TERMINATED, index::InvertedIndexReader, schema::IndexRecordOption,
    termdict::TermStreamer,
};

/// The forms that a bundle keeps, in byte order of their names.
pub(super) struct Forms<'a> {
    reader: &'a Arc<InvertedIndexReader>,
    stream: TermStreamer<'a>,
    /// The first form of the next term.
    next: Option<(String, Vec<u32>)>,
    ready: VecDeque<TermPostings>,
}

impl<'a> Forms<'a> {
    pub(super) fn open(reader: &'a Arc<InvertedIndexReader>) -> tantivy::Result<Self> {
        let mut forms = Self {
            stream: reader.terms().stream()?,
            reader,
            next: None,
            ready: VecDeque::new(),
        };
        forms.next = forms.read()?;
        Ok(forms)
    }

    /// The next form as it is noted.
    fn read(&mut self) -> tantivy::Result<Option<(String, Vec<u32>)>> {
        let Some((name, info)) = self.stream.next() else {
            return Ok(None);
        };
        let name = String::from_utf8_lossy(name).into_owned();
        let option = IndexRecordOption::Basic;
        let mut postings = self.reader.read_postings_from_terminfo(info, option)?;
        let mut pages = Vec::new();
        let mut page = postings.doc();
        while page != TERMINATED {
            pages.push(page);
            page = postings.advance();
        }
        Ok(Some((name, pages)))
    }

    /// The name of the next form that is kept.
    pub(super) fn peek(&mut self) -> tantivy::Result<Option<&str>> {
        while self.ready.is_empty() {
            let Some(first) = self.next.take() else {
                return Ok(None);
            };
            let mut of_term = vec![first];
            while let Some(next) = self.read()? {
                if term(&next.0) != term(&of_term[0].0) {
                    self.next = Some(next);
                    break;
                }
                of_term.push(next);
            }
            self.ready
                .extend(kept_forms(&of_term).into_iter().map(as_term));
        }
        Ok(self.ready.front().map(|form| form.term.as_str()))
    }

    /// The next form that is kept; to be asked after [`Self::peek`].
    pub(super) fn pop(&mut self) -> Option<TermPostings> {
        self.ready.pop_front()
    }
}

fn term(name: &str) -> &str {
    split_form(name).map_or(name, |(term, ..)| term)
}

/// A page has a form or has it not: all count alike.
fn as_term((term, pages): (String, Vec<u32>)) -> TermPostings {
    let posting = |doc| Posting {
        doc,
        impact: 1.0,
        positions: Vec::new(),
    };
    TermPostings {
        term,
        postings: pages.into_iter().map(posting).collect(),
    }
}
