//! The page of a source, and a source as other pages cite it.

use serde::Serialize;
use tera::Value;

use super::{
    super::{
        jsonld,
        names::name,
        page::{Head, PageKind},
        page_context::{LinkView, PageContext, Shown, TimeView},
    },
    gist,
    material::{AddressView, NoteView, address, designations, translation_note},
};
use crate::{
    catalogue::{Item, Text},
    content::Key,
    diagnostics::Diagnostic,
    model::{Defect, EntityKind, Known, Ref, Source, TranslationKind, Wording},
};

/// A source as other pages cite it.
#[derive(Serialize)]
pub(super) struct SourceNote {
    id: String,
    link: LinkView,
    is_title_known: bool,
    kind: Value,
    publisher: Shown<String>,
    published: Shown<TimeView>,
    language: Option<Value>,
    translation: Option<Value>,
    defects: Vec<DefectView>,
}

/// Something wrong in a source.
#[derive(Serialize)]
struct DefectView {
    text: String,
    locator: Option<String>,
    note: Option<String>,
}

#[derive(Serialize)]
struct SourceView {
    note: SourceNote,
    title: String,
    title_lang: Option<String>,
    authors: Shown<Vec<String>>,
    perspectives: Vec<Value>,
    published_basis: Option<String>,
    language: Value,
    chain: Option<ChainView>,
    url: Shown<AddressView>,
    archived_url: Option<AddressView>,
    consulted: TimeView,
    /// For a letter: the function of whoever wrote it.
    letter_role: Option<String>,
    licence: Value,
    holder: Shown<String>,
    rights_note: Option<String>,
    designations: Vec<NoteView>,
    practices: Vec<Value>,
    mentions: Vec<Mentions>,
}

/// Where the words of a translated source come from.
#[derive(Serialize)]
struct ChainView {
    kind: Value,
    of_title: Option<String>,
    of_publisher: Option<String>,
    of_language: Option<Value>,
    of_lang: Option<String>,
    of_published: Option<TimeView>,
    of_url: Option<AddressView>,
    by: Shown<String>,
}

/// Entries of one kind that rest on something.
#[derive(Serialize)]
pub(super) struct Mentions {
    id: &'static str,
    name: Value,
    links: Vec<LinkView>,
}

/// Sources as a page cites them.
pub(super) fn source_notes(sources: &[Ref<Source>], ctx: &PageContext<'_>) -> Vec<SourceNote> {
    let note = |reference: &Ref<Source>| {
        let item = ctx.edition.item(&Key::of(reference))?;
        let source = item.original().record.downcast()?;
        Some(source_note(item, source, ctx))
    };
    sources.iter().filter_map(note).collect()
}

fn source_note(item: &Item, source: &Source, ctx: &PageContext<'_>) -> SourceNote {
    let link = ctx.link(&item.key).unwrap_or_else(|| LinkView {
        name: item.key.id.to_string(),
        lang: None,
        href: None,
    });
    let is_translated = |kind: TranslationKind| kind != TranslationKind::Original;
    SourceNote {
        id: item.key.id.to_string(),
        link,
        is_title_known: source.title.value().is_some(),
        kind: ctx.term("source", source.kind.name()),
        publisher: Shown::of(&source.publisher, Clone::clone),
        published: ctx.known_time(&source.published),
        language: (source.lang != *ctx.language)
            .then(|| begun(&ctx.coded("language", source.lang.as_str()))),
        translation: source
            .translation
            .as_ref()
            .filter(|one| is_translated(one.kind))
            .and_then(|one| translation_note(one.kind, ctx)),
        defects: source
            .defects
            .iter()
            .map(|one| defect(one, source, item, ctx))
            .collect(),
    }
}

/// A defect in the words of the source, and what is said of it in those of the list of sources.
fn defect(defect: &Defect, source: &Source, item: &Item, ctx: &PageContext<'_>) -> DefectView {
    let of_list = |words: &Wording| ctx.worded(words, item);
    DefectView {
        text: ctx.said(&defect.text, &source.lang),
        locator: defect.locator.as_ref().map(of_list),
        note: defect.note.as_ref().map(of_list),
    }
}

/// The page of a source.
pub(super) fn view(
    item: &Item,
    source: &Source,
    ctx: &PageContext<'_>,
) -> Result<(Head, Value), Diagnostic> {
    let text = item.original();
    let of_list = |words: &Wording| ctx.worded(words, item);
    let name = name(item, ctx.language, ctx.edition);
    let title = match source.title.value() {
        Some(title) => title.clone(),
        None => ctx.untitled(source),
    };
    let view = SourceView {
        note: source_note(item, source, ctx),
        title: title.clone(),
        title_lang: name
            .language
            .as_ref()
            .and_then(|language| ctx.foreign(language)),
        authors: Shown::of(&source.authors, Clone::clone),
        perspectives: source
            .perspective
            .iter()
            .map(|one| ctx.term("perspective", one.name()))
            .collect(),
        published_basis: source.published_basis.as_ref().map(of_list),
        language: ctx.coded("language", source.lang.as_str()),
        chain: chain(source, text, ctx),
        url: Shown::of(&source.url, |url| address(url, text, ctx)),
        archived_url: source
            .archived_url
            .as_ref()
            .map(|url| address(url, text, ctx)),
        consulted: ctx.time(source.consulted),
        letter_role: source.letter.as_ref().map(|letter| letter.role.clone()),
        licence: ctx.coded("licence", &source.rights.licence),
        holder: Shown::of(&source.rights.holder, Clone::clone),
        rights_note: source.rights.note.as_ref().map(of_list),
        designations: designations(&source.designations, ctx),
        practices: cards_mentioning(item, &[EntityKind::Practice], ctx)?,
        mentions: mentions(item, &[EntityKind::Practice], ctx),
    };
    let head = Head {
        title: Some(title),
        description: gist::of_item(item, ctx),
        data: Some(jsonld::source(source, text, ctx)),
        kind: PageKind::Article,
    };
    Ok((head, Value::from_serializable(&view)))
}

fn chain(source: &Source, text: &Text, ctx: &PageContext<'_>) -> Option<ChainView> {
    let translation = source.translation.as_ref()?;
    if translation.kind == TranslationKind::Original && translation.of_title.is_none() {
        return None;
    }
    Some(ChainView {
        kind: ctx.term("page_translated", translation.kind.name()),
        of_title: translation.of_title.clone(),
        of_publisher: translation.of_publisher.clone(),
        of_language: translation
            .of_lang
            .as_ref()
            .map(|language| begun(&ctx.coded("language", language.as_str()))),
        of_lang: translation.of_lang.as_ref().map(ToString::to_string),
        of_published: translation.of_published.map(|date| ctx.time(date)),
        of_url: translation
            .of_url
            .as_ref()
            .map(|url| address(url, text, ctx)),
        by: match &translation.by {
            Known::Value(name) => Shown::or_unknown(Some(name.clone())),
            other @ (Known::Unknown | Known::NotApplicable) => Shown::of(other, Clone::clone),
        },
    })
}

/// The cards of all entries of a kind that refer to this one.
pub(super) fn cards_mentioning(
    item: &Item,
    kinds: &[EntityKind],
    ctx: &PageContext<'_>,
) -> Result<Vec<Value>, Diagnostic> {
    let mentioned_by = |kind| {
        item.mentioned_by()
            .iter()
            .filter(move |key| key.kind == kind)
    };
    let keys = kinds.iter().copied().flat_map(mentioned_by);
    ctx.plan.cards.cards(keys, ctx)
}

/// Links to all entries that refer to this one, by kind, but for some kinds and the site's pages.
pub(super) fn mentions(
    item: &Item,
    shown_elsewhere: &[EntityKind],
    ctx: &PageContext<'_>,
) -> Vec<Mentions> {
    EntityKind::ALL
        .into_iter()
        .filter(|kind| *kind != EntityKind::Page && !shown_elsewhere.contains(kind))
        .filter_map(|kind| {
            let keys = item.mentioned_by().iter().filter(|key| key.kind == kind);
            let links = ctx.links_of(keys);
            (!links.is_empty()).then(|| Mentions {
                id: kind.plural(),
                name: ctx.word(&format!("nav_{}", kind.plural())),
                links,
            })
        })
        .collect()
}

/// A word that begins a sentence. Most languages write their names with small letters.
fn begun(word: &Value) -> Value {
    let word = word.to_string();
    let Some((at, first)) = word.char_indices().find(|(_, c)| c.is_alphabetic()) else {
        return Value::normal_string(&word);
    };
    let after = at + first.len_utf8();
    let first = first.to_uppercase();
    Value::normal_string(&format!("{}{first}{}", &word[..at], &word[after..]))
}
