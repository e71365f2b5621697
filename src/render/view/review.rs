//! When an entry was written and checked, and whether it can still be relied on.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::super::{
    freshness::{Freshness, due},
    original::left_of_all,
    page_context::{PageContext, TimeView},
};
use crate::{
    catalogue::{Address, Item, Text, Version},
    model::{Date, TranslationKind, Verification, other_alphabet},
};

/// When an entry was written and checked.
#[derive(Serialize)]
pub(super) struct ReviewView {
    created: Option<TimeView>,
    updated: TimeView,
    verification: Value,
    verified_on: Option<TimeView>,
    verified_by_role: Option<String>,
    due: TimeView,
    freshness: &'static str,
    changelog: Vec<ChangeView>,
}

#[derive(Serialize)]
struct ChangeView {
    date: TimeView,
    note: String,
}

/// The review of an entry, where its kind has one.
pub(super) fn review(item: &Item, ctx: &PageContext<'_>) -> Option<ReviewView> {
    let review = item.original().record.review()?;
    let due = due(item)?;
    // These words stand with the original alone, whatever else is translated.
    let language = item.original_language();
    let said = |words: &String| ctx.said(words, language);
    let by = |verification| review.verification == verification;
    Some(ReviewView {
        created: review.created.map(|day| ctx.time(day)),
        updated: ctx.time(review.updated),
        verification: ctx.term("verification", review.verification.name()),
        verified_on: review
            .verified_on
            .filter(|_| !by(Verification::Desk))
            .map(|day| ctx.time(day)),
        verified_by_role: review.verified_by_role.as_ref().map(said),
        due: ctx.time(due),
        freshness: Freshness::on(ctx.edition.today(), due).name(),
        changelog: review
            .changelog
            .iter()
            .map(|change| ChangeView {
                date: ctx.time(change.date),
                note: said(&change.note),
            })
            .collect(),
    })
}

/// What a reader must be told before reading on (rule R12): that the entry is past its review.
pub(super) fn banner(item: &Item, ctx: &PageContext<'_>) -> Option<String> {
    let due: Date = due(item)?;
    let id = match Freshness::on(ctx.edition.today(), due) {
        Freshness::Current | Freshness::DueSoon => return None,
        Freshness::Overdue => "banner_overdue",
        Freshness::Archived => "banner_archived",
    };
    Some(ctx.message(id, [("due", FluentValue::from(ctx.date(due)))]))
}

/// What must be said of the words of a page: that they are a translation, and of what kind; or that
/// there is none into the language of the page.
#[derive(Serialize)]
pub(super) struct WordsView {
    original: Option<TextView>,
    /// Its other translations, where there is none into the language of the page: another language of
    /// the region may be nearer to the reader than that of the original.
    others: Vec<TextView>,
    note: Option<Value>,
    /// That some of its words are not translated, and how many.
    left: Option<String>,
    is_out_of_date: bool,
    by_role: Option<String>,
    reviewed_on: Option<TimeView>,
}

/// Where the text stands in a language.
#[derive(Serialize)]
struct TextView {
    /// What the language is called in that of the page, and what it calls itself.
    language: Value,
    own_name: Value,
    lang: String,
    href: String,
}

/// How the words of an entry came about, where a reader should know.
pub(super) fn words(item: &Item, text: &Text, ctx: &PageContext<'_>) -> Option<WordsView> {
    if !item.key.kind.in_every_language() && text.language != *ctx.language {
        return Some(untranslated(item, text, ctx));
    }
    let translation = text.record.translation()?;
    (translation.kind != TranslationKind::Original).then(|| WordsView {
        original: elsewhere(item, item.original(), ctx),
        others: Vec::new(),
        note: Some(ctx.term("page_translated", translation.kind.name())),
        left: left(item, ctx),
        is_out_of_date: item.version(text) == Some(Version::Earlier),
        by_role: translation.by_role.clone(),
        reviewed_on: translation.reviewed_on.map(|day| ctx.time(day)),
    })
}

/// That some of the words of a translation stand in the language of its original still.
fn left(item: &Item, ctx: &PageContext<'_>) -> Option<String> {
    let (left, all) = left_of_all(item, item.text(ctx.language));
    let number = |number: usize| FluentValue::from(number as u64);
    (left > 0).then(|| {
        ctx.message(
            "page_words_left",
            [("left", number(left)), ("n", number(all))],
        )
    })
}

fn elsewhere(item: &Item, text: &Text, ctx: &PageContext<'_>) -> Option<TextView> {
    let page = Address::of_entry(&item.key, &text.language);
    (text.language != *ctx.language).then(|| TextView {
        language: ctx.coded("language", text.language.as_str()),
        own_name: ctx.coded("endonym", text.language.as_str()),
        lang: text.language.to_string(),
        href: ctx.href(&page),
    })
}

fn untranslated(item: &Item, text: &Text, ctx: &PageContext<'_>) -> WordsView {
    let is_same = other_alphabet(ctx.language).as_ref() == Some(&text.language);
    let others = item.texts().filter(|one| one.language != text.language);
    WordsView {
        original: elsewhere(item, text, ctx),
        others: others.filter_map(|one| elsewhere(item, one, ctx)).collect(),
        note: is_same.then(|| ctx.word("page_other_alphabet")),
        left: None,
        is_out_of_date: false,
        by_role: None,
        reviewed_on: None,
    }
}
