//! An edition and a theme become pages, feeds, calendars and all else that is published.
//!
//! Takes: an [`Edition`] and a [`Theme`]. Gives: a [`Plan`] of everything there is by address, and
//! from [`render`] the content of any one address. Never: reads the clock or the network, or
//! writes; only [`Theme::load`] reads files.

mod addresses;
mod borrowed;
mod calendar;
mod cards;
mod collation;
mod csv;
mod data;
mod deadline;
mod entry_points;
mod facet_lists;
mod feeds;
mod functions;
mod jsonld;
mod layers;
mod link_preview;
mod lists;
mod map;
mod media_type;
mod message_data;
mod messages;
mod notes;
mod numbers;
mod original;
mod overview;
mod own_code;
mod own_numbers;
mod page;
mod page_context;
mod picture;
mod plan;
mod policy;
mod qr;
mod related;
mod scripts;
mod search_script;
mod shared;
mod site_frame;
mod sitemap;
mod style_sheets;
mod templates;
mod theme;
mod theme_pictures;
mod third_party;
mod titles;
mod unreadable;
mod variables;
mod view;
mod xml;

#[cfg(test)]
mod tests;

pub use borrowed::bare;
pub use data::DataFormat;
pub use layers::{SITE_FOLDERS, ThemeFiles};
pub use link_preview::LINK_PREVIEW;
pub use media_type::{ANY_BYTES, MEDIA_TYPES, MediaType};
pub use messages::{Accepted, MessageCount};
pub use notes::{EntryNotes, NotedPage};
pub use overview::{
    ThemeFile, blocks, custom_properties, default_template, overview, properties_in_use,
};
pub use plan::{Output, Plan};
pub use policy::CONTENT_SECURITY_POLICY;
pub(crate) use sitemap::KEEPS_AWAY;
pub use theme::Theme;
pub use variables::{Variable, variables};

use std::{borrow::Cow, sync::Arc};

use fluent_bundle::FluentArgs;

use self::page_context::{Links, PageContext};
use crate::{
    catalogue::Address,
    diagnostics::{Code, Diagnostic, Place},
    disk::Medium,
    edition::{Edition, facets, freshness, names},
    model::{EntityKind, Label, Language},
    pictures::Rendition,
    search::{LEADS_TO, Labels, Related, deadline_of, leads_to, title_of},
};

/// What stands at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// These bytes.
    Bytes(Cow<'static, [u8]>),
    /// A copy of this file, by its path from the site's folder.
    File(Arc<str>),
    /// This picture in this rendition.
    Rendition(Arc<str>, Rendition),
    /// This drawing, cleaned.
    Drawing(Arc<str>),
    /// This SVG, as a picture beside a link.
    LinkPreview(String),
}

/// Renders what stands at an address of the plan.
///
/// The same edition, theme, related entries and address always give the same bytes, in whichever order they are
/// asked for and from however many threads.
pub fn render(
    edition: &Edition,
    theme: &Theme,
    plan: &Plan,
    related: &Related,
    medium: Medium,
    address: &Address,
    output: &Output,
) -> Result<Content, Diagnostic> {
    let ctx = |language, links| PageContext {
        edition,
        theme,
        plan,
        related,
        medium,
        language,
        here: address,
        links,
    };
    let relative = |language| ctx(language, Links::Relative);
    let default: &Language = edition.default_language();
    let bytes = match output {
        Output::Root => entry_points::root(&relative(default))?,
        Output::Home(language) => view::home(output, &relative(language))?,
        Output::Entry(key, language) | Output::Untranslated(key, language) => {
            match edition.item(key) {
                Some(item) => view::entry(item, output, &relative(language))?,
                None => return Err(not_planned(address)),
            }
        }
        Output::Index(kind, page, language) => {
            view::index(*kind, *page, output, &relative(language))?
        }
        Output::Browse(value, page, language) => {
            view::browse(value.as_ref(), *page, output, &relative(language))?
        }
        Output::Search(language) => view::search(output, &relative(language))?,
        Output::FacetNames(language) => view::facet_names(&relative(language)),
        Output::Feed(topic, language) => feeds::feed(topic.as_ref(), &relative(language)),
        Output::Calendar(of, language) => calendar::calendar(of.as_ref(), &relative(language)),
        Output::LinkPreview(key, language) => {
            let svg = link_preview::link_preview(key, &relative(language))?;
            return Ok(Content::LinkPreview(svg));
        }
        Output::News(language) => view::news(output, &relative(language))?,
        Output::Compare(language) => view::compare(output, &relative(language))?,
        Output::OpenData(language) => view::open_data(output, &relative(language))?,
        Output::Data(kind, format, language) => data::data(*kind, *format, &relative(language)),
        Output::Thesaurus => data::thesaurus::thesaurus(&relative(default)),
        Output::DataReadme => view::readme(&relative(default)),
        Output::Sitemap(part) => sitemap::sitemap(*part, edition, plan),
        Output::Robots => sitemap::robots(edition),
        Output::NotFound(language) => {
            entry_points::not_found(output, &ctx(language, Links::Absolute))?
        }
        Output::Withdrawn(key, language) => {
            entry_points::withdrawn(key, output, &relative(language))?
        }
        Output::Redirect(key, language) => entry_points::redirect(key, &relative(language))?,
        Output::Static => match theme.statics().get(address) {
            Some(file) => return Ok(Content::Bytes(file.bytes.clone())),
            None => return Err(not_planned(address)),
        },
        Output::Media(file) => return Ok(Content::File(file.clone())),
        Output::Rendition(file, rendition) => {
            return Ok(Content::Rendition(file.clone(), *rendition));
        }
        Output::Drawing(file) => return Ok(Content::Drawing(file.clone())),
    };
    Ok(Content::Bytes(Cow::Owned(bytes)))
}

/// The words for what a result is, in each language of the site: kinds of entries, what cards say of
/// practices, how many practices a topic leads to, and the titles that the theme gives.
pub fn labels(edition: &Edition, theme: &Theme, plan: &Plan) -> Labels {
    let kinds = EntityKind::ALL.iter().map(|kind| format!("kind_{kind}"));
    let claims = Label::ALL
        .iter()
        .map(|label| format!("label_{}", label.name()));
    let results = ["card_outcome_unknown", "card_results_unknown"].map(str::to_owned);
    let names: Vec<String> = kinds.chain(claims).chain(results).collect();
    let mut labels = Labels::new();
    for language in edition.languages() {
        let mut add = |name: String, word: &str| {
            labels.insert((name, language.clone()), bare(word).into_owned())
        };
        for name in &names {
            let word = theme.word(name, language);
            add(
                name.clone(),
                &word.map_or_else(String::new, |word| word.to_string()),
            );
        }
        for (topic, count) in plan.facets.counts(facets::Facet::Topic) {
            let mut args = FluentArgs::new();
            args.set("n", count as u64);
            add(leads_to(topic), &theme.message(LEADS_TO, &args, language));
        }
        for item in edition.items() {
            if let Some(title) = titles::title(item, language, edition, theme) {
                add(title_of(&item.key), &title);
            }
            if let Some(words) = deadline::in_words(item, language, edition, theme) {
                add(deadline_of(&item.key), &words);
            }
        }
    }
    labels
}

/// The plan is of another edition or theme: a mistake in the program, told as gently as any other.
fn not_planned(address: &Address) -> Diagnostic {
    Diagnostic::new(
        Code::UnknownTemplate,
        Place::file(&Arc::from("content/site.yaml")),
        format!("nothing stands at the address `{address}`"),
    )
}
