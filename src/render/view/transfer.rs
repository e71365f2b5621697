//! The page of a transfer, and transfers as other pages mention them.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        freshness::is_to_be_followed_up,
        jsonld,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext, Shown, TimeView},
    },
    ask::{AskView, ask, questions},
    material::{NoteView, OutcomeView, PictureView, designations, outcomes, pictures},
    review::{ReviewView, WordsView, banner, review, words},
    source::{SourceNote, source_notes},
};
use crate::{
    catalogue::{Item, Text},
    content::Key,
    model::{Change, Contact, EntityKind, Evidence, Prose, Transfer},
};

/// A transfer as other pages mention it.
#[derive(Serialize)]
pub(super) struct TransferNote {
    href: Option<String>,
    /// What the city does with it: «Elbasan adapts».
    says: String,
    practice: Option<LinkView>,
    from: Shown<Option<LinkView>>,
    to: Option<LinkView>,
    relation: Value,
    stage: Value,
    stage_as_of: TimeView,
}

#[derive(Serialize)]
struct TransferView {
    note: TransferNote,
    banners: Vec<String>,
    words: Option<WordsView>,
    text_lang: Option<String>,
    started: Shown<TimeView>,
    support: Vec<Value>,
    kept: Shown<Vec<Prose>>,
    changed: Shown<Vec<ChangeView>>,
    dropped: Shown<Vec<ChangeView>>,
    result: Shown<ResultView>,
    stopped_because: Option<Prose>,
    lessons: Shown<Prose>,
    confirmed_by: Vec<Value>,
    body: String,
    pictures: Vec<PictureView>,
    questions: Vec<String>,
    ask: Option<AskView>,
    designations: Vec<NoteView>,
    sources: Vec<SourceNote>,
    review: Option<ReviewView>,
}

#[derive(Serialize)]
struct ChangeView {
    what: String,
    why: String,
}

#[derive(Serialize)]
struct ResultView {
    level: Value,
    limits: String,
    outcomes: Vec<OutcomeView>,
}

/// The transfers that an entry has a part in, in order of their ids.
pub(super) fn transfer_notes(item: &Item, ctx: &PageContext<'_>) -> Vec<TransferNote> {
    item.mentioned_by()
        .iter()
        .filter(|key| key.kind == EntityKind::Transfer)
        .filter_map(|key| {
            let item = ctx.edition.item(key)?;
            let transfer = item.text(ctx.language).record.downcast()?;
            Some(note(item, transfer, ctx))
        })
        .collect()
}

/// A transfer as other pages mention it.
pub(super) fn note(item: &Item, transfer: &Transfer, ctx: &PageContext<'_>) -> TransferNote {
    TransferNote {
        says: ctx.says(transfer),
        href: ctx.link(&item.key).and_then(|link| link.href),
        practice: ctx.link_to(&transfer.practice),
        from: Shown::of(&transfer.from, |city| ctx.link_to(city)),
        to: ctx.link_to(&transfer.to),
        relation: ctx.term("relation", transfer.relation.name()),
        stage: ctx.term("stage", transfer.stage.name()),
        stage_as_of: ctx.time(transfer.stage_as_of),
    }
}

/// The page of a transfer.
pub(super) fn view(
    item: &Item,
    text: &Text,
    transfer: &Transfer,
    ctx: &PageContext<'_>,
) -> (Head, Value) {
    let changes = |changes: &Vec<Change>| {
        let changes = changes.iter();
        changes
            .map(|change| ChangeView {
                what: change.what.to_string(),
                why: change.why.to_string(),
            })
            .collect()
    };
    let note = note(item, transfer, ctx);
    let title = Some(ctx.named(item));
    let questions = asked(transfer, text, &note, ctx);
    let to = Key::of(&transfer.to);
    let city = ctx.edition.record(&transfer.to);
    let hub = city.and_then(|city| city.hub.as_ref()).map(Key::of);
    let others: Vec<Key> = std::iter::once(to).chain(hub).collect();
    let ask = ask(
        item,
        &Contact::default(),
        &others,
        note.to.clone(),
        &questions,
        ctx,
    );
    let view = TransferView {
        note,
        banners: banner(item, ctx).into_iter().collect(),
        words: words(item, text, ctx),
        text_lang: ctx.foreign(&text.language),
        started: ctx.known_time(&transfer.started),
        support: transfer
            .support
            .iter()
            .map(|one| ctx.term("support", one.name()))
            .collect(),
        kept: Shown::of(&transfer.kept, Clone::clone),
        changed: Shown::of(&transfer.changed, changes),
        dropped: Shown::of(&transfer.dropped, changes),
        result: Shown::of(&transfer.result, |result| outcome(result, ctx)),
        stopped_because: transfer.stopped_because.clone(),
        lessons: Shown::of(&transfer.lessons, Clone::clone),
        confirmed_by: transfer
            .confirmed_by
            .iter()
            .map(|one| ctx.term("confirmed", one.name()))
            .collect(),
        body: ctx.body(text),
        pictures: pictures(text, ctx),
        ask: ask.filter(|_| !questions.is_empty()),
        questions,
        designations: designations(&transfer.designations, ctx),
        sources: source_notes(&transfer.sources, ctx),
        review: review(item, ctx),
    };
    let head = Head {
        title,
        description: Some(gist(&view.note, ctx)),
        data: Some(jsonld::page(ctx)),
        kind: PageKind::Article,
    };
    (head, Value::from_serializable(&view))
}

/// What isn't known of it; first how it goes, where nobody has said that for a year.
fn asked(
    transfer: &Transfer,
    text: &Text,
    note: &TransferNote,
    ctx: &PageContext<'_>,
) -> Vec<String> {
    let is_old = is_to_be_followed_up(transfer, ctx.edition.today());
    let follow_up = is_old.then(|| {
        let to = note.to.as_ref().map(|link| link.name.clone());
        ctx.message(
            "question_transfer_follow_up",
            [
                ("to", FluentValue::from(to.unwrap_or_default())),
                ("stage", FluentValue::from(note.stage.to_string())),
                ("date", FluentValue::from(note.stage_as_of.words.clone())),
            ],
        )
    });
    follow_up
        .into_iter()
        .chain(questions(&text.record, ctx))
        .collect()
}

/// How far it has come, in a sentence.
fn gist(note: &TransferNote, ctx: &PageContext<'_>) -> String {
    let cities = [
        note.from.value.as_ref().and_then(Option::as_ref),
        note.to.as_ref(),
    ];
    let names: Vec<&str> = cities
        .into_iter()
        .flatten()
        .map(|link| &*link.name)
        .collect();
    let as_of = FluentValue::from(note.stage_as_of.words.clone());
    let as_of = ctx.message("as_of", [("date", as_of)]);
    format!("{}. {}, {as_of}", names.join(" → "), note.stage)
}

fn outcome(evidence: &Evidence, ctx: &PageContext<'_>) -> ResultView {
    ResultView {
        level: ctx.term("evidence", evidence.level.name()),
        limits: evidence.limits.to_string(),
        outcomes: outcomes(&evidence.outcomes, ctx),
    }
}
