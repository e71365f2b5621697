//! The preview, asked over the wire.

use std::io::{Read as _, Write as _};

use anyhow::{Context as _, ensure};

use crate::{
    preview::{LOCALHOST, Preview, without_script},
    support::{self, PIXEL, Site, Tree},
};

#[test]
fn the_root_is_a_page() -> anyhow::Result<()> {
    let reply = Preview::small()?.get("/")?;
    ensure!(reply.status == 200 && reply.header("content-type").starts_with("text/html"));
    ensure!(reply.text().contains("<html"), "{}", reply.text());
    Ok(())
}

#[test]
fn every_file_is_as_build_writes_it() -> anyhow::Result<()> {
    let site = several_languages()?;
    let built = built(&site)?;
    let preview = Preview::of(site)?;
    preview.watch("/en/index.html")?.rest()?;
    for (file, bytes) in &built {
        let reply = preview.get(&format!("/{}", file.replace(' ', "%20")))?;
        ensure!(reply.status == 200, "{file}: {}", reply.status);
        ensure!(
            without_script(&reply.body) == *bytes,
            "{file} differs from what build writes"
        );
    }
    Ok(())
}

#[test]
fn the_members_edition_is_as_build_writes_it() -> anyhow::Result<()> {
    let site = Site::small()?;
    let page = "content/pages/about.md";
    site.replace(
        page,
        "---\n\nSay",
        "safeguarding: {visibility: members}\n---\n\nSay",
    )?;
    let public = Preview::of(site)?;
    ensure!(
        public.get("/en/about.html")?.status == 404,
        "the public reads what is members'"
    );
    let members = Preview::started(public.site, &["--edition", "members"])?;
    ensure!(
        members.get("/en/about.html")?.status == 200,
        "members can't read what is theirs"
    );
    Ok(())
}

#[test]
fn every_file_has_its_type() -> anyhow::Result<()> {
    let site = Site::small()?;
    let built = built(&site)?;
    let preview = Preview::of(site)?;
    let types = [
        (".html", "text/html; charset=utf-8"),
        (".css", "text/css; charset=utf-8"),
        (".js", "text/javascript; charset=utf-8"),
        (".xml", "application/xml"),
        (".txt", "text/plain; charset=utf-8"),
    ];
    for (extension, media_type) in types {
        let file = built
            .keys()
            .find(|file| file.ends_with(extension))
            .context(extension)?;
        let reply = preview.get(&format!("/{file}"))?;
        ensure!(
            reply.header("content-type") == media_type,
            "{file}: {:?}",
            reply.headers
        );
        ensure!(
            reply.header("x-content-type-options") == "nosniff",
            "{file}"
        );
    }
    Ok(())
}

#[test]
fn what_is_not_there_has_its_page() -> anyhow::Result<()> {
    let site = Site::small()?;
    let not_found = built(&site)?.remove("404.html").context("404.html")?;
    let not_found = String::from_utf8(not_found)?;
    let reply = Preview::of(site)?.get("/en/nothing.html")?;
    let shown = String::from_utf8(without_script(&reply.body))?;
    // Its links lead through the preview, not to where the site will stand.
    ensure!(
        reply.status == 404 && shown == not_found.replace("https://example.org/", "/"),
        "{shown}"
    );
    Ok(())
}

#[test]
fn a_folder_without_its_slash_is_sent_to_it() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    for (folder, to) in [
        ("/en", "/en/"),
        ("/en/browse", "/en/browse/"),
        (
            "/en/browse?q=youth&x=%C4%8D",
            "/en/browse/?q=youth&x=%C4%8D",
        ),
    ] {
        let reply = preview.get(folder)?;
        ensure!(
            (300..400).contains(&reply.status),
            "{folder}: {}",
            reply.status
        );
        ensure!(reply.header("location") == to, "{:?}", reply.headers);
        ensure!(preview.get(to)?.status == 200, "{to}");
    }
    Ok(())
}

#[test]
fn nobody_is_sent_to_another_host() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    for path in [
        "//example.org",
        "//example.org/en",
        "///en",
        "/\\example.org",
        "//en",
    ] {
        let reply = preview.get(path)?;
        let to = reply.header("location");
        ensure!(
            !to.starts_with("//") && !to.contains("example"),
            "{path} leads to {to}"
        );
    }
    Ok(())
}

#[test]
fn no_path_leaves_the_site() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let absolute = preview.site.root().join("content/site.yaml");
    for path in [
        "/../content/site.yaml",
        "/../../../../../../../../etc/passwd",
        "/%2e%2e/content/site.yaml",
        "/%2e%2e%2fcontent%2fsite.yaml",
        "/en/..%2f..%2fcontent/site.yaml",
        "/..%5ccontent%5csite.yaml",
        "/..\\content\\site.yaml",
        "/%252e%252e%252fcontent/site.yaml",
        "/%c0%ae%c0%ae/content/site.yaml",
        "/content/site.yaml",
        "/media/../content/site.yaml",
        "/en/about.html%00.css",
        "/%00",
        "/.carsija-manifest",
        "/%",
        "/%zz",
        "/%ff",
        absolute.to_str().context("a path")?,
    ] {
        let reply = preview.get(path)?;
        ensure!(
            [400, 404].contains(&reply.status),
            "{path}: {}",
            reply.status
        );
        let tells = reply.text().contains("base_url") || reply.text().contains("root:");
        ensure!(!tells, "{path}: {}", reply.text());
    }
    Ok(())
}

#[test]
fn encoded_addresses_are_decoded() -> anyhow::Result<()> {
    let reply = Preview::small()?.get("/en/%61bout.html")?;
    ensure!(reply.status == 200, "{}", reply.status);
    Ok(())
}

#[test]
fn what_follows_a_question_mark_changes_nothing() -> anyhow::Result<()> {
    let reply = Preview::small()?.get("/en/about.html?x=../..")?;
    ensure!(reply.status == 200, "{}", reply.status);
    Ok(())
}

#[test]
fn nothing_can_be_sent_to_it() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
        let reply = preview.ask(method, "/", LOCALHOST)?;
        ensure!(reply.status == 405, "{method}: {}", reply.status);
        ensure!(
            reply.header("allow") == "GET, HEAD",
            "{method}: {:?}",
            reply.headers
        );
    }
    Ok(())
}

#[test]
fn a_head_has_no_body() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let (get, head) = (
        preview.get("/en/")?,
        preview.ask("HEAD", "/en/", LOCALHOST)?,
    );
    ensure!(
        head.status == 200 && head.body.is_empty(),
        "{}",
        head.text()
    );
    ensure!(
        head.header("content-length") == get.body.len().to_string(),
        "{:?}",
        head.headers
    );
    Ok(())
}

#[test]
fn names_of_others_are_refused() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    for host in [
        "evil.example",
        "evil.example:80",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "",
    ] {
        let reply = preview.ask("GET", "/en/", host)?;
        ensure!(
            (400..500).contains(&reply.status),
            "{host}: {}",
            reply.status
        );
        ensure!(!reply.text().contains("<html"), "{host} is shown the site");
    }
    Ok(())
}

#[test]
fn its_own_names_are_answered() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    for host in ["localhost", "LOCALHOST:4000", "127.0.0.1", "[::1]:4000"] {
        ensure!(preview.ask("GET", "/en/", host)?.status == 200, "{host}");
    }
    Ok(())
}

#[test]
fn what_is_no_request_stops_nothing() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let long = format!(
        "GET /{} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "a".repeat(1_000_000)
    );
    for noise in ["\0\0\0\0", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", &long] {
        let mut stream = preview.connect()?;
        // It may hang up while it is still being talked to.
        let _ = stream.write_all(noise.as_bytes());
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let _ = stream.read_to_end(&mut Vec::new());
    }
    ensure!(preview.get("/en/")?.status == 200);
    Ok(())
}

#[test]
fn a_port_in_use_gives_way_to_the_next() -> anyhow::Result<()> {
    let first = Preview::small()?;
    let port = first.address.rsplit_once(':').context("a port")?.1;
    let second = Preview::started(Site::small()?, &["--port", port])?;
    ensure!(second.address != first.address);
    ensure!(first.get("/en/")?.status == 200 && second.get("/en/")?.status == 200);
    Ok(())
}

#[test]
fn a_site_with_errors_is_still_shown() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.write("content/pages/bad.md", "---\ntitel: Bad\n---\n")?;
    ensure!(Preview::of(site)?.get("/en/about.html")?.status == 200);
    Ok(())
}

#[test]
fn it_writes_nothing() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let before = support::tree(&preview.site.root())?;
    preview.get("/en/")?;
    ensure!(before == support::tree(&preview.site.root())? && !preview.site.out().exists());
    Ok(())
}

/// What `build` writes, but for its own list.
pub fn built(site: &Site) -> anyhow::Result<Tree> {
    let mut files = site.build()?;
    files.retain(|file, _| !file.starts_with(".carsija-"));
    Ok(files)
}

/// A small site with pictures in several languages.
fn several_languages() -> anyhow::Result<Site> {
    const ENTRIES: u64 = 12;
    let site = Site::made(ENTRIES)?;
    site.write(
        "content/pages/help/index.md",
        "---\ntitle: Help\naliases: [earlier]\n---\n\n![A picture](a%20picture.png) ![A \
         plan](plan.svg) [A list](list.csv)\n",
    )?;
    site.write("content/pages/help/a picture.png", PIXEL)?;
    site.write("content/pages/help/list.csv", "city;count\n")?;
    site.write(
        "content/pages/help/plan.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"><rect width=\"9\"/></svg>",
    )?;
    Ok(site)
}

#[test]
fn files_of_any_name_are_found_where_pages_link_to_them() -> anyhow::Result<()> {
    let site = Site::small()?;
    let page =
        "---\ntitle: Files\n---\n\n[a](100%25.txt) [b](%2541.txt) [c](a%23b.txt) [d](<č d.txt>)\n";
    site.write("content/pages/files.md", page)?;
    let files = [
        ("100%.txt", "/media/pages/100%25.txt"),
        ("%41.txt", "/media/pages/%2541.txt"),
        ("a#b.txt", "/media/pages/a%23b.txt"),
        ("č d.txt", "/media/pages/%C4%8D%20d.txt"),
    ];
    for (name, _) in files {
        site.write(&format!("content/pages/{name}"), name)?;
    }
    let preview = Preview::of(site)?;
    let page = preview.get("/en/files.html")?.text().clone();
    for (name, link) in files {
        ensure!(
            page.contains(&format!("href=\"..{link}\"")),
            "{link}: {page}"
        );
        let reply = preview.get(link)?;
        ensure!(
            reply.status == 200 && reply.body == name.as_bytes(),
            "{link}: {}",
            reply.status
        );
    }
    Ok(())
}
