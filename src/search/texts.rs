//! The words by which an entry is found: what its page says, and what its topics and cities are
//! called in all languages.

use crate::{
    catalogue::{Item, Text},
    content::{BLOCK_END, Key, Link},
    edition::{
        Edition,
        names::{name, name_of},
    },
    model::{
        Brief, City, Discrepancy, Entity, Event, Evidence, Fact, Hub, Known, Language, Localised,
        Organisation, Person, Practice, Quote, Record, Ref, Source, Topic, Transfer,
    },
};

/// Where on its page a text stands; each part has a weight of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
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

impl Part {
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
pub(super) struct Texts(pub(super) Vec<(Part, Language, String)>);

impl Texts {
    fn add(&mut self, part: Part, language: &Language, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.0.push((part, language.clone(), text));
        }
    }

    fn add_names(&mut self, names: &Localised) {
        for (language, name) in &names.0 {
            self.add(Part::Labels, language, name.as_str());
        }
    }
}

/// The texts of an entry's page in the tree of `language`.
pub(super) fn texts(item: &Item, language: &Language, edition: &Edition) -> Texts {
    let text = item.text(language);
    let mut texts = Texts::default();
    let name = name(item, language, edition);
    let of_name = name.language.as_ref().unwrap_or(language);
    texts.add(Part::Title, of_name, name.text);
    if let Some(summary) = text.record.summary() {
        texts.add(Part::Summary, &text.language, summary);
    }
    labels(&mut texts, &text.record, edition);
    for heading in &text.body.headings {
        texts.add(Part::Headings, &text.language, &*heading.text);
    }
    let is_seen = |link: &Link| edition.link_address(link, language).is_some();
    texts.add(Part::Body, &text.language, text.body.plain(is_seen));
    let fields = fields(text, language, edition);
    texts.add(Part::Body, &text.language, fields.join(BLOCK_END));
    for quote in text.record.quotes() {
        let spoken = quote.lang.as_ref().unwrap_or(&text.language);
        texts.add(Part::Body, spoken, quote.text.as_str());
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
fn labels(texts: &mut Texts, record: &Record, edition: &Edition) {
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
        Record::Organisation(organisation) => texts.add_names(&organisation.name),
        Record::Discrepancy(_)
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

fn of_topic(texts: &mut Texts, topic: &Topic) {
    texts.add_names(&topic.label);
    for (language, others) in topic.alt.iter().flat_map(|alt| &alt.0) {
        texts.add(Part::Labels, language, others.join(BLOCK_END));
    }
}

/// The texts in the fields of an entry, as its page shows them.
fn fields(text: &Text, language: &Language, edition: &Edition) -> Vec<String> {
    let mut fields = Fields {
        language,
        edition,
        texts: Vec::new(),
    };
    match &*text.record {
        Record::Practice(practice) => fields.practice(practice),
        Record::City(city) => fields.city(city),
        Record::Hub(hub) => fields.hub(hub),
        Record::Event(event) => fields.event(event),
        Record::Transfer(transfer) => fields.transfer(transfer),
        Record::Discrepancy(discrepancy) => fields.discrepancy(discrepancy),
        Record::Topic(topic) => fields.topic(topic),
        Record::Organisation(organisation) => fields.organisation(organisation),
        Record::Person(person) => fields.person(person),
        Record::Source(source) => fields.source(source),
        Record::Page(_) | Record::Designation(_) => {}
    }
    fields.facts(text.record.facts());
    fields.quotes(text.record.quotes());
    fields.add_all(text.record.media().iter().map(|media| &media.alt));
    fields.texts
}

struct Fields<'a> {
    language: &'a Language,
    edition: &'a Edition,
    texts: Vec<String>,
}

impl Fields<'_> {
    fn add(&mut self, text: &str) {
        self.texts.push(text.to_owned());
    }

    fn add_all<'t, T: AsRef<str> + 't>(&mut self, texts: impl IntoIterator<Item = &'t T>) {
        let texts = texts.into_iter().map(|text| text.as_ref().to_owned());
        self.texts.extend(texts);
    }

    fn name<K: Entity>(&mut self, reference: &Ref<K>) {
        if self.edition.item(&Key::of(reference)).is_some() {
            let name = name_of(reference, self.language, self.edition);
            self.texts.push(name.text);
        }
    }

    fn localised(&mut self, texts: &Localised) {
        let best = texts.best(self.language, self.edition.default_language());
        self.texts.extend(best.map(|(_, text)| text.clone()));
    }

    fn practice(&mut self, practice: &Practice) {
        self.brief(&practice.brief);
        self.evidence(&practice.evidence);
        if let Some(lead) = practice.lead.value() {
            self.name(lead);
        }
        for partner in &practice.partners {
            self.name(&partner.org);
            self.add_all(&partner.note);
        }
        for funder in practice.cost.funders.iter().flat_map(Known::items) {
            self.name(funder);
        }
        self.add_all(&practice.cost.basis);
        let needs = &practice.requirements;
        self.add_all(needs.mandate.iter().filter_map(Known::value));
        for list in [&needs.skills, &needs.partners_needed, &needs.data_needed] {
            self.add_all(list.iter().flat_map(Known::items));
        }
        self.add_all(needs.materials.iter().map(|material| &material.label));
        if let Some(Known::Value(delivery)) = &practice.delivery {
            self.add_all(&delivery.mode);
            self.add_all(&delivery.place);
            self.add_all(&delivery.dose);
            self.add_all(&delivery.tailoring);
            self.add_all(&delivery.modifications);
            self.add_all(&delivery.fidelity);
        }
        if let Some(transferability) = &practice.transferability {
            self.add_all(transferability.core.items());
            self.add_all(transferability.adaptable.items());
            self.add_all(transferability.preconditions.items());
            self.add_all(transferability.not_if.items());
        }
        if let Some(lessons) = practice.lessons.value() {
            self.add_all(&lessons.worked);
            self.add_all(&lessons.did_not_work);
            self.add_all(&lessons.would_change);
        }
    }

    fn brief(&mut self, brief: &Brief) {
        self.add(&brief.problem);
        self.add(&brief.approach);
        self.add_all(brief.results.value());
        self.add_all(brief.takes.value());
        self.add_all(&brief.first_step);
    }

    fn evidence(&mut self, evidence: &Evidence) {
        self.add(&evidence.limits);
        self.add_all(evidence.harms.value());
        for outcome in &evidence.outcomes {
            self.add(&outcome.outcome);
            self.add_all(&outcome.indicator);
            self.add_all(&outcome.design);
        }
    }

    fn city(&mut self, city: &City) {
        for structure in city.structures.items() {
            self.add(&structure.name);
        }
        for official in &city.officials {
            self.add(&official.role);
            self.name(&official.person);
        }
        for priority in &city.priorities {
            self.add(&priority.text);
        }
    }

    fn hub(&mut self, hub: &Hub) {
        self.add(&hub.region);
        self.add_all(&hub.mandate);
        self.name(&hub.network);
    }

    fn event(&mut self, event: &Event) {
        // A day is one word, however a reader or the page spells it.
        let days = event.date.value().into_iter().chain(&event.end);
        self.texts.extend(days.map(ToString::to_string));
        self.texts.extend(event.deadline.map(|day| day.to_string()));
        self.add_all(event.place.value().and_then(|place| place.text.as_ref()));
        for organiser in event.organisers.items() {
            self.name(organiser);
        }
    }

    fn transfer(&mut self, transfer: &Transfer) {
        self.add_all(transfer.kept.items());
        let changes = transfer.changed.items().iter();
        for change in changes.chain(transfer.dropped.items()) {
            self.add(&change.what);
            self.add(&change.why);
        }
        if let Some(result) = transfer.result.value() {
            self.evidence(result);
        }
        self.add_all(&transfer.stopped_because);
        self.add_all(transfer.lessons.value());
    }

    fn discrepancy(&mut self, discrepancy: &Discrepancy) {
        for value in &discrepancy.values {
            self.texts.push(value.value.to_string());
        }
        self.add(&discrepancy.handling);
    }

    fn topic(&mut self, topic: &Topic) {
        for text in topic.definition.iter().chain(&topic.scope_note) {
            self.localised(text);
        }
    }

    fn organisation(&mut self, organisation: &Organisation) {
        self.add_all(&organisation.acronym);
        if let Some(note) = &organisation.note {
            self.localised(note);
        }
    }

    fn person(&mut self, person: &Person) {
        self.add_all(person.aka.iter().map(|alias| &alias.name));
        for function in &person.function {
            let best = function
                .role
                .best(self.language, self.edition.default_language());
            self.texts.extend(best.map(|(_, words)| words.to_owned()));
            if let Some(organisation) = function.org.value() {
                self.name(organisation);
            }
        }
    }

    fn source(&mut self, source: &Source) {
        self.add_all(source.authors.items());
        self.add_all(source.publisher.value());
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.add(&fact.label);
            self.texts.push(fact.value.to_string());
        }
    }

    fn quotes(&mut self, quotes: &[Quote]) {
        for quote in quotes {
            self.name(&quote.speaker);
            self.add(&quote.role_as_of);
        }
    }
}
