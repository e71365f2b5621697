//! References to what an audience may not see are taken out of an entry, with whatever makes no sense
//! without them: a quote without its speaker, a figure without its source.
//!
//! Nothing here knows the fields of a kind: what must be there is what the kind's own type asks for.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Terms;
use crate::{
    catalogue::{Item, Text},
    content::Key,
    diagnostics::Step,
    model::{EntityKind, Language, Part, Record, UNKNOWN, walk},
};

/// The way to a value in a record.
pub(super) type Way = Vec<Step>;

/// The entry without references to what is not visible; `None` where nothing is left that makes sense:
/// of a transfer without its practice, say.
pub(super) fn cut(item: &Item, terms: &Terms) -> Option<Item> {
    let has_hidden = |text: &Text| !ways_to_hidden(&text.record, terms).is_empty();
    let cut: BTreeMap<&Language, Option<Record>> = item
        .texts()
        .filter(|text| has_hidden(text))
        .map(|text| (&text.language, severed(&text.record, terms)))
        .collect();
    if cut.values().any(Option::is_none) {
        return None;
    }
    Some(item.map_records(|text| cut.get(&text.language)?.clone()))
}

/// Does an address in a record of the entry lead to a page of this site that is not visible?
pub(super) fn leads_to_hidden(item: &Item, terms: &Terms) -> bool {
    item.texts().any(|text| {
        let mut leads = false;
        walk(&*text.record, &mut |_, part| {
            leads |= matches!(part, Part::Address(address) if terms.hides(address.as_str()));
        });
        leads
    })
}

/// The record without references to what is not visible, if anything is left that makes sense.
fn severed(record: &Record, terms: &Terms) -> Option<Record> {
    let hidden = ways_to_hidden(record, terms);
    let kind = record.kind();
    let fields = serde_json::to_value(record).ok()?;
    // All at once, which is enough for almost every record; then, with more care, one by one.
    let references = without(&fields, hidden.iter().map(Vec::as_slice));
    let items = without(&fields, hidden.iter().map(|way| item_around(way)));
    [references, items]
        .iter()
        .find_map(|fields| sound(kind, fields, terms))
        .or_else(|| one_by_one(kind, fields, terms))
}

/// The record with these fields, if it is one and refers to nothing that is hidden.
fn sound(kind: EntityKind, fields: &Value, terms: &Terms) -> Option<Record> {
    let record = Record::from_fields(kind, fields.clone())?;
    ways_to_hidden(&record, terms).is_empty().then_some(record)
}

fn one_by_one(kind: EntityKind, mut fields: Value, terms: &Terms) -> Option<Record> {
    loop {
        let record = Record::from_fields(kind, fields.clone())?;
        let Some(way) = ways_to_hidden(&record, terms).pop() else {
            return Some(record);
        };
        // The smallest part around the reference without which the record is sound.
        fields = (1..=way.len()).rev().find_map(|depth| {
            let part = &way[..depth];
            let is_cut = |fields: &Value| {
                Record::from_fields(kind, fields.clone()).is_some_and(|record| {
                    let left = ways_to_hidden(&record, terms);
                    !left.contains(&way)
                })
            };
            let mut unknown = fields.clone();
            *at(&mut unknown, part)? = UNKNOWN.into();
            [without(&fields, [part]), unknown].into_iter().find(is_cut)
        })?;
    }
}

fn ways_to_hidden(record: &Record, terms: &Terms) -> Vec<Way> {
    let mut ways = Vec::new();
    walk(record, &mut |at, part| {
        let is_hidden = match part {
            Part::Reference(kind, id) => !terms.is_visible(&Key::new(kind, id.clone())),
            Part::Address(address) => terms.hides(address.as_str()),
            Part::Prose(_) | Part::Text(_) | Part::Number(_) | Part::Unknown | Part::ForStaff => {
                false
            }
        };
        if is_hidden {
            ways.push(at.path().0);
        }
    });
    ways
}

/// The way to the innermost item of a list that holds a value; the whole way where there is none.
pub(super) fn item_around(way: &[Step]) -> &[Step] {
    let item = way.iter().rposition(|step| matches!(step, Step::Item(_)));
    item.map_or(way, |at| &way[..=at])
}

/// The fields without the values at these ways, which come in the order of the fields.
pub(super) fn without<'a>(fields: &Value, ways: impl IntoIterator<Item = &'a [Step]>) -> Value {
    let mut fields = fields.clone();
    let mut ways: Vec<_> = ways.into_iter().collect();
    ways.dedup();
    // From the end, so that taking an item out of a list moves none that is still to be taken.
    for way in ways.iter().rev() {
        take_out(&mut fields, way);
    }
    fields
}

fn take_out(fields: &mut Value, path: &[Step]) {
    let Some((last, above)) = path.split_last() else {
        return;
    };
    match (at(fields, above), last) {
        (Some(Value::Object(fields)), Step::Key(key)) => {
            fields.shift_remove(key);
        }
        (Some(Value::Array(items)), Step::Item(index)) if *index < items.len() => {
            items.remove(*index);
        }
        _ => {}
    }
}

pub(super) fn at<'a>(fields: &'a mut Value, path: &[Step]) -> Option<&'a mut Value> {
    path.iter().try_fold(fields, |fields, step| match step {
        Step::Key(key) => fields.get_mut(key),
        Step::Item(index) => fields.get_mut(*index),
    })
}
