//! An entry that may not say in which city it was doesn't say so in its words.
//!
//! Fields that name places are left out of every edition by `geo_precision`; words can't be.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::{Key, LinkTarget},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{City, Finding, Record, Ref, walk},
};

pub(super) fn words_keep_to_it(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    if !item.is_placeless() {
        return;
    }
    let at_precision = FieldPath::key("safeguarding").then_key("geo_precision");
    let cities: &[Ref<City>] = match &*original.record {
        Record::Practice(practice) => practice.cities.items(),
        Record::Event(event) => {
            let city = event.place.value().and_then(|place| place.city.as_ref());
            city.map(std::slice::from_ref).unwrap_or_default()
        }
        Record::Transfer(_) => {
            findings.push(
                at_value(
                    Code::NamedTooExactly,
                    original,
                    at_precision,
                    "a transfer names its two cities, and this one may not",
                )
                .with_help("close it (`visibility: internal`), or take `geo_precision` out"),
            );
            return;
        }
        _ => return,
    };
    let names: Vec<String> = cities
        .iter()
        .flat_map(|city| names_of(city, catalogue))
        .collect();
    for text in item.texts() {
        words(text, &names, findings);
        links(catalogue, text, cities, findings);
    }
    let id = item.key.id.as_str();
    if let Some(city) = cities.iter().find(|city| id.contains(city.id().as_str())) {
        findings.push(
            at_value(
                Code::NamedTooExactly,
                original,
                at_precision,
                format!(
                    "the id `{id}` names `{}`, and so does its address",
                    city.id()
                ),
            )
            .with_help("rename the file, without the name of the city"),
        );
    }
}

/// The names of a city, in all languages.
fn names_of(city: &Ref<City>, catalogue: &Catalogue) -> Vec<String> {
    let item = catalogue.item(&Key::of(city));
    match item.map(|item| &*item.original().record) {
        Some(Record::City(city)) => city.names.0.values().cloned().collect(),
        _ => Vec::new(),
    }
}

/// Words as they are compared: in small letters, without what stands between them.
fn folded(words: &str) -> String {
    let lower = words.to_lowercase();
    let parts = lower.split(|c: char| !c.is_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

fn words(text: &Text, names: &[String], findings: &mut Vec<Diagnostic>) {
    let folded_names: Vec<String> = names.iter().map(|name| folded(name)).collect();
    let named = |words: &str| {
        let words = folded(words);
        let mut known = names.iter().zip(&folded_names);
        known.find_map(|(name, folded)| words.contains(folded.as_str()).then_some(name))
    };
    let message = |name: &str| {
        format!("this names {name}, though the entry may not say in which city it was")
    };
    let help = "say it without the name: «a town in the east of the country»";
    walk(&*text.record, &mut |path, finding| {
        if let Finding::Text(words) = finding
            && let Some(name) = named(&words)
        {
            let finding = at_value(Code::NamedTooExactly, text, path.clone(), message(name));
            findings.push(finding.with_help(help));
        }
    });
    if let Some(name) = named(&text.body.plain(|_| true)) {
        let path = FieldPath::key("safeguarding").then_key("geo_precision");
        let message = format!("the text below names {name}, and may not");
        findings.push(at_value(Code::NamedTooExactly, text, path, message).with_help(help));
    }
}

/// Links from the text to a city say as much as its name.
fn links(catalogue: &Catalogue, text: &Text, cities: &[Ref<City>], findings: &mut Vec<Diagnostic>) {
    for link in &text.body.links {
        let key = match &link.target {
            LinkTarget::Key(key) => Some(key),
            LinkTarget::File(file) => catalogue.key_of_file(file),
            LinkTarget::Here => None,
        };
        if let Some(key) = key.filter(|key| cities.iter().any(|city| Key::of(city) == **key)) {
            let place = Place::bytes(&text.origin.file, link.span.clone());
            let message =
                format!("this leads to `{key}`, though the entry may not say where it was");
            findings.push(
                Diagnostic::new(Code::NamedTooExactly, place, message)
                    .with_help("take the link out"),
            );
        }
    }
}
