//! A note that must travel with a name is listed wherever the name stands (rule R23).

use regex::{Regex, RegexBuilder};
use unicode_normalization::{UnicodeNormalization as _, is_nfkc};

use super::{
    Watch, at_value,
    prose::{Passage, folded, one_line},
};
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{City, Country, Designation, EntityKind, Id, Known, Record, Ref, is_unseen},
};

/// The most bytes that one trigger may take when it is compiled.
const LARGEST_TRIGGER: usize = 1 << 20;

/// The user-assigned code of ISO 3166-1 that is printed as the name below.
const XK: &str = "XK";
/// The site's configuration.
const SITE: &str = "content/site.yaml";
const KOSOVO: &str = "Kosovo";

/// The triggers of all designations.
pub(super) struct Triggers(Vec<(Id, Vec<Regex>)>);

impl Triggers {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let ids = catalogue.ids(EntityKind::Designation).filter_map(Id::new);
        Self(
            ids.filter_map(|id| {
                let item = catalogue.item(&Key::new(EntityKind::Designation, id.clone()))?;
                let Record::Designation(note) = &*item.original().record else {
                    return None;
                };
                let triggers = note.triggers.iter();
                let triggers = triggers.filter_map(|trigger| compiled(trigger).ok());
                let triggers = triggers.filter(|trigger| !trigger.is_match(""));
                Some((id, triggers.collect()))
            })
            .collect(),
        )
    }
}

/// A trigger holds in capitals and small letters, and however its accents are encoded.
fn compiled(trigger: &str) -> Result<Regex, regex::Error> {
    let trigger: String = trigger.nfc().collect();
    let trigger = trigger.replace(' ', r"\s+");
    RegexBuilder::new(&trigger)
        .case_insensitive(true)
        .size_limit(LARGEST_TRIGGER)
        .build()
}

/// What calls for a note says so.
pub(super) fn are_listed_where_named(
    watch: &Watch<'_>,
    item: &Item,
    passages: &[Passage<'_>],
    findings: &mut Vec<Diagnostic>,
) {
    if item.key.kind == EntityKind::Designation {
        return;
    }
    let listed = item.original().record.designations();
    for (id, triggers) in &watch.triggers.0 {
        if listed.iter().any(|one| one.id() == id) {
            continue;
        }
        let found = passages.iter().find_map(|passage| {
            let range = first_match(triggers, &passage.words)?;
            Some((passage, range))
        });
        if found.is_none() && triggers.iter().any(|trigger| trigger.is_match(KOSOVO)) {
            findings.extend(shown_country(watch, item, id, &add_to_list(listed, id)));
        }
        if let Some((passage, range)) = found {
            let name = one_line(&passage.words[range.clone()]);
            let message = format!("the note `{id}` must travel with “{name}”");
            let help = add_to_list(listed, id);
            findings.push(
                passage
                    .finding(Code::DesignationMissing, range, message)
                    .with_help(help),
            );
        }
    }
}

/// What the site is called, and says of itself, stands on every page; no note would stand there with it.
pub(super) fn are_in_no_name_of_the_site(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let site = catalogue.site();
    let triggers = Triggers::of(catalogue);
    for (field, texts) in [("title", &site.title), ("tagline", &site.tagline)] {
        for (language, words) in &texts.0 {
            for (id, triggers) in &triggers.0 {
                let Some(range) = first_match(triggers, words) else {
                    continue;
                };
                let name = one_line(&words[range.clone()]);
                let message = format!(
                    "the note `{id}` must travel with “{name}”, and has no place beside the name of the site"
                );
                let path = FieldPath::key(field).then_key(language.as_str());
                let place = Place::words(&SITE.into(), path, words, range);
                findings.push(
                    Diagnostic::new(Code::DesignationMissing, place, message)
                        .with_help("say it without that name, such as by the name of the network"),
                );
            }
        }
    }
}

/// The country's name is printed with its entries, written there or not.
fn shown_country(watch: &Watch<'_>, item: &Item, id: &Id, help: &str) -> Option<Diagnostic> {
    let text = item.original();
    let in_kosovo = |countries: &[Country]| countries.iter().any(|one| one.as_str() == XK);
    let city_is = |city: &Ref<City>| {
        let city = watch.catalogue.item(&Key::of(city));
        city.and_then(Item::country)
            .is_some_and(|country| in_kosovo(&[country]))
    };
    let field = match &*text.record {
        Record::City(city) => in_kosovo(&[city.country]).then_some("country"),
        Record::Hub(hub) => in_kosovo(hub.countries.items()).then_some("countries"),
        Record::Practice(practice) if in_kosovo(&practice.countries) => Some("countries"),
        Record::Practice(practice) => practice
            .cities
            .items()
            .iter()
            .any(city_is)
            .then_some("cities"),
        Record::Event(event) => {
            let city = event.place.value().and_then(|place| place.city.as_ref());
            city.is_some_and(city_is).then_some("place")
        }
        Record::Call(call) => {
            let countries = call.countries.as_ref().map_or(&[][..], Known::items);
            in_kosovo(countries).then_some("countries")
        }
        Record::Transfer(transfer) => {
            let is_there = city_is(&transfer.to) || transfer.from.value().is_some_and(city_is);
            is_there.then_some("to")
        }
        Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => None,
    }?;
    let message = format!("the note `{id}` must travel with the country `{XK}`");
    let finding = at_value(
        Code::DesignationMissing,
        text,
        FieldPath::key(field),
        message,
    );
    Some(finding.with_help(help))
}

fn add_to_list(listed: &[Ref<Designation>], id: &Id) -> String {
    let mut all: Vec<&str> = listed.iter().map(|one| one.id().as_str()).collect();
    all.push(id.as_str());
    format!("write `designations: [{}]`", all.join(", "))
}

/// The bytes of the first words that a trigger meets.
fn first_match(triggers: &[Regex], words: &str) -> Option<std::ops::Range<usize>> {
    let plain = triggers.iter().find_map(|trigger| trigger.find(words));
    if let Some(found) = plain {
        return Some(found.range());
    }
    // Few texts hold what nobody sees; only those are looked at again.
    if words.is_ascii() || !words.contains(is_unseen) && is_nfkc(words) {
        return None;
    }
    let (text, places) = folded(words);
    let folded_match = triggers.iter().find_map(|trigger| trigger.find(&text));
    if let Some(found) = folded_match {
        return Some(places[found.start()]..places[found.end()]);
    }
    let composed: String = text.nfkc().collect();
    let is_there = composed != text && triggers.iter().any(|one| one.is_match(&composed));
    is_there.then_some(0..words.len())
}

/// The triggers of a note are regular expressions.
pub(super) fn triggers_are_expressions(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let Record::Designation(note) = &*item.original().record else {
        return;
    };
    for (index, trigger) in note.triggers.iter().enumerate() {
        let is_everywhere = compiled(trigger).map(|one| one.is_match(""));
        let message = match is_everywhere {
            Ok(false) => continue,
            Ok(true) => "this trigger is met by every text".to_owned(),
            Err(_) => "this trigger is no regular expression".to_owned(),
        };
        let path = FieldPath::key("triggers").then_item(index);
        findings.push(
            at_value(Code::BadTrigger, item.original(), path, message).with_help(
                "write the name alone, such as `Kosovo`; letters that may stand in its place go in \
                 brackets: `Kosov[oa]`",
            ),
        );
    }
}
