//! What must say something says something, and lists have the length they must have.

use super::{at_value, characters, said_otherwise};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::remedy_for_empty,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Known, LEAST_VALUES, Record, SchemaOf, walk},
};

/// No upper limit.
const ANY: usize = usize::MAX;
/// The most topics an entry can have and still be about something.
const MOST_TOPICS: usize = 5;

pub(super) fn nothing_required_is(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        texts_are_not(text, item, findings);
    }
    lists_have_their_length(item.original(), findings);
}

/// No text is empty: what is not known is `unknown`, what is not needed is left out.
fn texts_are_not(text: &Text, item: &Item, findings: &mut Vec<Diagnostic>) {
    let kind = item.key.kind;
    walk(&*text.record, &mut |at, part| {
        let Some(words) = part.text() else {
            return;
        };
        let path = &at.path();
        // One walk serves all these rules: there are many texts.
        let mut told: Vec<_> = characters::unseen(text, path, words).into_iter().collect();
        told.extend(said_otherwise::told(text, kind, path, words));
        if ["", "~", "null"].contains(&words.trim()) && !has_a_rule_of_its_own(path) {
            told.push(
                at_value(
                    Code::EmptyField,
                    text,
                    path.clone(),
                    format!("{} is empty", path.in_words()),
                )
                .with_help(remedy_for_empty(SchemaOf::Entity(kind), path)),
            );
        }
        if !told.is_empty() && !item.is_taken_over(text, path, words) {
            findings.extend(told);
        }
    });
}

/// The rules on pictures and on earlier addresses speak of theirs.
fn has_a_rule_of_its_own(path: &FieldPath) -> bool {
    let path = path.to_string();
    path.ends_with(".alt") || path.starts_with("aliases")
}

fn lists_have_their_length(text: &Text, findings: &mut Vec<Diagnostic>) {
    let mut check = |key: &str, len: usize, least: usize, most: usize, what: &str| {
        if (least..=most).contains(&len) {
            return;
        }
        let allowed = match (least, most) {
            (least, ANY) => format!("at least {least}"),
            (least, most) => format!("{least} to {most}"),
        };
        let help = if len > most {
            format!("keep the {most} that matter most")
        } else {
            format!("write it as a list: `{key}: [first, second]`")
        };
        findings.push(
            at_value(
                Code::ListLength,
                text,
                FieldPath::key(key),
                format!("`{key}` must have {allowed} {what}, and has {len}"),
            )
            .with_help(help),
        );
    };
    let record = &*text.record;
    match record {
        Record::Practice(practice) => {
            check("topics", practice.topics.len(), 1, MOST_TOPICS, "topics");
            if let Known::Value(cities) = &practice.cities {
                check("cities", cities.len(), 1, ANY, "city (or `unknown`)");
            }
        }
        Record::Event(event) => check("topics", event.topics.len(), 1, MOST_TOPICS, "topics"),
        Record::Call(call) => {
            check("topics", call.topics.len(), 1, MOST_TOPICS, "topics");
            check("by", call.by.len(), 1, ANY, "organisations");
        }
        Record::Discrepancy(discrepancy) => {
            check(
                "values",
                discrepancy.values.len(),
                LEAST_VALUES,
                ANY,
                "values",
            );
        }
        Record::Person(person) => check("function", person.function.len(), 1, ANY, "function"),
        Record::Source(source) => check(
            "perspective",
            source.perspective.len(),
            1,
            ANY,
            "perspective",
        ),
        Record::City(city) => check("names", city.names.0.len(), 1, ANY, "name"),
        Record::Hub(hub) => {
            check("name", hub.name.0.len(), 1, ANY, "name");
            check("mandate", hub.mandate.len(), 1, ANY, "task");
        }
        Record::Topic(topic) => check("label", topic.label.0.len(), 1, ANY, "label"),
        Record::Organisation(org) => check("name", org.name.0.len(), 1, ANY, "name"),
        Record::Designation(note) => check("text", note.text.0.len(), 1, ANY, "text"),
        Record::Transfer(transfer) => {
            check("confirmed_by", transfer.confirmed_by.len(), 1, ANY, "name");
        }
        Record::Page(_) => {}
    }
    let rests_on_sources = !matches!(
        record,
        Record::Page(_)
            | Record::Topic(_)
            | Record::Source(_)
            | Record::Designation(_)
            | Record::Discrepancy(_)
    );
    if rests_on_sources {
        check("sources", record.sources().len(), 1, ANY, "source");
    }
    if let Record::Practice(practice) = record
        && practice.cities.value().is_none()
        && practice.countries.is_empty()
    {
        findings.push(
            at_value(
                Code::ListLength,
                text,
                FieldPath::key("cities"),
                "neither a city nor a country is named",
            )
            .with_help("where no city is known, name the country: `countries: [MK]`"),
        );
    }
}
