//! Nothing stands twice where once says it: an item of a list, an entry.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher as _},
};

use super::{at_id, at_value};
use crate::{
    catalogue::{Catalogue, Item},
    content::alike_form,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Call, EntityKind, Event, Part, Record, walk, walk::StepAt},
};

/// An item of a list of a record: what names it, and all that it says in one number.
struct Said {
    list: String,
    index: usize,
    id: Option<String>,
    hash: DefaultHasher,
}

/// No list has the same item twice, nor two items of the same name.
pub(super) fn items_are_not(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let items = items(&text.record);
    let mut told: Vec<&str> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let earlier = || items[..at].iter().filter(|one| one.list == item.list);
        let of_the_name = earlier().find(|one| one.id.is_some() && one.id == item.id);
        let alike = || earlier().find(|one| one.hash.finish() == item.hash.finish());
        let is_equal = |one: &&Said| are_equal(&text.record, &item.list, one.index, item.index);
        let path = FieldPath::key(&item.list).then_item(item.index);
        if let (Some(first), Some(id)) = (of_the_name, &item.id) {
            let message = format!(
                "two items of `{}` have the id `{id}`: the {} and this one",
                item.list,
                nth(first.index)
            );
            let help = "give this one another id, so that translations find the right one; or take it out if it is \
                        the same";
            let path = path.then_key("id");
            findings.push(at_value(Code::StandsTwice, text, path, message).with_help(help));
        } else if let Some(first) = alike().filter(is_equal)
            && !told.contains(&&*item.list)
        {
            told.push(&item.list);
            let message = format!(
                "this item of `{}` is the same as the {}",
                item.list,
                nth(first.index)
            );
            let help = "take it out, and any other that stands twice in this list: once is enough";
            findings.push(at_value(Code::StandsTwice, text, path, message).with_help(help));
        }
    }
}

/// The items of all lists of a record, in their order.
fn items(record: &Record) -> Vec<Said> {
    let mut items: Vec<Said> = Vec::new();
    walk(record, &mut |at, part| {
        let steps = at.steps();
        let [StepAt::Key(list), StepAt::Item(index, name), rest @ ..] = &steps[..] else {
            return;
        };
        // Addresses that stand twice are told with all that collide.
        if *list == "aliases" {
            return;
        }
        let is_last = |last: &Said| last.index == *index && last.list == *list;
        if !items.last().is_some_and(is_last) {
            let id = name
                .filter(|(key, _)| *key == "id")
                .map(|(_, id)| id.to_owned());
            items.push(Said {
                list: (*list).to_owned(),
                index: *index,
                id,
                hash: DefaultHasher::default(),
            });
        }
        let Some(Said { hash, .. }) = items.last_mut() else {
            return;
        };
        for step in rest {
            match step {
                StepAt::Key(key) => key.hash(hash),
                StepAt::Item(index, _) => index.hash(hash),
            }
        }
        match part {
            Part::Reference(_, id) => id.as_str().hash(hash),
            Part::Number(number) => number.to_bits().hash(hash),
            part => part.text().hash(hash),
        }
    });
    items
}

/// Are two items of a list of the record the same in all that they say?
fn are_equal(record: &Record, list: &str, one: usize, other: usize) -> bool {
    let fields = serde_json::to_value(record).unwrap_or_default();
    fields[list][one] == fields[list][other]
}

fn nth(index: usize) -> String {
    match index {
        0 => "first".to_owned(),
        1 => "second".to_owned(),
        2 => "third".to_owned(),
        _ => format!("one at place {}", index + 1),
    }
}

/// No two entries of a kind are called the same, in the same city or on the same day.
pub(super) fn entries_are_not(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let mut known: HashMap<(EntityKind, String, String), &Item> = HashMap::new();
    for item in catalogue.items() {
        let text = item.original();
        let title = text
            .record
            .title(&text.language, catalogue.default_language());
        let words: Vec<&str> = title.split_whitespace().collect();
        if words.is_empty() {
            continue;
        }
        let title_alike = alike_form(&words.join(" "));
        let mut first = None;
        for place in told_apart_by(&text.record) {
            let key = (item.key.kind, title_alike.clone(), place);
            let same = known.get(&key).copied();
            first = first.or(same.filter(|one| one.key != item.key));
            known.entry(key).or_insert(item);
        }
        // A translation named with a hyphen is told as such.
        if let Some(first) = first.filter(|first| !is_named_after(catalogue, item, first)) {
            let message = format!(
                "`{}` and `{}` are both called `{title}`",
                first.key, item.key
            );
            findings.push(at_id(Code::StandsTwice, item, message).with_help(
                "if both are the same, keep one of them; if not, say in each name what tells it from the other, or \
                 accept this here and say why",
            ));
        }
    }
}

/// Is an entry named as the other one and a language, as `plan-sq` is after `plan`?
fn is_named_after(catalogue: &Catalogue, item: &Item, other: &Item) -> bool {
    let ending = item.key.id.as_str().strip_prefix(other.key.id.as_str());
    let tag = ending.and_then(|ending| ending.strip_prefix('-'));
    let mut languages = catalogue.site().languages.iter();
    tag.is_some_and(|tag| languages.any(|one| one.as_str().eq_ignore_ascii_case(tag)))
}

/// What may tell an entry from another of the same name: each of its cities, its day; nothing of a kind whose entries
/// are often called the same.
fn told_apart_by(record: &Record) -> Vec<String> {
    match record {
        Record::Practice(_) => {
            let cities = record.cities();
            if cities.is_empty() {
                vec![String::new()]
            } else {
                cities.iter().map(|city| city.id().to_string()).collect()
            }
        }
        Record::Event(event) => vec![day_of(event)],
        Record::Call(call) => vec![closing_of(call)],
        Record::Page(_) | Record::Organisation(_) | Record::Person(_) | Record::Topic(_) => {
            vec![String::new()]
        }
        Record::City(_)
        | Record::Hub(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Designation(_)
        | Record::Source(_) => Vec::new(),
    }
}

fn day_of(event: &Event) -> String {
    event
        .date
        .value()
        .map(ToString::to_string)
        .unwrap_or_default()
}

fn closing_of(call: &Call) -> String {
    call.closes
        .value()
        .map(ToString::to_string)
        .unwrap_or_default()
}
