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
        page_context::{LinkView, PageContext},
        plan::Output,
    },
    gist,
    material::{NoteView, notes_on_all},
    matrix::{MatrixView, matrix},
    network::{NetworkView, network},
    section,
    transfer::{TransferNote, note},
};
use crate::{
    content::Key,
    diagnostics::Diagnostic,
    model::{City, EntityKind, MOST_LEVELS},
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
    /// On the first page of topics: which cities have practices on them.
    matrix: Option<MatrixView>,
    /// On the first page of transfers: who learned from whom.
    network: Option<NetworkView>,
    rows: Vec<RowView>,
    /// What takes place, to subscribe to: beside the list of events.
    calendar: Option<String>,
    designations: Vec<NoteView>,
}

/// The way through a list of several pages.
#[derive(Serialize)]
pub(super) struct Pager {
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
    /// The first page, the last and those around this one; something without a link that isn't this
    /// page stands for those between.
    numbers: Vec<PageNumber>,
}

/// A page by its number.
#[derive(Serialize)]
struct PageNumber {
    page: usize,
    href: Option<String>,
}

impl Pager {
    /// A page of so many, with the way to those beside it.
    pub(super) fn new(page: usize, pages: usize, href: impl Fn(usize) -> String) -> Self {
        Self {
            page,
            pages,
            previous: (page > 1).then(|| href(page - 1)),
            next: (page < pages).then(|| href(page + 1)),
            numbers: numbers(page, pages, href),
        }
    }
}

/// How many pages before and after this one have their numbers shown.
const AROUND: usize = 2;

fn numbers(page: usize, pages: usize, href: impl Fn(usize) -> String) -> Vec<PageNumber> {
    let is_shown = |one: &usize| *one == 1 || *one == pages || one.abs_diff(page) <= AROUND;
    let mut numbers = Vec::new();
    let mut last = 0;
    for one in (1..=pages).filter(is_shown) {
        if one > last + 1 {
            let page = last + 1;
            // One page left out takes as much room as the mark for it.
            let href = (one == last + 2).then(|| href(page));
            numbers.push(PageNumber { page, href });
        }
        let href = (one != page).then(|| href(one));
        numbers.push(PageNumber { page: one, href });
        last = one;
    }
    numbers
}

/// A city in a list.
#[derive(Serialize)]
pub(super) struct CityEntry {
    link: LinkView,
    country: Value,
    count: usize,
}

/// A topic in a list, with the narrower ones below it.
#[derive(Serialize)]
pub(super) struct TopicEntry {
    link: LinkView,
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
    link: LinkView,
    note: Option<String>,
}

/// Renders a page of the list of all entries of a kind.
pub(in super::super) fn index(
    kind: EntityKind,
    number: usize,
    output: &Output,
    ctx: &PageContext<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let plan = ctx.plan;
    let all = plan.lists.of_kind(kind, ctx.language);
    let per_page = plan.lists.per_page(kind, ctx.edition);
    let start = per_page
        .saturating_mul(number.saturating_sub(1))
        .min(all.len());
    let shown = &all[start..all.len().min(start + per_page)];
    let mut view = IndexView {
        kind: kind.plural(),
        title: ctx.word(&format!("nav_{}", kind.plural())),
        intro: ctx.word(&format!("intro_{}", kind.plural())),
        count: all.len(),
        pager: Pager::new(number, pages(all.len(), per_page), |page| {
            ctx.href(&addresses::index(kind, page, ctx.language))
        }),
        cards: Vec::new(),
        cities: Vec::new(),
        topics: Vec::new(),
        transfers: Vec::new(),
        matrix: (kind == EntityKind::Topic && number == 1)
            .then(|| matrix(ctx))
            .flatten(),
        network: (kind == EntityKind::Transfer && number == 1)
            .then(|| network(ctx))
            .flatten(),
        rows: Vec::new(),
        calendar: matches!(kind, EntityKind::Event | EntityKind::Call)
            .then(|| ctx.calendar(None))
            .flatten(),
        designations: {
            let cities = plan.lists.of_kind(EntityKind::City, ctx.language).iter();
            let named = cities.filter(|_| kind == EntityKind::Topic);
            notes_on_all(shown.iter().chain(named), ctx)
        },
    };
    match kind {
        EntityKind::Event | EntityKind::Call => view.cards = plan.cards.cards(shown, ctx)?,
        EntityKind::City => view.cities = cities(shown, ctx),
        EntityKind::Topic => view.topics = topics(ctx),
        EntityKind::Transfer => view.transfers = transfers(shown, ctx),
        EntityKind::Practice
        | EntityKind::Hub
        | EntityKind::Discrepancy
        | EntityKind::Page
        | EntityKind::Organisation
        | EntityKind::Person
        | EntityKind::Source
        | EntityKind::Designation => {
            view.rows = shown.iter().filter_map(|key| row(key, ctx)).collect();
        }
    }
    let head = Head {
        title: Some(title(&view.title, number, ctx)),
        description: view.intro.as_str().map(ToOwned::to_owned),
        data: Some(jsonld::list(ctx)),
        kind: PageKind::Website,
    };
    page(ctx, output, "index.html", section(kind), &head, &view)
}

/// A title, with the number of its page where that isn't the first.
pub(super) fn title(title: &Value, page: usize, ctx: &PageContext<'_>) -> String {
    let title = title.to_string();
    if page == 1 {
        return title;
    }
    ctx.message(
        "title_of_page",
        [
            ("title", FluentValue::from(title)),
            ("page", FluentValue::from(page)),
        ],
    )
}

/// Cities with their countries and how many practices are theirs.
pub(super) fn cities(keys: &[Key], ctx: &PageContext<'_>) -> Vec<CityEntry> {
    keys.iter()
        .filter_map(|key| {
            let city: &City = ctx.edition.item(key)?.original().record.downcast()?;
            let country = ctx.coded("country", city.country.as_str());
            Some(CityEntry {
                link: ctx.link(key)?,
                country,
                count: ctx
                    .plan
                    .facets
                    .practices(Facet::City, key.id.as_str())
                    .len(),
            })
        })
        .collect()
}

/// All topics as a tree, each with the number of practices on it.
pub(super) fn topics(ctx: &PageContext<'_>) -> Vec<TopicEntry> {
    let all = ctx.plan.lists.of_kind(EntityKind::Topic, ctx.language);
    let mut narrower: BTreeMap<Option<Key>, Vec<&Key>> = BTreeMap::new();
    for key in all {
        narrower.entry(broader_of(key, ctx)).or_default().push(key);
    }
    tree(None, MOST_LEVELS, &narrower, ctx)
}

/// The topics right under another, or at the top, and so on for as many levels as are left.
fn tree(
    broader: Option<&Key>,
    levels: usize,
    narrower: &BTreeMap<Option<Key>, Vec<&Key>>,
    ctx: &PageContext<'_>,
) -> Vec<TopicEntry> {
    let Some(left) = levels.checked_sub(1) else {
        return Vec::new();
    };
    let here = narrower.get(&broader.cloned()).into_iter().flatten();
    here.filter_map(|key| {
        Some(TopicEntry {
            link: ctx.link(key)?,
            count: ctx
                .plan
                .facets
                .practices(Facet::Topic, key.id.as_str())
                .len(),
            narrower: tree(Some(key), left, narrower, ctx),
        })
    })
    .collect()
}

fn broader_of(key: &Key, ctx: &PageContext<'_>) -> Option<Key> {
    ctx.edition.item(key)?.broader()
}

fn transfers(keys: &[Key], ctx: &PageContext<'_>) -> Vec<TransferNote> {
    keys.iter()
        .filter_map(|key| {
            let item = ctx.edition.item(key)?;
            let transfer = item.text(ctx.language).record.downcast()?;
            Some(note(item, transfer, ctx))
        })
        .collect()
}

fn row(key: &Key, ctx: &PageContext<'_>) -> Option<RowView> {
    let item = ctx.edition.item(key)?;
    let link = ctx.link(key)?;
    let note = gist::of_item(item, ctx);
    Some(RowView { link, note })
}
