//! Filters and counts by facets.
//!
//! Takes the filters of a query; gives the documents they leave. Values of one
//! facet are alternatives, facets narrow each other. Takes a set of results;
//! gives how many of them have each value.

use super::query::Filter;
use super::store::Fetch;
use crate::analysis::Analyser;
use crate::bundle::entry::FacetField;
use crate::bundle::{BundleError, FileKind, facets};

/// How many results have each value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCounts {
    /// Name of the facet.
    pub field: String,
    /// Values that any result has, in byte order, with the number of results.
    pub values: Vec<(String, u32)>,
}

/// A document for each bit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DocFlags(Vec<bool>);

impl DocFlags {
    pub(crate) fn all(docs: u32, flag: bool) -> Self {
        Self(vec![flag; docs as usize])
    }

    pub(crate) fn has(&self, doc: u32) -> bool {
        self.0.get(doc as usize).copied().unwrap_or(false)
    }

    pub(crate) fn set(&mut self, doc: u32, flag: bool) {
        if let Some(slot) = self.0.get_mut(doc as usize) {
            *slot = flag;
        }
    }
}

/// The documents that `filters` leave. Of no use when `fetch` notes a file.
pub(crate) fn allowed(fetch: &mut Fetch<'_>, filters: &[Filter]) -> Result<DocFlags, BundleError> {
    let docs = fetch.entry().docs();
    let mut wanted: Vec<(&str, DocFlags)> = Vec::new();
    let mut unwanted = Vec::new();
    for filter in filters {
        let set = documents_with(fetch, filter)?;
        if filter.is_excluded {
            unwanted.extend(set);
            continue;
        }
        let field = filter.field.as_str();
        if !wanted.iter().any(|(name, _)| *name == field) {
            wanted.push((field, DocFlags::all(docs, false)));
        }
        for (_, of_field) in wanted.iter_mut().filter(|(name, _)| *name == field) {
            set.iter().for_each(|doc| of_field.set(*doc, true));
        }
    }
    let mut allowed = DocFlags::all(docs, true);
    for (_, of_field) in &wanted {
        for (flag, in_field) in allowed.0.iter_mut().zip(&of_field.0) {
            *flag &= *in_field;
        }
    }
    for doc in unwanted {
        allowed.set(doc, false);
    }
    Ok(allowed)
}

/// Filters whose value no page has, as written. Of no use when `fetch` notes a file.
pub(crate) fn unknown(
    fetch: &mut Fetch<'_>,
    filters: &[Filter],
) -> Result<Vec<String>, BundleError> {
    let mut unknown = Vec::new();
    for filter in filters {
        if documents_with(fetch, filter)?.is_empty() {
            unknown.push(format!("{}:{}", filter.field, filter.value));
        }
    }
    Ok(unknown)
}

/// The documents with the value of a filter, spelled as it is or as slugs are
/// (Novi Pazar, Нови Пазар: novi-pazar).
fn documents_with(fetch: &mut Fetch<'_>, filter: &Filter) -> Result<Vec<u32>, BundleError> {
    let docs = fetch.entry().docs();
    let Some(field) = field(fetch, &filter.field) else {
        return Ok(Vec::new());
    };
    for value in &[
        filter.value.clone(),
        filter.value.to_ascii_lowercase(),
        slug(&filter.value),
    ] {
        let Some(block) = field.blocks.locate((value.as_bytes(), 0)) else {
            continue;
        };
        if let Some(block) = fetch.shared(FileKind::Facets, field.first_block + block)?
            && let Some(set) = facets::find(block, docs, value)?
        {
            return Ok(set);
        }
    }
    Ok(Vec::new())
}

/// A name as a slug has it: its words folded, with hyphens between.
fn slug(name: &str) -> String {
    let analyser = Analyser::for_language("sr");
    let mut slug = String::new();
    for word in name.split_whitespace() {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&analyser.fold(word));
    }
    slug
}

/// Counts the values of `fields` among the documents of `results`.
pub(crate) fn count(
    fetch: &mut Fetch<'_>,
    fields: &[String],
    results: &DocFlags,
) -> Result<Vec<FacetCounts>, BundleError> {
    let docs = fetch.entry().docs();
    let mut counts = Vec::new();
    for name in fields {
        let Some(field) = field(fetch, name) else {
            continue;
        };
        let mut values = Vec::new();
        for block in 0..field.blocks.files() {
            if let Some(block) = fetch.shared(FileKind::Facets, field.first_block + block)? {
                facets::for_each(block, docs, &mut |value, set| {
                    let found = set.iter().filter(|doc| results.has(**doc)).count();
                    if found > 0 {
                        values.push((value.to_owned(), found as u32));
                    }
                })?;
            }
        }
        counts.push(FacetCounts {
            field: field.name.clone(),
            values,
        });
    }
    Ok(counts)
}

fn field<'s>(fetch: &Fetch<'s>, name: &str) -> Option<&'s FacetField> {
    fetch.entry().facets.iter().find(|field| field.name == name)
}
