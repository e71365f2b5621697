//! A page that is no entry, such as *about* and *method*.

use serde::Serialize;
use tera::Value;

use super::{
    super::{
        jsonld,
        page::{Head, PageKind},
        page_context::PageContext,
    },
    material::{NoteView, PictureView, designations, pictures},
    review::{WordsView, words},
};
use crate::{
    catalogue::{Item, Text},
    model::{Page, Prose},
};

#[derive(Serialize)]
struct PageView {
    title: String,
    summary: Option<Prose>,
    text_lang: Option<String>,
    words: Option<WordsView>,
    headings: Vec<HeadingView>,
    body: String,
    pictures: Vec<PictureView>,
    designations: Vec<NoteView>,
}

/// A heading, for a table of contents.
#[derive(Serialize)]
struct HeadingView {
    id: String,
    text: String,
}

/// The level of the headings that a table of contents lists.
const LISTED_LEVEL: u8 = 2;

/// The page.
pub(super) fn view(item: &Item, text: &Text, page: &Page, ctx: &PageContext<'_>) -> (Head, Value) {
    let headings = text.body.headings.iter();
    let view = PageView {
        title: page.title.to_string(),
        summary: page.summary.clone(),
        text_lang: ctx.foreign(&text.language),
        words: words(item, text, ctx),
        headings: headings
            .filter(|heading| heading.level == LISTED_LEVEL)
            .map(|heading| HeadingView {
                id: heading.id.to_string(),
                text: heading.text.to_string(),
            })
            .collect(),
        body: ctx.body(text),
        pictures: pictures(text, ctx),
        designations: designations(&page.designations, ctx),
    };
    let head = Head {
        title: Some(page.title.to_string()),
        description: page.summary.as_ref().map(Prose::to_string),
        data: Some(jsonld::page(ctx)),
        kind: PageKind::Article,
    };
    (head, Value::from_serializable(&view))
}
