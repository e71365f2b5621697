//! What entries are called, and in which language that is.

use super::Edition;
use crate::{
    catalogue::Item,
    content::Key,
    model::{Entity, Language, Localised, Record, Ref},
};

/// A name and the language it is in, where it is in one.
pub(crate) struct Name {
    /// The name; empty where the entry has none.
    pub text: String,
    /// Its language. A person's name is in none.
    pub language: Option<Language>,
}

/// What an entry is called, for a reader of `language`.
pub(crate) fn name(item: &Item, language: &Language, edition: &Edition) -> Name {
    let text = item.text(language);
    let localised = |names: &Localised| match names.best(language, edition.default_language()) {
        Some((language, name)) => Name {
            text: name.clone(),
            language: Some(language.clone()),
        },
        None => Name {
            text: item.key.id.to_string(),
            language: None,
        },
    };
    let written = |words: &str, language: &Language| Name {
        text: words.to_owned(),
        language: Some(language.clone()),
    };
    match &*text.record {
        Record::Practice(entry) => written(&entry.title, item.language_of(text, &entry.title)),
        Record::Event(entry) => written(&entry.title, item.language_of(text, &entry.title)),
        Record::Call(entry) => written(&entry.title, item.language_of(text, &entry.title)),
        Record::Page(entry) => written(&entry.title, item.language_of(text, &entry.title)),
        Record::Discrepancy(entry) => written(&entry.about, item.language_of(text, &entry.about)),
        Record::City(entry) => localised(&entry.names),
        Record::Hub(entry) => localised(&entry.name),
        Record::Topic(entry) => localised(&entry.label),
        Record::Organisation(entry) => localised(&entry.name),
        Record::Designation(entry) => localised(&entry.text),
        Record::Person(entry) => Name {
            text: entry.name.clone(),
            language: None,
        },
        Record::Source(entry) => match entry.title.value() {
            Some(title) => written(title, &entry.lang),
            None => Name {
                text: item.key.id.to_string(),
                language: None,
            },
        },
        // A transfer is called by what was transferred.
        Record::Transfer(entry) => name_of(&entry.practice, language, edition),
    }
}

/// What the entry is called that a reference names.
pub(crate) fn name_of<K: Entity>(
    reference: &Ref<K>,
    language: &Language,
    edition: &Edition,
) -> Name {
    match edition.item(&Key::of(reference)) {
        Some(item) => name(item, language, edition),
        None => Name {
            text: reference.id().to_string(),
            language: None,
        },
    }
}
