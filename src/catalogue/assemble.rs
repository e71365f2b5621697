//! Puts the catalogue together.

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry as Slot},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    Asset, Catalogue, Item, Text,
    alike::Alike,
    backlinks::{Backlinks, Before},
    careful::{careful, closed_to, sensitivity_said},
    misfits, not_translated,
    overlay::overlay,
    pictured::Pictured,
    placed::Others,
    still_there,
    visibility::Closed,
    withdrawn,
};
use crate::{
    content::{Care, Content, Entry, Key, PlainFile, Remains, Words, language_meant},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{Acceptance, Country, Record, Site},
};

/// The files that hold an entry of their own, in order, each with the key of its entry.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Files(pub(super) Vec<(Arc<str>, Key)>);

impl Files {
    /// The entry that a file holds.
    pub(super) fn key_of(&self, file: &str) -> Option<&Key> {
        let at = self.0.binary_search_by(|(other, _)| (**other).cmp(file));
        Some(&self.0[at.ok()?].1)
    }
}

/// What an item was made of, and what was wrong with that.
#[derive(Debug)]
pub(super) struct Made {
    /// The entry that holds the original, then those with translations.
    of: Vec<Arc<Entry>>,
    findings: Vec<Diagnostic>,
}

/// See [`Catalogue::assemble`] and [`Catalogue::assemble_after`].
pub(crate) fn assemble(
    mut content: Content,
    before: Option<&Catalogue>,
) -> (Catalogue, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let (withdrawn, gone) = withdrawn::take_out(&mut content, &mut findings);
    let mut originals: BTreeMap<Key, Vec<Arc<Entry>>> = BTreeMap::new();
    let mut translations = Vec::new();
    let mut files = Vec::with_capacity(content.entries.len());
    for entry in content.entries {
        if entry.origin.item.0.is_empty() {
            files.push((entry.origin.file.clone(), entry.key.clone()));
        }
        if content.site_is_sound && !content.site.languages.contains(&entry.language) {
            findings.push(foreign_language(&entry, &content.site));
        }
        match entry.words {
            Words::Translation(_) => translations.push(entry),
            Words::Original(_) => match originals.entry(entry.key.clone()) {
                Slot::Vacant(slot) => {
                    slot.insert(vec![entry]);
                }
                Slot::Occupied(slot) => {
                    findings.push(duplicate(&entry, &slot.get()[0]));
                    content.remains.push(remains(&entry));
                }
            },
        }
    }
    files.sort();
    let files = Files(files);
    let reserved: BTreeSet<Key> = content.reserved.into_iter().collect();
    for entry in translations {
        match originals.get_mut(&entry.key) {
            Some(parts) => parts.push(entry),
            None if reserved.contains(&entry.key) => content.remains.push(remains(&entry)),
            None => findings.push(no_original(&entry)),
        }
    }
    let (mut items, made): (BTreeMap<Key, Item>, BTreeMap<Key, Made>) = originals
        .into_iter()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(key, of)| {
            let (item, findings) = shared(&key, &of, before).unwrap_or_else(|| item(&of));
            ((key.clone(), item), (key, Made { of, findings }))
        })
        .unzip();
    findings.extend(made.values().flat_map(|made| made.findings.iter().cloned()));
    let known = before.map(|before| Before {
        backlinks: &before.backlinks,
        items: &before.items,
        files: &before.files,
    });
    let backlinks = Backlinks::of(&items, &files, known.as_ref());
    for (key, item) in &mut items {
        item.set_mentioned_by(backlinks.of_key(key));
    }
    settle(&mut items, &content.site);
    let assets = assets(&content.files);
    let others = Others {
        items: &items,
        files: &files,
        site: &content.site,
    };
    let catalogue = Catalogue {
        closed: Closed::of(others, &backlinks, &assets, &withdrawn),
        pictured: Pictured::of(
            &items,
            still_there(&content.remains, &withdrawn),
            &content.site,
        ),
        site: content.site,
        site_is_sound: content.site_is_sound,
        items,
        reserved,
        reserved_kinds: content.reserved_kinds,
        remains: content.remains,
        withdrawn,
        gone,
        alike: Arc::new(Alike::default()),
        private_words: BTreeMap::new(),
        files,
        assets,
        refused: content.refused,
        backlinks,
        fingerprints: content.fingerprints,
        made,
    };
    (catalogue, findings)
}

/// What is left of an entry that is in no item: of a translation whose original is not sound, of one that is there
/// twice.
fn remains(entry: &Entry) -> Arc<Remains> {
    let care = match &entry.words {
        Words::Original(record) => care(record),
        Words::Translation(_) => Care::default(),
    };
    let remains = Remains {
        key: Some(entry.key.clone()),
        language: entry.language.clone(),
        body: entry.body.clone(),
        references: Vec::new(),
        care,
        partly_read: None,
        origin: entry.origin.clone(),
    };
    remains.into()
}

/// What a record says of who may see it and its pictures.
fn care(record: &Record) -> Care {
    let media = record.media().iter();
    let stated = record.safeguarding().and_then(|care| care.visibility);
    Care {
        media: media
            .map(|one| (one.file.clone(), Some(one.clone())))
            .collect(),
        visibility: stated.or_else(|| record.visibility()),
        ..Care::default()
    }
}

/// The item that was made of the same entries before, and what was wrong with them.
fn shared(
    key: &Key,
    of: &[Arc<Entry>],
    before: Option<&Catalogue>,
) -> Option<(Item, Vec<Diagnostic>)> {
    let before = before?;
    let made = before.made.get(key)?;
    let is_same = made.of.len() == of.len()
        && made
            .of
            .iter()
            .zip(of)
            .all(|(then, now)| Arc::ptr_eq(then, now));
    is_same
        .then(|| before.items.get(key).cloned())?
        .map(|item| (item, made.findings.clone()))
}

/// The item made of an original and its translations.
fn item(of: &[Arc<Entry>]) -> (Item, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let (original, translations) = of.split_first().expect("an item has an original");
    let Words::Original(record) = &original.words else {
        unreachable!("the first is the original");
    };
    let translated = translations.iter().filter_map(|entry| match &entry.words {
        Words::Translation(words) => Some(words),
        Words::Original(_) => None,
    });
    let most_careful = careful(record, translated).map_or_else(|| record.clone(), Arc::new);
    let mut item = Item::new(
        original.key.clone(),
        Text {
            language: original.language.clone(),
            record: most_careful,
            body: original.body.clone(),
            origin: original.origin.clone(),
        },
    );
    for entry in translations {
        add_translation(&mut item, record, entry, &mut findings);
    }
    item.compare_versions();
    (item, findings)
}

/// Tells each item in which country it is.
fn settle(items: &mut BTreeMap<Key, Item>, site: &Site) {
    let weighed: Arc<[Acceptance]> = site.accepted.as_slice().into();
    let countries = items
        .iter()
        .filter_map(|(key, item)| Some((key.clone(), item.country()?)));
    let of_cities: BTreeMap<Key, Country> = countries.collect();
    for item in items.values_mut() {
        item.set_weighed(weighed.clone());
        let record = &*item.original().record;
        let own = record.countries().iter().copied();
        let cities = record.cities().into_iter();
        let of_cities = cities.map(|city| of_cities.get(&Key::of(city)).copied());
        let mut countries = own.map(Some).chain(of_cities);
        let first = countries.next().flatten();
        item.set_country(first.filter(|first| countries.all(|other| other == Some(*first))));
    }
}

fn assets(files: &[PlainFile]) -> BTreeMap<Arc<str>, Asset> {
    let assets = files.iter();
    assets
        .map(|plain| (plain.file.clone(), Asset::of(plain)))
        .collect()
}

fn at_id(entry: &Entry) -> Place {
    if entry.origin.item.0.is_empty() {
        Place::file(&entry.origin.file)
    } else {
        Place::value(&entry.origin.file, entry.origin.item.clone().then_key("id"))
    }
}

fn foreign_language(entry: &Entry, site: &Site) -> Diagnostic {
    let languages: Vec<_> = site
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
    .with_help(match language_meant(entry.language.as_str()) {
        _ if entry.language.as_str() == "md" => {
            "rename the file: its name ends twice in `.md`".to_owned()
        }
        Some(tag) => {
            let name = entry.origin.file.rsplit('/').next().unwrap_or_default();
            let right = name.replacen(&format!(".{}.md", entry.language), &format!(".{tag}.md"), 1);
            format!("rename the file: the language is `{tag}`, and the name `{right}`")
        }
        None => "add it to `languages` in `content/site.yaml`, or rename the file".to_owned(),
    })
}

fn duplicate(entry: &Entry, first: &Entry) -> Diagnostic {
    let other = &first.origin.file;
    if entry.origin.item.0.is_empty() && entry.language != first.language {
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

/// Where a translation says that it is one.
fn at_kind(entry: &Entry) -> Place {
    let path = FieldPath::key("translation").then_key("kind");
    Place::value(&entry.origin.file, path)
}

fn no_original(entry: &Entry) -> Diagnostic {
    Diagnostic::new(
        Code::NoOriginal,
        at_kind(entry),
        format!("this translates `{}`, which has no original", entry.key),
    )
    .with_help("give it the file name of its original, or write `kind: original` if it is one")
}

/// Adds a translation of a record, which the item may hold with more care.
fn add_translation(
    item: &mut Item,
    record: &Record,
    entry: &Entry,
    findings: &mut Vec<Diagnostic>,
) {
    let Words::Translation(words) = &entry.words else {
        return;
    };
    if item.is_written_in(&entry.language) {
        let other = &item.text(&entry.language).origin.file;
        findings.push(
            Diagnostic::new(
                Code::DuplicateLanguage,
                at_kind(entry),
                format!(
                    "`{}` stands twice in `{}`; the other is `{other}`",
                    entry.key, entry.language
                ),
            )
            .with_help("keep one of the two"),
        );
        return;
    }
    let laid = overlay(&item.original().record, words);
    let told = misfits::told((item, record), entry, words, &laid.of_nothing);
    findings.extend(told);
    findings.extend(not_translated::told(
        item.original(),
        entry,
        laid.not_translated,
    ));
    item.close(closed_to(words));
    item.hear(sensitivity_said(words));
    item.add_translation(Text {
        language: entry.language.clone(),
        record: laid.record.into(),
        body: entry.body.clone(),
        origin: entry.origin.clone(),
    });
}
