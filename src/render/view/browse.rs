//! Lists of practices: all of them, or those that share a value, with the way to all the others.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        addresses,
        collation::Collation,
        facets::Facet,
        jsonld,
        lists::{pages, practices_per_page},
        page::{Head, PageKind, page},
        plan::Output,
        reader::Reader,
    },
    index::{Pager, title},
    section,
    topic::list_of,
};
use crate::{
    content::Key,
    diagnostics::Diagnostic,
    model::{CostBand, EntityKind, EvidenceLevel, Id, Label, PracticeStatus, PreventionLevel},
};

/// The most values of a facet shown where there is another way to all of them.
const SHOWN_AT_ONCE: usize = 12;

#[derive(Serialize)]
struct BrowseView {
    title: String,
    /// What the list is limited to.
    chosen: Option<Chosen>,
    all: String,
    count: usize,
    total: usize,
    cards: Vec<Value>,
    pager: Pager,
    /// This list, as the facets link to it.
    here: String,
    facets: Value,
}

#[derive(Serialize)]
struct Chosen {
    facet: Value,
    value: String,
    lang: Option<String>,
    /// The page of the city, topic or hub that it names.
    profile: Option<String>,
}

/// A facet with its values.
#[derive(Serialize)]
struct FacetView {
    id: &'static str,
    name: Value,
    values: Vec<ValueView>,
    /// The list of all cities, topics …, where not all are here.
    all: Option<String>,
}

/// A value with the number of practices that have it.
#[derive(Serialize)]
struct ValueView {
    name: String,
    lang: Option<String>,
    href: String,
    count: usize,
}

/// Renders a page of a list of practices.
pub(in super::super) fn browse(
    value: Option<&(Facet, String)>,
    number: usize,
    output: &Output,
    reader: &Reader<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let plan = reader.plan;
    let all = plan.lists.of_kind(EntityKind::Practice, reader.language);
    let shared = value.map(|(facet, value)| plan.facets.practices(*facet, value));
    let count = shared.map_or(all.len(), <[usize]>::len);
    let per_page = practices_per_page(&plan.lists, value.is_some(), reader.edition);
    let start = per_page.saturating_mul(number.saturating_sub(1)).min(count);
    let end = count.min(start + per_page);
    let cards = match shared {
        Some(practices) => {
            let keys = practices[start..end].iter();
            plan.cards
                .cards(keys.map(|index| plan.lists.practice(*index)), reader)?
        }
        None => plan.cards.cards(&all[start..end], reader)?,
    };
    let chosen = value.map(|(facet, value)| chosen(*facet, value, reader));
    let name = match &chosen {
        Some(chosen) => Value::from(reader.message(
            "browse_title",
            [
                ("facet", FluentValue::from(chosen.facet.to_string())),
                ("value", FluentValue::from(chosen.value.clone())),
            ],
        )),
        None => reader.word("nav_practices"),
    };
    let slug = value.map(|(facet, value)| facet.slug(value));
    let view = BrowseView {
        title: name.to_string(),
        chosen,
        all: reader.href(&addresses::browse(None, 1, reader.language)),
        count,
        total: all.len(),
        cards,
        pager: Pager::new(number, pages(count, per_page), |page| {
            reader.href(&addresses::browse(slug.as_deref(), page, reader.language))
        }),
        here: reader
            .anywhere()
            .to(&addresses::browse(slug.as_deref(), 1, reader.language)),
        facets: facets(reader),
    };
    let head = Head {
        title: Some(title(&name, number, reader)),
        description: reader
            .word("intro_practices")
            .as_str()
            .map(ToOwned::to_owned),
        data: Some(jsonld::list(reader)),
        kind: PageKind::Website,
    };
    let section = section(EntityKind::Practice);
    page(reader, output, "browse.html", section, &head, &view)
}

fn chosen(facet: Facet, value: &str, reader: &Reader<'_>) -> Chosen {
    let (name, lang) = value_name(facet, value, reader);
    Chosen {
        facet: reader.term("facet", facet.name()),
        value: name,
        lang,
        profile: profile(facet, value)
            .and_then(|key| reader.link(&key))
            .and_then(|link| link.href),
    }
}

/// The entry that a value names, if it names one.
fn profile(facet: Facet, value: &str) -> Option<Key> {
    Some(Key::new(facet.names()?, Id::new(value)?))
}

/// What a value is called, and in which language if that isn't the page's.
fn value_name(facet: Facet, value: &str, reader: &Reader<'_>) -> (String, Option<String>) {
    let entry = profile(facet, value).and_then(|key| reader.link(&key));
    match entry {
        Some(link) => (link.name, link.lang),
        None => {
            let id = facet.message(value);
            let word = reader.theme.word(&id, reader.language);
            (
                word.map_or_else(|| value.to_owned(), |word| word.to_string()),
                None,
            )
        }
    }
}

/// All facets with their values: the same on every list of a language.
fn facets(reader: &Reader<'_>) -> Value {
    reader.plan.facet_lists.get(reader, |reader| {
        let collation = Collation::of(reader.language);
        let facets: Vec<FacetView> = Facet::ALL
            .into_iter()
            .map(|facet| of_facet(facet, &collation, reader))
            .filter(|facet| !facet.values.is_empty())
            .collect();
        Value::from_serializable(&facets)
    })
}

fn of_facet(facet: Facet, collation: &Collation, reader: &Reader<'_>) -> FacetView {
    let mut values = values(facet, collation, reader);
    // Where there is a list of all cities or topics, the most common ones will do here.
    let index = facet
        .names()
        .map(|kind| addresses::index(kind, 1, reader.language));
    let all = index.filter(|_| values.len() > SHOWN_AT_ONCE).map(|index| {
        values.truncate(SHOWN_AT_ONCE);
        reader.href(&index)
    });
    FacetView {
        id: facet.name(),
        name: reader.term("facet", facet.name()),
        values,
        all,
    }
}

/// The values of a facet that some practice has: vocabularies in their own order, names by how
/// many practices have them.
fn values(facet: Facet, collation: &Collation, reader: &Reader<'_>) -> Vec<ValueView> {
    let mut values: Vec<_> = reader
        .plan
        .facets
        .counts(facet)
        .map(|(value, count)| {
            let (name, lang) = value_name(facet, value, reader);
            let view = ValueView {
                name,
                lang,
                href: list_of(facet, value, reader),
                count,
            };
            (rank(facet, value), view)
        })
        .collect();
    values.sort_by(|(rank, one), (other_rank, other)| {
        rank.cmp(other_rank)
            .then(other.count.cmp(&one.count))
            .then_with(|| collation.compare(&one.name, &other.name))
    });
    values.into_iter().map(|(_, view)| view).collect()
}

/// The place of a value in the vocabulary of its facet; all the same where it has none.
fn rank(facet: Facet, value: &str) -> usize {
    fn at(names: impl IntoIterator<Item = &'static str>, value: &str) -> usize {
        names
            .into_iter()
            .position(|name| name == value)
            .unwrap_or(usize::MAX)
    }
    match facet {
        Facet::Label => at(Label::ALL.iter().rev().map(|one| one.name()), value),
        Facet::Evidence => at(EvidenceLevel::ALL.iter().rev().map(|one| one.name()), value),
        Facet::Status => at(PracticeStatus::ALL.iter().map(|one| one.name()), value),
        Facet::Cost => at(CostBand::ALL.iter().map(|one| one.name()), value),
        Facet::Prevention => at(PreventionLevel::ALL.iter().map(|one| one.name()), value),
        Facet::Freshness => at(["current", "due_soon", "overdue", "archived"], value),
        _ => usize::from(value == "unknown"),
    }
}
