//! The configurations that `carsija host` prints, under the very servers that they are for. A server that is not
//! installed is left out, and said to be.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "tests touch files")]

mod servers;
#[path = "../support/mod.rs"]
mod support;

use std::{fs, path::PathBuf};

use anyhow::{Context as _, ensure};
use servers::{Reply, Running, Server, free_port};
use support::Site;

/// Where the site would stand.
const HOST: &str = "practices.kumanovo.mk";
/// What `carsija host` says of what may change at its address, and of what can't.
const SHORT: &str = "public, max-age=300";
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// A site in several languages, with an earlier address, built to stand below a path.
pub(crate) struct Built {
    site: Site,
    /// The path, with `/` at both ends.
    path: &'static str,
}

impl Built {
    /// The folder in which the path begins.
    pub(crate) fn root(&self) -> PathBuf {
        self.site.out()
    }

    /// The folder of its files.
    fn folder(&self) -> PathBuf {
        self.root().join(self.path.trim_matches('/'))
    }

    fn address(&self) -> String {
        format!("https://{HOST}{}", self.path)
    }

    fn file(&self, address: &str) -> anyhow::Result<Vec<u8>> {
        Ok(fs::read(
            self.folder().join(address.trim_start_matches('/')),
        )?)
    }
}

fn built(path: &'static str) -> anyhow::Result<Built> {
    let site = Site::real()?;
    let file = "content/practices/elbasan-local-public-safety-council.md";
    let text = fs::read_to_string(site.root().join(file))?;
    let (_, rest) = text.split_once("---\n").context("data")?;
    site.write(file, format!("---\naliases: [safety-council]\n{rest}"))?;
    let built = Built { site, path };
    fs::create_dir_all(built.root())?;
    let mut command = built.site.building_into(&built.folder());
    support::run(command.args(["--base-url", &built.address()]))?.good()?;
    Ok(built)
}

fn configuration(site: &Built, server: &str) -> anyhow::Result<String> {
    let mut command = support::carsija();
    command
        .args(["host", server, "--base-url"])
        .arg(site.address())
        .arg("--root")
        .arg(site.root())
        .arg(site.site.root());
    Ok(support::run(&mut command)?.good()?.stdout)
}

#[test]
fn nginx_serves_the_site() -> anyhow::Result<()> {
    obeys(Server::Nginx, "/")
}

#[test]
fn caddy_serves_the_site() -> anyhow::Result<()> {
    obeys(Server::Caddy, "/")
}

#[test]
fn apache_serves_the_site() -> anyhow::Result<()> {
    obeys(Server::Apache, "/")
}

#[test]
fn all_of_them_serve_it_below_a_path() -> anyhow::Result<()> {
    for server in [Server::Nginx, Server::Caddy, Server::Apache] {
        obeys(server, "/kb/")?;
    }
    Ok(())
}

#[test]
fn they_serve_it_on_this_machine_to_try() -> anyhow::Result<()> {
    for server in [Server::Nginx, Server::Caddy] {
        if !server.is_installed() {
            continue;
        }
        let site = built("/")?;
        let port = free_port()?;
        let mut command = support::carsija();
        command
            .args([
                "host",
                server.name(),
                "--local",
                &port.to_string(),
                "--root",
            ])
            .arg(site.root())
            .arg(site.site.root());
        let text = support::run(&mut command)?.good()?.stdout;
        let running = server.start_trial(&text, port)?;
        headers(&running)?;
        types(&running, &site)?;
        caches(&running, &site)?;
        compression(&running, &site)?;
        not_found(&running, &site)?;
    }
    Ok(())
}

fn obeys(server: Server, path: &'static str) -> anyhow::Result<()> {
    if !server.is_installed() {
        return Ok(());
    }
    let site = built(path)?;
    let text = configuration(&site, server.name())?;
    let running = server.start(&text, &site)?;
    headers(&running)?;
    types(&running, &site)?;
    caches(&running, &site)?;
    compression(&running, &site)?;
    ranges(&running)?;
    not_found(&running, &site)?;
    moved(&running, path)
}

fn headers(running: &Running) -> anyhow::Result<()> {
    for path in ["/", "/en/", "/en/nothing.html", "/search/entry.bin"] {
        let reply = running.get(path)?;
        for (name, value) in [
            (
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
            ),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "same-origin"),
            ("Permissions-Policy", "camera=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Strict-Transport-Security", "max-age=31536000"),
        ] {
            let said = reply.header(name);
            ensure!(said.starts_with(value), "{path}: {name}: {said}");
        }
        let policy = reply.header("Content-Security-Policy");
        ensure!(!policy.contains("unsafe-inline"));
        // The tests in a browser serve the site with this very policy.
        ensure!(
            include_str!("../browser/support/server.js").contains(policy),
            "{policy}"
        );
    }
    Ok(())
}

/// The address of the first file of a built site that this is true of.
fn one(site: &Built, is_it: impl Fn(&str) -> bool) -> anyhow::Result<String> {
    let files = support::tree(&site.folder())?;
    let mut addresses = files.into_keys();
    let found = addresses.find(|file| is_it(file)).context("such a file")?;
    Ok(format!("/{found}"))
}

fn types(running: &Running, site: &Built) -> anyhow::Result<()> {
    for (ending, media_type) in [
        (".html", "text/html; charset=utf-8"),
        (".css", "text/css; charset=utf-8"),
        (".js", "text/javascript; charset=utf-8"),
        (".csv", "text/csv; charset=utf-8"),
        (".ics", "text/calendar; charset=utf-8"),
        (".txt", "text/plain; charset=utf-8"),
        (".json", "application/json"),
        (".xml", "application/xml"),
        (".svg", "image/svg+xml"),
        (".bin", "application/octet-stream"),
    ] {
        let path = one(site, |file| file.ends_with(ending))?;
        let reply = running.get(&path)?;
        let said = reply.header("Content-Type");
        ensure!(
            reply.status == 200 && said.eq_ignore_ascii_case(media_type),
            "{path}: {} {said}",
            reply.status
        );
        ensure!(reply.body == site.file(&path)?, "{path}");
    }
    Ok(())
}

fn caches(running: &Running, site: &Built) -> anyhow::Result<()> {
    let block = one(site, |file| {
        file.starts_with("search/") && file.ends_with(".bin") && file != "search/entry.bin"
    })?;
    let asset = one(site, |file| file.starts_with("assets/"))?;
    for (path, kept) in [
        ("/", SHORT),
        ("/en/index.html", SHORT),
        ("/mk/feed.xml", SHORT),
        ("/search/entry.bin", SHORT),
        (&block, FOR_GOOD),
        (&asset, FOR_GOOD),
    ] {
        let reply = running.get(path)?;
        let said = reply.header("Cache-Control");
        ensure!(said == kept, "{path}: {said}");
        // Asked again, it says that nothing has changed.
        let since = reply.header("Last-Modified");
        let again = running.get_with(path, &[("If-Modified-Since", since)])?;
        ensure!(again.status == 304, "{path}: {}", again.status);
    }
    Ok(())
}

fn compression(running: &Running, site: &Built) -> anyhow::Result<()> {
    let accepts = [("Accept-Encoding", "gzip, deflate, br")];
    let script = one(site, |file| file.ends_with(".js"))?;
    let data = one(site, |file| file.ends_with(".csv"))?;
    for path in ["/en/", "/en/feed.xml", &script, &data] {
        let reply = running.get_with(path, &accepts)?;
        ensure!(reply.header("Content-Encoding") == "gzip", "{path}");
        ensure!(
            reply.header("Vary").contains("Accept-Encoding"),
            "{path}: {}",
            reply.header("Vary")
        );
        let plain = running.get(path)?;
        ensure!(reply.body.len() < plain.body.len(), "{path}");
    }
    let packed = one(site, |file| {
        file.starts_with("search/runtime-") && file.ends_with(".bin")
    })?;
    for path in ["/search/entry.bin", &packed] {
        let reply = running.get_with(path, &accepts)?;
        ensure!(reply.header("Content-Encoding").is_empty(), "{path}");
    }
    Ok(())
}

fn ranges(running: &Running) -> anyhow::Result<()> {
    let whole = running.get("/search/entry.bin")?;
    let part = running.get_with("/search/entry.bin", &[("Range", "bytes=2-11")])?;
    ensure!(part.status == 206 && part.body == whole.body[2..12]);
    Ok(())
}

fn not_found(running: &Running, site: &Built) -> anyhow::Result<()> {
    for (path, page) in [
        ("/nothing.html", "404.html"),
        ("/en/nothing.html", "404.html"),
        ("/mk/nothing.html", "mk/404.html"),
        ("/sr-Latn/practices/nothing/at/all", "sr-Latn/404.html"),
        ("/assets/nothing-01234567.css", "404.html"),
        ("/search/nothing-1-1.bin", "404.html"),
        // A folder without a page of its own.
        ("/mk/practices/", "mk/404.html"),
        ("/.carsija-manifest", "404.html"),
    ] {
        let reply = running.get(path)?;
        let media_type = reply.header("Content-Type");
        ensure!(
            reply.status == 404 && media_type == "text/html; charset=utf-8",
            "{path}: {} {media_type}",
            reply.status
        );
        ensure!(reply.body == site.file(page)?, "{path}");
        let kept = reply.header("Cache-Control");
        ensure!(!kept.contains("immutable"), "{path}: {kept}");
    }
    Ok(())
}

fn moved(running: &Running, path: &str) -> anyhow::Result<()> {
    let leads = |reply: &Reply, to: &str| {
        let location = reply.header("Location");
        let is_moved = [301, 308].contains(&reply.status) && location.ends_with(to);
        ensure!(is_moved, "{to}: {} {location}", reply.status);
        anyhow::Ok(())
    };
    for language in ["en", "mk"] {
        let reply = running.get(&format!("/{language}/practices/safety-council.html"))?;
        leads(
            &reply,
            &format!("{path}{language}/practices/elbasan-local-public-safety-council.html"),
        )?;
        leads(
            &running.get(&format!("/{language}"))?,
            &format!("{path}{language}/"),
        )?;
    }
    if let Some(reply) = running.get_without_tls("/en/?a=b")? {
        leads(&reply, &format!("https://{HOST}{path}en/?a=b"))?;
    }
    Ok(())
}

#[test]
fn a_configuration_for_netlify_is_toml_in_which_everything_leads_somewhere() -> anyhow::Result<()> {
    let site = built("/")?;
    let text = configuration(&site, "netlify")?;
    let files = support::tree(&site.folder())?;
    let targets = text
        .lines()
        .filter_map(|line| line.strip_prefix("to = \"/"));
    let targets: Vec<_> = targets.map(|to| to.trim_end_matches('"')).collect();
    ensure!(targets.len() > 6, "{text}");
    for to in targets {
        ensure!(files.contains_key(to), "{to}");
    }
    ensure!(text.contains("Content-Security-Policy = \"default-src 'none'"));
    Ok(())
}

#[test]
fn files_for_cloudflare_stay_in_the_folder_and_lead_somewhere() -> anyhow::Result<()> {
    let site = built("/")?;
    let (headers, redirects) = (
        configuration(&site, "cloudflare")?,
        configuration(&site, "cloudflare-redirects")?,
    );
    ensure!(headers.contains("\n/*\n  Content-Security-Policy: default-src 'none'"));
    let files = support::tree(&site.folder())?;
    let lines = redirects.lines().filter(|line| line.starts_with('/'));
    let lines: Vec<Vec<&str>> = lines.map(|line| line.split(' ').collect()).collect();
    ensure!(lines.len() > 5, "{redirects}");
    for line in lines {
        let [_, to, "301"] = line[..] else {
            anyhow::bail!("{line:?}");
        };
        ensure!(files.contains_key(to.trim_start_matches('/')), "{to}");
    }
    fs::write(site.folder().join("_headers"), &headers)?;
    let mut command = site.site.building_into(&site.folder());
    support::run(command.args(["--base-url", &site.address()]))?.good()?;
    ensure!(fs::read_to_string(site.folder().join("_headers"))? == headers);
    // A folder that such a host shows is no place for members.
    let mut command = site.site.building_into(&site.folder());
    support::run(command.args(["--edition", "members"]))?
        .with_code(2)?
        .saying(&["_headers", "--yes-protected"])?;
    Ok(())
}

#[test]
fn where_nothing_can_be_configured_it_is_said_what_to_do() -> anyhow::Result<()> {
    let site = built("/kb/")?;
    for (host, told) in [
        ("pages", "--with github"),
        ("sftp", "/kb/"),
        ("stick", "--from-disk"),
    ] {
        let text = configuration(&site, host)?;
        ensure!(text.contains(told), "{text}");
        ensure!(
            text.lines()
                .all(|line| line.is_empty() || line.starts_with('#')),
            "{text}"
        );
    }
    Ok(())
}

#[test]
fn what_must_not_stand_open_has_no_configuration() -> anyhow::Result<()> {
    let site = Site::small()?;
    for (options, told) in [
        (["--edition", "members"], "must not stand open"),
        (["--base-url", "http://practices.kumanovo.mk/"], "https://"),
        (
            ["--base-url", "https://practices.kumanovo.mk:8443/"],
            "a port",
        ),
    ] {
        let mut command = support::carsija();
        command
            .args(["host", "nginx"])
            .arg(site.root())
            .args(options);
        support::run(&mut command)?.with_code(2)?.saying(&[told])?;
    }
    Ok(())
}
