//! What a request asks for, and whether it may.

use axum::http::{Method, header, request::Parts};

use super::state::Settings;
use crate::{catalogue::Address, model::Visibility};

/// The folder of the preview's own addresses. No page of a site stands in it: the trees of a site are
/// named by languages, and no language is called `-`.
pub(super) const OWN: &str = "-";
/// The page that stands for a folder.
const INDEX: &str = "index.html";

/// What a request asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Something of the site.
    Page(Place),
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
pub(super) struct Place {
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
pub(super) fn read(request: &Parts, settings: &Settings) -> Asked {
    let Some(path) = decoded(request.uri.path()) else {
        return Asked::Nonsense;
    };
    let path = path.trim_start_matches('/');
    let page = || {
        let query = request.uri.query().unwrap_or_default();
        let page = query.split('&').find_map(|pair| pair.strip_prefix("page="));
        page.and_then(decoded).unwrap_or_else(|| "/".into())
    };
    match path.strip_prefix("-/") {
        Some("stream") => Asked::Stream(page()),
        Some("notes") if settings.has_notes => Asked::Notes(page()),
        Some(own) if own.contains('.') && !own.contains('/') => Asked::Own(own.into()),
        _ => Asked::Page(Place::of(path, settings)),
    }
}

impl Place {
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
fn names_this_machine(request: &Parts) -> bool {
    let Some(host) = request
        .headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .or_else(|| request.uri.host())
    else {
        return false;
    };
    let name = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _)) => address,
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<std::net::IpAddr>().is_ok()
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
