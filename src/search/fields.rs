//! The words in the fields of an entry's record: what its page says beside the body.

use std::{collections::HashMap, sync::LazyLock};

use crate::{
    catalogue::{Item, Text},
    content::{BLOCK_END, Key},
    edition::{Edition, names::name_of},
    model::{
        Brief, Call, CallState, City, Contact, ContactVia, Cost, CostBand, Discrepancy, Edtf,
        Entity, Event, EventKind, Evidence, Fact, Hub, Known, Language, Localised, Organisation,
        Person, Practice, Quote, Record, Ref, Source, Topic, Transfer,
    },
};

/// What fields and their values are asked for by, one in one language a line. Pages say it in words of the
/// theme, which an index doesn't know.
static FIELD_WORDS: LazyLock<HashMap<(&str, &str), &str>> = LazyLock::new(|| {
    let lines = include_str!("field_words.txt").lines();
    let words = lines.filter_map(|line| {
        let (field, rest) = line.split_once('\t')?;
        let (language, words) = rest.split_once('\t')?;
        Some(((field, language), words))
    });
    words.collect()
});

/// How a language shortens the Sustainable Development Goals, beside the English way that all understand.
const GOALS: [(&str, &str); 5] = [
    ("mk", "ЦОР"),
    ("sq", "OZHQ"),
    ("sr-Cyrl", "ЦОР"),
    ("sr-Latn", "COR"),
    ("bs", "COR"),
];

/// What the fields of an entry say on its page in one language.
pub(super) struct FieldTexts {
    /// Texts with the languages in which they are written.
    pub(super) texts: Vec<(Language, String)>,
    /// The days that they name, as the page in its language writes them.
    pub(super) days: Vec<String>,
}

/// The texts in the fields of an entry, as its page in the tree of `language` shows them.
pub(super) fn fields(item: &Item, language: &Language, edition: &Edition) -> FieldTexts {
    let text = item.text(language);
    let mut fields = Fields {
        item,
        text,
        language,
        edition,
        texts: Vec::new(),
        days: Vec::new(),
    };
    match &*text.record {
        Record::Practice(practice) => fields.practice(practice),
        Record::City(city) => fields.city(city),
        Record::Hub(hub) => fields.hub(hub),
        Record::Event(event) => fields.event(event),
        Record::Call(call) => fields.call(call),
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
    FieldTexts {
        texts: fields.texts,
        days: fields.days,
    }
}

/// What a field or a value of one is asked for by in a language; nothing where nobody has said.
fn field_words(field: &str, language: &Language) -> Option<&'static str> {
    FIELD_WORDS.get(&(field, language.as_str())).copied()
}

/// The name of the words that say where a call stands.
fn name_of_state(state: CallState) -> &'static str {
    match state {
        CallState::Open => "call_open",
        CallState::ToCome => "call_to_come",
        CallState::Over => "call_over",
    }
}

struct Fields<'a> {
    item: &'a Item,
    text: &'a Text,
    language: &'a Language,
    edition: &'a Edition,
    texts: Vec<(Language, String)>,
    days: Vec<String>,
}

impl Fields<'_> {
    /// Adds words of the entry, which a translation may leave in the language of its original.
    fn add(&mut self, words: &str) {
        let language = self.item.language_of(self.text, words).clone();
        self.texts.push((language, words.to_owned()));
    }

    fn add_all<'t, T: AsRef<str> + 't>(&mut self, texts: impl IntoIterator<Item = &'t T>) {
        for text in texts {
            self.add(text.as_ref());
        }
    }

    /// Adds what the page says in its own language, or in none.
    fn add_said(&mut self, words: impl Into<String>) {
        self.texts.push((self.language.clone(), words.into()));
    }

    /// A day is one word, however a reader or the page spells it; and the words that the page has for it.
    fn days<D: Into<Edtf>>(&mut self, days: impl IntoIterator<Item = D>) {
        for day in days {
            let day = day.into();
            self.days.push(day.to_string());
            if !matches!(day, Edtf::Year(_)) {
                self.days
                    .push(self.edition.date_in_words(day, self.language));
            }
        }
    }

    fn name<K: Entity>(&mut self, reference: &Ref<K>) {
        if self.edition.item(&Key::of(reference)).is_some() {
            let name = name_of(reference, self.language, self.edition);
            let language = name.language.unwrap_or_else(|| self.language.clone());
            self.texts.push((language, name.text));
        }
    }

    fn localised(&mut self, texts: &Localised) {
        let best = texts.best(self.language, self.edition.default_language());
        let best = best.map(|(language, text)| (language.clone(), text.clone()));
        self.texts.extend(best);
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
        self.cost(&practice.cost);
        self.field_words("status");
        self.field_words(practice.status.name());
        self.contact(&practice.contact, practice.cities.items());
        let period = practice.period.value();
        self.days(period.and_then(|period| period.start));
        self.days(period.and_then(|period| period.end));
        let needs = &practice.requirements;
        self.add_all(needs.mandate.iter().filter_map(Known::value));
        for list in [&needs.skills, &needs.partners_needed, &needs.data_needed] {
            self.add_all(list.iter().flat_map(Known::items));
        }
        self.add_all(needs.materials.iter().map(|material| &material.label));
        if let Some(Known::Value(starter)) = &needs.starter {
            self.add_all(&starter.cost);
            self.add_all(&starter.staff);
            self.add_all(&starter.first_month);
        }
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
        if let Some(standards) = &practice.standards {
            self.standards(&standards.sdg_targets, &standards.iati_sectors);
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
        self.contact(&city.contact, &[]);
        for structure in city.structures.items() {
            self.add(&structure.name);
            self.add_all(&structure.kind);
            self.days(structure.since.value().copied());
        }
        for official in &city.officials {
            self.add(&official.role);
            self.name(&official.person);
            self.days([official.as_of]);
        }
        for priority in &city.priorities {
            self.add(&priority.text);
        }
    }

    fn hub(&mut self, hub: &Hub) {
        self.contact(&hub.contact, &[]);
        self.add(&hub.region);
        self.days(hub.launched.value().copied());
        self.add_all(&hub.mandate);
        self.name(&hub.network);
    }

    fn call(&mut self, call: &Call) {
        self.days(call.opens_on());
        self.days(call.closes_on());
        self.field_words("call");
        self.field_words(name_of_state(call.state(self.edition.today())));
        let grant = call.amount.as_ref().and_then(Known::value);
        let amounts = grant
            .into_iter()
            .flat_map(|grant| [grant.min, grant.max, grant.total]);
        self.amounts(amounts.flatten());
        self.contact(&call.contact, &[]);
        if call
            .who_may_apply
            .as_ref()
            .is_some_and(|who| !who.items().is_empty())
        {
            self.field_words("applicants");
        }
        for giver in &call.by {
            self.name(giver);
        }
        self.add_all(call.own_share.as_ref().and_then(Known::value));
        self.add_all(call.who_may_apply.iter().flat_map(Known::items));
        self.add_all(call.documents.iter().map(|document| &document.label));
    }

    fn field_words(&mut self, field: &str) {
        if let Some(words) = field_words(field, self.language) {
            self.add_said(words);
        }
    }

    /// Amounts of money, with what they are asked for by.
    fn amounts(&mut self, amounts: impl Iterator<Item = f64>) {
        let amounts: Vec<String> = amounts.map(|amount| amount.to_string()).collect();
        if !amounts.is_empty() {
            self.add_said(amounts.join(BLOCK_END));
            self.field_words("amount");
        }
    }

    fn cost(&mut self, cost: &Cost) {
        if !cost.is_known() {
            return;
        }
        self.field_words("cost");
        self.amounts(cost.amount.iter().filter_map(Known::value).copied());
        let bounds: &[&str] = match cost.band() {
            CostBand::Under5k => &["5000"],
            CostBand::From5kTo25k => &["5000", "25000"],
            CostBand::From25kTo100k => &["25000", "100000"],
            CostBand::From100kTo500k => &["100000", "500000"],
            CostBand::Over500k => &["500000"],
            CostBand::NoneExtra | CostBand::Unknown => &[],
        };
        self.add_said(bounds.join(BLOCK_END));
    }

    /// Whom its page names to be asked: its own contact, else that of the first of its cities which
    /// has a mailbox.
    fn contact(&mut self, own: &Contact, cities: &[Ref<City>]) {
        if own.via == ContactVia::None {
            return;
        }
        self.add_all(&own.role);
        self.telephone(own);
        if own.email.is_some() {
            return;
        }
        for city in cities {
            let item = self.edition.item(&Key::of(city));
            let text = item.map(|item| item.text(self.language));
            let contact = text.and_then(|text| text.record.contact());
            if let (Some(contact), Some(text)) = (contact, text)
                && contact.email.is_some()
            {
                let role = contact.role.iter();
                let role = role.map(|role| (text.language.clone(), role.to_string()));
                self.texts.extend(role);
                self.telephone(contact);
                return;
            }
        }
    }

    /// A telephone as it is written, and without its blanks.
    fn telephone(&mut self, contact: &Contact) {
        if let Some(phone) = &contact.phone {
            let number = phone.as_str();
            self.add_said(number);
            self.add_said(number.split_whitespace().collect::<String>());
        }
    }

    fn event(&mut self, event: &Event) {
        self.days(event.date.value().copied());
        self.days(event.end);
        self.days(event.deadline);
        if event.kind == EventKind::Call || event.deadline.is_some() {
            self.field_words("call");
        }
        if let Some(deadline) = event.deadline {
            self.field_words(match deadline < self.edition.today() {
                true => "call_over",
                false => "call_open",
            });
        }
        self.add_all(event.place.value().and_then(|place| place.text.as_ref()));
        for organiser in event.organisers.items() {
            self.name(organiser);
        }
    }

    fn transfer(&mut self, transfer: &Transfer) {
        self.days(transfer.started.value().copied());
        self.days([transfer.stage_as_of]);
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
            self.add_said(value.value.to_string());
        }
        self.add(&discrepancy.handling);
    }

    fn topic(&mut self, topic: &Topic) {
        for text in topic.definition.iter().chain(&topic.scope_note) {
            self.localised(text);
        }
        if let Some(matches) = &topic.matches {
            self.standards(&matches.sdg, &matches.iati);
        }
    }

    /// Codes of standards, each with the name of its scheme.
    fn standards(&mut self, targets: &[String], sectors: &[String]) {
        let own = GOALS.iter().find(|(tag, _)| *tag == self.language.as_str());
        for name in ["SDG"].into_iter().chain(own.map(|(_, name)| *name)) {
            for target in targets {
                self.add_said(format!("{name} {target}"));
            }
        }
        for sector in sectors {
            self.add_said(format!("IATI {sector}"));
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
            let best = best.map(|(language, words)| (language.clone(), words.to_owned()));
            self.texts.extend(best);
            if let Some(organisation) = function.org.value() {
                self.name(organisation);
            }
            self.days([function.as_of]);
        }
    }

    fn source(&mut self, source: &Source) {
        self.add_all(source.authors.items());
        self.add_all(source.publisher.value());
        self.days(source.published.value().copied());
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.add(&fact.label);
            self.add_said(fact.value.to_string());
            self.days(fact.as_of.value().copied());
        }
    }

    fn quotes(&mut self, quotes: &[Quote]) {
        for quote in quotes {
            self.name(&quote.speaker);
            self.add(&quote.role_as_of);
        }
    }
}
