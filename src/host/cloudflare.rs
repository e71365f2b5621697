//! Cloudflare Pages, which has certificates, types and compression of its own.

use std::fmt::Write as _;

use super::{FOR_GOOD, HEADERS, Hosted, SHORT, opening};

/// So many redirects of one address to another the host reads (its documentation, «Redirects»).
const MOST: usize = 2000;

/// The file `_headers`.
pub(super) fn headers(site: &Hosted) -> String {
    let (host, path) = (&site.host, &site.path);
    let mut text = String::new();
    opening(
        &mut text,
        &[
            format!("https://{host}{path} at Cloudflare Pages, which sees to HTTPS, types and compression."),
            "1. Build: carsija build --out public".into(),
            "2. Write this to public/_headers, and what `carsija host cloudflare-redirects` prints to".into(),
            "   public/_redirects. Later builds leave both as they are; write them anew when addresses change.".into(),
            "3. Publish: wrangler pages deploy public, or let a workflow do it.".into(),
            "   What is not there is answered with the 404.html of the folder that was asked for.".into(),
        ],
    );
    text.push_str("/*\n");
    for (header, value) in HEADERS {
        let _ = writeln!(text, "  {header}: {value}");
    }
    let _ = writeln!(text, "  Cache-Control: {SHORT}");
    // Values of two rules would be joined: the first is taken away.
    let _ = writeln!(
        text,
        "\n{path}assets/*\n  ! Cache-Control\n  Cache-Control: {FOR_GOOD}"
    );
    text
}

/// The file `_redirects`.
pub(super) fn redirects(site: &Hosted) -> String {
    let mut text = String::new();
    opening(
        &mut text,
        &[format!(
            "Earlier addresses of https://{}{}, for public/_redirects.",
            site.host, site.path
        )],
    );
    for (from, to) in site.moved.iter().take(MOST) {
        let _ = writeln!(text, "{from} {to} 301");
    }
    text
}
