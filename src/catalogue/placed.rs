//! An entry that may not say in which city it was doesn't say so in its words.
//!
//! Fields that name places are left out of every edition by `geo_precision`; words can't be: an entry whose words tell
//! is for the staff alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock},
};

use regex::Regex;

use super::{Catalogue, Item, Text, assemble::Files, place_names::PlaceNames};
use crate::{
    content::{Key, LinkTarget},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    escape::percent_decoded,
    model::{
        City, EntityKind, Part, Record, Ref, Site, Visibility,
        walk::{StepAt, path_of, walk},
    },
};

/// The field by which items of a list are found, and which their addresses hold.
const ID: &str = "id";

/// What an entry can refer to.
#[derive(Clone, Copy)]
pub(super) struct Others<'a> {
    pub items: &'a BTreeMap<Key, Item>,
    pub files: &'a Files,
    pub site: &'a Site,
}

impl<'a> Others<'a> {
    /// The entry that a link leads to.
    fn key_of<'t>(self, target: &'t LinkTarget) -> Option<&'t Key>
    where
        'a: 't,
    {
        match target {
            LinkTarget::Key(key) => Some(key),
            LinkTarget::File(file) => self.files.key_of(file),
            LinkTarget::Here => None,
        }
    }

    /// Does an entry that may not say where it was say so?
    pub(super) fn place_is_told_by(self, item: &Item) -> bool {
        let mut told = Vec::new();
        look(self, item, &mut told);
        !told.is_empty()
    }
}

impl Catalogue {
    fn others(&self) -> Others<'_> {
        Others {
            items: &self.items,
            files: &self.files,
            site: &self.site,
        }
    }

    /// Where an entry that may not say where it was says so.
    pub(crate) fn told_places(&self, item: &Item) -> Vec<Diagnostic> {
        let mut told = Vec::new();
        look(self.others(), item, &mut told);
        told
    }

    /// The files of an entry that may not say where it was, and what each of them says of that.
    pub(crate) fn places_told_by_files(&self, item: &Item) -> BTreeMap<Arc<str>, String> {
        if !item.is_placeless() {
            return BTreeMap::new();
        }
        let cities = cities_of(&item.original().record).unwrap_or_default();
        let names = names_of(cities, self.others());
        let told = item.texts().flat_map(Text::files).filter_map(|file| {
            let looked = self.asset(&file)?.looked.as_ref()?;
            let said = looked.look.private.said();
            let name = names.said_in(said).map(str::to_owned);
            let told = name.or_else(|| position_in(said))?;
            Some((file, told))
        });
        told.collect()
    }
}

/// A finding about a field of a text.
fn at_value(text: &Text, path: FieldPath, message: String) -> Diagnostic {
    let path = text.origin.item.clone().then(&path);
    Diagnostic::new(
        Code::NamedTooExactly,
        Place::value(&text.origin.file, path),
        message,
    )
}

fn look(others: Others<'_>, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    let at_precision = FieldPath::key("safeguarding").then_key("geo_precision");
    if let Record::Transfer(transfer) = &*original.record {
        let practice = others.items.get(&Key::of(&transfer.practice));
        let is_told = item.stated_visibility(others.site) != Some(Visibility::Internal);
        let (at, what) = if item.is_placeless() {
            (at_precision, "this one".to_owned())
        } else if practice.is_some_and(Item::is_placeless) {
            let practice = transfer.practice.id();
            (FieldPath::key("practice"), format!("`{practice}`"))
        } else {
            return;
        };
        if is_told {
            let message =
                format!("a transfer names its two cities, and {what} may not say where it was");
            findings.push(at_value(original, at, message).with_help(
                "close it: `safeguarding: {visibility: internal}`; or take `geo_precision` out",
            ));
        }
        return;
    }
    if !item.is_placeless() {
        return;
    }
    let Some(cities) = cities_of(&original.record) else {
        return;
    };
    let names = names_of(cities, others);
    references(others, original, cities, &names, findings);
    for (field, alias) in original.record.aliases().iter().enumerate() {
        if names.within(alias).is_some() {
            let at = FieldPath::key("aliases").then_item(field);
            let message = format!("the address `{alias}` names the city, and leads here");
            findings.push(
                at_value(original, at, message).with_help("take it out, or call it otherwise"),
            );
        }
    }
    for text in item.texts() {
        words(item, text, &names, findings);
        links(others, text, cities, findings);
        addresses(text, &names, findings);
    }
    told_by_city(others, item, cities, findings);
    let id = item.key.id.as_str();
    let mut each = cities.iter();
    let named = each.find(|city| {
        names_of(std::slice::from_ref(*city), others)
            .within(id)
            .is_some()
    });
    if let Some(city) = named {
        findings.push(
            at_value(
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

/// The cities that an entry was in, if it is one that was somewhere.
fn cities_of(record: &Record) -> Option<&[Ref<City>]> {
    match record {
        Record::Practice(practice) => Some(practice.cities.items()),
        Record::Event(event) => {
            let city = event.place.value().and_then(|place| place.city.as_ref());
            Some(city.map(std::slice::from_ref).unwrap_or_default())
        }
        Record::City(_)
        | Record::Hub(_)
        | Record::Call(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => None,
    }
}

/// The fewest digits behind the point of a degree that names a street.
const DIGITS_OF_DEGREE: usize = 4;
/// So far from each other the two degrees of a position stand at most, in bytes: `42.1322° N, 21.7144° E`.
const BETWEEN_DEGREES: usize = 16;

/// A position in metres, by its zone (UTM): `34T 559000 4664000`.
static IN_METRES: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"\b3[2-6] ?[A-Z][ ,;E]{1,3}\d{6}(?:[.,]\d+)?[ ,;mN]{1,4}\d{7}\b";
    Regex::new(pattern).expect("the pattern is sound")
});

/// The position on the earth that a text says, if it says one: in metres, or two degrees with so many digits that they
/// name a street.
fn position_in(text: &str) -> Option<String> {
    if let Some(found) = IN_METRES.find(text) {
        return Some(found.as_str().to_owned());
    }
    let is_of_number = |c: char| c.is_ascii_digit() || c == '.';
    let mut before: Option<(usize, usize)> = None;
    let mut rest = 0;
    while let Some(start) = text[rest..].find(is_of_number).map(|at| rest + at) {
        let end = text[start..].find(|c| !is_of_number(c));
        let end = end.map_or(text.len(), |length| start + length);
        rest = end;
        let number = text[start..end].trim_end_matches('.');
        let (_, fraction) = number.split_once('.').unwrap_or_default();
        let value = number.parse::<f64>().ok();
        let is_degree = |most: f64| {
            fraction.len() >= DIGITS_OF_DEGREE
                && value.is_some_and(|value| (1.0..=most).contains(&value))
        };
        if let Some((first, first_end)) = before
            && start - first_end <= BETWEEN_DEGREES
            && is_degree(180.0)
        {
            let degrees = [&text[first..first_end], number];
            return Some(degrees.join(", "));
        }
        before = is_degree(90.0).then_some((start, end));
    }
    None
}

/// A city whose own text leads to the entry says where it was.
fn told_by_city(
    others: Others<'_>,
    item: &Item,
    cities: &[Ref<City>],
    findings: &mut Vec<Diagnostic>,
) {
    let leads_here = |city: &&Ref<City>| {
        let city = others.items.get(&Key::of(*city));
        let links = city
            .into_iter()
            .flat_map(Item::texts)
            .flat_map(|text| &text.body.links);
        let mut keys = links.filter_map(|link| others.key_of(&link.target));
        keys.any(|key| *key == item.key)
    };
    if let Some(city) = cities.iter().find(leads_here) {
        let at = FieldPath::key("safeguarding").then_key("geo_precision");
        let message = format!(
            "the text of `{}` leads here, and so says where it was",
            city.id()
        );
        findings.push(
            at_value(item.original(), at, message)
                .with_help("take the link out of the text of the city"),
        );
    }
}

/// The names of cities in all languages, with those in their addresses and in Wikidata.
fn names_of(cities: &[Ref<City>], others: Others<'_>) -> PlaceNames {
    let names = cities.iter().flat_map(|city| {
        let item = others.items.get(&Key::of(city));
        let record = item.and_then(|item| item.original().record.downcast::<City>());
        let names = record.into_iter().flat_map(|city| city.names.0.values());
        let earlier = record.into_iter().flat_map(|city| &city.aliases);
        let item = record.and_then(|city| city.wikidata.clone());
        let names = names.chain(earlier).cloned().chain(item);
        names.chain([city.id().to_string()]).collect::<Vec<_>>()
    });
    PlaceNames::new(names)
}

fn words(item: &Item, text: &Text, names: &PlaceNames, findings: &mut Vec<Diagnostic>) {
    let message = |name: &str| {
        format!("this names {name}, though the entry may not say in which city it was")
    };
    let help = "say it without the name: «a town in the east of the country»";
    walk(&*text.record, &mut |at, part| {
        if let Some(words) = part.text()
            && let Some(name) = names.said_in(words)
            && !item.is_taken_over(text, &at.path(), words)
        {
            let finding = at_value(text, at.path(), message(name));
            findings.push(finding.with_help(help));
        }
    });
    let mut told = BTreeSet::new();
    walk(&*text.record, &mut |at, _| {
        let steps = at.steps();
        for (depth, step) in steps.iter().enumerate() {
            let StepAt::Item(_, Some(key)) = step else {
                continue;
            };
            let (field, id) = *key;
            if field != ID {
                continue;
            }
            let path = path_of(&steps[..=depth]).then_key(ID);
            if let Some(name) = names.within(id)
                && told.insert(path.clone())
            {
                let help = "choose another, without the name of the city";
                findings.push(at_value(text, path, message(name)).with_help(help));
            }
        }
    });
    let said = text.body.said();
    // A break within a word is none to who reads it.
    let unbroken = text.body.unbroken();
    if let Some(position) = position_in(&said) {
        let path = FieldPath::key("safeguarding").then_key("geo_precision");
        let message = format!("the text below says where it was: {position}");
        findings.push(at_value(text, path, message).with_help("take the position out"));
    }
    if let Some(name) = names.said_in(&said).or_else(|| names.said_in(&unbroken)) {
        let path = FieldPath::key("safeguarding").then_key("geo_precision");
        let message = format!("the text below names {name}, and may not");
        findings.push(at_value(text, path, message).with_help(help));
    }
}

/// What an entry refers to leads to the city: an organisation, a person or a source that names it.
fn references(
    others: Others<'_>,
    text: &Text,
    cities: &[Ref<City>],
    names: &PlaceNames,
    findings: &mut Vec<Diagnostic>,
) {
    walk(&*text.record, &mut |at, part| {
        let Part::Reference(kind, id) = part else {
            return;
        };
        let item = others.items.get(&Key::new(kind, id.clone()));
        let Some(told) = item.and_then(|item| told_by(item, cities, names)) else {
            return;
        };
        let message =
            format!("this refers to «{told}», though the entry may not say in which city it was");
        findings.push(
            at_value(text, at.path(), message)
                .with_help("take the reference out, or write `unknown`"),
        );
    });
}

/// What an organisation, a person or a source says that names one of the cities, or leads to it.
fn told_by(item: &Item, cities: &[Ref<City>], names: &PlaceNames) -> Option<String> {
    let record = &*item.original().record;
    if !matches!(
        record,
        Record::Organisation(_) | Record::Person(_) | Record::Source(_)
    ) {
        return None;
    }
    let mut found = None;
    walk(record, &mut |_, part| {
        let told = match part {
            Part::Reference(EntityKind::City, id) => {
                let city = cities.iter().find(|city| city.id() == id);
                city.map(|city| city.id().to_string())
            }
            Part::Address(address) => {
                let address = address.as_str();
                names.within(address).map(|_| address.to_owned())
            }
            Part::Reference(..)
            | Part::Unknown
            | Part::ForStaff
            | Part::Number(_)
            | Part::Prose(_)
            | Part::Text(_) => part
                .text()
                .map(str::to_owned)
                .filter(|told| names.said_in(told).is_some()),
        };
        found = found.take().or(told);
    });
    found
}

/// Addresses and names of files in the text.
fn addresses(text: &Text, names: &PlaceNames, findings: &mut Vec<Diagnostic>) {
    let is_named = |address: &str| {
        names.within(address).is_some() || position_in(&percent_decoded(address)).is_some()
    };
    let help = "take the link out, or call the file otherwise";
    let message = |address: &str| {
        format!("`{address}` names the city, though the entry may not say in which it was")
    };
    for address in text.body.outside().filter(|address| is_named(address)) {
        let path = FieldPath::key("safeguarding").then_key("geo_precision");
        let finding = at_value(text, path, message(address));
        findings.push(finding.with_help(help));
    }
    for link in &text.body.links {
        let LinkTarget::File(file) = &link.target else {
            continue;
        };
        let name = file.rsplit('/').next().unwrap_or(file);
        if !name.ends_with(".md") && is_named(name) {
            let place = Place::bytes(&text.origin.file, link.span.clone());
            let finding = Diagnostic::new(Code::NamedTooExactly, place, message(name));
            findings.push(finding.with_help(help));
        }
    }
}

/// Links from the text to a city say as much as its name.
fn links(others: Others<'_>, text: &Text, cities: &[Ref<City>], findings: &mut Vec<Diagnostic>) {
    for link in &text.body.links {
        let key = others.key_of(&link.target);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_two_degrees() {
        for text in [
            "at 42.1322, 21.7144",
            "42.13220° N, 21.71440° E",
            "https://a.example/#map=15/42.1322/21.7144",
            "name;lat;lon\nA;42.13221;21.71441",
            "?q=42.1322,21.7144",
            "UTM 34T 559000 4664000",
        ] {
            assert!(position_in(text).is_some(), "{text}");
        }
        for text in [
            "42.1 and 21.7",
            "p = 0.0312, 0.0456",
            "1.500, 2.500",
            "12.5000 people",
            "version 2.10.4567, 3.1.4567",
            "2026.11.30, 2026.12.01",
            "0.12345 0.54321",
            "45.123 and 12.456",
            "38,970,123 euros",
            "31.12.2025 and 01.01.2026",
            "34 T 559000 and 4664000 people",
        ] {
            assert_eq!(position_in(text), None, "{text}");
        }
    }
}
