//! An entry that may not say in which city it was doesn't say so in its words.
//!
//! Fields that name places are left out of every edition by `geo_precision`; words can't be.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::{Key, Piece},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{City, Finding, GeoPrecision, Record, Ref, walk},
};

pub(super) fn words_keep_to_it(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    let care = original.record.safeguarding();
    let is_coarse = care
        .and_then(|care| care.geo_precision)
        .is_some_and(|one| matches!(one, GeoPrecision::Country | GeoPrecision::Region));
    if !is_coarse {
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

fn words(text: &Text, names: &[String], findings: &mut Vec<Diagnostic>) {
    let named = |words: &str| names.iter().find(|name| words.contains(name.as_str()));
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
    let of_body = text.body.pieces.iter().find_map(|piece| match piece {
        Piece::Html(html) => named(html),
        _ => None,
    });
    if let Some(name) = of_body {
        let path = FieldPath::key("safeguarding").then_key("geo_precision");
        let message = format!("the text below names {name}, and may not");
        findings.push(at_value(Code::NamedTooExactly, text, path, message).with_help(help));
    }
}
