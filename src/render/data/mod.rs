//! Open data: the entries of a kind as JSON and as a table, in a language.
//!
//! Takes: the records of an edition, which hold what its audience may see. Gives: files for programs and
//! spreadsheets. Never: adds anything to what stands in the records, but where each has its page.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

mod table;
pub(super) mod thesaurus;
mod workbook;

use serde_json::{Map, Value, json};

use table::Table;

use super::{names::name_of, page_context::PageContext};
use crate::{
    catalogue::Item,
    edition::Edition,
    model::{Date, EntityKind, Exports},
};

/// The form of a file of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DataFormat {
    /// Whole records.
    Json,
    /// A table, with one row for each entry.
    Csv,
    /// The same table, with typed cells.
    Xlsx,
}

impl DataFormat {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Json, Self::Csv, Self::Xlsx];

    /// The end of a file's name.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// The version of the form of these files.
const SCHEMA: u32 = 1;

/// What says how an entry may be shown, and is no part of what it says.
const CARE: [&str; 4] = ["consent", "seeks_consent", "safeguarding", "accepted"];

/// The kinds of which an edition gives its data. People in office are on their pages; nobody needs them as a
/// list. Pages are texts, and designations stand on what they are notes to
/// (`designation_notes`).
pub(super) fn kinds(edition: &Edition) -> impl Iterator<Item = EntityKind> + use<'_> {
    let is_given = move |kind: &EntityKind| match kind {
        EntityKind::Practice
        | EntityKind::City
        | EntityKind::Hub
        | EntityKind::Event
        | EntityKind::Call
        | EntityKind::Transfer
        | EntityKind::Discrepancy
        | EntityKind::Topic
        | EntityKind::Organisation
        | EntityKind::Source => edition.of_kind(*kind).next().is_some(),
        EntityKind::Person | EntityKind::Page | EntityKind::Designation => false,
    };
    let are_given = edition.site().exports == Exports::All;
    let all = EntityKind::ALL.iter().copied();
    all.filter(move |kind| are_given && is_given(kind))
}

/// Renders the entries of a kind in a form.
pub(super) fn data(kind: EntityKind, format: DataFormat, ctx: &PageContext<'_>) -> Vec<u8> {
    // One entry after the other: all records at once would take more memory than all pages.
    let entries = ctx.edition.of_kind(kind).map(|item| entry(item, ctx));
    match format {
        DataFormat::Json => whole(entries, kind, ctx).into_bytes(),
        DataFormat::Csv => Table::of(entries).csv().into_bytes(),
        DataFormat::Xlsx => {
            workbook::workbook(&Table::of(entries), kind.plural(), last_change(ctx.edition))
        }
    }
}

/// The day on which an entry was last changed: a workbook is the same on each day on which nothing was.
fn last_change(edition: &Edition) -> Date {
    let reviews = edition
        .items()
        .filter_map(|item| item.original().record.review());
    let last = reviews.map(|review| review.updated).max();
    last.unwrap_or_else(|| edition.today())
}

/// Whole records, after what tells what they are.
fn whole(entries: impl Iterator<Item = Value>, kind: EntityKind, ctx: &PageContext<'_>) -> String {
    let about = json!({
        "schema": SCHEMA,
        "site": ctx.base_url(),
        "kind": kind.name(),
        "language": ctx.language,
    });
    let about = about.to_string();
    let mut text = about.strip_suffix('}').unwrap_or(&about).to_owned();
    text.push_str(",\"entries\":[");
    for (index, entry) in entries.enumerate() {
        text.push_str(if index > 0 { ",\n" } else { "\n" });
        text.push_str(&entry.to_string());
    }
    text.push_str("\n]}\n");
    text
}

/// An entry: where it stands, in which language its words are, and its record.
fn entry(item: &Item, ctx: &PageContext<'_>) -> Value {
    let text = item.text(ctx.language);
    let mut fields = Map::new();
    fields.insert("id".into(), item.key.id.as_str().into());
    let url = ctx.address_of(&item.key).map(|address| ctx.url(&address));
    fields.insert("url".into(), url.into());
    fields.insert("language".into(), text.language.as_str().into());
    if let Ok(Value::Object(record)) = serde_json::to_value(&*text.record) {
        fields.extend(record.into_iter().filter(|(key, _)| key != "id"));
    }
    // The notes on names travel with them (rule R23).
    let notes = text.record.designations().iter();
    let notes = notes.map(|note| Value::String(name_of(note, ctx.language, ctx.edition).text));
    let notes: Vec<Value> = notes.collect();
    if !notes.is_empty() {
        fields.insert("designation_notes".into(), notes.into());
    }
    let mut entry = Value::Object(fields);
    leave_out_care(&mut entry);
    entry
}

fn leave_out_care(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|key, _| !CARE.contains(&key.as_str()));
            fields.values_mut().for_each(leave_out_care);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_care),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
