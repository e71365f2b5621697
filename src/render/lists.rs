//! Entries in the order in which readers see them.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use super::{
    collation::Collation,
    freshness::{Freshness, due, newest},
    names::name,
};
use crate::{
    catalogue::Item,
    content::Key,
    edition::Edition,
    model::{Call, CallState, Date, Edtf, EntityKind, Event, Known, Language, Page},
};

/// A list of names is read faster than one of summaries: so many times as many stand on a page.
const NAMES_PER_CARD: usize = 10;
/// A list of practices that share a value has so many times as many on a page.
const PAGES_OF_SOME: usize = 5;

/// All lists of an edition.
#[derive(Debug)]
pub(super) struct Lists {
    practices: Vec<Key>,
    /// The places of practices in their list; those of events and calls come after them.
    places: HashMap<Key, usize>,
    by_language: BTreeMap<(EntityKind, Language), Vec<Key>>,
}

impl Lists {
    /// The kinds that have a list of their own, beside that of practices.
    pub(super) const KINDS: [EntityKind; 10] = [
        EntityKind::City,
        EntityKind::Topic,
        EntityKind::Event,
        EntityKind::Call,
        EntityKind::Hub,
        EntityKind::Transfer,
        EntityKind::Organisation,
        EntityKind::Person,
        EntityKind::Source,
        EntityKind::Discrepancy,
    ];

    /// The lists of an edition.
    pub(super) fn of(edition: &Edition) -> Self {
        let mut by_language = BTreeMap::new();
        for language in edition.languages() {
            let collation = Collation::of(language);
            for kind in Self::KINDS.into_iter().chain([EntityKind::Page]) {
                let keys = match kind {
                    // Who looks for what is to come looks in one list.
                    EntityKind::Event => events(edition),
                    EntityKind::Call => calls(edition),
                    EntityKind::Page => pages_of_site(edition),
                    EntityKind::Practice
                    | EntityKind::City
                    | EntityKind::Hub
                    | EntityKind::Transfer
                    | EntityKind::Discrepancy
                    | EntityKind::Topic
                    | EntityKind::Organisation
                    | EntityKind::Person
                    | EntityKind::Source
                    | EntityKind::Designation => by_name(kind, language, &collation, edition),
                };
                by_language.insert((kind, language.clone()), keys);
            }
        }
        let practices = practices(edition);
        let key = |item: &'_ Item| item.key.clone();
        let events = edition.of_kind(EntityKind::Event).map(key);
        let calls = edition.of_kind(EntityKind::Call).map(key);
        let places = practices
            .iter()
            .cloned()
            .chain(events)
            .chain(calls)
            .zip(0..)
            .collect();
        Self {
            practices,
            places,
            by_language,
        }
    }

    /// All entries of a kind, in the order for readers of a language.
    pub(super) fn of_kind(&self, kind: EntityKind, language: &Language) -> &[Key] {
        if kind == EntityKind::Practice {
            return &self.practices;
        }
        self.by_language
            .get(&(kind, language.clone()))
            .map_or(&[], Vec::as_slice)
    }

    /// A practice by its place in the list of all.
    pub(super) fn practice(&self, index: usize) -> &Key {
        &self.practices[index]
    }

    /// The place of a practice in the list of all.
    pub(super) fn place_of(&self, practice: &Key) -> usize {
        self.places.get(practice).copied().unwrap_or(0)
    }

    /// A number of its own for every practice, event and call, below [`Self::carded`].
    pub(super) fn number_of(&self, key: &Key) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// How many practices, events and calls there are.
    pub(super) fn carded(&self) -> usize {
        self.places.len()
    }

    /// All practices in their order.
    pub(super) fn practices<'a>(&'a self, edition: &'a Edition) -> impl Iterator<Item = &'a Item> {
        self.practices.iter().filter_map(|key| edition.item(key))
    }

    /// How many entries of a kind stand on one page.
    pub(super) fn per_page(&self, kind: EntityKind, edition: &Edition) -> usize {
        let cards = usize::try_from(edition.site().paging).unwrap_or(1).max(1);
        match kind {
            EntityKind::Practice | EntityKind::Event | EntityKind::Call | EntityKind::Transfer => {
                cards
            }
            EntityKind::City
            | EntityKind::Hub
            | EntityKind::Discrepancy
            | EntityKind::Page
            | EntityKind::Topic
            | EntityKind::Organisation
            | EntityKind::Person
            | EntityKind::Source
            | EntityKind::Designation => cards * NAMES_PER_CARD,
        }
    }
}

/// How many practices stand on one page of a list: of all, or of those that share a value. Who has
/// chosen a value reads on; longer pages also keep a site of many values small.
pub(super) fn practices_per_page(lists: &Lists, of_some: bool, edition: &Edition) -> usize {
    let cards = lists.per_page(EntityKind::Practice, edition);
    if of_some {
        cards * PAGES_OF_SOME
    } else {
        cards
    }
}

/// How many pages a list has; an empty one has one, which says so.
pub(super) fn pages(count: usize, per_page: usize) -> usize {
    count.div_ceil(per_page.max(1)).max(1)
}

/// What is fresh first, then what was reviewed last, then by id.
fn practices(edition: &Edition) -> Vec<Key> {
    let mut keys: Vec<_> = edition
        .of_kind(EntityKind::Practice)
        .map(|item| {
            let freshness = due(item).map(|due| Freshness::on(edition.today(), due));
            let is_late = freshness >= Some(Freshness::Overdue);
            let updated = item.original().record.review().map(|review| review.updated);
            (
                is_late.then_some(freshness),
                Reverse(updated),
                item.key.clone(),
            )
        })
        .collect();
    keys.sort();
    keys.into_iter().map(|(.., key)| key).collect()
}

/// Events and calls that are to come, the nearest first, and calls without an end after them; then those that
/// are over, the latest first; then those without a date, by their newest source.
fn events(edition: &Edition) -> Vec<Key> {
    let kinds = [EntityKind::Event, EntityKind::Call].into_iter();
    let items = kinds.flat_map(|kind| edition.of_kind(kind));
    let mut keys: Vec<_> = items
        .map(|item| {
            let record = &item.original().record;
            let event = record.downcast::<Event>();
            let own = match record.downcast::<Call>() {
                Some(call) => day_of(call, edition.today()).map(Edtf::from),
                None => event.and_then(|event| event.date.value().copied()),
            };
            let of_source = match own {
                Some(_) => None,
                None => newest(record.sources(), edition),
            };
            let days = own.map(|date| Date(date.latest()).days_since(edition.today()));
            let is_endless = record
                .downcast()
                .is_some_and(|call: &Call| call.closes == Known::NotApplicable);
            let turn = match days {
                Some(0..) if is_endless => Turn::Always,
                Some(0..) => Turn::ToCome,
                Some(_) => Turn::Over,
                None => Turn::Undated,
            };
            let newest = Reverse(of_source.map(Edtf::latest));
            (turn, days.map(i32::unsigned_abs), newest, item.key.clone())
        })
        .collect();
    keys.sort();
    keys.into_iter().map(|(.., key)| key).collect()
}

/// Where an event stands by its time.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    ToCome,
    Always,
    Over,
    Undated,
}

/// The day by which a call stands among events: its last, else the one on which it opens; one that is always
/// open is of today.
fn day_of(call: &Call, today: Date) -> Option<Date> {
    let is_always_open = call.closes == Known::NotApplicable;
    let first = call
        .opens_on()
        .filter(|day| !is_always_open || *day > today);
    call.closes_on()
        .or(first)
        .or(is_always_open.then_some(today))
}

/// Calls that are open first, then those that open later, then those that are over; of each what is nearest to
/// today.
fn calls(edition: &Edition) -> Vec<Key> {
    let today = edition.today();
    let mut keys: Vec<_> = edition
        .of_kind(EntityKind::Call)
        .filter_map(|item| {
            let call: &Call = item.original().record.downcast()?;
            let state = call.state(today);
            let day = match state {
                CallState::Open | CallState::Over => call.closes_on(),
                CallState::ToCome => call.opens_on(),
            };
            let days = day.map(|day| day.days_since(today).abs());
            Some((state, days.is_none(), days, item.key.clone()))
        })
        .collect();
    keys.sort();
    keys.into_iter().map(|(.., key)| key).collect()
}

/// In the order that their authors gave them.
fn pages_of_site(edition: &Edition) -> Vec<Key> {
    let mut keys: Vec<_> = edition
        .of_kind(EntityKind::Page)
        .map(|item| {
            let page: Option<&Page> = item.original().record.downcast();
            let order = page.and_then(|page| page.order);
            (order.is_none(), order, item.key.clone())
        })
        .collect();
    keys.sort();
    keys.into_iter().map(|(.., key)| key).collect()
}

fn by_name(
    kind: EntityKind,
    language: &Language,
    collation: &Collation,
    edition: &Edition,
) -> Vec<Key> {
    let mut named: Vec<_> = edition
        .of_kind(kind)
        .map(|item| (name(item, language, edition).text, item.key.clone()))
        .collect();
    named.sort_by(|a, b| collation.compare(&a.0, &b.0).then_with(|| a.1.cmp(&b.1)));
    named.into_iter().map(|(_, key)| key).collect()
}
