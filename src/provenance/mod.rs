//! Whether words stand in a document, told without the document.
//!
//! Takes: the text of a source document, once. Gives: its [`Fingerprint`], which is kept with the
//! content while the document is not, and by it a [`Verdict`] on words quoted from the document.
//! Never: keeps a word of the document, reads a file, or knows entries.
//!
//! A fingerprint holds the hashes of every [`GROUP`] words that follow each other, in the order of the
//! document (older ones in none). It can't be read. But whoever has most of a sentence already can try out the rest of it, so it is no
//! lock for what must stay secret.

mod fingerprint;
mod quoted;
mod words;

pub use fingerprint::{Fingerprint, GROUP, Unusable};
pub use quoted::{Difference, Verdict};

use std::{collections::BTreeMap, sync::Arc};

use crate::model::Id;

/// What ends the name of a file with a fingerprint; what comes before is the id of its source.
pub const ENDING: &str = ".fingerprint";

/// The fingerprints of a site, by the ids of their sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fingerprints(BTreeMap<Id, Option<Arc<Fingerprint>>>);

impl Fingerprints {
    /// Adds the fingerprint of a source; nothing where there is one that can't be used.
    pub fn insert(&mut self, source: Id, fingerprint: Option<Arc<Fingerprint>>) {
        self.0.insert(source, fingerprint);
    }

    /// The fingerprint of a source, if it can be used.
    pub fn get(&self, source: &Id) -> Option<&Fingerprint> {
        self.0.get(source)?.as_deref()
    }

    /// Has this source a fingerprint, of whatever use?
    pub fn has(&self, source: &Id) -> bool {
        self.0.contains_key(source)
    }

    /// The sources that have one, in order.
    pub fn sources(&self) -> impl Iterator<Item = &Id> {
        self.0.keys()
    }

    /// Are these words in this source?
    pub fn verify(&self, source: &Id, quoted: &str) -> Verdict {
        self.get(source)
            .map_or(Verdict::Unchecked, |fingerprint| fingerprint.verify(quoted))
    }

    /// A source that has these words.
    pub fn source_of(&self, quoted: &str) -> Option<&Id> {
        let mut sources = self.0.iter();
        let has_them = |fingerprint: &Fingerprint| fingerprint.verify(quoted) == Verdict::Found;
        sources
            .find(|(_, fingerprint)| fingerprint.as_deref().is_some_and(has_them))
            .map(|(source, _)| source)
    }
}
