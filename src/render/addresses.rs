//! Where the pages stand that are no entries: homes, lists, feeds, calendars.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

use super::data::DataFormat;
use crate::{
    catalogue::Address,
    content::Key,
    model::{EntityKind, Id, Language},
};

/// The folder of the lists of practices.
const BROWSE: &str = "browse";

/// The page that chooses a language.
pub(super) fn root() -> Address {
    Address::new("index.html")
}

/// The page for what isn't there: in the site's first language, or below the tree of another.
pub(super) fn not_found(other: Option<&Language>) -> Address {
    match other {
        Some(language) => Address::new(format!("{language}/404.html")),
        None => Address::new("404.html"),
    }
}

/// For search engines: what they may read.
pub(super) fn robots() -> Address {
    Address::new("robots.txt")
}

/// For search engines: what there is.
pub(super) fn sitemap() -> Address {
    Address::new("sitemap.xml")
}

/// A part of a sitemap that is too long for one file, from 1.
pub(super) fn sitemap_part(part: usize) -> Address {
    Address::new(format!("sitemap-{part}.xml"))
}

/// The home page of a language.
pub(super) fn home(language: &Language) -> Address {
    Address::new(format!("{language}/index.html"))
}

/// The page that searches, in a language.
pub(super) fn search(language: &Language) -> Address {
    Address::new(format!("{language}/search.html"))
}

/// What facets and their values are called in a language.
pub(super) fn facet_names(language: &Language) -> Address {
    Address::new(format!("{language}/facets.json"))
}

/// A page of the list of all entries of a kind, from 1. That of practices is the first list to
/// browse.
pub(super) fn index(kind: EntityKind, page: usize, language: &Language) -> Address {
    if kind == EntityKind::Practice {
        return browse(None, page, language);
    }
    let (folder, name) = (kind.plural(), numbered("index", page));
    Address::new(format!("{language}/{folder}/{name}"))
}

/// A page of a list of practices, from 1: of all, or of those that share a value.
pub(super) fn browse(value: Option<&str>, page: usize, language: &Language) -> Address {
    let name = numbered(value.unwrap_or("index"), page);
    Address::new(format!("{language}/{BROWSE}/{name}"))
}

/// The feed of a language.
pub(super) fn feed(language: &Language) -> Address {
    Address::new(format!("{language}/feed.xml"))
}

/// The feed of a topic.
pub(super) fn topic_feed(topic: &Id, language: &Language) -> Address {
    Address::new(format!("{language}/topics/{topic}.xml"))
}

/// The calendar of a language, or of an entry in it: beside the entry's page.
pub(super) fn calendar(of: Option<&Key>, language: &Language) -> Address {
    match of {
        Some(Key { kind, id }) => Address::new(format!("{language}/{}/{id}.ics", kind.plural())),
        None => Address::new(format!("{language}/calendar.ics")),
    }
}

/// The picture beside links to an entry's page, in a language: beside the page.
pub(super) fn link_preview(of: &Key, language: &Language) -> Address {
    Address::new(format!("{language}/{}/{}.png", of.kind.plural(), of.id))
}

/// The page of what is new, in a language.
pub(super) fn news(language: &Language) -> Address {
    Address::new(format!("{language}/new/index.html"))
}

/// The page that puts practices side by side, in a language.
pub(super) fn compare(language: &Language) -> Address {
    Address::new(format!("{language}/compare/index.html"))
}

/// The page of open data in a language.
pub(super) fn open_data(language: &Language) -> Address {
    Address::new(format!("{language}/data/index.html"))
}

/// The entries of a kind as data, in a language.
pub(super) fn data(kind: EntityKind, format: DataFormat, language: &Language) -> Address {
    let (folder, ending) = (kind.plural(), format.ending());
    Address::new(format!("data/{folder}.{language}.{ending}"))
}

/// The topics as a thesaurus.
pub(super) fn thesaurus() -> Address {
    Address::new("data/topics.ttl")
}

/// What lies beside the data and says what they are.
pub(super) fn data_readme() -> Address {
    Address::new("data/README.txt")
}

/// `index.html`, then `page-2.html`; `city-elbasan.html`, then `city-elbasan-page-2.html`.
fn numbered(name: &str, page: usize) -> String {
    match (name, page) {
        (name, 0 | 1) => format!("{name}.html"),
        ("index", page) => format!("page-{page}.html"),
        (name, page) => format!("{name}-page-{page}.html"),
    }
}
