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
    diagnostics::{Code, Diagnostic, FieldPath, Place, did_you_mean},
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

/// The name of the template that a page asks for.
///
/// # Errors
/// When there is none of that name.
pub(super) fn template(
    text: &Text,
    page: &Page,
    ctx: &PageContext<'_>,
) -> Result<String, Diagnostic> {
    let Some(asked) = &page.template else {
        return Ok("page.html".to_owned());
    };
    let template = format!("page-{asked}.html");
    let known = || {
        ctx.theme
            .templates()
            .filter_map(|name| name.strip_prefix("page-")?.strip_suffix(".html"))
    };
    if known().any(|name| name == asked.as_str()) {
        return Ok(template);
    }
    let place = Place::value(&text.origin.file, FieldPath::key("template"));
    let message = format!("there is no template `{template}`");
    let help = did_you_mean(asked.as_str(), known()).unwrap_or_else(|| {
        format!("make a file `templates/{template}` (`carsija theme eject page.html` gives one to begin with), or take the line out")
    });
    Err(Diagnostic::new(Code::UnknownTemplate, place, message).with_help(help))
}

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
