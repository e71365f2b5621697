//! What `carsija doctor` says of a site's surroundings.
#![cfg(unix)]

#[path = "support/mod.rs"]
mod support;

use std::os::unix::fs::symlink;

use support::{Ended, PIXEL, Site, carsija, run};

fn doctor(site: &Site) -> anyhow::Result<Ended> {
    run(carsija().arg("doctor").arg(site.root()))
}

/// A site with nothing in the way.
fn sound() -> anyhow::Result<Site> {
    let site = Site::small()?;
    site.replace(
        "content/site.yaml",
        "https://example.org/\n",
        "https://practices.kumanovo.mk/\n",
    )?;
    site.write("content/pages/square.png", PIXEL)?;
    Ok(site)
}

#[test]
fn where_nothing_is_in_the_way_it_says_so_in_a_line() -> anyhow::Result<()> {
    let ended = doctor(&sound()?)?
        .good()?
        .saying(&["Nothing is in the way"])?;
    assert_eq!(ended.stdout.lines().count(), 1, "{}", ended.stdout);
    Ok(())
}

#[test]
fn each_trouble_is_told_with_what_to_do() -> anyhow::Result<()> {
    type Harm = fn(&Site) -> anyhow::Result<()>;
    let harms: [(Harm, [&str; 2]); 9] = [
        (
            |site| site.replace("content/site.yaml", "practices.kumanovo.mk", "example.org"),
            ["a name for examples", "base_url: https://"],
        ),
        (
            |site| site.replace("content/site.yaml", "https://practices", "http://practices"),
            [
                "begins with http://",
                "base_url: https://practices.kumanovo.mk/",
            ],
        ),
        (
            |site| site.write("content/pages/kafe\u{301}.png", PIXEL),
            ["put together of two signs", "kafé.png"],
        ),
        (
            |site| site.write("content/pages/Square.png", PIXEL),
            ["capital letters alone", "another name"],
        ),
        (
            |site| site.write("content/pages/a:b.png", PIXEL),
            ["on Windows", "rename it"],
        ),
        (
            |site| {
                let path = site.place("content/pages/linked.png")?;
                Ok(symlink(site.root().join("content/pages/square.png"), path)?)
            },
            ["symbolic link", "put the file itself here"],
        ),
        (
            |site| site.write("content/pages/crlf.md", "---\r\ntitle: Lines\r\n---\r\n"),
            ["end their lines as Windows does", "* text=auto eol=lf"],
        ),
        (
            |site| {
                site.write(
                    "content/pages/bus.heic",
                    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
                )
            },
            ["HEIC", "save it as JPEG"],
        ),
        (
            |site| site.write("public/somebodys.txt", "mine"),
            ["a build can't write there", "carsija build --out FOLDER"],
        ),
    ];
    for (harm, told) in harms {
        let site = sound()?;
        harm(&site)?;
        doctor(&site)?
            .with_code(1)?
            .saying(&told)?
            .saying(&["1 thing is in the way"])?;
    }
    Ok(())
}

#[test]
fn a_folder_that_is_no_site_is_told_how_to_become_one() -> anyhow::Result<()> {
    let site = Site::of(&[])?;
    doctor(&site)?
        .with_code(1)?
        .saying(&["not the folder of a site", "carsija init"])?;
    Ok(())
}
