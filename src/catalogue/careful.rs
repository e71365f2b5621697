//! Of who may see an entry and its pictures, the original and its translations may say different things: whoever
//! refuses, in any language, is heard.
//!
//! Takes: an original and its translations. Gives: the original with the most careful of what all of them say.
//! Never: makes anything more open.

use serde_json::{Map, Value, json};

use crate::{
    content::is_same_file,
    model::{
        Consent, ConsentKind, ConsentScope, Date, GeoPrecision, Record, Sensitivity, TargetGroup,
        TranslatedFields, Visibility,
    },
};

/// The record with the care that its translations take of pictures and contact; nothing where they take no more.
pub(super) fn careful<'a>(
    original: &Record,
    translations: impl Iterator<Item = &'a TranslatedFields>,
) -> Option<Record> {
    let mut with_more = translations.filter(|one| one.has_more).peekable();
    with_more.peek()?;
    let before = serde_json::to_value(original).ok()?;
    let mut after = before.clone();
    let fields = after.as_object_mut()?;
    for translation in with_more {
        let said = &translation.words;
        limit(fields.get_mut("contact"), &said["contact"]);
        guard(fields, &said["safeguarding"]);
        add_groups(fields, &said["safeguarding"]);
        let pictures = fields.get_mut("media").and_then(Value::as_array_mut);
        for picture in pictures.into_iter().flatten() {
            let said = said["media"].as_array().into_iter().flatten();
            let said: Vec<&Value> = said.filter(|one| is_of_same_file(one, picture)).collect();
            said.iter()
                .for_each(|said| limit(Some(&mut *picture), said));
        }
    }
    (after != before).then(|| Record::from_fields(original.kind(), after))?
}

/// The most open audience that a translation leaves to its entry. What can't be read is taken for the staff.
pub(super) fn closed_to(translation: &TranslatedFields) -> Visibility {
    let said = &translation.words["safeguarding"]["visibility"];
    if said.is_null() {
        return Visibility::Public;
    }
    serde_json::from_value(said.clone()).unwrap_or(Visibility::Internal)
}

fn is_of_same_file(one: &Value, other: &Value) -> bool {
    let files = one["file"].as_str().zip(other["file"].as_str());
    files.is_some_and(|(one, other)| is_same_file(one, other))
}

/// Limits what may be shown of a picture or a contact by what else is said of it.
fn limit(shown: Option<&mut Value>, said: &Value) {
    let Some(shown) = shown.and_then(Value::as_object_mut) else {
        return;
    };
    for flag in ["people_identifiable", "children"] {
        if said[flag] == Value::Bool(true) && shown.contains_key(flag) {
            shown.insert(flag.into(), true.into());
        }
    }
    if let Some(day) = earlier(shown.get("expires"), &said["expires"]) {
        shown.insert("expires".into(), day);
    }
    if said["consent"].is_null() {
        return;
    }
    let known = shown.get("consent").cloned();
    let known = known.and_then(|known| serde_json::from_value::<Consent>(known).ok());
    let read = serde_json::from_value::<Consent>(said["consent"].clone()).ok();
    let Some(mut consent) = known else {
        // Where the original needs no consent, one who refuses is heard all the same; so is what can't be read.
        let refused = json!({ "kind": ConsentKind::Refused.name() });
        let is_refused = |read: &Consent| read.kind == ConsentKind::Refused;
        if read.as_ref().is_none_or(is_refused) {
            shown.insert("consent".into(), refused);
        }
        return;
    };
    let Some(said) = read else {
        consent.kind = ConsentKind::Unknown;
        shown.insert(
            "consent".into(),
            serde_json::to_value(consent).unwrap_or_default(),
        );
        return;
    };
    if matches!(said.kind, ConsentKind::Refused | ConsentKind::Unknown) {
        consent.kind = said.kind;
    }
    if said.scope == Some(ConsentScope::Members) {
        consent.scope = said.scope;
    }
    consent.until = consent.until.into_iter().chain(said.until).min();
    shown.insert(
        "consent".into(),
        serde_json::to_value(consent).unwrap_or_default(),
    );
}

/// Takes over how exactly a place may be shown, where a translation is more careful.
fn guard(fields: &mut Map<String, Value>, said: &Value) {
    const KEY: &str = "geo_precision";
    let read = |value: &Value| serde_json::from_value::<GeoPrecision>(value.clone()).ok();
    let Some(precision) = read(&said[KEY]) else {
        return;
    };
    let known = read(&fields.get("safeguarding").unwrap_or(&Value::Null)[KEY]);
    if precision < known.unwrap_or(GeoPrecision::City) {
        let care = fields.entry("safeguarding").or_insert_with(|| json!({}));
        care[KEY] = said[KEY].clone();
    }
}

/// Adds the groups that a translation says an entry speaks of.
fn add_groups(fields: &mut Map<String, Value>, said: &Value) {
    let said = said["groups"].as_array().into_iter().flatten();
    let read = said.filter(|one| serde_json::from_value::<TargetGroup>((*one).clone()).is_ok());
    for group in read {
        let care = fields.entry("safeguarding").or_insert_with(|| json!({}));
        if care["groups"].is_null() {
            care["groups"] = json!([]);
        }
        if let Some(groups) = care["groups"].as_array_mut()
            && !groups.contains(group)
        {
            groups.push(group.clone());
        }
    }
}

/// The sensitivity that a translation says an entry has.
pub(super) fn sensitivity_said(translation: &TranslatedFields) -> Option<Sensitivity> {
    let said = &translation.words["safeguarding"]["sensitivity"];
    serde_json::from_value(said.clone()).ok()
}

/// A day that is said, where it is earlier than the known one.
fn earlier(known: Option<&Value>, said: &Value) -> Option<Value> {
    let day = |value: &Value| value.as_str().and_then(Date::parse);
    let said_day = day(said)?;
    let is_earlier = known.and_then(day).is_none_or(|known| said_day < known);
    is_earlier.then(|| said.clone())
}
