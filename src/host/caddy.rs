//! Caddy, which gets certificates by itself.

use std::fmt::Write as _;

use super::{FOR_GOOD, HASHED, HEADERS, Hosted, SHORT, compressed, opening, opening_of_trial};
use crate::render::{ANY_BYTES, MEDIA_TYPES};

/// The configuration for Caddy.
pub(super) fn configuration(site: &Hosted) -> String {
    let (host, path) = (&site.host, &site.path);
    let mut text = String::new();
    opening(
        &mut text,
        &[
            format!(
                "https://{host}{path} under Caddy 2.6 or later, which gets the certificate by itself."
            ),
            format!(
                "1. Copy what `carsija build` wrote to {} on the server.",
                site.folder()
            ),
            "2. Write this to /etc/caddy/Caddyfile, below what is there.".into(),
            "3. systemctl reload caddy".into(),
        ],
    );
    answers(&mut text, host, site);
    text
}

/// The whole configuration of a Caddy that serves the site on this machine.
pub(super) fn trial(site: &Hosted, port: u16) -> String {
    let mut text = String::new();
    opening_of_trial(
        &mut text,
        "Caddy 2.6 or later",
        site,
        port,
        &[
            format!("2. Write this to a file: carsija host caddy --local {port} > trial.caddy"),
            "3. caddy run --adapter caddyfile --config trial.caddy   (Ctrl and C end it)".into(),
        ],
    );
    text.push_str("{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n");
    answers(&mut text, &format!("http://:{port}"), site);
    text
}

/// How a server of the site answers at an address.
fn answers(text: &mut String, at: &str, site: &Hosted) {
    let (path, root, pattern) = (&site.path, &site.root, site.path_pattern());
    let _ = writeln!(text, "{at} {{\n\troot * {root}\n");
    text.push_str("\t# The files of the search are compressed as they are.\n");
    text.push_str("\tencode gzip {\n\t\tminimum_length 512\n\t\tmatch {\n");
    for one in compressed() {
        let _ = writeln!(text, "\t\t\theader Content-Type {}*", one.name);
    }
    text.push_str("\t\t}\n\t}\n\n\theader {\n");
    for (header, value) in HEADERS {
        let _ = writeln!(text, "\t\t{header} \"{value}\"");
    }
    text.push_str("\t}\n");
    let hashed: Vec<_> = HASHED
        .iter()
        .map(|hashed| format!("{pattern}{hashed}"))
        .collect();
    let hashed = format!("path_regexp ^({})", hashed.join("|"));
    // In which order Caddy sets the same header differs by its version, so each is set once.
    let _ = writeln!(text, "\t@hashed {hashed}\n\t@other not {hashed}");
    let _ = writeln!(text, "\theader @hashed Cache-Control \"{FOR_GOOD}\"");
    let _ = writeln!(text, "\theader @other Cache-Control \"{SHORT}\"\n");
    let _ = writeln!(
        text,
        "\t@bin path *.bin\n\theader @bin Content-Type {ANY_BYTES}"
    );
    for (number, one) in MEDIA_TYPES.iter().enumerate() {
        let endings = one.endings_behind("*.");
        let _ = writeln!(text, "\t@type{number} path {endings}");
        let _ = writeln!(
            text,
            "\theader @type{number} Content-Type \"{}\"",
            one.header
        );
    }
    text.push('\n');
    if path != "/" {
        let _ = writeln!(text, "\tredir / {path} 302");
    }
    for (from, to) in &site.moved {
        let _ = writeln!(text, "\tredir {from} {to} 301");
    }
    text.push_str("\t# Nothing that begins with a dot is a page.\n");
    text.push_str(
        "\t@hidden path_regexp /[.]\n\terror @hidden 404\n\tfile_server\n\n\thandle_errors {\n",
    );
    let _ = writeln!(
        text,
        "\t\theader Content-Type \"text/html; charset=utf-8\"\n\t\theader Cache-Control \"{SHORT}\""
    );
    for (header, value) in HEADERS {
        let _ = writeln!(text, "\t\theader {header} \"{value}\"");
    }
    for (number, tree) in site.trees.iter().enumerate() {
        let page = site.not_found(Some(tree));
        let _ = writeln!(
            text,
            "\t\t@tree{number} path {path}{tree}/*\n\t\thandle @tree{number} {{\n\t\t\trewrite * {page}\n\t\t\tfile_server\n\t\t}}"
        );
    }
    let _ = writeln!(
        text,
        "\t\thandle {{\n\t\t\trewrite * {}\n\t\t\tfile_server\n\t\t}}\n\t}}\n}}",
        site.not_found(None)
    );
}
