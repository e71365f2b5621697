//! How a web server is to serve a site: its headers, types, caches, compression, earlier addresses, pages for what
//! is not there.
//!
//! Takes: a loaded site. Gives: the configuration of a server for this very site. Never: writes a file, or knows
//! how a page looks.

mod apache;
mod caddy;
mod cloudflare;
mod copied;
mod netlify;
mod nginx;
mod pages;

use std::fmt::Write as _;

use anyhow::{Context as _, bail};

use crate::{
    Loaded,
    model::Visibility,
    render::{CONTENT_SECURITY_POLICY, MEDIA_TYPES, MediaType, Output},
};

/// A program or a service that serves sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostKind {
    /// nginx.
    Nginx,
    /// Caddy.
    Caddy,
    /// The HTTP server of Apache.
    Apache,
    /// Netlify.
    Netlify,
    /// GitHub Pages and GitLab Pages.
    Pages,
    /// Cloudflare Pages: its file of headers.
    Cloudflare,
    /// Cloudflare Pages: its file of redirects.
    CloudflareRedirects,
    /// A web space that is reached by SFTP.
    Sftp,
    /// A disk that is handed over.
    Stick,
}

/// What a server has to know of a site.
#[derive(Clone, Debug)]
struct Hosted {
    /// Its name on the web.
    host: String,
    /// The path below which it stands, with `/` at both ends.
    path: String,
    /// The folder on the server in which that path begins.
    root: String,
    /// Earlier addresses, and the ones that they lead to.
    moved: Vec<(String, String)>,
    /// The trees of languages that have a page of their own for what is not there.
    trees: Vec<String>,
}

/// Where the files of a site lie, and who can ask for them.
#[derive(Clone, Debug)]
pub enum ServedFrom {
    /// On a server on the web, in this folder or the usual one.
    Web(Option<String>),
    /// On this machine alone, in this folder, at this port, without a certificate: to try what is to come.
    Local(String, u16),
}

/// The page for what is not there.
const NOT_FOUND: &str = "404.html";

/// The headers of every answer.
const HEADERS: [(&str, &str); 6] = [
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Strict-Transport-Security", "max-age=31536000"),
];

/// For how long browsers keep what may change at its address: five minutes. Pictures too, whatever their names
/// say: one that may not be shown any more must go soon.
const SHORT: &str = "public, max-age=300";
/// For how long they keep what has the hash of its bytes in its address: for good.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";
/// The addresses of files with a hash in their names, below the site's path, as a regular expression: of the theme
/// and of the search, but for its entry.
const HASHED: [&str; 2] = ["assets/.+-[0-9a-f]{8}[.][a-z0-9]+$", "search/[^/]*-[^/]*$"];

/// The configuration of a server for a site whose files lie in `root` on that server.
pub fn configuration(
    server: HostKind,
    loaded: &Loaded,
    audience: Visibility,
    place: ServedFrom,
) -> anyhow::Result<String> {
    if audience != Visibility::Public {
        bail!(
            "the {} edition must not stand open on the web, and this configuration asks nobody who they are",
            audience.name()
        );
    }
    let site = match place {
        ServedFrom::Web(root) => Hosted::on_the_web(loaded, root)?,
        ServedFrom::Local(root, port) => {
            let site = Hosted::new(loaded, "localhost", "/", &root);
            return match server {
                HostKind::Nginx => Ok(nginx::trial(&site, port)),
                HostKind::Caddy => Ok(caddy::trial(&site, port)),
                HostKind::Apache => Ok(apache::trial(&site, port)),
                HostKind::Netlify
                | HostKind::Pages
                | HostKind::Cloudflare
                | HostKind::CloudflareRedirects
                | HostKind::Sftp
                | HostKind::Stick => {
                    bail!(
                        "--local is for a program that runs on this machine: nginx, caddy or apache"
                    )
                }
            };
        }
    };
    Ok(match server {
        HostKind::Nginx => nginx::configuration(&site),
        HostKind::Caddy => caddy::configuration(&site),
        HostKind::Apache => apache::configuration(&site),
        HostKind::Netlify => netlify::configuration(&site),
        HostKind::Pages => pages::configuration(&site),
        HostKind::Cloudflare => cloudflare::headers(&site),
        HostKind::CloudflareRedirects => cloudflare::redirects(&site),
        HostKind::Sftp => copied::by_sftp(&site),
        HostKind::Stick => copied::to_stick(),
    })
}

impl Hosted {
    /// A site at its base address.
    fn on_the_web(loaded: &Loaded, root: Option<String>) -> anyhow::Result<Self> {
        let base_url = &loaded.edition.site().base_url;
        let Some(rest) = base_url.strip_prefix("https://") else {
            bail!(
                "the base address is {base_url}: write it with https:// in content/site.yaml, or give --base-url; \
                 --local tries a server on this machine, without one"
            );
        };
        let (host, path) = rest.split_once('/').context("the base address ends in /")?;
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
        let is_step = |part: &str| part == "." || part == "..";
        if host.starts_with('-')
            || path.split('/').any(is_step)
            || !host.chars().chain(path.chars()).all(is_plain)
        {
            bail!(
                "the base address {base_url} holds a port or letters that a server writes otherwise: write it with \
                 letters a to z, such as https://practices.example.org/"
            );
        }
        let root = root.unwrap_or_else(|| format!("/var/www/{host}"));
        Ok(Self::new(loaded, host, &format!("/{path}"), &root))
    }

    /// A site that stands below this path of this name, whose files lie in `root`.
    fn new(loaded: &Loaded, host: &str, path: &str, root: &str) -> Self {
        let mut moved = Vec::new();
        let mut trees = Vec::new();
        for (address, output) in loaded.plan.outputs() {
            match output {
                Output::Redirect(key, language) => {
                    let to = crate::catalogue::Address::of_entry(key, language);
                    moved.push((
                        format!("{path}{}", address.link()),
                        format!("{path}{}", to.link()),
                    ));
                }
                Output::NotFound(language) if address.as_str() != NOT_FOUND => {
                    trees.push(language.to_string());
                }
                _ => {}
            }
        }
        Self {
            host: host.to_owned(),
            path: path.to_owned(),
            root: root.trim_end_matches('/').to_owned(),
            moved,
            trees,
        }
    }

    /// The folder of the site's own files on the server.
    fn folder(&self) -> String {
        format!("{}{}", self.root, self.path)
    }

    /// The address of the page for what is not there, of a tree or of all.
    fn not_found(&self, tree: Option<&str>) -> String {
        match tree {
            Some(tree) => format!("{}{tree}/{NOT_FOUND}", self.path),
            None => format!("{}{NOT_FOUND}", self.path),
        }
    }

    /// The site's path in a regular expression.
    fn path_pattern(&self) -> String {
        self.path.replace('.', "[.]")
    }
}

/// The kinds of files that weigh less when they are compressed.
fn compressed() -> impl Iterator<Item = MediaType> {
    MEDIA_TYPES.into_iter().filter(|one| one.is_text)
}

/// What a configuration for this machine begins with.
fn opening_of_trial(text: &mut String, server: &str, site: &Hosted, port: u16, steps: &[String]) {
    let mut lines = vec![
        format!("http://127.0.0.1:{port}/ under {server}, for this machine alone and without a certificate: to see the"),
        "headers, types, caches and pages that the web will get. A browser takes this address for a safe one.".into(),
        format!(
            "1. carsija build --base-url http://127.0.0.1:{port}/ --out {}",
            site.root
        ),
    ];
    lines.extend_from_slice(steps);
    opening(text, &lines);
}

/// What a configuration begins with: what it is for, and what to do with it.
fn opening(text: &mut String, lines: &[String]) {
    for line in lines {
        let _ = writeln!(text, "# {line}");
    }
    text.push('\n');
}
