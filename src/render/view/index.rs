//! The lists of all entries of a kind.

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        addresses,
        facets::Facet,
        jsonld,
        lists::pages,
        page::{Head, PageKind, page},
        plan::Output,
        reader::{Link, Reader},
    },
    section,
    transfer::{TransferNote, note},
};
use crate::{
    content::Key,
    diagnostics::Diagnostic,
    model::{City, EntityKind, MOST_LEVELS, Record},
};

#[derive(Serialize)]
struct IndexView {
    kind: &'static str,
    title: Value,
    intro: Value,
    count: usize,
    pager: Pager,
    cards: Vec<Value>,
    cities: Vec<CityEntry>,
    topics: Vec<TopicEntry>,
    transfers: Vec<TransferNote>,
    rows: Vec<RowView>,
}

/// The way through a list of several pages.
#[derive(Serialize)]
pub(super) struct Pager {
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
}

impl Pager {
    /// A page of so many, with the way to those beside it.
    pub(super) fn new(page: usize, pages: usize, href: impl Fn(usize) -> String) -> Self {
        Self {
            page,
            pages,
            previous: (page > 1).then(|| href(page - 1)),
            next: (page < pages).then(|| href(page + 1)),
        }
    }
}

/// A city in a list.
#[derive(Serialize)]
pub(super) struct CityEntry {
    link: Link,
    country: Value,
    count: usize,
}

/// A topic in a list, with the narrower ones below it.
#[derive(Serialize)]
pub(super) struct TopicEntry {
    link: Link,
    count: usize,
    narrower: Vec<TopicEntry>,
}

impl TopicEntry {
    /// The topic and those below it that some practice is on, if there are any.
    pub(super) fn with_practices(mut self) -> Option<Self> {
        self.narrower = self
            .narrower
            .into_iter()
            .filter_map(Self::with_practices)
            .collect();
        (self.count > 0 || !self.narrower.is_empty()).then_some(self)
    }
}

/// An entry in a plain list, and a word on it.
#[derive(Serialize)]
struct RowView {
    link: Link,
    note: Option<String>,
}

/// Renders a page of the list of all entries of a kind.
pub(in super::super) fn index(
    kind: EntityKind,
    number: usize,
    output: &Output,
    reader: &Reader<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let plan = reader.plan;
    let all = plan.lists.of_kind(kind, reader.language);
    let per_page = plan.lists.per_page(kind, reader.edition);
    let start = per_page
        .saturating_mul(number.saturating_sub(1))
        .min(all.len());
    let shown = &all[start..all.len().min(start + per_page)];
    let mut view = IndexView {
        kind: kind.plural(),
        title: reader.word(&format!("nav_{}", kind.plural())),
        intro: reader.word(&format!("intro_{}", kind.plural())),
        count: all.len(),
        pager: Pager::new(number, pages(all.len(), per_page), |page| {
            reader.href(&addresses::index(kind, page, reader.language))
        }),
        cards: Vec::new(),
        cities: Vec::new(),
        topics: Vec::new(),
        transfers: Vec::new(),
        rows: Vec::new(),
    };
    match kind {
        EntityKind::Event => view.cards = plan.cards.cards(shown, reader)?,
        EntityKind::City => view.cities = cities(shown, reader),
        EntityKind::Topic => view.topics = topics(reader),
        EntityKind::Transfer => view.transfers = transfers(shown, reader),
        EntityKind::Practice
        | EntityKind::Hub
        | EntityKind::Discrepancy
        | EntityKind::Page
        | EntityKind::Organisation
        | EntityKind::Person
        | EntityKind::Source
        | EntityKind::Designation => {
            view.rows = shown.iter().filter_map(|key| row(key, reader)).collect();
        }
    }
    let head = Head {
        title: Some(title(&view.title, number, reader)),
        description: view.intro.as_str().map(ToOwned::to_owned),
        data: Some(jsonld::list(reader)),
        kind: PageKind::Website,
    };
    page(reader, output, "index.html", section(kind), &head, &view)
}

/// A title, with the number of its page where that isn't the first.
pub(super) fn title(title: &Value, page: usize, reader: &Reader<'_>) -> String {
    let title = title.to_string();
    if page == 1 {
        return title;
    }
    reader.message(
        "title_of_page",
        [
            ("title", FluentValue::from(title)),
            ("page", FluentValue::from(page)),
        ],
    )
}

/// Cities with their countries and how many practices are theirs.
pub(super) fn cities(keys: &[Key], reader: &Reader<'_>) -> Vec<CityEntry> {
    keys.iter()
        .filter_map(|key| {
            let city: &City = reader.edition.item(key)?.original().record.downcast()?;
            let country = reader.coded("country", city.country.as_str());
            Some(CityEntry {
                link: reader.link(key)?,
                country,
                count: reader
                    .plan
                    .facets
                    .practices(Facet::City, key.id.as_str())
                    .len(),
            })
        })
        .collect()
}

/// All topics as a tree, each with the number of practices on it.
pub(super) fn topics(reader: &Reader<'_>) -> Vec<TopicEntry> {
    let all = reader
        .plan
        .lists
        .of_kind(EntityKind::Topic, reader.language);
    let mut narrower: BTreeMap<Option<Key>, Vec<&Key>> = BTreeMap::new();
    for key in all {
        narrower
            .entry(broader_of(key, reader))
            .or_default()
            .push(key);
    }
    tree(None, MOST_LEVELS, &narrower, reader)
}

/// The topics right under another, or at the top, and so on for as many levels as are left.
fn tree(
    broader: Option<&Key>,
    levels: usize,
    narrower: &BTreeMap<Option<Key>, Vec<&Key>>,
    reader: &Reader<'_>,
) -> Vec<TopicEntry> {
    let Some(left) = levels.checked_sub(1) else {
        return Vec::new();
    };
    let here = narrower.get(&broader.cloned()).into_iter().flatten();
    here.filter_map(|key| {
        Some(TopicEntry {
            link: reader.link(key)?,
            count: reader
                .plan
                .facets
                .practices(Facet::Topic, key.id.as_str())
                .len(),
            narrower: tree(Some(key), left, narrower, reader),
        })
    })
    .collect()
}

fn broader_of(key: &Key, reader: &Reader<'_>) -> Option<Key> {
    reader.edition.item(key)?.broader()
}

fn transfers(keys: &[Key], reader: &Reader<'_>) -> Vec<TransferNote> {
    keys.iter()
        .filter_map(|key| {
            let item = reader.edition.item(key)?;
            let transfer = item.text(reader.language).record.downcast()?;
            Some(note(item, transfer, reader))
        })
        .collect()
}

fn row(key: &Key, reader: &Reader<'_>) -> Option<RowView> {
    let item = reader.edition.item(key)?;
    let link = reader.link(key)?;
    let note = match &*item.text(reader.language).record {
        Record::Organisation(one) => Some(reader.term("organisation", one.kind.name()).to_string()),
        Record::Person(person) => person.function.first().map(|function| {
            reader.message(
                "role_as_of",
                [
                    ("role", FluentValue::from(function.role.clone())),
                    ("date", FluentValue::from(reader.date(function.as_of))),
                ],
            )
        }),
        Record::Source(source) => {
            let kind = reader.term("source", source.kind.name()).to_string();
            let publisher = source.publisher.value().cloned();
            let date = source.published.value().map(|date| reader.date(*date));
            let parts: Vec<String> = [Some(kind), publisher, date]
                .into_iter()
                .flatten()
                .collect();
            Some(parts.join(" · "))
        }
        Record::Hub(hub) => Some(hub.region.to_string()),
        Record::Practice(_)
        | Record::City(_)
        | Record::Event(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Designation(_) => None,
    };
    Some(RowView { link, note })
}
