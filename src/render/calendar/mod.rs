//! Calendars (iCalendar, RFC 5545): what takes place and which deadlines run, for readers' own calendars.
//!
//! Takes: the entries of an edition. Gives: one calendar for a language, for a city in it, and for a single
//! entry. Never: makes a date more exact than it is known. What is only known by its month stands on pages
//! alone.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

mod ics;

use std::{cmp::Reverse, collections::BTreeSet};

use fluent_bundle::FluentValue;
use jiff::Timestamp;

use self::ics::Ics;
use super::{
    borrowed::bare,
    names::{name, name_of},
    page_context::PageContext,
};
use crate::{
    catalogue::{Item, Text},
    content::Key,
    edition::Edition,
    model::{City, Date, Edtf, EntityKind, Event, EventKind, Record, Ref},
};

/// For so many days after its end an occasion stays in calendars.
const DAYS_KEPT: i32 = 365;

/// When a reader is reminded of a deadline: at nine in the morning, a week and a day before (RFC 5545,
/// section 3.3.6).
const REMINDERS: [&str; 2] = ["-P6DT15H", "-PT15H"];
/// The same of a deadline with an hour: a week and a day before.
const REMINDERS_OF_HOUR: [&str; 2] = ["-P7D", "-P1D"];

/// Something with a place in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Occasion<'a> {
    first: Date,
    /// The last day, itself included.
    last: Date,
    /// The very moment, where more than its day is known.
    at: Option<Timestamp>,
    key: &'a Key,
    what: What,
}

/// What happens on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// What the entry is about takes place.
    TakesPlace,
    /// It is the last day to answer.
    Deadline,
}

/// The entries of an edition that have a calendar: those with an occasion of their own, and cities in which
/// something takes place.
pub(super) fn with_calendar(edition: &Edition) -> BTreeSet<Key> {
    let kept = of_edition(edition);
    let items = kept.iter().filter_map(|one| edition.item(one.key));
    let cities = items.filter_map(city).map(Key::of);
    let cities = cities.filter(|city| edition.item(city).is_some());
    let entries = kept.iter().map(|one| one.key.clone());
    cities.chain(entries).collect()
}

/// Has an entry anything to come that can be put into a calendar?
pub(super) fn is_to_come(item: &Item, edition: &Edition) -> bool {
    let occasions = occasions(item);
    occasions.iter().any(|one| one.last >= edition.today())
}

/// Renders the calendar of a language; or that of an entry, a city's with what takes place there.
pub(super) fn calendar(of: Option<&Key>, ctx: &PageContext<'_>) -> Vec<u8> {
    let mut occasions = of_edition(ctx.edition);
    if let Some(of) = of {
        occasions.retain(|one| is_of(one, of, ctx.edition));
    }
    let mut ics = Ics::new(&title(of, ctx), ctx.language.as_str(), &ctx.url(ctx.here));
    for occasion in &occasions {
        event(occasion, ctx, &mut ics);
    }
    ics.into_bytes()
}

/// What is in the calendars of an edition, by its days: all that is to come or not long past, else the
/// last, so that no calendar that somebody subscribed to is suddenly none.
fn of_edition(edition: &Edition) -> Vec<Occasion<'_>> {
    let kinds = [EntityKind::Event, EntityKind::Call].into_iter();
    let items = kinds.flat_map(|kind| edition.of_kind(kind));
    let mut all: Vec<_> = items.flat_map(occasions).collect();
    all.sort_unstable_by_key(|one| (Reverse(one.last), *one));
    let oldest = edition.today().plus_days(-DAYS_KEPT);
    let kept = all.iter().take_while(|one| one.last >= oldest).count();
    all.truncate(kept.max(1));
    all.sort_unstable();
    all
}

/// The occasions of an entry. Days that aren't known make none.
fn occasions(item: &Item) -> Vec<Occasion<'_>> {
    let key = &item.key;
    let on = |what, first, last| Occasion {
        first,
        last,
        at: None,
        key,
        what,
    };
    match &*item.original().record {
        Record::Event(event) => {
            let days = days(event).map(|(first, last)| on(What::TakesPlace, first, last));
            let deadline = event.deadline.map(|day| on(What::Deadline, day, day));
            days.into_iter().chain(deadline).collect()
        }
        Record::Call(call) => {
            let closes = call.closes.value().into_iter();
            closes
                .map(|closes| Occasion {
                    at: closes.timestamp(),
                    ..on(What::Deadline, closes.day(), closes.day())
                })
                .collect()
        }
        Record::Practice(_)
        | Record::City(_)
        | Record::Hub(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => Vec::new(),
    }
}

/// The first and the last day of what one can go to.
fn days(event: &Event) -> Option<(Date, Date)> {
    match event.kind {
        EventKind::Event | EventKind::Visit => {}
        EventKind::News | EventKind::Publication | EventKind::Call => return None,
    }
    let first = whole(*event.date.value()?)?;
    let last = event.end.and_then(whole).filter(|last| *last >= first);
    Some((first, last.unwrap_or(first)))
}

fn whole(date: Edtf) -> Option<Date> {
    match date {
        Edtf::Day(day) => Some(Date(day)),
        Edtf::Year(_) | Edtf::Month(..) => None,
    }
}

/// The city in which it takes place.
fn city(item: &Item) -> Option<&Ref<City>> {
    let event: &Event = item.original().record.downcast()?;
    event.place.value()?.city.as_ref()
}

fn is_of(occasion: &Occasion<'_>, of: &Key, edition: &Edition) -> bool {
    let is_there = |item| city(item).is_some_and(|city| Key::of(city) == *of);
    occasion.key == of || edition.item(occasion.key).is_some_and(is_there)
}

fn title(of: Option<&Key>, ctx: &PageContext<'_>) -> String {
    let site = &ctx.edition.site().title;
    let site = site.best(ctx.language, ctx.edition.default_language());
    let site = site.map(|(_, title)| title.as_str()).unwrap_or_default();
    match of.and_then(|key| ctx.edition.item(key)) {
        Some(item) => format!("{site}: {}", name(item, ctx.language, ctx.edition).text),
        None => site.to_owned(),
    }
}

fn event(occasion: &Occasion<'_>, ctx: &PageContext<'_>, ics: &mut Ics) {
    let Some(item) = ctx.edition.item(occasion.key) else {
        return;
    };
    let text = item.text(ctx.language);
    let language = text.language.as_str();
    let title = name(item, ctx.language, ctx.edition).text;
    let Some(review) = text.record.review() else {
        return;
    };
    ics.begin("VEVENT");
    ics.raw("UID", &uid(occasion, ctx.base_url()));
    ics.raw("DTSTAMP", &ics::midnight(review.updated));
    ics.raw("LAST-MODIFIED", &ics::midnight(review.updated));
    match occasion.at {
        // Without an end it lasts no time (RFC 5545, section 3.6.1).
        Some(moment) => ics.raw("DTSTART", &ics::moment(moment)),
        None => {
            ics.raw("DTSTART;VALUE=DATE", &ics::day(occasion.first));
            // The day after the last (same section).
            let end = occasion.last.plus_days(1);
            ics.raw("DTEND;VALUE=DATE", &ics::day(end));
        }
    }
    match occasion.what {
        What::TakesPlace => ics.text_in("SUMMARY", language, &title),
        What::Deadline => {
            let shown = deadline(&title, ctx);
            ics.text_in("SUMMARY", ctx.language.as_str(), &shown);
        }
    }
    let url = ctx.address_of(&item.key).map(|address| ctx.url(&address));
    ics.text_in(
        "DESCRIPTION",
        language,
        &description(text, url.as_deref(), ctx),
    );
    if occasion.what == What::TakesPlace
        && let Some(place) = location(text, ctx)
    {
        ics.text("LOCATION", &place);
    }
    if let Some(url) = &url {
        ics.raw("URL", url);
    }
    // Nobody is busy because a page says that something takes place.
    ics.raw("TRANSP", "TRANSPARENT");
    if occasion.what == What::Deadline {
        let reminders = if occasion.at.is_some() {
            REMINDERS_OF_HOUR
        } else {
            REMINDERS
        };
        for before in reminders {
            ics.begin("VALARM");
            ics.raw("ACTION", "DISPLAY");
            ics.raw("TRIGGER", before);
            ics.text("DESCRIPTION", &deadline(&title, ctx));
            ics.end("VALARM");
        }
    }
    ics.end("VEVENT");
}

/// What tells an occasion from all others: the same in every language, and for as long as the entry keeps
/// its id and the site its host.
fn uid(occasion: &Occasion<'_>, base_url: &str) -> String {
    let after = base_url
        .split_once("://")
        .map_or(base_url, |(_, rest)| rest);
    let host = after.split(['/', ':']).next().unwrap_or_default();
    let part = match occasion.what {
        What::TakesPlace => "",
        What::Deadline => "-deadline",
    };
    let Key { kind, id } = occasion.key;
    format!("{}-{id}{part}@{host}", kind.name())
}

fn deadline(title: &str, ctx: &PageContext<'_>) -> String {
    let title = FluentValue::from(title.to_owned());
    bare(&ctx.message("calendar_deadline", [("title", title)])).into_owned()
}

/// The summary, the notes that travel with names (rule R23), and where to read on.
fn description(text: &Text, url: Option<&str>, ctx: &PageContext<'_>) -> String {
    let mut parts = vec![text.record.summary().unwrap_or_default().to_owned()];
    let notes = text.record.designations().iter();
    parts.extend(notes.map(|note| name_of(note, ctx.language, ctx.edition).text));
    parts.extend(url.map(str::to_owned));
    parts.join("\n\n")
}

/// Where it takes place, in words.
fn location(text: &Text, ctx: &PageContext<'_>) -> Option<String> {
    let event: &Event = text.record.downcast()?;
    let place = event.place.value()?;
    let city = place.city.as_ref().and_then(|city| ctx.link_to(city));
    let city = city.map(|link| link.name);
    let words = place.text.as_ref().map(ToString::to_string);
    let online = place.online.then(|| ctx.apart(&ctx.word("event_online")).0);
    let online = online.map(|word| word.trim_end_matches('.').to_owned());
    let all: Vec<String> = city.into_iter().chain(words).chain(online).collect();
    let comma = ctx.apart(&ctx.word("list_comma")).0;
    (!all.is_empty()).then(|| all.join(&format!("{comma} ")))
}
