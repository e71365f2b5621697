//! Names and earlier addresses that leave the site, or that not every machine can have.

use std::{
    ffi::OsStr,
    fs::{self},
    os::unix::ffi::OsStrExt as _,
};

use anyhow::Context as _;

use super::{
    FRONT, PAGE, left_out, refused, refused_somehow,
    support::{PIXEL, Site},
    survived,
};

#[test]
fn earlier_addresses_that_leave_the_site() -> anyhow::Result<()> {
    let bad = [
        "../../etc/passwd",
        "/etc/passwd",
        "..\\\\x",
        "a/../../b",
        "\\0",
        ".",
        "https://x.org/",
    ];
    for alias in bad {
        let text = format!("---\ntitle: Bad\naliases: [\"{alias}\"]\n---\n");
        refused_somehow(PAGE, |site| site.write(PAGE, text)).context(alias)?;
    }
    Ok(())
}

#[test]
fn names_that_windows_keeps_for_itself() -> anyhow::Result<()> {
    for name in ["con", "nul", "com1", "lpt9", "aux", "prn"] {
        let file = format!("content/cities/{name}.md");
        let city = "content/cities/example-city.md";
        refused("E0406", &file, |site| {
            site.write(&file, fs::read(site.root().join(city))?)
        })
        .context(name)?;
    }
    Ok(())
}

#[test]
fn earlier_addresses_that_windows_keeps_for_itself() -> anyhow::Result<()> {
    refused_somehow(PAGE, |site| {
        site.write(PAGE, "---\ntitle: Bad\naliases: [con]\n---\n")
    })
}

#[test]
fn pictures_whose_names_windows_cannot_have() -> anyhow::Result<()> {
    let shown = |site: &Site, file: &str, address: &str| {
        site.write(file, "pixels")?;
        site.write(PAGE, format!("{FRONT}![a](<./{address}>)\n"))
    };
    for (name, address) in [
        ("con.png", "con.png"),
        ("a:b.png", "a:b.png"),
        ("a?.png", "a%3F.png"),
        ("a.png.", "a.png."),
    ] {
        let file = format!("content/pages/{name}");
        left_out(&file, |site| shown(site, &file, address)).context(name)?;
    }
    // What a link means by this, nobody can say.
    let file = "content/pages/a\\b.png";
    refused_somehow(file, |site| shown(site, file, "a%5Cb.png"))
}

#[test]
fn static_files_whose_names_windows_cannot_have() -> anyhow::Result<()> {
    for name in ["a:b.txt", "con/x.txt", "a?.txt"] {
        let file = format!("static/{name}");
        refused_somehow(&file, |site| site.write(&file, "x")).context(name)?;
    }
    Ok(())
}

#[test]
fn a_page_in_the_place_of_another() -> anyhow::Result<()> {
    refused("E0404", PAGE, |site| {
        site.write(
            PAGE,
            "---\ntitle: Bad\naliases: [practices/example-practice]\n---\n",
        )
    })
}

#[test]
fn names_that_differ_in_capitals_alone() -> anyhow::Result<()> {
    refused("E0105", "content/pages/About.md", |site| {
        site.write("content/pages/About.md", format!("{FRONT}Text.\n"))
    })
}

#[test]
fn pictures_whose_names_differ_in_capitals_alone() -> anyhow::Result<()> {
    refused("E0404", "content/pages/A.png", |site| {
        site.write("content/pages/a.png", PIXEL)?;
        site.write("content/pages/A.png", PIXEL)?;
        site.write(PAGE, format!("{FRONT}![a](a.png) ![b](A.png)\n"))
    })
}

#[test]
fn a_picture_outside_the_site() -> anyhow::Result<()> {
    fs::metadata("/etc/hostname").context("the file that is linked to")?;
    refused_somehow(PAGE, |site| {
        site.write(
            PAGE,
            format!("{FRONT}![a](../../../../../../../../etc/hostname)\n"),
        )
    })
}

#[test]
fn a_very_long_name() -> anyhow::Result<()> {
    let file = format!("content/pages/{}.md", "a".repeat(250));
    refused("E0105", &file, |site| {
        site.write(&file, format!("{FRONT}Text.\n"))
    })
}

#[test]
fn a_very_long_path() -> anyhow::Result<()> {
    let folder = format!("content/pages/{}", ["a"; 100].join("/"));
    survived(|site| site.write(&format!("{folder}/x.png"), "pixels"))
}

#[test]
fn a_picture_in_a_name() -> anyhow::Result<()> {
    let file = "content/pages/🏘️.md";
    refused("E0105", file, |site| {
        site.write(file, format!("{FRONT}Text.\n"))
    })
}

#[test]
fn a_name_that_is_no_text() -> anyhow::Result<()> {
    refused("E0105", "content/pages/", |site| {
        let name = OsStr::from_bytes(b"caf\xe9.md");
        Ok(fs::write(site.place(PAGE)?.with_file_name(name), "x")?)
    })
}

#[test]
fn a_line_break_in_a_name() -> anyhow::Result<()> {
    refused("E0105", "content/pages/a", |site| {
        site.write("content/pages/a\nb.md", format!("{FRONT}Text.\n"))
    })
}
