//! nginx.

use std::fmt::Write as _;

use super::{FOR_GOOD, HASHED, HEADERS, Hosted, SHORT, compressed, opening, opening_of_trial};
use crate::render::{ANY_BYTES, MEDIA_TYPES};

/// The configuration for nginx.
pub(super) fn configuration(site: &Hosted) -> String {
    let (host, path, root) = (&site.host, &site.path, &site.root);
    let mut text = String::new();
    opening(
        &mut text,
        &[
            format!("https://{host}{path} under nginx 1.18 or later."),
            format!(
                "1. Copy what `carsija build` wrote to {} on the server.",
                site.folder()
            ),
            format!("2. Get a certificate: certbot certonly --webroot -w {root} -d {host}"),
            "   (the first time, while nothing listens at port 80, with --standalone in place of --webroot)".into(),
            format!("3. Write this to /etc/nginx/sites-available/{host}, and link to it:"),
            format!("   ln -s ../sites-available/{host} /etc/nginx/sites-enabled/"),
            "4. nginx -t && systemctl reload nginx".into(),
        ],
    );

    maps(&mut text, site);
    let _ = writeln!(
        text,
        "server {{
    listen 80;
    listen [::]:80;
    server_name {host};
    root {root};
    location /.well-known/acme-challenge/ {{ }}
    location / {{ return 301 https://{host}$request_uri; }}
}}

server {{
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name {host};
    ssl_certificate /etc/letsencrypt/live/{host}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/{host}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;

"
    );
    answers(&mut text, site);
    text.push_str("}\n");
    text
}

/// The whole configuration of an nginx that serves the site on this machine, started by anybody.
pub(super) fn trial(site: &Hosted, port: u16) -> String {
    let mut text = String::new();
    opening_of_trial(
        &mut text,
        "nginx 1.18 or later",
        site,
        port,
        &[
            format!("2. Write this to a file: carsija host nginx --local {port} > trial.conf"),
            "3. nginx -c \"$PWD/trial.conf\"   (Ctrl and C end it)".into(),
        ],
    );
    text.push_str("daemon off;\nmaster_process off;\npid /tmp/carsija-trial.pid;\nerror_log stderr;\nevents {}\n");
    text.push_str("http {\n    access_log off;\n");
    for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
        let _ = writeln!(text, "    {kind}_temp_path /tmp/carsija-trial-{kind};");
    }
    maps(&mut text, site);
    let _ = writeln!(text, "server {{\n    listen 127.0.0.1:{port};");
    answers(&mut text, site);
    text.push_str("}\n}\n");
    text
}

/// The variables that hold which pages and lifetimes an address has.
fn maps(text: &mut String, site: &Hosted) {
    let (pattern, name) = (site.path_pattern(), variable(site));
    let _ = writeln!(text, "map $uri $cache_{name} {{");
    for hashed in HASHED {
        let _ = writeln!(text, "    \"~^{pattern}{hashed}\" \"{FOR_GOOD}\";");
    }
    let _ = writeln!(text, "    default \"{SHORT}\";\n}}\n");
    let _ = writeln!(text, "map $uri $missing_{name} {{");
    for tree in &site.trees {
        let page = site.not_found(Some(tree));
        let _ = writeln!(text, "    \"~^{pattern}{tree}/\" {page};");
    }
    let _ = writeln!(text, "    default {};\n}}\n", site.not_found(None));
}

/// How a server of the site answers.
fn answers(text: &mut String, site: &Hosted) {
    let (path, root, name) = (&site.path, &site.root, variable(site));
    let _ = writeln!(
        text,
        "    root {root};
    index index.html;
    server_tokens off;
    absolute_redirect off;
"
    );
    text.push_str("    types {\n");
    for one in MEDIA_TYPES {
        let _ = writeln!(text, "        {} {};", one.name, one.endings.join(" "));
    }
    let _ = writeln!(text, "    }}\n    default_type {ANY_BYTES};");
    text.push_str("    charset utf-8;\n    charset_types");
    // nginx takes HTML for granted here and below.
    let is_said = |name: &str| name != "text/html";
    let with_charset = MEDIA_TYPES.iter().filter(|one| one.header != one.name);
    for one in with_charset.filter(|one| is_said(one.name)) {
        let _ = write!(text, "\n        {}", one.name);
    }
    text.push_str(";\n\n    # The files of the search are compressed as they are.\n");
    text.push_str("    gzip on;\n    gzip_vary on;\n    gzip_proxied any;\n    gzip_min_length 512;\n    gzip_types");
    for one in compressed().filter(|one| is_said(one.name)) {
        let _ = write!(text, "\n        {}", one.name);
    }
    text.push_str(";\n\n");
    for (header, value) in HEADERS {
        let _ = writeln!(text, "    add_header {header} \"{value}\" always;");
    }
    let _ = writeln!(text, "    add_header Cache-Control $cache_{name} always;\n");
    let _ = writeln!(text, "    error_page 403 404 =404 $missing_{name};");
    text.push_str("    # Nothing that begins with a dot is a page.\n");
    text.push_str("    location ~ /[.](?!well-known/) { return 404; }\n");
    if path != "/" {
        let _ = writeln!(text, "    location = / {{ return 302 {path}; }}");
    }
    for (from, to) in &site.moved {
        let _ = writeln!(text, "    location = {from} {{ return 301 {to}; }}");
    }
}

/// What the variables of a site are called by.
fn variable(site: &Hosted) -> String {
    site.host.replace(['.', '-', '~'], "_")
}
