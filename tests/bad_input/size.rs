//! Files that are empty, and files that are far too large.

use std::fs::File;

use super::{FRONT, PAGE, refused, survived};
use crate::support::Site;

#[test]
fn an_empty_file() -> anyhow::Result<()> {
    refused("E0106", PAGE, |site| site.write(PAGE, ""))
}

#[test]
fn an_empty_list() -> anyhow::Result<()> {
    survived(|site| site.write("content/people.yaml", ""))
}

#[test]
fn an_empty_site_file() -> anyhow::Result<()> {
    refused("E0204", "content/site.yaml", |site| {
        site.write("content/site.yaml", "")
    })
}

#[test]
fn a_text_of_100_megabytes() -> anyhow::Result<()> {
    refused("E0102", PAGE, |site| large(site, PAGE))
}

#[test]
fn a_site_file_of_100_megabytes() -> anyhow::Result<()> {
    refused("E0102", "content/site.yaml", |site| {
        large(site, "content/site.yaml")
    })
}

#[test]
fn a_picture_of_100_megabytes() -> anyhow::Result<()> {
    refused("E0102", "content/pages/bad.png", |site| {
        large(site, "content/pages/bad.png")
    })
}

#[test]
fn a_template_of_100_megabytes() -> anyhow::Result<()> {
    refused("E0102", "templates/page.html", |site| {
        large(site, "templates/page.html")
    })
}

#[test]
fn a_paragraph_of_a_megabyte_without_a_space() -> anyhow::Result<()> {
    survived(|site| site.write(PAGE, format!("{FRONT}{}\n", "a".repeat(1_000_000))))
}

fn large(site: &Site, file: &str) -> anyhow::Result<()> {
    Ok(File::create(site.place(file)?)?.set_len(100_000_000)?)
}
