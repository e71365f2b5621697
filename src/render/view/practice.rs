//! The page of a practice: the brief first, then all that stands behind it.

use std::collections::BTreeSet;

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        facets,
        freshness::{stale_since, status_as_of},
        jsonld,
        page::{Head, PageKind},
        reader::{Link, Reader, Shown, Time},
        related::related,
    },
    ask::{AskView, ask, questions},
    blocks::{Block, blocks},
    material::{
        AddressView, FactView, NoteView, PictureView, QuoteView, address, designations, facts,
        file, pictures, quotes, source_of,
    },
    review::{ReviewView, WordsView, banner, review, words},
    source::{SourceNote, source_notes},
    transfer::{TransferNote, transfer_notes},
};
use crate::{
    catalogue::{Item, Text},
    content::Key,
    diagnostics::Diagnostic,
    model::{
        City, ContactVia, Cost, CostBand, Edtf, EvidenceLevel, Hub, Known, Outcome,
        OutcomesMeasured, Period, Practice, Prose, Ref, Time as Months,
    },
};

#[derive(Serialize)]
struct PracticeView {
    title: String,
    summary: String,
    cities: Shown<Vec<Link>>,
    countries: Vec<Value>,
    label: LabelView,
    banners: Vec<String>,
    words: Option<WordsView>,
    text_lang: Option<String>,
    brief: BriefView,
    status: Value,
    status_as_of: Option<Time>,
    period: Shown<String>,
    target_groups: Shown<Vec<Value>>,
    prevention: Option<Value>,
    topics: Vec<Link>,
    hub: Option<Link>,
    lead: Shown<Option<Link>>,
    partners: Vec<PartnerView>,
    cost: CostView,
    body: String,
    blocks: Vec<Block>,
    materials: Vec<MaterialView>,
    outcomes: Vec<OutcomeView>,
    harms: Shown<Prose>,
    facts: Vec<FactView>,
    quotes: Vec<QuoteView>,
    pictures: Vec<PictureView>,
    transfers: Vec<TransferNote>,
    related: Vec<RelatedView>,
    questions: Vec<String>,
    ask: Option<AskView>,
    sources: Vec<SourceNote>,
    designations: Vec<NoteView>,
    review: Option<ReviewView>,
    sdg_targets: Vec<String>,
    url: String,
}

/// The label that the evidence earns (rule R07), and why.
#[derive(Serialize)]
struct LabelView {
    id: &'static str,
    name: Value,
    meaning: Value,
    level: &'static str,
    /// How many of the five steps from testimony to replication it has taken.
    step: usize,
    level_meaning: Value,
    basis: Vec<Value>,
    outcomes_measured: Value,
    are_outcomes_unknown: bool,
}

/// What fits on one page.
#[derive(Serialize)]
struct BriefView {
    problem: String,
    approach: String,
    results: Shown<Prose>,
    /// Is it a plan, so that there can be no results yet?
    is_plan: bool,
    /// Is it a plan so old that what became of it is unknown?
    is_outcome_unknown: bool,
    takes: Shown<Prose>,
    first_step: Option<Prose>,
    limits: String,
    /// From whose side it is told.
    who_says: Vec<Value>,
}

#[derive(Serialize)]
struct PartnerView {
    link: Option<Link>,
    role: Option<Value>,
    note: Option<Prose>,
}

/// What it costs and how long it takes; what isn't known is left out of `parts`.
#[derive(Serialize)]
struct CostView {
    parts: Vec<String>,
    /// The money alone.
    money: Option<String>,
    /// The time alone.
    times: Vec<String>,
    is_cost_known: bool,
    basis: Option<Prose>,
    funders: Vec<Link>,
}

#[derive(Serialize)]
struct MaterialView {
    label: String,
    address: Option<AddressView>,
    kind: Option<Value>,
    language: Option<Value>,
    lang: Option<String>,
    licence: Option<Value>,
}

#[derive(Serialize)]
struct OutcomeView {
    outcome: String,
    indicator: Option<Prose>,
    direction: Value,
    baseline: Option<String>,
    value: Option<String>,
    unit: Option<Prose>,
    as_of: Option<Time>,
    design: Option<Prose>,
    source: Option<Link>,
    locator: Option<Prose>,
}

#[derive(Serialize)]
struct RelatedView {
    link: Link,
    cities: Vec<Link>,
}

/// The page of a practice.
pub(super) fn view(
    item: &Item,
    text: &Text,
    practice: &Practice,
    reader: &Reader<'_>,
) -> Result<(Head, Value), Diagnostic> {
    let edition = reader.edition;
    let stale_since = stale_since(practice, edition);
    let hub = facets::hub(practice, edition);
    let questions = questions(&text.record, reader);
    let mut banners: Vec<String> = banner(item, reader).into_iter().collect();
    if let Some(date) = stale_since {
        let date = FluentValue::from(reader.date(date));
        banners.push(reader.message("banner_outcome_unknown", [("date", date)]));
    }
    let view = PracticeView {
        title: practice.title.to_string(),
        summary: practice.summary.to_string(),
        cities: Shown::of(&practice.cities, |cities| reader.links_to(cities)),
        countries: facets::countries(practice, edition)
            .iter()
            .map(|country| reader.coded("country", country.as_str()))
            .collect(),
        label: label(practice, reader),
        banners,
        words: words(item, text, reader),
        text_lang: reader.foreign(&text.language),
        brief: brief(practice, stale_since, reader),
        status: reader.term("status", practice.status.name()),
        status_as_of: status_as_of(practice, edition).map(|date| reader.time(date)),
        period: Shown::of(&practice.period, |period| in_words(period, reader)),
        target_groups: Shown::of(&practice.target_groups, |groups| {
            let groups = groups.iter();
            groups
                .map(|group| reader.term("group", group.name()))
                .collect()
        }),
        prevention: practice
            .prevention_level
            .map(|level| reader.term("prevention", level.name())),
        topics: reader.links_to(&practice.topics),
        hub: hub.and_then(|hub| reader.link_to(hub)),
        lead: Shown::of(&practice.lead, |lead| reader.link_to(lead)),
        partners: partners(practice, reader),
        cost: cost(&practice.cost, &practice.time, reader),
        body: reader.body(text),
        blocks: blocks(practice, reader),
        materials: materials(practice, text, reader),
        outcomes: outcomes(&practice.evidence.outcomes, reader),
        harms: Shown::of(&practice.evidence.harms, Clone::clone),
        facts: facts(&practice.facts, reader),
        quotes: quotes(&practice.quotes, reader),
        pictures: pictures(text, reader),
        transfers: transfer_notes(item, reader),
        related: related_views(item, practice, reader),
        ask: ask(
            &practice.contact,
            &who_may_know(practice, hub),
            whom_to_ask(practice, hub, reader),
            &practice.title,
            &questions,
            reader,
        ),
        questions,
        sources: source_notes(&practice.sources, reader),
        designations: designations(&practice.designations, reader),
        review: review(item, reader),
        sdg_targets: practice
            .standards
            .as_ref()
            .map(|standards| standards.sdg_targets.clone())
            .unwrap_or_default(),
        url: reader.url(reader.here),
    };
    let head = Head {
        title: Some(practice.title.to_string()),
        description: Some(practice.summary.to_string()),
        data: Some(jsonld::practice(item, text, practice, reader)),
        kind: PageKind::Article,
    };
    Ok((head, Value::from_serializable(&view)))
}

fn label(practice: &Practice, reader: &Reader<'_>) -> LabelView {
    let evidence = &practice.evidence;
    let label = evidence.level.label();
    LabelView {
        id: label.name(),
        name: reader.term("label", label.name()),
        meaning: reader.word(&format!("label_{}_meaning", label.name())),
        level: evidence.level.name(),
        step: EvidenceLevel::ALL
            .iter()
            .position(|level| *level == evidence.level)
            .unwrap_or(0),
        level_meaning: reader.term("evidence", evidence.level.name()),
        basis: evidence
            .basis
            .iter()
            .map(|basis| reader.term("basis", basis.name()))
            .collect(),
        outcomes_measured: reader.term("measured", evidence.outcomes_measured.name()),
        are_outcomes_unknown: evidence.outcomes_measured == OutcomesMeasured::Unknown,
    }
}

fn brief(practice: &Practice, stale_since: Option<Edtf>, reader: &Reader<'_>) -> BriefView {
    let brief = &practice.brief;
    let perspectives: BTreeSet<_> = practice
        .sources
        .iter()
        .filter_map(|source| source_of(source, reader))
        .flat_map(|source| source.perspective.iter().copied())
        .collect();
    BriefView {
        problem: brief.problem.to_string(),
        approach: brief.approach.to_string(),
        results: Shown::of(&brief.results, Clone::clone),
        is_plan: practice.status.is_intention(),
        is_outcome_unknown: stale_since.is_some(),
        takes: Shown::of(&brief.takes, Clone::clone),
        first_step: brief.first_step.clone(),
        limits: practice.evidence.limits.to_string(),
        who_says: perspectives
            .into_iter()
            .map(|one| reader.term("perspective", one.name()))
            .collect(),
    }
}

fn in_words(period: &Period, reader: &Reader<'_>) -> String {
    let date = |date: Edtf| FluentValue::from(reader.date(date));
    match (period.start, period.end) {
        (Some(start), Some(end)) if start == end => reader.date(start),
        (Some(start), Some(end)) => reader.message(
            "period_from_to",
            [("start", date(start)), ("end", date(end))],
        ),
        (Some(start), None) => reader.message("period_from", [("start", date(start))]),
        (None, Some(end)) => reader.message("period_until", [("end", date(end))]),
        (None, None) => String::new(),
    }
}

fn partners(practice: &Practice, reader: &Reader<'_>) -> Vec<PartnerView> {
    practice
        .partners
        .iter()
        .map(|partner| PartnerView {
            link: reader.link_to(&partner.org),
            role: (partner.role.name() != "unknown")
                .then(|| reader.term("role", partner.role.name())),
            note: partner.note.clone(),
        })
        .collect()
}

fn cost(cost: &Cost, time: &Months, reader: &Reader<'_>) -> CostView {
    let mut money = None;
    let mut times = Vec::new();
    let amount = cost.amount.as_ref().and_then(Known::value);
    // Who knows the amount need not be told its order.
    if cost.band != CostBand::Unknown && amount.is_none() {
        money = Some(reader.term("cost", cost.band.name()).to_string());
    }
    if let Some(amount) = amount {
        let currency = cost.currency.as_deref().unwrap_or_default();
        let amount = format!("{}\u{a0}{currency}", reader.number(amount));
        let text = match cost.year {
            Some(year) => reader.message(
                "cost_amount_in_year",
                [
                    ("amount", FluentValue::from(amount)),
                    ("year", FluentValue::from(year.to_string())),
                ],
            ),
            None => amount.trim_end().to_owned(),
        };
        money = Some(text);
    }
    for (id, months) in [
        ("time_to_start", &time.months_to_start),
        ("time_to_results", &time.months_to_results),
    ] {
        if let Some(months) = months.as_ref().and_then(Known::value) {
            times.push(reader.message(id, [("n", FluentValue::from(*months))]));
        }
    }
    let funders = cost.funders.as_ref().map_or(&[][..], Known::items);
    CostView {
        parts: money.iter().chain(&times).cloned().collect(),
        money,
        times,
        is_cost_known: cost.is_known(),
        basis: cost.basis.clone(),
        funders: reader.links_to(funders),
    }
}

fn materials(practice: &Practice, text: &Text, reader: &Reader<'_>) -> Vec<MaterialView> {
    let materials = practice.requirements.materials.iter();
    materials
        .map(|material| MaterialView {
            label: material.label.to_string(),
            address: match (&material.url, &material.file) {
                (Some(url), _) => Some(address(url, text, reader)),
                (None, Some(name)) => Some(file(name, text, reader)),
                (None, None) => None,
            },
            kind: material
                .kind
                .map(|kind| reader.term("material", kind.name())),
            language: material
                .lang
                .as_ref()
                .map(|language| reader.coded("language", language.as_str())),
            lang: material.lang.as_ref().map(ToString::to_string),
            licence: material
                .licence
                .as_ref()
                .map(|licence| reader.coded("licence", licence)),
        })
        .collect()
}

fn outcomes(outcomes: &[Outcome], reader: &Reader<'_>) -> Vec<OutcomeView> {
    let number = |number| reader.number(number);
    outcomes
        .iter()
        .map(|one| OutcomeView {
            outcome: one.outcome.to_string(),
            indicator: one.indicator.clone(),
            direction: reader.term("direction", one.direction.name()),
            baseline: one.baseline.map(number),
            value: one.value.map(number),
            unit: one.unit.clone(),
            as_of: one.as_of.map(|date| reader.time(date)),
            design: one.design.clone(),
            source: reader.link_to(&one.source),
            locator: one.locator.clone(),
        })
        .collect()
}

fn related_views(item: &Item, practice: &Practice, reader: &Reader<'_>) -> Vec<RelatedView> {
    related(&item.key, practice, reader)
        .into_iter()
        .filter_map(|key| {
            let cities = reader.edition.item(&key).map(cities_of).unwrap_or_default();
            Some(RelatedView {
                link: reader.link(&key)?,
                cities: reader.links_to(cities),
            })
        })
        .collect()
}

fn cities_of(item: &Item) -> &[Ref<City>] {
    let practice: Option<&Practice> = item.original().record.downcast();
    practice.map_or(&[], |practice| practice.cities.items())
}

/// Those whose mailbox takes questions where the practice has none of its own, in their order.
fn who_may_know(practice: &Practice, hub: Option<&Ref<Hub>>) -> Vec<Key> {
    let cities = practice.cities.items().iter().map(Key::of);
    cities.chain(hub.map(Key::of)).collect()
}

/// The page of whoever answers questions: the hub, the city, or the organisation in the lead.
fn whom_to_ask(practice: &Practice, hub: Option<&Ref<Hub>>, reader: &Reader<'_>) -> Option<Link> {
    let hub = || {
        hub.or_else(|| reader.edition.site().hubs.first())
            .map(Key::of)
    };
    let city = || practice.cities.items().first().map(Key::of);
    let key = match practice.contact.via {
        ContactVia::None => None,
        ContactVia::Hub => hub(),
        ContactVia::City => city().or_else(hub),
        ContactVia::Organisation => practice.lead.value().map(Key::of).or_else(hub),
    };
    reader.link(&key?)
}
