//! The words by which an entry is found: what its page says, and what its topics and cities are
//! called in all languages.

use super::fields::{FieldTexts, fields};
use crate::{
    catalogue::Item,
    content::{BLOCK_END, Link},
    edition::{Edition, names::name},
    model::{City, Language, Localised, Organisation, Record, Ref, Topic},
};

/// Where on its page a text stands; each part has a weight of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TextPart {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// What its topics and cities are called.
    Labels,
    /// The headings.
    Headings,
    /// All else.
    Body,
}

impl TextPart {
    pub(super) const ALL: [Self; 5] = [
        Self::Title,
        Self::Summary,
        Self::Labels,
        Self::Headings,
        Self::Body,
    ];

    /// As the fields of the index are called.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Labels => "labels",
            Self::Headings => "headings",
            Self::Body => "body",
        }
    }
}

/// Texts with their parts and languages.
#[derive(Debug, Default)]
pub(super) struct PageTexts(pub(super) Vec<(TextPart, Language, String)>);

impl PageTexts {
    fn add(&mut self, part: TextPart, language: &Language, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.0.push((part, language.clone(), text));
        }
    }

    fn add_names(&mut self, names: &Localised) {
        for (language, name) in &names.0 {
            self.add(TextPart::Labels, language, name.as_str());
        }
    }
}

/// The texts of an entry's page in the tree of `language`.
pub(super) fn texts(item: &Item, language: &Language, edition: &Edition) -> PageTexts {
    let text = item.text(language);
    let mut texts = PageTexts::default();
    let name = name(item, language, edition);
    let of_name = name.language.as_ref().unwrap_or(language);
    // An address is no name: nobody means its words.
    if name.text != item.key.id.as_str() || matches!(&*text.record, Record::Person(_)) {
        texts.add(TextPart::Title, of_name, name.text);
    }
    if let Some(summary) = text.record.summary() {
        texts.add(TextPart::Summary, item.language_of(text, summary), summary);
    }
    labels(&mut texts, item.key.id.as_str(), &text.record, edition);
    for heading in &text.body.headings {
        texts.add(TextPart::Headings, &text.language, &*heading.text);
    }
    let is_seen = |link: &Link| edition.link_address(link, language).is_some();
    texts.add(TextPart::Body, &text.language, text.body.plain(is_seen));
    let FieldTexts { texts: said, days } = fields(item, language, edition);
    for of_language in said.chunk_by(|(one, _), (next, _)| one == next) {
        let words: Vec<&str> = of_language
            .iter()
            .map(|(_, words)| words.as_str())
            .collect();
        if let Some((language, _)) = of_language.first() {
            texts.add(TextPart::Body, language, words.join(BLOCK_END));
        }
    }
    texts.add(TextPart::Body, language, days.join(BLOCK_END));
    for quote in text.record.quotes() {
        let spoken = quote.lang.as_ref().unwrap_or(&text.language);
        texts.add(TextPart::Body, spoken, quote.text.as_str());
    }
    texts
}

/// Every language in which some entry of the edition has words.
pub(super) fn languages(edition: &Edition) -> std::collections::BTreeSet<Language> {
    let mut languages = std::collections::BTreeSet::new();
    let mut add = |names: &Localised| languages.extend(names.0.keys().cloned());
    for item in edition.items() {
        match &*item.original().record {
            Record::City(city) => add(&city.names),
            Record::Hub(hub) => add(&hub.name),
            Record::Organisation(organisation) => add(&organisation.name),
            Record::Topic(topic) => add(&topic.label),
            Record::Practice(_)
            | Record::Event(_)
            | Record::Call(_)
            | Record::Transfer(_)
            | Record::Discrepancy(_)
            | Record::Page(_)
            | Record::Person(_)
            | Record::Source(_)
            | Record::Designation(_) => {}
        }
    }
    for item in edition.items() {
        for text in item.texts() {
            let quoted = text.record.quotes().iter();
            languages.extend(quoted.filter_map(|quote| quote.lang.clone()));
            languages.extend([text.language.clone()]);
        }
        match &*item.original().record {
            Record::Source(source) => languages.extend([source.lang.clone()]),
            Record::Topic(topic) => {
                languages.extend(topic.alt.iter().flat_map(|alt| alt.0.keys().cloned()));
            }
            Record::Practice(_)
            | Record::City(_)
            | Record::Hub(_)
            | Record::Event(_)
            | Record::Call(_)
            | Record::Transfer(_)
            | Record::Discrepancy(_)
            | Record::Page(_)
            | Record::Organisation(_)
            | Record::Person(_)
            | Record::Designation(_) => {}
        }
    }
    languages
}

/// What the entry, its topics and its cities are called, in every language.
fn labels(texts: &mut PageTexts, id: &str, record: &Record, edition: &Edition) {
    let mut topics: Vec<&Ref<Topic>> = record.topics().iter().collect();
    let mut cities: Vec<&Ref<City>> = Vec::new();
    match record {
        Record::Practice(practice) => cities.extend(practice.cities.items()),
        Record::Event(event) => {
            cities.extend(event.place.value().and_then(|place| place.city.as_ref()));
        }
        Record::Transfer(transfer) => {
            cities.extend(transfer.from.value());
            cities.push(&transfer.to);
        }
        Record::City(city) => {
            texts.add_names(&city.names);
            topics.extend(city.offers.iter().chain(&city.seeks));
            topics.extend(city.priorities.iter().map(|priority| &priority.topic));
        }
        Record::Topic(topic) => of_topic(texts, topic),
        Record::Hub(hub) => texts.add_names(&hub.name),
        Record::Organisation(organisation) => {
            texts.add_names(&organisation.name);
            for (language, acronym) in acronyms(organisation, id) {
                texts.add(TextPart::Labels, language, acronym);
            }
        }
        Record::Call(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => {}
    }
    topics.sort_by_key(|topic| topic.id());
    topics.dedup_by_key(|topic| topic.id());
    for topic in topics {
        if let Some(topic) = edition.record(topic) {
            of_topic(texts, topic);
        }
    }
    for city in cities {
        if let Some(city) = edition.record(city) {
            texts.add_names(&city.names);
        }
    }
}

/// What an organisation is shortened to, in the languages of its names: by itself, and where it is known by
/// the first letters of one of them, by those of the others.
fn acronyms<'a>(organisation: &'a Organisation, id: &str) -> Vec<(&'a Language, String)> {
    let own = organisation.acronym.as_deref().unwrap_or(id);
    let names = organisation.name.0.iter();
    let shortened: Vec<_> = names
        .filter_map(|(language, name)| Some((language, initials(name)?)))
        .collect();
    let is_own = |initials: &String| initials.eq_ignore_ascii_case(own);
    let is_known = organisation.acronym.is_some() || shortened.iter().any(|(_, one)| is_own(one));
    let mut acronyms = Vec::new();
    if is_known {
        let all = organisation.name.0.keys();
        acronyms.extend(all.map(|language| (language, own.to_uppercase())));
        acronyms.extend(shortened.into_iter().filter(|(_, one)| !is_own(one)));
    }
    acronyms
}

/// The first letters of the words of a name, as an acronym has them; small words give none. None where they
/// are fewer than two.
fn initials(name: &str) -> Option<String> {
    let name = name.split('(').next().unwrap_or(name);
    let mut initials = String::new();
    for word in name.split(|c: char| !c.is_alphanumeric()) {
        let letters = word.chars().count();
        let Some(first) = word
            .chars()
            .next()
            .filter(|_| letters >= SHORTEST_IN_ACRONYM)
        else {
            continue;
        };
        // Two letters that are one in Albanian (Shëndetësisë).
        let is_double = ["Sh", "Th", "Dh", "Zh", "Xh"]
            .iter()
            .any(|one| word.starts_with(one));
        initials.extend(first.to_uppercase());
        if is_double {
            initials.push('H');
        }
    }
    (initials.chars().count() >= 2).then_some(initials)
}

/// Shorter words of a name are not in its acronym (of, i, e, за).
const SHORTEST_IN_ACRONYM: usize = 4;

fn of_topic(texts: &mut PageTexts, topic: &Topic) {
    texts.add_names(&topic.label);
    for (language, others) in topic.alt.iter().flat_map(|alt| &alt.0) {
        texts.add(TextPart::Labels, language, others.join(BLOCK_END));
    }
}
