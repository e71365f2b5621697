//! What stands in a list is named in every language of the site: nobody would look for a file that is not there.

use std::{collections::BTreeMap, sync::Arc};

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{LATIN, Language, Localised, Record},
};

/// So many of a list are named; the rest is counted.
const MOST_NAMED: usize = 5;

/// An item, the field in which its names are, and the languages that it lacks.
type Lack<'a> = (&'a Item, &'static str, Vec<&'a str>);

/// One reminder for each list.
pub(super) fn are_counted(catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let mut of_lists: BTreeMap<&Arc<str>, Vec<Lack<'_>>> = BTreeMap::new();
    // What no name is written in has only just become a language of the site.
    let is_used = |language: &&Language| {
        let mut all = catalogue.items().filter_map(of_item);
        all.any(|(_, names)| names.0.contains_key(*language))
    };
    let languages = catalogue.site().languages.iter();
    let languages: Vec<&Language> = languages.filter(is_used).collect();
    for item in catalogue.items() {
        let Some((field, names)) = of_item(item) else {
            continue;
        };
        let lacks = lacking(names, &languages);
        if !lacks.is_empty() {
            let of_list = of_lists.entry(&item.original().origin.file).or_default();
            of_list.push((item, field, lacks));
        }
    }
    findings.extend(of_lists.into_values().filter_map(|of_list| {
        let (first, field, _) = of_list.first()?;
        let message = match of_list.len() {
            1 => "a name in this list is not written in every language of the site".to_owned(),
            many => format!("{many} names in this list are not written in every language of the site"),
        };
        let named = of_list.iter().take(MOST_NAMED);
        let named = named.map(|(item, _, lacks)| {
            format!("`{}` lacks `{}`", item.key.id, lacks.join("`, `"))
        });
        let named: Vec<String> = named.collect();
        let more = match of_list.len().saturating_sub(MOST_NAMED) {
            0 => String::new(),
            more => format!("; and {more} more"),
        };
        let help = format!(
            "write them beside the others; until then, readers see the name in another language: {}{more}",
            named.join("; ")
        );
        let path = FieldPath::key(field);
        let finding = at_value(Code::NameNotTranslated, first.original(), path, message);
        Some(finding.with_help(help))
    }));
}

/// The names of what stands in a list, and the field in which they are.
fn of_item(item: &Item) -> Option<(&'static str, &Localised)> {
    match &*item.original().record {
        Record::Topic(topic) => Some(("label", &topic.label)),
        Record::Organisation(organisation) => Some(("name", &organisation.name)),
        Record::Designation(_)
        | Record::Source(_)
        | Record::Person(_)
        | Record::City(_)
        | Record::Hub(_)
        | Record::Practice(_)
        | Record::Event(_)
        | Record::Call(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_) => None,
    }
}

/// The languages in which a name is not written. Serbian in Latin letters is made by the program.
fn lacking<'a>(names: &Localised, languages: &[&'a Language]) -> Vec<&'a str> {
    let lacking = languages
        .iter()
        .filter(|language| !names.0.contains_key(**language));
    let tags = lacking.map(|language| language.as_str());
    tags.filter(|tag| *tag != LATIN).collect()
}
