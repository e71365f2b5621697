//! Addresses of pages and files, and relative links between them.

use std::{fmt, sync::Arc};

use crate::{
    content::Key,
    escape,
    model::{EntityKind, Id, Language},
};

/// The address of a page or file: its path from the site's root, with `/` and without one at the
/// start, such as `en/practices/elbasan-local-public-safety-council.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(Arc<str>);

impl Address {
    /// The address with this path. The caller vouches that it has no `..` and no empty part.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The page of an entry in the tree of a language.
    pub fn of_entry(key: &Key, language: &Language) -> Self {
        if key.kind == EntityKind::Page {
            Self::new(format!("{language}/{}.html", key.id))
        } else {
            Self::new(format!("{language}/{}/{}.html", key.kind.plural(), key.id))
        }
    }

    /// The earlier address that an alias names, in the tree of a language: `old-id`, or
    /// `folder/old-id`, with or without `.html`. `None` where it is not one.
    pub fn of_alias(alias: &str, key: &Key, language: &Language) -> Option<Self> {
        let path = alias.strip_suffix(".html").unwrap_or(alias);
        let ids: Option<Vec<Id>> = path.split('/').map(Id::new).collect();
        match ids?.as_slice() {
            [id] => Some(Self::of_entry(&Key::new(key.kind, id.clone()), language)),
            [folder, id] => Some(Self::new(format!("{language}/{folder}/{id}.html"))),
            _ => None,
        }
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path as a link from the site's root says it.
    pub fn link(&self) -> String {
        escape::path(&self.0)
    }

    /// The link from a page at this address to another place of the site.
    ///
    /// Within the tree of a language it goes by way of that tree's root, and never by a shorter way:
    /// so a link is the same on all pages of one language and depth, and what many of them share is
    /// rendered once.
    ///
    /// ```
    /// # use carsija::catalogue::Address;
    /// let here = Address::new("en/practices/a.html");
    /// assert_eq!(here.to(&Address::new("en/practices/b.html")), "../practices/b.html");
    /// assert_eq!(here.to(&Address::new("en/cities/c.html")), "../cities/c.html");
    /// assert_eq!(here.to(&Address::new("media/d.png")), "../../media/d.png");
    /// assert_eq!(here.to(&Address::new("media/e #1.png")), "../../media/e%20%231.png");
    /// ```
    pub fn to(&self, other: &Self) -> String {
        escape::path(&self.path_to(other))
    }

    /// The relative path that this link means.
    pub(crate) fn path_to(&self, other: &Self) -> String {
        let depth = self.0.matches('/').count();
        let same_tree = match (self.0.split_once('/'), other.0.split_once('/')) {
            (Some((tree, _)), Some((other_tree, rest))) if tree == other_tree => Some(rest),
            _ => None,
        };
        match same_tree {
            Some(rest) => "../".repeat(depth - 1) + rest,
            None => "../".repeat(depth) + &other.0,
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a browser makes of a relative link.
    fn follow(from: &str, link: &str) -> String {
        let mut parts: Vec<&str> = from.split('/').collect();
        parts.pop();
        for part in link.split('/') {
            if part == ".." {
                parts.pop();
            } else {
                parts.push(part);
            }
        }
        parts.join("/")
    }

    #[test]
    fn an_alias_is_an_earlier_id_or_path() {
        let en = Language::parse("en").unwrap();
        let address = |alias, kind| {
            let key = Key::new(kind, Id::new("new").unwrap());
            Address::of_alias(alias, &key, &en).map(|address| address.to_string())
        };
        let of_practice = |alias| address(alias, EntityKind::Practice);
        let old = Some("en/practices/old.html");
        assert_eq!(of_practice("old").as_deref(), old);
        assert_eq!(of_practice("old.html").as_deref(), old);
        assert_eq!(
            of_practice("cities/old").as_deref(),
            Some("en/cities/old.html")
        );
        assert_eq!(
            address("old", EntityKind::Page).as_deref(),
            Some("en/old.html")
        );
        for alias in [
            "../old",
            "/old",
            "a//b",
            "en/cities/old",
            "",
            "a\\b",
            "a\0b",
        ] {
            assert_eq!(of_practice(alias), None, "{alias:?}");
        }
    }

    proptest! {
        #[test]
        fn a_relative_link_leads_to_its_target(
            from in "([ab]{1,2}/){0,3}[ab]{1,2}\\.html",
            to in "([ab]{1,2}/){0,3}[ab%#?& \"č]{1,4}\\.html",
        ) {
            let link = Address::new(from.as_str()).to(&Address::new(to.as_str()));
            prop_assert_eq!(escape::percent_decoded(&follow(&from, &link)), to);
        }
    }
}
