//! The search bundle of an edition on this machine: what browsers are given, for the terminal.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use anyhow::Context as _;
use carsija_search::{
    analysis::Analyser,
    bundle::{ENTRY_NAME, open_stored},
    engine::Query,
};

use super::{Index, Labels, SearchPage, compile, files};
use crate::edition::{Edition, Facet, names::name};

/// A bundle and the pages that it is of.
pub struct Bundle {
    pub(super) pages: Vec<SearchPage>,
    fields: Vec<&'static str>,
    /// Ids of entries by what they are called in any language of the site.
    ids: BTreeMap<String, Vec<String>>,
    files: Files,
}

/// Where the files of a bundle are.
enum Files {
    Memory(BTreeMap<String, Vec<u8>>),
    Folder(PathBuf),
}

impl Bundle {
    /// Makes the bundle of an edition, in memory.
    ///
    /// # Errors
    /// When its pages don't fit the format.
    pub fn of(edition: &Edition) -> anyhow::Result<Self> {
        let index = Index::of(edition)?;
        let stored = stored(&index)?;
        Ok(Self::with(edition, index.pages, Files::Memory(stored)))
    }

    /// The bundle in a folder, of these pages.
    pub(super) fn in_folder(edition: &Edition, pages: Vec<SearchPage>, folder: &Path) -> Self {
        Self::with(edition, pages, Files::Folder(folder.to_owned()))
    }

    fn with(edition: &Edition, pages: Vec<SearchPage>, files: Files) -> Self {
        let fields = Facet::searchable(edition.audience());
        Self {
            pages,
            fields: fields.map(Facet::name).collect(),
            ids: ids(edition),
            files,
        }
    }

    /// The plain bytes of a file; nothing where there is no such bundle.
    pub(super) fn file(&self, name: &str) -> anyhow::Result<Vec<u8>> {
        let stored = match &self.files {
            Files::Memory(files) => files.get(name).cloned(),
            Files::Folder(folder) => super::kept::read_file(&folder.join(name)).ok(),
        };
        let stored = stored.with_context(|| format!("the search bundle has no {name}"))?;
        open_stored(&stored).with_context(|| format!("{name} of the search bundle is damaged"))
    }

    /// The file that says what there is.
    pub(super) fn entry(&self) -> anyhow::Result<Vec<u8>> {
        self.file(ENTRY_NAME)
    }

    /// The fields that filters can name.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().copied()
    }

    /// The values of a field, of each page in turn.
    pub fn values(&self, field: &str) -> impl Iterator<Item = &str> {
        let values = self.pages.iter().flat_map(|page| &page.values);
        values
            .filter(move |(of, _)| of.name() == field)
            .map(|(_, value)| value.as_str())
    }

    /// A query with values of filters by their ids, where they are called otherwise (`city:"Нови Пазар"`).
    pub(super) fn with_ids(&self, query: &str) -> String {
        let fields: Vec<&str> = self.fields().collect();
        let mut query = query.to_owned();
        for filter in Query::parse(&query, &fields).filters {
            let has = |value: &str| self.values(&filter.field).any(|one| one == value);
            let id = self.ids.get(&bare(&filter.value));
            let id = id.and_then(|ids| ids.iter().find(|id| has(id)));
            let places = query.match_indices(&filter.value);
            let mut places = places.filter(|(at, _)| is_after_field(&query[..*at]));
            if let (Some(id), Some((at, value))) = (id, places.next()) {
                let end = at + value.len();
                query.replace_range(at..end, id);
            }
        }
        query
    }
}

/// Whether a text ends where the value of a filter begins, be it in quotation marks.
fn is_after_field(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '“', '”', '„', '‟', '«', '»']);
    text.ends_with(':')
}

/// A name as people type it who have no key for its marks, or another script.
fn bare(name: &str) -> String {
    let analyser = Analyser::for_language("sr");
    let words: Vec<String> = name
        .split_whitespace()
        .map(|word| analyser.fold(word))
        .collect();
    words.join(" ")
}

/// Ids of the entries by their names in each language of the site.
fn ids(edition: &Edition) -> BTreeMap<String, Vec<String>> {
    let mut ids: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in edition.items() {
        for language in edition.languages() {
            let name = bare(&name(item, language, edition).text);
            if name.is_empty() {
                continue;
            }
            let of_name = ids.entry(name).or_default();
            if of_name
                .last()
                .is_none_or(|last| *last != *item.key.id.as_str())
            {
                of_name.push(item.key.id.to_string());
            }
        }
    }
    ids
}

/// The files of the bundle of an index, by name, as they are stored.
pub(super) fn stored(index: &Index) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let stored = Mutex::new(BTreeMap::new());
    // What kinds are called is only shown in browsers.
    compile(index, &Labels::new(), &|address, bytes| {
        if let Some(name) = files::name(&address) {
            let mut stored = stored.lock().unwrap_or_else(PoisonError::into_inner);
            stored.insert(name.to_owned(), bytes);
        }
        Ok(())
    })?;
    Ok(stored.into_inner().unwrap_or_else(PoisonError::into_inner))
}
