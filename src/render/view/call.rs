//! The page of a call: who gives, to whom, until when, and where to apply.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        calendar::is_to_come,
        deadline, jsonld,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext, Shown, TimeView},
    },
    ask::{AskView, ask, questions},
    material::{
        AddressView, NoteView, PictureView, address, address_or_file, designations, pictures,
    },
    review::{ReviewView, WordsView, banner, review, words},
    source::{Mentions, SourceNote, mentions, source_notes},
};
use crate::{
    catalogue::{Item, Text},
    model::{Call, Grant, Known, Prose},
};

#[derive(Serialize)]
struct CallView {
    title: String,
    summary: String,
    kind: Value,
    by: Vec<LinkView>,
    opens: Option<Shown<TimeView>>,
    closes: Shown<TimeView>,
    /// Until when one can apply, in a sentence.
    deadline: Option<String>,
    /// What puts its last day into the reader's calendar, if it is to come.
    calendar: Option<String>,
    /// One line for each thing that is known of it.
    amount: Option<Shown<Vec<String>>>,
    own_share: Option<Shown<Prose>>,
    who_may_apply: Option<Shown<Vec<Prose>>>,
    countries: Option<Shown<Vec<Value>>>,
    languages: Option<Shown<Vec<Value>>>,
    topics: Vec<LinkView>,
    url: AddressView,
    documents: Vec<DocumentView>,
    banners: Vec<String>,
    words: Option<WordsView>,
    text_lang: Option<String>,
    body: String,
    pictures: Vec<PictureView>,
    questions: Vec<String>,
    ask: Option<AskView>,
    mentions: Vec<Mentions>,
    designations: Vec<NoteView>,
    sources: Vec<SourceNote>,
    review: Option<ReviewView>,
}

#[derive(Serialize)]
struct DocumentView {
    label: String,
    address: Option<AddressView>,
}

/// The page of a call.
pub(super) fn view(item: &Item, text: &Text, call: &Call, ctx: &PageContext<'_>) -> (Head, Value) {
    let questions = questions(&text.record, ctx);
    let view = CallView {
        title: call.title.to_string(),
        summary: call.summary.to_string(),
        kind: ctx.word("kind_call"),
        by: ctx.links_to(&call.by),
        opens: shown(&call.opens, |opens| ctx.moment(opens)),
        closes: Shown::of(&call.closes, |closes| ctx.moment(closes)),
        deadline: deadline::of_call(call, ctx),
        calendar: is_to_come(item, ctx.edition)
            .then(|| ctx.calendar(Some(&item.key)))
            .flatten(),
        amount: shown(&call.amount, |amount| in_words(amount, ctx)),
        own_share: shown(&call.own_share, Clone::clone),
        who_may_apply: shown(&call.who_may_apply, Clone::clone),
        countries: shown(&call.countries, |countries| {
            let countries = countries.iter();
            countries
                .map(|country| ctx.coded("country", country.as_str()))
                .collect()
        }),
        languages: shown(&call.languages, |languages| {
            let languages = languages.iter();
            languages
                .map(|language| ctx.coded("language", language.as_str()))
                .collect()
        }),
        topics: ctx.links_to(&call.topics),
        url: address(&call.url, text, ctx),
        documents: documents(call, text, ctx),
        banners: banner(item, ctx).into_iter().collect(),
        words: words(item, text, ctx),
        text_lang: ctx.foreign(&text.language),
        body: ctx.body(text),
        pictures: pictures(text, ctx),
        ask: ask(item, &call.contact, &[], None, &questions, ctx),
        questions,
        mentions: mentions(item, &[], ctx),
        designations: designations(&call.designations, ctx),
        sources: source_notes(&call.sources, ctx),
        review: review(item, ctx),
    };
    let head = Head {
        title: Some(call.title.to_string()),
        description: Some(call.summary.to_string()),
        data: Some(jsonld::call(text, call, ctx)),
        kind: PageKind::Article,
    };
    (head, Value::from_serializable(&view))
}

/// What an optional field says; nothing where nobody looked.
fn shown<T, U>(field: &Option<Known<T>>, show: impl FnOnce(&T) -> U) -> Option<Shown<U>> {
    field.as_ref().map(|known| Shown::of(known, show))
}

/// How much there is, each thing that is known in a sentence of its own.
fn in_words(amount: &Grant, ctx: &PageContext<'_>) -> Vec<String> {
    let currency = amount.currency.as_deref().unwrap_or_default();
    let money = |number: f64| {
        let words = format!("{}\u{a0}{currency}", ctx.number(number));
        FluentValue::from(words.trim_end().to_owned())
    };
    let of_one = match (amount.min, amount.max) {
        (Some(min), Some(max)) => {
            Some(ctx.message("call_from_to", [("min", money(min)), ("max", money(max))]))
        }
        (Some(min), None) => Some(ctx.message("call_from", [("min", money(min))])),
        (None, Some(max)) => Some(ctx.message("call_up_to", [("max", money(max))])),
        (None, None) => None,
    };
    let total = amount.total.map(money);
    let of_all = total.map(|total| ctx.message("call_in_all", [("total", total)]));
    of_one.into_iter().chain(of_all).collect()
}

fn documents(call: &Call, text: &Text, ctx: &PageContext<'_>) -> Vec<DocumentView> {
    let documents = call.documents.iter();
    documents
        .map(|document| DocumentView {
            label: document.label.to_string(),
            address: address_or_file(document.url.as_ref(), document.file.as_deref(), text, ctx),
        })
        .collect()
}
