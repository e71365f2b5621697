//! What every page has in common: its head, the languages it is in, and what stands around it.

use serde::Serialize;
use tera::{Context, Value};

use super::{
    addresses,
    borrowed::bare,
    link_preview::{self, PictureLink},
    page_context::PageContext,
    plan::Output,
    site_frame,
};
use crate::{
    catalogue::Address, diagnostics::Diagnostic, disk::Medium, escape, model::Language, search,
};

/// What stands for all languages that a page isn't in, in links to other languages.
pub(super) const X_DEFAULT: &str = "x-default";

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
    /// The language of the page, as Open Graph names it.
    og_locale: String,
    /// The picture that is shown beside links to it.
    picture: Option<PictureLink>,
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
struct LanguageLink {
    lang: String,
    /// The language of what it leads to.
    to: String,
    name: Value,
    href: String,
    is_current: bool,
    /// Is this page told in it, and not only framed by it or missing?
    is_translated: bool,
}

/// Where the search finds its files. No page has it where the site has no search.
#[derive(Serialize)]
struct SearchView {
    page: String,
    facets: String,
    entry: String,
    runtime: String,
    fallback: String,
    /// Where a hub of the site can be written to, where that may be shown.
    mail: Option<String>,
    is_disk: bool,
}

impl SearchView {
    fn of(ctx: &PageContext<'_>) -> Self {
        Self {
            page: ctx.href(&addresses::search(ctx.language)),
            facets: ctx.href(&addresses::facet_names(ctx.language)),
            entry: ctx.href(&search::entry()),
            runtime: ctx.href(&search::runtime()),
            fallback: ctx.href(&search::fallback()),
            mail: mail(ctx),
            is_disk: ctx.medium == Medium::Disk,
        }
    }
}

/// The address of the first hub of the site that has one.
fn mail(ctx: &PageContext<'_>) -> Option<String> {
    let hubs = ctx.edition.site().hubs.iter();
    let contacts = hubs.filter_map(|hub| ctx.edition.record(hub));
    let mut known = contacts.filter_map(|hub| hub.contact.email.as_ref());
    known.next().map(|email| email.as_str().to_owned())
}

/// Renders a page.
pub(super) fn page(
    ctx: &PageContext<'_>,
    output: &Output,
    template: &str,
    section: &str,
    head: &Head,
    view: &impl Serialize,
) -> Result<Vec<u8>, Diagnostic> {
    let mut context = context(ctx);
    let languages = ctx.edition.languages();
    let same = ctx.plan.in_languages(output, languages);
    let claimed = ctx.plan.alternates(output, languages);
    let default = output.for_other_languages(&claimed, ctx.edition);
    let view_of_head = HeadView {
        title: head.title.as_deref(),
        description: head.description.as_deref().map(shortened),
        canonical: ctx.url(match (output, default) {
            (Output::Untranslated(..), Some(original)) => original,
            _ => ctx.here,
        }),
        alternates: alternates(output, &claimed, default, ctx),
        og_type: match head.kind {
            PageKind::Article => "article",
            PageKind::Website => "website",
        },
        og_locale: ctx.language.as_str().replace('-', "_"),
        picture: link_preview::picture_of(output, head.title.as_deref().unwrap_or_default(), ctx),
        json_ld: head
            .data
            .as_ref()
            .map(|data| Value::safe_string(&escape::json_in_script(data))),
    };
    let language_links: Vec<LanguageLink> = languages
        .iter()
        .map(|language| {
            let same = same.iter().find(|(other, _)| *other == language);
            let address = match same {
                Some((_, address)) => address.clone(),
                None => nearest(output, language, ctx),
            };
            let tree = address.as_str().split('/').next();
            LanguageLink {
                lang: language.to_string(),
                to: tree.unwrap_or_default().to_owned(),
                name: endonym(ctx, language),
                href: ctx.href(&address),
                is_current: language == ctx.language,
                is_translated: claimed.iter().any(|(other, _)| *other == language),
            }
        })
        .collect();
    context.insert_value("head", Value::from_serializable(&view_of_head));
    context.insert_value("language_links", Value::from_serializable(&language_links));
    context.insert_value("section", Value::normal_string(section));
    context.insert_value("page", Value::from_serializable(view));
    ctx.page(template, &context)
}

/// What search engines are told of the page in other languages. A page around a text of another
/// language claims nothing: its canonical address does.
fn alternates(
    output: &Output,
    claimed: &[(&Language, Address)],
    default: Option<&Address>,
    ctx: &PageContext<'_>,
) -> Vec<Alternate> {
    if ctx.edition.languages().len() < 2 || matches!(output, Output::Untranslated(..)) {
        return Vec::new();
    }
    let named = |lang: String, address| Alternate {
        lang,
        href: ctx.url(address),
    };
    let of_languages = claimed
        .iter()
        .map(|(language, address)| named(language.to_string(), address));
    let of_others = default.map(|address| named(X_DEFAULT.into(), address));
    of_languages.chain(of_others).collect()
}

/// What comes nearest to a page in a language in which there is none: the entry in the language it was
/// written in, else the home page.
fn nearest(output: &Output, language: &Language, ctx: &PageContext<'_>) -> Address {
    let original = if let Output::Entry(key, _) | Output::Untranslated(key, _) = output {
        ctx.edition.address(key, language)
    } else {
        None
    };
    original.unwrap_or_else(|| addresses::home(language))
}

/// What every template sees.
pub(super) fn context(ctx: &PageContext<'_>) -> Context {
    let mut context = bare_context(ctx);
    context.insert_value("site", site_frame::around(ctx));
    if ctx.edition.site().search {
        context.insert("search", &SearchView::of(ctx));
    }
    context
}

/// What a template sees that stands alone.
pub(super) fn bare_context(ctx: &PageContext<'_>) -> Context {
    let language = ctx.language;
    let mut context = Context::new();
    context.insert_value("t", ctx.theme.words(language));
    context.insert_value("lang", Value::normal_string(language.as_str()));
    context.insert_value("dir", Value::normal_string(language.direction()));
    context.insert_value("root", Value::normal_string(&ctx.root()));
    context
}

/// What a language calls itself.
pub(super) fn endonym(ctx: &PageContext<'_>, language: &Language) -> Value {
    ctx.coded("endonym", language.as_str())
}

/// A description, cut at a word where it is too long.
fn shortened(text: &str) -> String {
    let text = bare(text);
    if text.chars().count() <= DESCRIPTION {
        return text.into_owned();
    }
    let cut: String = text.chars().take(DESCRIPTION).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}
