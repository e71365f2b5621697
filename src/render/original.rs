//! The words of an entry on a page of another language, each saying in which it is.
//!
//! Takes: the record of a practice, an event or a transfer and the language of its words. Gives: the
//! same with marks around every word that a person wrote (`borrowed.rs` makes elements of them). What
//! says its language itself (quotes, names of other entries, the review) and what is the same in every language
//! (numbers, names of files, links) stays as it is.

use super::borrowed::foreign;
use crate::model::{
    Delivery, Event, Evidence, Fact, FactValue, Known, Language, Lessons, Media, Practice, Quote,
    Record, Requirements, Transfer, Transferability,
};

/// The record with its words marked. Kinds that have a page of their own in every language stay as
/// they are: their pages say themselves what is in another language.
pub(super) fn marked(record: &Record, language: &Language) -> Record {
    let mark = Marker(language);
    let mut record = record.clone();
    match &mut record {
        Record::Practice(one) => mark.practice(one),
        Record::Event(one) => mark.event(one),
        Record::Transfer(one) => mark.transfer(one),
        Record::City(_)
        | Record::Hub(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => {}
    }
    record
}

struct Marker<'a>(&'a Language);

impl Marker<'_> {
    fn practice(&self, one: &mut Practice) {
        let brief = &mut one.brief;
        self.all([&mut one.title, &mut one.summary]);
        self.all([&mut brief.problem, &mut brief.approach]);
        self.all(brief.results.value_mut());
        self.all(brief.takes.value_mut());
        self.all(&mut brief.first_step);
        self.all(one.partners.iter_mut().filter_map(|one| one.note.as_mut()));
        self.evidence(&mut one.evidence);
        self.all(&mut one.cost.basis);
        self.requirements(&mut one.requirements);
        self.all(
            one.delivery
                .as_mut()
                .and_then(Known::value_mut)
                .into_iter()
                .flat_map(of_delivery),
        );
        self.all(
            one.transferability
                .as_mut()
                .into_iter()
                .flat_map(of_transferability),
        );
        self.all(one.lessons.value_mut().into_iter().flat_map(of_lessons));
        self.facts(&mut one.facts);
        self.quotes(&mut one.quotes);
        self.all(&mut one.contact.role);
        self.media(&mut one.media);
        self.all(&mut one.questions);
    }

    fn event(&self, one: &mut Event) {
        self.all([&mut one.title, &mut one.summary]);
        self.all(&mut one.date_basis);
        self.all(one.place.value_mut().and_then(|place| place.text.as_mut()));
        self.facts(&mut one.facts);
        self.quotes(&mut one.quotes);
        self.media(&mut one.media);
        self.all(&mut one.questions);
    }

    fn transfer(&self, one: &mut Transfer) {
        self.all(one.kept.value_mut().into_iter().flatten());
        for changes in [&mut one.changed, &mut one.dropped] {
            let changes = changes.value_mut().into_iter().flatten();
            self.all(changes.flat_map(|change| [&mut change.what, &mut change.why]));
        }
        if let Some(result) = one.result.value_mut() {
            self.evidence(result);
        }
        self.all(&mut one.stopped_because);
        self.all(one.lessons.value_mut());
    }

    fn evidence(&self, one: &mut Evidence) {
        self.all([&mut one.limits]);
        self.all(one.harms.value_mut());
        for outcome in &mut one.outcomes {
            self.all([&mut outcome.outcome]);
            let more = [
                &mut outcome.indicator,
                &mut outcome.unit,
                &mut outcome.design,
            ];
            self.all(more.into_iter().flatten());
            self.all(&mut outcome.locator);
        }
    }

    fn requirements(&self, one: &mut Requirements) {
        self.all(one.mandate.as_mut().and_then(Known::value_mut));
        let lists = [
            &mut one.skills,
            &mut one.partners_needed,
            &mut one.data_needed,
        ];
        let lists = lists.into_iter().flatten().filter_map(Known::value_mut);
        self.all(lists.flatten());
        self.all(one.materials.iter_mut().map(|one| &mut one.label));
    }

    fn facts(&self, facts: &mut [Fact]) {
        for fact in facts {
            self.all([&mut fact.label]);
            if let FactValue::Text(value) = &mut fact.value {
                self.all([value]);
            }
            // Verbatim words may be in the language of their source, which is said beside them.
            let more = [&mut fact.unit, &mut fact.locator, &mut fact.derived];
            self.all(more.into_iter().flatten());
        }
    }

    fn quotes(&self, quotes: &mut [Quote]) {
        for quote in quotes {
            self.all([&mut quote.role_as_of]);
            self.all(&mut quote.locator);
        }
    }

    fn media(&self, media: &mut [Media]) {
        self.all(
            media
                .iter_mut()
                .flat_map(|one| [&mut one.alt, &mut one.credit]),
        );
    }

    fn all<'t>(&self, texts: impl IntoIterator<Item = &'t mut String>) {
        for text in texts {
            *text = foreign(text, self.0);
        }
    }
}

fn of_delivery(one: &mut Delivery) -> impl Iterator<Item = &mut String> {
    let fields = [
        &mut one.mode,
        &mut one.place,
        &mut one.dose,
        &mut one.tailoring,
        &mut one.modifications,
        &mut one.fidelity,
    ];
    fields.into_iter().flatten()
}

fn of_transferability(one: &mut Transferability) -> impl Iterator<Item = &mut String> {
    let fields = [
        &mut one.core,
        &mut one.adaptable,
        &mut one.preconditions,
        &mut one.not_if,
    ];
    fields.into_iter().filter_map(Known::value_mut).flatten()
}

fn of_lessons(one: &mut Lessons) -> impl Iterator<Item = &mut String> {
    let fields = [
        &mut one.worked,
        &mut one.did_not_work,
        &mut one.would_change,
    ];
    fields.into_iter().flatten()
}
