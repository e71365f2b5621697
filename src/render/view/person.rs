//! The page of a person in a public function: which, as of when, and what they said.

use serde::Serialize;
use tera::Value;

use super::{
    super::{
        jsonld,
        original::for_reader,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext, Shown, TimeView},
    },
    gist,
    material::{NoteView, QuoteView, designations, quote},
    source::{Mentions, SourceNote, mentions, source_notes},
};
use crate::{
    catalogue::Item,
    model::{EntityKind, Person},
};

#[derive(Serialize)]
struct PersonView {
    name: String,
    spellings: Vec<SpellingView>,
    functions: Vec<FunctionView>,
    said: Vec<SaidView>,
    mentions: Vec<Mentions>,
    designations: Vec<NoteView>,
    sources: Vec<SourceNote>,
}

#[derive(Serialize)]
struct SpellingView {
    name: String,
    source: Option<LinkView>,
    note: Option<String>,
}

/// A function, as of a source's date (rule R24).
#[derive(Serialize)]
struct FunctionView {
    role: String,
    organisation: Shown<Option<LinkView>>,
    as_of: TimeView,
    source: Option<LinkView>,
}

/// Words of theirs, and the entry that quotes them.
#[derive(Serialize)]
struct SaidView {
    quote: QuoteView,
    entry: LinkView,
}

/// The page of a person.
pub(super) fn view(item: &Item, person: &Person, ctx: &PageContext<'_>) -> (Head, Value) {
    let view = PersonView {
        name: person.name.clone(),
        spellings: person
            .aka
            .iter()
            .map(|one| SpellingView {
                name: one.name.clone(),
                source: ctx.link_to(&one.source),
                note: one.note.as_ref().map(|words| ctx.worded(words, item)),
            })
            .collect(),
        functions: person
            .function
            .iter()
            .map(|one| FunctionView {
                role: ctx.worded(&one.role, item),
                organisation: Shown::of(&one.org, |org| ctx.link_to(org)),
                as_of: ctx.time(one.as_of),
                source: ctx.link_to(&one.source),
            })
            .collect(),
        said: said(item, ctx),
        mentions: mentions(item, &[EntityKind::Topic], ctx),
        designations: designations(&person.designations, ctx),
        sources: source_notes(&person.sources, ctx),
    };
    let head = Head {
        title: Some(person.name.clone()),
        description: gist::of_item(item, ctx),
        data: Some(jsonld::page(ctx)),
        kind: PageKind::Article,
    };
    (head, Value::from_serializable(&view))
}

fn said(item: &Item, ctx: &PageContext<'_>) -> Vec<SaidView> {
    let mut said = Vec::new();
    for key in item.mentioned_by() {
        let Some((entry, link)) = ctx.edition.item(key).zip(ctx.link(key)) else {
            continue;
        };
        let text = for_reader(entry, ctx.language);
        let quotes = text.record.quotes();
        let theirs = quotes.iter().filter(|one| one.speaker.id() == &item.key.id);
        said.extend(theirs.map(|one| SaidView {
            quote: quote(one, ctx),
            entry: link.clone(),
        }));
    }
    said
}
