//! Feeds (Atom, RFC 4287): what is new, in all or on a topic.

use std::cmp::Reverse;

use super::{
    addresses,
    facets::Facet,
    names::{name, name_of},
    page_context::PageContext,
    xml::Xml,
};
use crate::{
    catalogue::Item,
    content::Key,
    model::{Date, EntityKind, Id, Language},
};

/// The most entries of a feed.
const ENTRIES: usize = 30;

/// Renders the feed of a language, or of a topic in it.
pub(super) fn feed(topic: Option<&Id>, ctx: &PageContext<'_>) -> Vec<u8> {
    let items = newest(topic, ctx);
    let site = ctx.edition.site();
    let site_title = site
        .title
        .best(ctx.language, ctx.edition.default_language())
        .map(|(_, title)| title.clone())
        .unwrap_or_default();
    let topic = topic.and_then(|id| ctx.edition.item(&Key::new(EntityKind::Topic, id.clone())));
    let page = topic
        .and_then(|item| ctx.address_of(&item.key))
        .unwrap_or_else(|| addresses::home(ctx.language));
    let title = match topic {
        Some(item) => {
            let name = name(item, ctx.language, ctx.edition).text;
            format!("{site_title}: {name}")
        }
        None => site_title.clone(),
    };
    let updated = items.first().map_or(ctx.edition.today(), |(day, _)| *day);

    let mut xml = Xml::new();
    xml.open(
        "feed",
        &[
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xml:lang", ctx.language.as_str()),
        ],
    );
    xml.text("id", &[], &ctx.url(ctx.here));
    xml.text("title", &[], &title);
    xml.text("updated", &[], &timestamp(updated));
    xml.empty("link", &[("rel", "self"), ("href", &ctx.url(ctx.here))]);
    xml.empty("link", &[("rel", "alternate"), ("href", &ctx.url(&page))]);
    xml.open("author", &[]);
    xml.text("name", &[], &site_title);
    xml.close("author");
    for (day, item) in items {
        entry(day, item, ctx, &mut xml);
    }
    xml.close("feed");
    xml.into_bytes()
}

/// The entries changed last, with the day of the change.
fn newest<'a>(topic: Option<&Id>, ctx: &PageContext<'a>) -> Vec<(Date, &'a Item)> {
    let plan = ctx.plan;
    let practices: Vec<&Key> = match topic {
        Some(topic) => {
            let shared = plan.facets.practices(Facet::Topic, topic.as_str());
            shared
                .iter()
                .map(|index| plan.lists.practice(*index))
                .collect()
        }
        None => plan
            .lists
            .of_kind(EntityKind::Practice, ctx.language)
            .iter()
            .collect(),
    };
    let events = plan.lists.of_kind(EntityKind::Event, ctx.language).iter();
    let events = events.filter(|key| {
        topic.is_none_or(|topic| {
            let record = ctx.edition.item(key).map(|item| &*item.original().record);
            record.is_some_and(|record| record.topics().iter().any(|one| one.id() == topic))
        })
    });
    let mut items: Vec<_> = practices
        .into_iter()
        .chain(events)
        .filter_map(|key| {
            let item = ctx.edition.item(key)?;
            Some((item.original().record.review()?.updated, item))
        })
        .collect();
    let place = |(day, item): &(Date, &'a Item)| (Reverse(*day), &item.key);
    if items.len() > ENTRIES {
        items.select_nth_unstable_by(ENTRIES, |one, other| place(one).cmp(&place(other)));
        items.truncate(ENTRIES);
    }
    items.sort_unstable_by(|one, other| place(one).cmp(&place(other)));
    items
}

fn entry(day: Date, item: &Item, ctx: &PageContext<'_>, xml: &mut Xml) {
    // A page around a text in another language is nothing new: the page of the text itself is.
    let address = ctx.edition.address_of_text(&item.key, ctx.language);
    let Some(address) = address else {
        return;
    };
    let text = item.text(ctx.language);
    let url = ctx.url(&address);
    let title = name(item, ctx.language, ctx.edition);
    let in_language = |language: &Language| {
        let is_other = *language != text.language;
        is_other.then(|| ("xml:lang", language.to_string()))
    };
    xml.open("entry", &[("xml:lang", text.language.as_str())]);
    xml.text("id", &[], &url);
    let lang = title.language.as_ref().and_then(in_language);
    let lang = lang.as_ref().map(|(name, tag)| (*name, tag.as_str()));
    xml.text("title", lang.as_slice(), &title.text);
    xml.text("updated", &[], &timestamp(day));
    if let Some(created) = text.record.review().and_then(|review| review.created) {
        xml.text("published", &[], &timestamp(created));
    }
    xml.empty(
        "link",
        &[
            ("rel", "alternate"),
            ("hreflang", text.language.as_str()),
            ("href", &url),
        ],
    );
    // The note on a name travels with it, into readers of feeds too (rule R23).
    let mut summary = text.record.summary().unwrap_or_default().to_owned();
    for note in text.record.designations() {
        summary.push_str("\n\n");
        summary.push_str(&name_of(note, ctx.language, ctx.edition).text);
    }
    let lang = text
        .record
        .summary()
        .and_then(|words| in_language(item.language_of(text, words)));
    let lang = lang.as_ref().map(|(name, tag)| (*name, tag.as_str()));
    xml.text("summary", lang.as_slice(), &summary);
    xml.close("entry");
}

/// A day as Atom wants it: with a time, which is midnight for want of a better one.
fn timestamp(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
