//! How an entry is cited: the sources that it rests on first, then its page.

use serde::Serialize;

use super::super::{borrowed::as_sentence, page_context::PageContext};
use crate::{
    catalogue::{Item, Text},
    content::Key,
    model::{Language, Ref, Source},
};

/// Citations, as words and for programs that keep them.
#[derive(Serialize)]
pub(super) struct CiteView {
    sources: Vec<String>,
    page: String,
    /// The same as BibTeX (Oren Patashnik, «BibTeXing», 1988).
    bibtex: String,
}

/// How an entry that rests on these sources is cited.
pub(super) fn cite(
    item: &Item,
    text: &Text,
    sources: &[Ref<Source>],
    ctx: &PageContext<'_>,
) -> CiteView {
    let sources: Vec<&Source> = sources
        .iter()
        .filter_map(|source| ctx.edition.item(&Key::of(source)))
        .filter_map(|source| source.original().record.downcast())
        .collect();
    let fallback = ctx.edition.default_language();
    let site = ctx.edition.site().title.best(ctx.language, fallback);
    let site = site.map(|(language, title)| ctx.said(title, language));
    let title = text.record.title(&text.language, fallback);
    let title = ctx.said(&title, &text.language);
    let url = ctx.url(ctx.here);
    let updated = text.record.review().map(|review| review.updated);
    let page = [
        Some(title.clone()),
        site.clone(),
        updated.map(|day| ctx.date(day)),
        Some(url.clone()),
    ];
    let mut bibtex: Vec<String> = sources
        .iter()
        .map(|source| of_source(source, ctx))
        .collect();
    bibtex.push(entry(
        item.key.id.as_str(),
        &text.language,
        [
            (
                "author",
                site.map(|title| format!("{{{}}}", escaped(&title))),
            ),
            ("title", Some(escaped(&title))),
            ("year", updated.map(|day| day.to_string()[..4].to_owned())),
            ("url", Some(url)),
        ],
    ));
    CiteView {
        sources: sources.iter().map(|source| words(source, ctx)).collect(),
        page: sentence(page),
        bibtex: bibtex.join("\n\n"),
    }
}

fn words(source: &Source, ctx: &PageContext<'_>) -> String {
    sentence([
        authors(source).map(|authors| authors.join(", ")),
        Some(title(source, ctx)),
        source.publisher.value().cloned(),
        source.published.value().map(|day| ctx.date(*day)),
        web_address(source),
    ])
}

fn title(source: &Source, ctx: &PageContext<'_>) -> String {
    let title = source.title.value();
    let title = title.map(|title| ctx.said(title, &source.lang));
    title.unwrap_or_else(|| ctx.untitled(source))
}

fn authors(source: &Source) -> Option<&Vec<String>> {
    let authors = source.authors.value();
    authors.filter(|authors| !authors.is_empty())
}

/// Parts, each with a full stop after it, if it doesn't end so by itself.
fn sentence<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts = parts.into_iter().flatten();
    let parts: Vec<String> = parts
        .map(|part| {
            if part.contains("://") {
                part
            } else {
                as_sentence(&part)
            }
        })
        .collect();
    parts.join(" ")
}

fn of_source(source: &Source, ctx: &PageContext<'_>) -> String {
    let authors = authors(source).map(|authors| {
        let authors = authors
            .iter()
            .map(|author| format!("{{{}}}", escaped(author)));
        authors.collect::<Vec<_>>().join(" and ")
    });
    let publisher = source.publisher.value();
    let year = source.published.value().map(|day| day.year().to_string());
    entry(
        source.id.as_str(),
        &source.lang,
        [
            ("author", authors),
            ("title", Some(escaped(&title(source, ctx)))),
            ("year", year),
            ("url", web_address(source)),
            ("publisher", publisher.map(|publisher| escaped(publisher))),
        ],
    )
}

/// An entry of a bibliography, with the fields that are known.
fn entry<const N: usize>(
    id: &str,
    language: &Language,
    fields: [(&str, Option<String>); N],
) -> String {
    let known = fields
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    let mut text = format!("@misc{{{id}");
    for (name, value) in known.chain([("langid", language.to_string())]) {
        text.push_str(&format!(",\n  {name} = {{{value}}}"));
    }
    text + "\n}"
}

/// A text in which no character acts.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '{' | '}' | '%' | '&' | '#' | '_' | '$' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}

fn web_address(source: &Source) -> Option<String> {
    let address = source.url.value()?.as_str();
    // Such a one could end the field that it stands in.
    let is_plain = address.starts_with("http") && !address.contains(['{', '}', '\\']);
    is_plain.then(|| address.to_owned())
}
