//! The reply to one request.

use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};

use super::{
    answer::{self, Answer},
    client, inject, notes,
    request::{Asked, Place, Refusal},
    state::Site,
};
use crate::escape;

/// What pages may do: run scripts of this site alone. (Content Security Policy Level 3)
const POLICY: &str = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'self'; \
                      frame-ancestors 'none'";

/// Answers a request, all but for a stream, from one state of the site.
pub(super) fn to(asked: &Asked, site: &Site) -> Response {
    match asked {
        Asked::Page(place) => page(place, site),
        Asked::Notes(path) => {
            let notes = notes::of(path, site, &site.state());
            reply(StatusCode::OK, "application/json", notes.into())
        }
        Asked::Own(name) => match client::file(name) {
            Some((media_type, text)) => reply(StatusCode::OK, media_type, text.into()),
            None => page(&Place::of("-", &site.settings), site),
        },
        Asked::Nonsense | Asked::Stream(_) => {
            let answer = Answer::text(StatusCode::BAD_REQUEST, "This address is not UTF-8.\n");
            send(answer)
        }
    }
}

fn page(place: &Place, site: &Site) -> Response {
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
pub(super) fn panicked(site: &Site) -> Response {
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
    let headers = reply.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    reply
}
