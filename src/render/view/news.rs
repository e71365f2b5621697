//! What is new: which entries came, were changed or were taken down, the latest first; and the last month of it as a
//! text for a mail.

use std::cmp::Reverse;

use serde::Serialize;
use tera::Value;

use super::super::{
    addresses,
    page::{Head, PageKind, page},
    page_context::{LinkView, PageContext, TimeView},
    plan::Output,
};
use crate::{
    catalogue::Address,
    content::Key,
    diagnostics::Diagnostic,
    edition::Edition,
    model::{Date, Edtf},
};

/// How many are told; who looks for more finds it on the pages themselves.
const MOST: usize = 60;
/// How many days the text for a mail looks back.
const DAYS: i32 = 31;

#[derive(Serialize)]
struct NewsView {
    months: Vec<MonthView>,
    /// What happened in the last month, as a text.
    digest: Option<String>,
}

/// What happened in a month.
#[derive(Serialize)]
struct MonthView {
    name: String,
    news: Vec<OneView>,
}

#[derive(Serialize)]
struct OneView {
    date: TimeView,
    what: Value,
    kind: Value,
    link: Option<LinkView>,
    note: Option<String>,
}

/// Something that happened to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Happened<'a> {
    Came,
    Changed(Option<&'a str>),
    Withdrawn,
}

impl Happened<'_> {
    const fn message(self) -> &'static str {
        match self {
            Self::Came => "news_new",
            Self::Changed(_) => "news_changed",
            Self::Withdrawn => "news_withdrawn",
        }
    }
}

/// Renders the page.
pub(in super::super) fn news(
    output: &Output,
    ctx: &PageContext<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let events = latest(ctx.edition);
    let mut months: Vec<MonthView> = Vec::new();
    for (date, key, happened) in &events {
        let month = Edtf::parse(&date.to_string()[..7]).map(|month| ctx.date(month));
        let name = month.unwrap_or_default();
        if months.last().is_none_or(|last| last.name != name) {
            let news = Vec::new();
            months.push(MonthView { name, news });
        }
        if let Some(month) = months.last_mut() {
            month.news.push(one(*date, key, *happened, ctx));
        }
    }
    let view = NewsView {
        months,
        digest: digest(&events, ctx),
    };
    let head = Head {
        title: Some(ctx.word("news_title").to_string()),
        description: Some(ctx.word("news_intro").to_string()),
        data: None,
        kind: PageKind::Website,
    };
    page(ctx, output, "news.html", "news", &head, &view)
}

/// What happened up to today, the latest first.
fn latest(edition: &Edition) -> Vec<(Date, &Key, Happened<'_>)> {
    let mut events = Vec::new();
    for item in edition.items() {
        let Some(review) = item.original().record.review() else {
            continue;
        };
        let created = review.created.unwrap_or(review.updated);
        events.push((created, &item.key, Happened::Came));
        let told = review.changelog.iter();
        let told = told.map(|change| {
            (
                change.date,
                &item.key,
                Happened::Changed(Some(&change.note)),
            )
        });
        events.extend(told);
        let is_told = review
            .changelog
            .iter()
            .any(|change| change.date == review.updated);
        if !is_told && review.updated != created {
            events.push((review.updated, &item.key, Happened::Changed(None)));
        }
    }
    let withdrawn = edition.withdrawn();
    events.extend(withdrawn.map(|(key, withdrawn)| (withdrawn.date, key, Happened::Withdrawn)));
    events.retain(|(date, ..)| *date <= edition.today());
    events.sort_unstable_by_key(|(date, key, happened)| (Reverse(*date), *key, *happened));
    events.truncate(MOST);
    events
}

fn one(date: Date, key: &Key, happened: Happened<'_>, ctx: &PageContext<'_>) -> OneView {
    OneView {
        date: ctx.time(date),
        what: ctx.word(happened.message()),
        kind: ctx.term("kind", key.kind.name()),
        link: link(key, happened, ctx),
        note: match happened {
            Happened::Changed(Some(note)) => Some(said(note, key, ctx)),
            Happened::Changed(None) | Happened::Came | Happened::Withdrawn => None,
        },
    }
}

/// What is withdrawn has no name any more.
fn link(key: &Key, happened: Happened<'_>, ctx: &PageContext<'_>) -> Option<LinkView> {
    if happened != Happened::Withdrawn {
        return ctx.link(key);
    }
    let notice = Address::of_entry(key, ctx.language);
    Some(LinkView {
        name: ctx.word("withdrawn_title").to_string(),
        lang: None,
        href: Some(ctx.href(&notice)),
    })
}

/// The words of a history stand with the original alone, whatever else is translated.
fn said(note: &str, key: &Key, ctx: &PageContext<'_>) -> String {
    let item = ctx.edition.item(key);
    item.map_or_else(
        || note.to_owned(),
        |item| ctx.said(note, item.original_language()),
    )
}

/// The latest as a text that can be copied into a mail: what is new, and all of the month before it.
fn digest(events: &[(Date, &Key, Happened<'_>)], ctx: &PageContext<'_>) -> Option<String> {
    let (newest, ..) = events.first()?;
    let first = newest.plus_days(-DAYS);
    let lines: Vec<String> = events
        .iter()
        .take_while(|(date, ..)| *date >= first)
        .map(|(date, key, happened)| line(*date, key, *happened, ctx))
        .collect();
    let page = ctx.url(&addresses::news(ctx.language));
    Some(format!("{}\n\n{page}\n", lines.join("\n\n")))
}

fn line(date: Date, key: &Key, happened: Happened<'_>, ctx: &PageContext<'_>) -> String {
    let one = one(date, key, happened, ctx);
    let name = one.link.map(|link| link.name).unwrap_or_default();
    let mut line = format!("{}: {}: {name}", one.date.words, one.what);
    if let Some(note) = &one.note {
        line.push_str(" – ");
        line.push_str(note);
    }
    if let Some(address) = ctx.address_of(key) {
        line.push('\n');
        line.push_str(&ctx.url(&address));
    }
    line
}
