//! The pages that lead to others: the root page that chooses a language, redirects from earlier
//! addresses, and the page for what isn't there.

use serde::Serialize;
use tera::Value;

use super::{
    addresses,
    page::{Head, PageKind, bare_context, endonym, page},
    plan::Output,
    reader::Reader,
};
use crate::{catalogue::Address, content::Key, diagnostics::Diagnostic};

/// A language to choose.
#[derive(Serialize)]
struct Choice {
    lang: String,
    name: Value,
    href: String,
    title: String,
}

/// Renders the root page.
pub(super) fn root(reader: &Reader<'_>) -> Result<Vec<u8>, Diagnostic> {
    let edition = reader.edition;
    let choices: Vec<Choice> = edition
        .languages()
        .iter()
        .map(|language| Choice {
            lang: language.to_string(),
            name: endonym(reader, language),
            href: reader.href(&addresses::home(language)),
            title: edition
                .site()
                .title
                .best(language, edition.default_language())
                .map(|(_, title)| title.clone())
                .unwrap_or_default(),
        })
        .collect();
    let mut context = bare_context(reader);
    context.insert("choices", &choices);
    context.insert("canonical", &reader.url(reader.here));
    reader.page("root.html", &context)
}

/// Renders a redirect to the page of an entry.
pub(super) fn redirect(key: &Key, reader: &Reader<'_>) -> Result<Vec<u8>, Diagnostic> {
    let to = Address::of_entry(key, reader.language);
    let mut context = bare_context(reader);
    context.insert("href", &reader.href(&to));
    context.insert("canonical", &reader.url(&to));
    context.insert("link", &reader.link(key));
    reader.page("redirect.html", &context)
}

/// What the page in the place of an entry that was taken down says.
#[derive(Serialize)]
struct WithdrawnView {
    kind: Value,
    date: String,
}

/// Renders the page that says that an entry was taken down.
pub(super) fn withdrawn(
    key: &Key,
    output: &Output,
    reader: &Reader<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let mut withdrawn = reader.edition.withdrawn();
    let date = withdrawn.find_map(|(other, known)| (other == key).then_some(known.date));
    let head = Head {
        title: Some(reader.word("withdrawn_title").to_string()),
        description: None,
        data: None,
        kind: PageKind::Website,
    };
    let view = WithdrawnView {
        kind: reader.term("kind", key.kind.name()),
        date: date.map(|date| reader.date(date)).unwrap_or_default(),
    };
    page(reader, output, "withdrawn.html", "withdrawn", &head, &view)
}

/// Renders the page for what isn't there.
pub(super) fn not_found(output: &Output, reader: &Reader<'_>) -> Result<Vec<u8>, Diagnostic> {
    let head = Head {
        title: Some(reader.word("not_found_title").to_string()),
        description: None,
        data: None,
        kind: PageKind::Website,
    };
    page(reader, output, "404.html", "not_found", &head, &())
}
