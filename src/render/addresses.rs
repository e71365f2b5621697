//! Where the pages stand that are no entries: homes, lists, feeds.

use crate::{
    catalogue::Address,
    model::{EntityKind, Id, Language},
};

/// The folder of the lists of practices.
const BROWSE: &str = "browse";

/// The page that chooses a language.
pub(super) fn root() -> Address {
    Address::new("index.html")
}

/// The page for what isn't there.
pub(super) fn not_found() -> Address {
    Address::new("404.html")
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

/// The words and names that a search shows in a language.
pub(super) fn search_words(language: &Language) -> Address {
    Address::new(format!("{language}/search.json"))
}

/// A page of the list of all entries of a kind, from 1. That of practices is the first list to
/// browse.
pub(super) fn index(kind: EntityKind, page: usize, language: &Language) -> Address {
    match kind {
        EntityKind::Practice => browse(None, page, language),
        kind => Address::new(format!(
            "{language}/{}/{}",
            kind.plural(),
            numbered("index", page)
        )),
    }
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

/// `index.html`, then `page-2.html`; `city-elbasan.html`, then `city-elbasan-page-2.html`.
fn numbered(name: &str, page: usize) -> String {
    match (name, page) {
        (name, 0 | 1) => format!("{name}.html"),
        ("index", page) => format!("page-{page}.html"),
        (name, page) => format!("{name}-page-{page}.html"),
    }
}

/// The address that an alias stands for in the tree of a language: an earlier id, or a path such
/// as `practices/old-id`. `None` if no page of that tree can have it.
pub(super) fn of_alias(alias: &str, kind: EntityKind, language: &Language) -> Option<Address> {
    let path = alias.strip_suffix(".html").unwrap_or(alias);
    let path = path.strip_prefix('/').unwrap_or(path);
    let path = match path.split_once('/') {
        Some((first, rest)) if Language::parse(first).is_some() && rest.contains('/') => {
            if first != language.as_str() {
                return None;
            }
            rest
        }
        _ => path,
    };
    if !path.split('/').all(|part| Id::new(part).is_some()) {
        return None;
    }
    let is_in_folder = path.contains('/') || kind == EntityKind::Page;
    Some(Address::new(if is_in_folder {
        format!("{language}/{path}.html")
    } else {
        format!("{language}/{}/{path}.html", kind.plural())
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_is_an_earlier_id_or_path() {
        let en = Language::parse("en").unwrap();
        let address =
            |alias| of_alias(alias, EntityKind::Practice, &en).map(|address| address.to_string());
        assert_eq!(address("old").as_deref(), Some("en/practices/old.html"));
        assert_eq!(address("cities/old").as_deref(), Some("en/cities/old.html"));
        assert_eq!(
            address("/en/cities/old.html").as_deref(),
            Some("en/cities/old.html")
        );
        assert_eq!(address("mk/cities/old"), None);
        assert_eq!(address("../old"), None);
        assert_eq!(address("a//b"), None);
    }
}
