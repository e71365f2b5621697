//! What every page has in common: its head, the languages it is in, and what stands around it.

use serde::Serialize;
use tera::{Context, Value};

use super::{addresses, chrome, plan::Output, reader::Reader};
use crate::{diagnostics::Diagnostic, disk::Medium, escape, model::Language, search};

/// The most characters of a description that search engines and messengers show.
const DESCRIPTION: usize = 300;

/// What a page says of itself to machines.
pub(super) struct Head {
    /// Its title; without one it is the site's.
    pub title: Option<String>,
    /// What it is about, in a sentence or two.
    pub description: Option<String>,
    /// What it is, in the words of schema.org.
    pub data: Option<serde_json::Value>,
    /// Is it about one thing, or a list of many?
    pub kind: PageKind,
}

/// What sort of page it is, for link previews.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PageKind {
    /// A text of its own.
    Article,
    /// A list, or a page of the site.
    Website,
}

#[derive(Serialize)]
struct HeadView<'a> {
    title: Option<&'a str>,
    description: Option<String>,
    canonical: String,
    alternates: Vec<Alternate>,
    og_type: &'static str,
    json_ld: Option<Value>,
}

/// The same page in another language, for search engines.
#[derive(Serialize)]
struct Alternate {
    lang: String,
    href: String,
}

/// The same page, or what comes nearest, in another language, for readers.
#[derive(Serialize)]
struct Tongue {
    lang: String,
    name: Value,
    href: String,
    is_current: bool,
    is_same_page: bool,
}

/// Where the search finds its files. No page has it where the site has no search.
#[derive(Serialize)]
struct SearchView {
    page: String,
    facets: String,
    entry: String,
    runtime: String,
    fallback: String,
    is_disk: bool,
}

impl SearchView {
    fn of(reader: &Reader<'_>) -> Self {
        Self {
            page: reader.href(&addresses::search(reader.language)),
            facets: reader.href(&addresses::facet_names(reader.language)),
            entry: reader.href(&search::entry()),
            runtime: reader.href(&search::runtime()),
            fallback: reader.href(&search::fallback()),
            is_disk: reader.medium == Medium::Disk,
        }
    }
}

/// Renders a page.
pub(super) fn page(
    reader: &Reader<'_>,
    output: &Output,
    template: &str,
    section: &str,
    head: &Head,
    view: &impl Serialize,
) -> Result<Vec<u8>, Diagnostic> {
    let mut context = context(reader);
    let languages = reader.edition.languages();
    let alternates = reader.plan.alternates(output, languages);
    let view_of_head = HeadView {
        title: head.title.as_deref(),
        description: head.description.as_deref().map(shortened),
        canonical: reader.url(reader.here),
        alternates: if alternates.len() > 1 {
            let other = |(language, address): &(&Language, _)| Alternate {
                lang: language.to_string(),
                href: reader.url(address),
            };
            alternates.iter().map(other).collect()
        } else {
            Vec::new()
        },
        og_type: match head.kind {
            PageKind::Article => "article",
            PageKind::Website => "website",
        },
        json_ld: head
            .data
            .as_ref()
            .map(|data| Value::safe_string(&escape::json_in_script(data))),
    };
    let tongues: Vec<Tongue> = languages
        .iter()
        .map(|language| {
            let same = alternates.iter().find(|(other, _)| *other == language);
            let address =
                same.map_or_else(|| addresses::home(language), |(_, address)| address.clone());
            Tongue {
                lang: language.to_string(),
                name: endonym(reader, language),
                href: reader.href(&address),
                is_current: language == reader.language,
                is_same_page: same.is_some(),
            }
        })
        .collect();
    context.insert_value("head", Value::from_serializable(&view_of_head));
    context.insert_value("tongues", Value::from_serializable(&tongues));
    context.insert_value("section", Value::normal_string(section));
    context.insert_value("page", Value::from_serializable(view));
    reader.page(template, &context)
}

/// What every template sees.
pub(super) fn context(reader: &Reader<'_>) -> Context {
    let mut context = bare_context(reader);
    context.insert_value("site", chrome::around(reader));
    if reader.edition.site().search {
        context.insert("search", &SearchView::of(reader));
    }
    context
}

/// What a template sees that stands alone.
pub(super) fn bare_context(reader: &Reader<'_>) -> Context {
    let language = reader.language;
    let mut context = Context::new();
    context.insert_value("t", reader.theme.words(language));
    context.insert_value("lang", Value::normal_string(language.as_str()));
    context.insert_value("dir", Value::normal_string(language.direction()));
    context.insert_value("root", Value::normal_string(&reader.root()));
    context
}

/// What a language calls itself.
pub(super) fn endonym(reader: &Reader<'_>, language: &Language) -> Value {
    reader.coded("endonym", language.as_str())
}

/// A description, cut at a word where it is too long.
fn shortened(text: &str) -> String {
    if text.chars().count() <= DESCRIPTION {
        return text.to_owned();
    }
    let cut: String = text.chars().take(DESCRIPTION).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}
