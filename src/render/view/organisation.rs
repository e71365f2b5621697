//! The page of an organisation: what it is, and what it has a part in.

use serde::Serialize;
use tera::Value;

use super::{
    super::{
        jsonld,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext, Shown},
    },
    city::{NameView, other_names},
    gist,
    material::{AddressView, NoteView, address, designations},
    source::{Mentions, SourceNote, cards_mentioning, mentions, source_notes},
    topic::{Phrase, phrase},
};
use crate::{
    catalogue::Item,
    content::Key,
    diagnostics::Diagnostic,
    model::{EntityKind, Organisation, Record},
};

#[derive(Serialize)]
struct OrganisationView {
    name: String,
    name_lang: Option<String>,
    other_names: Vec<NameView>,
    acronym: Option<String>,
    kind: Value,
    url: Shown<AddressView>,
    note: Option<Phrase>,
    people: Vec<LinkView>,
    practices: Vec<Value>,
    events: Vec<Value>,
    mentions: Vec<Mentions>,
    designations: Vec<NoteView>,
    sources: Vec<SourceNote>,
}

/// The page of an organisation.
pub(super) fn view(
    item: &Item,
    organisation: &Organisation,
    ctx: &PageContext<'_>,
) -> Result<(Head, Value), Diagnostic> {
    let link = ctx.link(&item.key);
    let (name, name_lang) = link.map_or_else(Default::default, |link| (link.name, link.lang));
    let people = item
        .mentioned_by()
        .iter()
        .filter(|key| works_there(key, item, ctx));
    let view = OrganisationView {
        other_names: other_names(&organisation.name, &name, ctx),
        acronym: organisation.acronym.clone(),
        kind: ctx.term("organisation", organisation.kind.name()),
        url: Shown::of(&organisation.url, |url| address(url, item.original(), ctx)),
        note: organisation
            .note
            .as_ref()
            .and_then(|texts| phrase(texts, ctx)),
        people: ctx.links_of(people),
        practices: cards_mentioning(item, &[EntityKind::Practice], ctx)?,
        events: cards_mentioning(item, &[EntityKind::Call, EntityKind::Event], ctx)?,
        mentions: mentions(
            item,
            &[
                EntityKind::Practice,
                EntityKind::Event,
                EntityKind::Call,
                EntityKind::Person,
            ],
            ctx,
        ),
        designations: designations(&organisation.designations, ctx),
        sources: source_notes(&organisation.sources, ctx),
        name: name.clone(),
        name_lang,
    };
    let head = Head {
        title: Some(name),
        description: gist::of_item(item, ctx),
        data: Some(jsonld::organisation(item, organisation, ctx)),
        kind: PageKind::Article,
    };
    Ok((head, Value::from_serializable(&view)))
}

fn works_there(key: &Key, organisation: &Item, ctx: &PageContext<'_>) -> bool {
    let record = ctx.edition.item(key).map(|item| &*item.original().record);
    matches!(record, Some(Record::Person(person)) if person.function.iter().any(|function| {
        function.org.value().is_some_and(|org| org.id() == &organisation.key.id)
    }))
}
