//! What a build tells of an edition when it is done.

use std::collections::BTreeMap;

use crate::{
    edition::Edition,
    model::{EntityKind, Known, Language, Part, Practice, Record, Ref, Source, walk},
    provenance::Fingerprints,
};

/// Entries by kind and language; translations count in theirs.
pub(super) fn entries(edition: &Edition) -> BTreeMap<EntityKind, BTreeMap<Language, usize>> {
    let mut entries: BTreeMap<EntityKind, BTreeMap<Language, usize>> = BTreeMap::new();
    for item in edition.items() {
        for text in item.texts() {
            *entries
                .entry(item.key.kind)
                .or_default()
                .entry(text.language.clone())
                .or_default() += 1;
        }
    }
    entries
}

/// Values that were looked for and not found.
pub(super) fn unknown(edition: &Edition) -> usize {
    let mut count = 0;
    for item in edition.items() {
        walk(&*item.original().record, &mut |_, part| {
            count += usize::from(part == Part::Unknown);
        });
    }
    count
}

/// Quotes, and words that figures rest on, that nobody can compare with their source: it has no fingerprint.
pub(super) fn unverified(edition: &Edition, known: &Fingerprints) -> usize {
    let has_none = |source: &Ref<Source>| known.get(source.id()).is_none();
    let of_record = |record: &Record| {
        let quotes = record.quotes().iter().map(|quote| &quote.source);
        let figures = record.facts().iter().filter(|fact| fact.verbatim.is_some());
        let figures = figures.map(|fact| &fact.source);
        quotes
            .chain(figures)
            .filter(|source| has_none(source))
            .count()
    };
    let records = edition.items().map(|item| &*item.original().record);
    records.map(of_record).sum()
}

/// Practices whose results are not known.
pub(super) fn without_results(edition: &Edition) -> usize {
    edition
        .of_kind(EntityKind::Practice)
        .filter_map(|item| item.original().record.downcast())
        .filter(|practice: &&Practice| practice.brief.results == Known::Unknown)
        .count()
}
