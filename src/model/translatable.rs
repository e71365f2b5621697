//! What a translation holds in another language, taken from an entry: its words, and nothing that is
//! the same in every language.

use serde_json::Value;

use super::{
    CityTranslation, DiscrepancyTranslation, EventTranslation, EvidenceText, Fact, FactText,
    HubTranslation, Media, MediaText, PageTranslation, PracticeTranslation, Record,
    TransferTranslation, Translation,
};

/// The words of a record that its translation would hold; nothing for what stands in lists. Every
/// field of the translation's type is among them, so a new one can't be forgotten.
pub(crate) fn translatable(record: &Record) -> Option<Value> {
    let (lang, translation) = (None, Translation::default());
    let words = match record {
        Record::Practice(one) => serde_json::to_value(PracticeTranslation {
            lang,
            translation,
            title: one.title.clone(),
            summary: one.summary.clone(),
            brief: one.brief.clone(),
            evidence: Some(EvidenceText {
                limits: Some(one.evidence.limits.clone()),
                harms: Some(one.evidence.harms.clone()),
            }),
            facts: labels(&one.facts),
            requirements: Some(one.requirements.clone()),
            delivery: one.delivery.clone(),
            transferability: one.transferability.clone(),
            lessons: Some(one.lessons.clone()),
            questions: one.questions.clone(),
            media: pictures(&one.media),
            updated: None,
        }),
        Record::City(one) => serde_json::to_value(CityTranslation {
            lang,
            translation,
            summary: one.summary.clone(),
            structures: Some(one.structures.clone()),
            priorities: Some(one.priorities.clone()),
            media: pictures(&one.media),
        }),
        Record::Hub(one) => serde_json::to_value(HubTranslation {
            lang,
            translation,
            summary: one.summary.clone(),
            region: Some(one.region.clone()),
            mandate: Some(one.mandate.clone()),
            media: pictures(&one.media),
        }),
        Record::Event(one) => serde_json::to_value(EventTranslation {
            lang,
            translation,
            title: one.title.clone(),
            summary: one.summary.clone(),
            facts: labels(&one.facts),
            questions: one.questions.clone(),
            media: pictures(&one.media),
        }),
        Record::Transfer(one) => serde_json::to_value(TransferTranslation {
            lang,
            translation,
            kept: Some(one.kept.clone()),
            changed: Some(one.changed.clone()),
            dropped: Some(one.dropped.clone()),
            stopped_because: one.stopped_because.clone(),
            lessons: Some(one.lessons.clone()),
            media: pictures(&one.media),
        }),
        Record::Discrepancy(one) => serde_json::to_value(DiscrepancyTranslation {
            lang,
            translation,
            about: Some(one.about.clone()),
            handling: Some(one.handling.clone()),
            media: pictures(&one.media),
        }),
        Record::Page(one) => serde_json::to_value(PageTranslation {
            lang,
            translation,
            title: one.title.clone(),
            summary: one.summary.clone(),
            media: pictures(&one.media),
        }),
        Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => return None,
    };
    words.ok()
}

fn labels(facts: &[Fact]) -> Vec<FactText> {
    facts
        .iter()
        .map(|fact| FactText {
            id: fact.id.clone(),
            label: fact.label.clone(),
        })
        .collect()
}

fn pictures(media: &[Media]) -> Vec<MediaText> {
    media
        .iter()
        .map(|one| MediaText {
            file: one.file.clone(),
            alt: one.alt.clone(),
        })
        .collect()
}
