//! An entry that may not say in which city it was doesn't say so in its words.
//!
//! Fields that name places are left out of every edition by `geo_precision`; words can't be: an entry whose words tell
//! is for the staff alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{Catalogue, Item, Text, assemble::Files};
use crate::{
    content::{Key, LinkTarget},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{
        City, EntityKind, Part, Record, Ref, Site, Visibility, plain_letters,
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
    /// Where an entry that may not say where it was says so.
    pub(crate) fn told_places(&self, item: &Item) -> Vec<Diagnostic> {
        let others = Others {
            items: &self.items,
            files: &self.files,
            site: &self.site,
        };
        let mut told = Vec::new();
        look(others, item, &mut told);
        told
    }

    /// The files of an entry that may not say where it was, and what each of them says of that.
    pub(crate) fn places_told_by_files(&self, item: &Item) -> BTreeMap<Arc<str>, String> {
        if !item.is_placeless() {
            return BTreeMap::new();
        }
        let others = Others {
            items: &self.items,
            files: &self.files,
            site: &self.site,
        };
        let cities = cities_of(&item.original().record).unwrap_or_default();
        let names: Vec<String> = cities
            .iter()
            .flat_map(|city| names_of(city, others))
            .collect();
        let told = item.texts().flat_map(Text::files).filter_map(|file| {
            let looked = self.asset(&file)?.looked.as_ref()?;
            let said = looked.look.private.said();
            let words = Told::of(said);
            let name = names.iter().find(|name| words.say(&folded(name)));
            let told = name.cloned().or_else(|| position_in(said))?;
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
    let names: Vec<String> = cities
        .iter()
        .flat_map(|city| names_of(city, others))
        .collect();
    references(others, original, cities, &names, findings);
    for (field, alias) in original.record.aliases().iter().enumerate() {
        if names.iter().any(|name| is_within(alias, name)) {
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
    let named = cities.iter().find(|city| {
        id.contains(city.id().as_str())
            || names_of(city, others)
                .iter()
                .any(|name| is_within(id, name))
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

/// The position on the earth that a text says, if it says one: two degrees with so many digits that they name a street.
fn position_in(text: &str) -> Option<String> {
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

/// The names of a city, in all languages.
fn names_of(city: &Ref<City>, others: Others<'_>) -> Vec<String> {
    let item = others.items.get(&Key::of(city));
    match item.map(|item| &*item.original().record) {
        Some(Record::City(city)) => city.names.0.values().cloned().collect(),
        _ => Vec::new(),
    }
}

/// Words as they are compared: in small Latin letters, without what stands between them.
fn folded(words: &str) -> Vec<String> {
    apart(&plain_letters(words))
}

fn apart(plain: &str) -> Vec<String> {
    let parts = plain.split(|c: char| !c.is_alphanumeric());
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The same without what stands within them: `Kuma-novo` and `K u m a n o v o` are one word.
fn joined(plain: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_spelled = false;
    for part in plain.split_whitespace() {
        let word: String = part.chars().filter(|c| c.is_alphanumeric()).collect();
        let is_letter = word.chars().count() == 1;
        match words.last_mut() {
            Some(last) if is_letter && is_spelled => last.push_str(&word),
            _ => words.push(word),
        }
        is_spelled = is_letter;
    }
    words
}

/// What is looked for in a name, and what is written, in the forms that they are compared in.
struct Told {
    apart: Vec<String>,
    joined: Vec<String>,
}

impl Told {
    fn of(words: &str) -> Self {
        let plain = plain_letters(words);
        Self {
            apart: apart(&plain),
            joined: joined(&plain),
        }
    }

    /// Do they say a name, folded, in whichever form?
    fn say(&self, name: &[String]) -> bool {
        let whole = name.concat();
        say(&self.apart, name)
            || say(&self.joined, std::slice::from_ref(&whole))
            || whole.len() >= LONG_WITHIN
                && self
                    .joined
                    .iter()
                    .any(|word| word.len() > whole.len() && word.contains(&whole))
    }
}

/// The shortest name that is looked for in other forms, and inside of an address.
const LONG: usize = 5;
/// The shortest name that is looked for inside of a word: `vo_Kumanovo_deneska`, `Kumanovo2024`.
const LONG_WITHIN: usize = 6;
/// So many letters may a form of a name have more: Elbasanit, Kumanovska.
const ENDING: usize = 3;

/// Do words, folded, say a name, folded, in whichever form?
fn say(words: &[String], name: &[String]) -> bool {
    !name.is_empty()
        && words
            .windows(name.len())
            .any(|few| few.iter().zip(name).all(|(word, of)| is_form(word, of)))
}

fn is_form(word: &str, name: &str) -> bool {
    if word == name || name.len() < LONG {
        return word == name;
    }
    let stem = if name.len() > LONG {
        name.trim_end_matches(['a', 'e', 'i', 'o', 'u'])
    } else {
        name
    };
    word.strip_prefix(stem)
        .is_some_and(|ending| ending.len() <= ENDING + name.len() - stem.len())
}

/// Does an address or the name of a file hold a name, alone or within a word?
fn is_within(address: &str, name: &str) -> bool {
    let (address, name) = (folded(address), folded(name));
    say(&address, &name) || name.concat().len() >= LONG && address.concat().contains(&name.concat())
}

fn words(item: &Item, text: &Text, names: &[String], findings: &mut Vec<Diagnostic>) {
    let folded_names: Vec<Vec<String>> = names.iter().map(|name| folded(name)).collect();
    let named = |words: &str| {
        let words = Told::of(words);
        let mut known = names.iter().zip(&folded_names);
        known.find_map(|(name, folded)| words.say(folded).then_some(name))
    };
    let message = |name: &str| {
        format!("this names {name}, though the entry may not say in which city it was")
    };
    let help = "say it without the name: «a town in the east of the country»";
    walk(&*text.record, &mut |at, part| {
        if let Some(words) = part.text()
            && let Some(name) = named(words)
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
            if let Some(name) = names.iter().find(|name| is_within(id, name))
                && told.insert(path.clone())
            {
                let help = "choose another, without the name of the city";
                findings.push(at_value(text, path, message(name)).with_help(help));
            }
        }
    });
    let said = text.body.said();
    // A break within a word is none to who reads it.
    let unbroken = || text.body.unbroken();
    if let Some(position) = position_in(&said) {
        let path = FieldPath::key("safeguarding").then_key("geo_precision");
        let message = format!("the text below says where it was: {position}");
        findings.push(at_value(text, path, message).with_help("take the position out"));
    }
    if let Some(name) = named(&said).or_else(|| named(&unbroken())) {
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
    names: &[String],
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
fn told_by(item: &Item, cities: &[Ref<City>], names: &[String]) -> Option<String> {
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
                let is_named = names.iter().any(|name| is_within(address, name));
                is_named.then(|| address.to_owned())
            }
            Part::Reference(..)
            | Part::Unknown
            | Part::ForStaff
            | Part::Number(_)
            | Part::Prose(_)
            | Part::Text(_) => part.text().map(str::to_owned).filter(|told| {
                let told = Told::of(told);
                names.iter().any(|name| told.say(&folded(name)))
            }),
        };
        found = found.take().or(told);
    });
    found
}

/// Addresses and names of files in the text.
fn addresses(text: &Text, names: &[String], findings: &mut Vec<Diagnostic>) {
    let is_named = |address: &str| {
        names.iter().any(|name| is_within(address, name)) || position_in(address).is_some()
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

    fn tell(words: &str, name: &str) -> bool {
        Told::of(words).say(&folded(name))
    }

    #[test]
    fn a_name_is_told_however_it_is_disguised() {
        for words in [
            "in Kumanovo",
            "во Куманово",
            "Ku\u{ad}mano\u{200b}vo",
            "Kuma\u{2060}novo",
            "Ｋｕｍａｎｏｖｏ",
            "𝐊𝐮𝐦𝐚𝐧𝐨𝐯𝐨",
            "Kuma-novo",
            "K.u.m.a.n.o.v.o",
            "K u m a n o v o",
            "#GirlsOfKumanovo2024",
            "vo_Kumanovo_deneska",
            "Kumanovska",
        ] {
            assert!(tell(words, "Kumanovo"), "{words}");
        }
        assert!(tell("u Novom Pazaru, u Novi-Pazar", "Novi Pazar"));
    }

    #[test]
    fn a_position_is_two_degrees() {
        for text in [
            "at 42.1322, 21.7144",
            "42.13220° N, 21.71440° E",
            "https://a.example/#map=15/42.1322/21.7144",
            "name;lat;lon\nA;42.13221;21.71441",
            "?q=42.1322,21.7144",
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
        ] {
            assert_eq!(position_in(text), None, "{text}");
        }
    }

    #[test]
    fn other_words_tell_no_name() {
        for (words, name) in [
            ("Pri lepom vremenu", "Prilep"),
            ("da te tovori", "Tetovo"),
            ("a, b, c, d, e", "Debar"),
            ("the bar was open", "Debar"),
            ("Sve je novo, kuma", "Kumanovo"),
            ("Një qytet në lindje", "Tirana"),
            ("a town in the east of the country", "Strumica"),
            ("odbar, podbar", "Bar"),
            ("zdebarili", "Debar"),
        ] {
            assert!(!tell(words, name), "{words}");
        }
    }
}
