//! The files of the preview that browsers run: small, and part of the program.

/// A file of the preview's own, by its name: its media type and its text.
pub(super) fn file(name: &str) -> Option<(&'static str, &'static str)> {
    const SCRIPT: &str = "text/javascript; charset=utf-8";
    const SHEET: &str = "text/css; charset=utf-8";
    Some(match name {
        "preview.js" => (SCRIPT, include_str!("client/preview.js")),
        "keep.js" => (SCRIPT, include_str!("client/keep.js")),
        "element.js" => (SCRIPT, include_str!("client/element.js")),
        "overlay.js" => (SCRIPT, include_str!("client/overlay.js")),
        "margin.js" => (SCRIPT, include_str!("client/margin.js")),
        "preview.css" => (SHEET, include_str!("client/preview.css")),
        _ => return None,
    })
}
