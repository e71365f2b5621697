//! What is sent to the preview by those who mean it no good, or know no better.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context as _, ensure};

use crate::preview::{LOCALHOST, PATIENCE, Preview};

#[test]
fn nothing_of_its_own_leads_out() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    for path in [
        "/-/../content/site.yaml",
        "/-/..%2f..%2fcontent%2fsite.yaml",
        "/-/preview.js/../../content/site.yaml",
        "/-/members/../content/site.yaml",
        "/-/members/%2e%2e/%2e%2e/content/site.yaml",
        "/-/members//etc/passwd",
        "/-/%2e%2e%2fCargo.toml",
        "/-/internal/content/site.yaml",
        "/-/nothing.js",
        "/-/",
        "/-",
    ] {
        let reply = preview.get(path)?;
        let tells = reply.text().contains("base_url") || reply.text().contains("root:");
        ensure!(
            !tells && [400, 404].contains(&reply.status),
            "{path}: {}",
            reply.status
        );
    }
    for page in [
        "../../etc/passwd",
        "%00",
        "%ff",
        "//example.org/",
        "-/members/../x",
        "",
    ] {
        let reply = preview.get(&format!("/-/notes?page={page}"))?;
        ensure!(
            reply.status == 200 && !reply.text().contains("root:"),
            "{page}"
        );
        preview.watch(page)?.next()?;
    }
    Ok(())
}

#[test]
fn its_own_addresses_are_guarded_as_the_pages_are() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    for path in ["/-/notes?page=/en/", "/-/stream?page=/en/", "/-/preview.js"] {
        ensure!(
            preview.ask("GET", path, "evil.example")?.status == 421,
            "{path}"
        );
        for method in ["POST", "PUT", "DELETE"] {
            ensure!(
                preview.ask(method, path, LOCALHOST)?.status == 405,
                "{method} {path}"
            );
        }
    }
    Ok(())
}

#[test]
fn scripts_of_others_may_not_run() -> anyhow::Result<()> {
    let reply = Preview::small()?.get("/en/")?;
    let policy = reply.header("content-security-policy");
    ensure!(
        policy.contains("script-src 'self' 'wasm-unsafe-eval'"),
        "{policy}"
    );
    ensure!(reply.header("access-control-allow-origin").is_empty());
    Ok(())
}

#[test]
fn huge_heads_and_slow_readers_stop_nobody() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let mut huge = preview.connect()?;
    let _ = huge.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
    let _ = huge.write_all(&vec![b'x'; 4_000_000]);
    // They send half a request, or don't read what they asked for.
    let mut slow: Vec<TcpStream> = Vec::new();
    for number in 0..100 {
        let mut stream = preview.connect()?;
        let request = if number % 2 == 0 {
            "GET /en/ HTTP/1.1\r\nHost: loc"
        } else {
            "GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
        };
        stream.write_all(request.as_bytes())?;
        slow.push(stream);
    }
    ensure!(preview.get("/en/")?.status == 200);
    drop(slow);
    ensure!(preview.get("/en/")?.status == 200);
    Ok(())
}

#[test]
fn many_who_ask_nothing_stop_nobody() -> anyhow::Result<()> {
    const MANY: usize = 700;
    let preview = Preview::small()?;
    let mut watcher = preview.watch("/en/about.html")?;
    let before = watcher.rest()?;
    let mut silent = Vec::new();
    for number in 0..MANY {
        let mut stream = preview.connect()?;
        if number % 2 == 0 {
            // It may have been hung up on already.
            let _ = stream.write_all(b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nX");
        }
        silent.push(stream);
        if number % 100 == 0 {
            ensure!(preview.get("/en/")?.status == 200, "after {number}");
        }
    }
    ensure!(preview.get("/en/")?.status == 200);
    // Those who came first are gone, and whoever was answered is still told of changes.
    silent[0].set_read_timeout(Some(PATIENCE))?;
    let _ = silent[0].read_to_end(&mut Vec::new());
    preview
        .site
        .append("content/pages/about.md", "\nSaved just now.\n")?;
    watcher.until(|told| told.mark != before.mark && told.build > before.build)?;
    Ok(())
}

#[test]
fn a_hostile_file_ends_no_preview() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let mut watcher = preview.watch("/en/about.html")?;
    let before = watcher.rest()?;
    let mut chain = String::from("- {id: t3000, label: {en: T}}\n");
    for topic in 0..3_000 {
        let above = topic + 1;
        chain.push_str(&format!(
            "- {{id: t{topic}, label: {{en: T}}, broader: t{above}}}\n"
        ));
    }
    preview.site.append("content/topics.yaml", &chain)?;
    watcher.until(|told| told.build > before.build && told.errors > 1_000)?;
    let notes = preview.notes("/en/about.html")?;
    ensure!(
        notes["findings"]
            .as_array()
            .is_some_and(|all| !all.is_empty()),
        "{notes:#}"
    );
    for path in ["/en/", "/en/topics/", "/-/internal/en/topics/"] {
        ensure!(preview.get(path)?.status == 200, "{path}");
    }
    Ok(())
}

#[test]
fn a_body_that_never_comes_is_not_waited_for() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    for body in ["Content-Length: 1000000", "Transfer-Encoding: chunked"] {
        let head = format!("Host: localhost\r\n{body}");
        ensure!(preview.ask_with("/en/", &head)?.status == 200, "{body}");
    }
    Ok(())
}

#[test]
fn a_host_is_named_once_and_is_this_machine() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    for head in [
        "Host: localhost\r\nHost: evil.example",
        "Host: evil.example\r\nHost: localhost",
        "Host: localhost\r\nHost: localhost",
        "Host: [::1].evil.example",
        "Host: localhost:evil",
        "Host: localhost:80:evil.example",
        "Host: localhost@evil.example",
        "Host: evil@localhost",
        "Host: 127.0.0.1.evil.example",
        "Host: localhost, evil.example",
        "Host: localhost\tevil.example",
        "X-Forwarded-Host: localhost",
        "Host:",
    ] {
        let reply = preview.ask_with("/en/", head)?;
        ensure!(
            (400..500).contains(&reply.status),
            "{head}: {}",
            reply.status
        );
        ensure!(!reply.text().contains("<html"), "{head} is shown the site");
    }
    for target in [
        "http://evil.example/en/",
        "http://localhost@evil.example/en/",
        "http://[::1].evil.example/en/",
        "http://localhost:80@evil.example/en/",
    ] {
        let reply = preview.ask_with(target, "Host: localhost")?;
        ensure!(
            (400..500).contains(&reply.status),
            "{target}: {}",
            reply.status
        );
        let reply = preview.ask_with("http://localhost/en/", "Host: evil.example")?;
        ensure!((400..500).contains(&reply.status), "{}", reply.status);
    }
    for (target, head) in [
        ("http://localhost/en/", "Host: localhost"),
        ("http://127.0.0.1:4000/en/", "Host: 127.0.0.1:4000"),
        ("/en/", "host: LOCALHOST."),
        ("/en/", "HOST:    localhost   "),
    ] {
        let status = preview.ask_with(target, head)?.status;
        ensure!(status == 200, "{target} {head}: {status}");
    }
    Ok(())
}

#[test]
fn pages_of_others_can_make_nothing_of_a_reply() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let notes = "/-/notes?page=/en/";
    for path in [
        "/en/",
        "/en/nothing.html",
        "/en",
        notes,
        "/-/preview.js",
        "/-/%ff",
    ] {
        let reply = preview.get(path)?;
        for (name, value) in [
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "no-referrer"),
            ("cache-control", "no-store"),
        ] {
            ensure!(reply.header(name) == value, "{path}: {:?}", reply.headers);
        }
        ensure!(
            reply
                .header("content-security-policy")
                .contains("frame-ancestors 'none'"),
            "{path}"
        );
    }
    let refused = preview.ask("GET", "/en/", "evil.example")?;
    ensure!(refused.header("cross-origin-resource-policy") == "same-origin");
    Ok(())
}

#[test]
fn two_hundred_watch_at_once() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let mut watchers = (0..200)
        .map(|_| preview.watch("/en/about.html"))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let before = watchers[0].rest()?;
    preview
        .site
        .append("content/pages/about.md", "\nSaved just now.\n")?;
    for watcher in &mut watchers {
        watcher.until(|told| told.mark != before.mark && told.build > before.build)?;
    }
    ensure!(preview.get("/en/")?.status == 200);
    Ok(())
}

#[test]
fn it_ends_at_once_though_somebody_watches() -> anyhow::Result<()> {
    let mut preview = Preview::small()?;
    preview.watch("/en/")?.next()?;
    let mut half = preview.connect()?;
    half.write_all(b"GET / HTTP/1.1\r\n")?;
    let interrupted = Command::new("kill")
        .args(["-INT", &preview.id().to_string()])
        .status()?;
    ensure!(interrupted.success());
    let since = Instant::now();
    ensure!(preview.ended()?.success());
    ensure!(since.elapsed() < Duration::from_secs(10), "it ended late");
    let _ = half.read_to_end(&mut Vec::new());
    Ok(())
}

#[test]
fn others_in_the_network_see_the_public_edition_and_no_notes() -> anyhow::Result<()> {
    let site = crate::support::Site::small()?;
    let page = "content/pages/about.md";
    site.replace(
        page,
        "---\n\nSay",
        "safeguarding: {visibility: members}\n---\n\nSay",
    )?;
    let shared = Preview::started(site, &["--host", "0.0.0.0"])?;
    ensure!(shared.get("/en/about.html")?.status == 404);
    ensure!(
        shared.get("/-/members/en/about.html")?.status == 404,
        "members' pages are open"
    );
    ensure!(shared.get("/-/internal/en/about.html")?.status == 404);
    ensure!(
        shared.get("/-/notes?page=/en/")?.status == 404,
        "notes are open"
    );
    ensure!(!shared.get("/en/")?.text().contains("data-notes"));

    let asked = Preview::started(shared.site, &["--host", "0.0.0.0", "--edition", "members"])?;
    ensure!(asked.get("/en/about.html")?.status == 200);
    ensure!(asked.get("/-/internal/en/about.html")?.status == 404);
    let notes = asked.notes("/en/about.html")?;
    ensure!(notes["entry"]["visibility"] == "members", "{notes:#}");
    let editions = notes["editions"].as_array().context("editions")?;
    ensure!(editions.len() == 2, "{notes:#}");
    Ok(())
}
