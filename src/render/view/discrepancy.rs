//! The page of a discrepancy: what each source says, and how it is dealt with here.

use serde::Serialize;
use tera::Value;

use super::{
    super::{
        jsonld,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext},
    },
    material::{NoteView, PictureView, designations, pictures},
    review::{WordsView, words},
    source::{Mentions, mentions},
};
use crate::{
    catalogue::{Item, Text},
    model::{Discrepancy, Prose},
};

#[derive(Serialize)]
struct DiscrepancyView {
    about: String,
    text_lang: Option<String>,
    values: Vec<SaidThere>,
    handling: String,
    words: Option<WordsView>,
    body: String,
    pictures: Vec<PictureView>,
    designations: Vec<NoteView>,
    mentions: Vec<Mentions>,
}

/// What one source says.
#[derive(Serialize)]
struct SaidThere {
    value: String,
    source: Option<LinkView>,
    locator: Option<Prose>,
}

/// The page of a discrepancy.
pub(super) fn view(
    item: &Item,
    text: &Text,
    discrepancy: &Discrepancy,
    ctx: &PageContext<'_>,
) -> (Head, Value) {
    let view = DiscrepancyView {
        about: discrepancy.about.to_string(),
        text_lang: ctx.foreign(&text.language),
        values: discrepancy
            .values
            .iter()
            .map(|one| SaidThere {
                value: one.value.to_string(),
                source: ctx.link_to(&one.source),
                locator: one.locator.clone(),
            })
            .collect(),
        handling: discrepancy.handling.to_string(),
        words: words(item, text, ctx),
        body: ctx.body(text),
        pictures: pictures(text, ctx),
        designations: designations(&discrepancy.designations, ctx),
        mentions: mentions(item, &[], ctx),
    };
    let head = Head {
        title: Some(discrepancy.about.to_string()),
        description: Some(discrepancy.handling.to_string()),
        data: Some(jsonld::page(ctx)),
        kind: PageKind::Article,
    };
    (head, Value::from_serializable(&view))
}
