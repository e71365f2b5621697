//! Tells a page in a browser of every new state, by server-sent events (HTML Standard, section 9.2).

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::response::{
    IntoResponse, Response, Sse,
    sse::{Event, KeepAlive},
};
use futures_util::stream;
use serde_json::json;

use super::{
    answer,
    request::PagePath,
    state::{ServedSite, State},
};
use crate::diagnostics::Severity;

/// How soon a browser tries again after the connection was lost.
const RETRY: Duration = Duration::from_millis(500);
/// How often something is sent, so that a connection that was lost is noticed.
const PULSE: Duration = Duration::from_secs(15);

/// A stream of the states of the page at a path; the first is the one that is shown now.
pub(super) fn of(path: String, site: Arc<ServedSite>) -> Response {
    let builds = site.watch();
    let states = stream::unfold(
        (builds, site, path, true),
        |(mut builds, site, path, is_first)| async move {
            if !is_first {
                builds.changed().await.ok()?;
            }
            builds.mark_unchanged();
            let (here, page) = (site.clone(), path.clone());
            let data = tokio::task::spawn_blocking(move || {
                let state = here.state();
                data(&page, &here, &state)
            });
            // Where a render panics, the page says so when it is asked for.
            let data = data.await.unwrap_or_else(|_| json!({}).to_string());
            let event = Event::default().event("state").retry(RETRY).data(data);
            Some((Ok::<_, Infallible>(event), (builds, site, path, false)))
        },
    );
    Sse::new(states)
        .keep_alive(KeepAlive::new().interval(PULSE))
        .into_response()
}

fn data(path: &str, site: &ServedSite, state: &State) -> String {
    let place = PagePath::of(path, &site.settings);
    let key = place.link(&place.path, &site.settings);
    let answer = state.answer_once(&key, || answer::at(&place, site, state));
    json!({
        "build": state.build,
        "etag": answer.etag,
        "sheets": answer.sheets,
        "errors": state.report.count(Severity::Error),
        "warnings": state.report.count(Severity::Warning),
        "done": state.is_done_for(place.audience),
    })
    .to_string()
}
