//! Keys that nobody knows: which was meant, where it is at home, which are allowed.

use serde_json::Value;

use super::{
    forms::keys_at,
    key_names::{self, KeySpelling},
    problems::Document,
    wording::{listed, word},
};
use crate::diagnostics::{Code, Diagnostic, FieldPath, Step, did_you_mean, nearest, nearest_few};

/// So many unknown keys of one group are explained; a text pasted into the data has many more.
pub(super) const MOST_UNKNOWN_KEYS: usize = 50;

/// The findings on keys that a group can't have.
pub(super) fn unknown_keys(
    keys: &[String],
    group: &Value,
    path: &FieldPath,
    document: Document<'_>,
) -> Vec<Diagnostic> {
    let (explained, more) = keys.split_at(keys.len().min(MOST_UNKNOWN_KEYS));
    let mut findings: Vec<_> = explained
        .iter()
        .map(|key| unknown_key(key, group, path, document))
        .collect();
    if let Some(first) = more.first() {
        findings.push(
            Diagnostic::new(
                Code::UnknownKey,
                document.key(&path.clone().then_key(first)),
                format!("this key and {} more are unknown", more.len() - 1),
            )
            .with_help("put a text that is no data below the second line `---`"),
        );
    }
    findings
}

/// A known key and its value, which nothing parts, or no blank: `start 2023`, `start:2023`.
fn with_value<'a>(key: &'a str, known: &[String]) -> Option<(&'a str, &'a str)> {
    let (name, value) = key.split_once([':', ' ', '='])?;
    let is_known = known.iter().any(|known| known == name);
    let value = value.trim_matches([':', ' ', '=']);
    (is_known && !value.is_empty()).then_some((name, value))
}

/// The known key that was meant by an unknown one.
pub(super) fn meant_by<'a>(key: &str, known: &'a [String]) -> Option<&'a str> {
    let meant = key_names::meant(key, known).map(|(name, _)| name);
    meant.or_else(|| nearest(key, known.iter().map(String::as_str)))
}

fn unknown_key(key: &str, group: &Value, path: &FieldPath, document: Document<'_>) -> Diagnostic {
    let known = keys_at(document.schema, &path.0);
    let place = document.key(&path.clone().then_key(key));
    if let Some((name, value)) = with_value(key, &known) {
        let right = format!("{name}: {value}");
        let message = format!("`{key}` is no key and its value: a colon and a blank part the two");
        return Diagnostic::new(Code::UnknownKey, place, message)
            .with_help(format!("write `{right}`"))
            .fixed_by(right);
    }
    if let Some((name, written)) = key_names::meant(key, &known) {
        let message = match written {
            KeySpelling::Otherwise | KeySpelling::InOtherWords => {
                format!("the key `{key}` is unknown")
            }
            KeySpelling::LookAlike => format!(
                "the key `{key}` only looks like `{name}`: it has letters of another script in it, or characters \
                 that nobody can see"
            ),
        };
        let finding = Diagnostic::new(Code::UnknownKey, place, message);
        if group.get(name).is_some() {
            return finding.with_help(format!("`{name}` is here already: keep one of the two"));
        }
        return finding.with_help(format!("write `{name}`")).fixed_by(name);
    }
    if let Some(finding) = with_stop(key, group, path, &known, document) {
        return finding;
    }
    let help = by_habit(key, &known)
        .map(str::to_owned)
        .or_else(|| did_you_mean(&key.to_lowercase(), known.iter().map(String::as_str)))
        .or_else(|| elsewhere(key, path, document.schema))
        .or_else(|| of_other_program(key).map(str::to_owned))
        .unwrap_or_else(|| allowed(key, &known));
    Diagnostic::new(
        Code::UnknownKey,
        place,
        format!("the key `{key}` is unknown"),
    )
    .with_help(help)
}

/// Two keys with a full stop between them, as other programs write one within the other: `cost.year: 25`.
fn with_stop(
    key: &str,
    group: &Value,
    path: &FieldPath,
    known: &[String],
    document: Document<'_>,
) -> Option<Diagnostic> {
    let (outer, inner) = key.split_once('.')?;
    let within = keys_at(document.schema, &path.clone().then_key(outer).0);
    let is_known = |name: &str, keys: &[String]| keys.iter().any(|key| key == name);
    if !is_known(outer, known) || inner.is_empty() {
        return None;
    }
    let message = format!("no full stop leads from the key `{outer}` into its group");
    let place = document.key(&path.clone().then_key(key));
    let finding = Diagnostic::new(Code::UnknownKey, place, message);
    if !is_known(inner, &within) {
        return Some(finding.with_help(format!(
            "the keys allowed below `{outer}` are {}",
            listed(&within)
        )));
    }
    let value = group
        .get(key)
        .filter(|value| !value.is_object() && !value.is_array());
    let value = value.map_or_else(|| "…".to_owned(), word);
    let begins = |other: &String| {
        other.as_str() == outer || other != key && other.split('.').next() == Some(outer)
    };
    let is_alone = !group
        .as_object()
        .is_some_and(|group| group.keys().any(begins));
    let help = format!(
        "write `{outer}:` in a line of its own, and below it, with two blanks before it, `{inner}: {value}`"
    );
    let finding = finding.with_help(help);
    Some(
        if is_alone && path.0.is_empty() && document.at.0.is_empty() {
            finding.fixed_by(format!("{outer}:\n  {inner}"))
        } else {
            finding
        },
    )
}

/// So many of the keys that are allowed are named.
const MOST_KEYS: usize = 5;

/// Of a longer word no key is a misspelling; comparing it takes its time.
const LONGEST_KEY: usize = 200;

/// Which keys are allowed where another is written: a long list helps nobody.
fn allowed(key: &str, known: &[String]) -> String {
    if known.len() <= MOST_KEYS || key.len() > LONGEST_KEY {
        let (first, more) = known.split_at(known.len().min(MOST_KEYS));
        let rest = if more.is_empty() { "" } else { ", …" };
        return format!("the keys allowed here are {}{rest}", listed(first));
    }
    let few = nearest_few(key, known.iter().map(String::as_str), MOST_KEYS);
    let few: Vec<String> = few.into_iter().map(str::to_owned).collect();
    format!(
        "of the {} keys allowed here, those most like it are {}",
        known.len(),
        listed(&few)
    )
}

/// Where what is said stands for which people write this key by habit.
fn by_habit(key: &str, known: &[String]) -> Option<&'static str> {
    let has = |name: &str| known.iter().any(|known| known == name);
    Some(match key {
        "note" | "notes" | "remark" | "remarks" | "comment" | "comments" | "белешка"
        | "белешки" | "напомена" | "напомене" | "beleška" | "beleške" | "napomena" | "napomene"
        | "shënim" | "shënime"
            if has("internal_notes") =>
        {
            "write `internal_notes` for what only the hub's staff may see; what readers are to see belongs into the \
             text below the second line `---`"
        }
        "date" | "датум" | "datum" | "data" if has("period") && has("review") => {
            "days of what is told stand under `period:`, as in `period: {start: 2026-05-01}`; when the entry was last \
             changed, under `review:`, as in `review: {updated: 2026-11-21}`"
        }
        "id" if has("review") => "take it out: the name of the file is its id",
        _ => return None,
    })
}

/// What to write for a key of another program that makes sites.
fn of_other_program(key: &str) -> Option<&'static str> {
    Some(match key {
        "draft" | "hidden" | "private" => {
            "write `visibility: internal`: only the hub's staff see it then"
        }
        "slug" | "permalink" => {
            "take it out: the name of the file is its address; earlier ones stand under `aliases`"
        }
        "layout" | "template" | "theme" => {
            "take it out: the kind of the entry decides how it looks"
        }
        "author" | "authors" => {
            "take it out: who says something stands under `sources` and `quotes`"
        }
        "image" | "picture" | "cover" | "photo" => {
            "name pictures under `media`: `- {file: bus.jpg, alt: …, credit: …, licence: …}`"
        }
        "content" | "body" => "put the text below the second line `---`",
        _ => return None,
    })
}

/// A key that is at home in another part of the document.
fn elsewhere(key: &str, path: &FieldPath, schema: &Value) -> Option<String> {
    let top = keys_at(schema, &[]);
    if !path.0.is_empty() && top.iter().any(|known| known == key) {
        return Some(format!("`{key}` belongs at the left margin, not in here"));
    }
    let holds = |steps: &[Step]| keys_at(schema, steps).iter().any(|known| known == key);
    let step = |part: &String| Step::Key(part.clone());
    if let Some(part) = top.iter().find(|part| holds(&[step(part)])) {
        return Some(format!("`{key}` belongs under `{part}:`"));
    }
    let is_of_staff = |part: &&String| *part == "accepted";
    let mut lists = top
        .iter()
        .filter(|part| !is_of_staff(part) && holds(&[step(part), Step::Item(0)]));
    let (list, other) = (lists.next()?, lists.next());
    other.is_none().then(|| {
        format!("`{key}` belongs to an item of the list `{list}:`, as in `- {{{key}: …}}`")
    })
}
