//! What a request asks for, and whether it may.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::http::{Method, header, request::Parts, uri::Authority};

use super::state::Settings;
use crate::{catalogue::Address, model::Visibility};

/// The folder of the preview's own addresses. No page of a site stands in it: the trees of a site are
/// named by languages, and no language is called `-`.
pub(super) const OWN: &str = "-";
/// The page that stands for a folder.
const INDEX: &str = "index.html";

/// What a request asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Route {
    /// Something of the site.
    Page(PagePath),
    /// To be told of changes of a page.
    Stream(String),
    /// What an editor should know of a page.
    Notes(String),
    /// A file of the preview's own.
    Own(String),
    /// Nothing: it can't be read.
    Nonsense,
}

/// A place in an edition of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PagePath {
    /// For whom.
    pub audience: Visibility,
    /// The path in it, without `/` at the start.
    pub path: String,
}

/// Why a request is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    Method,
    Host,
}

/// Guards against all but reading, and against DNS rebinding.
pub(super) fn guard(request: &Parts) -> Result<(), Refusal> {
    if request.method != Method::GET && request.method != Method::HEAD {
        return Err(Refusal::Method);
    }
    if !names_this_machine(request) {
        return Err(Refusal::Host);
    }
    Ok(())
}

/// Reads what a request asks for.
pub(super) fn read(request: &Parts, settings: &Settings) -> Route {
    let Some(path) = decoded(request.uri.path()) else {
        return Route::Nonsense;
    };
    let path = path.trim_start_matches('/');
    let page = || {
        let query = request.uri.query().unwrap_or_default();
        let page = query.split('&').find_map(|pair| pair.strip_prefix("page="));
        page.and_then(decoded).unwrap_or_else(|| "/".into())
    };
    match path.strip_prefix("-/") {
        Some("stream") => Route::Stream(page()),
        Some("notes") if settings.has_notes => Route::Notes(page()),
        Some(own) if own.contains('.') && !own.contains('/') => Route::Own(own.into()),
        _ => Route::Page(PagePath::of(path, settings)),
    }
}

impl PagePath {
    /// The place that a path leads to. Under `-/members/` stands the members' edition, and so on.
    pub(super) fn of(path: &str, settings: &Settings) -> Self {
        let path = path.trim_start_matches('/');
        let editions = [
            Visibility::Public,
            Visibility::Members,
            Visibility::Internal,
        ];
        for audience in editions {
            let prefix = format!("{OWN}/{}/", audience.name());
            if audience.is_open_to(settings.most_closed)
                && let Some(path) = path.strip_prefix(&prefix)
            {
                return Self {
                    audience,
                    path: path.into(),
                };
            }
        }
        Self {
            audience: settings.options.audience,
            path: path.into(),
        }
    }

    /// The address in the site.
    pub(super) fn address(&self) -> Address {
        if self.path.is_empty() || self.path.ends_with('/') {
            Address::new(format!("{}{INDEX}", self.path))
        } else {
            Address::new(self.path.as_str())
        }
    }

    /// The address of the page that stands for this folder.
    pub(super) fn index(&self) -> Address {
        Address::new(format!("{}/{INDEX}", self.path))
    }

    /// The path of an address in the same edition.
    pub(super) fn link(&self, address: &str, settings: &Settings) -> String {
        link(self.audience, address, settings)
    }
}

/// The path of an address in an edition.
pub(super) fn link(audience: Visibility, address: &str, settings: &Settings) -> String {
    if audience == settings.options.audience {
        format!("/{address}")
    } else {
        format!("/{OWN}/{}/{address}", audience.name())
    }
}

/// Guards against DNS rebinding: a page of another site must not reach this one by a name of its
/// own that leads here. Addresses can't be rebound, names other than `localhost` can.
///
/// A request names its host once. Where the whole address is asked for (`GET http://host/ …`), that
/// counts (RFC 9112, section 3.2.2), and the header must not say otherwise to somebody on the way.
fn names_this_machine(request: &Parts) -> bool {
    let mut named = request.headers.get_all(header::HOST).iter();
    let (Some(host), None) = (named.next(), named.next()) else {
        return false;
    };
    let target = request.uri.authority().map(Authority::as_str);
    host.to_str().is_ok_and(is_this_machine) && target.is_none_or(is_this_machine)
}

/// Is this, with or without a port, `localhost` or an address (RFC 3986, section 3.2)?
fn is_this_machine(host: &str) -> bool {
    if let Some(rest) = host.strip_prefix('[') {
        return rest.split_once(']').is_some_and(|(address, port)| {
            address.parse::<Ipv6Addr>().is_ok()
                && (port.is_empty() || port.strip_prefix(':').is_some_and(is_port))
        });
    }
    let (name, port) = match host.split_once(':') {
        Some((name, port)) => (name, Some(port)),
        None => (host, None),
    };
    let is_ours = name
        .strip_suffix('.')
        .unwrap_or(name)
        .eq_ignore_ascii_case("localhost")
        || name.parse::<Ipv4Addr>().is_ok();
    is_ours && port.is_none_or(is_port)
}

fn is_port(port: &str) -> bool {
    port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
}

/// The path with `%41` as `A`; `None` where that is not UTF-8, or hides a NUL.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            let code = digit()? * 16 + digit()?;
            bytes.push(u8::try_from(code).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes)
        .ok()
        .filter(|path| !path.contains('\0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_taken_apart() {
        for ours in [
            "localhost",
            "LocalHost:4000",
            "localhost.",
            "localhost.:80",
            "127.0.0.1",
            "192.168.1.20:4000",
            "[::1]",
            "[::1]:4000",
        ] {
            assert!(is_this_machine(ours), "{ours}");
        }
        for other in [
            "",
            ".",
            ":80",
            "evil.example",
            "localhost.evil.example",
            "localhost..",
            "localhost:evil",
            "localhost:",
            "localhost:80:80",
            "localhost:+80",
            "localhost:99999",
            "localhost@evil.example",
            "evil@localhost",
            "[::1].evil.example",
            "[::1]evil.example",
            "[::1]:evil",
            "[::1]:",
            "[evil]",
            "[127.0.0.1]",
            "[::1",
            "::1",
            "127.0.0.1.",
            "127.0.0.1.evil.example",
            "127.1",
            "0x7f000001",
            "localhost, evil.example",
            "localhost evil.example",
            "localhost/",
        ] {
            assert!(!is_this_machine(other), "{other}");
        }
    }
}
