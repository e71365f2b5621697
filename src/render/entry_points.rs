//! The pages that lead to others: the root page that chooses a language, redirects from earlier
//! addresses, and the page for what isn't there.

use serde::Serialize;
use tera::Value;

use super::{
    addresses,
    page::{Head, PageKind, bare_context, endonym, page},
    page_context::PageContext,
    plan::Output,
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
pub(super) fn root(ctx: &PageContext<'_>) -> Result<Vec<u8>, Diagnostic> {
    let edition = ctx.edition;
    let choices: Vec<Choice> = edition
        .languages()
        .iter()
        .map(|language| Choice {
            lang: language.to_string(),
            name: endonym(ctx, language),
            href: ctx.href(&addresses::home(language)),
            title: edition
                .site()
                .title
                .best(language, edition.default_language())
                .map(|(_, title)| title.clone())
                .unwrap_or_default(),
        })
        .collect();
    let mut context = bare_context(ctx);
    context.insert("choices", &choices);
    context.insert("canonical", &ctx.url(ctx.here));
    ctx.page("root.html", &context)
}

/// Renders a redirect to the page of an entry.
pub(super) fn redirect(key: &Key, ctx: &PageContext<'_>) -> Result<Vec<u8>, Diagnostic> {
    let to = Address::of_entry(key, ctx.language);
    let mut context = bare_context(ctx);
    context.insert("href", &ctx.href(&to));
    context.insert("canonical", &ctx.url(&to));
    context.insert("link", &ctx.link(key));
    ctx.page("redirect.html", &context)
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
    ctx: &PageContext<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let mut withdrawn = ctx.edition.withdrawn();
    let date = withdrawn.find_map(|(other, known)| (other == key).then_some(known.date));
    let head = Head {
        title: Some(ctx.word("withdrawn_title").to_string()),
        description: None,
        data: None,
        kind: PageKind::Website,
    };
    let view = WithdrawnView {
        kind: ctx.term("kind", key.kind.name()),
        date: date.map(|date| ctx.date(date)).unwrap_or_default(),
    };
    page(ctx, output, "withdrawn.html", "withdrawn", &head, &view)
}

/// What the page for what isn't there says of one language of the site.
#[derive(Serialize)]
struct InLanguage {
    lang: String,
    name: Value,
    home: String,
    /// The page that searches, where the site has a search.
    search: Option<String>,
    search_label: Value,
    search_button: Value,
}

/// The page for what isn't there: nobody knows in which language it was looked for.
#[derive(Serialize)]
struct NotFoundView {
    others: Vec<InLanguage>,
}

/// Renders the page for what isn't there.
pub(super) fn not_found(output: &Output, ctx: &PageContext<'_>) -> Result<Vec<u8>, Diagnostic> {
    let languages = ctx.edition.languages().iter();
    let others = languages.filter(|language| *language != ctx.language);
    let has_search = ctx.edition.site().search;
    let word = |id, language| {
        let own = ctx.theme.word(id, language);
        own.unwrap_or_else(|| ctx.word(id))
    };
    let others = others.map(|language| InLanguage {
        lang: language.to_string(),
        name: endonym(ctx, language),
        home: ctx.href(&addresses::home(language)),
        search: has_search.then(|| ctx.href(&addresses::search(language))),
        search_label: word("search_label", language),
        search_button: word("search_button", language),
    });
    let view = NotFoundView {
        others: others.collect(),
    };
    let head = Head {
        title: Some(ctx.word("not_found_title").to_string()),
        description: None,
        data: None,
        kind: PageKind::Website,
    };
    page(ctx, output, "404.html", "not_found", &head, &view)
}
