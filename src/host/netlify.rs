//! Netlify, which has certificates, types and compression of its own.

use std::fmt::Write as _;

use super::{FOR_GOOD, HEADERS, Hosted, opening};

/// Where every file has the hash of its bytes in its name. Of files that two rules fit, Netlify would send both
/// values.
const HASHED: &str = "assets/*";

/// The file `netlify.toml`.
pub(super) fn configuration(site: &Hosted) -> String {
    let (host, path) = (&site.host, &site.path);
    let mut text = String::new();
    opening(
        &mut text,
        &[
            format!("https://{host}{path} at Netlify, which sees to HTTPS, types and compression."),
            "What it says of no cache, browsers ask for again each time.".into(),
            "Write this to netlify.toml beside content/, build with `carsija build --out public`, and publish that".into(),
            "folder: `netlify deploy --prod --dir public`, or let a workflow do it.".into(),
        ],
    );
    text.push_str("[build]\npublish = \"public\"\n\n[[headers]]\nfor = \"/*\"\n[headers.values]\n");
    for (header, value) in HEADERS {
        let _ = writeln!(text, "{header} = {}", quoted(value));
    }
    let _ = writeln!(
        text,
        "\n[[headers]]\nfor = \"{path}{HASHED}\"\n[headers.values]\nCache-Control = {}",
        quoted(FOR_GOOD)
    );
    let moved = site
        .moved
        .iter()
        .map(|(from, to)| (from.clone(), to.clone(), 301));
    let missing = site.trees.iter().map(|tree| {
        let of_tree = format!("{path}{tree}/*");
        (of_tree, site.not_found(Some(tree)), 404)
    });
    for (from, to, status) in moved.chain(missing) {
        // What moved has a page of its own, too, in whose place the answer comes.
        let force = if status == 301 { "\nforce = true" } else { "" };
        let _ = writeln!(
            text,
            "\n[[redirects]]\nfrom = \"{from}\"\nto = \"{to}\"\nstatus = {status}{force}"
        );
    }
    text
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
