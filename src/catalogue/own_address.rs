//! Addresses of the site's own pages, as they stand on the web.

use crate::{
    content::Key,
    escape,
    model::{EntityKind, Id},
};

/// Where the site stands on the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnAddress {
    host: String,
    /// Without strokes around it.
    path: String,
}

impl OwnAddress {
    /// That of a site with this base address.
    pub(crate) fn of(base_url: &str) -> Self {
        let base = bare(base_url);
        let (host, path) = base.split_once('/').unwrap_or((&base, ""));
        Self {
            host: host.to_owned(),
            path: path.trim_matches('/').to_owned(),
        }
    }

    /// The entry to whose page an address of the web leads: a server may leave out its ending.
    pub(crate) fn key_of(&self, address: &str) -> Option<Key> {
        key_at(&self.path_of(address)?)
    }

    /// The path within the site to which an address of the web leads; nothing where it leads elsewhere.
    pub(crate) fn path_of(&self, address: &str) -> Option<String> {
        let address = bare(address.trim());
        let address = address.split(['?', '#']).next().unwrap_or_default();
        let (host, path) = address.split_once('/')?;
        if self.host.is_empty() || host != self.host {
            return None;
        }
        let path = escape::percent_decoded(path);
        let mut steps = Vec::new();
        for step in path.split('/') {
            match step {
                ".." => drop(steps.pop()),
                "." | "" => {}
                step => steps.push(step),
            }
        }
        let path = steps.join("/");
        match &*self.path {
            "" => Some(path),
            base => path
                .strip_prefix(base)?
                .strip_prefix('/')
                .map(str::to_owned),
        }
    }
}

/// An address without what may be written in several ways before and behind its host.
fn bare(address: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("", address));
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = host.to_ascii_lowercase();
    let port = if scheme.eq_ignore_ascii_case("http") {
        ":80"
    } else {
        ":443"
    };
    let host = host.strip_suffix(port).unwrap_or(&host);
    let host = host.strip_prefix("www.").unwrap_or(host);
    format!("{}{path}", host.trim_end_matches('.'))
}

/// The entry whose page is meant by a path within the site, also where its ending is left out.
pub(crate) fn key_at(path: &str) -> Option<Key> {
    key_of_page(path).or_else(|| key_of_page(&format!("{path}.html")))
}

/// The entry whose page stands at an address in the tree of any language.
pub(crate) fn key_of_page(path: &str) -> Option<Key> {
    let steps: Vec<&str> = path.strip_suffix(".html")?.split('/').collect();
    let (kind, id) = match steps.as_slice() {
        [_, id] => (EntityKind::Page, id),
        [_, folder, id] => (EntityKind::from_plural(folder)?, id),
        _ => return None,
    };
    // The page of a list is of no entry.
    let id = Some(*id).filter(|id| *id != "index")?;
    Some(Key::new(kind, Id::new(id)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_is_known_however_its_address_is_written() {
        for (base, address, expected) in [
            (
                "https://a.example/",
                "https://a.example/en/b.html",
                Some("en/b.html"),
            ),
            (
                "https://a.example",
                "HTTP://WWW.A.example:80/en/./b.html?x#y",
                Some("en/b.html"),
            ),
            (
                "https://a.example/kb/",
                "https://a.example/kb/en/%62.html",
                Some("en/b.html"),
            ),
            (
                "https://a.example/kb/",
                "https://a.example/kbx/en/b.html",
                None,
            ),
            ("https://a.example/kb/", "https://a.example/en/b.html", None),
            ("https://a.example/", "https://b.example/en/b.html", None),
            ("https://a.example/", "mailto:a@a.example", None),
        ] {
            let path = OwnAddress::of(base).path_of(address);
            assert_eq!(path.as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn a_page_says_of_which_entry_it_is() {
        let key = |path: &str| key_of_page(path).map(|key| key.to_string());
        assert_eq!(key("en/practices/a.html").as_deref(), Some("practice:a"));
        assert_eq!(key("en/sources/a.html").as_deref(), Some("source:a"));
        assert_eq!(key("sr-Latn/about.html").as_deref(), Some("page:about"));
        for path in [
            "index.html",
            "en/practices/a/b.html",
            "en/practices/index.html",
            "en/feed.xml",
        ] {
            assert_eq!(key(path), None, "{path}");
        }
    }
}
