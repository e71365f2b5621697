//! All that a template may see.
//!
//! Takes: a record of the edition and a [`PageContext`](super::page_context::PageContext). Gives: plain structs
//! whose fields are words, links and dates, ready to print. Never: decides how anything looks.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

mod ask;
mod blocks;
mod browse;
mod call;
mod cite;
mod city;
mod compare;
mod data;
mod described;
mod discrepancy;
mod event;
mod fit;
mod gist;
mod home;
mod hub;
mod index;
mod map;
mod material;
mod matrix;
mod network;
mod news;
mod organisation;
mod page;
mod person;
mod practice;
mod review;
mod search;
mod source;
mod topic;
mod transfer;

pub(super) use ask::unknown_fields;
pub(super) use browse::{browse, value_name};
pub(super) use compare::compare;
pub(super) use data::{open_data, readme};
pub(super) use home::home;
pub(super) use index::index;
pub(super) use news::news;
pub(super) use search::{facet_names, search};
pub(super) use topic::list_of;

use super::{
    jsonld,
    original::for_reader,
    page::{Head, page as render_page},
    page_context::PageContext,
    plan::Output,
};
use crate::{
    catalogue::Item,
    diagnostics::Diagnostic,
    model::{EntityKind, Record},
};

/// Renders the page of an entry.
pub(super) fn entry(
    item: &Item,
    output: &Output,
    ctx: &PageContext<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let text = &*for_reader(item, ctx.language);
    let show = |template: &str, (mut head, view): (Head, tera::Value)| {
        let notes = text.record.designations();
        head.data = head.data.map(|data| jsonld::noted(data, notes, ctx));
        let section = section(item.key.kind);
        render_page(ctx, output, template, section, &head, &view)
    };
    match &*text.record {
        Record::Practice(record) => show("practice.html", practice::view(item, text, record, ctx)?),
        Record::City(record) => show("city.html", city::view(item, text, record, ctx)?),
        Record::Hub(record) => show("hub.html", hub::view(item, text, record, ctx)?),
        Record::Event(record) => show("event.html", event::view(item, text, record, ctx)),
        Record::Call(record) => show("call.html", call::view(item, text, record, ctx)),
        Record::Transfer(record) => show("transfer.html", transfer::view(item, text, record, ctx)),
        Record::Discrepancy(record) => show(
            "discrepancy.html",
            discrepancy::view(item, text, record, ctx),
        ),
        Record::Page(record) => {
            let template = page::template(text, record, ctx)?;
            show(&template, page::view(item, text, record, ctx))
        }
        Record::Topic(record) => show("topic.html", topic::view(item, record, ctx)?),
        Record::Organisation(record) => {
            show("organisation.html", organisation::view(item, record, ctx)?)
        }
        Record::Person(record) => show("person.html", person::view(item, record, ctx)),
        Record::Source(record) => show("source.html", source::view(item, record, ctx)?),
        Record::Designation(_) => Ok(Vec::new()),
    }
}

/// The part of the site that a kind belongs to, as the navigation names it.
pub(super) const fn section(kind: EntityKind) -> &'static str {
    kind.plural()
}
