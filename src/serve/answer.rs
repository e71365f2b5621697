//! The answer to who asks for a page: its bytes as `build` writes them, and by what to tell whether it
//! has changed since.

use std::sync::Arc;

use axum::http::StatusCode;

use super::{
    request::PagePath,
    state::{ServedSite, SiteEvent, SiteView, State},
};
use crate::{
    Loaded,
    catalogue::Address,
    diagnostics::Diagnostic,
    escape,
    render::{ANY_BYTES, MediaType},
};

/// The page for what is not there.
const NOT_FOUND: &str = "404.html";
/// How many hexadecimal digits of a hash stand before the ending of a static file.
const HASH_DIGITS: usize = 8;

/// What is sent back.
pub(super) struct Answer {
    pub status: StatusCode,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
    /// Where to look instead.
    pub to: Option<String>,
    /// What the page is, but for its style sheets.
    pub etag: String,
    /// The style sheets it uses, by their addresses from the site's root.
    pub sheets: Vec<String>,
}

impl Answer {
    /// A text in plain words.
    pub(super) fn text(status: StatusCode, message: &str) -> Self {
        Self {
            status,
            media_type: "text/plain; charset=utf-8",
            bytes: message.into(),
            to: None,
            etag: String::new(),
            sheets: Vec::new(),
        }
    }

    pub(super) fn is_page(&self) -> bool {
        self.media_type.starts_with("text/html")
    }
}

/// What stands at a place.
pub(super) fn at(place: &PagePath, site: &ServedSite, state: &State) -> Answer {
    let view = state.face_for(place.audience);
    if !Arc::ptr_eq(&view, &state.view) && !view.is_complete() {
        site.wake(SiteEvent::Looked);
    }
    let address = place.address();
    if let Some(answer) = file(&address, StatusCode::OK, &view, site, state) {
        return answer;
    }
    let index = place.index();
    if view.loaded.plan.output(&index).is_some() {
        let mut answer = Answer::text(StatusCode::PERMANENT_REDIRECT, "");
        let folder = index.as_str().trim_end_matches("index.html");
        answer.to = Some(place.link(folder, &site.settings));
        return answer;
    }
    not_found(place, &view, site, state)
}

/// The page for what is not there, in the language of the tree that it was looked for in. Since it may
/// stand for any address, its links are whole; here they lead through the preview, not to where the
/// site will stand.
fn not_found(place: &PagePath, view: &Arc<SiteView>, site: &ServedSite, state: &State) -> Answer {
    let tree = place.path.split('/').next().unwrap_or_default();
    let of_tree = Address::new(format!("{tree}/{NOT_FOUND}"));
    let address = match view.loaded.plan.output(&of_tree) {
        Some(_) => of_tree,
        None => Address::new(NOT_FOUND),
    };
    let found = file(&address, StatusCode::NOT_FOUND, view, site, state);
    let Some(mut answer) = found else {
        return Answer::text(StatusCode::NOT_FOUND, "There is nothing at this address.\n");
    };
    if let Ok(html) = String::from_utf8(std::mem::take(&mut answer.bytes)) {
        let here = place.link("", &site.settings);
        answer.bytes = html
            .replace(&view.loaded.edition.site().base_url, &here)
            .into();
    }
    answer
}

/// The file at an address; nothing where the site has no such address.
fn file(
    address: &Address,
    status: StatusCode,
    view: &Arc<SiteView>,
    site: &ServedSite,
    state: &State,
) -> Option<Answer> {
    let media_type = MediaType::of(address.as_str()).map_or(ANY_BYTES, |known| known.header);
    let found = |bytes: Vec<u8>, loaded: &Loaded| {
        let (etag, sheets) = etag(&bytes, media_type, loaded);
        Answer {
            status,
            media_type,
            bytes,
            to: None,
            etag,
            sheets,
        }
    };
    match rendered(address, view, site)? {
        Ok(bytes) => Some(found(bytes, &view.loaded)),
        Err(Failure::Environment(message)) => {
            Some(Answer::text(StatusCode::INTERNAL_SERVER_ERROR, &message))
        }
        Err(Failure::Content(finding)) => {
            site.wake(SiteEvent::Failed(view.clone(), finding.clone()));
            let earlier = state.fallback.as_ref().and_then(|fallback| {
                let bytes = rendered(address, fallback, site)?.ok()?;
                Some(found(bytes, &fallback.loaded))
            });
            Some(earlier.unwrap_or_else(|| failed(finding, site, &view.loaded)))
        }
    }
}

enum Failure {
    Content(Diagnostic),
    Environment(String),
}

fn rendered(
    address: &Address,
    view: &Arc<SiteView>,
    site: &ServedSite,
) -> Option<Result<Vec<u8>, Failure>> {
    let Some(output) = view.loaded.plan.output(address) else {
        return searched(address, view).map(Ok);
    };
    let related = &view.artifacts().related;
    Some(match view.loaded.render(related, address, output) {
        Ok(content) => crate::bytes(&site.root, &view.loaded, content)
            .map(std::borrow::Cow::into_owned)
            .map_err(|error| Failure::Environment(format!("{error:#}"))),
        Err(finding) => Err(Failure::Content(finding)),
    })
}

/// A file of the search, which may have to be made first.
fn searched(address: &Address, view: &SiteView) -> Option<Vec<u8>> {
    if !crate::search::is_address(address) {
        return None;
    }
    let known = view.artifacts().search.get(address).cloned();
    known.or_else(|| view.complete().search.get(address).cloned())
}

/// The page in the place of one that can't be rendered. What is wrong is told above it.
fn failed(finding: Diagnostic, site: &ServedSite, loaded: &Loaded) -> Answer {
    let report = crate::report(&site.root, vec![finding], &loaded.theme);
    let words = escape::html(&report.to_terminal(false));
    page(&format!("<pre>{words}</pre>"))
}

/// A page in the place of one that nothing can be said of.
pub(super) fn panicked() -> Answer {
    page("<p>This page could not be rendered: the renderer panicked. The terminal says where.</p>")
}

fn page(body: &str) -> Answer {
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta \
         name=\"viewport\" content=\"width=device-width\">\n<title>This page has an \
         error</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    );
    Answer {
        media_type: "text/html; charset=utf-8",
        etag: blake3::hash(html.as_bytes()).to_hex().to_string(),
        ..Answer::text(StatusCode::INTERNAL_SERVER_ERROR, &html)
    }
}

/// What a page is, but for its style sheets, and with its pictures; and those style sheets.
fn etag(bytes: &[u8], media_type: &str, loaded: &Loaded) -> (String, Vec<String>) {
    let Some(mut html) = media_type
        .starts_with("text/html")
        .then(|| String::from_utf8_lossy(bytes).into_owned())
    else {
        return (String::new(), Vec::new());
    };
    let mut sheets = Vec::new();
    for address in loaded.theme.static_files() {
        let sheet = address.as_str();
        if sheet.ends_with(".css") && html.contains(sheet) {
            html = html.replace(sheet, &without_hash(sheet));
            sheets.push(sheet.to_owned());
        }
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update(html.as_bytes());
    for (file, stamp) in loaded.reading().plain_files() {
        if let Some(asset) = loaded.catalogue().asset(file)
            && html.contains(&asset.address().link())
        {
            hasher.update(format!("{file} {stamp:?}").as_bytes());
        }
    }
    (hasher.finalize().to_hex().to_string(), sheets)
}

/// `assets/carsija-0123abcd.css` as `assets/carsija.css`.
fn without_hash(sheet: &str) -> String {
    let stem = sheet.trim_end_matches(".css");
    let end = stem.len().saturating_sub(HASH_DIGITS + 1);
    format!("{}.css", &stem[..end])
}
