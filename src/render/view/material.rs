//! What entries are made of: quotes, facts, pictures, notes on names.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::super::page_context::{LinkView, PageContext, Shown, TimeView};
use crate::{
    catalogue::Text,
    content::Key,
    model::{
        Designation, EntityKind, Fact, Media, Outcome, Prose, Quote, Ref, Source, To,
        TranslationKind, ValueQualifier, WebAddress,
    },
};

/// Words that someone said.
#[derive(Serialize)]
pub(super) struct QuoteView {
    text: String,
    lang: String,
    is_foreign: bool,
    speaker: Option<LinkView>,
    role_as_of: String,
    /// That these may not be the speaker's own words (rule R25).
    note: Option<Value>,
    source: Option<LinkView>,
    locator: Option<Prose>,
}

/// Quotes, each with its speaker and, where it needs one, its note.
pub(super) fn quotes(quotes: &[Quote], ctx: &PageContext<'_>) -> Vec<QuoteView> {
    quotes.iter().map(|one| quote(one, ctx)).collect()
}

/// A quote.
pub(super) fn quote(quote: &Quote, ctx: &PageContext<'_>) -> QuoteView {
    let source = source_of(&quote.source, ctx);
    let kind = ctx.translation_of(quote);
    let language = quote.lang.as_ref().or(source.map(|source| &source.lang));
    let language = language.unwrap_or(ctx.language);
    QuoteView {
        text: quote.text.trim().to_owned(),
        lang: language.to_string(),
        is_foreign: language != ctx.language,
        speaker: ctx.link_to(&quote.speaker),
        role_as_of: quote.role_as_of.to_string(),
        note: kind.and_then(|kind| translation_note(kind, ctx)),
        source: ctx.link_to(&quote.source),
        locator: quote.locator.clone(),
    }
}

/// What must be said of a translation of this kind, if anything must.
pub(super) fn translation_note(kind: TranslationKind, ctx: &PageContext<'_>) -> Option<Value> {
    kind.needs_a_note()
        .then(|| ctx.term("translated", kind.name()))
}

/// The source that a reference names.
pub(super) fn source_of<'a>(source: &Ref<Source>, ctx: &PageContext<'a>) -> Option<&'a Source> {
    ctx.edition.record(source)
}

/// A fact from a source.
#[derive(Serialize)]
pub(super) struct FactView {
    label: String,
    value: String,
    as_of: Shown<TimeView>,
    source: Option<LinkView>,
    locator: Option<Prose>,
    verbatim: Option<String>,
    derived: Option<Prose>,
}

/// Facts, each with its source.
pub(super) fn facts(facts: &[Fact], ctx: &PageContext<'_>) -> Vec<FactView> {
    facts
        .iter()
        .map(|fact| FactView {
            label: fact.label.to_string(),
            value: fact_value(fact, ctx),
            as_of: ctx.known_time(&fact.as_of),
            source: ctx.link_to(&fact.source),
            locator: fact.locator.clone(),
            verbatim: fact.verbatim.as_ref().map(|words| {
                let source = source_of(&fact.source, ctx);
                source.map_or_else(|| words.clone(), |source| ctx.said(words, &source.lang))
            }),
            derived: fact.derived.clone(),
        })
        .collect()
}

/// The value with its unit, and how exact it is.
fn fact_value(fact: &Fact, ctx: &PageContext<'_>) -> String {
    let value = match &fact.unit {
        Some(unit) => format!("{}\u{a0}{unit}", ctx.number(&fact.value)),
        None => ctx.bare_number(&fact.value),
    };
    let id = match fact.qualifier {
        ValueQualifier::AtLeast => "value_at_least",
        ValueQualifier::AtMost => "value_at_most",
        ValueQualifier::Approx => "value_approx",
        ValueQualifier::Exact | ValueQualifier::Range | ValueQualifier::Ratio => return value,
    };
    ctx.message(id, [("value", FluentValue::from(value))])
}

/// A note that must travel with a name.
#[derive(Serialize)]
pub(super) struct NoteView {
    id: String,
    text: String,
    lang: Option<String>,
}

/// The notes on names used on a page.
pub(super) fn designations(notes: &[Ref<Designation>], ctx: &PageContext<'_>) -> Vec<NoteView> {
    let note = |reference: &Ref<Designation>| {
        let link = ctx.link_to(reference)?;
        Some(NoteView {
            id: reference.id().to_string(),
            text: link.name,
            lang: link.lang,
        })
    };
    notes.iter().filter_map(note).collect()
}

/// The notes on names that may stand in a list of entries, each once, in the order of these.
pub(super) fn notes_on_all<'k>(
    keys: impl IntoIterator<Item = &'k Key>,
    ctx: &PageContext<'_>,
) -> Vec<NoteView> {
    if ctx
        .edition
        .of_kind(EntityKind::Designation)
        .next()
        .is_none()
    {
        return Vec::new();
    }
    let mut notes: Vec<Ref<Designation>> = Vec::new();
    for item in keys.into_iter().filter_map(|key| ctx.edition.item(key)) {
        for note in item.original().record.designations() {
            if !notes.contains(note) {
                notes.push(note.clone());
            }
        }
    }
    designations(&notes, ctx)
}

/// An address that an entry names.
#[derive(Serialize)]
pub(super) struct AddressView {
    /// What to call it, where it has no other name.
    name: String,
    /// Where it leads; nothing for a file that this edition doesn't have.
    href: Option<String>,
    is_outside: bool,
}

/// An address in the fields of a text.
pub(super) fn address(address: &WebAddress, text: &Text, ctx: &PageContext<'_>) -> AddressView {
    let (name, is_outside) = match address.to() {
        To::File { path, .. } => (path.rsplit('/').next().unwrap_or(&path).to_owned(), false),
        To::Outside | To::Here { .. } => {
            let written = address.as_str();
            let bare = written.split_once(':').filter(|(scheme, _)| {
                ["mailto", "tel"]
                    .iter()
                    .any(|one| scheme.eq_ignore_ascii_case(one))
            });
            (bare.map_or(written, |(_, bare)| bare).to_owned(), true)
        }
    };
    AddressView {
        name,
        href: ctx.destination_of(address, text, |file| ctx.href(file)),
        is_outside,
    }
}

/// Where something is that has an address or is a file beside a text.
pub(super) fn address_or_file(
    url: Option<&WebAddress>,
    named: Option<&str>,
    text: &Text,
    ctx: &PageContext<'_>,
) -> Option<AddressView> {
    url.map(|url| address(url, text, ctx))
        .or_else(|| named.map(|name| file(name, text, ctx)))
}

/// A file beside a text.
fn file(path: &str, text: &Text, ctx: &PageContext<'_>) -> AddressView {
    AddressView {
        name: path.rsplit('/').next().unwrap_or(path).to_owned(),
        href: ctx.file_beside(path, text).map(|file| ctx.href(&file)),
        is_outside: false,
    }
}

/// A picture beside an entry.
#[derive(Serialize)]
pub(super) struct PictureView {
    src: String,
    srcset: String,
    webp: String,
    sizes: &'static str,
    width: Option<u32>,
    height: Option<u32>,
    alt: String,
    credit: String,
    licence: String,
    /// The language of these words, if it isn't the page's.
    lang: Option<String>,
}

/// The pictures of an entry that have not expired and that its text doesn't show itself.
pub(super) fn pictures(text: &Text, ctx: &PageContext<'_>) -> Vec<PictureView> {
    let today = ctx.edition.today();
    let picture = |one: &Media| {
        let file = text.origin.beside(&one.file);
        if text.body.shows(&file) {
            return None;
        }
        let sources = ctx.sources(&file)?;
        Some(PictureView {
            src: sources.src,
            srcset: sources.srcset,
            webp: sources.webp,
            sizes: sources.sizes,
            width: sources.size.map(|(width, _)| width),
            height: sources.size.map(|(_, height)| height),
            alt: one.alt.to_string(),
            credit: one.credit.to_string(),
            licence: one.licence.clone(),
            lang: ctx.foreign(&text.language),
        })
    };
    let media = text.record.media().iter();
    media
        .filter(|one| one.expires.is_none_or(|day| day >= today))
        .filter_map(picture)
        .collect()
}

/// What was measured of what was meant to change.
#[derive(Serialize)]
pub(super) struct OutcomeView {
    outcome: String,
    indicator: Option<Prose>,
    direction: Value,
    bar: Option<BarView>,
    baseline: Option<String>,
    value: Option<String>,
    unit: Option<Prose>,
    as_of: Option<TimeView>,
    design: Option<Prose>,
    source: Option<LinkView>,
    locator: Option<Prose>,
}

/// How long two bars are that show a change, of a hundred.
#[derive(Serialize)]
struct BarView {
    before: f64,
    after: f64,
}

impl BarView {
    /// Bars from nothing to each value; none where a value is not known, or below nothing.
    fn of(outcome: &Outcome) -> Option<Self> {
        let (before, after) = (outcome.baseline?, outcome.value?);
        let longest = before.max(after);
        let share = |value: f64| (value / longest * 100.0).round();
        (before >= 0.0 && after >= 0.0 && longest > 0.0).then(|| Self {
            before: share(before),
            after: share(after),
        })
    }
}

/// The outcomes of a practice or a transfer.
pub(super) fn outcomes(outcomes: &[Outcome], ctx: &PageContext<'_>) -> Vec<OutcomeView> {
    let number = |number| ctx.number(number);
    outcomes
        .iter()
        .map(|one| OutcomeView {
            outcome: one.outcome.to_string(),
            indicator: one.indicator.clone(),
            direction: ctx.term("direction", one.direction.name()),
            bar: BarView::of(one),
            baseline: one.baseline.map(number),
            value: one.value.map(number),
            unit: one.unit.clone(),
            as_of: one.as_of.map(|date| ctx.time(date)),
            design: one.design.clone(),
            source: ctx.link_to(&one.source),
            locator: one.locator.clone(),
        })
        .collect()
}
