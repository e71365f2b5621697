//! The reply to one request.

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};

use super::{
    answer::{self, Answer},
    client, inject, notes,
    request::{PagePath, Refusal, Route},
    state::ServedSite,
};
use crate::{escape, render::CONTENT_SECURITY_POLICY};

/// Answers a request, all but for a stream, from one state of the site.
pub(super) fn to(asked: &Route, site: &ServedSite) -> Response {
    match asked {
        Route::Page(place) => page(place, site),
        Route::Notes(path) => {
            let notes = notes::of(path, site, &site.state());
            reply(StatusCode::OK, "application/json", notes.into())
        }
        Route::Own(name) => match client::file(name) {
            Some((media_type, text)) => reply(StatusCode::OK, media_type, text.into()),
            None => page(&PagePath::of("-", &site.settings), site),
        },
        Route::Nonsense | Route::Stream(_) => {
            let answer = Answer::text(StatusCode::BAD_REQUEST, "This address is not UTF-8.\n");
            send(answer)
        }
    }
}

fn page(place: &PagePath, site: &ServedSite) -> Response {
    let state = site.state();
    let path = place.link(&place.path, &site.settings);
    match state.known_answer(&path) {
        Some(known) => {
            let bytes = inject::script(&known, &state, &site.settings);
            reply(known.status, known.media_type, bytes)
        }
        None => {
            let mut answer = answer::at(place, site, &state);
            answer.bytes = inject::script(&answer, &state, &site.settings);
            send(answer)
        }
    }
}

/// The reply to what is not answered.
pub(super) fn refusal(why: Refusal) -> Response {
    let (status, words) = match why {
        Refusal::Method => (
            StatusCode::METHOD_NOT_ALLOWED,
            "Only GET and HEAD are answered here.\n",
        ),
        Refusal::Host => (
            StatusCode::MISDIRECTED_REQUEST,
            "This preview answers only under this machine's own name or address.\n",
        ),
    };
    let mut refusal = send(Answer::text(status, words));
    if why == Refusal::Method {
        let allowed = HeaderValue::from_static("GET, HEAD");
        refusal.headers_mut().insert(header::ALLOW, allowed);
    }
    refusal
}

/// The reply where a render panicked.
pub(super) fn panicked(site: &ServedSite) -> Response {
    let mut answer = answer::panicked();
    answer.bytes = inject::script(&answer, &site.state(), &site.settings);
    send(answer)
}

fn send(answer: Answer) -> Response {
    let mut reply = reply(answer.status, answer.media_type, answer.bytes);
    if let Some(Ok(to)) = answer
        .to
        .map(|to| HeaderValue::from_str(&escape::path(&to)))
    {
        reply.headers_mut().insert(header::LOCATION, to);
    }
    reply
}

fn reply(status: StatusCode, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let mut reply = Response::new(Body::from(bytes));
    *reply.status_mut() = status;
    let media_type = HeaderValue::from_static(media_type);
    reply.headers_mut().insert(header::CONTENT_TYPE, media_type);
    reply
}

/// The same reply, of which pages of other sites can make nothing: not read it, not embed it, not
/// keep it.
pub(super) fn guarded(mut reply: Response) -> Response {
    let headers = reply.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    reply
}

/// The same reply; where it leads elsewhere, with what was asked for after the question mark.
pub(super) fn with_query(mut reply: Response, query: Option<&str>) -> Response {
    let to = reply.headers().get(header::LOCATION);
    if let Some(query) = query
        && let Some(to) = to.and_then(|to| to.to_str().ok())
        && let Ok(to) = HeaderValue::from_str(&encoded(&format!("{to}?{query}")))
    {
        reply.headers_mut().insert(header::LOCATION, to);
    }
    reply
}

/// What has no place in a header is percent-encoded (RFC 3986, section 2.1).
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
