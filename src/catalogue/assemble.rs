//! Puts the catalogue together.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{Address, Asset, Catalogue, Item, Text, overlay::overlay};
use crate::{
    content::{Content, Entry, Key, LinkTarget, PlainFile, Words},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{Finding, Id, walk},
};

/// See [`Catalogue::assemble`].
pub(crate) fn assemble(content: Content) -> (Catalogue, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let mut catalogue = Catalogue {
        site: content.site,
        items: BTreeMap::new(),
        reserved: content.reserved.into_iter().collect(),
        reserved_kinds: content.reserved_kinds,
        files: BTreeMap::new(),
        assets: assets(&content.files),
    };
    let mut translations: Vec<Entry> = Vec::new();
    for entry in content.entries {
        if entry.origin.item.0.is_empty() {
            catalogue
                .files
                .insert(entry.origin.file.clone(), entry.key.clone());
        }
        if content.site_is_sound && !catalogue.site.languages.contains(&entry.language) {
            findings.push(foreign_language(&entry, &catalogue));
        }
        if let Words::Translation(_) = entry.words {
            translations.push(entry);
        } else if let Some(first) = catalogue.items.get(&entry.key) {
            findings.push(duplicate(&entry, first));
        } else if let Words::Original(record) = entry.words {
            let text = Text {
                language: entry.language,
                record: record.into(),
                body: entry.body.into(),
                origin: entry.origin,
            };
            catalogue
                .items
                .insert(entry.key.clone(), Item::new(entry.key, text));
        }
    }
    for entry in translations {
        add_translation(&mut catalogue, &entry, &mut findings);
    }
    mention(&mut catalogue);
    (catalogue, findings)
}

fn assets(files: &[PlainFile]) -> BTreeMap<Arc<str>, Asset> {
    files
        .iter()
        .map(|file| {
            let path = file
                .file
                .split_once('/')
                .map_or(&*file.file, |(_, path)| path);
            let asset = Asset {
                address: Address::new(format!("media/{path}")),
                size: file.size,
            };
            (file.file.clone(), asset)
        })
        .collect()
}

fn at_id(entry: &Entry) -> Place {
    if entry.origin.item.0.is_empty() {
        Place::file(&entry.origin.file)
    } else {
        Place::value(&entry.origin.file, entry.origin.item.clone().then_key("id"))
    }
}

fn foreign_language(entry: &Entry, catalogue: &Catalogue) -> Diagnostic {
    let languages: Vec<_> = catalogue
        .site
        .languages
        .iter()
        .map(|language| format!("`{language}`"))
        .collect();
    Diagnostic::new(
        Code::ForeignLanguage,
        Place::file(&entry.origin.file),
        format!(
            "this file is in `{}`, which is not one of the site's languages ({})",
            entry.language,
            languages.join(", ")
        ),
    )
    .with_help("add it to `languages` in `content/site.yaml`, or rename the file")
}

fn duplicate(entry: &Entry, first: &Item) -> Diagnostic {
    let other = &first.original().origin.file;
    if entry.origin.item.0.is_empty() && entry.language != first.original().language {
        return Diagnostic::new(
            Code::DuplicateId,
            at_id(entry),
            format!("`{}` has two originals; the other is `{other}`", entry.key),
        )
        .with_help("in the file that is the translation, say so: `translation: {kind: unofficial, of: en}`");
    }
    let code = if entry.origin.item.0.is_empty() {
        Code::DuplicateLanguage
    } else {
        Code::DuplicateId
    };
    Diagnostic::new(
        code,
        at_id(entry),
        format!("`{}` stands twice; the other is in `{other}`", entry.key),
    )
    .with_help("give one of them another id")
}

fn add_translation(catalogue: &mut Catalogue, entry: &Entry, findings: &mut Vec<Diagnostic>) {
    let Words::Translation(words) = &entry.words else {
        return;
    };
    let kind = || {
        Place::value(
            &entry.origin.file,
            FieldPath::key("translation").then_key("kind"),
        )
    };
    let Some(item) = catalogue.items.get_mut(&entry.key) else {
        if !catalogue.reserved.contains(&entry.key) {
            findings.push(
                Diagnostic::new(
                    Code::NoOriginal,
                    kind(),
                    format!("this translates `{}`, which has no original", entry.key),
                )
                .with_help(
                    "give it the file name of its original, or write `kind: original` if it is one",
                ),
            );
        }
        return;
    };
    if item.is_written_in(&entry.language) {
        let other = &item.text(&entry.language).origin.file;
        findings.push(
            Diagnostic::new(
                Code::DuplicateLanguage,
                kind(),
                format!(
                    "`{}` stands twice in `{}`; the other is `{other}`",
                    entry.key, entry.language
                ),
            )
            .with_help("keep one of the two"),
        );
        return;
    }
    let facts = item.original().record.facts();
    for (index, fact) in words.fields()["facts"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
    {
        let id = fact["id"].as_str().unwrap_or_default();
        if !facts.iter().any(|fact| fact.id.as_str() == id) {
            let path = FieldPath::key("facts").then_item(index).then_key("id");
            findings.push(
                Diagnostic::new(
                    Code::UntranslatedFact,
                    Place::value(&entry.origin.file, path),
                    format!("the original has no fact `{id}`"),
                )
                .with_help_if(crate::diagnostics::did_you_mean(
                    id,
                    facts.iter().map(|fact| fact.id.as_str()),
                )),
            );
        }
    }
    let Some(record) = overlay(&item.original().record, words.fields()) else {
        findings.push(Diagnostic::new(
            Code::WrongType,
            Place::file(&entry.origin.file),
            "this translation does not fit its original",
        ));
        return;
    };
    item.add_translation(Text {
        language: entry.language.clone(),
        record: record.into(),
        body: entry.body.clone().into(),
        origin: entry.origin.clone(),
    });
}

/// Tells every entry who refers or links to it.
fn mention(catalogue: &mut Catalogue) {
    let items: Vec<&Item> = catalogue.items.values().collect();
    let mut mentions: Vec<(Key, Key)> = items
        .par_iter()
        .flat_map_iter(|item| {
            mentioned_in(item, &catalogue.files)
                .into_iter()
                .map(|key| (key, item.key.clone()))
        })
        .collect();
    mentions.par_sort_unstable();
    for group in mentions.chunk_by(|(a, _), (b, _)| a == b) {
        let (key, _) = &group[0];
        if let Some(item) = catalogue.items.get_mut(key) {
            item.set_mentioned_by(group.iter().map(|(_, by)| by.clone()).collect());
        }
    }
}

/// The entries that an entry refers or links to, itself not among them.
fn mentioned_in(item: &Item, files: &BTreeMap<Arc<str>, Key>) -> BTreeSet<Key> {
    let mut keys = BTreeSet::new();
    walk(&*item.original().record, &mut |_, finding| {
        if let Finding::Reference(kind, id) = finding
            && let Some(id) = Id::new(&id)
        {
            keys.insert(Key::new(kind, id));
        }
    });
    for link in item.texts().flat_map(|text| &text.body.links) {
        let key = match &link.target {
            LinkTarget::Key(key) => Some(key),
            LinkTarget::File(file) => files.get(&**file),
            LinkTarget::Here => None,
        };
        keys.extend(key.cloned());
    }
    keys.remove(&item.key);
    keys
}
