//! Links of the file system, and what is no file.

use std::{
    fs::{self, Permissions},
    os::unix::fs::{PermissionsExt as _, symlink},
    process::Command,
};

use anyhow::{Context as _, ensure};

use super::{FRONT, PAGE, closed, refused, refused_somehow, run_as_nobody, survived};
use crate::support::Site;

#[test]
fn a_link_to_a_file_outside() -> anyhow::Result<()> {
    refused("E0104", PAGE, |site| link(site, "/etc/hostname", PAGE))
}

#[test]
fn a_site_file_that_is_elsewhere() -> anyhow::Result<()> {
    let file = "content/site.yaml";
    refused("E0104", file, |site| {
        fs::rename(site.root().join(file), site.root().join("site.yaml"))?;
        link(site, "../site.yaml", file)
    })
}

#[test]
fn a_link_to_a_folder_outside() -> anyhow::Result<()> {
    refused("E0104", "content/pages/more", |site| {
        link(site, "/etc", "content/pages/more")
    })
}

#[test]
fn a_folder_of_content_that_is_elsewhere() -> anyhow::Result<()> {
    refused("E0104", "content/hubs", |site| {
        link(site, "/etc", "content/hubs")
    })
}

#[test]
fn a_link_to_itself() -> anyhow::Result<()> {
    refused("E0104", PAGE, |site| link(site, "bad.md", PAGE))
}

#[test]
fn a_link_to_nothing() -> anyhow::Result<()> {
    refused("E0104", PAGE, |site| link(site, "nowhere.md", PAGE))
}

#[test]
fn a_template_that_is_elsewhere() -> anyhow::Result<()> {
    let file = "templates/page.html";
    refused("E0104", file, |site| link(site, "/etc/hostname", file))
}

#[test]
fn a_static_folder_that_leads_elsewhere() -> anyhow::Result<()> {
    refused("E0104", "static/more", |site| {
        link(site, "/etc", "static/more")
    })
}

#[test]
fn folders_of_themes_that_are_elsewhere() -> anyhow::Result<()> {
    for folder in ["templates", "static", "messages"] {
        refused("E0104", folder, |site| link(site, "/etc", folder)).context(folder)?;
    }
    Ok(())
}

#[test]
fn a_link_to_another_file_of_the_content() -> anyhow::Result<()> {
    // The words of an entry that is not for everybody would come out as a file to be had.
    refused("E0104", "content/pages/in.txt", |site| {
        site.append("content/pages/about.md", "\n[words](in.txt)\n")?;
        link(site, "about.md", "content/pages/in.txt")
    })?;
    refused("E0104", "content/topics.yaml", |site| {
        fs::rename(
            site.root().join("content/topics.yaml"),
            site.root().join("content/pages/topics.txt"),
        )?;
        link(site, "pages/topics.txt", "content/topics.yaml")
    })?;
    refused("E0104", "content/site.yaml", |site| {
        let (file, other) = ("content/site.yaml", "content/pages/site.txt");
        fs::rename(site.root().join(file), site.root().join(other))?;
        link(site, "pages/site.txt", file)
    })
}

#[test]
fn folders_that_are_links() -> anyhow::Result<()> {
    for folder in ["static", "templates", "messages", "themes"] {
        refused("E0104", folder, |site| {
            site.write("elsewhere/secret.txt", "secret")?;
            site.write("elsewhere/ours/x", "x")?;
            site.append("content/site.yaml", "theme: ours\n")?;
            fs::create_dir_all(site.root().join("themes/ours"))?;
            if folder == "themes" {
                fs::remove_dir_all(site.root().join("themes"))?;
            }
            link(site, "elsewhere", folder)
        })
        .context(folder)?;
    }
    for folder in ["themes/ours", "themes/ours/static"] {
        refused("E0104", folder, |site| {
            site.write("elsewhere/static/secret.txt", "secret")?;
            site.append("content/site.yaml", "theme: ours\n")?;
            Ok(symlink(site.root().join("elsewhere"), site.place(folder)?)?)
        })
        .context(folder)?;
    }
    Ok(())
}

#[test]
fn a_content_folder_that_is_reached_by_a_link() -> anyhow::Result<()> {
    survived(|site| {
        let content = site.root().join("content");
        fs::rename(&content, site.path("vault"))?;
        Ok(symlink(site.path("vault"), content)?)
    })
}

#[test]
fn a_static_folder_in_a_circle() -> anyhow::Result<()> {
    refused_somehow("static/more", |site| link(site, ".", "static/more"))
}

#[test]
fn a_pipe_among_the_content() -> anyhow::Result<()> {
    refused("E0103", PAGE, |site| pipe(site, PAGE))
}

#[test]
fn a_pipe_in_the_place_of_the_site_file() -> anyhow::Result<()> {
    refused("E0103", "content/site.yaml", |site| {
        fs::remove_file(site.root().join("content/site.yaml"))?;
        pipe(site, "content/site.yaml")
    })
}

#[test]
fn a_pipe_among_the_templates() -> anyhow::Result<()> {
    survived(|site| pipe(site, "templates/page.html"))
}

#[test]
fn a_folder_with_the_name_of_an_entry() -> anyhow::Result<()> {
    survived(|site| site.write("content/pages/bad.md/x.png", "pixels"))
}

#[test]
fn a_folder_in_the_place_of_the_site_file() -> anyhow::Result<()> {
    refused_somehow("content/site.yaml", |site| {
        fs::remove_file(site.root().join("content/site.yaml"))?;
        site.write("content/site.yaml/x", "x")
    })
}

#[test]
fn a_file_that_may_not_be_read() -> anyhow::Result<()> {
    closed("E0103", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}Text.\n"))?;
        Ok(fs::set_permissions(
            site.root().join(PAGE),
            Permissions::from_mode(0o000),
        )?)
    })
}

#[test]
fn a_folder_that_may_not_be_read() -> anyhow::Result<()> {
    let folder = "content/hubs";
    closed("E0103", folder, |site| {
        let path = site.place(&format!("{folder}/x"))?;
        let path = path.parent().context("a folder")?;
        Ok(fs::set_permissions(path, Permissions::from_mode(0o000))?)
    })
}

#[test]
fn a_template_that_may_not_be_read() -> anyhow::Result<()> {
    let file = "templates/page.html";
    closed("E0103", file, |site| {
        site.write(file, "x")?;
        Ok(fs::set_permissions(
            site.root().join(file),
            Permissions::from_mode(0o000),
        )?)
    })
}

#[test]
fn an_output_folder_that_may_not_be_written() -> anyhow::Result<()> {
    let site = Site::small()?;
    fs::create_dir(site.out())?;
    fs::set_permissions(site.out(), Permissions::from_mode(0o555))?;
    let ended = run_as_nobody(&site)?.with_code(2)?;
    let out = site.out();
    ended.saying(&[out.to_str().context("a path")?]).map(drop)
}

fn link(site: &Site, to: &str, from: &str) -> anyhow::Result<()> {
    Ok(symlink(to, site.place(from)?)?)
}

fn pipe(site: &Site, file: &str) -> anyhow::Result<()> {
    let made = Command::new("mkfifo").arg(site.place(file)?).status()?;
    ensure!(made.success(), "no pipe was made");
    Ok(())
}
