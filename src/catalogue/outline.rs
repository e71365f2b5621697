//! What one entry may ask of the others: which there are, their headings, what is broader, what they are
//! called, who has a part in them, and all of those that others rest on.

use std::sync::Arc;

use super::{Catalogue, Item, Text};
use crate::{
    content::{Heading, Key},
    model::{City, Country, Language, Organisation, PartnerRole, Practice, Record, Ref, Topic},
};

/// An entry as the others see it when they are checked.
#[derive(PartialEq)]
struct Outline<'a> {
    original: &'a Language,
    texts: Vec<(&'a Language, &'a Arc<str>, &'a [Heading])>,
    broader: Option<Key>,
    names: Vec<&'a str>,
    country: Option<Country>,
    parties: Vec<&'a Ref<Organisation>>,
    /// All of it, for those kinds that others rest on.
    whole: Option<&'a Record>,
}

impl<'a> Outline<'a> {
    fn of(item: &'a Item) -> Self {
        let of_text = |text: &'a Text| {
            (
                &text.language,
                &text.origin.file,
                text.body.headings.as_slice(),
            )
        };
        let record = &*item.original().record;
        Self {
            original: item.original_language(),
            texts: item.texts().map(of_text).collect(),
            broader: item.broader(),
            names: record.names(),
            country: item.country(),
            parties: item.parties(),
            whole: rested_on(record),
        }
    }
}

/// A record of the kinds that others rest on: what they say decides how an entry is judged.
fn rested_on(record: &Record) -> Option<&Record> {
    match record {
        Record::Source(_)
        | Record::Organisation(_)
        | Record::Designation(_)
        | Record::Discrepancy(_)
        | Record::Person(_) => Some(record),
        Record::Practice(_)
        | Record::City(_)
        | Record::Hub(_)
        | Record::Event(_)
        | Record::Call(_)
        | Record::Transfer(_)
        | Record::Page(_)
        | Record::Topic(_) => None,
    }
}

impl Item {
    /// For a city: the country that it is in.
    pub(crate) fn country(&self) -> Option<Country> {
        let city: &City = self.original().record.downcast()?;
        Some(city.country)
    }

    /// For a practice: those who carry it out.
    pub(crate) fn carriers(&self) -> Vec<&Ref<Organisation>> {
        self.lead_and(|role| {
            matches!(
                role,
                PartnerRole::Lead | PartnerRole::CoLead | PartnerRole::Implementer
            )
        })
    }

    /// For a practice: all who have a part in it, but for those who only pay for it or evaluate it. What an
    /// unknown part is may be any.
    pub(crate) fn parties(&self) -> Vec<&Ref<Organisation>> {
        self.lead_and(|role| !matches!(role, PartnerRole::Funder | PartnerRole::Evaluator))
    }

    fn lead_and(&self, has: impl Fn(PartnerRole) -> bool) -> Vec<&Ref<Organisation>> {
        let Some(practice) = self.original().record.downcast::<Practice>() else {
            return Vec::new();
        };
        let lead = practice.lead.value().into_iter();
        let partners = practice.partners.iter();
        let partners = partners.filter(|partner| has(partner.role));
        lead.chain(partners.map(|partner| &partner.org)).collect()
    }

    /// For a topic: the one that it is part of.
    pub(crate) fn broader(&self) -> Option<Key> {
        let topic: &Topic = self.original().record.downcast()?;
        topic.broader.as_ref().map(Key::of)
    }
}

impl Catalogue {
    /// Is everything that one entry may ask of the others the same in both catalogues? `rewritten`
    /// are the entries whose texts differ.
    pub(crate) fn has_outline_of(&self, other: &Self, rewritten: &[Key]) -> bool {
        let same_items = rewritten.iter().all(|key| {
            let (here, there) = (self.items.get(key), other.items.get(key));
            here.map(Outline::of) == there.map(Outline::of)
        });
        same_items
            && self.site == other.site
            && self.files == other.files
            && self.assets == other.assets
            && self.withdrawn == other.withdrawn
            && self.gone == other.gone
            && self.alike == other.alike
            && self.private_words == other.private_words
            && self.closed == other.closed
            && self.pictured == other.pictured
            && self.refused == other.refused
            && self.fingerprints == other.fingerprints
            && self.reserved == other.reserved
            && self.reserved_kinds == other.reserved_kinds
    }
}
