//! The reply to one request.

use std::path::Path;

use axum::{
    body::Body,
    http::{HeaderValue, Method, StatusCode, header, request::Parts},
    response::Response,
};

use super::{Current, media_type};
use crate::{catalogue::Address, search::Related};

/// The page that stands for a folder, and the page for what is not there.
const INDEX: &str = "index.html";
const NOT_FOUND: &str = "404.html";

/// Answers a request from one state of the site.
pub(super) fn to(request: &Parts, root: &Path, current: &Current) -> Response {
    if request.method != Method::GET && request.method != Method::HEAD {
        let mut reply = text(
            StatusCode::METHOD_NOT_ALLOWED,
            "Only GET and HEAD are answered here.\n",
        );
        reply
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return reply;
    }
    if !names_this_machine(request) {
        return text(
            StatusCode::MISDIRECTED_REQUEST,
            "This preview answers only under this machine's own name or address.\n",
        );
    }
    let Some(path) = decoded(request.uri.path()) else {
        return text(StatusCode::BAD_REQUEST, "This address is not UTF-8.\n");
    };
    let path = path.trim_start_matches('/');
    let address = if path.is_empty() || path.ends_with('/') {
        format!("{path}{INDEX}")
    } else {
        path.to_owned()
    };
    match page(&address, root, current) {
        Some(Ok(bytes)) => file(StatusCode::OK, &address, bytes),
        Some(Err(reply)) => reply,
        None if page(&format!("{address}/{INDEX}"), root, current).is_some() => {
            redirect(&format!("/{address}/"))
        }
        None => match page(NOT_FOUND, root, current) {
            Some(Ok(bytes)) => file(StatusCode::NOT_FOUND, NOT_FOUND, bytes),
            _ => text(StatusCode::NOT_FOUND, "There is nothing at this address.\n"),
        },
    }
}

/// The bytes at an address of the site; nothing where it has no such address.
fn page(address: &str, root: &Path, current: &Current) -> Option<Result<Vec<u8>, Response>> {
    let site = &current.loaded;
    let address = Address::new(address);
    let output = site.plan.output(&address)?;
    Some(match site.render(&Related::default(), &address, output) {
        Ok(content) => crate::bytes(root, content)
            .map(std::borrow::Cow::into_owned)
            .map_err(|error| failure(&format!("{error:#}"))),
        Err(finding) => Err(failure(
            &crate::report(root, vec![finding], &site.theme).to_terminal(false),
        )),
    })
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

/// An error, in words.
pub(super) fn failure(message: &str) -> Response {
    text(StatusCode::INTERNAL_SERVER_ERROR, message)
}

fn text(status: StatusCode, message: &str) -> Response {
    reply(
        status,
        "text/plain; charset=utf-8",
        message.as_bytes().to_vec(),
    )
}

fn file(status: StatusCode, address: &str, bytes: Vec<u8>) -> Response {
    reply(status, media_type::of(address), bytes)
}

fn redirect(to: &str) -> Response {
    let mut reply = text(StatusCode::PERMANENT_REDIRECT, "");
    if let Ok(to) = HeaderValue::from_str(to) {
        reply.headers_mut().insert(header::LOCATION, to);
    }
    reply
}

fn reply(status: StatusCode, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let mut reply = Response::new(Body::from(bytes));
    *reply.status_mut() = status;
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    reply
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
