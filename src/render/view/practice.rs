//! The page of a practice: the brief first, then all that stands behind it.

use std::collections::BTreeSet;

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        borrowed::as_sentence,
        facets,
        freshness::{stale_since, status_as_of},
        jsonld,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext, Shown, TimeView},
        qr::{Square, square},
        related::related,
    },
    ask::{AskView, ask, questions},
    blocks::{FieldGroup, blocks},
    cite::{CiteView, cite},
    compare::compare_with,
    described::{DescribedView, described},
    fit::{FitGroup, check_list},
    material::{
        AddressView, FactView, NoteView, OutcomeView, PictureView, QuoteView, address_or_file,
        designations, facts, outcomes, pictures, quotes, source_of,
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
        City, ContactVia, Cost, CostBand, EditAddress, Edtf, Hub, Known, OutcomesMeasured, Period,
        Practice, Prose, Ref, Time as Months,
    },
};

#[derive(Serialize)]
struct PracticeView {
    title: String,
    summary: String,
    cities: Shown<Vec<LinkView>>,
    countries: Vec<Value>,
    label: LabelView,
    banners: Vec<String>,
    words: Option<WordsView>,
    text_lang: Option<String>,
    brief: BriefView,
    status: Value,
    status_as_of: Option<TimeView>,
    period: Shown<String>,
    target_groups: Shown<Vec<Value>>,
    prevention: Option<Value>,
    topics: Vec<LinkView>,
    hub: Option<LinkView>,
    lead: Shown<Option<LinkView>>,
    partners: Vec<PartnerView>,
    cost: CostView,
    body: String,
    blocks: Vec<FieldGroup>,
    described: DescribedView,
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
    fit: Vec<FitGroup>,
    sources: Vec<SourceNote>,
    cite: CiteView,
    /// The page that puts it beside others, if there are any.
    compare: Option<String>,
    designations: Vec<NoteView>,
    review: Option<ReviewView>,
    sdg_targets: Vec<String>,
    url: String,
    /// The same for a telephone that looks at paper.
    square: Option<Square>,
    /// Where a change of the text can be proposed.
    edit: Option<String>,
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
    link: Option<LinkView>,
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
    basis: Option<String>,
    funders: Vec<LinkView>,
    /// Out of whose money.
    paid_by: Vec<Value>,
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
struct RelatedView {
    link: LinkView,
    cities: Vec<LinkView>,
}

/// The page of a practice.
pub(super) fn view(
    item: &Item,
    text: &Text,
    practice: &Practice,
    ctx: &PageContext<'_>,
) -> Result<(Head, Value), Diagnostic> {
    let edition = ctx.edition;
    let stale_since = stale_since(practice, edition);
    let hub = facets::hub(practice, edition);
    let questions = questions(&text.record, ctx);
    let mut banners: Vec<String> = banner(item, ctx).into_iter().collect();
    if let Some(date) = stale_since {
        let date = FluentValue::from(ctx.date(date));
        banners.push(ctx.message("banner_outcome_unknown", [("date", date)]));
    }
    let view = PracticeView {
        title: practice.title.to_string(),
        summary: practice.summary.to_string(),
        cities: Shown::of(&practice.cities, |cities| ctx.links_to(cities)),
        countries: facets::countries(practice, edition)
            .iter()
            .map(|country| ctx.coded("country", country.as_str()))
            .collect(),
        label: label(practice, ctx),
        banners,
        words: words(item, text, ctx),
        text_lang: ctx.foreign(&text.language),
        brief: brief(practice, stale_since, ctx),
        status: ctx.term("status", practice.status.name()),
        status_as_of: status_as_of(practice, edition).map(|date| ctx.time(date)),
        period: Shown::of(&practice.period, |period| in_words(period, ctx)),
        target_groups: Shown::of(&practice.target_groups, |groups| {
            let groups = groups.iter();
            groups
                .map(|group| ctx.term("group", group.name()))
                .collect()
        }),
        prevention: practice
            .prevention_level
            .map(|level| ctx.term("prevention", level.name())),
        topics: ctx.links_to(&practice.topics),
        hub: hub.and_then(|hub| ctx.link_to(hub)),
        lead: Shown::of(&practice.lead, |lead| ctx.link_to(lead)),
        partners: partners(practice, ctx),
        cost: cost(&practice.cost, &practice.time, ctx),
        body: ctx.body(text),
        blocks: blocks(practice, ctx),
        described: described(practice, ctx),
        materials: materials(practice, text, ctx),
        outcomes: outcomes(&practice.evidence.outcomes, ctx),
        harms: Shown::of(&practice.evidence.harms, Clone::clone),
        facts: facts(&practice.facts, ctx),
        quotes: quotes(&practice.quotes, ctx),
        pictures: pictures(text, ctx),
        transfers: transfer_notes(item, ctx),
        related: related_views(item, practice, ctx),
        ask: ask(
            item,
            &practice.contact,
            &who_may_know(practice, hub),
            whom_to_ask(practice, hub, ctx),
            &questions,
            ctx,
        ),
        questions,
        fit: check_list(practice, ctx),
        sources: source_notes(&practice.sources, ctx),
        cite: cite(item, text, &practice.sources, ctx),
        compare: compare_with(&item.key, ctx),
        designations: designations(&practice.designations, ctx),
        review: review(item, ctx),
        sdg_targets: practice
            .standards
            .as_ref()
            .map(|standards| standards.sdg_targets.clone())
            .unwrap_or_default(),
        url: ctx.url(ctx.here),
        square: square(&ctx.url(ctx.here)),
        edit: edit_address(text, ctx),
    };
    let head = Head {
        title: Some(practice.title.to_string()),
        description: Some(practice.summary.to_string()),
        data: Some(jsonld::practice(item, text, practice, ctx)),
        kind: PageKind::Article,
    };
    Ok((head, Value::from_serializable(&view)))
}

/// Where the file of a text is edited, if the site says so.
fn edit_address(text: &Text, ctx: &PageContext<'_>) -> Option<String> {
    let address: EditAddress = ctx.edition.site().edit_url.as_deref()?.parse().ok()?;
    Some(address.link(&text.origin.file))
}

fn label(practice: &Practice, ctx: &PageContext<'_>) -> LabelView {
    let evidence = &practice.evidence;
    let label = evidence.level.label();
    LabelView {
        id: label.name(),
        name: ctx.term("label", label.name()),
        meaning: ctx.word(&format!("label_{}_meaning", label.name())),
        level: evidence.level.name(),
        step: evidence.level.step(),
        level_meaning: ctx.term("evidence", evidence.level.name()),
        basis: evidence
            .basis
            .iter()
            .map(|basis| ctx.term("basis", basis.name()))
            .collect(),
        outcomes_measured: ctx.term("measured", evidence.outcomes_measured.name()),
        are_outcomes_unknown: evidence.outcomes_measured == OutcomesMeasured::Unknown,
    }
}

fn brief(practice: &Practice, stale_since: Option<Edtf>, ctx: &PageContext<'_>) -> BriefView {
    let brief = &practice.brief;
    let perspectives: BTreeSet<_> = practice
        .sources
        .iter()
        .filter_map(|source| source_of(source, ctx))
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
            .map(|one| ctx.term("perspective", one.name()))
            .collect(),
    }
}

fn in_words(period: &Period, ctx: &PageContext<'_>) -> String {
    let date = |date: Edtf| FluentValue::from(ctx.date(date));
    match (period.start, period.end) {
        (Some(start), Some(end)) if start == end => ctx.date(start),
        (Some(start), Some(end)) => ctx.message(
            "period_from_to",
            [("start", date(start)), ("end", date(end))],
        ),
        (Some(start), None) => ctx.message("period_from", [("start", date(start))]),
        (None, Some(end)) => ctx.message("period_until", [("end", date(end))]),
        (None, None) => String::new(),
    }
}

fn partners(practice: &Practice, ctx: &PageContext<'_>) -> Vec<PartnerView> {
    practice
        .partners
        .iter()
        .map(|partner| PartnerView {
            link: ctx.link_to(&partner.org),
            role: (partner.role.name() != "unknown").then(|| ctx.term("role", partner.role.name())),
            note: partner.note.clone(),
        })
        .collect()
}

fn cost(cost: &Cost, time: &Months, ctx: &PageContext<'_>) -> CostView {
    let mut money = None;
    let mut times = Vec::new();
    let amount = cost.amount.as_ref().and_then(Known::value);
    // Who knows the amount need not be told its order.
    if cost.band != CostBand::Unknown && amount.is_none() {
        money = Some(ctx.term("cost", cost.band.name()).to_string());
    }
    if let Some(amount) = amount {
        let currency = cost.currency.as_deref().unwrap_or_default();
        // Cents are told whole or not at all.
        let written = if amount.fract() == 0.0 {
            ctx.number(amount)
        } else {
            ctx.number(format_args!("{amount:.2}"))
        };
        let amount = format!("{written}\u{a0}{currency}");
        let text = match cost.year {
            Some(year) => ctx.message(
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
            times.push(ctx.message(id, [("n", FluentValue::from(*months))]));
        }
    }
    let funders = cost.funders.as_ref().map_or(&[][..], Known::items);
    let paid_by = cost.paid_by.as_ref().map_or(&[][..], Known::items);
    CostView {
        parts: money.iter().chain(&times).cloned().collect(),
        money,
        times,
        is_cost_known: cost.is_known(),
        basis: cost.basis.as_ref().map(|basis| as_sentence(basis)),
        funders: ctx.links_to(funders),
        paid_by: paid_by
            .iter()
            .map(|by| ctx.term("paid", by.name()))
            .collect(),
    }
}

fn materials(practice: &Practice, text: &Text, ctx: &PageContext<'_>) -> Vec<MaterialView> {
    let materials = practice.requirements.materials.iter();
    materials
        .map(|material| MaterialView {
            label: material.label.to_string(),
            address: address_or_file(material.url.as_ref(), material.file.as_deref(), text, ctx),
            kind: material.kind.map(|kind| ctx.term("material", kind.name())),
            language: material
                .lang
                .as_ref()
                .map(|language| ctx.coded("language", language.as_str())),
            lang: material.lang.as_ref().map(ToString::to_string),
            licence: material
                .licence
                .as_ref()
                .map(|licence| ctx.coded("licence", licence)),
        })
        .collect()
}

fn related_views(item: &Item, practice: &Practice, ctx: &PageContext<'_>) -> Vec<RelatedView> {
    related(&item.key, practice, ctx)
        .into_iter()
        .filter_map(|key| {
            let cities = ctx.edition.item(&key).map(cities_of).unwrap_or_default();
            Some(RelatedView {
                link: ctx.link(&key)?,
                cities: ctx.links_to(cities),
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
fn whom_to_ask(
    practice: &Practice,
    hub: Option<&Ref<Hub>>,
    ctx: &PageContext<'_>,
) -> Option<LinkView> {
    let hub = || hub.or_else(|| ctx.edition.site().hubs.first()).map(Key::of);
    let city = || practice.cities.items().first().map(Key::of);
    let key = match practice.contact.via {
        ContactVia::None => None,
        ContactVia::Hub => hub(),
        ContactVia::City => city().or_else(hub),
        ContactVia::Organisation => practice.lead.value().map(Key::of).or_else(hub),
    };
    ctx.link(&key?)
}
