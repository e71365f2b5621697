//! Every link of a built site leads somewhere, and none brings in something of others.
#![expect(
    clippy::disallowed_methods,
    reason = "the test looks for the machine's own paths"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use anyhow::{Context as _, anyhow, ensure};

use crate::{
    html::{Element, elements},
    support::{Site, Tree},
};

/// Attributes that hold an address.
const ADDRESSES: [&str; 7] = [
    "href",
    "src",
    "action",
    "poster",
    "data",
    "cite",
    "formaction",
];
/// Elements that load what they name.
const LOADS: [&str; 9] = [
    "script", "img", "source", "iframe", "embed", "object", "video", "audio", "track",
];
/// How many entries a made site has here.
const ENTRIES: u64 = 30;

#[test]
fn of_the_real_content_lead_somewhere() -> anyhow::Result<()> {
    let built = Built::real()?;
    ensure!(
        built
            .pages
            .contains_key("en/practices/elbasan-local-public-safety-council.html")
    );
    let broken = built.broken_links();
    ensure!(broken.is_empty(), "{broken:#?}");
    Ok(())
}

#[test]
fn of_a_site_in_several_languages_lead_somewhere() -> anyhow::Result<()> {
    let built = Built::of(&Site::made(ENTRIES)?)?;
    ensure!(built.pages.contains_key("mk/index.html") && built.pages.contains_key("sq/index.html"));
    let broken = built.broken_links();
    ensure!(broken.is_empty(), "{broken:#?}");
    Ok(())
}

#[test]
fn a_broken_link_is_found() -> anyhow::Result<()> {
    let mut built = Built::of(&Site::small()?)?;
    let page = "<a href='nowhere.html'>a</a><a href='index.html#no'>b</a><img src='/x.png'>";
    built.add("en/broken.html", page.as_bytes())?;
    ensure!(
        built.broken_links().len() == 3,
        "{:#?}",
        built.broken_links()
    );
    Ok(())
}

#[test]
fn the_sitemap_and_the_feeds_name_pages_that_exist() -> anyhow::Result<()> {
    let built = Built::real()?;
    let mut named = 0;
    for (file, bytes) in built
        .files
        .iter()
        .filter(|(file, _)| file.ends_with(".xml"))
    {
        let text = str::from_utf8(bytes)?;
        for rest in text.split(&built.base_url).skip(1) {
            let address = rest.split(['<', '"', '&']).next().unwrap_or("");
            ensure!(built.leads_to_page(address), "{file} names {address}");
            named += 1;
        }
    }
    ensure!(
        named > built.pages.len(),
        "only {named} addresses were looked at"
    );
    Ok(())
}

#[test]
fn load_nothing_of_others() -> anyhow::Result<()> {
    let built = Built::real()?;
    for (page, elements) in &built.pages {
        for element in elements {
            let foreign = loads(element)
                .find(|address| is_elsewhere(address) && !address.starts_with(&built.base_url));
            ensure!(foreign.is_none(), "{page} loads {foreign:?}");
        }
    }
    for (file, bytes) in built
        .files
        .iter()
        .filter(|(file, _)| file.ends_with(".css"))
    {
        let style = str::from_utf8(bytes)?;
        ensure!(
            !style.contains("//") && !style.contains("@import"),
            "{file} loads something"
        );
    }
    Ok(())
}

#[test]
fn pages_hold_no_script_of_their_own() -> anyhow::Result<()> {
    let built = Built::real()?;
    let mut scripts = 0;
    for (page, elements) in &built.pages {
        for element in elements {
            let handler = element.attributes().find(|name| name.starts_with("on"));
            ensure!(handler.is_none(), "{page}: {element:?}");
            if element.name == "script" {
                let is_data = element.attribute("type") == Some("application/ld+json");
                ensure!(
                    is_data || element.attribute("src").is_some(),
                    "{page}: {element:?}"
                );
                scripts += 1;
            }
        }
    }
    ensure!(scripts > 0, "no script was looked at");
    Ok(())
}

#[test]
fn no_file_tells_where_it_was_built() -> anyhow::Result<()> {
    let site = Site::real()?;
    let built = Built::of(&site)?;
    let mut secrets = vec![
        site.root().to_str().context("a path")?.to_owned(),
        site.out().to_str().context("a path")?.to_owned(),
        env!("CARGO_MANIFEST_DIR").to_owned(),
    ];
    secrets.extend(["HOME", "HOSTNAME", "USER"].iter().filter_map(|name| {
        // Names as short as `root` stand in many a text.
        std::env::var(name).ok().filter(|value| value.len() > 5)
    }));
    for (file, bytes) in &built.files {
        for secret in &secrets {
            let tells = bytes
                .windows(secret.len())
                .any(|found| found == secret.as_bytes());
            ensure!(!tells, "{file} holds {secret}");
        }
    }
    Ok(())
}

/// A built site, taken apart.
struct Built {
    base_url: String,
    files: Tree,
    pages: BTreeMap<String, Vec<Element>>,
    anchors: BTreeMap<String, BTreeSet<String>>,
}

impl Built {
    /// The real content, built once for all tests.
    fn real() -> anyhow::Result<&'static Self> {
        static REAL: LazyLock<anyhow::Result<Built>> = LazyLock::new(|| Built::of(&Site::real()?));
        REAL.as_ref().map_err(|error| anyhow!("{error:#}"))
    }

    fn of(site: &Site) -> anyhow::Result<Self> {
        let files = site.build()?;
        let robots = str::from_utf8(files.get("robots.txt").context("robots.txt")?)?;
        let base_url = robots
            .lines()
            .find_map(|line| line.strip_prefix("Sitemap: ")?.strip_suffix("sitemap.xml"))
            .context("robots.txt names the sitemap")?
            .to_owned();
        let mut built = Self {
            base_url,
            files: Tree::new(),
            pages: BTreeMap::new(),
            anchors: BTreeMap::new(),
        };
        for (file, bytes) in &files {
            built.add(file, bytes)?;
        }
        Ok(built)
    }

    fn add(&mut self, file: &str, bytes: &[u8]) -> anyhow::Result<()> {
        self.files.insert(file.to_owned(), bytes.to_owned());
        if file.ends_with(".html") {
            let elements = elements(str::from_utf8(bytes)?);
            let ids = elements
                .iter()
                .filter_map(|element| element.attribute("id"));
            self.anchors
                .insert(file.to_owned(), ids.map(str::to_owned).collect());
            self.pages.insert(file.to_owned(), elements);
        }
        Ok(())
    }

    /// Every link of every page that leads to no file, or to no place in it.
    fn broken_links(&self) -> Vec<String> {
        let mut broken = Vec::new();
        for (page, elements) in &self.pages {
            let mut addresses: Vec<&str> = elements.iter().flat_map(addresses).collect();
            addresses.sort_unstable();
            addresses.dedup();
            for address in addresses {
                if self
                    .target(page, address)
                    .is_some_and(|target| !self.leads_to_page(&target))
                {
                    broken.push(format!("{page} links to {address}"));
                }
            }
        }
        broken
    }

    /// Where a link leads, from the site's root; nothing for what is of others.
    fn target(&self, page: &str, address: &str) -> Option<String> {
        if let Some(path) = address.strip_prefix(&self.base_url) {
            return Some(path.to_owned());
        }
        if is_elsewhere(address) || address.starts_with("mailto:") {
            return None;
        }
        if let Some(path) = address.strip_prefix('/') {
            return Some(path.to_owned());
        }
        if address.is_empty() || address.starts_with(['#', '?']) {
            return Some(format!("{page}{address}"));
        }
        let mut parts: Vec<&str> = page.split('/').collect();
        parts.pop();
        let (path, rest) = address.split_at(address.find(['#', '?']).unwrap_or(address.len()));
        for part in path.split('/') {
            // Above the root there is nothing: such a link keeps its dots and is broken.
            let is_a_step_up = part == ".." && parts.pop().is_some();
            if !is_a_step_up && part != "." {
                parts.push(part);
            }
        }
        Some(parts.join("/") + rest)
    }

    /// Is there a file at this address, from the site's root, and the place in it? The address of a
    /// folder means its `index.html` only for the site's root, which has no other name.
    fn leads_to_page(&self, address: &str) -> bool {
        let (address, anchor) = address.split_once('#').unwrap_or((address, ""));
        let path = percent_decoded(address.split('?').next().unwrap_or(""));
        let path = if path.is_empty() {
            "index.html".to_owned()
        } else {
            path
        };
        let anchor = percent_decoded(anchor);
        self.files.contains_key(&path)
            && (anchor.is_empty()
                || self
                    .anchors
                    .get(&path)
                    .is_some_and(|anchors| anchors.contains(&anchor)))
    }
}

/// The addresses that an element names.
fn addresses(element: &Element) -> impl Iterator<Item = &str> {
    let refresh = element
        .attribute("content")
        .filter(|_| element.attribute("http-equiv") == Some("refresh"))
        .and_then(|content| content.split_once("url="))
        .map(|(_, address)| address);
    let card = element.attribute("content").filter(|_| {
        element
            .attribute("property")
            .is_some_and(|name| name == "og:url" || name == "og:image")
    });
    let pictures = element
        .attribute("srcset")
        .into_iter()
        .flat_map(|pictures| {
            pictures
                .split(',')
                .filter_map(|picture| picture.split_whitespace().next())
        });
    ADDRESSES
        .iter()
        .filter_map(|name| element.attribute(name))
        .chain(pictures)
        .chain(refresh)
        .chain(card)
}

/// The addresses from which a browser loads something to show the page.
fn loads(element: &Element) -> impl Iterator<Item = &str> {
    let is_named_only = element.attribute("rel").is_some_and(|rel| rel == "license");
    let loads = LOADS.contains(&element.name.as_str()) || element.name == "link";
    addresses(element).filter(move |_| loads && !is_named_only)
}

/// Does the address begin with a scheme, or with another host?
fn is_elsewhere(address: &str) -> bool {
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_scheme = !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric());
    address.starts_with("//") || is_scheme && scheme != "mailto"
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after
            .get(..2)
            .filter(|_| *first == b'%')
            .and_then(|digits| u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
