//! The pages that are searched, in the order in which a bundle numbers them.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    facets,
    texts::{PageTexts, TextPart, texts},
};
use crate::{
    catalogue::{Address, Item},
    content::{BLOCK_END, Key},
    edition::{
        Edition, Facet,
        freshness::{Freshness, due, stale_since},
        names::name_of,
    },
    model::{CallState, EntityKind, Language, Record},
};

/// A page of an entry, as a result shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchPage {
    /// The entry.
    pub key: Key,
    /// The language of the tree in which it stands.
    pub language: Language,
    /// Where it stands.
    pub address: Address,
    /// The languages in which the entry has words, where readers of all others have a page around these; empty where
    /// there are none such.
    pub(super) written_in: Vec<Language>,
    /// The file in which its words are written, from the site's folder.
    pub file: Arc<str>,
    /// Its title.
    pub title: String,
    /// The summary; empty where there is none.
    pub summary: String,
    /// The names of its cities, joined by commas.
    pub city: String,
    /// Is it overdue for review, or a plan of which nothing was heard for long?
    pub is_demoted: bool,
    /// Is it in the language in which the entry was written?
    pub(super) is_original: bool,
    /// Names of the messages that say what it is, as its card does: the label of a practice and
    /// what is not known of its results; of other entries the kind.
    pub(super) words: Vec<String>,
    /// What every match in it counts beside one in a page of the town's own work.
    pub(super) weight: f32,
    /// The number of its entry.
    pub(super) group: u32,
    pub(super) values: Vec<(Facet, String)>,
    pub(super) reviewed: Option<i64>,
    pub(super) evidence: Option<i64>,
}

/// All pages of an edition that a reader would look for, so that neighbours share their language,
/// kind, topics and cities.
pub(super) fn pages_of(edition: &Edition) -> Vec<(&Item, &Language, u32)> {
    let mut pages = Vec::new();
    for (item, group) in edition.items().zip(0..) {
        if item.key.kind == EntityKind::Designation {
            continue;
        }
        let languages = edition.languages().iter().enumerate();
        for (place, language) in
            languages.filter(|(_, language)| edition.has_own_page(item, language))
        {
            pages.push(((place, neighbourhood(item)), (item, language, group)));
        }
    }
    pages
        .sort_by(|(a, (one, ..)), (b, (other, ..))| a.cmp(b).then_with(|| one.key.cmp(&other.key)));
    pages.into_iter().map(|(_, page)| page).collect()
}

/// By what an entry stands beside others.
fn neighbourhood(item: &Item) -> (EntityKind, Option<&str>, Option<&str>) {
    let record = &*item.original().record;
    let city = match record {
        Record::Practice(practice) => practice.cities.items().first(),
        Record::Event(event) => event.place.value().and_then(|place| place.city.as_ref()),
        Record::City(_)
        | Record::Call(_)
        | Record::Hub(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => None,
    };
    let topic = record.topics().first();
    (
        item.key.kind,
        topic.map(|topic| topic.id().as_str()),
        city.map(|city| city.id().as_str()),
    )
}

/// A page and its words.
pub(super) fn page(
    (item, language, group): (&Item, &Language, u32),
    edition: &Edition,
) -> (SearchPage, PageTexts) {
    let texts = texts(item, language, edition);
    let text = item.text(language);
    let first = |part| {
        let mut of_part = texts.0.iter().filter(|(of, ..)| *of == part);
        of_part.next().map(|(_, _, text)| text.clone())
    };
    let page = SearchPage {
        key: item.key.clone(),
        language: language.clone(),
        address: Address::of_entry(&item.key, language),
        written_in: written_in(item, edition),
        file: text.origin.file.clone(),
        title: first(TextPart::Title).unwrap_or_else(|| item.key.id.to_string()),
        summary: first(TextPart::Summary).unwrap_or_default(),
        city: cities(&text.record, language, edition),
        is_demoted: is_demoted(item, edition),
        is_original: language == item.original_language(),
        words: words(&text.record, item, edition),
        weight: weight(item.key.kind) * standing(&item.original().record, edition),
        group,
        values: facets::values(item, edition),
        reviewed: facets::reviewed(text),
        evidence: facets::evidence(text),
    };
    (page, texts)
}

/// The languages of an entry that other readers get a page around; none where all have their own, or only a link.
fn written_in(item: &Item, edition: &Edition) -> Vec<Language> {
    let (own, others): (Vec<_>, Vec<_>) = edition
        .languages()
        .iter()
        .partition(|language| edition.has_own_page(item, language));
    if others
        .iter()
        .any(|language| edition.has_page(item, language))
    {
        own.into_iter().cloned().collect()
    } else {
        Vec::new()
    }
}

/// The text of a page, block by block, in the language of the page.
pub fn blocks(page: &SearchPage, edition: &Edition) -> Vec<String> {
    let texts = edition
        .item(&page.key)
        .map(|item| texts(item, &page.language, edition))
        .unwrap_or_default();
    let shown = texts.0.into_iter().filter(|(part, language, _)| {
        matches!(part, TextPart::Summary | TextPart::Body) && *language == page.language
    });
    shown
        .flat_map(|(_, _, text)| {
            let blocks = text.split(BLOCK_END).map(str::trim);
            let blocks = blocks.filter(|block| !block.is_empty());
            blocks.map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

fn cities(record: &Record, language: &Language, edition: &Edition) -> String {
    let cities = record.cities().into_iter();
    let names: Vec<String> = cities
        .map(|city| name_of(city, language, edition).text)
        .collect();
    names.join(", ")
}

fn words(record: &Record, item: &Item, edition: &Edition) -> Vec<String> {
    let Record::Practice(practice) = record else {
        return vec![format!("kind_{}", item.key.kind)];
    };
    let mut words = vec![format!("label_{}", practice.evidence.level.label().name())];
    if stale_since(practice, edition).is_some() {
        words.push("card_outcome_unknown".into());
    } else if !practice.status.is_intention() && practice.brief.results.is_unknown() {
        words.push("card_results_unknown".into());
    }
    words
}

/// What cities did comes before what it is filed under and who is named in it, where both fit alike.
fn weight(kind: EntityKind) -> f32 {
    match kind {
        EntityKind::Practice
        | EntityKind::Hub
        | EntityKind::Event
        | EntityKind::Call
        | EntityKind::Transfer
        | EntityKind::Page => 1.0,
        // It has all topics of its priorities and offers.
        EntityKind::City => 0.8,
        EntityKind::Topic
        | EntityKind::Organisation
        | EntityKind::Person
        | EntityKind::Source
        | EntityKind::Discrepancy
        | EntityKind::Designation => 0.6,
    }
}

/// What a call counts by where it stands: one that is open comes before one that is not.
fn standing(record: &Record, edition: &Edition) -> f32 {
    let today = edition.today();
    let is_past = match record {
        Record::Call(call) => match call.state(today) {
            CallState::Open if call.closes_on().is_some() => return 1.0,
            CallState::Open => return UNDATED,
            CallState::ToCome => return TO_COME,
            CallState::Over => true,
        },
        Record::Event(event) => event.deadline.is_some_and(|deadline| deadline < today),
        Record::Practice(_)
        | Record::City(_)
        | Record::Hub(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => false,
    };
    match is_past {
        true => PAST,
        false => 1.0,
    }
}

/// What calls count without a last day, that open later, and that are over.
const UNDATED: f32 = 0.6;
const TO_COME: f32 = 0.45;
const PAST: f32 = 0.2;

fn is_demoted(item: &Item, edition: &Edition) -> bool {
    let is_late =
        due(item).is_some_and(|due| Freshness::on(edition.today(), due) >= Freshness::Overdue);
    let is_stale = matches!(
        &*item.original().record,
        Record::Practice(practice) if stale_since(practice, edition).is_some()
    );
    is_late || is_stale
}

/// The pages with each value of a field, by number.
pub(super) fn by_value(pages: &[SearchPage], field: Facet) -> BTreeMap<&str, Vec<u32>> {
    let mut by_value: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (page, number) in pages.iter().zip(0..) {
        for (_, value) in page.values.iter().filter(|(of, _)| *of == field) {
            by_value.entry(value).or_default().push(number);
        }
    }
    by_value
}
