//! The HTTP server of Apache.

use std::fmt::Write as _;

use super::{FOR_GOOD, HASHED, HEADERS, Hosted, SHORT, compressed, opening, opening_of_trial};
use crate::render::{ANY_BYTES, MEDIA_TYPES};

/// The modules that it needs besides those that are always there.
const MODULES: &str = "alias deflate dir headers mime";

/// The configuration for Apache.
pub(super) fn configuration(site: &Hosted) -> String {
    let (host, path, root) = (&site.host, &site.path, &site.root);
    let mut text = String::new();
    opening(
        &mut text,
        &[
            format!("https://{host}{path} under Apache 2.4."),
            format!(
                "1. Copy what `carsija build` wrote to {} on the server.",
                site.folder()
            ),
            format!("2. Get a certificate: certbot certonly --webroot -w {root} -d {host}"),
            "   (the first time, while nothing listens at port 80, with --standalone in place of --webroot)".into(),
            format!("3. Write this to /etc/apache2/sites-available/{host}.conf"),
            format!("4. a2enmod {MODULES} ssl && a2ensite {host}"),
            "5. apachectl configtest && systemctl reload apache2".into(),
        ],
    );
    let _ = writeln!(
        text,
        "<VirtualHost *:80>
    ServerName {host}
    DocumentRoot {root}
    RedirectMatch 301 ^/(?![.]well-known/)(.*)$ https://{host}/$1
</VirtualHost>

<VirtualHost *:443>
    ServerName {host}
    DocumentRoot {root}
    SSLEngine on
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    SSLCertificateFile /etc/letsencrypt/live/{host}/fullchain.pem
    SSLCertificateKeyFile /etc/letsencrypt/live/{host}/privkey.pem
"
    );
    answers(&mut text, site);
    text.push_str("</VirtualHost>\n");
    text
}

/// The configuration of a virtual host of Apache for this machine.
pub(super) fn trial(site: &Hosted, port: u16) -> String {
    let root = &site.root;
    let mut text = String::new();
    opening_of_trial(
        &mut text,
        "Apache 2.4",
        site,
        port,
        &[
            "   (Apache reads it as the user www-data, who must be able to get at that folder)"
                .into(),
            format!(
                "2. carsija host apache --local {port} | sudo tee /etc/apache2/sites-available/trial.conf"
            ),
            format!(
                "3. sudo a2enmod {MODULES} && sudo a2ensite trial && sudo systemctl reload apache2"
            ),
            "   (sudo a2dissite trial takes it back)".into(),
        ],
    );
    let _ = writeln!(
        text,
        "Listen 127.0.0.1:{port}\n<VirtualHost 127.0.0.1:{port}>\n    DocumentRoot {root}"
    );
    answers(&mut text, site);
    text.push_str("</VirtualHost>\n");
    text
}

/// How a virtual host of the site answers.
fn answers(text: &mut String, site: &Hosted) {
    let (path, root, pattern) = (&site.path, &site.root, site.path_pattern());
    let _ = writeln!(
        text,
        "    <Directory {root}>
        Options None
        AllowOverride None
        Require all granted
    </Directory>
    DirectoryIndex index.html
    ServerSignature Off
"
    );
    let _ = writeln!(text, "    AddType {ANY_BYTES} .bin");
    for one in MEDIA_TYPES {
        let endings = one.endings_behind(".");
        let _ = writeln!(text, "    AddType \"{}\" {endings}", one.header);
    }
    text.push_str("\n    # The files of the search are compressed as they are.\n");
    text.push_str("    AddOutputFilterByType DEFLATE");
    for one in compressed() {
        let _ = write!(text, " \\\n        {}", one.name);
    }
    text.push_str("\n    DeflateAlterETag Remove\n\n");
    for (header, value) in HEADERS {
        let _ = writeln!(text, "    Header always set {header} \"{value}\"");
    }
    let _ = writeln!(text, "    Header set Cache-Control \"{SHORT}\"");
    for hashed in HASHED {
        let _ = writeln!(
            text,
            "    <LocationMatch \"^{pattern}{hashed}\">\n        Header set Cache-Control \"{FOR_GOOD}\"\n    </LocationMatch>"
        );
    }
    text.push_str("\n    # Nothing that begins with a dot is a page.\n");
    text.push_str("    RedirectMatch 404 \"/[.](?!well-known/)\"\n");
    if path != "/" {
        let _ = writeln!(text, "    RedirectMatch 302 ^/$ {path}");
    }
    let _ = writeln!(text, "    ErrorDocument 403 {}", site.not_found(None));
    let _ = writeln!(text, "    ErrorDocument 404 {}", site.not_found(None));
    for tree in &site.trees {
        let page = site.not_found(Some(tree));
        let _ = writeln!(
            text,
            "    <Location \"{path}{tree}/\">\n        ErrorDocument 403 {page}\n        ErrorDocument 404 {page}\n    </Location>"
        );
    }
    for (from, to) in &site.moved {
        let _ = writeln!(text, "    Redirect 301 {from} {to}");
    }
}
