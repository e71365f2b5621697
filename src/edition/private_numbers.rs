//! Private numbers are taken out of the texts of an entry, and words that say so stand in their place.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde_json::Value;

use super::{
    Terms,
    severed::{Way, at, item_around, without},
};
use crate::{
    catalogue::{Catalogue, Item, Text},
    diagnostics::Step,
    model::{
        Hide, Language, Part, Record, UNKNOWN, Visibility, private_numbers, private_values, walk,
    },
};

/// What stands in the place of what is left out of a text, by language.
pub type Omissions = BTreeMap<Language, Omission>;

/// What stands in the place of what is left out of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Omission {
    /// Of the number of a person, or a telephone.
    pub number: String,
    /// Of a mailbox.
    pub mailbox: String,
}

/// Fields that an address of a function stands in, and that have a consent of their own.
const WITH_CONSENT: [&str; 2] = ["email", "phone"];
/// The field that names a file.
const FILE: &str = "file";

/// The entry without private numbers; nothing where no sound entry is left.
pub(super) fn left_out(item: &Item, open: Item, terms: &Terms) -> Option<Item> {
    if terms.audience == Visibility::Internal {
        return Some(open);
    }
    let nothing = Omission::default();
    let mut is_sound = true;
    let values = private_ways(item, &open, terms.audience);
    let texts: BTreeMap<Language, Text> = open
        .texts()
        .filter_map(|text| {
            let words = terms.omissions.get(&text.language).unwrap_or(&nothing);
            let hide = Hide {
                exempt: item.exempt(),
                audience: terms.audience,
                number: &words.number,
                mailbox: &words.mailbox,
            };
            let has_record = !values.is_empty() || has_private(&text.record, &hide);
            let has_body = !text.body.private.is_empty();
            (has_record || has_body).then_some(())?;
            let mut clean = text.clone();
            if has_record {
                match without_numbers(&text.record, &hide, &values) {
                    Some(record) => clean.record = record.into(),
                    None => is_sound = false,
                }
            }
            if has_body {
                clean.body = text.body.without_private_numbers(&hide).into();
            }
            Some((text.language.clone(), clean))
        })
        .collect();
    is_sound.then(|| open.with_texts(texts))
}

/// Is there no private number in the id of an entry, which is in its address?
pub(super) fn is_in_no_id_of(item: &Item) -> bool {
    let found = item.exempt().private_numbers(item.key.id.as_str());
    found.is_empty()
}

/// Is there no private number in the name of a file, or does an entry that names it say that it is none?
pub(super) fn is_in_no_name_of(catalogue: &Catalogue, file: &Arc<str>) -> bool {
    let accepts = |item: &Item| {
        let mut names = item.texts().flat_map(Text::files);
        item.exempt().private_numbers(file).is_empty() && names.any(|name| name == *file)
    };
    private_numbers(file).is_empty() || catalogue.items().any(accepts)
}

fn has_private(record: &Record, hide: &Hide<'_>) -> bool {
    let mut has = false;
    walk(record, &mut |_, part| {
        has = has
            || part
                .text()
                .is_some_and(|text| hide.is_private_address(text));
    });
    has
}

/// The ways to values that are private by the words of any text: all texts of an entry have the same values.
fn private_ways(item: &Item, open: &Item, audience: Visibility) -> BTreeSet<Way> {
    let exempt = item.exempt();
    let mut ways = BTreeSet::new();
    for text in open.texts() {
        private_values(&text.record, &exempt, &mut |at, number| {
            if !number.visibility().is_open_to(audience) {
                ways.insert(at.path().0);
            }
        });
    }
    ways
}

/// What becomes of a field.
enum Change {
    Words(String),
    LeftOut,
    ItemLeftOut,
}

/// The record with other words, and without addresses that lead to one person.
fn without_numbers(record: &Record, hide: &Hide<'_>, values: &BTreeSet<Way>) -> Option<Record> {
    let mut changes: Vec<(Way, Change)> = Vec::new();
    walk(record, &mut |at, part| {
        let Some(text) = part.text().filter(|text| hide.is_private_address(text)) else {
            return;
        };
        let way = at.path().0;
        if is_of_contact(&way) {
            return;
        }
        let is_file = matches!(way.last(), Some(Step::Key(key)) if key == FILE);
        let change = match part {
            Part::Address(_) => Change::LeftOut,
            Part::Text(_) if is_file => Change::ItemLeftOut,
            Part::Prose(_) | Part::Text(_) => {
                Change::Words(hide.text(text).unwrap_or_else(|| hide.number.to_owned()))
            }
            // They hold no text.
            Part::Reference(..) | Part::Unknown | Part::ForStaff | Part::Number(_) => return,
        };
        changes.push((way, change));
    });
    let values = values.iter().cloned();
    changes.extend(values.map(|way| (way, Change::LeftOut)));
    // In the order of the walk, so that what is taken out moves nothing before it.
    changes.sort_by(|(one, _), (other, _)| one.cmp(other));
    let kind = record.kind();
    let mut fields = serde_json::to_value(record).ok()?;
    // From the end, so that taking an item out of a list moves none that is still to be changed.
    for (way, change) in changes.into_iter().rev() {
        match change {
            Change::Words(words) => *at(&mut fields, &way)? = Value::String(words),
            Change::ItemLeftOut => fields = without(&fields, [item_around(&way)]),
            Change::LeftOut => {
                let less = without(&fields, [&*way]);
                if Record::from_fields(kind, less.clone()).is_some() {
                    fields = less;
                } else {
                    *at(&mut fields, &way)? = UNKNOWN.into();
                }
            }
        }
    }
    let mut clean = Record::from_fields(kind, fields)?;
    if let (Some(clean), Some(contact)) = (clean.contact_mut(), record.contact()) {
        clean.is_known_to_others = contact.is_known_to_others;
    }
    Some(clean)
}

/// Is it the mailbox or telephone of a contact?
fn is_of_contact(way: &[Step]) -> bool {
    match way {
        [Step::Key(contact), Step::Key(field)] => {
            contact == "contact" && WITH_CONSENT.contains(&&**field)
        }
        _ => false,
    }
}
